import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { parseOpml } from 'feedsmith';
import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite, wordsOfSite } from '../support/site-builds.ts';
import { HAS_REAL_CONTENT, type SiteName } from '../support/site-contents.ts';
import { listOf, publicEntries, type WrittenEntry, writtenSite } from '../support/site-entries.ts';
import {
	addressOf,
	builderIds,
	builderName,
	EVERY_FORMAT,
	type ExpectedFeed,
	elementsOf,
	expectedFeeds,
	FORMATS,
	type Format,
	type ReadFeed,
	type ReadItem,
	readFeed,
	wordsIn,
	wordsOf,
} from '../support/site-feeds.ts';
import { attribute, type Page, readPages } from '../support/site-pages.ts';
import { listFiles } from '../support/site-tree.ts';

const SITES: readonly SiteName[] = ['demo', 'hidden', 'subpath', 'hebrew', 'markdown', 'several'];
/** A date as RFC 822 writes it, with the four digits of the year that RSS asks for. */
const RFC_822 =
	/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const DATES = { rss: RFC_822, atom: RFC_3339, json: RFC_3339 } as const;
/** RFC 4151: an authority, a day, and a name in it. */
const TAG_URI = /^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:[a-z-]+\/[\x21-\x7e]+$/;
const TYPES = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const;

