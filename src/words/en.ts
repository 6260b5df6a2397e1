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

/** What the forms of prose say by themselves. */
export const prose = {
	callouts: { note: 'Note', decision: 'Decision', failure: 'What failed', lesson: 'Lesson', limit: 'Limit' },
	/** Who acts in a step of a process. */
	actors: { system: 'System', ai: 'AI', person: 'Person' },
	beforeAfter: 'Before and after',
	before: 'Before',
	after: 'After',
	/** The link of a quotation, after who said it. */
	source: 'Source',
	/** The same in brackets. */
	sourceAside: 'source',
	notes: 'Notes',
	/** From a note to where the text refers to it: for screen readers, and the sign that is seen. */
	backTo: 'Back to reference {reference}',
	back: '↩',
	linkTo: (heading: string) => `Link to: ${heading}`,
	/** For screen readers: a table by its caption, or by the heading that it stands under; then one that has neither. */
	tableNamed: (name: string) => `Table: ${name}`,
	table: 'Table',
};

// Feeds, cards, and what is written for programs and e-mail.

export const subscribe = {
	description: 'How to follow this site in a feed reader, without an account.',
	lead: 'Every entry, whole, in the reader of your choice. No account, no tracking.',
	byReader: 'By feed reader',
	reader:
		'A feed reader collects what you follow from many sites, in order, without an algorithm. NetNewsWire, Miniflux, FreshRSS, Thunderbird and Feedbin all read these addresses.',
	addresses:
		'Copy an address into your reader, or give it the address of any page here: it finds the feed that fits. New entries then show up there with their text, tables and pictures. The addresses are RSS; Atom and JSON Feed say the same, for readers that prefer them.',
	opml: 'To take over all of them at once, [save the list as OPML](opml) and import it.',
	/** Below a list that is cut. */
	moreTags: (count: string) =>
		`And ${count} more: each page of a tag leads to its feeds, which lie beside it as rss.xml, atom.xml and feed.json.`,
	byEmail: 'By e-mail',
};

/** How to follow the site, at the foot of some pages. */
export const follow = {
	promise: 'New case studies and journal entries, by e-mail.',
	signUpAt: (service: string) => `Sign up at ${service}`,
	there: 'You give your address there, not here. Every e-mail has a link that ends it.',
	address: 'Your e-mail address',
	signUp: 'Sign up',
	consent: (service: string) =>
		`By signing up you agree to get these e-mails. Your address goes to ${service}, which sends them, and is not kept by this site. Every e-mail has a link that ends it.`,
	feed: 'Follow by [RSS](feed): [copy an address into a feed reader](subscribe), without an account.',
	/** The same below a form for e-mail. */
	orFeed: 'Or follow by [RSS](feed): [copy an address into a feed reader](subscribe), without an account.',
};

/** What feeds are called that follow no page, lane, series, builder or tag, and the groups in which feeds are listed. */
export const feeds = {
	everything: 'Everything',
	groups: {
		section: 'The whole site and its parts',
		lane: 'Lanes',
		series: 'Series',
		builder: 'Builders',
		tag: 'Tags',
	},
};

/** At the former address of an entry. */
export const moved = {
	title: (title: string) => `Moved: ${title}`,
	heading: 'Moved',
	text: 'This page is now at {page}.',
};

/** How entries are told of away from their pages: in feeds, in Markdown, on cards, in a newsletter. */
export const told = {
	number: (number: string) => `No. ${number}`,
	/** After a status. */
	since: (date: string) => `since ${date}`,
	/** The title of a now entry. */
	now: (date: string) => `Now, ${date}`,
	published: 'Published',
	updated: 'Updated',
	by: 'By',
	tags: 'Tags',
	decision: 'Decision',
	inShort: 'In short',
	questions: 'Questions',
	askedBy: 'Asked by',
	whyNot: 'Why not',
	instead: 'What they did instead',
	/** What a now entry is about: as the question of a list, and as a sentence. */
	about: 'About',
	aboutEntries: 'About {entries}',
};

