import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import type { BuiltSite } from './site-builds.ts';
import { listOf, publicEntries, type WrittenEntry } from './site-entries.ts';
import { textOf } from './site-pages.ts';

/** The file of each format, in the folder of every feed. */
export const FORMATS = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type Format = keyof typeof FORMATS;
export const EVERY_FORMAT = Object.keys(FORMATS) as Format[];

/** A feed that a site must have, worked out from what its authors wrote, without the engine. */
export interface ExpectedFeed {
	/** The folder of its files, without the base. */
	path: string;
	/** The page for people, without the base. */
	home: string;
	/** In no particular order. */
	entries: WrittenEntry[];
}

/** A feed as a program reads it. */
export interface ReadFeed {
	title: string | undefined;
	description: string | undefined;
	language: string | undefined;
	home: string | undefined;
	image: string | undefined;
	/** The date of the feed, as it is written. */
	updated: string | undefined;
	/** Addresses by what they are to the feed: self, hub, prev-archive. */
	links: Record<string, string>;
	authors: string[];
	items: ReadItem[];
}

export interface ReadItem {
	id: string;
	link: string;
	title: string;
	summary: string;
	html: string;
	/** Dates as they are written. */
	published: string;
	updated: string | undefined;
	tags: string[];
	authors: string[];
}

/** The feeds that a site must have. */
export async function expectedFeeds({ content, day }: BuiltSite): Promise<ExpectedFeed[]> {
	const entries = await publicEntries(content, day);
	const builders = await builderIds(content);
	const of = (...names: string[]) => entries.filter(({ collection }) => names.includes(collection));
	const by = (folder: string, keysOf: (entry: WrittenEntry) => string[]): ExpectedFeed[] =>
		[...new Set(entries.flatMap(keysOf))].map((key) => ({
			path: `/${folder}/${key}/`,
			home: `/${folder}/${key}/`,
			entries: entries.filter((entry) => keysOf(entry).includes(key)),
		}));
	return [
		{ path: '/', home: '/', entries },
		{ path: '/prototypes/', home: '/prototypes/', entries: of('case-studies') },
		{ path: '/journal/', home: '/journal/', entries: of('journal') },
		{ path: '/now/', home: '/now/', entries: of('now') },
		...by('lanes', (entry) => [...textAt(entry, 'lane'), ...listOf(entry, 'lanes')]),
		...by('series', seriesOf),
		...by('tags', (entry) => listOf(entry, 'tags')),
		...(builders.length < 2 ? [] : by('builders', (entry) => listOf(entry, 'builders'))),
	];
}

/** The ids of the builders of a content folder. */
export async function builderIds(content: string): Promise<string[]> {
	return (await readdir(join(content, 'builders'))).map((name) => name.replace(/\.yaml$/, '')).sort();
}

/** The name of a builder. */
export async function builderName(content: string, id: string): Promise<string> {
	return parse(await readFile(join(content, 'builders', `${id}.yaml`), 'utf8')).name;
}

/** Reads a document of a feed. */
export async function readFeed({ dist }: Pick<BuiltSite, 'dist'>, path: string, format: Format): Promise<ReadFeed> {
	return READERS[format](await readFile(join(dist, path, FORMATS[format]), 'utf8'));
}

/** The address of an entry's page. */
export function addressOf({ origin, base }: BuiltSite, { path }: WrittenEntry): string {
	return new URL(base + path, origin).href;
}

const READERS = { rss: readRss, atom: readAtom, json: readJson } satisfies Record<Format, (text: string) => ReadFeed>;

