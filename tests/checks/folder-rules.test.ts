import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import {
	BUILDER,
	CASE,
	caseStudyText,
	findingsIn,
	journalText,
	places,
	SITE,
	soundTree,
	TODAY,
	tree,
} from '../support/tree.ts';

const CASE_TEXT = caseStudyText();

describe('places', () => {
	test.each([
		['case-studies/a.md', 'Move it to case-studies/a/index.mdx.'],
		['journal/a/index.md', 'Move it to journal/a.mdx.'],
		['now/2026-01-01/index.mdx', 'Move it to now/2026-01-01.mdx.'],
		['not-built/a/index.mdx', 'Move it to not-built/a.mdx.'],
		['builders/bob.yml', 'Move it to builders/bob.yaml.'],
		['case-studies/triage/evidence/cost.yml', 'Move it to case-studies/triage/evidence/cost.yaml.'],
	])('%s lies wrong', async (path, fix) => {
		expect(await findingsIn({ [path]: 'x' })).toMatchObject([
			{ rule: 'file-place', file: path, line: 1, column: 1, fix },
		]);
	});

	test.each([
		['journal/a.MD', 'Move it to journal/a.md.'],
		['case-studies/a/index.Mdx', 'Move it to case-studies/a/index.mdx.'],
	])('%s is not read because of its capitals', async (path, fix) => {
		expect(await findingsIn({}, [path])).toMatchObject([{ rule: 'file-place', file: path, fix }]);
	});

	test.each(['journal/old/a.md', 'case-studies/triage/README.md', 'stuff/data.json', 'builders/a/b.yaml', 'site.json'])(
		'%s is not published, which is a warning',
		async (path) => {
			expect(await findingsIn({ [path]: 'x' })).toMatchObject([
				{ rule: 'file-unknown', severity: 'warning', file: path },
			]);
		},
	);

	test('text files that are not read at all are mentioned as well', async () => {
		expect(places(await findingsIn({}, ['journal/a.markdown', 'now/2026-01-01.txt']))).toEqual([
			'file-unknown journal/a.markdown:1:1',
			'file-unknown now/2026-01-01.txt:1:1',
		]);
	});

	test.each(['README.md', 'LICENSE.md', 'package.json'])(
		'%s beside the collections is nobody’s business',
		async (path) => {
			expect(await findingsIn({ [path]: 'x' })).toEqual([]);
		},
	);

	test('pictures and other files may lie anywhere', async () => {
		expect(await findingsIn({}, ['case-studies/triage/a.png', 'journal/b.pdf', 'c.svg'])).toEqual([]);
	});

	test('evidence belongs to a case study', async () => {
		const path = 'case-studies/gone/evidence/cost.yaml';
		const [first] = await findingsIn({ [path]: 'kind: cost\n' });
		expect(first).toMatchObject({ rule: 'file-place', file: path, message: 'there is no case study gone' });
	});
});

describe('what must exist', () => {
	test('an empty folder lacks a site and a builder', async () => {
		const { findings, entries } = await checkContent(tree({}), TODAY);
		expect(entries).toBe(0);
		expect(findings.map(({ rule, file, message }) => `${rule} ${file} ${message}`)).toEqual([
			'site-missing site.yaml there is no site.yaml',
			'site-missing site.yaml there is no builder',
		]);
	});

	test.each([
		['site.yml', { 'site.yaml': undefined, 'site.yml': SITE }],
		['builders/ada.yml', { 'builders/ada.yaml': undefined, 'builders/ada.yml': BUILDER }],
	])('%s is one mistake: it lies wrong, and is not missing too', async (path, files) => {
		expect(places(await findingsIn(files))).toEqual([`file-place ${path}:1:1`]);
	});

	test('a site.yaml that is not UTF-8 is not missing too', async () => {
		const { findings } = await checkContent(soundTree({ 'site.yaml': undefined }, [], ['site.yaml']), TODAY);
		expect(places(findings)).toEqual(['encoding site.yaml:1:1']);
	});
});

