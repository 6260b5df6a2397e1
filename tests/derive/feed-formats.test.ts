import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { renderAtom } from '../../src/derive/feed-atom.ts';
import { documentLinks, type FeedDocument, type FeedItem } from '../../src/derive/feed-document.ts';
import { renderJsonFeed } from '../../src/derive/feed-json.ts';
import { renderRss } from '../../src/derive/feed-rss.ts';
import { renderOpml } from '../../src/derive/opml.ts';

const ADA = { name: 'Ada', url: 'https://example.org/about/' };
const ITEM: FeedItem = {
	id: 'tag:example.org,2026-03-04:journal/a',
	url: 'https://example.org/journal/a/',
	title: 'A title',
	summary: 'A summary.',
	html: '<p>Words.</p>',
	published: '2026-03-04',
	updated: undefined,
	authors: [ADA],
	tags: ['cost', 'letters'],
	image: undefined,
};
const DOCUMENT: FeedDocument = {
	title: 'Tools: Journal',
	description: 'What was learned.',
	language: 'en',
	timeZone: 'UTC',
	folder: 'https://example.org/journal/',
	home: 'https://example.org/journal/',
	authors: [ADA],
	image: 'https://example.org/icon.png',
	hub: undefined,
	archive: undefined,
	archives: 0,
	items: [ITEM],
};

function document(more: Partial<FeedDocument> = {}, item: Partial<FeedItem> = {}): FeedDocument {
	return { ...DOCUMENT, items: [{ ...ITEM, ...item }], ...more };
}

/** What each format says, in the words of a feed document. */
const READERS = {
	RSS: (given: FeedDocument) => {
		const { items = [], ...feed } = parseRssFeed(renderRss(given));
		return {
			...feed,
			items: items.map((item) => ({
				id: item.guid?.value,
				url: item.link,
				title: item.title,
				summary: item.description,
				html: item.content?.encoded,
				published: item.pubDate,
				updated: item.atom?.updated,
				tags: item.categories?.map(({ name }) => name),
			})),
		};
	},
	Atom: (given: FeedDocument) => {
		const { entries = [], ...feed } = parseAtomFeed(renderAtom(given));
		return {
			title: feed.title?.value,
			items: entries.map((entry) => ({
				id: entry.id,
				url: entry.links?.[0]?.href,
				title: entry.title?.value,
				summary: entry.summary?.value,
				html: entry.content?.value,
				published: entry.published,
				updated: entry.updated,
				tags: entry.categories?.map(({ term }) => term),
			})),
		};
	},
	'JSON Feed': (given: FeedDocument) => {
		const { items = [], ...feed } = parseJsonFeed(JSON.parse(renderJsonFeed(given)));
		return {
			...feed,
			items: items.map((item) => ({
				id: item.id,
				url: item.url,
				title: item.title,
				summary: item.summary,
				html: item.content_html,
				published: item.date_published,
				updated: item.date_modified,
				tags: item.tags,
			})),
		};
	},
};