function readRss(text: string): ReadFeed {
	const { items = [], ...feed } = parseRssFeed(text);
	return {
		title: feed.title,
		description: feed.description,
		language: feed.language,
		home: feed.link,
		image: feed.image?.url,
		updated: feed.lastBuildDate,
		links: linksOf(feed.atom?.links),
		authors: [],
		items: items.map((item) => ({
			id: item.guid?.isPermaLink === false ? (item.guid.value ?? '') : '',
			link: item.link ?? '',
			title: item.title ?? '',
			// HTML by definition, so that words without markup are escaped.
			summary: textOf(htmlToHast(item.description ?? '') as unknown as Root),
			html: item.content?.encoded ?? '',
			published: item.pubDate ?? '',
			updated: item.atom?.updated,
			tags: (item.categories ?? []).flatMap(({ name }) => name ?? []),
			authors: item.dc?.creators ?? [],
		})),
	};
}

function readAtom(text: string): ReadFeed {
	const { entries = [], ...feed } = parseAtomFeed(text);
	return {
		title: feed.title?.value,
		description: feed.subtitle?.value,
		language: feed.xml?.lang,
		home: linksOf(feed.links).alternate,
		image: feed.logo,
		updated: feed.updated,
		links: linksOf(feed.links),
		authors: namesOf(feed.authors),
		items: entries.map((entry) => ({
			id: entry.id ?? '',
			link: linksOf(entry.links).alternate ?? '',
			title: entry.title?.value ?? '',
			summary: entry.summary?.value ?? '',
			html: entry.content?.type === 'html' ? (entry.content.value ?? '') : '',
			published: entry.published ?? '',
			updated: entry.updated === entry.published ? undefined : entry.updated,
			tags: (entry.categories ?? []).flatMap(({ term }) => term ?? []),
			authors: namesOf(entry.authors),
		})),
	};
}

function readJson(text: string): ReadFeed {
	const { items = [], ...feed } = parseJsonFeed(JSON.parse(text));
	return {
		title: feed.title,
		description: feed.description,
		language: feed.language,
		home: feed.home_page_url,
		image: feed.icon,
		updated: undefined,
		links: linksOf([
			{ rel: 'self', href: feed.feed_url },
			{ rel: 'prev-archive', href: feed.next_url },
			...(feed.hubs ?? []).map(({ url }) => ({ rel: 'hub', href: url })),
		]),
		authors: namesOf(feed.authors),
		items: items.map((item) => ({
			id: item.id ?? '',
			link: item.url ?? '',
			title: item.title ?? '',
			summary: item.summary ?? '',
			html: item.content_html ?? '',
			published: item.date_published ?? '',
			updated: item.date_modified,
			tags: item.tags ?? [],
			authors: namesOf(item.authors),
		})),
	};
}

function linksOf(links: readonly { rel?: string; href?: string | undefined }[] = []): Record<string, string> {
	return Object.fromEntries(links.flatMap(({ rel, href }) => (rel && href ? [[rel, href]] : [])));
}

function namesOf(people: readonly { name?: string }[] = []): string[] {
	return people.flatMap(({ name }) => name ?? []);
}

function textAt({ data }: WrittenEntry, key: string): string[] {
	return typeof data[key] === 'string' ? [data[key]] : [];
}

/** The series of an entry, as addresses have it. */
function seriesOf(entry: WrittenEntry): string[] {
	return textAt(entry, 'series').map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'));
}

/** The elements of a piece of HTML. */
export function elementsOf(html: string): Element[] {
	const elements: Element[] = [];
	visit(htmlToHast(html) as unknown as Root, 'element', (element) => {
		if (!['html', 'head', 'body'].includes(element.tagName)) elements.push(element);
	});
	return elements;
}

/** The words of a tree without what drawings carry and what leads back from notes, and without white space and control characters. */
export function wordsOf(tree: Root | Element): string {
	const copy = structuredClone(tree);
	visit(copy, 'element', (node, index, parent) => {
		if ((node.tagName !== 'svg' && node.properties.dataFootnoteBackref === undefined) || !parent || index === undefined)
			return undefined;
		parent.children.splice(index, 1);
		return index;
	});
	return textOf(copy).replace(/[\s\p{C}]+/gu, '');
}

/** The words of a piece of HTML, likewise. */
export function wordsIn(html: string): string {
	return wordsOf(htmlToHast(html) as unknown as Root);
}
