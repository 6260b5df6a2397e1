import { toSlug } from './urls.ts';
import { CHECKED_WORDS, DECISION_WORDS, DOES_WORDS, LANE_WORDS, STATUS_WORDS } from './words.ts';

/** What kind of entry a page holds. */
export const KIND_WORDS = {
	'case-study': 'Case study',
	journal: 'Journal',
	now: 'Now',
	'not-built': 'Not built',
	builder: 'Builder',
} as const;

/** What has been computed here from an export, or fetched from the live thing. */
export const EVIDENCE_WORDS = {
	cost: 'Measured cost',
	evals: 'Evaluation runs',
	review: 'Review outcomes',
	monitoring: 'Monitoring on record',
} as const;

/** The cost of an interaction, by order of magnitude, in the currency of each case. */
export const BAND_WORDS = {
	'under-0.01': 'Under 0.01 each',
	'0.01-0.1': '0.01 to 0.10 each',
	'0.1-1': '0.10 to 1 each',
	'1-10': '1 to 10 each',
	'10-up': '10 and more each',
} as const;

/**
 * What entries are found by, in the order of the page. A facet with words is a closed vocabulary: its values are ids, in
 * the address and in the index. A facet without is open: the index holds names, the address holds them as slugs.
 */
export const FACETS = [
	{ id: 'kind', title: 'Kind', words: KIND_WORDS },
	{ id: 'lane', title: 'Lane', words: LANE_WORDS },
	{ id: 'status', title: 'Status', words: STATUS_WORDS },
	{ id: 'does', title: 'What the AI does', words: DOES_WORDS },
	{ id: 'checked', title: 'When it is checked', words: CHECKED_WORDS },
	{ id: 'decision', title: 'Decision', words: DECISION_WORDS },
	{ id: 'evidence', title: 'Evidence', words: EVIDENCE_WORDS },
	{ id: 'band', title: 'Cost per interaction', words: BAND_WORDS },
	{ id: 'domain', title: 'Domain' },
	{ id: 'stack', title: 'Stack' },
	{ id: 'tag', title: 'Tag' },
	{ id: 'year', title: 'Year' },
	{ id: 'builder', title: 'Builder' },
] as const satisfies readonly { id: string; title: string; words?: Readonly<Record<string, string>> }[];

/** The orders of the archive, with the words that a reader chooses them by. */
export const SORTS = {
	newest: 'Newest',
	cost: 'Cost per interaction',
	evidence: 'Most evidence',
	running: 'Longest running',
} as const;

export type Sort = keyof typeof SORTS;

export type FacetId = (typeof FACETS)[number]['id'];

/** The values that an entry is found by, as the index holds them. */
export type Facets = Partial<Record<FacetId, readonly string[]>>;

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

/** How an address writes a value of a facet. */
export function facetSlug(id: string, value: string): string {
	return isOpen(id) ? toSlug(value) : value;
}

/**
 * What a form offers for some entries: the values that occur, with their counts. A facet that tells no two entries apart,
 * because each of them has all of its values, is left out.
 * @param builders names of builders by id
 */
export function facetGroups(entries: readonly Facets[], builders: Readonly<Record<string, string>>): FacetGroup[] {
	return FACETS.flatMap((facet): FacetGroup[] => {
		const { id, title } = facet;
		const counts = countValues(entries, id);
		if ([...counts.values()].every((count) => count === entries.length)) return [];
		const words = 'words' in facet ? facet.words : id === 'builder' ? builders : undefined;
		const options = words ? inOrderOf(words, counts) : byCount(id, counts);
		const shown = isOpen(id) ? SHOWN : options.length;
		return [{ id, title, options: options.slice(0, shown), more: Math.max(0, options.length - shown) }];
	});
}

function isOpen(id: string): boolean {
	return id === 'domain' || id === 'stack' || id === 'tag';
}

function countValues(entries: readonly Facets[], id: FacetId): Map<string, number> {
	const counts = new Map<string, number>();
	for (const entry of entries) for (const value of entry[id] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function inOrderOf(words: Readonly<Record<string, string>>, counts: ReadonlyMap<string, number>): FacetOption[] {
	return Object.entries(words).flatMap(([value, label]) => {
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
