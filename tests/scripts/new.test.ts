import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/content/folder.ts';
import { folderOf } from '../support/folder.ts';
import { DAY, runCommand } from '../support/site-commands.ts';
import { listFiles, snapshot } from '../support/site-tree.ts';
import { BUILDER, CASE, caseStudyText, SITE } from '../support/tree.ts';

const SOUND = { 'site.yaml': SITE, 'builders/ada.yaml': BUILDER, [CASE]: caseStudyText() };
const DEMO = { ...SOUND, 'site.yaml': `${SITE}demo: true\n` };
const STACK = /^\s+at /m;

function start(content: string, ...args: string[]) {
	return runCommand('new', { content, args });
}

async function errorsIn(folder: string): Promise<string[]> {
	const { findings } = await checkContent(await readContent(folder), DAY);
	return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

describe('npm run new', () => {
	test.each([
		['case-study', 'case-studies/a-new-thing/index.mdx'],
		['journal', 'journal/a-new-thing.mdx'],
		['not-built', 'not-built/a-new-thing.mdx'],
		['now', `now/${DAY}.md`],
	])('starts a %s, says where, and the folder still passes the check', async (kind, path) => {
		await using folder = await folderOf(SOUND);
		const { status, stdout, stderr } = await start(folder.path, kind, 'A new thing');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(new RegExp(`/${path.replaceAll('.', '\\.')}\n$`));
		expect(await listFiles(folder.path)).toEqual([...Object.keys(SOUND), path].toSorted());
		expect(await errorsIn(folder.path)).toEqual([]);
	});

	test('takes words without quotes for a title', async () => {
		await using folder = await folderOf(SOUND);
		expect((await start(folder.path, 'journal', 'What', 'we', 'learned')).status).toBe(0);
		expect(await readFile(join(folder.path, 'journal/what-we-learned.mdx'), 'utf8')).toContain(
			'title: "What we learned"\n',
		);
	});

	test('takes the day of the site', async () => {
		await using folder = await folderOf({ ...SOUND, 'site.yaml': `${SITE}timeZone: Pacific/Kiritimati\n` });
		await start(folder.path, 'journal', 'Early');
		expect(await readFile(join(folder.path, 'journal/early.mdx'), 'utf8')).toContain('published: 2026-11-26\n');
	});

	test('gives a title that is too long for a file a shorter name', async () => {
		await using folder = await folderOf(SOUND);
		const { status, stderr } = await start(folder.path, 'journal', '契約'.repeat(200));
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(await errorsIn(folder.path)).toEqual([]);
	});

	test.each([
		['an entry', { 'journal/mine.mdx': 'Mine.\n' }],
		['an entry in Markdown', { 'journal/mine.md': 'Mine.\n' }],
	])('never touches %s that has the name already', async (_, files) => {
		await using folder = await folderOf({ ...SOUND, ...files });
		const before = await snapshot(folder.path);
		const { status, stdout, stderr } = await start(folder.path, 'journal', 'Mine');
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(`${Object.keys(files)[0]} exists already. Choose another title.`);
		expect(await snapshot(folder.path)).toEqual(before);
	});

	test('starts a second now entry on a day that has one', async () => {
		await using folder = await folderOf({ ...SOUND, [`now/${DAY}.md`]: 'Mine.\n' });
		expect((await start(folder.path, 'now', 'More')).status).toBe(0);
		expect(await readFile(join(folder.path, `now/${DAY}-2.md`), 'utf8')).toBe('More\n');
		expect(await readFile(join(folder.path, `now/${DAY}.md`), 'utf8')).toBe('Mine.\n');
	});

	test.each([
		['nothing', [], 'Say which kind of entry, and its title.'],
		['a kind alone', ['journal'], 'An entry needs a title.'],
		['an empty title', ['journal', '  '], 'An entry needs a title.'],
		[
			'an unknown kind',
			['story', 'A'],
			'There is no kind of entry called story. Use one of case-study, journal, now, not-built.',
		],
		['an unknown option', ['journal', 'A', '--force'], "Unknown option '--force'"],
	])('refuses %s where nobody can be asked, and shows its usage', async (_, args, message) => {
		await using folder = await folderOf(SOUND);
		const { status, stdout, stderr } = await start(folder.path, ...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(message);
		expect(stderr).toContain('npm run new -- case-study|journal|now|not-built "Title"');
		expect(stderr).not.toMatch(STACK);
		expect(await listFiles(folder.path)).toEqual(Object.keys(SOUND).toSorted());
	});

	test('says what to do where there is no content folder', async () => {
		await using home = await folderOf({});
		const { status, stderr } = await start(join(home.path, 'content'), 'journal', 'A');
		expect(status).toBe(2);
		expect(stderr).toMatch(
			/^There is no content folder at .*content\. Set CASEBOOK_CONTENT to one, or run `npm run new -- --fresh`\.\n$/,
		);
		expect(await readdir(home.path)).toEqual([]);
	});

	test('explains itself', async () => {
		const { status, stdout, stderr } = await start('/nowhere', '--help');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain('--fresh replaces the demonstration');
	});
});

describe('npm run new -- --fresh', () => {
	const FRESH = ['builders/you.yaml', 'case-studies/my-first-case-study/index.mdx', 'site.yaml'];

	test.each<[string, Record<string, string>]>([
		['the demonstration', DEMO],
		['an empty folder', {}],
		['a repository without content', { '.git/HEAD': 'ref: x\n' }],
	])('puts the start of a site in the place of %s', async (_, files) => {
		await using home = await folderOf(
			Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])),
		);
		await mkdir(join(home.path, 'content'), { recursive: true });
		const { status, stdout, stderr } = await start(join(home.path, 'content'), '--fresh');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		for (const path of FRESH) expect(stdout).toContain(`content/${path}\n`);
		const hidden = Object.keys(files).filter((path) => path.startsWith('.'));
		expect(await listFiles(join(home.path, 'content'))).toEqual([...hidden, ...FRESH]);
		expect(await readdir(home.path)).toEqual(['content']);
		expect(await errorsIn(join(home.path, 'content'))).toEqual([]);
	});

	test('makes the folder where there is none', async () => {
		await using home = await folderOf({});
		const content = join(home.path, 'far/away/content');
		expect(await start(content, '--fresh')).toMatchObject({ status: 0, stderr: '' });
		expect(await listFiles(home.path)).toEqual(FRESH.map((path) => `far/away/content/${path}`));
	});

	test.each<[string, Record<string, string | Uint8Array>]>([
		["somebody's site", SOUND],
		['a site that says it is no demonstration', { ...SOUND, 'site.yaml': `${SITE}demo: false\n` }],
		['a site whose settings cannot be read', { ...DEMO, 'site.yaml': `${SITE}demo: true\ntitle: "A\n` }],
		['a site whose settings do not hold', { ...DEMO, 'site.yaml': 'demo: true\n' }],
		['entries without settings', { [CASE]: caseStudyText() }],
		['pictures', { 'holiday.png': new Uint8Array([0x89, 0x50]) }],
		['a folder of other files', { 'letters/2024.docx': 'x', 'notes.txt': 'x' }],
		['a text that is not UTF-8', { 'journal/latin.md': new Uint8Array([0xe9, 0xff]) }],
	])('leaves %s as it is, byte for byte', async (_, files) => {
		await using home = await folderOf(
			Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])),
		);
		const before = await snapshot(home.path);
		const { status, stdout, stderr } = await start(join(home.path, 'content'), '--fresh');
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain('content/ is not the demonstration (demo: true in site.yaml), so it stays as it is.');
		expect(stderr).not.toMatch(STACK);
		expect(await snapshot(home.path)).toEqual(before);
		expect(await readdir(home.path)).toEqual(['content']);
	});

	test('never replaces a site twice', async () => {
		await using home = await folderOf({ 'content/site.yaml': `${SITE}demo: true\n` });
		const content = join(home.path, 'content');
		expect((await start(content, '--fresh')).status).toBe(0);
		const before = await snapshot(content);
		expect((await start(content, '--fresh')).status).toBe(2);
		expect(await snapshot(content)).toEqual(before);
	});

	test('refuses a file in place of the folder', async () => {
		await using home = await folderOf({ content: 'Mine.\n' });
		const { status, stderr } = await start(join(home.path, 'content'), '--fresh');
		expect(status).toBe(2);
		expect(stderr).not.toMatch(STACK);
		expect(await readFile(join(home.path, 'content'), 'utf8')).toBe('Mine.\n');
	});
});
