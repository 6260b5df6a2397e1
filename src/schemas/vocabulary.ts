import * as z from 'zod';

/** The kind of work. */
export const LANES = ['internal-workflow', 'automation', 'product', 'agent', 'knowledge', 'insight'] as const;
/** Where a case study stands. */
export const STATUSES = ['prototype', 'pilot', 'live', 'paused', 'completed', 'handed-over', 'retired'] as const;
/** What the AI does. */
export const DOES = ['suggests', 'drafts', 'classifies', 'extracts', 'answers', 'predicts', 'acts'] as const;
/** When a human checks it. */
export const CHECKED = ['before', 'by-reader', 'sample', 'on-appeal', 'never'] as const;
/** What happened to the AI's output. */
export const OUTCOMES = ['accepted', 'edited', 'rejected', 'flagged', 'escalated'] as const;
/** What the business owner decided after the evidence. */
export const DECISIONS = ['expand', 'maintain', 'hand-over', 'stop', 'undecided'] as const;
/** Where a figure comes from. Authors write the first two; the build sets the others. */
export const BASES = ['estimated', 'stated', 'measured', 'checked'] as const;
export const RESULT_KINDS = ['adoption', 'time', 'quality', 'coverage', 'money', 'approval', 'skill', 'other'] as const;
export const FAILURE_KINDS = ['incident', 'limit', 'dead-end'] as const;
export const FAILURE_STATES = ['open', 'fixed', 'accepted'] as const;

export type Lane = (typeof LANES)[number];
export type Status = (typeof STATUSES)[number];
export type Does = (typeof DOES)[number];
export type Checked = (typeof CHECKED)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type Decision = (typeof DECISIONS)[number];
export type Basis = (typeof BASES)[number];
export type FailureKind = (typeof FAILURE_KINDS)[number];
export type FailureState = (typeof FAILURE_STATES)[number];

export const lane = oneOf(LANES);
export const status = oneOf(STATUSES);
export const authoredBasis = z.enum(['estimated', 'stated'], {
	error: 'estimated or stated (measured and checked are set by the build)',
});

/** One of a closed list of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
	return z.enum(words, { error: `one of ${words.join(', ')}` });
}
