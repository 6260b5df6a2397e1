import type { Does } from '../schemas/vocabulary.ts';
import { type Brief, DOES_CHOICES, readBrief } from './hiring-brief.ts';
import type { HireWords } from './hiring-words.ts';
import { isUnitFirst } from './unit-place.ts';

type CaseWords = Pick<HireWords, 'brief'>;

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
export function briefFromCase(document: unknown, words: CaseWords): CaseStart | undefined {
	const title = textAt(document, 'answers', 'title');
	if (!title) return undefined;
	const answers = at(document, 'answers');
	const texts = {
		workflow: textAt(answers, 'workflow', 'before'),
		users: textAt(answers, 'workflow', 'users'),
		volume: volumeOf(at(answers, 'workflow', 'volume'), words),
		sources: join(itemsAt(answers, 'scope', 'sources').map((source) => textAt(source, 'name') ?? textOf(source))),
		output: textAt(answers, 'workflow', 'output') ?? textAt(answers, 'workflow', 'after'),
		who: textAt(answers, 'review', 'who'),
		excluded: join(
			itemsAt(answers, 'scope', 'excluded').map((excluded) => textAt(excluded, 'what') ?? textOf(excluded)),
		),
		release: textAt(answers, 'scope', 'firstRelease', 'shipped'),
		by: weeksOf(at(answers, 'scope', 'firstRelease', 'days'), words),
		evidence: evidenceOf(itemsAt(answers, 'results'), words),
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
function volumeOf(volume: unknown, { brief }: CaseWords): string | undefined {
	const count = at(volume, 'count');
	if (typeof count !== 'number') return undefined;
	const { approx, per, volume: write } = brief.fromCase;
	const [about, each] = [wordAt(approx, volume, 'approx'), wordAt(per, volume, 'per')];
	return write(about, String(count), textAt(volume, 'unit') ?? '', each);
}

function weeksOf(days: unknown, { brief }: CaseWords): string | undefined {
	if (typeof days !== 'number' || !(days > 0)) return undefined;
	const weeks = Math.ceil(days / 7);
	return brief.when.weeks(String(weeks), weeks);
}

/** The first result that went from one figure to another. */
function evidenceOf(results: readonly unknown[], { brief }: CaseWords): string | undefined {
	const lines = results.map((result) => {
		const [claim, before, after, unit] = ['claim', 'before', 'after', 'unit'].map((key) => textAt(result, key));
		if (!claim || !before || !after) return undefined;
		const counted = (figure: string) => (unit ? `${figure} ${unit}`.replace(/ (?=%$)/, '') : figure);
		return isUnitFirst(before, after)
			? brief.fromCase.evidence(claim, counted(before), after)
			: brief.fromCase.evidence(claim, before, counted(after));
	});
	return lines.find((line) => line !== undefined);
}

/** The word for what stands at a key; none where there is no word for it. */
function wordAt(words: Readonly<Record<string, string>>, value: unknown, key: string): string {
	const id = textAt(value, key) ?? '';
	return (Object.hasOwn(words, id) && words[id]) || '';
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
