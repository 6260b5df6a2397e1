import { cases, finder } from '#words';

/** How many there are of something, and the same as a reader sees it. */
export interface Counted {
	count: number;
	shown: string;
}

interface StatusWords {
	/**
	 * Where nothing was asked for.
	 * @param total how many entries there are
	 */
	idle(total: Counted): string;
	/**
	 * Where something was.
	 * @param found how many entries were found
	 * @param total how many there are
	 * @param term the words searched for, or nothing
	 */
	found(found: Counted, total: Counted, term: string): string;
}

/** What the status line of each page says. */
export const STATUS = {
	archive: {
		idle: ({ shown, count }) => cases.all(shown, count),
		found: (found, total, term) => {
			if (found.count === 0) return finder.archive.none(term);
			const isAll = found.count === total.count;
			return finder.archive.found(
				isAll ? cases.all(total.shown, total.count) : cases.some(found.shown, total.shown, total.count),
				term,
			);
		},
	},
	search: {
		idle: () => finder.search.idle,
		found: ({ shown, count }, _, term) =>
			count === 0 ? finder.search.none(term) : finder.search.found(shown, count, term),
	},
} as const satisfies Record<string, StatusWords>;
