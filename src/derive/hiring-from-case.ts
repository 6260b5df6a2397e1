import type { Does } from '../schemas/vocabulary.ts';
import { type Brief, DOES_CHOICES, readBrief } from './hiring-brief.ts';

/** A brief that starts from a case study. */
export interface CaseStart {
	title: string;
	brief: Brief;
}

/** Whom the kind of work is for, where it says. */
const AUDIENCES: ReadonlyMap<string | undefined, NonNullable<Brief['audience']>> = new Map([
	['internal-workflow', 'inside'],
	['product', 'outside'],
]);

/** Whether a text can be the slug of a case study. */
export function isSlug(text: string): boolean {
	return text.length <= 200 && /^[\p{L}\p{M}\p{N}]+(?:[-_][\p{L}\p{M}\p{N}]+)*$/u.test(text);
}

/**
 * What a brief can take over from the JSON of a case study: the work, its users, where the person stands. What only the next
 * company can know stays open, and so does every gap.
 * @param document the parsed JSON, of any shape
 * @returns undefined where that is no case study
 */
export function briefFromCase(document: unknown): CaseStart | undefined {
	const title = textAt(document, 'answers', 'title');
	if (!title) return undefined;
	const answers = at(document, 'answers');
	const texts = {
		workflow: textAt(answers, 'workflow', 'before'),
		users: textAt(answers, 'workflow', 'users'),
		volume: volumeOf(at(answers, 'workflow', 'volume')),
		sources: join(itemsAt(answers, 'scope', 'sources').map((source) => textAt(source, 'name') ?? textOf(source))),
		output: textAt(answers, 'workflow', 'output') ?? textAt(answers, 'workflow', 'after'),
		who: textAt(answers, 'review', 'who'),
		excluded: join(
			itemsAt(answers, 'scope', 'excluded').map((excluded) => textAt(excluded, 'what') ?? textOf(excluded)),
		),
		release: textAt(answers, 'scope', 'firstRelease', 'shipped'),
		by: weeksOf(at(answers, 'scope', 'firstRelease', 'days')),
		evidence: evidenceOf(itemsAt(answers, 'results')),
		owner: textAt(answers, 'ownership', 'businessOwner')?.split(',')[0],
		audience: AUDIENCES.get(textAt(answers, 'lane')),
		checked: textAt(answers, 'review', 'checked'),
	};
	const query = new URLSearchParams();
	for (const [field, text] of Object.entries(texts)) if (text) query.append(field, text);
	for (const verb of verbsOf(at(answers, 'review', 'does'))) query.append('does', verb);
	return { title, brief: readBrief(query) };
}

function verbsOf(does: unknown): Does[] {
	const given: readonly unknown[] = Array.isArray(does) ? does : [does];
	return DOES_CHOICES.filter((verb) => given.includes(verb));
}

/** "about 210 contracts a month" */
function volumeOf(volume: unknown): string | undefined {
	const count = at(volume, 'count');
	if (typeof count !== 'number') return undefined;
	const per = textAt(volume, 'per');
	const words = [textAt(volume, 'approx'), String(count), textAt(volume, 'unit'), per && `a ${per}`];
	return words.filter(Boolean).join(' ');
}

function weeksOf(days: unknown): string | undefined {
	if (typeof days !== 'number' || !(days > 0)) return undefined;
	const weeks = Math.ceil(days / 7);
	return `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;
}

/** The first result that went from one figure to another. */
function evidenceOf(results: readonly unknown[]): string | undefined {
	const lines = results.map((result) => {
		const [claim, before, after, unit] = ['claim', 'before', 'after', 'unit'].map((key) => textAt(result, key));
		return claim && before && after ? `${claim}: from ${before} to ${after}${unit ? ` ${unit}` : ''}` : undefined;
	});
	return lines.find((line) => line !== undefined)?.replace(/ (?=%$)/, '');
}

function join(texts: readonly (string | undefined)[]): string | undefined {
	return texts.filter(Boolean).join('; ') || undefined;
}

/** What lies at a path of keys. */
function at(value: unknown, ...path: string[]): unknown {
	return path.reduce<unknown>(
		(part, key) =>
			typeof part === 'object' && part !== null && Object.hasOwn(part, key)
				? part[key as keyof typeof part]
				: undefined,
		value,
	);
}

function textAt(value: unknown, ...path: string[]): string | undefined {
	return textOf(at(value, ...path));
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
}

function itemsAt(value: unknown, ...path: string[]): unknown[] {
	const list = at(value, ...path);
	return Array.isArray(list) ? list : [];
}
