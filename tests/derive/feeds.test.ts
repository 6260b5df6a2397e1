import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	archiveCount,
	entriesIn,
	FEED_FORMATS,
	FEED_SIZE,
	type FeedSource,
	feedPath,
	feedsOf,
	fittingFeeds,
	listFeeds,
	SECTION_FEEDS,
	sectionTitle,
	tagFeedSize,
} from '../../src/derive/feeds.ts';
import { COLLECTIONS } from '../../src/parse/collections.ts';
import * as en from '../../src/words/en.ts';
import * as he from '../../src/words/he.ts';

const everything = SECTION_FEEDS[0];

describe('the feeds of every site', () => {
	test('are one at the root and one beside each list that people follow', () => {
		expect(SECTION_FEEDS.map(({ path }) => path)).toEqual(['/', '/prototypes/', '/journal/', '/now/']);
	});

	test.each([['English', en] as const, ['Hebrew', he] as const])('have titles of their own in %s', (_, words) => {
		expect(new Set(SECTION_FEEDS.map(({ id }) => sectionTitle(id, words))).size).toBe(SECTION_FEEDS.length);
	});

	test.each(SECTION_FEEDS.map((feed) => [feed.path, feed] as const))(
		'%s holds kinds that the one at the root holds too',
		(_, feed) => {
			expect(feed.kinds.length).toBeGreaterThan(0);
			expect(everything.kinds).toEqual(expect.arrayContaining([...feed.kinds]));
		},
	);

	test('leave no kind of entry out', () => {
		const pages = Object.values(COLLECTIONS).filter(({ holds }) => holds === 'prose');
		expect(everything.kinds).toHaveLength(pages.length);
	});
});

interface Entry extends FeedSource {
	path: string;
}

function entry(path: string, more: Partial<FeedSource> = {}): Entry {
	return { path, kind: 'case-study', tags: [], lanes: [], series: undefined, builders: [], ...more };
}

const ENTRIES = [
	entry('/journal/b/', { kind: 'journal', series: 'How it went', tags: ['cost'], builders: ['ada'] }),
	entry('/now/2026-01-02/', { kind: 'now' }),
	entry('/prototypes/y/', { lanes: ['agent', 'product'], tags: ['cost', 'מכתבים'], builders: ['bo'] }),
	entry('/journal/a/', { kind: 'journal', series: 'How it  went!' }),
	entry('/prototypes/x/', { lanes: ['agent'], builders: ['ada', 'bo'] }),
	entry('/not-built/z/', { kind: 'not-built' }),
];
const ADA = { id: 'ada', name: 'Ada' };
const BO = { id: 'bo', name: 'Bo' };
const FEEDS = feedsOf(ENTRIES, [ADA, BO], en);

test('there is a feed for each lane, series, builder and tag that has entries', () => {
	expect(FEEDS.map(({ path, title, entries }) => [path, title, entries.map((each) => each.path)])).toEqual([
		['/', 'Everything', ENTRIES.map(({ path }) => path)],
		['/prototypes/', 'Case studies', ['/prototypes/y/', '/prototypes/x/']],
		['/journal/', 'Journal', ['/journal/b/', '/journal/a/']],
		['/now/', 'Now', ['/now/2026-01-02/']],
		['/lanes/agent/', 'Agent', ['/prototypes/y/', '/prototypes/x/']],
		['/lanes/product/', 'Product', ['/prototypes/y/']],
		['/series/how-it-went/', 'How it  went!', ['/journal/b/', '/journal/a/']],
		['/builders/ada/', 'Ada', ['/journal/b/', '/prototypes/x/']],
		['/builders/bo/', 'Bo', ['/prototypes/y/', '/prototypes/x/']],
		['/tags/cost/', 'cost', ['/journal/b/', '/prototypes/y/']],
		['/tags/מכתבים/', 'מכתבים', ['/prototypes/y/']],
	]);
});

test('feeds are called as the pages that they follow, in the language of the site', () => {
	expect(feedsOf(ENTRIES, [ADA, BO], he).map(({ title, about }) => [title, about])).toEqual([
		['הכול', undefined],
		['מקרי בוחן', undefined],
		['יומן', undefined],
		['עכשיו', undefined],
		['סוכן', 'בינה מלאכותית שמבצעת כמה צעדים ברצף בעצמה.'],
		['מוצר', 'משהו שאנשים מחוץ לארגון משתמשים בו.'],
		['How it  went!', undefined],
		['Ada', undefined],
		['Bo', undefined],
		['cost', undefined],
		['מכתבים', undefined],
	]);
});

test('a builder has a feed only beside others', () => {
	expect(feedsOf(ENTRIES, [ADA], en).filter(({ group }) => group === 'builder')).toEqual([]);
});

test('a site without entries has the feeds that every site has', () => {
	expect(feedsOf([], [], en).map(({ path }) => path)).toEqual(SECTION_FEEDS.map(({ path }) => path));
});

describe('the address of a feed', () => {
	test.each([
		['/', 'rss', undefined, '/rss.xml'],
		['/', 'atom', 3, '/archive/3/atom.xml'],
		['/journal/', 'json', undefined, '/journal/feed.json'],
		['/lanes/agent/', 'rss', 12, '/lanes/agent/archive/12/rss.xml'],
		['/tags/מכתבים/', 'atom', undefined, '/tags/%D7%9E%D7%9B%D7%AA%D7%91%D7%99%D7%9D/atom.xml'],
	] as const)('of %s as %s, archive %s, is %s', (path, format, archive, expected) => {
		expect(feedPath({ path }, format, archive)).toBe(expected);
	});
});

