import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { BUILDER, CASE, caseStudyText, JOURNAL, journalText, SITE } from '../support/tree.ts';

const PROJECT = join(import.meta.dirname, '../..');
const SOUND = { 'site.yaml': SITE, 'builders/ada.yaml': BUILDER, [CASE]: caseStudyText() };

/** Runs the command as a person would, in an environment that says nothing else about colours, CI or the day. */
function check(args: readonly string[], env: Record<string, string>) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
		cwd: PROJECT,
		encoding: 'utf8',
		env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
	});
	return { status, stdout, stderr };
}

/** Runs the command on a folder with these files. */
async function checkFiles(
	files: Record<string, string | Uint8Array>,
	args: string[] = [],
	env: Record<string, string> = {},
) {
	await using folder = await folderOf(files);
	return check(args, { CASEBOOK_CONTENT: folder.path, SOURCE_DATE_EPOCH: '1780300800', ...env });
}

describe('the exit status', () => {
	test('is 0 for a sound folder, and the report is one line', async () => {
		expect(await checkFiles(SOUND)).toEqual({ status: 0, stdout: '1 entry checked: no errors.\n', stderr: '' });
	});

	test('is 0 when there are warnings alone', async () => {
		const { status, stdout } = await checkFiles({ ...SOUND, 'site.yaml': `${SITE}demo: true\n` });
		expect(status).toBe(0);
		expect(stdout).toMatch(/1 entry checked: no errors, 1 warning\.\n$/);
	});

	test('is 1 when there are errors, and the report has the path from the project', async () => {
		await using folder = await folderOf({ ...SOUND, [CASE]: caseStudyText({ lane: 'agnt' }) });
		const { status, stdout, stderr } = check([], { CASEBOOK_CONTENT: folder.path });
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
		expect(stdout).toContain(`${relative(PROJECT, folder.path)}/${CASE}:5:7  error  value-wrong\n`);
		expect(stdout).toContain('    5 │ lane: agnt\n      │       ^\n');
		expect(stdout).toContain('  → Did you mean agent?\n');
	});

	test.each([
		['an unknown format', ['--format', 'xml'], '--format takes pretty, json or github, not xml.'],
		[
			'a format that every object inherits',
			['--format', 'constructor'],
			'--format takes pretty, json or github, not constructor.',
		],
		['an unknown option', ['--fromat', 'json'], "Unknown option '--fromat'"],
		['an option without its value', ['--format'], "Option '--format <value>' argument missing"],
		['an argument', ['content'], "Unexpected argument 'content'"],
	])('is 2 for %s, and the usage follows', async (_, args, message) => {
		const { status, stdout, stderr } = await checkFiles(SOUND, args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(message);
		expect(stderr).toContain('npm run check -- [--format pretty|json|github]');
		expect(stderr).not.toMatch(/\n\s+at /);
	});

	test('is 2 for a folder that does not exist, with what to do about it', () => {
		const { status, stdout, stderr } = check([], { CASEBOOK_CONTENT: '/nowhere/at/all' });
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(
			/^There is no content folder at \/nowhere\/at\/all\. Set CASEBOOK_CONTENT to one, or run `[^`]+`\.\n$/,
		);
	});

	test('is 2 for a file in place of the folder', async () => {
		await using folder = await folderOf(SOUND);
		const { status, stderr } = check([], { CASEBOOK_CONTENT: join(folder.path, 'site.yaml') });
		expect(status).toBe(2);
		expect(stderr).not.toMatch(/\n\s+at /);
	});

	test('is 0 for help', () => {
		const { status, stdout, stderr } = check(['--help'], {});
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(/Exit status: 0 without\nerrors|Exit status: 0 without errors/);
	});
});

describe('CASEBOOK_CONTENT', () => {
	test('may be relative to the project', async () => {
		await using folder = await folderOf(SOUND);
		expect(check([], { CASEBOOK_CONTENT: relative(PROJECT, folder.path) })).toMatchObject({
			status: 0,
			stdout: '1 entry checked: no errors.\n',
		});
	});

	test('may be absolute', async () => {
		await using folder = await folderOf(SOUND);
		expect(check([], { CASEBOOK_CONTENT: folder.path })).toMatchObject({
			status: 0,
			stdout: '1 entry checked: no errors.\n',
		});
	});

	test('is content/ when it is not set', () => {
		const { status, stdout } = check(['--format', 'json'], { CASEBOOK_CONTENT: '' });
		expect(status).toBe(check(['--format', 'json'], { CASEBOOK_CONTENT: 'content' }).status);
		expect(stdout).toBe(check(['--format', 'json'], { CASEBOOK_CONTENT: 'content' }).stdout);
	});
});

describe('formats', () => {
	const files = { ...SOUND, [JOURNAL]: journalText('Words {x}.\n') };

	test('json prints JSON and nothing else', async () => {
		const { status, stdout, stderr } = await checkFiles(files, ['--format', 'json']);
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
		expect(JSON.parse(stdout)).toEqual({
			findings: [
				{
					rule: 'mdx-code',
					severity: 'error',
					file: JOURNAL,
					line: 7,
					column: 7,
					message: '{x} is an expression; content is data and runs no code',
					fix: 'Write the text itself; for a literal brace write \\{.',
				},
			],
			entries: 2,
		});
	});

	test('json is JSON for an empty folder and for broken files too', async () => {
		for (const broken of [
			{},
			{ ...SOUND, [CASE]: '---\n', 'probes.json': '{', 'journal/a.md': new Uint8Array([0xff]) },
		]) {
			const { status, stdout, stderr } = await checkFiles(broken, ['--format', 'json']);
			expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
			expect(JSON.parse(stdout).findings.length).toBeGreaterThan(0);
		}
	});

	test('github prints annotations, and is what a GitHub workflow gets unasked', async () => {
		await using folder = await folderOf(files);
		const env = { CASEBOOK_CONTENT: folder.path };
		const asked = check(['--format', 'github'], env);
		expect(asked.status).toBe(1);
		expect(asked.stdout).toBe(
			`::error file=${relative(PROJECT, folder.path)}/${JOURNAL},line=7,col=7,title=casebook mdx-code::{x} is an expression; content is data and runs no code. Write the text itself; for a literal brace write \\{.\n`,
		);
		expect(check([], { ...env, GITHUB_ACTIONS: 'true' })).toEqual(asked);
		expect(check(['--format', 'pretty'], { ...env, GITHUB_ACTIONS: 'true' }).stdout).toContain('→ ');
	});

	test('there are no colours where nobody can see them', async () => {
		const { stdout } = await checkFiles(files);
		expect(stdout).not.toContain('\u001B');
	});
});

describe('the day', () => {
	const files = { ...SOUND, [CASE]: caseStudyText({ published: '2026-06-10' }) };
	const at = (day: string) => String(Date.parse(day) / 1000);

	test.each([
		['2026-06-09T23:59:59Z', 'no errors, 1 warning'],
		['2026-06-10T00:00:00Z', 'no errors'],
	])('is that of SOURCE_DATE_EPOCH: at %s there are %s', async (day, expected) => {
		const { stdout } = await checkFiles(files, [], { SOURCE_DATE_EPOCH: at(day) });
		expect(stdout).toContain(`1 entry checked: ${expected}.\n`);
	});

	test('begins when it begins in the time zone of the site', async () => {
		const early = { ...files, 'site.yaml': `${SITE}timeZone: Pacific/Kiritimati\n` };
		const { stdout } = await checkFiles(early, [], { SOURCE_DATE_EPOCH: at('2026-06-09T12:00:00Z') });
		expect(stdout).toContain('1 entry checked: no errors.\n');
	});
});

describe('no mistake of an author ends in a stack trace', () => {
	test.each([
		['an empty site.yaml', { 'site.yaml': '' }],
		['a site.yaml that cannot be read', { 'site.yaml': 'title: "A' }],
		['a time zone that does not exist', { 'site.yaml': `${SITE}timeZone: Nowhere/Land\n` }],
		[
			'all sorts of broken files',
			{
				'builders/ada.yaml': '? [a, b]\n: *c\n',
				'probes.json': '[{',
				[CASE]: '---\ntitle: {{ x }}\n',
				'case-studies/open/index.mdx': caseStudyText({}, '<Callout kind="note">\n\n{\n'),
				'journal/brackets.md': '['.repeat(10_000),
				'journal/addresses.md': journalText('[a](/journal/%/) ![b](%) ![c](<\\\\[>)\n'),
				'journal/quotes.md': journalText(`${'>'.repeat(10_000)}\n`),
				'journal/utf-16.md': new Uint8Array([0xfe, 0xff, 0x00]),
				[`journal/${'x'.repeat(200)}.md`]: '\0',
			},
		],
	])('%s', async (_, broken) => {
		const { status, stdout, stderr } = await checkFiles({ ...SOUND, ...broken });
		expect({ status, stderr }, stdout).toEqual({ status: 1, stderr: '' });
		expect(stdout).toMatch(/\d errors?[,.]/);
		expect(stdout).not.toMatch(/^\s+at /m);
		for (const path of Object.keys(broken)) expect(stdout).toContain(`/${path}:`);
	});
});
