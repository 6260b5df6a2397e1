import { describe, expect, test } from 'vitest';
import { CASE, caseStudyText, findingsIn, JOURNAL, journalText } from '../support/tree.ts';

const FILES = {
	'journal/second.md': journalText(),
	'journal/2025.md': journalText(),
	'not-built/robot.md': '---\ntitle: A\nsummary: B\npublished: 2026-01-01\nbecause: C\ninstead: D\n---\n',
};

/** The findings about references: `line:column message → fix`. */
async function said(files: Record<string, string>): Promise<string[]> {
	const findings = await findingsIn({ ...FILES, ...files });
	return findings.map(({ line, column, message, fix }) => `${line}:${column} ${message} → ${fix}`);
}

describe('references', () => {
	test.each([
		['builders of a case study', { [CASE]: caseStudyText({ builders: '[ada]' }) }],
		[
			'builders of other entries',
			{
				[JOURNAL]: journalText('', 'builders: [ada]\n'),
				'now/2026-05-30.md': '---\nbuilders: [ada]\n---\n',
				'not-built/robot.md': FILES['not-built/robot.md'].replace('because', 'builders: [ada]\nbecause'),
			},
		],
		['related, in the same collection', { [JOURNAL]: journalText('', 'related: [second]\n') }],
		[
			'related, in others',
			{ [JOURNAL]: journalText('', 'related: [case-studies/triage, not-built/robot, journal/second]\n') },
		],
		['related, named by a number', { [JOURNAL]: journalText('', 'related: [2025]\n') }],
		['about, a case study', { 'now/2026-05-30.md': '---\nabout: [triage, case-studies/triage]\n---\n' }],
		['about, a journal entry', { 'now/2026-05-30.md': '---\nabout: [journal/second]\n---\n' }],
	])('%s are found', async (_, files) => {
		expect(await said(files)).toEqual([]);
	});

	test.each([
		[
			'a builder',
			{ [CASE]: caseStudyText({ builders: '[eve]' }) },
			'17:12 builders names eve, which does not exist → There are: ada.',
		],
		[
			'a builder of a now entry',
			{ 'now/2026-05-30.md': '---\nbuilders: [eve]\n---\n' },
			'2:12 builders names eve, which does not exist → There are: ada.',
		],
		[
			'a builder of an idea not built',
			{ 'not-built/robot.md': FILES['not-built/robot.md'].replace('because', 'builders: [eve]\nbecause') },
			'5:12 builders names eve, which does not exist → There are: ada.',
		],
		[
			'a misspelt entry',
			{ [JOURNAL]: journalText('', 'related: [secnd]\n') },
			'5:11 related names secnd, which does not exist → Did you mean second?',
		],
		[
			'an entry of another collection',
			{ [JOURNAL]: journalText('', 'related: [robot]\n') },
			'5:11 related names robot, which does not exist → Write not-built/robot.',
		],
		[
			'an entry by its address',
			{ [JOURNAL]: journalText('', 'related: [prototypes/triage]\n') },
			'5:11 related names prototypes/triage, which does not exist → Write case-studies/triage.',
		],
		[
			'a number',
			{ [JOURNAL]: journalText('', 'related: [1999]\n') },
			'5:11 related names 1999, which does not exist → There are: second, 2025, first.',
		],
		[
			'a builder among related',
			{ [JOURNAL]: journalText('', 'related: [builders/ada]\n') },
			'5:11 related names builders/ada, which does not exist → Did you mean ada?',
		],
		[
			'a journal entry in about',
			{ 'now/2026-05-30.md': '---\nabout:\n  - triage\n  - second\n---\n' },
			'4:5 about names second, which does not exist → Write journal/second.',
		],
	])('%s is not found', async (_, files, expected) => {
		expect(await said(files)).toEqual([expected]);
	});
});

describe('aliases', () => {
	test.each([
		'/about/',
		'/rss.xml',
		'/tags/x',
		'/series/x/',
		'/prototypes/',
		'/404/',
		'/pagefind/pagefind.js/',
		'/index.html',
		'/blog/index.html',
		'/404.html',
		'/old.xml',
	])('%s is a page of the site itself', async (alias) => {
		const findings = await findingsIn({ [JOURNAL]: journalText('', `aliases: [${alias}]\n`) });
		expect(findings.map(({ rule }) => rule)).toEqual(['alias-taken']);
	});

	test.each([
		['a former slug', 'aliases: [old]\n'],
		['a former path', 'aliases: [/blog/2019/old/]\n'],
		['a page of a former site', 'aliases: [/blog/2019/old.html, /old.php]\n'],
		['a slug that another collection has', 'aliases: [triage]\n'],
		['a slug that was a number', 'aliases: [2019]\n'],
		['its own first slug, after it went by another', 'aliases: [first, other]\n'],
	])('%s is free', async (_, more) => {
		expect(await said({ [JOURNAL]: journalText('', more) })).toEqual([]);
	});

	test.each([
		[
			'the slug of another entry',
			'aliases: [second]\n',
			'5:11 second is the address of an entry that exists → Remove the alias.',
		],
		[
			'the path of another entry',
			'aliases: [/not-built/robot]\n',
			'5:11 /not-built/robot is the address of an entry that exists → Remove the alias.',
		],
		[
			'the slug of an entry named by a number',
			'aliases: [2025]\n',
			'5:11 2025 is the address of an entry that exists → Remove the alias.',
		],
		[
			'an alias given twice',
			'aliases: [old, /journal/old/]\n',
			`5:16 /journal/old/ already leads to ${JOURNAL} → Keep it in one of the two.`,
		],
	])('%s is taken', async (_, more, expected) => {
		expect(await said({ [JOURNAL]: journalText('', more) })).toEqual([expected]);
	});

	test.each<[string, string, string[]]>([
		['a former slug', '[android]', []],
		['a former path', '[/blog/robot/]', []],
		['its own first slug, after it went by another', '[robot, android]', []],
		['a slug that another collection has', '[first]', []],
		['the slug of another idea', '[chat]', ['5:11 chat is the address of an entry that exists → Remove the alias.']],
		['a page of the site', '[/not-built/]', ['5:11 /not-built/ is a page of the site itself → Remove the alias.']],
	])('an idea not built can be renamed: %s', async (_, aliases, expected) => {
		const idea = (more = '') =>
			`---\ntitle: A\nsummary: B\npublished: 2026-01-01\n${more}because: C\ninstead: D\n---\n`;
		const files = { 'not-built/robot.md': idea(`aliases: ${aliases}\n`), 'not-built/chat.md': idea() };
		expect(await said(files)).toEqual(expected);
	});

	test('an address that an idea not built had can be linked', async () => {
		const robot = '---\ntitle: A\nsummary: B\npublished: 2026-01-01\naliases: [android]\nbecause: C\ninstead: D\n---\n';
		const link = (to: string) => ({ 'not-built/robot.md': robot, [JOURNAL]: journalText(`[a](/not-built/${to}/)\n`) });
		expect(await said(link('android'))).toEqual([]);
		expect(await said(link('droid'))).not.toEqual([]);
	});

	test('two entries cannot claim one address', async () => {
		const findings = await findingsIn({
			'journal/a.md': journalText('', 'aliases: [/old]\n'),
			'journal/b.md': journalText('', 'aliases: [/old/]\n'),
		});
		expect(findings).toMatchObject([
			{ rule: 'alias-taken', file: 'journal/b.md', message: '/old/ already leads to journal/a.md' },
		]);
	});
});