describe.each(Object.entries(READERS))('%s', (format, read) => {
	test('says of an entry what it is', () => {
		const [item] = read(document({}, { updated: '2026-05-06' })).items;
		expect(item).toMatchObject({
			id: ITEM.id,
			url: ITEM.url,
			title: ITEM.title,
			summary: ITEM.summary,
			html: ITEM.html,
			tags: ITEM.tags,
		});
		expect(new Date(item?.published ?? '').toISOString()).toBe('2026-03-04T00:00:00.000Z');
		expect(new Date(item?.updated ?? '').toISOString()).toBe('2026-05-06T00:00:00.000Z');
	});

	test('dates an entry by the time zone of the site', () => {
		const [item] = read(document({ timeZone: 'America/New_York' }, { updated: '2026-05-06' })).items;
		expect(new Date(item?.published ?? '').toISOString()).toBe('2026-03-04T05:00:00.000Z');
		expect(new Date(item?.updated ?? '').toISOString()).toBe('2026-05-06T04:00:00.000Z');
	});

	test('keeps the day on which an entry was published when it is changed', () => {
		const [before, after] = [read(document()), read(document({}, { updated: '2027-01-01', html: '<p>Other.</p>' }))];
		expect(after.items[0]?.published).toBe(before.items[0]?.published);
		expect(after.items[0]?.id).toBe(before.items[0]?.id);
	});

	test('can be without entries', () => {
		expect(read(document({ items: [] })).items).toEqual([]);
	});

	test('holds any text as it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
				// Readers trim; what no feed may hold is left out.
				const words = text.replace(/\p{Cc}/gu, '').trim();
				fc.pre(words !== '');
				const html = `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}]]></p>`;
				const [item] = read(document({}, { title: words, html })).items;
				expect([item?.title, item?.html]).toEqual([words, html]);
			}),
		);
	});

	test('leaves out the characters that make a feed unreadable', () => {
		const dirty = 'a\u0001b\u000bc\uffffd\ud83de';
		const [item] = read(document({ title: dirty }, { title: dirty, html: `<p>${dirty}</p>`, tags: [dirty] })).items;
		expect([item?.title, item?.html, item?.tags]).toEqual(['abcde', '<p>abcde</p>', ['abcde']]);
		if (format !== 'JSON Feed') {
			const xml = format === 'RSS' ? renderRss(document({ title: dirty })) : renderAtom(document({ title: dirty }));
			expect(XMLValidator.validate(xml)).toBe(true);
		}
	});
});

test('the summary of an item is HTML in RSS, and plain text elsewhere', () => {
	const summary = 'If a < b & c, <script> is "text" ]]>';
	const given = document({}, { summary });
	expect(parseRssFeed(renderRss(given)).items?.[0]?.description).toBe(
		'If a &lt; b &amp; c, &lt;script&gt; is "text" ]]&gt;',
	);
	expect(READERS.Atom(given).items[0]?.summary).toBe(summary);
	expect(READERS['JSON Feed'](given).items[0]?.summary).toBe(summary);
});

test('no spaces stand around names, titles and addresses, whatever signs they hold', () => {
	const image = 'https://example.org/icon?a=1&b=2';
	const authors = [{ name: 'Smith & Co', url: 'https://example.org/?a=1&b=2' }];
	const given = document({ title: 'R&D', image, authors }, { title: 'A & B', authors, html: '<pre>]]>\n</pre>' });
	for (const xml of [
		renderRss(given),
		renderAtom(given),
		renderOpml('R&D', 'en', [{ title: 'Lanes', feeds: [{ title: 'A', url: image, home: image }] }]),
	]) {
		expect(XMLValidator.validate(xml)).toBe(true);
		expect(xml).not.toMatch(/<[\w:]+(?: [^>]*)?>\s+<!\[CDATA\[|\]\]>\s+<\/[\w:]+>/);
	}
	expect(renderAtom(given)).toContain(`<name><![CDATA[Smith & Co]]></name>`);
	for (const read of [READERS.RSS, READERS.Atom]) expect(read(given).items[0]?.html).toBe('<pre>]]>\n</pre>');
});

describe('the date of a feed', () => {
	const items = [
		{ ...ITEM, published: '2026-03-04' },
		{ ...ITEM, id: 'b', published: '2026-02-01', updated: '2026-06-07' },
	];

	test('is that of the last change in it', () => {
		expect(parseAtomFeed(renderAtom(document({ items }))).updated).toBe('2026-06-07T00:00:00.000Z');
		const rss = parseRssFeed(renderRss(document({ items })));
		expect([rss.lastBuildDate, rss.pubDate]).toEqual([
			'Sun, 07 Jun 2026 00:00:00 GMT',
			'Wed, 04 Mar 2026 00:00:00 GMT',
		]);
	});

	test('is that of the time zone of the site', () => {
		const given = document({ items, timeZone: 'Pacific/Auckland' });
		expect(parseAtomFeed(renderAtom(given)).updated).toBe('2026-06-06T12:00:00.000Z');
		const rss = parseRssFeed(renderRss(given));
		expect([rss.lastBuildDate, rss.pubDate]).toEqual([
			'Sat, 06 Jun 2026 12:00:00 GMT',
			'Tue, 03 Mar 2026 11:00:00 GMT',
		]);
	});

	test('is there in Atom even if nothing else is', () => {
		expect(parseAtomFeed(renderAtom(document({ items: [] }))).updated).toBe('1970-01-01T00:00:00.000Z');
	});
});

