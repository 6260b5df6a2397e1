import { isVisible } from '../derive/visibility.ts';
import { COLLECTIONS, type ProseCollection } from '../parse/collections.ts';
import { decodePath } from '../parse/site-path.ts';
import { closest } from './closest.ts';
import { type Entry, showableOf } from './entries.ts';
import { type Finding, finding } from './rules.ts';

const PROSE: readonly ProseCollection[] = ['case-studies', 'journal', 'now', 'not-built'];

/**
 * Addresses, with a slash at the end, that the site itself has or keeps: its pages, folders and files. Pages of former sites,
 * such as /2019/old.html, are free.
 */
const OWN_PAGES =
	/^\/((about|prototypes|journal|now|not-built|proof|compare|hire|search|subscribe|404|index)?\/$|(lanes|tags|stack|series|builders|pagefind|_astro|schemas|prototypes\/page|\.well-known)\/|(.*\/)?(404|index)\.\w+\/$|.*\.(?!(html?|php|aspx?)\/$)\w+\/$)/;

/** Which entries exist, and which former addresses lead to them. */
export interface EntryIndex {
	has(collection: string, id: string): boolean;
	ids(collection: string): string[];
	/** The collection and id that a site path such as `/journal/x/` names; undefined for other pages. */
	entryOf(path: string): { collection: ProseCollection; id: string } | undefined;
	/** Whether an entry has no page today: it is a draft, or its day has not come. */
	isHidden(collection: string, id: string): boolean;
	/** Whether an alias leads from this path. */
	isAlias(path: string): boolean;
}

/** Indexes the entries for the rules that follow references. */
export function indexEntries(entries: readonly Entry[], today: string): EntryIndex {
	const ids = new Map<string, Set<string>>();
	for (const { collection, id } of entries) ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
	const aliases = new Set(entries.flatMap((entry) => aliasesOf(entry).map(({ alias }) => aliasPath(entry, alias))));
	const hidden = new Set(
		entries
			.filter((entry) => {
				const showable = showableOf(entry);
				return showable && !isVisible(showable, today);
			})
			.map(({ collection, id }) => `${collection}/${id}`),
	);
	return {
		isHidden: (collection, id) => hidden.has(`${collection}/${id}`),
		has: (collection, id) => ids.get(collection)?.has(id) ?? false,
		ids: (collection) => [...(ids.get(collection) ?? [])],
		isAlias: (path) => aliases.has(withSlash(path)),
		entryOf: (path) => {
			for (const collection of PROSE) {
				const { route } = COLLECTIONS[collection];
				const id = path.startsWith(route) ? path.slice(route.length).replace(/\/$/, '') : '';
				if (id !== '' && !id.includes('/') && !/\.\w+$/.test(id)) return { collection, id: decodePath(id) };
			}
			return undefined;
		},
	};
}

/** References between entries: builders, related, about, aliases. */
export function checkReferences(entries: readonly Entry[], index: EntryIndex): Finding[] {
	const claimed = new Map<string, string>();
	return entries.flatMap((entry) => [
		...list(entry, 'builders').flatMap(({ value, position }) =>
			unresolved(entry, index, 'builders', 'builders', value, position),
		),
		...list(entry, 'related').flatMap(({ value, position }) =>
			unresolved(entry, index, 'related', 'journal', value, position),
		),
		...list(entry, 'about').flatMap(({ value, position }) =>
			unresolved(entry, index, 'about', 'case-studies', value, position),
		),
		...checkAliases(entry, index, claimed),
	]);
}

function unresolved(
	entry: Entry,
	index: EntryIndex,
	key: string,
	home: string,
	value: string,
	position: () => Position,
): Finding[] {
	const slash = value.indexOf('/');
	const collection = key !== 'builders' && slash > 0 ? value.slice(0, slash) : home;
	const id = key !== 'builders' && slash > 0 ? value.slice(slash + 1) : value;
	const exists = collection === home || PROSE.some((other) => other === collection);
	if (exists && index.has(collection, id)) return [];
	const meant = closest(id, index.ids(collection));
	const elsewhere = PROSE.find((other) => index.has(other, id));
	const fix = meant
		? `Did you mean ${meant}?`
		: elsewhere && key !== 'builders'
			? `Write ${elsewhere}/${id}.`
			: `There are: ${index.ids(collection).slice(0, 8).join(', ') || 'none yet'}.`;
	return [finding('reference-unknown', entry.path, position(), `${key} names ${value}, which does not exist`, fix)];
}

function checkAliases(entry: Entry, index: EntryIndex, claimed: Map<string, string>): Finding[] {
	return aliasesOf(entry).flatMap(({ alias, position }) => {
		const path = aliasPath(entry, alias);
		const target = index.entryOf(path);
		const other = claimed.get(path);
		claimed.set(path, entry.path);
		// An entry that got its first slug back names it among the former ones, so that its id in feeds stays.
		if (target?.collection === entry.collection && target.id === entry.id && other === undefined) return [];
		if (OWN_PAGES.test(path))
			return [
				finding('alias-taken', entry.path, position(), `${alias} is a page of the site itself`, 'Remove the alias.'),
			];
		if (target && index.has(target.collection, target.id))
			return [
				finding(
					'alias-taken',
					entry.path,
					position(),
					`${alias} is the address of an entry that exists`,
					'Remove the alias.',
				),
			];
		if (other)
			return [
				finding(
					'alias-taken',
					entry.path,
					position(),
					`${alias} already leads to ${other}`,
					'Keep it in one of the two.',
				),
			];
		return [];
	});
}

interface Position {
	line: number;
	column: number;
}

function aliasesOf(entry: Entry): { alias: string; position: () => Position }[] {
	return list(entry, 'aliases').map(({ value, position }) => ({ alias: value, position }));
}

/** The site path of an alias: a bare one is a former slug of its collection. */
function aliasPath({ collection }: Entry, alias: string): string {
	const place = COLLECTIONS[collection];
	return withSlash(alias.startsWith('/') || !('route' in place) ? alias : `${place.route}${alias}`);
}

function withSlash(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

function list(entry: Entry, key: string): { value: string; position: () => Position }[] {
	const data = entry.file.data;
	const values = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
	if (!Array.isArray(values)) return [];
	return values.flatMap((value, index) =>
		typeof value === 'string' || typeof value === 'number'
			? [{ value: String(value), position: () => entry.file.locate([key, index]) }]
			: [],
	);
}
