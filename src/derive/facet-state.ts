/** What a reader has asked for: words, values of facets, and an order. It lives in the address of the page. */
export interface FacetState {
	q: string;
	/** The chosen values by facet, as the address writes them. */
	chosen: ReadonlyMap<string, readonly string[]>;
	/** The order, where it is not the usual one. */
	sort: string | undefined;
}

/** What a page understands. */
export interface FacetTerms {
	facets: readonly string[];
	sorts: readonly string[];
}

export const NOTHING: FacetState = { q: '', chosen: new Map(), sort: undefined };

/** How many characters of a search count. */
export const MOST_CHARACTERS = 200;

/** No reader chooses more values of a facet, and no value is longer. */
const MOST_VALUES = 50;
const LONGEST_VALUE = 100;

/** Reads the query of an address. Whatever the page does not understand is passed over. */
export function readState(query: string, { facets, sorts }: FacetTerms): FacetState {
	const given = new URLSearchParams(query);
	const chosen = facets.flatMap((facet): [string, string[]][] => {
		const values = [...new Set(given.getAll(facet))].filter(({ length }) => length > 0 && length <= LONGEST_VALUE);
		return values.length > 0 ? [[facet, values.slice(0, MOST_VALUES)]] : [];
	});
	const sort = given.get('sort') ?? '';
	return {
		q: (given.get('q') ?? '').slice(0, MOST_CHARACTERS).trim(),
		chosen: new Map(chosen),
		sort: sorts.includes(sort) ? sort : undefined,
	};
}

/** Writes the query of an address, from `?`; nothing where nothing was asked for. */
export function writeState({ q, chosen, sort }: FacetState): string {
	const query = new URLSearchParams();
	for (const [facet, values] of chosen) for (const value of values) query.append(facet, value);
	if (q !== '') query.set('q', q);
	if (sort !== undefined) query.set('sort', sort);
	return query.size > 0 ? `?${query}` : '';
}

/** Whether nothing was asked for. */
export function isEmpty({ q, chosen, sort }: FacetState): boolean {
	return q === '' && chosen.size === 0 && sort === undefined;
}

/** The same, with a value chosen, or no longer. */
export function choose(state: FacetState, facet: string, value: string, isChosen: boolean): FacetState {
	const others = (state.chosen.get(facet) ?? []).filter((other) => other !== value);
	return withValues(state, facet, isChosen ? [...others, value] : others);
}

/** The same, without the values that do not exist. */
export function keepKnown(state: FacetState, exists: (facet: string, value: string) => boolean): FacetState {
	return [...state.chosen].reduce<FacetState>(
		(kept, [facet, values]) =>
			withValues(
				kept,
				facet,
				values.filter((value) => exists(facet, value)),
			),
		state,
	);
}

function withValues(state: FacetState, facet: string, values: readonly string[]): FacetState {
	const chosen = new Map(state.chosen);
	if (values.length > 0) chosen.set(facet, values);
	else chosen.delete(facet);
	return { ...state, chosen };
}
