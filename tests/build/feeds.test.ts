import { spawnSync } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import { build, inTemporaryFolder } from '../support/site-commands.ts';
import { copyContent, type SiteName } from '../support/site-contents.ts';
import { listOf, publicEntries, type WrittenEntry, writtenSite } from '../support/site-entries.ts';
import { attribute, type Page, readPages, textOf } from '../support/site-pages.ts';

const FEEDS = [
	{ path: '/rss.xml', holds: ['case-studies', 'journal', 'now', 'not-built'] },
	{ path: '/prototypes/rss.xml', holds: ['case-studies'] },
	{ path: '/journal/rss.xml', holds: ['journal'] },
	{ path: '/now/rss.xml', holds: ['now'] },
] as const;
const SITES: readonly SiteName[] = ['demo', 'hidden', 'subpath', 'hebrew', 'markdown'];
/** A date as RFC 822 writes it, with the four digits of the year that RSS asks for. */
const RFC_822 =
	/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** RFC 4151: an authority, a day, and a name in it. */
const TAG_URI = /^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:[a-z-]+\/[\x21-\x7e]+$/;

const hasFeedparser = spawnSync('python3', ['-c', 'import feedparser']).status === 0;
if (!hasFeedparser) console.log('python3-feedparser is not installed: feeds are read with feedsmith alone.');

