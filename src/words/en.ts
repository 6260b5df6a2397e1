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

/** How many case studies there are: the number as it is shown, then as it counts. */
export const cases = {
	all: (shown: string, count: number) => `${shown} ${count === 1 ? 'case study' : 'case studies'}`,
	/** The same as a part of all. */
	some: (some: string, shown: string, count: number) =>
		`${some} of ${shown} ${count === 1 ? 'case study' : 'case studies'}`,
};

export const front = {
	/** What the case studies below the first have in common: some of them are live as well, or none is. */
	theme: { live: 'Also in the files', others: 'From the files' },
	bench: 'On the bench',
	learned: 'What was learned',
	/** The last column, for those who hear the page. */
	more: 'Not built, about, and how to follow',
};

/** The small facts of an entry in a list. */
export const row = {
	number: (number: string) => `No. ${number}`,
	since: (date: string) => `since ${date}`,
	/** What one of a unit costs, and where the figure comes from. */
	price: (amount: string, unit: string, basis: string) => `${amount} per ${unit}, ${basis}`,
	/** The unit, where a case names none. */
	interaction: 'interaction',
	minutes: (minutes: string) => `${minutes} min`,
	part: (part: string) => `Part ${part}`,
	askedBy: (who: string) => `Asked by: ${who}`,
};

/** Lists, and the way through their pages. */
export const list = {
	noCases: 'No case study has been published yet.',
	none: 'None yet.',
	title: (title: string, page: string) => `${title}, page ${page}`,
	pages: 'Pages',
	page: (page: string, pages: string) => `Page ${page} of ${pages}`,
	newer: 'Newer',
	older: 'Older',
	/** Those of a list by name. */
	before: 'Before',
	after: 'After',
	/** All of something, of which some are shown. */
	all: (shown: string) => `All ${shown}`,
	more: (shown: string) => `${shown} more`,
};

/** What stands around the text of an entry. */
export const entry = {
	updated: 'Updated {date}',
	contents: 'Contents',
	mentions: 'Mentioned in',
	related: 'Related',
	tags: 'Tags',
	about: 'About {entries}',
	follow: 'Follow',
};

export const journal = {
	lead: 'What was learned along the way.',
	none: 'Nothing has been written yet.',
	minutes: (shown: string, _count: number) => `${shown} min read`,
	inShort: 'In short',
	questions: 'Questions',
};

/** A series of the journal. */
export const series = {
	label: 'Series',
	position: (part: string, parts: string) => `Part ${part} of ${parts}: {series}`,
	parts: 'Parts of the series',
	part: (part: string, title: string) => `Part ${part}: ${title}`,
	description: (name: string) => `The parts of the series “${name}”, from the first.`,
	lead: (parts: string, count: number) =>
		count === 1
			? 'A series of the journal, with one part so far.'
			: `A series of the journal in ${parts} parts, from the first.`,
};

export const now = {
	lead: 'What is on the workbench, day by day.',
	updated: 'Last updated {date}',
	silent: (days: string, _count: number) => `Nothing new has been noted here for ${days} days.`,
	none: 'Nothing yet.',
	week: (monday: string) => `Week of ${monday}`,
	/** Of the page of one entry, by its day. */
	title: (day: string) => `Now, ${day}`,
	description: (day: string) => `What was on the workbench on ${day}.`,
	bench: 'On the workbench',
	entries: 'Entries',
	newer: (title: string) => `Newer: ${title}`,
	older: (title: string) => `Older: ${title}`,
	/** How often something was written. */
	cadence: {
		none: (weeks: string, last: string) => `No entry in the last ${weeks} weeks; the last was on ${last}.`,
		thisWeek: (entries: string, count: number, last: string) =>
			`${entries} ${count === 1 ? 'entry' : 'entries'} this week, the last on ${last}.`,
		weeks: (entries: string, count: number, weeks: string, _span: number, last: string) =>
			`${entries} ${count === 1 ? 'entry' : 'entries'} in ${weeks} weeks, the last on ${last}.`,
	},
};

export const notBuilt = {
	lead: 'Ideas that were talked out of being built, and why.',
	because: 'Why not',
	instead: 'What they did instead',
};

/** The pages that list everything by lane, tool and tag. */
export const lanes = {
	all: 'All lanes',
	lead: 'The kinds of work, with the case studies of each.',
	lane: (caseStudies: string) => `[Lane](lanes), ${caseStudies}`,
};

