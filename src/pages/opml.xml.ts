import { feedTitle, feedUrl, getFeedList } from '../data/feeds.ts';
import { getSite, urls } from '../data/site.ts';
import { words } from '../data/words.ts';
import { renderOpml } from '../derive/opml.ts';

export async function GET(): Promise<Response> {
	const { site } = await getSite();
	const groups = (await getFeedList()).map(async ({ group, feeds }) => ({
		title: words.feeds.groups[group],
		feeds: await Promise.all(
			feeds.map(async (feed) => ({
				title: await feedTitle(feed),
				url: urls.absolute(feedUrl(feed, 'rss')),
				home: urls.absolute(urls.path(encodeURI(feed.home))),
			})),
		),
	}));
	return new Response(renderOpml(site.title, site.language, await Promise.all(groups)), {
		headers: { 'content-type': 'text/x-opml; charset=utf-8' },
	});
}
