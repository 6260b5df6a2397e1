import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { freshSite, type NewFile, SCAFFOLDS, type Scaffold, scaffold } from '../../src/content/scaffold.ts';
import { COLLECTIONS, classify } from '../../src/parse/collections.ts';
import { parseEntry } from '../../src/parse/frontmatter.ts';
import { SLUG } from '../../src/schemas/text.ts';
import { soundTree, TODAY, tree } from '../support/tree.ts';

const TITLES = [
	'A plain title',
	"It's \"quoted\", twice: 'so'",
	'Colons: everywhere: even # here',
	'A \\ backslash, a {brace} and a [bracket]',
	'- a dash, * a star, & an anchor, ! a tag, | a bar, > an arrow, % a sign, @ a name, ` a tick',
	'true',
	'2026',
	'1.10',
	'null',
	'~',
	'Launch 🚀 day',
	'❤️',
	'תקציר חוזים',
	'契約の要約データ',
	'Größe und Maß',
	'ǅ',
	'!!!',
	'---',
	'...',
	'—',
	'??: "{[&*',
	'C++ & C#',
	'  spaces  ',
	'Two\nlines',
	'A very long title that goes on and on about what was built, for whom, why it mattered and what came of it all',
	'契約'.repeat(100),
];

const never = () => false;

/** What is wrong with a sound folder once this file is in it. */
async function errorsWith({ path, text }: NewFile): Promise<string[]> {
	const { findings } = await checkContent(soundTree({ [path]: text }), TODAY);
	return findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`);
}

describe.each(SCAFFOLDS)('a new %s', (kind) => {
	test.each(TITLES)('passes the check when it is called %j', async (title) => {
		const file = scaffold(kind, title, TODAY, never);
		expect(await errorsWith(file)).toEqual([]);
		expect(classify(file.path)).toBeDefined();
	});

	test('lies where its collection looks for it', () => {
		const collections: Record<Scaffold, string> = {
			'case-study': 'case-studies',
			journal: 'journal',
			now: 'now',
			'not-built': 'not-built',
		};
		expect(classify(scaffold(kind, 'A title', TODAY, never).path)?.collection).toBe(collections[kind]);
	});
});

describe.each(['case-study', 'journal', 'not-built'] as const)('a new %s', (kind) => {
	test.each(TITLES)('keeps its title: %j', (title) => {
		const { data } = parseEntry(scaffold(kind, title, TODAY, never).text);
		expect(data).toMatchObject({ title });
	});

	test('is a draft of today', () => {
		const { data } = parseEntry(scaffold(kind, 'A title', TODAY, never).text);
		expect(data).toMatchObject({ draft: true, published: TODAY });
	});

	test.each([
		['Contract triage', 'contract-triage'],
		['תקציר חוזים', 'תקציר-חוזים'],
		['!!!', 'unnamed'],
		[`${'word '.repeat(30)}`, 'word-'.repeat(12).slice(0, -1)],
		['契約'.repeat(100), '契約'.repeat(30)],
	])('called %s has the slug %s', (title, slug) => {
		expect(classify(scaffold(kind, title, TODAY, never).path)?.id).toBe(slug);
	});

	test.each(TITLES)('has a slug that can be an address and the name of a file: %j', (title) => {
		const id = classify(scaffold(kind, title, TODAY, never).path)?.id ?? '';
		expect(id).toMatch(SLUG);
		expect(Buffer.byteLength(id)).toBeLessThan(240);
	});
});

test('a new case study puts every required question to its author, and answers none of them', () => {
	const { data } = parseEntry(scaffold('case-study', 'A title', TODAY, never).text);
	const { shape } = COLLECTIONS['case-studies'].schema;
	const required = Object.entries(shape).flatMap(([key, field]) => (field.safeParse(undefined).success ? [] : [key]));
	expect(required.length).toBeGreaterThan(10);
	expect(Object.keys(data as object)).toEqual(expect.arrayContaining(required));
});

describe('a new now entry', () => {
	test.each<[string, string[], string]>([
		['is named by its day', [], `now/${TODAY}.md`],
		['is the second of its day', [`now/${TODAY}.md`], `now/${TODAY}-2.md`],
		['is the third of its day', [`now/${TODAY}.md`, `now/${TODAY}-2.md`], `now/${TODAY}-3.md`],
		['counts those that are written in MDX', [`now/${TODAY}.mdx`], `now/${TODAY}-2.md`],
		['leaves other days out of the count', ['now/2025-01-01.md'], `now/${TODAY}.md`],
	])('%s', (_, there, path) => {
		expect(scaffold('now', 'Words.', TODAY, (candidate) => there.includes(candidate)).path).toBe(path);
	});

	test.each([
		['Words.', 'Words.\n'],
		['- one\n- two', '- one\n- two\n'],
		['---', '\\---\n'],
		['---\ntitle: x\n---', '\\---\ntitle: x\n---\n'],
	])('holds what was said, and nothing that would be read as frontmatter: %j', (said, text) => {
		expect(scaffold('now', said, TODAY, never).text).toBe(text);
		expect(parseEntry(text)).toMatchObject({ data: {}, body: text, problems: [] });
	});
});

test('a fresh site passes the check, and publishes nothing yet', async () => {
	const files = freshSite(TODAY);
	const { findings, entries } = await checkContent(
		tree(Object.fromEntries(files.map(({ path, text }) => [path, text]))),
		TODAY,
	);
	expect(findings).toEqual([]);
	expect(entries).toBe(1);
	expect(files.map(({ path }) => path)).toEqual([
		'site.yaml',
		'builders/you.yaml',
		'case-studies/my-first-case-study/index.mdx',
	]);
});
