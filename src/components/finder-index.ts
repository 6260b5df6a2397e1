/** How many entries have each value, by facet. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is searched for, in the terms of the index. */
export interface Query {
	/** Words, or nothing. */
	term: string;
	/** Any of the values of one facet, and all of the facets. */
	filters: ReadonlyMap<string, readonly string[]>;
	sort?: string | undefined;
}

/** A found page, whose text is loaded on demand. */
export interface Match {
	id: string;
	data(): Promise<Fragment>;
}

/** A found page with the places where the words stand. */
export interface Fragment {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	sub_results: { title: string; url: string; excerpt: string }[];
}

interface Response {
	results: Match[];
	filters: Counts;
}

interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	filters(): Promise<Counts>;
	search(
		term: string | null,
		options: { filters: Record<string, { any: readonly string[] }>; sort: Record<string, 'asc'> },
	): Promise<Response>;
}

/** The search index of the site, loaded. */
export interface SearchIndex {
	/** Every value of every facet. */
	all: Counts;
	find(query: Query): Promise<Response>;
	/**
	 * How many entries each value would find. The values of one facet add up, so what is chosen there does not narrow its own
	 * counts: each facet with a choice is counted by a search of its own.
	 */
	count(query: Query, found: Response): Promise<Counts>;
}

/**
 * Loads the index.
 * @param base where the site lies
 */
export async function openIndex(base: string): Promise<SearchIndex> {
	const address = new URL(`${base}pagefind/pagefind.js`, location.origin).href;
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	await pagefind.options({ baseUrl: base, excerptLength: 28 });
	const all = await pagefind.filters();
	const find = ({ term, filters, sort }: Query) =>
		pagefind.search(term === '' ? null : term, {
			filters: Object.fromEntries([...filters].map(([facet, any]) => [facet, { any }])),
			sort: sort === undefined ? {} : { [sort]: 'asc' },
		});
	return {
		all,
		find,
		count: async (query, found) => {
			const own = await Promise.all(
				[...query.filters.keys()].map(async (facet) => {
					const others = new Map([...query.filters].filter(([other]) => other !== facet));
					const isAll = query.term === '' && others.size === 0;
					const counts = isAll ? all : (await find({ term: query.term, filters: others })).filters;
					return [facet, counts[facet] ?? {}] as const;
				}),
			);
			return { ...found.filters, ...Object.fromEntries(own) };
		},
	};
}
