import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { RULES, type RuleCode } from '../../src/checks/rules.ts';
import { BUILDER, CASE, caseStudyText, JOURNAL, journalText, lineOf, SITE, soundTree, TODAY } from '../support/tree.ts';

/** A folder with one mistake, and the one finding that it gives. */
interface Mistake {
	files: Record<string, string | undefined>;
	others?: string[];
	unreadable?: string[];
	/** `file:line:column` */
	at: string;
	says: string;
	fix: string;
}

const inCase = (answers: Record<string, string | undefined>, body?: string) => ({
	[CASE]: caseStudyText(answers, body),
});
const inProse = (body: string) => ({ [JOURNAL]: journalText(body) });
const atKey = (key: string, column: number) => `${CASE}:${lineOf(key)}:${column}`;

const MISTAKES = {
	'yaml-syntax': {
		files: { [JOURNAL]: journalText('', 'tags: [a]\ntags: [b]\n') },
		at: `${JOURNAL}:6:1`,
		says: 'this key stands here a second time',
		fix: 'Keep one of the two.',
	},
	'json-syntax': {
		files: { 'probes.json': '[\n\t{ "url" }\n]\n' },
		at: 'probes.json:2:10',
		says: "expected ':' after property name",
		fix: 'Let the probe write this file again.',
	},
	encoding: {
		files: {},
		unreadable: ['journal/latin.md'],
		at: 'journal/latin.md:1:1',
		says: 'this file is not UTF-8 text',
		fix: 'Save it as UTF-8.',
	},
	'file-place': {
		files: { 'case-studies/other.mdx': caseStudyText() },
		at: 'case-studies/other.mdx:1:1',
		says: 'no collection looks for a file here',
		fix: 'Move it to case-studies/other/index.mdx.',
	},
	'file-unknown': {
		files: { 'journal/notes/todo.md': 'Words.\n' },
		at: 'journal/notes/todo.md:1:1',
		says: 'this file belongs to no collection and is not published',
		fix: 'Move it out of the content folder, or into a collection.',
	},
	'slug-form': {
		files: { 'now/workbench.md': 'Words.\n' },
		at: 'now/workbench.md:1:1',
		says: 'workbench is not a day',
		fix: 'Name the file by its day, such as 2026-05-03.md; the second of a day is 2026-05-03-2.md.',
	},
	'slug-twice': {
		files: { 'journal/a.md': journalText(), 'journal/a.mdx': journalText() },
		at: 'journal/a.mdx:1:1',
		says: 'journal/a.md has the same address',
		fix: 'Rename or remove one of the two.',
	},
	'site-missing': {
		files: { 'builders/ada.yaml': undefined },
		at: 'site.yaml:1:1',
		says: 'there is no builder',
		fix: 'Write builders/<your-name>.yaml with name and headline.',
	},
	'key-unknown': {
		files: inCase({ colour: 'blue' }),
		at: `${CASE}:17:1`,
		says: 'there is no key colour in this file',
		fix: `Remove it, or use one of ${'title, summary, published, updated, aliases, builders, lane, lanes, domain, tags, draft, status, since, started, links, stack, models, workflow, scope, ownership, review, results, failures, failureModes, guardrails, data, assurance, cost, monitoring, maintenance, decision, versions, learned, next, rebuild, testimonials, adaptedFrom'}.`,
	},
	'key-missing': {
		files: inCase({ review: '{ does: classifies, checked: before }' }),
		at: atKey('review', 1),
		says: 'review.who is missing',
		fix: 'Add it, or a gap such as `who: { unmeasured: "why" }`. Who checks: the role.',
	},
	'value-empty': {
		files: inCase({ results: '[]' }),
		at: atKey('results', 10),
		says: 'results is empty, which is no answer',
		fix: 'Answer it, say why not with a gap, or remove the key if it is optional.',
	},
	'value-wrong': {
		files: inCase({ published: '2026-02-30' }),
		at: atKey('published', 12),
		says: 'published is "2026-02-30", not a day that exists, written YYYY-MM-DD',
		fix: 'Write a day that exists, written YYYY-MM-DD.',
	},
	'gap-form': {
		files: inCase({ cost: '{ unmeasured: "" }' }),
		at: atKey('cost', 21),
		says: 'cost is unmeasured, without a reason',
		fix: 'Say why: `unmeasured: "…"`.',
	},
	'gap-place': {
		files: inCase({ results: '{ inapplicable: Nothing to measure }' }),
		at: atKey('results', 10),
		says: 'results cannot be inapplicable: every project has results',
		fix: 'Use unmeasured, unknown or undisclosed, with the reason.',
	},
	'date-order': {
		files: inCase({ updated: '2025-12-31' }),
		at: `${CASE}:17:10`,
		says: 'updated 2025-12-31 is before published 2026-01-10',
		fix: 'Correct one of the two.',
	},
	'date-future': {
		files: inCase({ since: '2026-07' }),
		at: atKey('since', 8),
		says: 'since is 2026-07, which has not come yet',
		fix: 'Write a day up to 2026-06-01.',
	},
	'live-monitoring': {
		files: inCase({ status: 'live' }),
		at: atKey('monitoring', 1),
		says: 'a live case study needs monitoring.url',
		fix: 'Add the address of the dashboard, or a gap such as `url: { undisclosed: "Staff only" }`.',
	},
	'cost-as-of': {
		files: inCase({ cost: '{ perInteraction: { amount: 1, currency: EUR, unit: claim } }' }),
		at: atKey('cost', 1),
		says: 'cost names money but not when it was true',
		fix: 'Add `asOf:` with the month or day of the figures.',
	},
	'stop-reason': {
		files: inCase({ decision: '{ outcome: stop }' }),
		at: atKey('decision', 1),
		says: 'a decision to stop needs its reason',
		fix: 'Add `because:`, or a gap there.',
	},
	'outcomes-sum': {
		files: inCase({
			review: '{ does: acts, checked: never, who: Nobody, outcomes: { accepted: 60, edited: "20.5", unit: percent } }',
		}),
		at: atKey('review', 52),
		says: 'the outcomes add up to 80.5 percent',
		fix: 'Correct them, or write counts with `unit: count`.',
	},
	'reference-unknown': {
		files: { [JOURNAL]: journalText('', 'builders: [ada, adda]\n') },
		at: `${JOURNAL}:5:17`,
		says: 'builders names adda, which does not exist',
		fix: 'Did you mean ada?',
	},
	'alias-taken': {
		files: { [JOURNAL]: journalText('', 'aliases: [/prototypes/triage]\n') },
		at: `${JOURNAL}:5:11`,
		says: '/prototypes/triage is the address of an entry that exists',
		fix: 'Remove the alias.',
	},
	'mdx-syntax': {
		files: inProse('Words.\n\n<Callout kind="note">\n'),
		at: `${JOURNAL}:9:1`,
		says: 'Expected a closing tag for `<Callout>` (9:1)',
		fix: 'Close the tag, with a blank line before the closing tag.',
	},
	'mdx-code': {
		files: inProse('Words {process.env.KEY} words.\n'),
		at: `${JOURNAL}:7:7`,
		says: '{process.env.KEY} is an expression; content is data and runs no code',
		fix: 'Write the text itself; for a literal brace write \\{.',
	},
	'component-unknown': {
		files: inProse('Words.\n\n<Chart />\n'),
		at: `${JOURNAL}:9:1`,
		says: 'there is no component <Chart>',
		fix: 'Use one of Callout, Figure, BeforeAfter, Before, After, Metric, Aside, Quote, Flow, Step.',
	},
	'component-attribute': {
		files: inProse('<Callout kind="loud">Words.</Callout>\n'),
		at: `${JOURNAL}:7:1`,
		says: 'kind="loud" is not one of note, decision, failure, lesson, limit',
		fix: 'kind: note, decision, failure, lesson or limit.',
	},
	'component-place': {
		files: inProse('<Step by="ai" title="Sort" />\n'),
		at: `${JOURNAL}:7:1`,
		says: '<Step> stands outside <Flow>',
		fix: 'Put it between <Flow> and </Flow>.',
	},
	'html-refused': {
		files: inProse('Words <kbd onclick="x">a</kbd>\n'),
		at: `${JOURNAL}:7:7`,
		says: '<kbd> may not carry onclick',
		fix: 'Remove it.',
	},
	'link-scheme': {
		files: inProse('[Words](ftp://example.org)\n'),
		at: `${JOURNAL}:7:1`,
		says: 'a link to "ftp://example.org" leads nowhere on the site',
		fix: 'Write an http(s) address, or a site path such as /journal/an-entry/.',
	},
	'link-broken': {
		files: inProse('See [it](/prototypes/triag/#cost).\n'),
		at: `${JOURNAL}:7:5`,
		says: '/prototypes/triag/ does not exist',
		fix: 'Did you mean /prototypes/triage/?',
	},
	'image-missing': {
		files: inCase({}, '![The queue](./screan.png)\n'),
		others: ['case-studies/triage/screen.png'],
		at: `${CASE}:19:1`,
		says: 'there is no picture case-studies/triage/screan.png',
		fix: 'Did you mean ./screen.png?',
	},
	'image-remote': {
		files: inProse('![A cat](https://example.org/cat.png)\n'),
		at: `${JOURNAL}:7:1`,
		says: 'https://example.org/cat.png lies on another site',
		fix: 'Save the picture beside the entry and name it ./picture.png.',
	},
	'image-alt': {
		files: inProse('![](./cat.png)\n'),
		others: ['journal/cat.png'],
		at: `${JOURNAL}:7:1`,
		says: 'this picture has no text in its square brackets',
		fix: 'Say what it shows: ![what it shows](./picture.png).',
	},
	secret: {
		files: inProse(`The token is ghp_${'a1B2c3D4e5'.repeat(3)}a1B2c3.\n`),
		at: `${JOURNAL}:7:14`,
		says: 'this looks like a secret (github token)',
		fix: 'Remove it and revoke it: whoever has read this file has it.',
	},
	scheduled: {
		files: inCase({ published: '2026-06-02' }),
		at: atKey('published', 12),
		says: 'hidden until 2026-06-02',
		fix: 'Nothing to do, if that is the day you mean.',
	},
	'mostly-open': {
		files: inCase({ workflow: '{ unknown: It does not say }', scope: '{ unknown: It does not say }' }),
		at: `${CASE}:1:1`,
		says: '9 of 16 questions have no answer, so this is not offered as evidence on /proof/',
		fix: 'Answer what you can; the handbook lists the questions.',
	},
	'language-words': {
		files: { 'site.yaml': `${SITE}language: fi\n` },
		at: 'site.yaml:5:11',
		says: 'the interface has no words in “fi”, so it is English around your content',
		fix: 'Translate src/words/en.ts and name the file in src/words/languages.ts, or write in one of en, he.',
	},
	'now-stale': {
		files: { 'site.yaml': `${SITE}stale:\n  now: 3\n`, 'now/2026-05-28.md': 'Words.\n' },
		at: 'now/2026-05-28.md:1:1',
		says: 'the now log has been silent for 4 days: this is its newest entry',
		fix: 'Write an entry with `npm run now -- "…"`, or raise stale.now in site.yaml; 0 allows any silence.',
	},
	'security-expired': {
		files: { 'site.yaml': `${SITE}security: { contact: "mailto:a@example.org", expires: 2026-05-31 }\n` },
		at: 'site.yaml:5:55',
		says: 'security.txt expired on 2026-05-31, so nobody may use it',
		fix: 'Make sure that the contact still answers, then set a day less than a year ahead.',
	},
	'security-expiry': {
		files: { 'site.yaml': `${SITE}security: { contact: "mailto:a@example.org", expires: 2026-06-02 }\n` },
		at: 'site.yaml:5:55',
		says: 'security.txt expires in 1 day',
		fix: 'Make sure that the contact still answers, then set a day less than a year ahead.',
	},
	'figure-differs': {
		files: {
			...inCase({}),
			'case-studies/triage/evidence/cost-x.yaml': `kind: cost
title: Cost
source: { tool: T, file: f.csv, sha256: ${'a'.repeat(64)}, importedAt: 2026-02-01T00:00:00Z }
from: 2026-01-01
to: 2026-01-31
cost: { currency: EUR, total: 5, interactions: 100, perInteraction: 0.05, byModel: [], byDay: [] }
`,
		},
		at: `${CASE}:14:35`,
		says: 'cost.perInteraction says 0.04 EUR, the evidence says 0.05',
		fix: 'Correct the stated figure, or remove it: the measured one is shown.',
	},
	'figure-old': {
		files: { 'site.yaml': `${SITE}stale: { figures: 30 }\n` },
		at: `${CASE}:14:80`,
		says: 'the cost of a case study in use is from 2026-01',
		fix: 'Measure it again, or raise stale.figures in site.yaml.',
	},
	'export-raw': {
		files: {},
		others: ['case-studies/triage/evidence/usage.csv'],
		at: 'case-studies/triage/evidence/usage.csv:1:1',
		says: 'this looks like a raw export; it is not published, but it may hold names, keys and prompts',
		fix: 'Import it with `npm run evidence -- import`, then move it out of the content folder.',
	},
	demo: {
		files: { 'site.yaml': `${SITE}demo: true\n` },
		at: 'site.yaml:5:7',
		says: 'this content is fictional, and every page says so',
		fix: 'For a site of your own run `npm run new -- --fresh`, or set demo: false.',
	},
} satisfies Record<RuleCode, Mistake>;