export const tools = {
	all: 'All tools',
	lead: 'Every tool, with the number of case studies that use it.',
	description: (name: string) => `Case studies that use ${name}.`,
	tool: (shown: string, count: number) =>
		`[Tool](tools), used in ${shown} ${count === 1 ? 'case study' : 'case studies'}`,
};

export const tags = {
	all: 'All tags',
	lead: 'Every tag, with the number of its entries.',
	description: (tag: string) => `Everything tagged ${tag}.`,
	tag: (shown: string, count: number) => `[Tag](tags), on ${shown} ${count === 1 ? 'entry' : 'entries'}`,
};

export const proof = {
	description:
		'What is in use today, the most expensive mistake, and the monitoring; what was decided, not built and retired.',
	lead: 'Three questions, answered from the case studies alone: what is in use today, what was the most expensive mistake, and who is watching.',
	noLink: 'no link is given',
	unanswered: 'not answered',
	inUse: {
		title: 'In use today',
		none: 'Nothing here is live today.',
		where: 'Where',
		users: 'Users',
		since: 'Live since',
		seen: 'Last seen up',
		noVisit: 'no visit is on record',
		closed: 'no visit is on record: it is not open to the public',
	},
	mistake: {
		title: 'The most expensive mistake',
		none: 'No failure told here has a price.',
		fixedIn: (state: string, version: string) => `${state} in ${version}`,
		happened: 'What happened',
		why: 'Why',
		changed: 'What changed',
		/** Before the next ones. */
		next: 'Then',
		/** Failures without a price, where none has one, and where some have. */
		unpriced: (shown: string, count: number) =>
			`${shown} ${count === 1 ? 'failure is' : 'failures are'} told without a price.`,
		moreUnpriced: (shown: string, count: number) =>
			`${shown} more ${count === 1 ? 'failure is' : 'failures are'} told without a price.`,
	},
	monitoring: {
		title: 'The monitoring',
		none: 'No case says how it is watched.',
		dashboard: 'Dashboard',
		watches: 'Watches',
		checked: 'Last checked',
		noCheck: 'no check is on record',
		silent: (titles: string) => `Live, and silent on monitoring: ${titles}.`,
		silentAndMore: (titles: string, more: string) => `Live, and silent on monitoring: ${titles}, and ${more} more.`,
	},
	decided: { title: 'Decided after the evidence', none: 'No case tells what the business decided.' },
	notBuilt: { title: 'Talked out of being built', none: 'Nothing is on record.' },
	retired: {
		title: 'Retired, and why',
		none: 'Nothing has been retired.',
		noReason: 'the reason is not told',
	},
	leftOut: 'Left out, because more than half of their questions are open: {cases}.',
	leftOutAndMore: (more: string) =>
		`Left out, because more than half of their questions are open: {cases}, and ${more} more.`,
};

/** The page about a builder. */
export const profile = {
	title: (name: string) => `About ${name}`,
	kind: { person: 'Person', team: 'Team' },
	figures: {
		live: 'Live today',
		firstRelease: 'To the first release',
		cost: 'An interaction costs',
		evidence: 'With evidence',
		questions: 'Questions answered',
	},
	/** Below a figure: what it was computed from. */
	notes: {
		noCase: 'Not computed: no case is published',
		nobodySays: 'Not computed: no case says',
		live: (shown: string, count: number) => `of ${shown} ${count === 1 ? 'case study' : 'case studies'}`,
		status: (status: string, shown: string) => `${shown} ${status.toLowerCase()}`,
		days: (shown: string, count: number) => `${shown} ${count === 1 ? 'day' : 'days'}`,
		median: 'median',
		spread: (least: string, most: string) => `median, ${least} to ${most}`,
		over: (shown: string, count: number) => `over ${shown} ${count === 1 ? 'case study' : 'case studies'}`,
		overSome: (some: string, shown: string, count: number) =>
			`over ${some} of ${shown} ${count === 1 ? 'case study' : 'case studies'}`,
		basis: (basis: string, shown: string) => `${shown} ${basis}`,
		oneBasis: (basis: string) => `all ${basis}`,
		imported: (shown: string, count: number) => `imported, of ${shown} ${count === 1 ? 'case study' : 'case studies'}`,
		evidence: (kind: string, shown: string) => `${kind} ${shown}`,
		answered: (answered: string, total: string) => `${answered} of ${total}`,
	},
	/** What an evidence file tells, in such a note. */
	evidence: { cost: 'cost', evals: 'evals', review: 'review', uptime: 'uptime', tokens: 'tokens' },
	statement: {
		builds: 'Builds best',
		ambiguity: 'Ambiguity',
		owns: 'Owns, and does not',
		risks: 'Risks understood',
		strongest: 'Strongest in',
		notFor: 'Not the right fit for',
	},
	availability: 'Availability',
	elsewhere: 'Elsewhere',
	forPrograms: 'this profile for programs',
	thisPage: 'This page',
	otherCases: 'Other case studies',
};

