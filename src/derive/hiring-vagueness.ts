import { type Brief, FIELDS, type Field, TEXT_FIELDS, type TextField } from './hiring-brief.ts';
import { weeksUntil } from './hiring-when.ts';

/** Something in a brief that two people would read differently, and the question that settles it. */
export interface VaguePoint {
	rule: string;
	field: Field;
	asks: string;
}

interface Rule {
	id: string;
	field: Field;
	/** The words that are vague, an empty text where it is what is missing, or undefined where nothing is wrong. */
	found(brief: Brief, today?: string): string | undefined;
	/** The question; `{found}` stands for the vague words. */
	asks: string;
}

const NUMBER =
	/\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens?|hundreds?|thousands?|half|third|quarter|none|zero|once|twice)\b/iu;
const FIGURES = new RegExp(NUMBER.source, 'giu');
const DATE = new RegExp(
	`${NUMBER.source}|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|\\b(?:easter|christmas)\\b|\\ban? (?:week|month|year)\\b`,
	'iu',
);
const TECHNOLOGY = /\b(?:AI|artificial intelligence|gen ?AI|GPT|ChatGPT|LLMs?|machine learning|AI agents?|agentic)\b/i;
/** What is said around the name of a technology without naming any work. */
const FILLER = new Set(
	'we our us the a an to in of for on at with and or be is are it this that more some all need needs want wants have has must should would like use using adopt adopting implement introduce integrate leverage do get buy build explore become start company business organisation organization team teams work works process processes workflow workflows efficient efficiency productivity productive competitive faster better cheaper save saving time money costs cost growth strategy tools tool solution solutions system across everywhere as asap soon possible artificial intelligence ai genai gpt chatgpt llm llms machine learning agent agents agentic automation automate'.split(
		' ',
	),
);
const BUZZWORDS =
	/\b(?:leverag\w+|synerg\w+|transform(?:s|ing|ation(?:al)?)|revolutioni[sz]\w+|game[- ]chang\w+|cutting[- ]edge|innovat\w+|disrupt\w*|supercharg\w+|AI[- ](?:powered|driven|first|native)|state[- ]of[- ]the[- ]art|next[- ]gen\w*|10x|seamless\w*|best[- ]in[- ]class|world[- ]class|holistic\w*|empower\w*|streamlin\w+|smarter?)\b/i;

