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
	live: (shown: string, _count: number) => `${shown} live`,
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
	foot: { follow: 'How to follow' },
	print: 'Print',
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
	started: (date: string) => `started ${date}`,
	startedGap: 'started: {gap}',
	published: 'Published {date}',
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
	minutes: (shown: string) => `${shown} min`,
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
	/** The head of a column. */
	cost: 'Cost',
	costByDay: {
		title: 'Cost by day',
		summary: (total: string, from: string, to: string, most: string) =>
			`${total} in all from ${from} to ${to}; the dearest day cost ${most}.`,
		month: 'Month',
	},
	costByModel: {
		title: 'Cost by model',
		noPrice: 'no price known',
		model: 'Model',
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
	/** After a question that is not answered in full; `gap` has the other words that stand there. */
	state: { partly: 'in part', open: 'open', inapplicable: 'inapplicable' },
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

/** The small facts of an entry wherever it is named: in lists, at its head, on cards, in comparisons. */
export const row = {
	/** The number of a case study, which it keeps for good, as three digits. */
	number: (number: string) => `No. ${number}`,
	/** After a status. */
	since: (date: string) => `since ${date}`,
	/** The link that begins a hiring brief. */
	brief: 'Start a brief from it',
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
		since: 'Live since',
		seen: 'Last seen up',
		noVisit: 'no visit is on record',
		closed: 'no visit is on record: it is not open to the public',
	},
	mistake: {
		title: 'The most expensive mistake',
		none: 'No failure told here has a price.',
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
	},
	/** Below a figure: what it was computed from. */
	notes: {
		noCase: 'Not computed: no case is published',
		nobodySays: 'Not computed: no case says',
		live: (shown: string, count: number) => `of ${shown} ${count === 1 ? 'case study' : 'case studies'}`,
		status: (status: string, shown: string) => `${shown} ${status.toLowerCase()}`,
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
	/** Adds a case study to a comparison; also the name of the page that compares. What is heard begins with what is seen. */
	compare: 'Compare',
	compareCase: (title: string) => `Compare ${title}`,
};

// The comparison.

/** What the comparison itself says: the page in the browser. */
export const compare = {
	fetching: 'Fetching the cases.',
	unknown: (slug: string) => `There is no case study called “${slug}”.`,
	choose: 'Choose a case to begin with.',
	chooseSecond: 'Choose a second case to see where they differ.',
	/** For two and three cases. */
	sideBySide: (count: string) => `${count} cases side by side.`,
	copied: 'The address is copied.',
	notCopied: 'Copy the address from the address bar: this browser does not allow it here.',
	/** Above the names of the cases. */
	case: 'Case',
	remove: 'Remove',
	removeCase: (title: string) => `Remove ${title}`,
	/** The groups of questions, of several cases and of one. */
	groups: {
		differ: 'Where they differ',
		alike: 'Where they say the same',
		unanswered: 'What none of them answers',
	},
	groupsOfOne: { differ: 'What it says', alike: 'What it says', unanswered: 'What it does not answer' },
	/** Where a case gives no answer: in a comparison, and to a question for an interview. */
	notAnswered: 'not answered here',
};

export const comparePage = {
	description: 'Two or three case studies side by side: where they differ, what they share, and what they leave open.',
	lead: 'Two or three case studies side by side, differences first. What a case leaves open is said in its place.',
	copy: 'Copy the address',
	noScript:
		'A comparison needs JavaScript. Without it, each [case study](cases) answers the same questions in the same order, and prints as one page: open two and lay them side by side.',
	add: 'Add a case',
	all: 'Or choose one from [all case studies](cases): each has a link that adds it here.',
};

// The hiring brief.

export const hirePage = {
	title: 'A hiring brief',
	description:
		'Write a hiring brief for an AI builder in one paragraph that forces choices, with the role, a work sample and questions to ask.',
	lead: 'One paragraph that two people read the same way. “We need to use AI” is not a brief: it names no work, no user, nothing left out and no day on which you would know.',
	private:
		'Nothing that you write is sent anywhere. It stays in this page and behind the # of its address, which no server sees.',
	starts: 'Start from a case study',
	groups: {
		work: 'The work',
		flow: 'In and out',
		review: 'The AI and the person',
		proof: 'First release and proof',
		people: 'The people',
	},
	label: {
		team: 'Company and team',
		workflow: 'Which work is it today?',
		users: 'Who will use it, and how many?',
		audience: 'Where do they sit?',
		volume: 'How much of it is there?',
		sources: 'What does it draw on?',
		access: 'Is there access to that?',
		output: 'What comes out, and where does it land?',
		does: 'What does the AI do?',
		checked: 'When does a person check it?',
		who: 'Who checks?',
		excluded: 'What is left out?',
		release: 'What is the first release?',
		by: 'Out by when?',
		evidence: 'What would show that it works?',
		judged: 'Judged by when?',
		stop: 'What would make you stop?',
		owner: 'Who answers for it?',
		beside: 'Who works beside the person you hire?',
	},
	hint: {
		team: 'Leave it out if the brief may travel.',
		workflow: 'One piece of work, as the people who do it would tell it.',
		users: 'Roles, with a number.',
		audience: 'It decides whom you look for.',
		volume: 'About 200 contracts a month.',
		sources: 'Systems and folders, each with whoever vouches for it.',
		access: 'A builder without inputs is paid to wait.',
		output: 'The thing that somebody holds in the end.',
		does: 'One or two. The others are another project.',
		checked: 'Choose before you know how good it is.',
		who: 'A role with the time for it.',
		excluded: 'Cases, languages and steps that the first release does not touch.',
		release: 'The smallest thing that two people can use on real work.',
		by: 'A day, or a number of weeks.',
		evidence: 'From which figure today to which figure then.',
		judged: 'A day, or weeks of use.',
		stop: 'A result at which the answer is no.',
		owner: 'One person on the business side, by role.',
		beside: 'It decides whom you look for.',
	},
	/** An answer that says nothing, and one that does. */
	not: 'Not {answer}.',
	but: 'Rather: {answer}.',
	notAnswer: {
		workflow: 'We need to use AI',
		users: 'everyone',
		sources: 'all our data',
		output: 'insights',
		who: 'a human in the loop',
		excluded: 'nothing',
		release: 'an MVP of the platform',
		evidence: 'people are more productive',
		owner: 'the innovation team',
	},
	butAnswer: {
		workflow: 'A paralegal reads every supplier contract in full and types a summary into a spreadsheet',
		users: 'One paralegal and two counsel',
		sources: 'The contracts mailbox since 2023, and the playbook that Legal keeps',
		output: 'A one-page review sheet with quotes, beside the contract',
		who: 'The paralegal, an hour a day',
		excluded: 'German contracts, redlines, and signing',
		release: 'Confidentiality agreements in English, on one desk',
		evidence: 'First reading from 38 to 15 minutes, no missed renewal in 60 contracts',
		stop: 'counsel still corrects one sheet in five after eight weeks',
		owner: 'The head of legal operations',
	},
	choices: {
		audience: { inside: 'In the company', outside: 'Outside: customers, citizens, the public' },
		access: { granted: 'Yes, from the first day', asked: 'It has been asked for', none: 'Not yet' },
		/** What does not say enough without a sentence around it. */
		acts: 'acts in other systems',
		checked: {
			before: 'Before: nothing leaves unapproved',
			'by-reader': 'By the reader: it only informs a person, who decides',
			sample: 'A share, afterwards',
			'on-appeal': 'When somebody objects',
			never: 'Never',
		},
		beside: {
			nobody: 'Nobody technical',
			engineers: 'An engineering team, which will run it',
			product: 'A product team, with designers',
		},
	},
	paper: 'How a brief reads',
	filledPaper: 'Your brief',
	example: 'An example, in which every choice is made.',
	buttons: {
		text: 'Copy as text',
		markdown: 'Copy as Markdown',
		link: 'Copy link',
		download: 'Download',
		clear: 'Clear',
	},
	first: 'What must be there first',
	/** What a company must have before anybody can start. */
	prerequisites: {
		workflow: {
			name: 'A workflow',
			means: 'Work that somebody does today, often enough to count, and that somebody would miss.',
		},
		users: { name: 'Users', means: 'People who do that work, known by name, with an hour a week for the builder.' },
		data: {
			name: 'Access to data',
			means: 'The real inputs, released by whoever may release them, before the first day.',
		},
		owner: {
			name: 'An owner',
			means: 'One person on the business side who decides what is good enough, and may stop it.',
		},
	},
	pause: 'When to pause',
	sample: 'A work sample',
	questions: 'Ten questions to ask',
};

/** What the page says before the rest of it has come. */
export const hireStart = { lost: 'The rest of this page could not be loaded. Reload it to try again.' };

/** What the desk says on which a brief is written, and what is copied from it. */
export const hire = {
	/** A field where its question would be too long. */
	fields: {
		team: 'Team',
		workflow: 'Work',
		users: 'Users',
		audience: 'Where they sit',
		volume: 'Volume',
		sources: 'Sources',
		access: 'Access',
		output: 'Output',
		does: 'What the AI does',
		checked: 'Check',
		who: 'Who checks',
		excluded: 'Left out',
		release: 'First release',
		by: 'Out by',
		evidence: 'Evidence',
		judged: 'Judged by',
		stop: 'Stop',
		owner: 'Owner',
		beside: 'Beside them',
	},
	started: 'Started from {case}. Change what is different where you are.',
	unknown: (slug: string) => `There is no case study called “${slug}”. Start with an empty brief.`,
	lost: 'The case study could not be loaded. Reload the page to try again, or start with an empty brief.',
	copied: {
		text: 'The brief is copied as text.',
		markdown: 'The brief is copied as Markdown.',
		link: 'The link is copied. It holds the whole brief.',
	},
	notCopied: 'This browser does not let a page copy. Download the brief, or copy the address.',
	downloaded: (file: string) => `The brief is downloaded as ${file}.`,
	cleared: 'The brief is cleared. Going back brings it back.',
	/** Whether what must be there first is there, and whether a reason to pause holds. */
	here: 'Here.',
	notYet: 'Not yet.',
	holds: 'So it is here.',
	/** Before what a good answer to a question holds. */
	listenFor: 'Listen for',
	/** The state of the brief, for those who do not see it change. */
	summary: (vague: string, vagueCount: number, open: string, openCount: number, role: string) => {
		const points =
			vagueCount === 0 ? 'Nothing is vague' : vagueCount === 1 ? 'One point is vague' : `${vague} points are vague`;
		const choices =
			openCount === 0 ? 'everything is decided' : openCount === 1 ? 'one is not decided' : `${open} are not decided`;
		return `${points}, ${choices}.${role && ` To look for: ${role}.`}`;
	},
	/** The brief when it is copied: its title and those of its parts. */
	title: 'Hiring brief',
	vague: 'Still vague',
	pause: 'Pause before you hire',
	role: 'Whom to look for',
	sample: 'Work sample',
	interview: 'Interview',
	origin: 'Where this comes from',
	from: (title: string, url: string) => `Started from the case study “${title}”, ${url}`,
	again: (link: string) => `This brief, to go on with: ${link}`,
};

/**
 * The brief as a paragraph. What stands in its sentences was typed by somebody: a noun, a clause or a whole sentence, in any
 * language. An empty text is what was not said.
 */
export const brief = {
	/** The words of a brief in which every choice is made, to show how one reads. */
	example: {
		workflow:
			'A paralegal reads every supplier contract in full and types a summary into a spreadsheet, and requests wait nine working days',
		users: 'One paralegal and two counsel',
		volume: 'About 200 contracts a month',
		sources: 'The contracts mailbox since 2023 and the playbook that Legal keeps',
		output: 'A one-page review sheet with quotes, beside the contract',
		who: 'The paralegal, an hour a day',
		excluded: 'German contracts, redlines, and signing',
		release: 'confidentiality agreements in English, on one desk',
		by: '6 weeks',
		evidence: 'first reading from 38 to 15 minutes, and no missed renewal in 60 contracts',
		judged: '12 weeks of use',
		stop: 'counsel corrects more than one sheet in five',
		owner: 'The head of legal operations',
	},
	/** What is typed, as a part of a sentence. */
	typed: {
		/** A first word that is small inside a sentence: it is no name and no abbreviation. */
		small:
			/^(?:The|An?|Each|Every|Everyone|Everybody|All|Our|Its|This|In|By|Within|From|For|About|Around|Roughly|Over|More|Some|Somebody|Nobody|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|If|When|Once|Before|After|At|On|Until|Any)(?=\s|$)/,
		/** The start of what cannot go on inside a sentence: it begins as a sentence or a name does. */
		apart: /^\p{Lu}/u,
		/** The words before a condition. */
		condition: /^(?:if|when)\s+/i,
		/** Marks that keep a text of the other direction in order. */
		marked: (text: string) => text,
	},
	/** A list, of all but its last item and that one. */
	list: (before: string, last: string) => `${before} and ${last}`,
	opening: (team: string, workflow: string) =>
		`${team ? `At ${team} we` : 'We'} are hiring${workflow && ` for one workflow: ${workflow}`}.`,
	audience: { inside: 'people in the company', outside: 'people outside the company' },
	isFor: (audience: string, users: string, volume: string) =>
		audience || users
			? `It is for ${audience}${audience && users && ': '}${users}${volume && `; the volume is ${volume}`}.`
			: `The volume is ${volume}.`,
	/** Clauses, and sentences when they begin with a capital. */
	access: {
		granted: 'access can be given on the first day',
		asked: 'access has been asked for and not yet given',
		none: 'nobody has access to the data yet',
	},
	drawsOn: (sources: string, access: string) => `It draws on ${sources}${access && `; ${access}`}.`,
	/** What the AI does, and what comes out. `apart` is whether that cannot go on inside the sentence. */
	does: (does: string, output: string, apart: boolean) => {
		const is = apart ? ':' : ' is';
		return does ? `The AI ${does}${output && `; what comes out${is} ${output}`}.` : `What comes out${is} ${output}.`;
	},
	/** Where the human stands, with the person in the sentence when there is one. */
	checked: {
		before: (who: string) => `Nothing leaves before a person has approved it${who && `: ${who}`}.`,
		'by-reader': (who: string) => `It only informs a person, who decides${who && `: ${who}`}.`,
		sample: (who: string) => `A person checks a share of it afterwards${who && `: ${who}`}.`,
		'on-appeal': (who: string) => `A person looks at it when somebody objects${who && `: ${who}`}.`,
		never: () => 'Nobody checks it.',
	},
	excluded: (excluded: string) => `Left out: ${excluded}.`,
	release: (release: string, due: string, apart: boolean) => {
		if (!release) return `The first release is due ${due}.`;
		const when = due && `, ${due}`;
		return apart ? `The first release${when}: ${release}.` : `The first release is ${release}${when}.`;
	},
	evidence: (evidence: string, due: string) =>
		evidence ? `The evidence${due && `, judged ${due}`}: ${evidence}.` : `It is judged ${due}.`,
	owner: (owner: string, stop: string, apart: boolean) => {
		const stops = stop && `${apart ? 'in this case:' : 'if'} ${stop}`;
		return owner ? `${owner} answers for it${stops && `, and stops it ${stops}`}.` : `It is stopped ${stops}.`;
	},
	beside: {
		nobody: 'Nobody technical works beside them: they build it and hand it over.',
		engineers: 'They join an engineering team, which will run it.',
		product: 'They join a product team.',
	},
	undecided: (open: string) => `Not yet decided: ${open}.`,
	/** What is still open, as items of that list. */
	open: {
		workflow: 'which work',
		users: 'who uses it',
		sources: 'what it draws on',
		access: 'whether there is access to the data',
		output: 'what comes out',
		does: 'what the AI does',
		checked: 'when a person checks it',
		who: 'who checks it',
		excluded: 'what is left out',
		release: 'what the first release is',
		by: 'by when it is out',
		evidence: 'what would show that it works',
		judged: 'when that is judged',
		stop: 'what would stop it',
		owner: 'who answers for it',
	},
	/** When something is due. */
	when: {
		weeks: (shown: string, count: number) => `${shown} ${count === 1 ? 'week' : 'weeks'}`,
		within: (span: string) => `within ${span}`,
		after: (span: string) => `after ${span}`,
		by: (day: string) => `by ${day}`,
		/** What already says how its time is meant, and what needs no such word. */
		placed: /^(?:in|by|within|before|after|on|at|from|until|every|each|once|when|as soon)\b/,
		atOnce: /^(?:asap|now|soon|immediately|tomorrow|today)\b/i,
		/**
		 * A span of time: a `half`, a `count` in digits or words, or neither for one; then a `pair` in one word, or else `day`,
		 * `week`, `month`, `quarter` or `year`, and `more` for half a unit more.
		 */
		span: /(?:\b(?<half>half an?)|(?<count>\d{1,3}(?:[.,]\d)?|[a-z]+))[\s-]*(?:working )?(?:(?<day>day)|(?<week>week)|(?<month>month)|(?<quarter>quarter)|(?<year>year))s?\b/gi,
		/** Numbers in words from zero, several words for one number with bars between them. */
		numbers: 'zero one|a|an two three four five six seven eight nine ten eleven twelve',
		/** A date, of a `day` perhaps, a `month` and a `year`. */
		date: /\b(?:(?<day>\d{1,2})\.?\s+)?(?<month>[a-z]+)\.?,?\s+(?<year>\d{4})\b/gi,
		/** The months, several words for one month with bars between them. */
		months:
			'jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september oct|october nov|november dec|december',
	},
	/** What a case study says, as somebody would type it. */
	fromCase: {
		approx: { about: 'about', over: 'over', under: 'under' },
		per: { day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
		/** "about 40 contracts a week" */
		volume: (approx: string, count: string, unit: string, per: string) =>
			[approx, count, unit, per].filter(Boolean).join(' '),
		/** "Time to a first reading: from 38 to 11 minutes" */
		evidence: (claim: string, before: string, after: string) => `${claim}: from ${before} to ${after}`,
	},
};

/** What is vague in a brief: the words that give it away, and the questions that settle it. */
export const vague = {
	/** A figure, in digits or in words. */
	number:
		/\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens?|hundreds?|thousands?|half|third|quarter|none|zero|once|twice)\b/iu,
	/** A day or a span, where it has no figure. */
	date: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:easter|christmas)\b|\ban? (?:week|month|year)\b/i,
	technology: /\b(?:AI|artificial intelligence|gen ?AI|GPT|ChatGPT|LLMs?|machine learning|AI agents?|agentic)\b/i,
	/** A word that is said around the name of a technology without naming any work. */
	filler:
		/^(?:we|our|us|the|an?|to|of|in|for|on|at|with|and|or|be|is|are|it|that|this|more|some|all|needs?|wants?|ha(?:ve|s)|must|should|would|like|us(?:e|ing)|adopt(?:ing)?|implement|introduce|integrate|leverage|do|get|buy|build|explore|become|start|company|business|organi[sz]ation|teams?|works?|process(?:es)?|workflows?|efficient|efficiency|productivity|productive|competitive|faster|better|cheaper|sav(?:e|ing)|time|money|costs?|growth|strategy|tools?|solutions?|system|across|everywhere|as|asap|soon|possible|artificial|intelligence|(?:gen)?ai|gpt|chatgpt|llms?|machine|learning|agents?|agentic|automat(?:ion|e))$/i,
	everything:
		/\b(?:everything|end[- ]to[- ]end|all (?:of )?(?:our |the )?(?:work|process(?:es)?|workflows?|tasks?|departments?)|(?:the )?whole (?:company|business|organi[sz]ation)|(?:company|business|organi[sz]ation)[- ]wide)\b/i,
	chatbot: /\b(?:chat ?bots?|co-?pilots?|(?:AI|virtual) assistants?)\b/i,
	/** Long enough to tell steps: thirty characters, or five words. */
	steps: /^.{30}|(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*[^\p{L}\p{N}]+){4}[\p{L}\p{N}]/u,
	everyone:
		/\b(?:everyone|everybody|anyone|anybody|various|all (?:of )?(?:our |the )?(?:staff|employees|users|teams|departments|customers)|(?:the )?(?:whole|entire) (?:company|team|organi[sz]ation|business)|stakeholders)\b/i,
	allData:
		/\b(?:all (?:of )?(?:our |the )?(?:data|documents?|information|files|knowledge|systems)|everything|big data|data lake|various|the (?:internet|web))\b|^(?:our |the |company |internal |existing )*(?:data|documents?|files|information|knowledge|systems?)$/i,
	shapeless:
		/^(?:\p{L}+ )?(?:insights?|value|results?|answers|recommendations?|efficiency|solutions?|savings|automation|reports?|something useful)$|\b(?:actionable|better decisions|insights|added value)\b/iu,
	somebody:
		/^(?:we|us|someone|somebody|anyone|(?:the |our )?(?:team|people|staff|users?|business|company)|(?:a |the )?(?:humans?|person)(?: in the loop)?|tbd|\?+)$/i,
	nothing: /^(?:nothing|none|no|n\/?a|not applicable|tbd|-+|\?+)$/i,
	whole:
		/\b(?:everything|full(?:y| version)?|complete(?:ly)?|entire|final|MVP|POC|proof of concept|platform|all (?:of )?(?:it|them|the))\b/i,
	never: /^(?:nothing|none|never|no|n\/?a|tbd|-+|\?+)$/i,
	shared:
		/^(?:we|us|everyone|everybody|IT|tbd|\?+)$|\b(?:teams?|committees?|departments?|board|management|stakeholders|leadership)$/i,
	buzzword:
		/\b(?:leverag\w+|synerg\w+|transform(?:s|ing|ation(?:al)?)|revolutioni[sz]\w+|game[- ]chang\w+|cutting[- ]edge|innovat\w+|disrupt\w*|supercharg\w+|AI[- ](?:powered|driven|first|native)|state[- ]of[- ]the[- ]art|next[- ]gen\w*|10x|seamless\w*|best[- ]in[- ]class|world[- ]class|holistic\w*|empower\w*|streamlin\w+|smarter?)\b/i,
	/** The question for each kind of vagueness; `{found}` stands for the words that are vague. */
	asks: {
		technology:
			'“{found}” names a technology, not work. Which task is it: who does it today, how often, and what goes wrong?',
		everything: '“{found}” is where it may end. Which one piece of work comes first?',
		chatbot: 'A {found} is a form, not work. Which question comes in today, from whom, and who answers it?',
		'short-workflow': 'Tell the steps: who gets what, does what with it, and passes it to whom?',
		everyone: '“{found}” is nobody in particular. Who opens it on the first Monday: which role, and how many of them?',
		'uncounted-users': 'How many people is that?',
		'uncounted-volume': 'About how many, a day, a week or a month? A count from last month will do.',
		'all-data':
			'“{found}” cannot be handed over on a first day. Which system or folder, and who vouches for what is in it?',
		'shapeless-output':
			'“{found}” has no shape yet. What lands where: a draft in the inbox, a field in a system, a list at eight?',
		'many-verbs': 'Four things or more are several projects. Which of them comes first?',
		'acts-for-a-reader': 'What acts does more than inform. Who sees an action, and is that before or after it is done?',
		'some-reviewer': '“{found}” has no time for it. Which role checks, and how many minutes a day do they get?',
		'nothing-excluded':
			'A first release that leaves nothing out is never out. Which kind of case, language or step can wait?',
		'whole-release':
			'“{found}” does not say what somebody can do with it. What is the smallest thing that two users can use on real work?',
		'no-day': 'Which day, or in how many weeks?',
		'far-release':
			'More than twelve weeks without a user is a long time to be wrong. What can two people use after six?',
		'near-release': 'In less than two weeks you get a demonstration. Is that what you want to pay for?',
		'no-figure': 'From which figure today to which figure then? Count it for a week before you hire.',
		'one-figure': 'What is that figure today?',
		unjudged: 'On which day, or after how many weeks of use?',
		'no-stop': 'If nothing could stop it, nothing is being tested. Which result would make you say no?',
		'shared-owner': '“{found}” cannot say yes on a Tuesday. Which one person can?',
		buzzword: 'What would somebody see who watched “{found}” happen?',
	},
};

