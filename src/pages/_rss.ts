import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { generateRssFeed } from 'feedsmith';
import FeedEntry from '../components/FeedEntry.astro';
import { getAll, type Listed } from '../data/all.ts';
import { getSite, urls } from '../data/site.ts';
import { feedHtml } from '../derive/feed-html.ts';
import { feedId } from '../derive/feed-id.ts';
import { FEEDS, type Feed } from '../derive/feeds.ts';
import { parseReference } from '../derive/related.ts';

/** How many entries a feed holds: the newest. */
const MOST = 50;

/** Control characters, which slip in with pasted text. One of them makes a whole feed unreadable. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Makes the route of one feed. */
export function rssRoute(id: Feed['id']) {
	return async (): Promise<Response> => {
		const feed = FEEDS.find((candidate) => candidate.id === id) ?? FEEDS[0];
		return new Response(await renderRss(feed), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
	};
}

async function renderRss(feed: Feed): Promise<string> {
	const { site, builders } = await getSite();
	const kinds: readonly string[] = feed.kinds;
	const entries = (await getAll()).filter(({ kind }) => kinds.includes(kind)).slice(0, MOST);
	const container = await AstroContainer.create();
	const items = [];
	for (const entry of entries) items.push(await renderItem(entry, container));
	const newest = entries[0]?.published;
	const xml = generateRssFeed({
		title: feed.id === 'all' ? site.title : `${site.title}: ${feed.title}`,
		link: urls.absolute(urls.home),
		description: site.description,
		language: site.language,
		generator: 'Casebook',
		...(newest ? { lastBuildDate: atMidnight(newest) } : {}),
		atom: { links: [{ href: urls.absolute(urls.path(feed.path)), rel: 'self', type: 'application/rss+xml' }] },
		items: items.map((item) => ({ ...item, dc: { creators: builders.map(({ data }) => data.name) } })),
	});
	return xml.replace(NOT_XML, '');
}

async function renderItem(entry: Listed, container: AstroContainer) {
	const link = urls.absolute(entry.url);
	const { collection, id } = parseReference(entry.key, '');
	const html = await container.renderToString(FeedEntry, { props: { collection, id } });
	return {
		title: entry.title,
		link,
		guid: {
			value: feedId({ collection, id, published: entry.published, aliases: entry.aliases }, new URL(link).hostname),
			isPermaLink: false,
		},
		pubDate: atMidnight(entry.published),
		description: entry.summary || `Now, ${entry.title}`,
		categories: entry.tags.map((name) => ({ name })),
		content: { encoded: feedHtml(html, link) },
	};
}

/** Entries are dated by the day; feeds want an instant. */
function atMidnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
