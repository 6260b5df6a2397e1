import { LANES, type Lane } from '../schemas/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { groupBy } from './group.ts';
import { toSlug } from './urls.ts';

/** How many entries a feed holds: the newest. An archive document holds as many. */
export const FEED_SIZE = 50;

/** The formats of every feed: what it is called, its file in the folder of the feed, its media type. */
export const FEED_FORMATS = {
	rss: { name: 'RSS', file: 'rss.xml', type: 'application/rss+xml' },
	atom: { name: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
	json: { name: 'JSON Feed', file: 'feed.json', type: 'application/feed+json' },
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

/** The feeds that every site has, each beside the list that it follows. */
export const SECTION_FEEDS = [
	{ id: 'everything', path: '/', kinds: ['case-study', 'journal', 'now', 'not-built'] },
	{ id: 'prototypes', path: '/prototypes/', kinds: ['case-study'] },
	{ id: 'journal', path: '/journal/', kinds: ['journal'] },
	{ id: 'now', path: '/now/', kinds: ['now'] },
] as const;

/** The groups in which feeds are listed for people, in order. */
const FEED_GROUPS = ['section', 'lane', 'series', 'builder', 'tag'] as const;

export type FeedGroup = (typeof FEED_GROUPS)[number];

/** What decides which feeds an entry is in. */
export interface FeedSource {
	kind: (typeof SECTION_FEEDS)[0]['kinds'][number];
	tags: readonly string[];
	/** The lanes of a case study. */
	lanes: readonly string[];
	/** The series of a journal entry. */
	series: string | undefined;
	/** The builders that the entry names. */
	builders: readonly string[];
}

/** A feed: where it lies, what it is called, and all that it is about. */
export interface Feed<T> {
	group: FeedGroup;
	title: string;
	/** What it follows, in a sentence; the site says it where a feed does not. */
	about?: string;
	/** The folder of its files: a site path, not encoded. */
	path: string;
	/** The page for people: a site path, not encoded. */
	home: string;
	/** The builder whose feed it is. */
	builder?: string;
	/** Every entry, the newest first. */
	entries: readonly T[];
	/** How many of them the feed itself holds. */
	size: number;
	/** Whether the older ones follow in archive documents. */
	archived: boolean;
}

/**
 * Every feed of a site, in the order of their groups; within a group the fullest first.
 * @param entries all entries, the newest first
 * @param builders the builders of the site; feeds of their own make sense only where there are several
 */
export function feedsOf<T extends FeedSource>(
	entries: readonly T[],
	builders: readonly { id: string; name: string }[],
	words: Words,
): Feed<T>[] {
	const whole = { size: FEED_SIZE, archived: true };
	const tags = groupBy(entries, (entry) => entry.tags);
	const tagSize = tagFeedSize(tags.map(({ items }) => items.length));
	const series = groupBy(entries, (entry) => (entry.series === undefined ? [] : [toSlug(entry.series)]));
	return [
		...SECTION_FEEDS.map(
			({ id, path, kinds }): Feed<T> => ({
				...whole,
				group: 'section',
				title: sectionTitle(id, words),
				path,
				home: path,
				entries: entries.filter(({ kind }) => (kinds as readonly string[]).includes(kind)),
			}),
		),
		...groupBy(entries, ({ lanes }) => lanes)
			.filter((group): group is { key: Lane; items: T[] } => (LANES as readonly string[]).includes(group.key))
			.map(
				({ key, items }): Feed<T> => ({
					...whole,
					group: 'lane',
					title: words.lane[key],
					about: words.laneMeaning[key],
					path: `/lanes/${key}/`,
					home: `/lanes/${key}/`,
					entries: items,
				}),
			),
		...series.map(
			({ key, items }): Feed<T> => ({
				...whole,
				group: 'series',
				title: items.at(-1)?.series ?? key,
				path: `/series/${key}/`,
				home: `/series/${key}/`,
				entries: items,
			}),
		),
		...(builders.length < 2 ? [] : builders).map(
			({ id, name }): Feed<T> => ({
				...whole,
				group: 'builder',
				builder: id,
				title: name,
				path: `/builders/${id}/`,
				home: `/builders/${id}/`,
				entries: entries.filter((entry) => entry.builders.includes(id)),
			}),
		),
		...tags.map(
			({ key, items }): Feed<T> => ({
				size: tagSize,
				archived: false,
				group: 'tag',
				title: key,
				path: `/tags/${key}/`,
				home: `/tags/${key}/`,
				entries: items,
			}),
		),
	];
}

/** What the feed of a section is called: as its page is. */
export function sectionTitle(id: (typeof SECTION_FEEDS)[number]['id'], { feeds, page }: Words): string {
	return id === 'everything' ? feeds.everything : page.nav[id];
}

/** How many copies of entries the tag feeds of a site may hold between them, in one format. */
const TAG_ALLOWANCE = 2000;

/**
 * How many entries each tag feed holds. Every tag of every entry is one more copy of the entry, so a site with
 * hundreds of tags gets shorter tag feeds; others get whole ones.
 * @param counts how many entries each tag has
 */
export function tagFeedSize(counts: readonly number[]): number {
	const copies = (size: number) => counts.reduce((sum, count) => sum + Math.min(count, size), 0);
	return [FEED_SIZE, 25, 10].find((size) => copies(size) <= TAG_ALLOWANCE) ?? 5;
}

/**
 * How many archive documents a feed has. They are full, and cover all entries that the feed has no more room for;
 * the newest of them and the feed overlap.
 */
export function archiveCount({
	entries,
	size,
	archived,
}: Pick<Feed<unknown>, 'entries' | 'size' | 'archived'>): number {
	return archived && entries.length > size ? Math.floor((entries.length - 1) / FEED_SIZE) : 0;
}

/**
 * What a document of a feed holds, the newest first: the feed itself, or one of its archive documents.
 * @param archive the number of an archive document, 1 for the oldest; nothing for the feed itself
 */
export function entriesIn<T>(feed: Feed<T>, archive?: number): readonly T[] {
	if (archive === undefined) return feed.entries.slice(0, feed.size);
	const end = feed.entries.length - (archive - 1) * FEED_SIZE;
	return feed.entries.slice(end - FEED_SIZE, end);
}

/** Where a document of a feed lies: a site path, encoded. */
export function feedPath({ path }: Pick<Feed<unknown>, 'path'>, format: FeedFormat, archive?: number): string {
	const folder = archive === undefined ? path : `${path}archive/${archive}/`;
	return encodeURI(folder) + FEED_FORMATS[format].file;
}

/** How many feeds of a group are listed: a list of hundreds of tags helps nobody, and each tag's page leads to its feeds. */
const LISTED = 60;

/** Feeds as they are listed for people: in groups, the first ones of each. */
export function listFeeds<T>(
	feeds: readonly Feed<T>[],
): { group: FeedGroup; feeds: readonly Feed<T>[]; unlisted: number }[] {
	return FEED_GROUPS.map((group) => feeds.filter((feed) => feed.group === group)).flatMap((members) =>
		members[0]
			? [
					{
						group: members[0].group,
						feeds: members.slice(0, LISTED),
						unlisted: Math.max(0, members.length - LISTED),
					},
				]
			: [],
	);
}

/** Feeds that a page points readers to, in the formats that it names. */
export interface FittingFeed<T> {
	feed: Feed<T>;
	formats: readonly FeedFormat[];
}

const EVERY_FORMAT = Object.keys(FEED_FORMATS) as FeedFormat[];

/**
 * The feeds that fit a page: the nearest one in every format, then, as RSS, the series that the page is a part of, and
 * beside the list of case studies the feed of everything.
 * @param page the site path of the page, not encoded
 */
export function fittingFeeds<T extends { path: string }>(feeds: readonly Feed<T>[], page: string): FittingFeed<T>[] {
	const around = feeds.filter(({ path }) => page.startsWith(path)).sort((a, b) => b.path.length - a.path.length);
	const [nearest] = around;
	const wider = feeds.filter(
		(feed) =>
			(feed.group === 'series' && feed.entries.some(({ path }) => path === page)) ||
			(feed.path === '/' && page === '/prototypes/'),
	);
	return [
		...(nearest ? [{ feed: nearest, formats: EVERY_FORMAT }] : []),
		...wider.map((feed) => ({ feed, formats: ['rss' as const] })),
	];
}
