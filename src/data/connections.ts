import { parseReference } from '../derive/related.ts';
import { getAll, type Listed } from './all.ts';
import { getJournal } from './journal.ts';
import { getNow } from './now.ts';
import { once } from './once.ts';
import { getSite, urls } from './site.ts';

/** The builders of an entry, on a site that has several; none where there is only one. */
export async function buildersOf(ids: readonly string[] | undefined): Promise<{ name: string; url: string }[]> {
	const { builders } = await getSite();
	if (builders.length < 2) return [];
	return (ids ?? []).flatMap((id) => {
		const builder = builders.find((candidate) => candidate.id === id);
		return builder ? [{ name: builder.data.name, url: urls.builder(id) }] : [];
	});
}

const getBacklinks = once(async () => {
	const links = new Map<string, string[]>();
	const add = (target: string, source: string) => links.set(target, [...(links.get(target) ?? []), source]);
	for (const { id, data } of await getJournal()) {
		for (const reference of data.related ?? []) {
			const { collection, id: target } = parseReference(reference, 'journal');
			add(`${collection}/${target}`, `journal/${id}`);
		}
	}
	for (const { id, about } of await getNow()) {
		for (const reference of about) {
			const { collection, id: target } = parseReference(reference, 'case-studies');
			add(`${collection}/${target}`, `now/${id}`);
		}
	}
	return links;
});

/** Journal and now entries that name an entry, newest first, at most four. */
export async function getMentions(key: string): Promise<Listed[]> {
	const sources = (await getBacklinks()).get(key) ?? [];
	return (await getAll()).filter((entry) => sources.includes(entry.key)).slice(0, 4);
}

/** The entries that a now entry is about. */
export async function getAbout({ about }: { about: readonly string[] }): Promise<Listed[]> {
	const all = await getAll();
	return about.flatMap((reference) => {
		const { collection, id } = parseReference(reference, 'case-studies');
		return all.find(({ key }) => key === `${collection}/${id}`) ?? [];
	});
}
