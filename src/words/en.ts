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

/** What stands at the head of a case study, and what is said there of where it was first told. */
export const caseHead = {
	/** Its number on this site, as three digits. */
	number: (number: string) => `No. ${number}`,
	since: (date: string) => `since ${date}`,
	started: (date: string) => `started ${date}`,
	startedGap: 'started: {gap}',
	published: 'Published {date}',
	updated: 'Updated {date}',
	brief: 'Start a brief from it',
	firstTold: 'First told elsewhere: {original}.',
	/** Who published the original, and when, after its title; both may be empty. */
	original: (publisher: string, date: string) => `${publisher && `, ${publisher}`}${date && `, ${date}`}`,
	/** The licence of what an entry tells, and of what a case study draws its facts from. */
	under: 'Under {licence}.',
	factsUnder: 'Facts under {licence}.',
};

/** The six answers at the top of a case study. */
export const glance = {
	asks: {
		workflow: 'Who uses it',
		review: 'Who checks the AI',
		record: 'What failed',
		cost: 'What it costs',
		monitoring: 'Who watches it',
		decision: 'What was decided',
	},
	/** What the AI does. When and by whom it is checked follows, as a sentence of its own. */
	does: (verbs: string) => `It ${verbs}.`,
	/** The worst failure, and how many others there are. */
	failures: (worst: string, others: string) => `${worst}, and ${others} more`,
	dashboard: 'Dashboard',
	openDashboard: 'Open dashboard',
	/** What is watched, how many other things are, and since when; the last two may be empty. */
	watched: (what: string, others: string, since: string) =>
		`${what}${others && ` and ${others} more`}${since && `, since ${since}`}`,
	/** A phrase as an author begins an answer with it, for the middle of a sentence: names keep their capitals. */
	midSentence: (phrase: string) =>
		/^(The|A|An|Each|Every|One|Two|Three|Somebody|Nobody)\s/.test(phrase)
			? phrase.charAt(0).toLowerCase() + phrase.slice(1)
			: phrase,
	/** Why there is no answer, where the author does not say. */
	none: {
		failure: 'no failure is told',
		amount: 'no amount is given',
		dashboard: 'no dashboard is named',
	},
};

/** The sections of a case study, by their ids. */
export const section = {
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
};

/** What stands inside these sections, and around them. */
export const caseStudy = {
	links: 'Where to look',
	workflow: { before: 'Before', after: 'After', pain: 'What hurt', users: 'Users', volume: 'Volume' },
	review: {
		comesIn: 'Comes in',
		ai: 'The AI',
		person: 'A person',
		/** Where it is not told whether one checks. */
		unsaidPerson: 'A person?',
		goesOut: 'Goes out',
		notSaid: 'Not said',
		outcomes: 'Outcomes',
		reviewed: (count: string) => `${count} reviewed`,
		when: 'When',
		actions: 'The reviewer can',
		asksWhen: 'It asks a person when',
		staysOutOf: 'It stays out of',
	},
	evals: {
		why: 'Why this metric',
		/** In the place of a score. */
		noScore: 'errored',
		errored: (cases: string) => `${cases} errored`,
	},
	scope: {
		included: 'What it does',
		excluded: 'What it leaves out, and why',
		firstRelease: 'First release',
		after: (days: string) => `after ${days}`,
		sources: 'Draws on',
		/** Before who or what, as are the next. */
		authority: 'Vouched for by',
		refreshed: 'Refreshed',
	},
	ownership: {
		mine: 'What I did',
		others: 'What others did',
		partners: 'Partners',
		businessOwner: 'Answers for it in the business',
		models: 'Models',
		/** What is not known of a model, before the reason. */
		model: { provider: 'provider', version: 'version' },
		stack: 'Tools',
	},
	record: {
		failures: 'Failures',
		versions: 'Versions',
		noDate: 'No date',
		version: 'Version {version}',
		/** How a failure stands, and since which version. */
		stateIn: (state: string, version: string) => `${state} in ${version}`,
		cause: 'Cause',
		fix: 'Fix',
		cost: 'Cost',
	},
	safeguards: {
		slow: 'The model is slow',
		down: 'The API is down',
		adversarial: 'The input is hostile',
		wrong: 'It is wrong, unnoticed',
		guardrails: 'Guardrails',
		refuses: 'It refuses',
		rules: 'Fixed rules',
		costCeiling: 'Spending stops at',
		loopLimit: 'Steps on its own',
		atMost: (steps: string) => `at most ${steps}`,
	},
	data: {
		personal: 'Personal data',
		protection: 'Protected by',
		kept: 'Kept for',
		assurance: 'Approvals, assessments, records',
	},
	cost: {
		each: (unit: string) => `Each ${unit}`,
		month: 'A month',
		build: 'To build',
		daysWorked: (shown: string, count: number) => `${shown} ${count === 1 ? 'day' : 'days'} worked`,
		asOf: (date: string) => `What is stated is as of ${date}.`,
		asOfGap: 'What is stated is as of {gap}.',
		/** What an export adds up to: parts of one sentence. */
		total: (money: string) => `${money} in all`,
		totalFor: (money: string, shown: string, count: number) =>
			`${money} in all for ${shown} ${count === 1 ? 'interaction' : 'interactions'}`,
		day: (least: string, most: string, median: string) => `a day cost ${least} to ${most}, ${median} at the median`,
		tokens: (input: string, cached: string, output: string) =>
			`${input} tokens in, ${cached} of them cached, ${output} out`,
		context: (total: string, dead: string, share: string) =>
			`${total} tokens in all, ${dead} of them (${share}) never referred to again.`,
	},
	monitoring: { watches: 'What is watched', maintenance: 'Who keeps it running', since: 'Since' },
	decision: { by: 'Decided by', on: 'On' },
	hindsight: {
		rebuild: 'What I would do differently',
		learned: 'What I know now',
		next: 'What comes next',
	},
	mentions: 'Written about it',
	related: 'Cases like it',
};

