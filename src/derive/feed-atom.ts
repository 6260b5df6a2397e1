import { generateAtomFeed } from 'feedsmith';
import {
	ARCHIVE_MARK,
	atMidnight,
	documentLinks,
	type FeedAuthor,
	type FeedDocument,
	type FeedItem,
	lastChange,
	printable,
	tight,
} from './feed-document.ts';

/** Atom asks for a date even of a feed without entries. */
const BEGINNING = new Date(0);

/** A document of a feed as Atom 1.0. */
export function renderAtom(document: FeedDocument): string {
	const { title, description, language, folder, home, image, authors, archive, items, timeZone } = document;
	const changed = lastChange(document);
	const xml = generateAtomFeed({
		id: folder,
		title: { value: title },
		subtitle: { value: description },
		updated: changed === undefined ? BEGINNING : atMidnight(changed, timeZone),
		xml: { lang: language },
		authors: people(authors),
		generator: { text: 'Casebook' },
		icon: image,
		logo: image,
		links: [{ rel: 'alternate', href: home, type: 'text/html' }, ...documentLinks(document, 'atom')],
		entries: items.map((item) => atomEntry(item, timeZone)),
	});
	const marked = archive === undefined ? xml : xml.replace(/<feed [^>]*>/, (feed) => `${feed}\n  ${ARCHIVE_MARK}`);
	return tight(printable(marked));
}

function atomEntry(item: FeedItem, timeZone: string) {
	const { id, url, title, summary, html, published, updated, authors, tags } = item;
	return {
		id,
		title: { value: title },
		links: [{ rel: 'alternate', href: url, type: 'text/html' }],
		published: atMidnight(published, timeZone),
		updated: atMidnight(updated ?? published, timeZone),
		authors: people(authors),
		categories: tags.map((term) => ({ term })),
		summary: { value: summary },
		content: { type: 'html', value: html },
	};
}

function people(authors: readonly FeedAuthor[]) {
	return authors.map(({ name, url }) => ({ name, uri: url }));
}
