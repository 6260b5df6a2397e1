import type { GapKind } from '../schemas/gap.ts';
import type { Basis, Checked, Decision, Does, Lane, Outcome, Status } from '../schemas/vocabulary.ts';

/** How the vocabulary reads on a page. */
export const LANE_WORDS = {
	'internal-workflow': 'Internal workflow',
	automation: 'Automation',
	product: 'Product',
	agent: 'Agent',
	knowledge: 'Knowledge',
	insight: 'Insight',
} as const satisfies Record<Lane, string>;

/** What a lane means, for its page. */
export const LANE_MEANINGS = {
	'internal-workflow': 'Work inside a company, done with the help of AI.',
	automation: 'Steps that used to be done by hand and now run by themselves.',
	product: 'Something that people outside the company use.',
	agent: 'AI that takes several steps on its own.',
	knowledge: 'Answers out of documents and data that a company already has.',
	insight: 'Predictions and support for decisions.',
} as const satisfies Record<Lane, string>;

export const STATUS_WORDS = {
	prototype: 'Prototype',
	pilot: 'Pilot',
	live: 'Live',
	paused: 'Paused',
	completed: 'Completed',
	'handed-over': 'Handed over',
	retired: 'Retired',
} as const satisfies Record<Status, string>;

/** What the AI does, as a verb after "The AI". */
export const DOES_WORDS = {
	suggests: 'suggests',
	drafts: 'drafts',
	classifies: 'classifies',
	extracts: 'extracts',
	answers: 'answers',
	predicts: 'predicts',
	acts: 'acts',
} as const satisfies Record<Does, string>;

export const CHECKED_WORDS = {
	before: 'Nothing leaves unapproved',
	'by-reader': 'It informs a person, who decides',
	sample: 'A share is checked afterwards',
	'on-appeal': 'Checked when somebody objects',
	never: 'Nobody checks',
} as const satisfies Record<Checked, string>;

export const OUTCOME_WORDS = {
	accepted: 'accepted',
	edited: 'edited',
	rejected: 'rejected',
	flagged: 'flagged',
	escalated: 'escalated',
} as const satisfies Record<Outcome, string>;

export const DECISION_WORDS = {
	expand: 'Expand it',
	maintain: 'Keep it as it is',
	'hand-over': 'Hand it over',
	stop: 'Stop it',
	undecided: 'Undecided',
} as const satisfies Record<Decision, string>;

export const BASIS_WORDS = {
	estimated: 'Estimated: a model or a guess',
	stated: 'Stated: typed by the author',
	measured: "Measured: computed from a tool's export",
	checked: 'Checked: fetched from the live thing',
} as const satisfies Record<Basis, string>;

export const GAP_WORDS = {
	undisclosed: 'undisclosed',
	unmeasured: 'unmeasured',
	unknown: 'unknown',
	inapplicable: 'does not apply',
} as const satisfies Record<GapKind, string>;

export const FAILURE_WORDS = { incident: 'Incident', limit: 'Limit', 'dead-end': 'Dead end' } as const;
export const STATE_WORDS = { open: 'open', fixed: 'fixed', accepted: 'accepted' } as const;
export const LINK_WORDS = {
	live: 'Live',
	repo: 'Code',
	docs: 'Documentation',
	handover: 'Handover',
	demo: 'Demo',
	report: 'Report',
	writeup: 'Write-up',
	record: 'Public record',
} as const;
export const ACCESS_WORDS = { public: '', login: 'needs a login', staff: 'staff only', request: 'on request' } as const;

/** The link of a list that adds a case study to a comparison. */
export const COMPARE_WORD = 'Compare';
