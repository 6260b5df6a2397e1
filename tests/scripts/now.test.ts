import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/content/folder.ts';
import { folderOf } from '../support/folder.ts';
import { DAY, runCommand } from '../support/site-commands.ts';
import { listFiles } from '../support/site-tree.ts';
import { BUILDER, CASE, caseStudyText, SITE } from '../support/tree.ts';

const SOUND = { 'site.yaml': SITE, 'builders/ada.yaml': BUILDER, [CASE]: caseStudyText() };

function say(content: string, ...args: string[]) {
	return runCommand('now', { content, args });
}

describe('npm run now', () => {
	test('adds the entry of today, says where, and the folder still passes the check', async () => {
		await using folder = await folderOf(SOUND);
		const { status, stdout, stderr } = await say(folder.path, 'Rewrote the "queue": 3 × faster 🚀');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(new RegExp(`/now/${DAY}\\.md\n$`));
		expect(await readFile(join(folder.path, `now/${DAY}.md`), 'utf8')).toBe('Rewrote the "queue": 3 × faster 🚀\n');
		expect((await checkContent(await readContent(folder.path), DAY)).findings).toEqual([]);
	});

	test('adds another one each time on the same day, and leaves the others alone', async () => {
		await using folder = await folderOf(SOUND);
		for (const text of ['One', 'Two', 'Three']) expect((await say(folder.path, text)).status).toBe(0);
		const texts = ['', '-2', '-3'].map((part) => readFile(join(folder.path, `now/${DAY}${part}.md`), 'utf8'));
		expect(await Promise.all(texts)).toEqual(['One\n', 'Two\n', 'Three\n']);
		expect((await checkContent(await readContent(folder.path), DAY)).findings).toEqual([]);
	});

	test('counts an entry that was written in MDX', async () => {
		await using folder = await folderOf({ ...SOUND, [`now/${DAY}.mdx`]: 'Mine.\n' });
		await say(folder.path, 'More');
		expect(await listFiles(join(folder.path, 'now'))).toEqual([`${DAY}-2.md`, `${DAY}.mdx`]);
	});

	test('loses no entry when several are said at once', async () => {
		await using folder = await folderOf(SOUND);
		const texts = ['a', 'b', 'c', 'd', 'e'];
		await Promise.all(texts.map((text) => say(folder.path, text)));
		const files = await listFiles(join(folder.path, 'now'));
		const written = await Promise.all(files.map((file) => readFile(join(folder.path, 'now', file), 'utf8')));
		expect(written.map((text) => text.trim()).toSorted()).toEqual(texts);
	});

	test('takes the day of the site', async () => {
		await using folder = await folderOf({ ...SOUND, 'site.yaml': `${SITE}timeZone: Pacific/Kiritimati\n` });
		await say(folder.path, 'Early');
		expect(await listFiles(join(folder.path, 'now'))).toEqual(['2026-11-26.md']);
	});

	test('takes words without quotes', async () => {
		await using folder = await folderOf(SOUND);
		await say(folder.path, 'Reading', 'the', 'logs');
		expect(await readFile(join(folder.path, `now/${DAY}.md`), 'utf8')).toBe('Reading the logs\n');
	});

	test.each([
		['nothing', [], 'Say what is on the workbench.'],
		['an empty text', [' '], 'Say what is on the workbench.'],
		['an unknown option', ['A', '--day', '2026-01-01'], "Unknown option '--day'"],
	])('refuses %s, and shows its usage', async (_, args, message) => {
		await using folder = await folderOf(SOUND);
		const { status, stdout, stderr } = await say(folder.path, ...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(message);
		expect(stderr).toContain('npm run now -- "What is on the workbench"');
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(await listFiles(folder.path)).toEqual(Object.keys(SOUND).toSorted());
	});

	test('says what to do where there is no content folder', async () => {
		const { status, stdout, stderr } = await say('/nowhere/at/all', 'A');
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(/^There is no content folder at \/nowhere\/at\/all\. [^\n]*\n$/);
	});
});
