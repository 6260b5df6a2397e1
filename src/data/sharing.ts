import { CARD_NAMES, cardAlt } from '../derive/card.ts';
import type { CaseView } from '../derive/case-view.ts';
import type { Author, PageFacts } from '../derive/json-ld.ts';
import { known, knownItems } from '../derive/known.ts';
import { creatorOf, OPEN_GRAPH_TYPES, openGraphLocale, profiled, type Sharing } from '../derive/sharing.ts';
import { getCards } from './cards.ts';
import type { JournalView } from './journal.ts';
import type { NotBuiltView } from './not-built.ts';
import type { NowView } from './now.ts';
import type { Profile } from './profiles.ts';
import { authorsOf, getSite, urls } from './site.ts';
import { words } from './words.ts';

type Given = Pick<PageFacts, 'kind' | 'title'> & Partial<PageFacts> & { path: string; card?: string };

/** What a case study tells those that link to it. */
export async function shareCase(item: CaseView): Promise<Sharing> {
	const live = knownItems(known(item.data.links)?.live).find(({ access }) => access === 'public');
	return share({
		kind: 'case',
		title: item.title,
		path: urls.prototype(item.id),
		card: CARD_NAMES.case(item.id),
		published: item.published,
		updated: item.updated,
		authors: await absoluteAuthors(item.data.builders),
		trail: [{ name: words.page.nav.prototypes, url: urls.absolute(urls.prototypes) }],
		live: known(live?.url),
	});
}

/** What a journal entry tells those that link to it. */
export async function shareJournal(entry: JournalView): Promise<Sharing> {
	return share({
		kind: 'post',
		title: entry.title,
		path: urls.journalEntry(entry.id),
		card: CARD_NAMES.journal(entry.id),
		published: entry.published,
		updated: entry.updated,
		authors: await absoluteAuthors(entry.data.builders),
		trail: [{ name: words.page.nav.journal, url: urls.absolute(urls.journal) }],
	});
}

/** What a now entry tells those that link to it. */
export async function shareNow(entry: NowView): Promise<Sharing> {
	return share({
		kind: 'post',
		title: words.now.title(entry.title),
		path: urls.nowEntry(entry.id),
		card: CARD_NAMES.now(entry.id),
		published: entry.day,
		authors: await absoluteAuthors(entry.builders),
		trail: [{ name: words.page.nav.now, url: urls.absolute(urls.now) }],
	});
}

/** What an idea that was not built tells those that link to it. */
export async function shareNotBuilt(entry: NotBuiltView): Promise<Sharing> {
	return share({
		kind: 'post',
		title: entry.title,
		path: urls.notBuiltEntry(entry.id),
		card: CARD_NAMES.notBuilt(entry.id),
		published: entry.published,
		authors: await absoluteAuthors(entry.data.builders),
		trail: [{ name: words.page.nav.notBuilt, url: urls.absolute(urls.notBuilt) }],
	});
}

/** What the page of a builder tells those that link to it. */
export async function shareProfile({ id, data }: Profile): Promise<Sharing> {
	const [author] = await absoluteAuthors([id]);
	if (!author) throw new Error(`There is no builder ${id}.`);
	return share({
		kind: 'profile',
		title: data.name,
		path: new URL(author.url).pathname,
		card: CARD_NAMES.builder(id),
		authors: [profiled(author, data.headline, data.links)],
		trail: [],
	});
}

/** What any other page tells those that link to it: the card of the site, and what it lists. */
export async function sharePage(page: { title: string; path: string; lists?: readonly string[] }): Promise<Sharing> {
	return share({
		...page,
		kind: page.lists ? 'list' : 'page',
		authors: [],
		trail: [],
		lists: page.lists?.map(urls.absolute),
	});
}

async function share({ path, card, ...page }: Given): Promise<Sharing> {
	const { site, builders } = await getSite();
	const { all, site: common } = await getCards();
	const shown = all.get(card ?? CARD_NAMES.site) ?? common;
	const image = urls.absolute(urls.card(shown.name));
	return {
		card: { url: image, alt: cardAlt(shown) },
		type: OPEN_GRAPH_TYPES[page.kind],
		locale: openGraphLocale(site.language),
		published: page.published,
		updated: page.updated,
		creator: creatorOf(page.authors ?? [], site.fediverse, builders.length > 1),
		page: {
			authors: [],
			trail: [],
			...page,
			url: urls.absolute(path),
			image,
			site: { title: site.title, url: urls.absolute(urls.home) },
		},
	};
}

async function absoluteAuthors(ids: readonly string[] | undefined): Promise<Author[]> {
	return (await authorsOf(ids)).map((author) => ({ ...author, url: urls.absolute(author.url) }));
}