const check = ({ files, others, unreadable }: Mistake) => checkContent(soundTree(files, others, unreadable), TODAY);

test('a sound folder has no findings', async () => {
	expect(await checkContent(soundTree(), TODAY)).toEqual({ findings: [], entries: 1 });
});

test('every rule of the catalogue has a mistake here', () => {
	expect(Object.keys(MISTAKES).toSorted()).toEqual(Object.keys(RULES).toSorted());
});

describe('one mistake is one finding', () => {
	test.each(Object.entries<Mistake>(MISTAKES))('%s', async (rule, mistake) => {
		const { findings } = await check(mistake);
		expect(findings.map(({ file, line, column, ...rest }) => ({ at: `${file}:${line}:${column}`, ...rest }))).toEqual([
			{
				rule,
				severity: Object.entries(RULES).find(([code]) => code === rule)?.[1].severity,
				at: mistake.at,
				message: mistake.says,
				fix: mistake.fix,
			},
		]);
	});
});

test('all mistakes are found in one run, in the order of files, lines and columns', async () => {
	const files: Record<string, string | undefined> = {
		'site.yaml': `${SITE}demo: true\nstale: { now: 3 }\n`,
		'now/2026-05-28.md': 'Words.\n',
		'now/workbench.md': 'Words.\n',
		'probes.json': '{',
		'case-studies/other.mdx': 'x',
		'builders/bob.yaml': BUILDER.replace('name', 'nam'),
		[CASE]: caseStudyText(
			{ published: '2026-02-30', results: '[]', colour: 'blue', cost: '{ unmeasured: "" }' },
			'{x}\n',
		),
		[JOURNAL]: journalText('[a](ftp://x) ![](./a.png)\n\n<Chart />\n', 'builders: [eve]\n'),
	};
	const { findings, entries } = await checkContent(soundTree(files), TODAY);
	expect(entries).toBe(4);
	expect(findings.map(({ rule, file, line, column }) => `${file}:${line}:${column} ${rule}`)).toEqual([
		'builders/bob.yaml:1:1 key-unknown',
		'case-studies/other.mdx:1:1 file-place',
		`${CASE}:4:12 value-wrong`,
		`${CASE}:12:10 value-empty`,
		`${CASE}:14:21 gap-form`,
		`${CASE}:17:1 key-unknown`,
		`${CASE}:20:1 mdx-code`,
		`${JOURNAL}:5:12 reference-unknown`,
		`${JOURNAL}:8:1 link-scheme`,
		`${JOURNAL}:8:14 image-alt`,
		`${JOURNAL}:8:14 image-missing`,
		`${JOURNAL}:10:1 component-unknown`,
		'now/2026-05-28.md:1:1 now-stale',
		'now/workbench.md:1:1 slug-form',
		'probes.json:1:2 json-syntax',
		'site.yaml:5:7 demo',
	]);
});

test('the order of files in the folder does not matter', async () => {
	const { texts, ...rest } = soundTree({
		[JOURNAL]: journalText('{x}\n'),
		'now/x.md': 'y',
		'builders/B.yaml': BUILDER,
	});
	const forwards = await checkContent({ texts, ...rest }, TODAY);
	const backwards = await checkContent({ texts: new Map([...texts].toReversed()), ...rest }, TODAY);
	expect(forwards.findings).toHaveLength(3);
	expect(backwards).toEqual(forwards);
});

test('every rule says what it is about in a sentence', () => {
	for (const { about } of Object.values(RULES)) expect(about).toMatch(/^[A-Z].*\.$|^site\.yaml.*\.$/);
});
