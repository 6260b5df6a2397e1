/** The sections of a case-study page, in order, and the words that name them. */
export const SECTIONS = {
	workflow: 'The workflow',
	review: 'Where the human stands',
	results: 'Results',
	evals: 'The eval loop',
	story: 'The story',
	scope: 'Scope',
	ownership: 'Who did what',
	record: 'Failures and versions',
	safeguards: 'When things go wrong',
	data: 'Data and assurance',
	cost: 'Cost',
	monitoring: 'Monitoring',
	decision: 'The decision',
	hindsight: 'In hindsight',
	voices: 'What people said',
	completeness: 'What this page answers',
	interview: 'Questions for an interview',
} as const;

export type SectionId = keyof typeof SECTIONS;

/** Ids that prose must leave alone: the pages around it use them. */
export const RESERVED_IDS: readonly string[] = [
	...Object.keys(SECTIONS),
	'main',
	'top',
	'tldr-title',
	'faq-title',
	'q',
];