/** What is said around figures, wherever they stand. */
export const figure = {
	marks: 'How figures are marked',
	/** What one interaction is called where its author does not say. */
	interaction: 'interaction',
	perUnit: (money: string, unit: string) => `${money} per ${unit}`,
	/** After a count or an amount: how often it recurs. */
	per: {
		day: (what: string) => `${what} a day`,
		week: (what: string) => `${what} a week`,
		month: (what: string) => `${what} a month`,
		year: (what: string) => `${what} a year`,
		interaction: (what: string) => `${what} an interaction`,
	},
	/** How a count is meant that is not exact. */
	approx: {
		about: (count: string) => `about ${count}`,
		over: (count: string) => `over ${count}`,
		under: (count: string) => `under ${count}`,
	},
	days: (shown: string, count: number) => `${shown} ${count === 1 ? 'day' : 'days'}`,
	/** How many were looked at; and the same as the head of a column. */
	sample: (size: string) => `n = ${size}`,
	size: 'n',
	/** Between what was and what is, for those who do not see the arrow. */
	to: 'to',
	change: (before: string, after: string) => `${before} to ${after}`,
	range: (low: string, high: string) => `${low} to ${high}`,
	/** A difference with its sign, and one of percentages. */
	more: (amount: string) => `+${amount}`,
	less: (amount: string) => `−${amount}`,
	points: (signed: string, count: number) => `${signed} ${count === 1 ? 'point' : 'points'}`,
	/** A unit that an author may give for percentages; what follows it is the first group. */
	percent: /^(?:%|per ?cent\b)\s*(.*)$/i,
};

/** Charts: their names, what they show for those who do not see them, and the heads of their tables. */
export const chart = {
	figures: 'The figures',
	costByDay: {
		title: 'Cost by day',
		summary: (total: string, from: string, to: string, most: string) =>
			`${total} in all from ${from} to ${to}; the dearest day cost ${most}.`,
		month: 'Month',
		cost: 'Cost',
	},
	costByModel: {
		title: 'Cost by model',
		noPrice: 'no price known',
		model: 'Model',
		cost: 'Cost',
		input: 'Tokens in',
		cached: 'of it cached',
		output: 'Tokens out',
	},
	context: {
		title: 'What filled the context, by tool',
		summary: (total: string, tools: string) => `${total} tokens. ${tools}.`,
		tool: 'Tool',
		calls: 'Calls',
		tokens: 'Tokens',
		share: 'Share',
	},
	outcomes: { title: 'Review outcomes, as shares of what was reviewed', period: 'Period', reviewed: 'reviewed' },
	score: { version: 'Version', date: 'Date', score: 'Score', interval: '95% interval', errored: 'Errored' },
	downtime: {
		title: 'Minutes down, by day',
		summary: (shown: string, count: number, longest: string) =>
			`Down on ${shown} ${count === 1 ? 'day' : 'days'}; the longest was ${longest}.`,
		minutes: (minutes: string) => `${minutes} min`,
		day: 'Day',
		down: 'Down',
	},
	/** Where an export comes from, the days that it covers, which may be empty, and when it was imported. */
	source: (tool: string, file: string, days: string, imported: string) =>
		`${tool} (${file}), ${days && `${days}, `}imported ${imported}`,
};

