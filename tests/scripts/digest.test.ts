import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { DAY, ENGINE, runCommand } from '../support/site-commands.ts';
import { BUILDER, CASE, caseStudyText, journalText, SITE } from '../support/tree.ts';

const DEMO = join(ENGINE, 'content');
const SOUND = {
	'site.yaml': SITE.replace('https://example.org', 'https://example.org/work'),
	'builders/ada.yaml': BUILDER,
	[CASE]: caseStudyText({ published: '2026-05-05' }),
	'journal/first.mdx': journalText('Words.\n', 'updated: 2026-05-06\n'),
	'now/2026-05-07.md': 'Moved the [queue](/prototypes/triage/)[^1]. **Then** tea.\n\nMore.\n\n[^1]: A note.\n',
	'journal/secret.md': journalText()
		.replace('title: First', 'title: Secretdraft')
		.replace('---\n\n', 'draft: true\n---\n\n'),
	'journal/later.md': journalText().replace('title: First', 'title: Secretlater').replace('2026-01-05', '2027-01-01'),
};

function digest(content: string, ...args: string[]) {
	return runCommand('digest', { content, args });
}

describe('npm run digest', () => {
	test('tells what happened in some days, with links under the address of the site', async () => {
		await using folder = await folderOf(SOUND);
		const { status, stdout, stderr } = await digest(folder.path, '--since', '2026-05-04', '--until', '2026-05-10');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toBe(`# A casebook: 4 May 2026 to 10 May 2026

## New case studies

- [Contract triage for a legal team](https://example.org/work/prototypes/triage/): Incoming contracts are sorted by risk, and a lawyer reads the risky ones first.\\
  Pilot since November 2025. Nothing leaves unapproved. €0.04 per contract (stated). Decision: Expand it.

## Updated in the journal

- [First](https://example.org/work/journal/first/): The first entry.

## On the workbench

- [7 May 2026](https://example.org/work/now/2026-05-07/): Moved the [queue](https://example.org/work/prototypes/triage/). **Then** tea.

All of it: [A casebook](https://example.org/work/)
`);
	});

	test('goes on to today, and never tells what is hidden, even of days to come', async () => {
		await using folder = await folderOf(SOUND);
		expect((await digest(folder.path, '--since', '2026-01-01')).stdout).toContain(' to 25 November 2026\n');
		expect(DAY).toBe('2026-11-25');
		for (const until of [DAY, '2027-12-31'])
			expect((await digest(folder.path, '--since', '2020-01-01', '--until', until)).stdout).not.toContain('Secret');
	});

	test('writes bare HTML into a file', async () => {
		await using folder = await folderOf(SOUND);
		const out = join(folder.path, 'letters/may.html');
		const { status, stdout } = await digest(folder.path, '--since', '2026-05-04', '--format', 'html', '--out', out);
		expect({ status, stdout }).toEqual({ status: 0, stdout: `${out}\n` });
		const html = await readFile(out, 'utf8');
		expect(html).toMatch(/^<h1>A casebook: /);
		expect(html).toContain('<a href="https://example.org/work/journal/first/">First</a>');
		expect(html).not.toMatch(/<(script|style|html|body)|class=/);
	});

	test.each([
		['an existing folder', 'journal', 'that is a folder'],
		['a folder to be', 'letters/', 'that is a folder'],
		['a file in a file', 'site.yaml/may.md', 'a file is where its folder should be'],
		['a file in a folder in a file', 'site.yaml/letters/may.md', 'a file is where its folder should be'],
	])('says plainly that it cannot write into %s', async (_, name, why) => {
		await using folder = await folderOf(SOUND);
		const out = `${folder.path}/${name}`;
		const { status, stdout, stderr } = await digest(folder.path, '--since', '2026-05-04', '--out', out);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(`--out takes a file to write, not ${out}: ${why}.\n\nnpm run digest`);
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	test('marks measured figures as such', async () => {
		const { stdout } = await digest(DEMO, '--since', '2025-01-01');
		expect(stdout).toContain('US$0.0587 per question (measured)');
	});

	test('says which file it cannot read, and goes on', async () => {
		await using folder = await folderOf({ ...SOUND, 'journal/bad.md': '---\ntitle: x\n---\n' });
		const { status, stdout, stderr } = await digest(folder.path, '--since', '2026-05-04');
		expect(status).toBe(0);
		expect(stderr).toBe('journal/bad.md has errors, so it is left out: npm run check\n');
		expect(stdout).toContain('Contract triage');
	});

	test('gives up when it does not know the address of the site', async () => {
		await using folder = await folderOf({ ...SOUND, 'site.yaml': 'title: x\n' });
		const { status, stderr } = await digest(folder.path, '--since', '2026-05-04');
		expect({ status, stderr }).toEqual({
			status: 1,
			stderr: 'site.yaml has errors, so nothing can be linked: npm run check\n',
		});
	});

	test.each([
		[[], 'Say from which day: --since 2026-05-01.'],
		[['--since', 'May'], '--since takes a day, such as 2026-05-01, not May.'],
		[['--since', '2026-02-30'], '--since takes a day, such as 2026-05-01, not 2026-02-30.'],
		[['--since', '2026-05-01', '--until', '2026-05'], '--until takes a day, such as 2026-05-01, not 2026-05.'],
		[['--since', '2026-05-02', '--until', '2026-05-01'], '--since 2026-05-02 is after 2026-05-01, the last day'],
		[['--since', '2026-05-01', '--format', 'pdf'], '--format takes markdown or html, not pdf.'],
		[['--since', '2026-05-01', '--out', ''], '--out takes a file to write, not nothing: that is no name of a file.'],
		[['--since', '2026-05-01', '--form', 'html'], "Unknown option '--form'"],
	])('when misused with %j says how, and how to use it', async (args, message) => {
		const { status, stdout, stderr } = await digest(DEMO, ...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(message);
		expect(stderr).toContain('npm run digest -- --since DATE');
	});
});
