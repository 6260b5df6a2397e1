interface StatusWords {
	/** Where nothing was asked for. */
	idle(total: string): string;
	/**
	 * Where something was.
	 * @param count how many entries were found, in digits
	 * @param total how many there are
	 * @param term the words searched for, or nothing
	 */
	found(count: string, total: string, term: string): string;
}

const caseStudies = (count: string) => `${count} case ${count === '1' ? 'study' : 'studies'}`;

/** What the status line of each page says. */
export const STATUS = {
	archive: {
		idle: caseStudies,
		found: (count, total, term) => {
			if (count === '0')
				return `No case study fits${term ? ` “${term}” and` : ''} all that is chosen. Take a filter away, or try another word.`;
			const found = count === total ? caseStudies(total) : `${count} of ${caseStudies(total)}`;
			return term ? `${found} with “${term}”` : found;
		},
	},
	search: {
		idle: () => 'Type a word, or choose a filter.',
		found: (count, _, term) => {
			const about = term ? ` for “${term}”` : '';
			return count === '0'
				? `Nothing found${about}.`
				: `${count} ${count === '1' ? 'entry' : 'entries'} found${about}.`;
		},
	},
} as const satisfies Record<string, StatusWords>;

export const LOADING = 'Loading the search index.';
export const BROKEN = 'The search index could not be loaded. Reload the page to try again.';
export const CLEAR = 'Clear all';
export const REMOVE = 'Remove';
export const NARROW = 'Find a value';
export const MORE = (count: number) => `${count} more. Type to narrow them down.`;
