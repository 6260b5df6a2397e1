import { toSlug } from './urls.ts';

/** The kinds of entries that search finds, in the order of the page. */
export const KINDS = ['case-study', 'journal', 'now', 'not-built', 'builder'] as const;

/** What can have been computed here from an export, or fetched from the live thing. */
export const EVIDENCE_KINDS = ['cost', 'evals', 'review', 'monitoring'] as const;

/** What an interaction costs, by order of magnitude. */
export const COST_BANDS = ['under-0.01', '0.01-0.1', '0.1-1', '1-10', '10-up'] as const;

/** What entries are found by, in the order of the page. */
export const FACETS = [
	'kind',
	'lane',
	'status',
	'does',
	'checked',
	'decision',
	'evidence',
	'band',
	'domain',
	'stack',
	'tag',
	'year',
	'builder',
] as const;

/** The orders of the archive. */
export const SORTS = ['newest', 'cost', 'evidence', 'running'] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type CostBand = (typeof COST_BANDS)[number];
export type Sort = (typeof SORTS)[number];
export type FacetId = (typeof FACETS)[number];

/** The values that an entry is found by, as the index holds them. */
export type Facets = Partial<Record<FacetId, readonly string[]>>;

/**
 * Whether the values of a facet are names: the index holds them as they are written, the address as slugs. Those of other
 * facets are ids in both.
 */
export function isOpen(id: string): boolean {
	return id === 'domain' || id === 'stack' || id === 'tag';
}

/** How an address writes a value of a facet. */
export function facetSlug(id: string, value: string): string {
	return isOpen(id) ? toSlug(value) : value;
}