describe.each(SITES)('the feeds of %s', (name) => {
	let site: BuiltSite;
	let pages: Page[];
	let entries: WrittenEntry[];
	beforeAll(async () => {
		site = await builtSite(name);
		pages = await readPages(site);
		entries = await publicEntries(site.content, site.day);
	});

	test.each(FEEDS)('$path holds every entry of its collections, the newest first', async ({ path, holds }) => {
		const { items } = await readFeed(site, path);
		const expected = entries.filter(({ collection }) => holds.some((held) => held === collection));
		expect(expected.length).toBeGreaterThan(0);
		expect(items.map(({ link }) => link).sort()).toEqual(expected.map((entry) => address(site, entry)).sort());
		const days = items.map(({ pubDate }) => Date.parse(pubDate));
		expect(days).toEqual(days.toSorted((a, b) => b - a));
	});

	test.each(FEEDS)('$path says of each entry what its author wrote', async ({ path }) => {
		for (const item of (await readFeed(site, path)).items) {
			const entry = entries.find((candidate) => address(site, candidate) === item.link);
			expect(item.pubDate).toMatch(RFC_822);
			expect(new Date(item.pubDate).toISOString()).toBe(`${entry?.day}T00:00:00.000Z`);
			expect((item.categories ?? []).map((category) => category.name)).toEqual(entry ? listOf(entry, 'tags') : []);
			if (entry?.data.title) expect(item.title).toBe(entry.data.title);
			if (entry?.data.summary ?? entry?.data.description)
				expect(item.description).toBe(entry?.data.summary ?? entry?.data.description);
		}
	});

	test('/rss.xml holds all words that the page of an entry holds', async () => {
		for (const item of (await readFeed(site, '/rss.xml')).items) {
			const page = pages.find(({ path }) => new URL(site.base + path, site.origin).href === item.link);
			const feed = wordsOf(htmlToHast(item.html) as unknown as Root);
			const passages = page ? passagesOf(page) : [];
			expect(passages.length, item.link).toBeGreaterThan(0);
			expect(passages.filter((passage) => !feed.includes(passage))).toEqual([]);
		}
	});

	test.each(FEEDS)(
		'$path can be read away from the site: whole addresses, no class, style or script',
		async ({ path }) => {
			for (const { html, link } of (await readFeed(site, path)).items) {
				for (const { tagName, properties } of elementsOf(html)) {
					expect(['script', 'style', 'svg', 'form', 'button', 'iframe', 'link', 'meta'], link).not.toContain(tagName);
					expect(
						Object.keys(properties).filter((key) => /^(className|id|style|on.*|data.*|role|aria.*)$/.test(key)),
					).toEqual([]);
					const sources = String(properties.srcSet ?? '')
						.split(/,\s+/)
						.filter(Boolean);
					for (const url of [properties.href, properties.src, ...sources])
						if (url !== undefined) expect(String(url), link).toMatch(/^(https?:\/\/|mailto:)/);
				}
			}
		},
	);

	test.each(FEEDS)('$path is well-formed, without a character that XML forbids', async ({ path }) => {
		const xml = await readFile(join(site.dist, path), 'utf8');
		expect(XMLValidator.validate(xml)).toBe(true);
		expect(xml.match(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu)).toBeNull();
	});

	test('pictures in feeds are pictures of the site', async () => {
		const { items } = await readFeed(site, '/rss.xml');
		const pictures = items.flatMap(({ html }) => elementsOf(html).filter(({ tagName }) => tagName === 'img'));
		if (name !== 'hebrew') expect(pictures.length).toBeGreaterThan(0);
		const files = pictures.map((picture) => new URL(attribute(picture, 'src') ?? ''));
		expect(files.filter(({ origin }) => origin !== site.origin)).toEqual([]);
		for (const { pathname } of files)
			expect((await readFile(join(site.dist, pathname.slice(site.base.length)))).length).toBeGreaterThan(0);
	});

	test('an entry has one permanent id, the same in each feed that holds it', async () => {
		const ids = new Map<string, Set<string>>();
		for (const { path } of FEEDS)
			for (const { link, guid } of (await readFeed(site, path)).items) {
				expect(guid).toMatchObject({ value: expect.stringMatching(TAG_URI), isPermaLink: false });
				ids.set(link, (ids.get(link) ?? new Set()).add(guid.value));
			}
		expect([...ids.values()].filter(({ size }) => size !== 1)).toEqual([]);
		expect(new Set([...ids.values()].flatMap((set) => [...set])).size).toBe(ids.size);
	});

	test.each(FEEDS)('$path says where it lies, whose it is, and when its newest entry came', async ({ path }) => {
		const feed = await readFeed(site, path);
		const settings = await writtenSite(site.content);
		expect(feed.title).toContain(settings.title);
		expect(feed.description).toBe(settings.description);
		expect(feed.language).toBe(settings.language ?? 'en');
		expect(feed.link).toBe(`${site.origin}${site.base}/`);
		expect(feed.self).toBe(`${site.origin}${site.base}${path}`);
		expect(feed.lastBuildDate).toBe(feed.items[0]?.pubDate);
	});

	test('every page points feed readers to all of them', () => {
		const wanted = FEEDS.map(({ path }) => site.base + path);
		for (const page of pages.filter(({ isRedirect }) => !isRedirect)) {
			const links = page
				.elements('link')
				.filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'type') !== 'application/json');
			expect(links.map(({ properties }) => properties.href)).toEqual(wanted);
			expect(links.every(({ properties }) => properties.type === 'application/rss+xml' && properties.title)).toBe(true);
		}
	});

	test('each item of a demonstration says that it is one', async () => {
		const isDemo = (await writtenSite(site.content)).demo === true;
		for (const { path } of FEEDS)
			for (const { html } of (await readFeed(site, path)).items)
				expect(/^<p><em>Demonstration: .* fictional/.test(html)).toBe(isDemo);
	});

	test.skipIf(!hasFeedparser).each(FEEDS)('$path reads the same to feedparser', async ({ path }) => {
		const { items } = await readFeed(site, path);
		const { bozo, entries: read } = feedparser(join(site.dist, path));
		expect(bozo).toBe(false);
		expect(read.map(({ title, link, id, day }) => [title, link, id, day])).toEqual(
			items.map(({ title, link, guid, pubDate }) => [
				title,
				link,
				guid.value,
				new Date(pubDate).toISOString().slice(0, 10),
			]),
		);
		for (const [index, { content }] of read.entries())
			expect(wordsOf(htmlToHast(content) as unknown as Root)).toBe(
				wordsOf(htmlToHast(items[index]?.html ?? '') as unknown as Root),
			);
	});
});

describe('a renamed entry', () => {
	test('keeps its id and its date in the feed, however often it is renamed', async () => {
		await inTemporaryFolder(async (folder) => {
			const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
			await copyContent('minimal', content);
			const idOf = async () => {
				expect((await build(content, dist)).status).toBe(0);
				const { items } = await readFeed({ dist }, '/rss.xml');
				expect(items).toHaveLength(1);
				return { id: [items[0]?.guid.value, items[0]?.pubDate], link: items[0]?.link };
			};
			const first = await idOf();
			await renameCase(content, 'letter-drafts', 'better-letters', ['letter-drafts']);
			const second = await idOf();
			await renameCase(content, 'better-letters', 'best-letters', ['letter-drafts', 'better-letters']);
			const third = await idOf();
			expect([first.link, second.link, third.link]).toEqual(
				['letter-drafts', 'better-letters', 'best-letters'].map((slug) => `https://example.org/prototypes/${slug}/`),
			);
			expect([second.id, third.id]).toEqual([first.id, first.id]);
		});
	});
});

