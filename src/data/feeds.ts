import {
	FEED_FORMATS,
	type Feed,
	type FeedFormat,
	feedPath,
	feedsOf,
	fittingFeeds,
	listFeeds,
} from '../derive/feeds.ts';
import { getAll, type Listed } from './all.ts';
import { once } from './once.ts';
import { getSite, urls } from './site.ts';
import { words } from './words.ts';

/** An entry that feeds hold, with the site path of its page. */
export interface FeedListed extends Listed {
	path: string;
}

/** Every feed of the site. */
export const getFeeds = once(async (): Promise<Feed<FeedListed>[]> => {
	const { builders } = await getSite();
	return feedsOf(
		(await getAll()).map((entry) => ({ ...entry, path: sitePath(entry.url) })),
		builders.map(({ id, data }) => ({ id, name: data.name })),
		words,
	);
});

/** The feeds as people see them listed, in groups. */
export const getFeedList = once(async () => listFeeds(await getFeeds()));

/** What a feed is called away from the site. */
export async function feedTitle({ path, title }: Feed<unknown>): Promise<string> {
	const { site } = await getSite();
	return path === '/' ? site.title : `${site.title}: ${title}`;
}

/** Where a feed is served in a format. */
export function feedUrl(feed: Feed<unknown>, format: FeedFormat): string {
	return urls.path(feedPath(feed, format));
}

/** The links by which readers find the feeds that fit a page. */
export async function getFeedLinks(pathname: string): Promise<{ type: string; title: string; href: string }[]> {
	const fitting = fittingFeeds(await getFeeds(), sitePath(pathname));
	const links = fitting.map(async ({ feed, formats }) => {
		const title = await feedTitle(feed);
		return formats.map((format) => ({ type: FEED_FORMATS[format].type, title, href: feedUrl(feed, format) }));
	});
	return (await Promise.all(links)).flat();
}

/** The path of an address on the site, without the base and not encoded. */
function sitePath(pathname: string): string {
	return decodeURI(pathname.slice(urls.home.length - 1));
}
