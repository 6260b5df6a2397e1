/** An entry that others can be related to. */
export interface Relatable {
	/** The collection and id, such as `journal/a-slug`. */
	key: string;
	tags: readonly string[];
	published: string;
}

/**
 * The entries nearest to one: those it names, then those that share most tags, the newest first.
 * @param named keys that the entry names itself
 */
export function relatedTo<T extends Relatable>(
	entry: Relatable,
	named: readonly string[],
	all: readonly T[],
	most = 3,
): T[] {
	const score = (other: T) =>
		named.includes(other.key)
			? 100 - named.indexOf(other.key)
			: other.tags.filter((tag) => entry.tags.includes(tag)).length;
	return all
		.filter((other) => other.key !== entry.key && score(other) > 0)
		.sort((a, b) => score(b) - score(a) || compare(b.published, a.published) || compare(a.key, b.key))
		.slice(0, Math.max(most, named.length));
}

/** Where an entry stands in its series, oldest part first; undefined if it is in none. */
export function seriesOf<T extends { id: string; published: string; series: string | undefined }>(
	entry: T,
	all: readonly T[],
): { name: string; parts: T[]; position: number } | undefined {
	if (!entry.series) return undefined;
	const parts = all
		.filter(({ series }) => series === entry.series)
		.sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
	return { name: entry.series, parts, position: parts.findIndex(({ id }) => id === entry.id) + 1 };
}

/** A reference such as `case-studies/x`, or `x` in its home collection, as collection and id. */
export function parseReference(reference: string, home: string): { collection: string; id: string } {
	const slash = reference.indexOf('/');
	return slash > 0
		? { collection: reference.slice(0, slash), id: reference.slice(slash + 1) }
		: { collection: home, id: reference };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