describe.each([...SITES, ...(HAS_REAL_CONTENT ? (['nhs'] as const) : [])])('the feeds of %s', (name) => {
	let site: BuiltSite;
	let settings: Record<string, unknown>;
	let pages: Page[];
	let entries: WrittenEntry[];
	let expected: ExpectedFeed[];
	let read: { expected: ExpectedFeed; format: Format; feed: ReadFeed }[];
	/** Every item once: `items of one entry are the same everywhere` lets the others stand for it. */
	let items: Map<string, ReadItem>;

	beforeAll(async () => {
		site = await builtSite(name);
		settings = await writtenSite(site.content);
		pages = await readPages(site);
		entries = await publicEntries(site.content, site.day);
		expected = await expectedFeeds(site);
		const documents = expected.flatMap((feed) => EVERY_FORMAT.map((format) => ({ expected: feed, format })));
		read = await Promise.all(
			documents.map(async (document) => ({
				...document,
				feed: await readFeed(site, document.expected.path, document.format),
			})),
		);
		items = new Map(read.flatMap(({ feed }) => feed.items.map((item) => [item.link, item])));
	});

	test('are those of its sections, lanes, series, tags and builders, in three formats, and no others', async () => {
		const files = (await listFiles(site.dist)).filter((file) => /(^|\/)(rss\.xml|atom\.xml|feed\.json)$/.test(file));
		const wanted = expected.flatMap(({ path }) => EVERY_FORMAT.map((format) => path.slice(1) + FORMATS[format]));
		expect(files.sort()).toEqual(wanted.sort());
	});

	test('hold every entry that they are about, the newest first', () => {
		for (const { expected, feed } of read) {
			const wanted = expected.entries.map((entry) => addressOf(site, entry));
			expect(feed.items.map(({ link }) => link).sort(), expected.path).toEqual(wanted.sort());
			const days = feed.items.map(({ published }) => Date.parse(published));
			expect(days).toEqual(days.toSorted((a, b) => b - a));
		}
		expect(items.size).toBe(entries.length);
	});

	test('say of each entry what its author wrote', async () => {
		const builders = await builderIds(site.content);
		const timeZone = String(settings.timeZone ?? 'UTC');
		const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
		for (const { format, feed } of read)
			for (const item of feed.items) {
				const entry = entries.find((candidate) => addressOf(site, candidate) === item.link);
				expect(item.published).toMatch(DATES[format]);
				expect(clock.format(new Date(item.published))).toBe(`${entry?.day} 00:00:00`);
				const updated = entry?.data.updated === entry?.day ? undefined : entry?.data.updated;
				expect(item.updated && clock.format(new Date(item.updated))).toBe(updated && `${updated} 00:00:00`);
				expect(item.tags).toEqual(entry ? listOf(entry, 'tags') : []);
				const authors = builders.length === 1 ? builders : entry ? listOf(entry, 'builders').sort() : [];
				expect([...item.authors].sort()).toEqual(
					(await Promise.all(authors.map((id) => builderName(site.content, id)))).sort(),
				);
				if (entry?.data.title) expect(item.title).toBe(entry.data.title);
				const summary = entry?.data.summary ?? entry?.data.description;
				if (summary) expect(item.summary).toBe(summary);
				expect(item.summary).not.toBe('');
			}
	});

	test('say the same of an entry, whichever feed and format it is read in', () => {
		for (const { feed, format } of read)
			for (const item of feed.items) {
				const { published, updated } = item;
				expect(item, format).toEqual({ ...items.get(item.link), published, updated });
			}
	});

	test('hold all words, headings, pictures, figures and tables that the page of an entry holds', () => {
		for (const item of items.values()) {
			const page = pages.find(({ path }) => new URL(site.base + path, site.origin).href === item.link);
			const feed = wordsIn(item.html);
			const shown = page ? shownOn(page) : { passages: [], elements: [] };
			expect(shown.passages.length, item.link).toBeGreaterThan(0);
			expect(shown.passages.filter((passage) => !feed.includes(passage))).toEqual([]);
			const inFeed = elementsOf(item.html);
			const count = (list: readonly Element[], ...names: string[]) =>
				list.filter(({ tagName }) => names.includes(tagName)).length;
			for (const tagName of ['img', 'figure', 'table', 'pre', 'blockquote'])
				expect(count(inFeed, tagName), `${tagName} of ${item.link}`).toBeGreaterThanOrEqual(
					count(shown.elements, tagName),
				);
			const headings = (list: readonly Element[]) =>
				list.filter(({ tagName }) => /^h[2-6]$/.test(tagName)).map(wordsOf);
			expect(headings(inFeed)).toEqual(expect.arrayContaining(headings(shown.elements)));
			const pictures = (list: readonly Element[]) =>
				list.flatMap((element) =>
					element.tagName === 'img'
						? [
								[
									new URL(attribute(element, 'src') ?? '', site.origin).href,
									element.properties.width,
									element.properties.height,
									element.properties.alt,
								],
							]
						: [],
				);
			expect(pictures(inFeed)).toEqual(expect.arrayContaining(pictures(shown.elements)));
		}
	});

	test('hold the figures of every chart as a table in it', () => {
		for (const { link, html } of items.values()) {
			const page = pages.find(({ path }) => new URL(site.base + path, site.origin).href === link);
			const charts = page?.elements('figure').filter((figure) => attribute(figure, 'className') === 'chart') ?? [];
			const figures = elementsOf(html).filter(({ tagName }) => tagName === 'figure');
			for (const chart of charts) {
				const [caption] = chart.children.filter((child) => child.type === 'element' && child.tagName === 'figcaption');
				const inFeed = figures.find((figure) => wordsOf(figure).startsWith(wordsOf(caption as Element)));
				expect(inFeed?.children.some((child) => child.type === 'element' && child.tagName === 'table')).toBe(true);
			}
		}
		if (name === 'demo')
			expect(
				pages.some((page) => page.elements('figure').some((each) => attribute(each, 'className') === 'chart')),
			).toBe(true);
	});

	test('can be read away from the site: whole addresses, no class, style or script, no boxes', () => {
		for (const { html, link } of items.values())
			for (const { tagName, properties } of elementsOf(html)) {
				expect(['script', 'style', 'svg', 'form', 'button', 'iframe', 'link', 'meta', 'span'], link).not.toContain(
					tagName,
				);
				if (tagName === 'div') expect(properties).toEqual({ dir: 'rtl' });
				expect(
					Object.keys(properties).filter((key) => /^(className|id|style|on.*|data.*|role|aria.*|tabIndex)$/.test(key)),
				).toEqual([]);
				const sources = String(properties.srcSet ?? '')
					.split(/,\s+/)
					.filter(Boolean);
				for (const url of [properties.href, properties.src, ...sources])
					if (url !== undefined) expect(String(url), link).toMatch(/^(https?:\/\/|mailto:)/);
			}
	});

	test('are well-formed, without a character that XML forbids', async () => {
		for (const { path } of expected)
			for (const format of EVERY_FORMAT) {
				const text = await readFile(join(site.dist, path, FORMATS[format]), 'utf8');
				expect(text.match(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu)).toBeNull();
				if (format !== 'json') expect(XMLValidator.validate(text)).toBe(true);
			}
	});

	test('hold pictures of the site, which are there', async () => {
		const pictures = [...items.values()].flatMap(({ html }) =>
			elementsOf(html).filter(({ tagName }) => tagName === 'img'),
		);
		if (['demo', 'hidden', 'subpath', 'markdown'].includes(name)) expect(pictures.length).toBeGreaterThan(0);
		const files = pictures.map((picture) => new URL(attribute(picture, 'src') ?? ''));
		expect(files.filter(({ origin }) => origin !== site.origin)).toEqual([]);
		for (const { pathname } of files)
			expect((await readFile(join(site.dist, pathname.slice(site.base.length)))).length).toBeGreaterThan(0);
	});

	test('give each entry one permanent id, the same everywhere and no one else’s', () => {
		const ids = new Map<string, Set<string>>();
		for (const { feed } of read)
			for (const { link, id } of feed.items) {
				expect(id).toMatch(TAG_URI);
				ids.set(link, (ids.get(link) ?? new Set()).add(id));
			}
		expect([...ids.values()].filter(({ size }) => size !== 1)).toEqual([]);
		expect(new Set([...ids.values()].flatMap((set) => [...set])).size).toBe(ids.size);
	});

	test('say where they lie, whose they are, and when something last changed in them', async () => {
		for (const { expected, format, feed } of read) {
			const address = `${site.origin}${site.base}`;
			expect(feed.title).toContain(settings.title);
			if (!expected.path.startsWith('/lanes/')) expect(feed.description).toBe(settings.description);
			expect(feed.language).toBe(settings.language ?? 'en');
			expect(feed.home).toBe(encodeURI(address + expected.home));
			expect(existsSync(join(site.dist, expected.home, 'index.html')), expected.home).toBe(true);
			expect(feed.links.self).toBe(encodeURI(address + expected.path) + FORMATS[format]);
			expect(feed.links['prev-archive']).toBeUndefined();
			expect(feed.image).toBe(`${address}/icon.png`);
			expect(existsSync(join(site.dist, 'icon.png'))).toBe(true);
			if (format !== 'rss') expect(feed.authors.length).toBeGreaterThan(0);
			const changes = feed.items.map(({ published, updated }) => Date.parse(updated ?? published));
			if (format !== 'json' && changes.length > 0) {
				expect(feed.updated).toMatch(DATES[format]);
				expect(Date.parse(feed.updated ?? '')).toBe(Math.max(...changes));
			}
		}
		expect(new Set(read.map(({ feed }) => feed.title)).size).toBe(expected.length);
	});

	test('are pointed to by every page: those that fit it', () => {
		for (const page of pages.filter(({ isRedirect }) => !isRedirect)) {
			const links = page
				.elements('link')
				.filter((link) => attribute(link, 'rel') === 'alternate' && /\+xml|feed/.test(attribute(link, 'type') ?? ''));
			const [, fitting = '/'] =
				/^(\/(?:prototypes|journal|now)\/|\/(?:lanes|tags|builders|series)\/[^/]+\/)/.exec(page.path) ?? [];
			expect(links.slice(0, 3).map(({ properties }) => [properties.type, properties.href])).toEqual(
				EVERY_FORMAT.map((format) => [TYPES[format], encodeURI(site.base + fitting) + FORMATS[format]]),
			);
			const entry = entries.find(({ path }) => path === page.path);
			const wider = links.slice(3).map(({ properties }) => String(properties.href));
			const isWanted = page.path === '/prototypes/' || entry?.data.series !== undefined;
			expect(wider.length, page.path).toBe(isWanted ? 1 : 0);
			for (const link of links) {
				expect(attribute(link, 'title')).toContain(settings.title);
				const href = decodeURI(String(link.properties.href));
				expect(existsSync(join(site.dist, href.slice(site.base.length))), href).toBe(true);
			}
		}
	});

	test('are listed for people, and as OPML', async () => {
		const subscribe = pages.find(({ path }) => path === '/subscribe/');
		const links = subscribe?.elements('a').map(({ properties }) => String(properties.href)) ?? [];
		const { body } = parseOpml(await readFile(join(site.dist, 'opml.xml'), 'utf8'));
		const outlines = body?.outlines?.flatMap(({ outlines = [] }) => outlines) ?? [];
		for (const { path, home } of expected) {
			for (const format of EVERY_FORMAT) expect(links).toContain(encodeURI(site.base + path) + FORMATS[format]);
			const address = encodeURI(`${site.origin}${site.base}${path}`);
			const outline = outlines.find(({ xmlUrl }) => xmlUrl === `${address}rss.xml`);
			expect(outline?.htmlUrl, path).toBe(encodeURI(`${site.origin}${site.base}${home}`));
			expect(outline?.text).toContain(settings.title);
		}
		expect(outlines).toHaveLength(expected.length);
		expect(links).toContain(`${site.base}/opml.xml`);
	});

	test('say of each entry of a demonstration that it is one', async () => {
		const { demo } = (await wordsOfSite(site)).page;
		for (const { html } of items.values())
			expect(html.replace('<div dir="rtl">', '').startsWith(`<p><em>${demo}</em></p>`)).toBe(settings.demo === true);
	});

	test('run in the direction of their language', () => {
		for (const { html } of items.values()) expect(html.startsWith('<div dir="rtl">')).toBe(settings.language === 'he');
	});
});

