/** What the status line of each page says. */
export const STATUS = {
	archive: {
		idle: (total: string) => `${total} case ${total === '1' ? 'study' : 'studies'}`,
		found: (count: number, total: string, term: string) =>
			count === 0
				? `No case study fits${term ? ` “${term}” and` : ''} all that is chosen. Take a filter away, or try another word.`
				: `${count} of ${total} case studies${term ? ` with “${term}”` : ''}`,
	},
	search: {
		idle: () => 'Type a word, or choose a filter.',
		found: (count: number, _: string, term: string) => {
			const about = term ? ` for “${term}”` : '';
			return count === 0 ? `Nothing found${about}.` : `${count} ${count === 1 ? 'entry' : 'entries'} found${about}.`;
		},
	},
} as const satisfies Record<
	string,
	{ idle(total: string): string; found(count: number, total: string, term: string): string }
>;

export const LOADING = 'Loading the search index.';
export const BROKEN = 'The search index could not be loaded. Reload the page to try again.';
export const CLEAR = 'Clear all';
export const REMOVE = 'Remove';
export const NARROW = 'Find a value';
export const MORE = (count: number) => `${count} more. Type to narrow them down.`;
