import { describe, expect, test } from 'vitest';
import { createUrls, toSlug, type Urls } from '../../src/derive/urls.ts';
import { SLUG } from '../../src/schemas/text.ts';

const ORIGIN = 'https://example.org';

/** Every address that a site can make, for an entry with a name of its own. */
function addressesOf(urls: Urls, slug: string): string[] {
	return [
		urls.home,
		urls.prototypes,
		urls.journal,
		urls.now,
		urls.notBuilt,
		urls.about,
		urls.search,
		urls.subscribe,
		urls.prototype(slug),
		urls.prototypesPage(1),
		urls.prototypesPage(2),
		urls.journalEntry(slug),
		urls.series(slug),
		urls.nowEntry('2025-05-03-2'),
		urls.notBuiltEntry(slug),
		urls.builder(slug),
		urls.lane('agent'),
		urls.tag(slug),
		urls.tool(slug),
	];
}

const PATHS = [
	'/',
	'/prototypes/',
	'/journal/',
	'/now/',
	'/not-built/',
	'/about/',
	'/search/',
	'/subscribe/',
	'/prototypes/triage/',
	'/prototypes/',
	'/prototypes/page/2/',
	'/journal/triage/',
	'/series/triage/',
	'/now/2025-05-03-2/',
	'/not-built/triage/',
	'/builders/triage/',
	'/lanes/agent/',
	'/tags/triage/',
	'/stack/triage/',
];

describe('every address of a site', () => {
	test.each([
		['/', ''],
		['/cases', '/cases'],
		['/cases/', '/cases'],
		['/a/b/', '/a/b'],
	])('served at %s begins with "%s"', (base, prefix) => {
		expect(addressesOf(createUrls(base, ORIGIN), 'triage')).toEqual(PATHS.map((path) => `${prefix}${path}`));
	});

	test.each(['תקציר-חוזים', '契約の要約', 'größe'])(
		'can be built with %s, in characters that every program can read',
		(slug) => {
			for (const address of addressesOf(createUrls('/a/b/', ORIGIN), slug)) {
				expect(address).toMatch(/^\/a\/b\/[\w%/-]*$/);
				expect(new URL(address, ORIGIN).pathname).toBe(address);
			}
			expect(decodeURI(createUrls('/', ORIGIN).prototype(slug))).toBe(`/prototypes/${slug}/`);
		},
	);
});

test.each([
	['/', '/rss.xml', '/rss.xml'],
	['/a/b/', '/rss.xml', '/a/b/rss.xml'],
	['/a/b/', '/', '/a/b/'],
])('at %s the site path %s is %s', (base, path, expected) => {
	expect(createUrls(base, ORIGIN).path(path)).toBe(expected);
});

test.each([
	['an address of the site', '/a/b/now/', 'https://example.org/a/b/now/'],
	['an address elsewhere', 'https://elsewhere.example/x', 'https://elsewhere.example/x'],
])('%s becomes absolute', (_, url, expected) => {
	expect(createUrls('/a/b/', ORIGIN).absolute(url)).toBe(expected);
});

describe('a name becomes a slug', () => {
	test.each([
		['C', 'c'],
		['C++', 'cplusplus'],
		['C#', 'csharp'],
		['F#', 'fsharp'],
		['.NET', 'net'],
		['Node.js', 'node-js'],
		['HTML, CSS & JavaScript', 'html-css-javascript'],
		['GPT-4o (mini)', 'gpt-4o-mini'],
		['  Spaces  and_lines ', 'spaces-and-lines'],
		["It's 90 % done: why?", 'it-s-90-done-why'],
		['Größe', 'größe'],
		['Gro\u0308ße', 'größe'],
		['ΣΟΦΟΣ', 'σοφος'],
		['שלום עולם', 'שלום-עולם'],
		['契約の要約', '契約の要約'],
		['हिन्दी', 'हिन्दी'],
		['A 🚀 launch', 'a-launch'],
		['❤️ letters', 'letters'],
		['1️⃣ first', '1-first'],
		['👩‍💻', 'unnamed'],
		['❤️', 'unnamed'],
		['!!!', 'unnamed'],
		['—', 'unnamed'],
		['', 'unnamed'],
	])('%s is %s', (name, slug) => {
		expect(toSlug(name)).toBe(slug);
	});

	test.each(['データベース', 'Ǆ ǅ', '𝐁𝐨𝐥𝐝', 'İstanbul', 'ʻOkina', 'x²', '#hash', '+1', '100% & more', 'ﬁrst'])(
		'%s is one that the check accepts',
		(name) => {
			expect(toSlug(name)).toMatch(SLUG);
		},
	);

	test('tools with different names have different addresses', () => {
		const tools = ['C', 'C++', 'C#', 'F#', '.NET', 'HTML, CSS & JavaScript', 'JavaScript', 'Node.js', 'שלום', '要約'];
		const { tool } = createUrls('/', ORIGIN);
		expect(new Set(tools.map(tool)).size).toBe(tools.length);
	});
});
