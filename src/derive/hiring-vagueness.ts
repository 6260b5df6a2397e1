import type { Words } from '../words/words.ts';
import { type Brief, FIELDS, type Field, TEXT_FIELDS, type TextField } from './hiring-brief.ts';
import { weeksUntil } from './hiring-when.ts';
import type { HireWords } from './hiring-words.ts';

type RuleWords = Pick<HireWords, 'brief' | 'vague'>;
type RuleId = keyof Words['vague']['asks'];

/** Something in a brief that two people would read differently, and the question that settles it. */
export interface VaguePoint {
	rule: RuleId;
	field: Field;
	asks: string;
}

interface Rule {
	id: RuleId;
	field: Field;
	/** The words that are vague, an empty text where it is what is missing, or undefined where nothing is wrong. */
	found(brief: Brief, words: RuleWords, today?: string): string | undefined;
}

/** The rules, the most telling first within a field. A field gets one question at a time. */
const RULES: readonly Rule[] = [
	{
		id: 'technology',
		field: 'workflow',
		found: ({ workflow }, { vague }) => (workflow && isOnlyTechnology(workflow, vague) ? workflow : undefined),
	},
	{ id: 'everything', field: 'workflow', found: says('workflow', 'everything') },
	{ id: 'chatbot', field: 'workflow', found: says('workflow', 'chatbot') },
	{ id: 'short-workflow', field: 'workflow', found: lacks('workflow', 'steps') },
	{ id: 'everyone', field: 'users', found: says('users', 'everyone') },
	{ id: 'uncounted-users', field: 'users', found: lacks('users', 'number') },
	{ id: 'uncounted-volume', field: 'volume', found: lacks('volume', 'number') },
	{ id: 'all-data', field: 'sources', found: says('sources', 'allData') },
	{ id: 'shapeless-output', field: 'output', found: says('output', 'shapeless') },
	{
		id: 'many-verbs',
		field: 'does',
		found: ({ does }) => (does && does.length > 3 ? '' : undefined),
	},
	{
		id: 'acts-for-a-reader',
		field: 'checked',
		found: ({ does, checked }) => (does?.includes('acts') && checked === 'by-reader' ? '' : undefined),
	},
	{ id: 'some-reviewer', field: 'who', found: says('who', 'somebody') },
	{ id: 'nothing-excluded', field: 'excluded', found: says('excluded', 'nothing') },
	{ id: 'whole-release', field: 'release', found: says('release', 'whole') },
	{ id: 'no-day', field: 'by', found: lacks('by', 'number', 'date') },
	{
		id: 'far-release',
		field: 'by',
		found: ({ by }, words, today) => (by && (weeksUntil(by, words, today) ?? 0) > 12 ? by : undefined),
	},
	{
		id: 'near-release',
		field: 'by',
		found: ({ by }, words, today) => (by && (weeksUntil(by, words, today) ?? 2) < 2 ? by : undefined),
	},
	{ id: 'no-figure', field: 'evidence', found: lacks('evidence', 'number') },
	{
		id: 'one-figure',
		field: 'evidence',
		found: ({ evidence }, { vague }) => (evidence && figuresIn(evidence, vague).length === 1 ? '' : undefined),
	},
	{ id: 'unjudged', field: 'judged', found: lacks('judged', 'number', 'date') },
	{ id: 'no-stop', field: 'stop', found: says('stop', 'never') },
	{ id: 'shared-owner', field: 'owner', found: says('owner', 'shared') },
	...(Object.keys(TEXT_FIELDS) as TextField[]).map(
		(field): Rule => ({ id: 'buzzword', field, found: says(field, 'buzzword') }),
	),
];

/**
 * What is vague in a brief, in the order of the form, one question a field.
 * @param today `YYYY-MM-DD`; without it, only spans such as "six weeks" are judged and dates are not
 */
export function vagueness(brief: Brief, words: RuleWords, today?: string): VaguePoint[] {
	return FIELDS.flatMap((field) => {
		for (const rule of RULES) {
			const found = rule.field === field ? rule.found(brief, words, today) : undefined;
			if (found === undefined) continue;
			return [{ rule: rule.id, field, asks: words.vague.asks[rule.id].replace('{found}', () => shorten(found)) }];
		}
		return [];
	});
}

/** Whether a text says that a technology is to be used, and no work to use it for. */
function isOnlyTechnology(text: string, { technology, filler }: Words['vague']): boolean {
	return technology.test(text) && wordsOf(text).filter((word) => !filler.test(word)).length < 3;
}

function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’׳]|["״](?=\p{L}))*/gu) ?? [];
}

/** All figures of a text, one after the other. */
function figuresIn(text: string, { number }: Words['vague']): string {
	return (text.match(new RegExp(number, `g${number.flags}`)) ?? []).join('');
}

/** The patterns of vagueness, by their names. */
type Pattern = Exclude<keyof Words['vague'], 'asks'>;

function says(field: TextField, pattern: Pattern): Rule['found'] {
	return (brief, { vague }) => vague[pattern].exec(brief[field] ?? '')?.[0];
}

function lacks(field: TextField, ...patterns: Pattern[]): Rule['found'] {
	return (brief, { vague }) => {
		const text = brief[field];
		return text === undefined || patterns.some((pattern) => vague[pattern].test(text)) ? undefined : '';
	};
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
