import type { Author } from '../derive/json-ld.ts';
import { parseReference } from '../derive/related.ts';
import { getAll, type Listed } from './all.ts';
import { getJournal } from './journal.ts';
import { getNow } from './now.ts';
import { once } from './once.ts';
import { getSite, urls } from './site.ts';

/** Who made an entry: the builders that it names, else all of the site. */
export async function authorsOf(ids: readonly string[] | undefined): Promise<Author[]> {
	const { builders } = await getSite();
	const named = builders.filter(({ id }) => ids?.includes(id));
	return (named.length > 0 ? named : builders).map(({ id, data: { name, kind } }) => ({
		name,
		kind,
		url: builders.length === 1 ? urls.about : urls.builder(id),
	}));
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
