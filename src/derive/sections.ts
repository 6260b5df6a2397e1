/** The sections of a case-study page, in order; `words.section` names them. */
export const SECTION_IDS = [
	'workflow',
	'review',
	'results',
	'evals',
	'story',
	'scope',
	'ownership',
	'record',
	'safeguards',
	'data',
	'cost',
	'monitoring',
	'decision',
	'hindsight',
	'voices',
	'completeness',
	'interview',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/** Ids that prose must leave alone: the pages around it use them. */
export const RESERVED_IDS: readonly string[] = [...SECTION_IDS, 'main', 'top', 'tldr-title', 'faq-title', 'q'];
