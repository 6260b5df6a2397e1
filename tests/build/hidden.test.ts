import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/site-builds.ts';
import { listFiles, readOpen } from '../support/site-tree.ts';

/** Every name, text, tag, tool, picture and address of a hidden entry in the fixture begins with one of these. */
const DRAFT = 'mumdraft';
const FUTURE = 'mumfuture';
/** And this is in every entry that may be read. */
const PUBLIC = 'plainsight';

/** Everything that leaves the build, by the files it lies in. */
const OUTLETS = {
	pages: /\.html$/,
	'the front page': /^index\.html$/,
	'the list of case studies': /^prototypes\/(index|page\/.*)\.html$/,
	'the journal': /^journal\/index\.html$/,
	'the now log': /^now\/index\.html$/,
	'the pages of lanes': /^lanes\//,
	'the pages of tags': /^tags\//,
	'the pages of tools': /^stack\//,
	'the feed of everything': /^rss\.xml$/,
	'the same as Atom': /^atom\.xml$/,
	'the same as JSON': /^feed\.json$/,
	'the feeds of lanes': /^lanes\/.*\/rss\.xml$/,
	'the feeds of tags': /^tags\/.*\/rss\.xml$/,
	'the list of feeds': /^opml\.xml$/,
	'the feed of case studies': /^prototypes\/rss\.xml$/,
	'the feed of the journal': /^journal\/rss\.xml$/,
	'the feed of the now log': /^now\/rss\.xml$/,
	'the texts of the search index': /^pagefind\/fragment\//,
	'the words of the search index': /^pagefind\/(index\/|pagefind\..*pf_meta$)/,
	'the filters of the search index': /^pagefind\/filter\//,
} as const;

let before: Map<string, Buffer>;
let after: Map<string, Buffer>;

beforeAll(async () => {
	before = await readOpen((await builtSite('hidden')).dist);
	after = await readOpen((await builtSite('later')).dist);
});

describe.each(Object.entries(OUTLETS))('%s', (_, pattern) => {
	test('tell of what is public', () => {
		expect(holders(before, pattern, PUBLIC)).not.toEqual([]);
	});

	test('tell nothing of drafts and of what is not due', () => {
		expect([...holders(before, pattern, DRAFT), ...holders(before, pattern, FUTURE)]).toEqual([]);
	});

	test('tell of it when its day has come', () => {
		expect(holders(after, pattern, FUTURE)).not.toEqual([]);
		expect(holders(after, pattern, DRAFT)).toEqual([]);
	});
});

test('the sitemap gives no address of drafts and of what is not due, until its day has come', () => {
	const sitemap = /^sitemap.*\.xml$/;
	expect(holders(before, sitemap, 'plain-letters')).not.toEqual([]);
	expect([...holders(before, sitemap, DRAFT), ...holders(before, sitemap, FUTURE)]).toEqual([]);
	expect(holders(after, sitemap, FUTURE)).not.toEqual([]);
	expect(holders(after, sitemap, DRAFT)).toEqual([]);
});

test('no file is named after a draft, or after what is not due', () => {
	const named = (files: Map<string, Buffer>, word: string) => [...files.keys()].filter((file) => file.includes(word));
	expect([...named(before, DRAFT), ...named(before, FUTURE), ...named(after, DRAFT)]).toEqual([]);
	expect(named(after, FUTURE)).not.toEqual([]);
});

test('no former address of a hidden entry leads anywhere, until its day has come', async () => {
	const redirects = [
		'journal/mumfuturejournalalias',
		'not-built/mumfutureideaalias',
		'old/mumfuturepath',
		'prototypes/mumfuturealias',
	];
	const paths = redirects.map((path) => `${path}/index.html`);
	expect(paths.filter((path) => before.has(path))).toEqual([]);
	expect(paths.filter((path) => !after.has(path))).toEqual([]);
});

test('pictures of hidden entries are not copied, until their day has come', () => {
	const pictures = (files: Map<string, Buffer>) =>
		[...new Set([...files.keys()].flatMap((file) => /^_astro\/(.*picture)\./.exec(file)?.[1] ?? []))].sort();
	expect(pictures(before)).toEqual(['plainsightpicture']);
	expect(pictures(after)).toEqual(['mumfuturepicture', 'plainsightpicture']);
});

test('no file at all holds a word of a draft, or of what is not due', () => {
	expect([...holders(before, /^/, DRAFT), ...holders(before, /^/, FUTURE), ...holders(after, /^/, DRAFT)]).toEqual([]);
});

test('lanes, tags, tools and series of hidden entries alone have no page and no feed', async () => {
	const { dist } = await builtSite('hidden');
	const files = (await listFiles(dist)).filter((file) => /^(lanes|tags|stack|series)\//.test(file));
	const feeds = (folder: string) => ['atom.xml', 'feed.json', 'index.html', 'rss.xml'].map((name) => folder + name);
	expect(files).toEqual([
		'lanes/index.html',
		...feeds('lanes/internal-workflow/'),
		...feeds('series/notes-in-plain-sight/'),
		'stack/index.html',
		'stack/plainsighttool/index.html',
		'tags/index.html',
		...feeds('tags/plainsighttag/'),
	]);
});

test('counts leave hidden entries out', () => {
	const page = (files: Map<string, Buffer>, file: string) =>
		files
			.get(file)
			?.toString()
			.replace(/<[^>]+>/g, ' ') ?? '';
	expect(page(before, 'tags/plainsighttag/index.html')).toMatch(/Tag\s*, on\s+2\s+entries/);
	expect(page(after, 'tags/plainsighttag/index.html')).toMatch(/Tag\s*, on\s+6\s+entries/);
	expect(page(before, 'index.html')).toMatch(/Issue 4/);
	expect(page(after, 'index.html')).toMatch(/Issue 5/);
	expect(page(before, 'journal/plain-note/index.html')).not.toMatch(/Part 1 of 2/);
	expect(page(after, 'journal/plain-note/index.html')).toMatch(/Part 1 of 2/);
});

function holders(files: ReadonlyMap<string, Buffer>, pattern: RegExp, word: string): string[] {
	return [...files].filter(([file, bytes]) => pattern.test(file) && holds(bytes, word)).map(([file]) => file);
}

/** Whether bytes hold a word, in any case, as UTF-8 or as UTF-16. */
function holds(bytes: Buffer, word: string): boolean {
	return [bytes.toString('latin1'), bytes.toString('utf16le')].some((text) => text.toLowerCase().includes(word));
}