describe('names', () => {
	test.each([
		['case-studies/Other/index.mdx', CASE_TEXT],
		['case-studies/two words/index.mdx', CASE_TEXT],
		['case-studies/page/index.mdx', CASE_TEXT],
		['journal/under_score.md', journalText()],
		['journal/a.b.md', journalText()],
		['not-built/-a.md', '---\ntitle: A\nsummary: B\npublished: 2026-01-01\nbecause: C\ninstead: D\n---\n'],
		['builders/Bob.yaml', BUILDER],
		['now/2026-02-30.md', 'x'],
		['now/2026-5-3.md', 'x'],
		['now/2026-05-20-0.md', 'x'],
		['now/2026-05-20-b.md', 'x'],
		['now/zzz.md', 'x'],
	])('%s cannot be an address', async (path, text) => {
		expect(places(await findingsIn({ [path]: text }))).toEqual([`slug-form ${path}:1:1`]);
	});

	test.each([
		['case-studies/triage-2/index.md', CASE_TEXT],
		['journal/überblick.md', journalText()],
		['journal/日本語.md', journalText()],
		['journal/2026.md', journalText()],
		['journal/constructor.md', journalText()],
		['now/2026-05-20.md', 'x'],
		['now/2026-05-20-2.mdx', 'x'],
		['now/2026-05-20-12.md', 'x'],
	])('%s can', async (path, text) => {
		expect(await findingsIn({ [path]: text })).toEqual([]);
	});

	test.each([
		['an .md and an .mdx', 'journal/a.md', 'journal/a.mdx', journalText()],
		['two formats of a case study', 'case-studies/a/index.md', 'case-studies/a/index.mdx', CASE_TEXT],
	])('%s of one name share an address', async (_, first, second, text) => {
		expect(await findingsIn({ [first]: text, [second]: text })).toMatchObject([
			{ rule: 'slug-twice', file: second, message: `${first} has the same address` },
		]);
	});

	test('one name in two collections is two addresses', async () => {
		expect(await findingsIn({ 'journal/triage.md': journalText() })).toEqual([]);
	});
});

describe('entries that wait, and drafts', () => {
	test('what waits for its day is listed, with the day', async () => {
		const findings = await findingsIn({
			[CASE]: caseStudyText({ published: '2026-06-02' }),
			'journal/a.md': journalText().replace('2026-01-05', '2027-01-01'),
			'now/2026-06-02-2.md': 'Words.\n',
			'now/2026-06-01.md': 'Words.\n',
		});
		expect(findings.map(({ rule, severity, file, message }) => `${severity} ${rule} ${file}: ${message}`)).toEqual([
			`warning scheduled ${CASE}: hidden until 2026-06-02`,
			'warning scheduled journal/a.md: hidden until 2027-01-01',
			'warning scheduled now/2026-06-02-2.md: hidden until 2026-06-02',
		]);
	});

	test('drafts are not', async () => {
		const findings = await findingsIn({
			[CASE]: caseStudyText({ published: '2026-06-02', draft: 'true' }),
			'now/2026-06-02.md': '---\ndraft: true\n---\nWords.\n',
		});
		expect(findings).toEqual([]);
	});

	test('drafts are checked like everything else', async () => {
		const findings = await findingsIn({ 'journal/a.md': journalText('', 'draft: true\ncolour: blue\n') });
		expect(places(findings)).toEqual(['key-unknown journal/a.md:6:1']);
	});

	test('all of them count as entries', async () => {
		const files = {
			'journal/a.md': journalText('', 'draft: true\n'),
			'now/2026-05-30.md': 'x',
			'now/2026-06-30.md': 'x',
		};
		expect((await checkContent(soundTree(files), TODAY)).entries).toBe(4);
	});

	test('an entry that waits becomes visible on its day', async () => {
		const files = { [CASE]: caseStudyText({ published: '2026-06-02' }) };
		expect(await findingsIn(files, [], '2026-06-01')).toHaveLength(1);
		expect(await findingsIn(files, [], '2026-06-02')).toEqual([]);
	});
});

describe('the now log', () => {
	const on = (day: string, text = 'Words.\n') => findingsIn({ [`now/${day}.md`]: text });

	test('may be silent for 21 days', async () => {
		expect(await on('2026-05-11')).toEqual([]);
		expect(places(await on('2026-05-10'))).toEqual(['now-stale now/2026-05-10.md:1:1']);
	});

	test('is silent even if something is planned or drafted', async () => {
		const files = {
			'now/2026-01-01.md': 'x',
			'now/2026-05-30.md': '---\ndraft: true\n---\n',
			'now/2026-06-30.md': 'x',
		};
		expect(places(await findingsIn(files))).toEqual([
			'now-stale now/2026-01-01.md:1:1',
			'scheduled now/2026-06-30.md:1:1',
		]);
	});

	test('may be silent for ever if stale.now is 0', async () => {
		const files = { 'site.yaml': `${SITE}stale: { now: 0 }\n`, 'now/2020-01-01.md': 'x' };
		expect(await findingsIn(files)).toEqual([]);
	});

	test('that was never begun is not silent', async () => {
		expect(await findingsIn({})).toEqual([]);
	});
});
