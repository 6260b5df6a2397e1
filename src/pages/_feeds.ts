import type { APIContext } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import FeedEntry from '../components/FeedEntry.astro';
import { type FeedListed, feedTitle, getFeeds } from '../data/feeds.ts';
import { authorsOf, getSite, urls } from '../data/site.ts';
import { renderAtom } from '../derive/feed-atom.ts';
import type { FeedAuthor, FeedDocument, FeedItem } from '../derive/feed-document.ts';
import { excerptOf, feedContent } from '../derive/feed-html.ts';
import { feedId } from '../derive/feed-id.ts';
import { renderJsonFeed } from '../derive/feed-json.ts';
import { renderRss } from '../derive/feed-rss.ts';
import { archiveCount, entriesIn, FEED_FORMATS, type Feed, type FeedFormat, feedPath } from '../derive/feeds.ts';
import { parseReference } from '../derive/related.ts';

const RENDERERS = { rss: renderRss, atom: renderAtom, json: renderJsonFeed } satisfies Record<
	FeedFormat,
	(document: FeedDocument) => string
>;

/** A document of a feed: which feed, in which format, and which part of its archive if it is one. */
interface FeedProps {
	path: string;
	format: FeedFormat;
	archive: number | undefined;
}

/** The paths of all documents of all feeds, in some formats, without the ending that the route has. */
export async function feedPaths(formats: readonly FeedFormat[], ending: string) {
	return (await getFeeds()).flatMap((feed) => {
		const archives = Array.from({ length: archiveCount(feed) }, (_, index) => index + 1);
		return [undefined, ...archives].flatMap((archive) =>
			formats.map((format) => ({
				params: { feed: decodeURI(feedPath(feed, format, archive)).slice(1, -ending.length) },
				props: { path: feed.path, format, archive } satisfies FeedProps,
			})),
		);
	});
}

/** Answers with a document of a feed. */
export async function feedResponse({ props: { path, format, archive } }: APIContext<FeedProps>): Promise<Response> {
	const feed = (await getFeeds()).find((candidate) => candidate.path === path);
	if (!feed) throw new Error(`There is no feed at ${path}.`);
	return new Response(RENDERERS[format](await documentOf(feed, archive)), {
		headers: { 'content-type': `${FEED_FORMATS[format].type}; charset=utf-8` },
	});
}

async function documentOf(feed: Feed<FeedListed>, archive: number | undefined): Promise<FeedDocument> {
	const { site, builders } = await getSite();
	const image = site.image ?? '/icon.png';
	const items: FeedItem[] = [];
	for (const entry of entriesIn(feed, archive)) items.push(await itemOf(entry));
	const everybody = builders.map(({ id }) => id);
	const authors = await signed(feed.builder === undefined ? everybody : [feed.builder]);
	return {
		title: await feedTitle(feed),
		description: feed.about ?? site.description,
		language: site.language,
		timeZone: site.timeZone,
		folder: urls.absolute(urls.path(encodeURI(feed.path))),
		home: urls.absolute(urls.path(encodeURI(feed.home))),
		authors: authors.length > 0 ? authors : [{ name: site.title, url: urls.absolute(urls.home) }],
		image: urls.absolute(image.startsWith('/') ? urls.path(image) : image),
		hub: site.hub,
		archive,
		archives: archiveCount(feed),
		items,
	};
}

let container: Promise<AstroContainer> | undefined;
const kept = new Map<string, Promise<FeedItem>>();

/** An entry is rendered once, however many feeds hold it; while developing each time, when content changes under it. */
function itemOf(entry: FeedListed): Promise<FeedItem> {
	if (import.meta.env.DEV) return renderItem(entry);
	const item = kept.get(entry.key) ?? renderItem(entry);
	kept.set(entry.key, item);
	return item;
}

async function renderItem(entry: FeedListed): Promise<FeedItem> {
	const { dir } = await getSite();
	const url = urls.absolute(entry.url);
	const { collection, id } = parseReference(entry.key, '');
	container ??= AstroContainer.create();
	const page = await (await container).renderToString(FeedEntry, { props: { collection, id } });
	const { published, updated, title, tags, aliases } = entry;
	return {
		...feedContent(page, url, dir),
		id: feedId({ collection, id, published, aliases }, new URL(url).hostname),
		url,
		title,
		summary: entry.summary || excerptOf(page) || title,
		published,
		updated,
		authors: await signed(entry.builders),
		tags,
	};
}

async function signed(ids: readonly string[]): Promise<FeedAuthor[]> {
	return (await authorsOf(ids)).map(({ name, url }) => ({ name, url: urls.absolute(url) }));
}
