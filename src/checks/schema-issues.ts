import type * as z from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import type { EntryFile } from '../parse/frontmatter.ts';
import { GAP_KINDS, looksLikeGap, NOT_A_GAP } from '../schemas/gap.ts';
import { keysAt, manualOf, wordsOf } from '../schemas/shape.ts';
import { closest } from './closest.ts';
import { type Finding, finding, type RuleCode } from './rules.ts';

type Path = readonly PropertyKey[];

/** Zod's names of the kinds of value, in the words of an author. */
const KINDS: Readonly<Record<string, string>> = {
	object: 'a group of keys',
	record: 'a group of keys',
	array: 'a list',
};

interface Context {
	path: string;
	schema: z.ZodType;
	file: EntryFile;
}

interface Draft {
	rule: RuleCode;
	at: Path;
	/** Point at the key, or the nearest enclosing one, instead of the value. */
	onKey?: boolean;
	message: string;
	fix: string;
}

/** Turns what zod says into findings that an author can act on: one for each mistake, at its line. */
export function explainIssues(issues: readonly $ZodIssue[], context: Context): Finding[] {
	const drafts = issues.flatMap((issue) => explain(issue, [], context));
	const suggested = new Set(
		drafts
			.filter(({ rule }) => rule === 'key-unknown')
			.map(({ fix, at }) => pathKey([...at.slice(0, -1), suggestion(fix)])),
	);
	const places = new Set<string>();
	return drafts
		.filter(({ rule, at }) => rule !== 'key-missing' || !suggested.has(pathKey(at)))
		.filter(({ at }) => !places.has(pathKey(at)) && places.add(pathKey(at)))
		.map(({ rule, at, onKey, message, fix }) =>
			finding(rule, context.path, onKey ? context.file.locateKey(at) : context.file.locate(at), message, fix),
		);
}

function explain(issue: $ZodIssue, base: Path, context: Context): Draft[] {
	const at = [...base, ...issue.path];
	const value = valueAt(context.file.data, at);
	const name = naming(at);
	if (at.length > 0 && looksLikeGap(value)) return gapDrafts(at, value, issue, context);
	if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...at, key], context));
	if (value === undefined) {
		const around = at.slice(0, -1);
		return around.length > 0 && isEmpty(valueAt(context.file.data, around))
			? [empty(around)]
			: [missing(at, issue, context)];
	}
	if (isEmpty(value)) return [empty(at)];
	if (issue.code === 'invalid_union') {
		const branch = bestBranch(issue.errors, value);
		if (branch) return branch.flatMap((inner) => explain(inner, at, context));
	}
	// Only unknown keys stand there, and each of them is a finding already.
	if (issue.message === 'empty') return [];
	if (issue.message === 'missing') return [missing(at, issue, context)];
	const expected = expectation(issue);
	const meant = typeof value === 'string' ? closest(value, wordsOf(context.schema, at)) : undefined;
	return [
		{
			rule: 'value-wrong',
			at,
			message: `${name} is ${shown(value)}, not ${expected}`,
			fix: meant ? `Did you mean ${meant}?` : `Write ${expected}.`,
		},
	];
}

/** The branch of a union that the author meant: the one whose kind of value fits. */
function bestBranch(branches: readonly (readonly $ZodIssue[])[], value: unknown): readonly $ZodIssue[] | undefined {
	const candidates = branches.filter((branch) => !(branch.length === 1 && branch[0]?.message === NOT_A_GAP));
	const fitting = candidates.filter(
		(branch) => !branch.some((issue) => issue.path.length === 0 && isWrongKind(issue, value)),
	);
	if (fitting.length > 0) return fitting[0];
	return candidates.length === 1 ? candidates[0] : undefined;
}

function isWrongKind(issue: $ZodIssue, value: unknown): boolean {
	if (issue.code === 'invalid_type') return true;
	if (issue.code === 'invalid_value') return typeof value === 'object';
	return issue.code === 'invalid_union' && bestBranch(issue.errors, value) === undefined;
}

function expectation(issue: $ZodIssue): string {
	if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
		const messages = issue.errors
			.flat()
			.map(expectation)
			.filter((message) => message !== NOT_A_GAP);
		return messages[0] ?? 'an answer';
	}
	const kind = /^Invalid input: expected (\w+)/.exec(issue.message)?.[1];
	return kind ? (KINDS[kind] ?? `a ${kind}`) : issue.message;
}

