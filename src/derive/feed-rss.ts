import { generateRssFeed } from 'feedsmith';
import {
	ARCHIVE_MARK,
	atMidnight,
	documentLinks,
	type FeedDocument,
	type FeedItem,
	lastChange,
	printable,
	tight,
} from './feed-document.ts';

/** A document of a feed as RSS 2.0, with content, authors and links in the namespaces that readers know. */
export function renderRss(document: FeedDocument): string {
	const { title, description, language, home, image, archive, items, timeZone } = document;
	const changed = lastChange(document);
	const newest = items[0]?.published;
	const xml = generateRssFeed({
		title,
		link: home,
		description,
		language,
		generator: 'Casebook',
		...(newest === undefined ? {} : { pubDate: atMidnight(newest, timeZone) }),
		...(changed === undefined ? {} : { lastBuildDate: atMidnight(changed, timeZone) }),
		image: { url: image, title, link: home },
		atom: { links: documentLinks(document, 'rss') },
		items: items.map((item) => rssItem(item, timeZone)),
	});
	const marked = archive === undefined ? xml : xml.replace('<channel>', () => `<channel>\n    ${ARCHIVE_MARK}`);
	return tight(printable(marked));
}

function rssItem(item: FeedItem, timeZone: string) {
	const { id, url, title, summary, html, published, updated, authors, tags } = item;
	return {
		title,
		link: url,
		guid: { value: id, isPermaLink: false },
		pubDate: atMidnight(published, timeZone),
		...(updated === undefined ? {} : { atom: { updated: atMidnight(updated, timeZone) } }),
		description: asHtml(summary),
		categories: tags.map((name) => ({ name })),
		dc: { creators: authors.map(({ name }) => name) },
		content: { encoded: html },
	};
}

/** Plain text for the description of an item, which is HTML by definition. */
function asHtml(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