/** What a page shows of its entry, without what stands around it: passages of words, and elements. */
function shownOn(page: Page): { passages: string[]; elements: Element[] } {
	const shown = { passages: [] as string[], elements: [] as Element[] };
	const [main] = page.elements('main');
	if (!main) return shown;
	visit(main, 'element', (node) => {
		if (['nav', 'header'].includes(node.tagName) || isAround(node)) return SKIP;
		shown.elements.push(node);
		return undefined;
	});
	visit(main, 'element', (node, _, parent) => {
		if (['nav', 'header'].includes(node.tagName) || isAround(node)) return SKIP;
		if (isSetInParts(node, parent?.type === 'element' ? parent : undefined)) {
			const parts = node.children.map((child) => wordsOf({ type: 'root', children: [child] }).replace(/\.$/, ''));
			shown.passages.push(...parts.filter((words) => words !== ''));
			return SKIP;
		}
		if (['p', 'li', 'dd', 'dt', 'td', 'th', 'pre', 'h2', 'h3', 'h4', 'figcaption', 'summary'].includes(node.tagName)) {
			const words = wordsOf(node);
			if (words !== '') shown.passages.push(words);
			return node.tagName === 'li' || node.tagName === 'dd' ? undefined : SKIP;
		}
		return undefined;
	});
	return shown;
}

/** Whether the parts of an element are set apart by the looks of a page, and by other signs in a feed: a figure set large, who said something. */
function isSetInParts({ tagName, properties }: Element, parent: Element | undefined): boolean {
	const isOf = (name: string, given: Element['properties']) => [given.className].flat().includes(name);
	const quote = tagName === 'figcaption' && parent !== undefined && isOf('quote', parent.properties);
	return quote || isOf('metric', properties);
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