/** The rules, the most telling first within a field. A field gets one question at a time. */
const RULES: readonly Rule[] = [
	{
		id: 'technology',
		field: 'workflow',
		found: ({ workflow }) => (workflow && isOnlyTechnology(workflow) ? workflow : undefined),
		asks: '“{found}” names a technology, not work. Which task is it: who does it today, how often, and what goes wrong?',
	},
	{
		id: 'everything',
		field: 'workflow',
		found: says(
			'workflow',
			/\b(?:everything|end[- ]to[- ]end|all (?:of )?(?:our |the )?(?:work|process(?:es)?|workflows?|tasks?|departments?)|(?:the )?whole (?:company|business|organi[sz]ation)|(?:company|business|organi[sz]ation)[- ]wide)\b/i,
		),
		asks: '“{found}” is where it may end. Which one piece of work comes first?',
	},
	{
		id: 'chatbot',
		field: 'workflow',
		found: says('workflow', /\b(?:chat ?bots?|co-?pilots?|(?:AI|virtual) assistants?)\b/i),
		asks: 'A {found} is a form, not work. Which question comes in today, from whom, and who answers it?',
	},
	{
		id: 'short-workflow',
		field: 'workflow',
		found: ({ workflow }) => (workflow && wordsOf(workflow).length < 5 && workflow.length < 30 ? '' : undefined),
		asks: 'Tell the steps: who gets what, does what with it, and passes it to whom?',
	},
	{
		id: 'everyone',
		field: 'users',
		found: says(
			'users',
			/\b(?:everyone|everybody|anyone|anybody|various|all (?:of )?(?:our |the )?(?:staff|employees|users|teams|departments|customers)|(?:the )?(?:whole|entire) (?:company|team|organi[sz]ation|business)|stakeholders)\b/i,
		),
		asks: '“{found}” is nobody in particular. Who opens it on the first Monday: which role, and how many of them?',
	},
	{
		id: 'uncounted-users',
		field: 'users',
		found: lacks('users', NUMBER),
		asks: 'How many people is that?',
	},
	{
		id: 'uncounted-volume',
		field: 'volume',
		found: lacks('volume', NUMBER),
		asks: 'About how many, a day, a week or a month? A count from last month will do.',
	},
	{
		id: 'all-data',
		field: 'sources',
		found: says(
			'sources',
			/\b(?:all (?:of )?(?:our |the )?(?:data|documents?|information|files|knowledge|systems)|everything|big data|data lake|various|the (?:internet|web))\b|^(?:our |the |company |internal |existing )*(?:data|documents?|files|information|knowledge|systems?)$/i,
		),
		asks: '“{found}” cannot be handed over on a first day. Which system or folder, and who vouches for what is in it?',
	},
	{
		id: 'shapeless-output',
		field: 'output',
		found: says(
			'output',
			/^(?:\p{L}+ )?(?:insights?|value|results?|answers|recommendations?|efficiency|solutions?|savings|automation|reports?|something useful)$|\b(?:actionable|better decisions|insights|added value)\b/iu,
		),
		asks: '“{found}” has no shape yet. What lands where: a draft in the inbox, a field in a system, a list at eight?',
	},
	{
		id: 'many-verbs',
		field: 'does',
		found: ({ does }) => (does && does.length > 3 ? '' : undefined),
		asks: 'Four things or more are several projects. Which of them comes first?',
	},
	{
		id: 'acts-for-a-reader',
		field: 'checked',
		found: ({ does, checked }) => (does?.includes('acts') && checked === 'by-reader' ? '' : undefined),
		asks: 'What acts does more than inform. Who sees an action, and is that before or after it is done?',
	},
	{
		id: 'some-reviewer',
		field: 'who',
		found: says(
			'who',
			/^(?:we|us|someone|somebody|anyone|(?:the |our )?(?:team|people|staff|users?|business|company)|(?:a |the )?(?:humans?|person)(?: in the loop)?|tbd|\?+)$/i,
		),
		asks: '“{found}” has no time for it. Which role checks, and how many minutes a day do they get?',
	},
	{
		id: 'nothing-excluded',
		field: 'excluded',
		found: says('excluded', /^(?:nothing|none|no|n\/?a|not applicable|tbd|-+|\?+)$/i),
		asks: 'A first release that leaves nothing out is never out. Which kind of case, language or step can wait?',
	},
	{
		id: 'whole-release',
		field: 'release',
		found: says(
			'release',
			/\b(?:everything|full(?:y| version)?|complete(?:ly)?|entire|final|MVP|POC|proof of concept|platform|all (?:of )?(?:it|them|the))\b/i,
		),
		asks: '“{found}” does not say what somebody can do with it. What is the smallest thing that two users can use on real work?',
	},
	{
		id: 'no-day',
		field: 'by',
		found: lacks('by', DATE),
		asks: 'Which day, or in how many weeks?',
	},
	{
		id: 'far-release',
		field: 'by',
		found: ({ by }, today) => (by && (weeksUntil(by, today) ?? 0) > 12 ? by : undefined),
		asks: 'More than twelve weeks without a user is a long time to be wrong. What can two people use after six?',
	},
	{
		id: 'near-release',
		field: 'by',
		found: ({ by }, today) => (by && (weeksUntil(by, today) ?? 2) < 2 ? by : undefined),
		asks: 'In less than two weeks you get a demonstration. Is that what you want to pay for?',
	},
	{
		id: 'no-figure',
		field: 'evidence',
		found: lacks('evidence', NUMBER),
		asks: 'From which figure today to which figure then? Count it for a week before you hire.',
	},
	{
		id: 'one-figure',
		field: 'evidence',
		found: ({ evidence }) => (evidence && (evidence.match(FIGURES) ?? []).join('').length === 1 ? '' : undefined),
		asks: 'What is that figure today?',
	},
	{
		id: 'unjudged',
		field: 'judged',
		found: lacks('judged', DATE),
		asks: 'On which day, or after how many weeks of use?',
	},
	{
		id: 'no-stop',
		field: 'stop',
		found: says('stop', /^(?:nothing|none|never|no|n\/?a|tbd|-+|\?+)$/i),
		asks: 'If nothing could stop it, nothing is being tested. Which result would make you say no?',
	},
	{
		id: 'shared-owner',
		field: 'owner',
		found: says(
			'owner',
			/^(?:we|us|everyone|everybody|IT|tbd|\?+)$|\b(?:teams?|committees?|departments?|board|management|stakeholders|leadership)$/i,
		),
		asks: '“{found}” cannot say yes on a Tuesday. Which one person can?',
	},
	...(Object.keys(TEXT_FIELDS) as TextField[]).map((field) => ({
		id: 'buzzword',
		field,
		found: says(field, BUZZWORDS),
		asks: 'What would somebody see who watched “{found}” happen?',
	})),
];

/**
 * What is vague in a brief, in the order of the form, one question a field.
 * @param today `YYYY-MM-DD`; without it, only spans such as "six weeks" are judged and dates are not
 */
export function vagueness(brief: Brief, today?: string): VaguePoint[] {
	return FIELDS.flatMap((field) => {
		for (const rule of RULES) {
			const found = rule.field === field ? rule.found(brief, today) : undefined;
			if (found !== undefined)
				return [{ rule: rule.id, field, asks: rule.asks.replace('{found}', () => shorten(found)) }];
		}
		return [];
	});
}

/** Whether a text says that a technology is to be used, and no work to use it for. */
function isOnlyTechnology(text: string): boolean {
	return TECHNOLOGY.test(text) && wordsOf(text).filter((word) => !FILLER.has(word.toLowerCase())).length < 3;
}

function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
}

function says(field: TextField, pattern: RegExp): Rule['found'] {
	return (brief) => pattern.exec(brief[field] ?? '')?.[0];
}

function lacks(field: TextField, pattern: RegExp): Rule['found'] {
	return (brief) => (brief[field] === undefined || pattern.test(brief[field]) ? undefined : '');
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