/** Whether a thing was working: what the last visit to a link found, after its name, and what a monitor says. */
export const seen = {
	visits: 'Last visits',
	/** With the HTTP status of the answer, or without. */
	answered: (date: string, status: string) => `answered ${status && `${status} `}on ${date}`,
	/** What its own status page says. */
	says: (state: string, date: string) => `says ${state}, ${date}`,
	state: { operational: 'operational', degraded: 'degraded', outage: 'outage', maintenance: 'maintenance' },
	failed: (date: string, problem: string) => `did not answer as it should on ${date}${problem && `: ${problem}`}`,
	lastUp: (date: string) => `last seen up on ${date}`,
	neverUp: (date: string) => `not seen up; last visited on ${date}`,
	upAt: (share: string, shown: string, count: number) =>
		`up at ${share} of ${shown} ${count === 1 ? 'visit' : 'visits'}`,
	/** What a monitor calls how things stand. */
	status: { up: 'up', down: 'down', degraded: 'degraded', paused: 'paused' },
	statusOn: (status: string, date: string) => `${status} on ${date}`,
	statusWhenSeen: (status: string, date: string) => `${status} when last seen on ${date}`,
	/** Of how much of the time it answered; after the status. */
	available: (shares: string) => `answered ${shares}`,
	shareOf: {
		day: (share: string) => `${share} of the day`,
		week: (share: string) => `${share} of the week`,
		month: (share: string) => `${share} of the month`,
		year: (share: string) => `${share} of the year`,
	},
};

/** Why a visit to a link came to nothing. No word names an address: all are published. */
export const visitProblem = {
	timeout: 'there was no answer in time',
	nameless: 'its name leads to no address',
	refused: 'the connection was refused',
	unreachable: 'its network could not be reached',
	broken: 'the connection broke off',
	unsafe: 'no safe connection could be made',
	'not-http': 'the answer was not HTTP',
	private: 'it is at a private address',
	credentials: 'it holds a user name or a password',
	elsewhere: 'it redirects to something that is no web address',
	circle: 'it redirects in a circle',
	'too-many': 'it redirects more than 5 times',
	/** An HTTP status that is no success, and one that may be meant for scripts only. */
	status: (status: string) => `it answered ${status}`,
	distrust: (status: string) => `it answered ${status}, which can mean that it turns scripts away`,
	outage: 'its status page reports an outage',
};

/** How a fact is asked for, by its id: on paper, in a comparison, in JSON and in Markdown. */
export const fact = {
	status: 'Status',
	lane: 'Kind of work',
	domain: 'Line of business',
	where: 'Where it runs',
	users: 'Who uses it',
	before: 'Before',
	after: 'After',
	volume: 'How much of it',
	does: 'What the AI does',
	checked: 'When a human checks',
	reviewer: 'Who checks',
	outcomes: 'What became of its output',
	'stays-out-of': 'What it stays out of',
	results: 'What came of it',
	score: 'Test score',
	included: 'What it covers',
	excluded: 'What was left out',
	'first-release': 'First release',
	mine: 'What the builder did',
	others: 'What others did',
	'business-owner': 'Who answers for it',
	failures: 'What failed',
	'dead-ends': 'Tried and dropped',
	dearest: 'Most expensive mistake',
	slow: 'If the model is slow',
	down: 'If the service is down',
	adversarial: 'If the input is hostile',
	wrong: 'If it is wrong, unnoticed',
	guardrails: 'Hard limits',
	'personal-data': 'Personal data',
	'per-interaction': 'Cost of an interaction',
	monthly: 'Cost of a month',
	build: 'Work to build it',
	dashboard: 'Dashboard',
	watches: 'What is watched',
	maintenance: 'Who keeps it running',
	decision: 'What the business decided',
	because: 'Why',
	changes: 'What changed',
	rebuild: 'What they would do differently',
	models: 'Models',
	stack: 'Tools',
	answered: 'Questions answered',
	open: 'Left open',
};

/** What some of these facts say. */
export const factSays = {
	since: (status: string, date: string) => `${status} since ${date}`,
	/** How many things the shares before it are of. */
	of: (total: string) => `of ${total}`,
	firstRelease: (days: string) => `After ${days}`,
	spending: (limit: string) => `Spending stops at ${limit}`,
	steps: (shown: string, count: number) => `At most ${shown} ${count === 1 ? 'step' : 'steps'} on its own`,
	refuses: (what: string) => `Refuses: ${what}`,
};

