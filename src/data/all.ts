import type { FeedSource } from '../derive/feeds.ts';
import { groupBy } from '../derive/group.ts';
import { type Former, type Redirect, redirectsOf } from '../derive/redirects.ts';
import type { Relatable } from '../derive/related.ts';
import { getCases } from './case-studies.ts';
import { getJournal } from './journal.ts';
import { getNotBuilt } from './not-built.ts';
import { getNow } from './now.ts';
import { once } from './once.ts';
import { urls } from './site.ts';

/** Any entry that has a page, as mixed lists show it. */
export interface Listed extends Omit<Relatable, 'lanes'>, FeedSource {
	title: string;
	summary: string;
	url: string;
	/** The day of the last change that a reader should know of. */
	updated: string | undefined;
	aliases: readonly string[];
}

const NOTHING_MORE = { updated: undefined, lanes: [], series: undefined };

/** Everything that is published, newest first. */
export const getAll = once(async (): Promise<Listed[]> => {
	const all: Listed[] = [
		...(await getCases()).map(
			(item): Listed => ({
				kind: 'case-study',
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
				kind: 'journal',
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
				kind: 'not-built',
				key: `not-built/${item.id}`,
				title: item.title,
				summary: item.summary,
				url: urls.notBuiltEntry(item.id),
				published: item.published,
				tags: item.tags,
				aliases: item.data.aliases ?? [],
				builders: item.data.builders ?? [],
				...NOTHING_MORE,
			}),
		),
		...(await getNow()).map(
			(item): Listed => ({
				kind: 'now',
				key: `now/${item.id}`,
				title: item.title,
				summary: '',
				url: urls.nowEntry(item.id),
				published: item.day,
				tags: item.tags,
				aliases: [],
				builders: item.builders,
				...NOTHING_MORE,
			}),
		),
	];
	return all.sort((a, b) => (a.published < b.published || (a.published === b.published && a.key < b.key) ? 1 : -1));
});

/** Entries by tag. */
export const getTags = once(async () => groupBy(await getAll(), ({ tags }) => tags));

/** A former address of an entry, with what the entry is called. */
type FormerAddress = Former & { title: string };

/** Where former slugs lie, as site paths without their base. */
const HOMES = {
	'case-study': '/prototypes/',
	journal: '/journal/',
	'not-built': '/not-built/',
	now: '/now/',
} as const satisfies Record<Listed['kind'], string>;

/** Former addresses, as site paths without their base, and where they lead now. */
export const getAliases = once(
	async (): Promise<FormerAddress[]> =>
		(await getAll()).flatMap(({ kind, url, title, aliases }) => {
			const isCase = kind === 'case-study';
			return aliases.flatMap((alias): FormerAddress[] => {
				const isPath = alias.startsWith('/');
				const slug = isPath ? undefined : alias;
				const from = isPath ? alias : `${HOMES[kind]}${alias}/`;
				const isToday = encodeURI(urls.path(from)).replace(/\/?$/, '/') === url;
				return isToday ? [] : [{ from, to: url, title, slug, isCase }];
			});
		}),
);

/** Every former address of a page or document, percent-encoded, and where it leads now. */
export const getRedirects = once(async (): Promise<Redirect[]> => {
	const taken = new Set((await getAll()).map(({ url }) => url));
	return redirectsOf(await getAliases(), taken, urls);
});
