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
	preload(term: null, options: { filters: Record<string, string> }): Promise<void>;
	search(
		term: string | null,
		options: { filters: Record<string, { any: readonly string[] }>; sort: Record<string, 'asc'> },
	): Promise<Response>;
}

/** The search index of the site. Of facets it loads what has been asked for, because long ones weigh as much as the rest. */
export interface SearchIndex {
	/** Loads facets. Returns how many entries have each value of those loaded so far, whatever else is asked for. */
	learn(facets: readonly string[]): Promise<Counts>;
	find(query: Query): Promise<Response>;
	/**
	 * How many entries each value of the loaded facets would find. The values of one facet add up, so what is chosen there
	 * does not narrow its own counts: each facet with a choice is counted by a search of its own, one after the other, so that
	 * a search for somebody who has gone on does not wait for them. Undefined if they have.
	 */
	count(query: Query, isCurrent: () => boolean): Promise<Counts | undefined>;
}

/**
 * Opens the index.
 * @param base where the site lies
 * @param kind the only kind of entry that is searched, where there is one
 */
export async function openIndex(base: string, kind: string | undefined): Promise<SearchIndex> {
	const address = new URL(`${base}pagefind/pagefind.js`, location.origin).href;
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	await pagefind.options({ baseUrl: base, excerptLength: 28 });
	const find = ({ term, filters, sort }: Query) => {
		const all = [...filters, ...(kind ? [['kind', [kind]] as const] : [])];
		return pagefind.search(term === '' ? null : term, {
			filters: Object.fromEntries(all.map(([facet, any]) => [facet, { any }])),
			sort: sort === undefined ? {} : { [sort]: 'asc' },
		});
	};
	const loaded = new Set<string>();
	let counts: Promise<Counts> | undefined;
	return {
		learn: async (facets) => {
			const missing = facets.filter((facet) => !loaded.has(facet));
			if (missing.length > 0) {
				await pagefind.preload(null, { filters: Object.fromEntries(missing.map((facet) => [facet, ''])) });
				for (const facet of missing) loaded.add(facet);
				counts = undefined;
			}
			counts ??= find({ term: '', filters: new Map() }).then(({ filters }) => filters);
			return counts;
		},
		find,
		count: async ({ term, filters }, isCurrent) => {
			const counts = { ...(await find({ term, filters })).filters };
			for (const facet of filters.keys()) {
				if (!isCurrent()) return undefined;
				const others = new Map([...filters].filter(([other]) => other !== facet));
				counts[facet] = (await find({ term, filters: others })).filters[facet] ?? {};
			}
			return isCurrent() ? counts : undefined;
		},
	};
}
