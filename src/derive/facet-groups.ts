import { CHECKED, DECISIONS, DOES, LANES, STATUSES } from '../schemas/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { COST_BANDS, EVIDENCE_KINDS, FACETS, type FacetId, type Facets, facetSlug, isOpen, KINDS } from './facets.ts';

/** A value that a reader can choose. */
export interface FacetOption {
	/** As the address writes it. */
	value: string;
	label: string;
	/** How many entries have it. */
	count: number;
}

/** A facet as a form shows it. */
export interface FacetGroup {
	id: FacetId;
	title: string;
	options: FacetOption[];
	/** How many values there are beyond those shown. */
	more: number;
}

/** How many values of an open facet a form shows at first: those that most entries have. */
export const SHOWN = 8;

/**
 * What a form offers for some entries: the values that occur, with their counts. A facet that tells no two entries apart,
 * because each of them has all of its values, is left out.
 * @param builders names of builders by id
 */
export function facetGroups(
	entries: readonly Facets[],
	builders: Readonly<Record<string, string>>,
	words: Words,
): FacetGroup[] {
	const closed = closedValues(builders, words);
	return FACETS.flatMap((id): FacetGroup[] => {
		const counts = countValues(entries, id);
		if ([...counts.values()].every((count) => count === entries.length)) return [];
		const values = closed[id];
		const options = values ? inOrderOf(values, counts) : byCount(id, counts);
		const shown = isOpen(id) ? SHOWN : options.length;
		const more = Math.max(0, options.length - shown);
		return [{ id, title: words.facet[id], options: options.slice(0, shown), more }];
	});
}

type Labelled = readonly (readonly [value: string, label: string])[];

/** The values of facets that are no names, in the order of the page, and what a reader sees of them. */
function closedValues(builders: Readonly<Record<string, string>>, words: Words): Partial<Record<FacetId, Labelled>> {
	return {
		kind: labelled(KINDS, words.kind),
		lane: labelled(LANES, words.lane),
		status: labelled(STATUSES, words.status),
		does: labelled(DOES, words.does),
		checked: labelled(CHECKED, words.checked),
		decision: labelled(DECISIONS, words.decision),
		evidence: labelled(EVIDENCE_KINDS, words.evidenceKind),
		band: labelled(COST_BANDS, words.costBand),
		builder: Object.entries(builders),
	};
}

function labelled<T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>): Labelled {
	return values.map((value) => [value, labels[value]]);
}

function countValues(entries: readonly Facets[], id: FacetId): Map<string, number> {
	const counts = new Map<string, number>();
	for (const entry of entries) for (const value of entry[id] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function inOrderOf(values: Labelled, counts: ReadonlyMap<string, number>): FacetOption[] {
	return values.flatMap(([value, label]) => {
		const count = counts.get(value);
		return count === undefined ? [] : [{ value, label, count }];
	});
}

/** The commonest first; years, the latest first. */
function byCount(id: FacetId, counts: ReadonlyMap<string, number>): FacetOption[] {
	return [...counts]
		.map(([label, count]) => ({ value: facetSlug(id, label), label, count }))
		.sort((a, b) => {
			const byName = a.label < b.label ? -1 : 1;
			return id === 'year' ? -byName : b.count - a.count || byName;
		});
}