/** What follows from a brief: reasons to wait, whom to look for, what to have candidates do, and what to ask them. */
export const advice = {
	/** Words that tell what a brief is about. */
	about: {
		people:
			/\b(?:applicants?|applications? for (?:a )?jobs?|job applications?|candidates?|recruit\w*|CVs?|r[ée]sum[ée]s|credit|loans?|mortgages?|benefits? claims?|dismiss\w*|performance reviews?|promotions?|grades?|grading|pupils?|students?|patients?|diagnos\w+|tenants?|asylum|visas?|suspects?|insurance claims?)\b/i,
		platform:
			/\b(?:platform|pipelines?|retrieval|RAG|vectors?|embeddings?|latency|infrastructure|APIs?|evaluations?|evals|gateway|observability|microservices?)\b/i,
		product:
			/\b(?:apps?|websites?|web ?shop|sign[- ]?up|onboarding|subscribers?|visitors?|customers?|users? interface|UI)\b/i,
		steps:
			/\b(?:several steps|multi[- ]step|agents?|orchestrat\w+|on its own|autonomous(?:ly)?|refunds?|reschedul\w+|cancels?|across (?:two|three|several) systems)\b/i,
		training:
			/\b(?:train(?:ed|ing)?|fine[- ]?tun\w+|forecasts?|predict\w*|churn|regression|label(?:l?ed)|historical|scores?|ranking|probabilit\w+|years of)\b/i,
	},
	/** When to wait, and what has to happen first. */
	pauses: {
		'no-workflow': {
			when: 'There is a technology, and no work to use it for.',
			first: 'Watch three people work for a day, and come back with one task.',
		},
		'no-users': {
			when: 'Nobody can name the users.',
			first: 'Find two people who would use it next month, and ask them.',
		},
		'no-data': {
			when: 'Access to the data is not settled.',
			first: 'Get a sample released. Until then a builder would be paid to wait.',
		},
		'no-owner': { when: 'Nobody answers for it.', first: 'Name one person who decides what is good enough.' },
		'no-stop': {
			when: 'Nobody can say what would make them stop.',
			first: 'Write down the result at which the answer is no.',
		},
		'acts-unseen': {
			when: 'The AI acts, and nobody looks unless somebody complains.',
			first: 'Let a person approve actions first, and loosen that on evidence.',
		},
		'people-unseen': {
			when: 'It decides about people before a person has looked.',
			first: 'Put a person before the decision, and ask a lawyer whether it may be made this way at all.',
		},
	},
	/** The people one may hire for work with AI, and when each of them fits. */
	roles: {
		builder: {
			name: 'AI builder',
			fits: 'One workflow inside a company, existing models, a first release in weeks, and nobody technical beside it. One person asks, builds, measures and hands over.',
		},
		'ai-engineer': {
			name: 'AI engineer',
			fits: 'An engineering organisation that wants retrieval, evaluations or model access as a part of its own platform, and will run it.',
		},
		'product-engineer': {
			name: 'AI product engineer',
			fits: 'Customers use it as a part of a product. Screens, onboarding, accounts and waiting times count as much as the answers.',
		},
		'agent-builder': {
			name: 'Agent builder',
			fits: 'The AI takes steps in other systems. Limits, permissions, an undo and a trail of what it did are most of the work.',
		},
		'ml-engineer': {
			name: 'ML engineer',
			fits: 'A prediction from your own records: a forecast, a score, a ranking. Training data, a test kept aside and drift are the work.',
		},
	},
	because: (reasons: string) => `Because ${reasons}.`,
	/** The role that fits second. */
	next: (role: string, reason: string) => `After that: ${role}, because ${reason}.`,
	/** Why a role fits: clauses of the sentences above, several of them with semicolons. */
	reasons: {
		alone: 'nobody technical works beside them, so one person has to ask, build and hand over',
		colleagues: 'the users are colleagues who can be asked every day',
		'ready-made': 'existing models can do what it asks for',
		weeks: 'the first release is weeks away, not quarters',
		'run-by-engineers': 'an engineering team will run it, so it has to fit their code, tests and releases',
		platform: 'the brief speaks of a platform and its parts',
		outside: 'people outside the company use it, and nobody can walk over to their desk',
		'product-team': 'they join a product team, with its designers and its releases',
		screens: 'the first release has screens that customers see',
		acts: 'the AI acts in other systems, so limits, an undo and a trail are most of the work',
		unseen: 'it acts before anybody has looked',
		steps: 'the work has several steps that depend on each other',
		predicts: 'a prediction from your own records has to be trained and tested on records kept aside',
		records: 'the brief speaks of past records to learn from',
	},
	/** A paid exercise: its parts, and what stands in each. */
	sample: {
		intro:
			'Two to four hours, paid at the day rate whatever comes of it, on inputs of your own and with any tool the candidate likes. The same for everybody you ask.',
		give: 'You give',
		inputs: (sources: string) =>
			`${sources ? `Ten real inputs, anonymised, out of: ${sources}` : 'Ten real inputs of your own, anonymised'}. Two of them should have gone wrong last month.`,
		talk: (users: string) =>
			`Half an hour with somebody who does the work${users && `, of those who would use it: ${users}`}.`,
		brief: 'This brief, with its open points left open.',
		build: 'They build',
		makes: (does: string, output: string) =>
			`Something that ${does || 'does the work'}, for these ten inputs${output && `. What comes out: ${output}`}. It may be ugly; it has to run.`,
		/** So that a person can look, by when a person is to look. */
		looks: {
			before: (who: string) =>
				`A way for the person who checks${who && ` (${who})`} to approve, change or refuse each result. Plain is fine.`,
			'by-reader': (who: string) =>
				`Beside each result, what the person who checks${who && ` (${who})`} needs in order to decide: where it comes from, and what is missing.`,
			sample: (who: string) =>
				`The rule by which a share goes to the person who checks${who && ` (${who})`}, and what happens to the others when one of them is wrong.`,
			'on-appeal': (who: string) =>
				`A way to object to a result, and what the person who checks${who && ` (${who})`} sees then.`,
			never: () => 'A list of what can go wrong while nobody looks, each with the limit that stops it.',
		},
		place: 'A place where a person looks, and the reason why it is there.',
		extras: {
			acts: 'No action on a real system: a log of what it would have done, and of what it refused to do.',
			predicts: 'A plain rule to beat, such as the figure of last year, and a test on records that were kept aside.',
			answers: 'An answer of “I do not know” for at least one of the ten, where that is right.',
		},
		handIn: 'They hand in',
		thing: 'The thing itself, and the line that starts it.',
		table: 'A table of the ten: what came out, whether it is right, and how they know.',
		page: (evidence: string) =>
			`One page: what they asked, what they left out and why, ${evidence ? `what the ten say about your measure (${evidence})` : 'how they would measure whether it works'}, and what one result costs.`,
		judge: 'You judge',
		asked: 'What they asked before they started. No question at all is an answer, too.',
		showed: 'Whether they show what is wrong before you find it.',
		kept: (excluded: string) =>
			excluded
				? `Whether they kept out what is left out: ${excluded}.`
				: 'Whether they left something out, and can say why.',
		used: 'Whether somebody who does the work would use it on Monday.',
		spare: 'You do not ask for',
		unpaid: 'Unpaid hours, or work that you would put to use.',
		secrets: 'Names of customers, live systems or passwords.',
		puzzles: 'Puzzles, slides, or opinions on which model is best.',
	},
	/** Questions for an interview, and what a good answer to each holds. */
	questions: {
		use: {
			asks: 'Tell us about one thing of yours that people use today. Who are they, and what did they do before?',
			listenFor: 'Roles, counts, dates. A demonstration is not use.',
		},
		workflow: {
			asks: (workflow: string) =>
				`${workflow ? `Our work: ${workflow}. ` : 'We have told you about our work. '}What do you ask before you build anything?`,
			listenFor: 'People and exceptions first, models later.',
		},
		release: {
			asks: (release: string, due: string) =>
				release
					? `Our first release: ${release}${due && `, ${due}`}. What would you take out of that, and whom would you give it to first?`
					: 'What would you take out of the first release, and whom would you give it to first?',
			listenFor: 'Something smaller than you had in mind.',
		},
		sources: {
			asks: (sources: string) =>
				sources
					? `It draws on ${sources}. How do you find out in the first week whether that can be trusted?`
					: 'How do you find out in the first week whether our data can be trusted?',
			listenFor: 'Reading fifty records by hand, and asking who keeps them.',
		},
		does: {
			suggests: {
				asks: 'It suggests. How do you find out whether anybody follows, and whether they should?',
				listenFor: 'Taken and refused counted apart, with the reasons.',
			},
			drafts: {
				asks: 'It drafts. How do you tell a draft that was good from a draft that nobody read?',
				listenFor: 'What was changed, by how much, and what came back.',
			},
			classifies: {
				asks: 'It sorts. Which mistake is the dear one, and what do you do with what fits nowhere?',
				listenFor: 'A cost for each kind of mistake, and a pile for a person.',
			},
			extracts: {
				asks: 'It reads documents. How do you tell “it is not there” from “I could not read it”?',
				listenFor: 'Separate states, page numbers, scans and tables.',
			},
			answers: {
				asks: 'It answers questions. When should it say that it does not know, and how do you test that it does?',
				listenFor: 'A set of questions without an answer, and sources that can be opened.',
			},
			predicts: {
				asks: 'It predicts. Which plain rule do you compare it with, and how do you notice that the world has moved on?',
				listenFor: 'A baseline, records kept aside by date, who is hurt by a wrong score.',
			},
			acts: {
				asks: 'It acts in other systems. What is it never allowed to do, how do you enforce that, and how is an action undone?',
				listenFor: 'Permissions outside the model, an upper limit, a trail that somebody reads.',
			},
		},
		anyWork: {
			asks: 'Which part of such work would you not give to a model?',
			listenFor: 'A rule, a form or a list that does it better.',
		},
		checked: {
			before: {
				asks: 'Nothing leaves before a person has approved it. How do you notice that the person has begun to wave everything through?',
				listenFor: 'Planted errors, time per approval, a share that is read twice.',
			},
			'by-reader': {
				asks: 'It only informs a person, who decides. How do you keep a fluent answer from deciding for them?',
				listenFor: 'Sources beside each statement, gaps that look like gaps, what is not said.',
			},
			sample: {
				asks: 'A share is checked afterwards. How large is it, who picks it, and what happens to the rest when one is wrong?',
				listenFor: 'A number with a reason, and a way to call back what has left.',
			},
			'on-appeal': {
				asks: 'A person looks when somebody objects. How do those who are concerned learn that they can?',
				listenFor: 'People who never object, and how one would find them.',
			},
			never: {
				asks: 'Nobody checks it. What would have to be true before you put your name to that?',
				listenFor: 'Limits, an undo, a cheap mistake. Or a no.',
			},
		},
		anyReview: {
			asks: 'Where does a person stand in what you built last, and why there?',
			listenFor: 'A place, a role, a reason.',
		},
		evidence: {
			asks: (evidence: string) =>
				evidence
					? `We would judge it by this: ${evidence}. How can that figure fool us?`
					: 'How did you know that your last one worked, and how could that figure have fooled you?',
			listenFor: 'A count from before, a season, the cases that were left out.',
		},
		mistake: {
			asks: 'What was your most expensive mistake with AI in use? What did it cost, and what changed?',
			listenFor: 'An amount, a date, and a change that is still there.',
		},
		trouble: {
			asks: 'What happens when the model is slow, the service is down, the input is hostile, or the output is wrong and nobody notices?',
			listenFor: 'Four answers, one of them from experience.',
		},
		beside: {
			nobody: {
				asks: 'Nobody technical works beside you here. What do you leave behind on your last day, and for whom?',
				listenFor: 'A runbook that somebody has tried, a bill, a name.',
			},
			engineers: {
				asks: 'The code belongs to a team here. What did you last change because another engineer asked for it?',
				listenFor: 'Tests, reviews, fewer dependencies.',
			},
			product: {
				asks: 'Customers use it. How did you last find out what they did with a thing, rather than what they said?',
				listenFor: 'Watching, counts, a feature that was taken out again.',
			},
		},
		without: {
			asks: 'When did you last talk somebody out of using AI?',
			listenFor: 'What they did instead, and how it went.',
		},
	},
};

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
	published: 'Published',
	updated: 'Updated',
	by: 'By',
	decision: 'Decision',
	askedBy: 'Asked by',
	/** What a now entry is about. */
	about: 'About',
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
	location: 'Location',
	figures: 'In figures',
	expect: 'What to expect',
	newestFirst: 'Newest first',
};

/** The pictures that shared links unfold into, beside `told`. There is little room on them. */
export const card = {
	/** Before what stands at the top of every card of a demonstration. */
	demo: 'Demonstration',
	/** At the top of the card of the site, where others have the name of the site. */
	paper: 'Case studies and a build log',
	checks: 'Who checks the AI',
	cost: 'Cost',
	/** Before how many are live. */
	live: 'Live',
	/** Before the day of the newest entry. */
	latest: 'Latest',
	reading: 'Reading time',
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
	nothing: 'Nothing was published or changed in these days.',
	/** Before a link to the site. */
	all: 'All of it:',
};

/** The JSON Resume of a builder. */
export const resume = {
	lanes: 'Kinds of work',
	tools: 'Tools',
	models: 'Models',
};
