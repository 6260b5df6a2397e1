import type { FeedSource } from '../derive/feeds.ts';
import { groupBy } from '../derive/group.ts';
import { parseReference, type Relatable } from '../derive/related.ts';
import { getCases } from './case-studies.ts';
import { getJournal } from './journal.ts';
import { getNotBuilt } from './not-built.ts';
import { getNow } from './now.ts';
import { once } from './once.ts';
import { urls } from './site.ts';

/** Any entry that has a page, as mixed lists show it. */
export interface Listed extends Relatable, FeedSource {
	title: string;
	summary: string;
	url: string;
	/** The day of the last change that a reader should know of. */
	updated: string | undefined;
	aliases: readonly string[];
}

const NOTHING_MORE = { updated: undefined, lanes: [], series: undefined, builders: [] };

/** Everything that is published, newest first. */
export const getAll = once(async (): Promise<Listed[]> => {
	const all: Listed[] = [
		...(await getCases()).map(
			(item): Listed => ({
				kind: 'Case study',
				key: `case-studies/${item.id}`,
				title: item.title,
				summary: item.summary,
				url: urls.prototype(item.id),
				published: item.published,
				tags: item.tags,
				aliases: item.data.aliases ?? [],
				updated: item.updated,
				lanes: item.lanes,
				series: undefined,
				builders: item.data.builders ?? [],
			}),
		),
		...(await getJournal()).map(
			(item): Listed => ({
				kind: 'Journal',
				key: `journal/${item.id}`,
				title: item.title,
				summary: item.description,
				url: urls.journalEntry(item.id),
				published: item.published,
				tags: item.tags,
				aliases: item.data.aliases ?? [],
				updated: item.updated,
				lanes: [],
				series: item.series,
				builders: item.data.builders ?? [],
			}),
		),
		...(await getNotBuilt()).map(
			(item): Listed => ({
				kind: 'Not built',
				key: `not-built/${item.id}`,
				title: item.title,
				summary: item.summary,
				url: urls.notBuiltEntry(item.id),
				published: item.published,
				tags: item.tags,
				aliases: [],
				...NOTHING_MORE,
			}),
		),
		...(await getNow()).map(
			(item): Listed => ({
				kind: 'Now',
				key: `now/${item.id}`,
				title: item.title,
				summary: '',
				url: urls.nowEntry(item.id),
				published: item.day,
				tags: item.tags,
				aliases: [],
				...NOTHING_MORE,
			}),
		),
	];
	return all.sort((a, b) => (a.published < b.published || (a.published === b.published && a.key < b.key) ? 1 : -1));
});

/** Entries by tag. */
export const getTags = once(async () => groupBy(await getAll(), ({ tags }) => tags));

/** Former addresses, as site paths without their base, and where they lead now. */
export const getAliases = once(async () =>
	(await getAll()).flatMap(({ key, url, title, aliases }) => {
		const home = parseReference(key, '').collection === 'case-studies' ? '/prototypes/' : '/journal/';
		return aliases.map((alias) => ({ from: alias.startsWith('/') ? alias : `${home}${alias}`, to: url, title }));
	}),
);
