import { chmod, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/site-builds.ts';
import { build, inTemporaryFolder, runCommand } from '../support/site-commands.ts';
import { BROKEN, copyContent } from '../support/site-contents.ts';
import { snapshot } from '../support/site-tree.ts';

describe('the same content on the same day', () => {
	test('gives the same bytes, whatever the machine says of the time zone and the language', async () => {
		const { dist, content, day } = await builtSite('demo');
		await inTemporaryFolder(async (folder) => {
			const out = join(folder, 'out');
			const { status } = await build(content, out, { day, env: { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' } });
			expect(status).toBe(0);
			expect(await snapshot(out)).toEqual(await snapshot(dist));
		});
	});
});

describe('a build that fails', () => {
	test('leaves the last good one as it was, tells every problem as the check does, and shows no stack', async () => {
		await inTemporaryFolder(async (folder) => {
			const content = join(folder, 'content');
			const out = join(folder, 'site');
			await copyContent('minimal', content);
			expect((await build(content, out)).status).toBe(0);
			const before = await snapshot(out);
			const failed = await build(BROKEN, out);
			const check = await runCommand('check', { content: BROKEN });
			expect(failed.status).toBe(1);
			expect(failed.stdout.startsWith(check.stdout)).toBe(true);
			expect(`${failed.stdout}${failed.stderr}`).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
			expect(new Set(check.stdout.match(/ {2}error {2}\S+/g)).size).toBeGreaterThan(2);
			expect(await snapshot(out)).toEqual(before);
			expect(await readdir(folder)).toEqual(['content', 'site']);
		});
	});

	test('half-way leaves the last good one as it was, and nothing beside it', async () => {
		await inTemporaryFolder(async (folder) => {
			const content = join(folder, 'content');
			const out = join(folder, 'site');
			await copyContent('minimal', content);
			expect((await build(content, out)).status).toBe(0);
			const before = await snapshot(out);
			const [slug = ''] = await readdir(join(content, 'case-studies'));
			await mkdir(join(content, 'journal'));
			await writeFile(join(content, 'journal/broken.png'), 'This is no picture.');
			await writeFile(
				join(content, 'journal/entry.md'),
				'---\ntitle: A\ndescription: B\npublished: 2026-01-01\n---\n\n![a](./broken.png)\n',
			);
			expect(slug).not.toBe('');
			expect((await build(content, out)).status).not.toBe(0);
			expect(await snapshot(out)).toEqual(before);
			expect(await readdir(folder)).toEqual(['content', 'site']);
		});
	});
});

describe('the content folder', () => {
	test('is never written to by a build, a check or the start of a server', async () => {
		await inTemporaryFolder(async (folder) => {
			const content = join(folder, 'content');
			await cp((await builtSite('markdown')).content, content, { recursive: true });
			const before = await snapshot(content);
			await chmod(content, 0o555);
			expect((await build(content, join(folder, 'out'))).status).toBe(0);
			expect((await runCommand('check', { content })).status).toBe(0);
			await chmod(content, 0o755);
			expect(await snapshot(content)).toEqual(before);
		});
	});
});
