import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/site-builds.ts';
import { build, inTemporaryFolder } from '../support/site-commands.ts';
import { copyContent, type SiteName } from '../support/site-contents.ts';
import { snapshot } from '../support/site-tree.ts';

/** What differs from one machine to the next, and must not matter. */
const OTHER_MACHINE = {
	TZ: 'Pacific/Kiritimati',
	LANG: 'tr_TR.UTF-8',
	LC_ALL: 'tr_TR.UTF-8',
	HOME: '/nonexistent',
	USER: 'somebody',
	CI: 'true',
};

/** Names that Astro would take for its own. Hosts and test runners set some of them. */
const HIJACKING = {
	BASE_URL: '/hijacked/',
	SITE: 'https://hijacked.example',
	ASSETS_PREFIX: 'https://hijacked.example',
	MODE: 'development',
	DEV: '1',
	PROD: '',
	SSR: '1',
	NODE_ENV: 'development',
};

describe('the same content and day give the same bytes', () => {
	test.each([
		['demo', 'on another machine', OTHER_MACHINE],
		['subpath', 'whatever the environment calls its variables', HIJACKING],
	] as const)('for %s, %s', async (name: SiteName, _, env) => {
		const { dist, content } = await builtSite(name);
		await inTemporaryFolder(async (folder) => {
			const again = join(folder, 'elsewhere/site');
			expect(await build(content, again, { env })).toMatchObject({ status: 0, stderr: '' });
			expect(await snapshot(again)).toEqual(await snapshot(dist));
		});
	});

	test('wherever the content lies, and at whatever hour of the day', async () => {
		const { dist } = await builtSite('hidden');
		await inTemporaryFolder(async (folder) => {
			const content = join(folder, 'a content folder');
			await copyContent('hidden', content);
			const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-25T23:59:59Z') / 1000) };
			expect(await build(content, join(folder, 'dist'), { env })).toMatchObject({ status: 0, stderr: '' });
			expect(await snapshot(join(folder, 'dist'))).toEqual(await snapshot(dist));
		});
	});
});

test('a build takes nothing over from an earlier one: a setting that changes how texts are set changes them', async () => {
	await inTemporaryFolder(async (folder) => {
		const content = join(folder, 'content');
		const page = async () => readFile(join(folder, 'dist/now/2026-03-04/index.html'), 'utf8');
		await copyContent('markdown', content);
		await writeFile(join(content, 'now/2026-03-04.md'), 'They say "so".[^1]\n\n[^1]: All of them.\n');
		expect((await build(content, join(folder, 'dist'))).status).toBe(0);
		expect(await page()).toContain('They say “so”.');
		expect(await page()).toContain('>Notes</h3>');
		const settings = await readFile(join(content, 'site.yaml'), 'utf8');
		await writeFile(join(content, 'site.yaml'), settings.replace('language: en', 'language: he'));
		expect((await build(content, join(folder, 'dist'))).status).toBe(0);
		expect(await page()).toContain('They say "so".');
		expect(await page()).toContain('>הערות</h3>');
	});
});