describe('a document leads', () => {
	const linksOf = (more: Partial<FeedDocument>) =>
		Object.fromEntries(
			documentLinks(document(more), 'atom').map(({ rel, href }) => [rel, href.replace(DOCUMENT.folder, '')]),
		);

	test.each<[string, Partial<FeedDocument>, Record<string, string>]>([
		['to itself', {}, { self: 'atom.xml' }],
		['to a hub', { hub: 'https://hub.example/' }, { self: 'atom.xml', hub: 'https://hub.example/' }],
		['to the newest archive', { archives: 3 }, { self: 'atom.xml', 'prev-archive': 'archive/3/atom.xml' }],
		[
			'from the oldest archive to the next',
			{ archives: 3, archive: 1, hub: 'https://hub.example/' },
			{ self: 'archive/1/atom.xml', current: 'atom.xml', 'next-archive': 'archive/2/atom.xml' },
		],
		[
			'from an archive either way',
			{ archives: 3, archive: 2 },
			{
				self: 'archive/2/atom.xml',
				current: 'atom.xml',
				'prev-archive': 'archive/1/atom.xml',
				'next-archive': 'archive/3/atom.xml',
			},
		],
		[
			'from the newest archive to an older one',
			{ archives: 3, archive: 3 },
			{ self: 'archive/3/atom.xml', current: 'atom.xml', 'prev-archive': 'archive/2/atom.xml' },
		],
	])('%s', (_, more, expected) => {
		expect(linksOf(more)).toEqual(expected);
	});

	test('on to older ones in JSON too', () => {
		const next = (more: Partial<FeedDocument>) => JSON.parse(renderJsonFeed(document(more))).next_url;
		expect(next({})).toBeUndefined();
		expect(next({ archives: 2 })).toBe(`${DOCUMENT.folder}archive/2/feed.json`);
		expect(next({ archives: 2, archive: 2 })).toBe(`${DOCUMENT.folder}archive/1/feed.json`);
		expect(next({ archives: 2, archive: 1 })).toBeUndefined();
	});

	test('readers to its hub in every format', () => {
		const hub = 'https://hub.example/?a=1&b=2';
		expect(parseRssFeed(renderRss(document({ hub }))).atom?.links).toContainEqual({ rel: 'hub', href: hub });
		expect(parseAtomFeed(renderAtom(document({ hub }))).links).toContainEqual({ rel: 'hub', href: hub });
		expect(JSON.parse(renderJsonFeed(document({ hub }))).hubs).toEqual([{ type: 'WebSub', url: hub }]);
	});
});

test.each([
	['RSS', renderRss],
	['Atom', renderAtom],
] as const)('an archive document in %s says that it is one, and the feed does not', (_, render) => {
	const mark = /<fh:archive xmlns:fh="http:\/\/purl.org\/syndication\/history\/1.0"\/>/;
	const archive = render(document({ archive: 1, archives: 1 }));
	expect(archive).toMatch(mark);
	expect(XMLValidator.validate(archive)).toBe(true);
	expect(render(document({ archives: 1 }))).not.toMatch(/archive xmlns/);
});

test('all documents of an Atom feed share its id', () => {
	const ids = [undefined, 1, 2].map((archive) => parseAtomFeed(renderAtom(document({ archive, archives: 2 }))).id);
	expect(new Set(ids)).toEqual(new Set([DOCUMENT.folder]));
});

test('a list of feeds is in groups, with the address of each and of its page', () => {
	const feed = { title: 'R&D "x"', url: 'https://example.org/rss.xml?a=1&b=2', home: 'https://example.org/' };
	const { head, body } = parseOpml(renderOpml('Tools & more', 'en', [{ title: 'Lanes', feeds: [feed] }]));
	expect(head?.title).toBe('Tools & more');
	expect(body?.outlines).toEqual([
		{
			text: 'Lanes',
			outlines: [
				{ text: feed.title, title: feed.title, type: 'rss', xmlUrl: feed.url, htmlUrl: feed.home, language: 'en' },
			],
		},
	]);
});
