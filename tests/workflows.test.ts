import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ENGINE } from './support/site-commands.ts';

test('the deployment takes along folders that begin with a dot, such as that of security.txt', async () => {
	const { jobs } = parse(await readFile(join(ENGINE, '.github/workflows/deploy.yml'), 'utf8'));
	const steps: { uses?: string; with?: object }[] = jobs.deploy.steps;
	const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
	expect(Number(upload?.uses?.split('@v')[1])).toBeGreaterThanOrEqual(5);
	expect(upload?.with).toMatchObject({ path: 'dist', 'include-hidden-files': true });
});
