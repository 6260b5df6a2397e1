import type { LinkKind } from '../schemas/case-study.ts';
import type { GapKind } from '../schemas/gap.ts';
import type { Access } from '../schemas/link.ts';
import type {
	Basis,
	Checked,
	Decision,
	Does,
	FailureKind,
	FailureState,
	Lane,
	Outcome,
	Status,
} from '../schemas/vocabulary.ts';

/**
 * The words of the interface in English. Every language has a file with the same exports, one for each part of the site, so
 * that a script in the browser takes along the parts that it needs and no more. Numbers and dates come in as they are shown,
 * with the count beside them where the grammar depends on it. In a sentence, `{name}` stands for what the page puts there, and
 * `[words](name)` is a link.
 */

// The vocabulary of the content contract.

export const lane: Record<Lane, string> = {
	'internal-workflow': 'Internal workflow',
	automation: 'Automation',
	product: 'Product',
	agent: 'Agent',
	knowledge: 'Knowledge',
	insight: 'Insight',
};

/** What a lane means, for its page. */
export const laneMeaning: Record<Lane, string> = {
	'internal-workflow': 'Work inside a company, done with the help of AI.',
	automation: 'Steps that used to be done by hand and now run by themselves.',
	product: 'Something that people outside the company use.',
	agent: 'AI that takes several steps on its own.',
	knowledge: 'Answers out of documents and data that a company already has.',
	insight: 'Predictions and support for decisions.',
};

export const status: Record<Status, string> = {
	prototype: 'Prototype',
	pilot: 'Pilot',
	live: 'Live',
	paused: 'Paused',
	completed: 'Completed',
	'handed-over': 'Handed over',
	retired: 'Retired',
};

/** What the AI does, as a verb after "The AI". */
export const does: Record<Does, string> = {
	suggests: 'suggests',
	drafts: 'drafts',
	classifies: 'classifies',
	extracts: 'extracts',
	answers: 'answers',
	predicts: 'predicts',
	acts: 'acts',
};

export const checked: Record<Checked, string> = {
	before: 'Nothing leaves unapproved',
	'by-reader': 'It informs a person, who decides',
	sample: 'A share is checked afterwards',
	'on-appeal': 'Checked when somebody objects',
	never: 'Nobody checks',
};

/** What became of what was reviewed, after a number or a share. */
export const outcome: Record<Outcome, string> = {
	accepted: 'accepted',
	edited: 'edited',
	rejected: 'rejected',
	flagged: 'flagged',
	escalated: 'escalated',
};

export const decision: Record<Decision, string> = {
	expand: 'Expand it',
	maintain: 'Keep it as it is',
	'hand-over': 'Hand it over',
	stop: 'Stop it',
	undecided: 'Undecided',
};

/** Where a figure comes from, as it stands beside the figure. */
export const basis: Record<Basis, string> = {
	estimated: 'estimated',
	stated: 'stated',
	measured: 'measured',
	checked: 'checked',
};

/** The same for the legend. */
export const basisMeaning: Record<Basis, string> = {
	estimated: 'Estimated: a model or a guess',
	stated: 'Stated: typed by the author',
	measured: "Measured: computed from a tool's export",
	checked: 'Checked: fetched from the live thing',
};

/** Why there is no answer, before the reason. */
export const gap: Record<GapKind, string> = {
	undisclosed: 'undisclosed',
	unmeasured: 'unmeasured',
	unknown: 'unknown',
	inapplicable: 'does not apply',
};

export const failure: Record<FailureKind, string> = { incident: 'Incident', limit: 'Limit', 'dead-end': 'Dead end' };
export const failureState: Record<FailureState, string> = { open: 'open', fixed: 'fixed', accepted: 'accepted' };

export const link: Record<LinkKind, string> = {
	live: 'Live',
	repo: 'Code',
	docs: 'Documentation',
	handover: 'Handover',
	demo: 'Demo',
	report: 'Report',
	writeup: 'Write-up',
	record: 'Public record',
};

/** Who can open a link, in brackets after it; nothing where everybody can. */
export const access: Record<Access, string> = {
	public: '',
	login: 'needs a login',
	staff: 'staff only',
	request: 'on request',
};

/** What kind of entry a page holds. */
export const kind = {
	'case-study': 'Case study',
	journal: 'Journal',
	now: 'Now',
	'not-built': 'Not built',
	builder: 'Builder',
};

// Every page.

export const page = {
	skip: 'Skip to the content',
	aboutSite: 'About this site',
	demo: 'Demonstration: the builder, the companies and every figure here are fictional.',
	issue: (number: string) => `Issue ${number}`,
	nothingLive: 'Nothing live',
	live: (count: string) => `${count} live`,
	lastChecked: (date: string) => `Last checked ${date}`,
	main: 'Main',
	nav: {
		prototypes: 'Case studies',
		proof: 'Proof',
		journal: 'Journal',
		now: 'Now',
		notBuilt: 'Not built',
		about: 'About',
		hire: 'Hire',
		search: 'Search',
		subscribe: 'Subscribe',
	},
	foot: { follow: 'How to follow', compare: 'Compare', search: 'Search' },
	theme: 'Theme',
	themes: { auto: 'Theme: auto', light: 'Theme: light', dark: 'Theme: dark' },
};

// Dates.

export const date = {
	/** The first, second, third or fourth three months of a year. */
	quarter: (quarter: string, year: string) => `Q${quarter} ${year}`,
	span: (from: string, to: string) => `${from} to ${to}`,
};

// Case studies.

// The front page, lists, journal, now and profiles.

// Search, and the archive with its facets.

// The comparison.

// The hiring brief.

// Prose.

// Feeds, cards, and what is written for programs and e-mail.