/** The sixteen questions that are asked of every case study, by their ids. */
export const question = {
	workflow: 'What was the work, before and after?',
	scope: 'What does it do, and what not?',
	ownership: 'Who did what?',
	review: 'Where does a human stand?',
	results: 'What came of it?',
	failures: 'What failed?',
	'failure-modes': 'What if it is slow, down, attacked or wrong?',
	guardrails: 'What is it not allowed to do?',
	data: 'What personal data does it touch?',
	cost: 'What does it cost?',
	monitoring: 'Does anybody watch it?',
	maintenance: 'Who keeps it running?',
	handover: 'What did the next owner get?',
	decision: 'What did the business decide?',
	changes: 'What changed over time?',
	hindsight: 'What would you do differently?',
};

/** How far they are answered. */
export const completeness = {
	/** After a question that is not answered in full. */
	state: {
		partly: 'in part',
		open: 'open',
		undisclosed: 'undisclosed',
		unmeasured: 'unmeasured',
		unknown: 'unknown',
		inapplicable: 'inapplicable',
	},
	/** The parts of one sentence, in this order, and the sentence after it. */
	answered: (answered: string, total: string) => `${answered} of ${total} questions answered`,
	partly: (shown: string, _count: number) => `${shown} in part`,
	undisclosed: (shown: string, _count: number) => `${shown} undisclosed`,
	unmeasured: (shown: string, _count: number) => `${shown} unmeasured`,
	unknown: (shown: string, _count: number) => `${shown} unknown`,
	open: (shown: string, _count: number) => `${shown} left open`,
	inapplicable: (shown: string, count: number) => `${shown} ${count === 1 ? 'does' : 'do'} not apply.`,
	about:
		'Sixteen questions are asked of every case study. A question that does not apply leaves the count; a reason given instead of an answer is shown, and does not count as one. It is no score: a short, honest record beats a full one.',
};

/** What an employer may ask a builder about one case. */
export const interview = {
	/** What follows each question. */
	inPart: 'In part: {section}',
	unanswered: 'not answered here',
	users: 'Who were the users, and may I talk to one of them?',
	own: 'What did you own, and what was the work of others?',
	ownBeside: (partner: string) => `What did you own, and what was the part of ${partner}?`,
	excluded: 'What did you leave out, and why?',
	excludedThis: (what: string) => `“${what}” was left out. Who wanted it in, and how did you say no?`,
	human: 'Where does a human stand, and what can they do?',
	checked: {
		before: 'Nothing leaves unapproved. What does the reviewer do on a day with no time to read?',
		'by-reader': 'A person reads it and decides. How would you notice that they have stopped disagreeing with it?',
		sample: 'A share is checked afterwards. Who chose that share, and what happens to the rest?',
		'on-appeal': 'It is checked when somebody objects. How does a person learn that they can?',
		never: 'Nobody checks. Why is that safe here?',
	},
	worked: 'How did you know that it worked, and who did the counting?',
	workedInTests: 'How did you know that it worked, and which cases are not in your test set?',
	workedByEstimate: 'Your results are estimates. How would you know that it worked?',
	failed: 'What failed, who noticed, and what did it cost?',
	failedThis: (title: string) => `“${title}”: who noticed, and how soon?`,
	failedDear: (title: string, cost: string) => `“${title}” cost ${cost}. What would catch it today, and how soon?`,
	changed: 'What has changed since the first release, and why?',
	changedThis: (version: string) => `What made you release version ${version}, and what did you try before?`,
	modes: 'What happens when the model is slow, down, attacked, or wrong without anybody noticing?',
	cost: (unit: string) => `What does one ${unit} cost with everything in it, and what at ten times the volume?`,
	watched: 'Who watches it, and what did they last do because of what they saw?',
	decided: 'What did the business decide after seeing the evidence?',
	decision: {
		expand: 'The business decided to expand it. Which figure would have made them stop?',
		maintain: 'The business decided to keep it as it is. What was the case for more, and for less?',
		'hand-over': 'It was handed over. What could the next owner not do in the first month?',
		stop: 'The business decided to stop it. When could you have known?',
		undecided: 'Nothing is decided. Who decides, on which figure, and by when?',
	},
	rebuild: 'What would you do differently, and what first?',
	against: 'When did you decide against AI, and for what?',
	againstThis: (title: string) => `When did you decide against AI? Was “${title}” such a time?`,
};

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
