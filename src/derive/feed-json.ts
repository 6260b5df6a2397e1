import type { JsonFeed } from 'feedsmith';
import {
	atMidnight,
	documentLinks,
	documentUrl,
	type FeedDocument,
	type FeedItem,
	printable,
} from './feed-document.ts';

/** A document of a feed as JSON Feed 1.1. The next older document is its `next_url`. */
export function renderJsonFeed(document: FeedDocument): string {
	const { title, description, language, home, image, authors, hub, archive, items } = document;
	const older = documentLinks(document, 'json').find(({ rel }) => rel === 'prev-archive');
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: home,
		feed_url: documentUrl(document, 'json', archive),
		description,
		language,
		icon: image,
		authors: [...authors],
		...(older === undefined ? {} : { next_url: older.href }),
		...(hub === undefined || archive !== undefined ? {} : { hubs: [{ type: 'WebSub', url: hub }] }),
		items: items.map((item) => jsonItem(item, document)),
	} satisfies JsonFeed.Feed<string, true> & { version: string };
	const clean = (_: string, value: unknown) => (typeof value === 'string' ? printable(value) : value);
	return `${JSON.stringify(feed, clean, '\t')}\n`;
}

function jsonItem(item: FeedItem, { language, timeZone }: FeedDocument) {
	const { id, url, title, summary, html, published, updated, authors, tags, image } = item;
	return {
		id,
		url,
		title,
		summary,
		content_html: html,
		...(image === undefined ? {} : { image }),
		date_published: atMidnight(published, timeZone).toISOString(),
		...(updated === undefined ? {} : { date_modified: atMidnight(updated, timeZone).toISOString() }),
		authors: [...authors],
		...(tags.length === 0 ? {} : { tags: [...tags] }),
		language,
	};
}