/** The Markdown twins of pages, beside `told`: the questions of their lists, and their headings. */
export const twin = {
	page: 'Page',
	asData: 'As data',
	firstTold: 'First told elsewhere',
	licence: 'Licence',
	facts: 'Facts',
	links: 'Links',
	/** Where all links of a case study are one gap. */
	anywhere: 'Anywhere',
	story: 'Story',
	series: 'Series',
	related: 'Related',
	status: 'Status',
	location: 'Location',
	lanes: 'Kind of work',
	availability: 'Availability',
	elsewhere: 'Elsewhere',
	figures: 'In figures',
	expect: 'What to expect',
	builds: 'Builds best',
	ambiguity: 'Ambiguity',
	owns: 'Owns, and does not',
	risks: 'Risks understood',
	strongest: 'Strongest in',
	notFor: 'Not the right fit for',
	newestFirst: 'Newest first',
};

/** The pictures that shared links unfold into, beside `told`. There is little room on them. */
export const card = {
	/** Before what stands at the top of every card of a demonstration. */
	demo: 'Demonstration',
	/** What the page of a builder is, by the kind of builder. */
	builder: { person: 'Builder', team: 'Team' },
	/** At the top of the card of the site, where others have the name of the site. */
	paper: 'Case studies and a build log',
	checks: 'Who checks the AI',
	cost: 'Cost',
	perUnit: (money: string, unit: string) => `${money} per ${unit}`,
	perInteraction: (money: string) => `${money} per interaction`,
	perMonth: (money: string) => `${money} a month`,
	/** Before how many are live. */
	live: 'Live',
	/** Before the day of the newest entry. */
	latest: 'Latest',
	/** Before a share. */
	answered: 'Questions answered',
	reading: 'Reading time',
	minutes: (count: string) => `${count} min`,
};

/** `/llms.txt` and `/llms-full.txt`, which programs read. */
export const llms = {
	twins:
		'Every page of content has a twin in Markdown: its address with .md for the last slash. The facts of a case study say where each figure comes from, and what is not known in so many words.',
	programs: 'For programs',
	caseIndex: 'every case study in a few keys, with where the rest of it is',
	caseSchema: 'the JSON Schema of that, and of each case study',
	full: 'the newest pages in one file',
	feed: 'whole entries, newest first',
	pages: 'every page',
	olderCases: (count: string) => `${count} older ones are left out here; case-studies.json lists all of them.`,
	olderPages: (count: string) =>
		`${count} older ones are left out here; sitemap-index.xml lists every page, and its Markdown is at the same address with .md for the last slash.`,
	everything: (site: string) => `${site}: everything in Markdown`,
	leftOut: 'What this file leaves out',
	nothingLeft: (count: string) => `Nothing: all ${count} pages of content are above.`,
	/** How many pages are left out, how many of each kind, and how many are not. */
	pagesLeft: (left: string, kinds: string, told: string) =>
		`${left} older pages (${kinds}); the newest ${told} are above. Each of them is at the address of its page with .md for the last slash.`,
	guide: 'a list of what there is',
	cases: 'every case study',
};

/** The newsletter that `npm run digest` writes, beside `told`. */
export const digest = {
	newCases: 'New case studies',
	turnedCases: 'Case studies with a new status',
	updatedCases: 'Updated case studies',
	newJournal: 'New in the journal',
	updatedJournal: 'Updated in the journal',
	workbench: 'On the workbench',
	nothing: 'Nothing was published or changed in these days.',
	/** Before a link to the site. */
	all: 'All of it:',
};

/** The JSON Resume of a builder. */
export const resume = {
	lanes: 'Kinds of work',
	tools: 'Tools',
	models: 'Models',
	/** A figure before and after. */
	change: (before: string, after: string) => `${before} to ${after}`,
};