describe('a page points to the feeds that fit it:', () => {
	const ALL = Object.keys(FEED_FORMATS);
	test.each([
		['the front page', '/', [['/', ALL]]],
		['a page that no feed follows', '/about/', [['/', ALL]]],
		['a tool', '/stack/python/', [['/', ALL]]],
		['a tag that is not there', '/tags/none/', [['/', ALL]]],
		[
			'the list of case studies',
			'/prototypes/',
			[
				['/prototypes/', ALL],
				['/', ['rss']],
			],
		],
		['a later page of it', '/prototypes/page/2/', [['/prototypes/', ALL]]],
		['a case study', '/prototypes/x/', [['/prototypes/', ALL]]],
		['the journal', '/journal/', [['/journal/', ALL]]],
		[
			'a part of a series',
			'/journal/a/',
			[
				['/journal/', ALL],
				['/series/how-it-went/', ['rss']],
			],
		],
		['a now entry', '/now/2026-01-02/', [['/now/', ALL]]],
		['a lane', '/lanes/agent/', [['/lanes/agent/', ALL]]],
		['a tag', '/tags/מכתבים/', [['/tags/מכתבים/', ALL]]],
		['a builder', '/builders/bo/', [['/builders/bo/', ALL]]],
	])('%s', (_, page, expected) => {
		expect(fittingFeeds(FEEDS, page).map(({ feed, formats }) => [feed.path, formats])).toEqual(expected);
	});
});

describe('feeds are listed', () => {
	test('in groups, without groups that are empty', () => {
		expect(listFeeds(FEEDS).map(({ group, feeds, unlisted }) => [group, feeds.length, unlisted])).toEqual([
			['section', 4, 0],
			['lane', 2, 0],
			['series', 1, 0],
			['builder', 2, 0],
			['tag', 2, 0],
		]);
		expect(listFeeds(feedsOf([], [], en)).map(({ group }) => group)).toEqual(['section']);
	});

	test('up to a number that helps, the fullest first, saying how many more there are', () => {
		const tagged = [
			entry('/prototypes/x/', { tags: Array.from({ length: 100 }, (_, index) => `tag-${index}`) }),
			entry('/prototypes/y/', { tags: ['tag-99'] }),
		];
		const tags = listFeeds(feedsOf(tagged, [], en)).find(({ group }) => group === 'tag');
		expect(tags?.feeds).toHaveLength(60);
		expect(tags?.feeds[0]?.title).toBe('tag-99');
		expect(tags?.unlisted).toBe(40);
	});
});

describe('a tag feed holds', () => {
	test.each([
		['fifty entries on most sites', [120, 60, 3, 1], 50],
		['fewer where hundreds of tags would copy the site over and over', Array.from({ length: 70 }, () => 60), 25],
		['fewer still', Array.from({ length: 150 }, () => 60), 10],
		['five at the least', Array.from({ length: 1000 }, () => 60), 5],
		['fifty where there are many tags with little behind them', Array.from({ length: 1000 }, () => 2), 50],
		['fifty where there is none', [], 50],
	])('%s', (_, counts, expected) => {
		expect(tagFeedSize(counts)).toBe(expected);
	});
});

describe('an archive', () => {
	/** A feed of a number of entries, the newest first: each is its number, from 1 for the oldest. */
	const feedOf = (count: number) => ({
		group: 'section' as const,
		title: '',
		path: '/',
		home: '/',
		size: FEED_SIZE,
		archived: true,
		entries: Array.from({ length: count }, (_, index) => count - index),
	});
	const archivesOf = (count: number) => Array.from({ length: archiveCount(feedOf(count)) }, (_, index) => index + 1);
	const counts = fc.integer({ min: 0, max: 1000 });

	test.each([
		[0, 0],
		[1, 0],
		[50, 0],
		[51, 1],
		[100, 1],
		[101, 2],
		[1484, 29],
	])('of %i entries has %i documents', (count, expected) => {
		expect(archiveCount(feedOf(count))).toBe(expected);
	});

	test('and its feed hold every entry, and the feed the newest fifty', () => {
		fc.assert(
			fc.property(counts, (count) => {
				const feed = feedOf(count);
				const newest = entriesIn(feed);
				const held = new Set([...newest, ...archivesOf(count).flatMap((number) => entriesIn(feed, number))]);
				expect(newest).toEqual(feed.entries.slice(0, FEED_SIZE));
				expect(held.size).toBe(count);
			}),
		);
	});

	test('has full documents, each entry in one of them at most, the newest first', () => {
		fc.assert(
			fc.property(counts, (count) => {
				const documents = archivesOf(count).map((number) => entriesIn(feedOf(count), number));
				for (const document of documents) {
					expect(document).toHaveLength(FEED_SIZE);
					expect(document).toEqual(document.toSorted((a, b) => b - a));
				}
				expect(new Set(documents.flat()).size).toBe(documents.length * FEED_SIZE);
			}),
		);
	});

	test('never changes a document when entries are added', () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: 0, max: 200 }), (count, more) => {
				for (const number of archivesOf(count))
					expect(entriesIn(feedOf(count + more), number)).toEqual(entriesIn(feedOf(count), number));
			}),
		);
	});

	test('is not kept for tags', () => {
		const many = Array.from({ length: 120 }, (_, index) =>
			entry(`/prototypes/${index}/`, { tags: ['cost'], lanes: ['agent'] }),
		);
		const archived = feedsOf(many, [ADA, BO], en).filter((feed) => archiveCount(feed) > 0);
		expect(archived.map(({ path }) => path)).toEqual(['/', '/prototypes/', '/lanes/agent/']);
	});
});