/** An address where there is nothing. */
export const notFound = {
	title: 'Not found',
	description: 'There is nothing at this address.',
	heading: 'There is nothing at this address',
	lead: 'It may have moved, or it was never published.',
	ways: 'Try [the search](search), [the case studies](prototypes), or [the front page](home).',
};

/** A former address. */
export const moved = {
	title: (title: string) => `Moved: ${title}`,
	heading: 'Moved',
	text: 'This page is now at {page}.',
};

// Search, and the archive with its facets.

export const archive = {
	description: 'Every case study, newest first.',
	older: 'Older case studies.',
	lead: 'What was built, who checks it, what failed, what it costs, and what the business decided.',
	browse: { label: 'Browse', lanes: 'Lanes', stack: 'Stack', tags: 'Tags' },
	label: 'Search the case studies',
	placeholder: 'Words in a case',
	sortBy: 'Sort by',
	bestMatch: 'Best match',
};

export const search = {
	description: 'Search case studies, journal, now log and ideas not built.',
	label: 'Search for',
	placeholder: 'contracts, approval, token cost',
	button: 'Search',
	withoutScript:
		'Search needs JavaScript. Without it, browse the [case studies](prototypes) by lane, tool or tag, the [journal](journal), the [now log](now) and what was [not built](notBuilt).',
	results: 'Results',
	chosen: 'Chosen filters',
	more: 'Show more',
	filters: 'Filters',
	/** The button that opens them. */
	filter: 'Filter',
};

/** What entries are found by. */
export const facet = {
	kind: 'Kind',
	lane: 'Lane',
	status: 'Status',
	does: 'What the AI does',
	checked: 'When it is checked',
	decision: 'Decision',
	evidence: 'Evidence',
	band: 'Cost per interaction',
	domain: 'Domain',
	stack: 'Stack',
	tag: 'Tag',
	year: 'Year',
	builder: 'Builder',
};

/** What has been computed here from an export, or fetched from the live thing. */
export const evidenceKind = {
	cost: 'Measured cost',
	evals: 'Evaluation runs',
	review: 'Review outcomes',
	monitoring: 'Monitoring on record',
};

/** The cost of an interaction, by order of magnitude, in the currency of each case. */
export const costBand = {
	'under-0.01': 'Under 0.01 each',
	'0.01-0.1': '0.01 to 0.10 each',
	'0.1-1': '0.10 to 1 each',
	'1-10': '1 to 10 each',
	'10-up': '10 and more each',
};

/** The orders of the archive, as a reader chooses them. */
export const sort = {
	newest: 'Newest',
	cost: 'Cost per interaction',
	evidence: 'Most evidence',
	running: 'Longest running',
};

/** What search says in the browser. */
export const finder = {
	loading: 'Loading the search index.',
	broken: 'The search index could not be loaded. Reload the page to try again.',
	archive: {
		none: (term: string) =>
			`No case study fits${term ? ` “${term}” and` : ''} all that is chosen. Take a filter away, or try another word.`,
		/** Of some case studies, as `cases` writes them. */
		found: (caseStudies: string, term: string) => (term ? `${caseStudies} with “${term}”` : caseStudies),
	},
	search: {
		idle: 'Type a word, or choose a filter.',
		none: (term: string) => `Nothing found${term ? ` for “${term}”` : ''}.`,
		found: (shown: string, count: number, term: string) =>
			`${shown} ${count === 1 ? 'entry' : 'entries'} found${term ? ` for “${term}”` : ''}.`,
	},
	clear: 'Clear all',
	/** Before the value that a click takes away, for those who hear it. */
	remove: 'Remove',
	narrow: 'Find a value',
	moreValues: (shown: string) => `${shown} more. Type to narrow them down.`,
	/** Adds a case study to a comparison. What is heard begins with what is seen. */
	compare: 'Compare',
	compareCase: (title: string) => `Compare ${title}`,
};

// The comparison.

// The hiring brief.

// Prose.

// Feeds, cards, and what is written for programs and e-mail.
