import { getCollection } from 'astro:content';
import { compareTexts } from '../derive/likeness.ts';
import { parseReference, relatedTo } from '../derive/related.ts';
import { getAliases, getAll, type Listed } from './all.ts';
import { getCases } from './case-studies.ts';
import { once } from './once.ts';
import { type ProseEntry, proseOf } from './prose.ts';
import { urls } from './site.ts';

/** Which entry lives at an address, now or formerly. Addresses are those of pages, unescaped. */
const getPlaces = once(async () => {
	const all = await getAll();
	const places = new Map(all.map(({ key, url }) => [pageOf(url), key]));
	const keys = new Map(all.map(({ key, url }) => [url, key]));
	for (const { from, to } of await getAliases()) {
		const [page, key] = [pageOf(urls.path(from)), keys.get(to)];
		if (key && !places.has(page)) places.set(page, key);
	}
	return places;
});

/** The keys of the entries that each entry points to: by name, or by a link in its text. */
const getPointers = once(async (): Promise<Map<string, ReadonlySet<string>>> => {
	const places = await getPlaces();
	return new Map(
		(await getProse()).map((entry) => {
			const { related = [], about = [] } = entry.data as { related?: string[]; about?: string[] };
			const named = [
				...related.map((reference) => parseReference(reference, 'journal')),
				...about.map((reference) => parseReference(reference, 'case-studies')),
			].map(({ collection, id }) => `${collection}/${id}`);
			const linked = proseOf(entry).links.flatMap((link) => places.get(pageOf(link)) ?? []);
			return [`${entry.collection}/${entry.id}`, new Set([...named, ...linked])];
		}),
	);
});

const getBacklinks = once(async () => {
	const links = new Map<string, Set<string>>();
	for (const [source, targets] of await getPointers()) {
		for (const target of targets) {
			if (target !== source) links.set(target, (links.get(target) ?? new Set()).add(source));
		}
	}
	return links;
});

/** How alike the texts of case studies, journal and ideas not built are. */
const getLikeness = once(async () => {
	const all = new Map((await getAll()).map((entry) => [entry.key, entry]));
	return compareTexts(
		(await getProse()).flatMap(({ collection, id, body = '' }) => {
			const key = `${collection}/${id}`;
			const entry = all.get(key);
			return entry && entry.kind !== 'now' ? [{ key, title: entry.title, description: entry.summary, body }] : [];
		}),
	);
});

/** Everything but the now log, each with the lanes of the case studies that it is or points to. */
const getRelatable = once(async () => {
	const lanes = new Map((await getCases()).map((item) => [`case-studies/${item.id}`, item.lanes]));
	const pointers = await getPointers();
	return (await getAll())
		.filter(({ kind }) => kind !== 'now')
		.map((entry) => ({
			...entry,
			lanes: [entry.key, ...(pointers.get(entry.key) ?? [])].flatMap((key) => lanes.get(key) ?? []),
		}));
});

/** Entries that point to an entry, by name or in their text: at most four, newest first, those of the now log last. */
export async function getMentions(key: string, kinds?: readonly Listed['kind'][]): Promise<Listed[]> {
	const sources = (await getBacklinks()).get(key);
	if (!sources) return [];
	const mentions = (await getAll()).filter((entry) => sources.has(entry.key) && (kinds?.includes(entry.kind) ?? true));
	return mentions.sort((a, b) => Number(a.kind === 'now') - Number(b.kind === 'now')).slice(0, 4);
}

/**
 * The entries nearest to one, by what it names, tags, lanes and words.
 * @param without keys that stand on the page already
 */
export async function getRelated(
	key: string,
	{
		named = [],
		kinds,
		without = [],
	}: { named?: readonly string[]; kinds?: readonly Listed['kind'][]; without?: readonly string[] } = {},
): Promise<Listed[]> {
	const all = await getRelatable();
	const entry = all.find((candidate) => candidate.key === key);
	if (!entry) return [];
	const candidates = all.filter(
		(other) => (kinds?.includes(other.kind) ?? true) && (named.includes(other.key) || !without.includes(other.key)),
	);
	return relatedTo(entry, named, candidates, { likeness: (await getLikeness())(key) });
}

/** The entries that a now entry is about. */
export async function getAbout({ about }: { about: readonly string[] }): Promise<Listed[]> {
	const all = await getAll();
	return about.flatMap((reference) => {
		const { collection, id } = parseReference(reference, 'case-studies');
		return all.find(({ key }) => key === `${collection}/${id}`) ?? [];
	});
}

async function getProse(): Promise<ProseEntry[]> {
	return [
		...(await getCollection('case-studies')),
		...(await getCollection('journal')),
		...(await getCollection('now')),
		...(await getCollection('not-built')),
	];
}

/** The page that an address leads to: without its fragment and search, unescaped, with a slash at the end. */
function pageOf(address: string): string {
	const path = address.replace(/[?#].*$/, '').replace(/\/?$/, '/');
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