function gapDrafts(at: Path, value: Record<string, unknown>, issue: $ZodIssue, context: Context): Draft[] {
	const name = naming(at);
	const kinds = Object.keys(value).filter((key) => Object.hasOwn(GAP_KINDS, key));
	const others = Object.keys(value).filter((key) => !Object.hasOwn(GAP_KINDS, key));
	const drafts: Draft[] = [];
	if (kinds.length > 1)
		drafts.push({
			rule: 'gap-form',
			at,
			message: `${name} holds ${kinds.length} kinds of gap: ${kinds.join(', ')}`,
			fix: 'Keep the one that is true.',
		});
	if (others[0] !== undefined)
		drafts.push({
			rule: 'gap-form',
			at: [...at, others[0]],
			onKey: true,
			message: `${others.join(' and ')} cannot stand beside a gap`,
			fix: `Remove ${others.join(' and ')}, or ${kinds.join(' and ')}.`,
		});
	for (const kind of kinds) {
		const why = value[kind];
		if ((typeof why !== 'string' && typeof why !== 'number') || String(why).trim() === '') {
			drafts.push({
				rule: 'gap-form',
				at: [...at, kind],
				message: `${name} is ${kind}, without a reason`,
				fix: `Say why: \`${kind}: "…"\`.`,
			});
		}
	}
	if (drafts.length > 0) return drafts;
	const [kind] = kinds;
	if (kind === 'inapplicable' && JSON.stringify(issue).includes(NOT_A_GAP)) {
		return [
			{
				rule: 'gap-place',
				at,
				message: `${name} cannot be inapplicable: every project has ${String(at[0] ?? 'this')}`,
				fix: 'Use unmeasured, unknown or undisclosed, with the reason.',
			},
		];
	}
	const expected = expectation(issue);
	const where = context.path.startsWith('case-studies/')
		? `a gap cannot stand at ${name}`
		: 'only case studies hold gaps';
	return [
		{
			rule: 'gap-place',
			at,
			message: where,
			fix: /^[Ii]nvalid/.test(expected) ? 'Write the answer.' : `Write ${expected}.`,
		},
	];
}

function unknownKey(at: Path, { schema }: Context): Draft {
	const key = String(at.at(-1));
	const known = keysAt(schema, at.slice(0, -1));
	const meant = closest(key, known);
	const parent = at.length > 1 ? naming(at.slice(0, -1)) : 'this file';
	return {
		rule: 'key-unknown',
		at,
		onKey: true,
		message: `there is no key ${key} in ${parent}`,
		fix: meant ? `Did you mean ${meant}?` : `Remove it, or use one of ${known.join(', ')}.`,
	};
}

function missing(at: Path, issue: $ZodIssue, { path, schema }: Context): Draft {
	const name = naming(at);
	const expected = expectation(issue);
	const manual = manualOf(schema, at) ?? '';
	const ask = ['missing', 'a short text'].includes(expected) && manual ? 'it' : expected;
	const gapAllowed =
		path.startsWith('case-studies/') &&
		issue.code === 'invalid_union' &&
		JSON.stringify(issue.errors).includes(NOT_A_GAP);
	return {
		rule: 'key-missing',
		at,
		onKey: true,
		message: `${name} is missing`,
		fix: `Add ${ask}${gapAllowed ? `, or a gap such as \`${String(at.at(-1))}: { unmeasured: "why" }\`` : ''}. ${manual}`.trim(),
	};
}

function empty(at: Path): Draft {
	return {
		rule: 'value-empty',
		at,
		message: `${naming(at)} is empty, which is no answer`,
		fix: 'Answer it, say why not with a gap, or remove the key if it is optional.',
	};
}

/** Whether a value says nothing. */
function isEmpty(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === '';
	return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

function suggestion(fix: string): string {
	return /^Did you mean (.*)\?$/.exec(fix)?.[1] ?? '';
}

/** `review.outcomes.from`, and `failures (item 2) cost` in lists. */
function naming(at: Path): string {
	const words = at.map((step) => (typeof step === 'number' ? `(item ${step + 1})` : String(step)));
	return words.reduce(
		(name, word, index) => name + (index === 0 ? '' : word.startsWith('(') || name.endsWith(')') ? ' ' : '.') + word,
		'',
	);
}

function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'a group of keys';
	const text = String(value);
	return typeof value === 'string' ? `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"` : text;
}

function valueAt(data: unknown, at: Path): unknown {
	let value = data;
	for (const step of at)
		value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
	return value;
}

function pathKey(at: Path): string {
	return at.map(String).join('\0');
}
