import { groupBy } from './group.ts';
import type { Likeness } from './likeness.ts';
import { toSlug } from './urls.ts';

/** An entry that others can be related to. */
export interface Relatable {
	/** The collection and id, such as `journal/a-slug`. */
	key: string;
	tags: readonly string[];
	published: string;
	/** The lanes of what it is about. */
	lanes?: readonly string[];
}

/** How much each thing that joins two entries counts, beside one for every tag that they share. */
const LANE = 0.5;
const LIKENESS = 4;
/** What has to come together: a tag, or a lane and a few words, or many words. */
const ENOUGH = 0.6;

/**
 * The entries nearest to one: those it names, then those that share most tags, a lane and words, the newest first.
 * @param named keys that the entry names itself
 * @param likeness how alike its text is to that of others, from 0 to 1
 */
export function relatedTo<T extends Relatable>(
	entry: Relatable,
	named: readonly string[],
	all: readonly T[],
	{ most = 3, likeness }: { most?: number; likeness?: Likeness } = {},
): T[] {
	const score = (other: T) => {
		if (named.includes(other.key)) return 1000 - named.indexOf(other.key);
		const tags = other.tags.filter((tag) => entry.tags.includes(tag)).length;
		const lane = other.lanes?.some((lane) => entry.lanes?.includes(lane)) ? LANE : 0;
		return tags + lane + LIKENESS * (likeness?.get(other.key) ?? 0);
	};
	return all
		.filter((other) => other.key !== entry.key)
		.map((other) => ({ other, score: score(other) }))
		.filter(({ score }) => score >= ENOUGH)
		.sort(
			(a, b) => b.score - a.score || compare(b.other.published, a.other.published) || compare(a.other.key, b.other.key),
		)
		.slice(0, Math.max(most, named.length))
		.map(({ other }) => other);
}

/** A series and its parts, oldest first. */
export interface Series<T> {
	/** Its name in its address. */
	slug: string;
	/** Its name as the newest part writes it. */
	name: string;
	parts: T[];
}

interface Part {
	id: string;
	published: string;
	series: string | undefined;
}

/** Every series, that with the newest part first. Names that share an address are one series. */
export function seriesIn<T extends Part>(all: readonly T[]): Series<T>[] {
	const newest = ({ parts }: Series<T>) => parts.at(-1)?.published ?? '';
	return groupBy(all, ({ series }) => (series ? [toSlug(series)] : []))
		.map(({ key, items }) => {
			const parts = items.toSorted((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
			return { slug: key, name: parts.at(-1)?.series ?? key, parts };
		})
		.sort((a, b) => compare(newest(b), newest(a)) || compare(a.slug, b.slug));
}

/** Where an entry stands in its series, from 1; undefined if it is in none. */
export function seriesOf<T extends Part>(entry: T, all: readonly T[]): (Series<T> & { position: number }) | undefined {
	const { series } = entry;
	if (!series) return undefined;
	const [found] = seriesIn(all.filter((other) => other.series && toSlug(other.series) === toSlug(series)));
	return found && { ...found, position: found.parts.findIndex(({ id }) => id === entry.id) + 1 };
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
