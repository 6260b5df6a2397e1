import type { Checked, Does } from '../schemas/vocabulary.ts';

/** What an employer types, in the order of the form, each with the most characters that are kept. */
export const TEXT_FIELDS = {
	team: 120,
	workflow: 400,
	users: 200,
	volume: 100,
	sources: 300,
	output: 300,
	who: 200,
	excluded: 400,
	release: 300,
	by: 60,
	evidence: 400,
	judged: 60,
	stop: 300,
	owner: 120,
} as const;

/** What an employer chooses, one of a few. */
export const CHOICE_FIELDS = {
	audience: ['inside', 'outside'],
	access: ['granted', 'asked', 'none'],
	checked: ['before', 'by-reader', 'sample', 'on-appeal', 'never'] satisfies Checked[],
	beside: ['nobody', 'engineers', 'product'],
} as const;

/** What the AI may do, as the vocabulary of case studies has it. */
export const DOES_CHOICES: readonly Does[] = [
	'suggests',
	'drafts',
	'classifies',
	'extracts',
	'answers',
	'predicts',
	'acts',
];

export type TextField = keyof typeof TEXT_FIELDS;
export type ChoiceField = keyof typeof CHOICE_FIELDS;
export type Field = TextField | ChoiceField | 'does';

/** Whom an employer looks for, and for what. A field that is not there is not decided. */
export type Brief = { readonly [field in TextField]?: string } & {
	readonly [field in ChoiceField]?: (typeof CHOICE_FIELDS)[field][number];
} & { readonly does?: readonly Does[] };

/** Longer input is cut before it is looked at; nothing that is kept comes near this. */
const LONGEST_INPUT = 4000;
/** What has no place in a line of text: control characters, halves of characters, and marks that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The brief in the query or the fragment of an address. Unknown fields and values are left out, long texts are cut, and of a
 * repeated field the first usable value counts. Never throws.
 */
export function readBrief(query: URLSearchParams): Brief {
	const texts = (Object.keys(TEXT_FIELDS) as TextField[]).map((field) => [field, firstText(query, field)]);
	const choices = (Object.keys(CHOICE_FIELDS) as ChoiceField[]).map((field) => [field, firstChoice(query, field)]);
	const given = query.getAll('does');
	const does = DOES_CHOICES.filter((verb) => given.includes(verb));
	const entries = [...texts, ...choices, ['does', does.length > 0 ? does : undefined]];
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The brief as part of an address: what is decided, always in the same order. */
export function writeBrief(brief: Brief): URLSearchParams {
	const query = new URLSearchParams();
	for (const field of FIELDS) {
		const value = brief[field];
		for (const part of typeof value === 'string' ? [value] : (value ?? [])) query.append(field, part);
	}
	return query;
}

/** Every field, in the order of the form. */
export const FIELDS = [
	'team',
	'workflow',
	'users',
	'audience',
	'volume',
	'sources',
	'access',
	'output',
	'does',
	'checked',
	'who',
	'excluded',
	'release',
	'by',
	'evidence',
	'judged',
	'stop',
	'owner',
	'beside',
] as const satisfies readonly Field[];

export function isEmpty(brief: Brief): boolean {
	return FIELDS.every((field) => brief[field] === undefined);
}

/** Text on one line, without what cannot be seen, and no longer than `most` characters. */
export function tidy(text: string, most: number): string {
	const line = text.slice(0, LONGEST_INPUT).replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
	return [...line].slice(0, most).join('').trim();
}

function firstText(query: URLSearchParams, field: TextField): string | undefined {
	return query
		.getAll(field)
		.map((text) => tidy(text, TEXT_FIELDS[field]))
		.find((text) => text !== '');
}

function firstChoice(query: URLSearchParams, field: ChoiceField): string | undefined {
	const known: readonly string[] = CHOICE_FIELDS[field];
	return query.getAll(field).find((value) => known.includes(value));
}
