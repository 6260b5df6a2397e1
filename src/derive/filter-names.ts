/** The filters that search offers, in the order of the page, by the words that a reader sees. */
export const FILTERS = [
	'Kind',
	'Lane',
	'Status',
	'What the AI does',
	'When it is checked',
	'Decision',
	'Stack',
	'Tag',
] as const;