async function renameCase(content: string, from: string, to: string, aliases: string[]): Promise<void> {
	await rename(join(content, 'case-studies', from), join(content, 'case-studies', to));
	const file = join(content, 'case-studies', to, 'index.mdx');
	const text = (await readFile(file, 'utf8')).replace(/^aliases:.*\n/m, '');
	await writeFile(file, text.replace(/^lane:/m, `aliases: [${aliases.join(', ')}]\nlane:`));
}

interface Feed {
	title?: string;
	description?: string;
	language?: string;
	link?: string;
	self?: string;
	lastBuildDate?: string;
	items: FeedItem[];
}

interface FeedItem {
	title?: string;
	link: string;
	description?: string;
	pubDate: string;
	guid: { value: string; isPermaLink?: boolean };
	categories?: { name?: string }[];
	html: string;
}

async function readFeed({ dist }: Pick<BuiltSite, 'dist'>, path: string): Promise<Feed> {
	const { items = [], atom, ...channel } = parseRssFeed(await readFile(join(dist, path), 'utf8'));
	return {
		...channel,
		self: atom?.links?.find(({ rel }) => rel === 'self')?.href,
		items: items.map(({ content, link = '', pubDate = '', guid, ...item }) => ({
			...item,
			link,
			pubDate,
			guid: { value: guid?.value ?? '', isPermaLink: guid?.isPermaLink },
			html: content?.encoded ?? '',
		})),
	} as Feed;
}

function address({ origin, base }: BuiltSite, { path }: WrittenEntry): string {
	return new URL(base + path, origin).href;
}

/** The passages of the entry that a page shows, without what stands around it. */
function passagesOf(page: Page): string[] {
	const passages: string[] = [];
	const [main] = page.elements('main');
	if (!main) return passages;
	visit(main, 'element', (node) => {
		if (['nav', 'header'].includes(node.tagName) || isAround(node)) return SKIP;
		if (['p', 'li', 'dd', 'dt', 'td', 'th', 'pre', 'h2', 'h3', 'h4', 'figcaption', 'summary'].includes(node.tagName)) {
			const words = wordsOf(node);
			if (words !== '') passages.push(words);
			return node.tagName === 'li' || node.tagName === 'dd' ? undefined : SKIP;
		}
		return undefined;
	});
	return passages;
}

/** Whether an element stands around an entry: its tags and what is related, legends, what an employer asks and prints, headings for the ear alone. */
function isAround({ tagName, properties }: Element): boolean {
	const classes = [properties.className]
		.flat()
		.join(' ')
		.split(/[\s,]+/);
	return (
		['entry-margin', 'entry-after', 'no-print', 'print-sheet'].some((name) => classes.includes(name)) ||
		properties.id === 'interview' ||
		(tagName === 'h2' && classes.includes('visually-hidden'))
	);
}

/** The words of a tree without those that drawings carry, and without white space and control characters. */
function wordsOf(tree: Root | Element): string {
	const copy = structuredClone(tree);
	visit(copy, 'element', (node, index, parent) => {
		if (node.tagName !== 'svg' || !parent || index === undefined) return undefined;
		parent.children.splice(index, 1);
		return index;
	});
	return textOf(copy).replace(/[\s\p{C}]+/gu, '');
}

function elementsOf(html: string): Element[] {
	const elements: Element[] = [];
	visit(htmlToHast(html) as unknown as Root, 'element', (element) => {
		if (!['html', 'head', 'body'].includes(element.tagName)) elements.push(element);
	});
	return elements;
}

function feedparser(file: string): {
	bozo: boolean;
	entries: { title: string; link: string; id: string; day: string; content: string }[];
} {
	const program = `
import feedparser, json, sys
feedparser.api.SANITIZE_HTML = 0
feed = feedparser.parse(sys.argv[1])
print(json.dumps({'bozo': bool(feed.bozo), 'entries': [{
    'title': entry.title, 'link': entry.link, 'id': entry.id,
    'day': '%04d-%02d-%02d' % entry.published_parsed[:3], 'content': entry.content[0].value,
} for entry in feed.entries]}))`;
	const { stdout, stderr } = spawnSync('python3', ['-c', program, file], { encoding: 'utf8' });
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout);
}
