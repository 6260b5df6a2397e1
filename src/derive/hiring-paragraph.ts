import { type Brief, FIELDS, type Field } from './hiring-brief.ts';
import { dueWords } from './hiring-when.ts';
import type { HireWords } from './hiring-words.ts';

type BriefWords = Pick<HireWords, 'brief' | 'does'>;

/** What a brief can do without. */
const OPTIONAL_FIELDS = ['team', 'audience', 'volume', 'beside'] as const satisfies readonly Field[];

/** The fields that a brief cannot do without, in the order in which the paragraph lists those that are open. */
export const NEEDED_FIELDS = FIELDS.filter(isNeeded);

type NeededField = Exclude<Field, (typeof OPTIONAL_FIELDS)[number]>;

/** The fields that a brief cannot do without and that are still empty. */
export function openFields(brief: Brief): NeededField[] {
	return NEEDED_FIELDS.filter((field) => brief[field] === undefined && !(field === 'who' && brief.checked === 'never'));
}

/** The brief in one paragraph. What is not decided is said at its end. */
export function briefParagraph(brief: Brief, words: BriefWords): string {
	const says = words.brief;
	const { team, audience, access, checked, excluded, beside, by, judged } = brief;
	const typed = (text: string | undefined) => (text ? phrase(text, words) : '');
	const isApart = (text: string) => says.typed.apart.test(text);
	const [workflow, users, volume] = [typed(brief.workflow), typed(brief.users), typed(brief.volume)];
	const [sources, output, release] = [typed(brief.sources), typed(brief.output), typed(brief.release)];
	const does = verbs(brief, words) ?? '';
	const due = by ? dueWords(part(by, words), words) : '';
	const whenJudged = judged ? dueWords(part(judged, words), words, 'after') : '';
	const owner = upperFirst(typed(brief.owner));
	const stop = typed(brief.stop?.replace(says.typed.condition, ''));
	const open = openFields(brief).map((field) => says.open[field]);
	const sentences = [
		(team || workflow) && says.opening(typed(team), workflow),
		(audience || users || volume) && says.isFor(audience ? says.audience[audience] : '', users, volume),
		sources
			? says.drawsOn(sources, access ? says.access[access] : '')
			: access && `${upperFirst(says.access[access])}.`,
		(does || output) && says.does(does, output, isApart(output)),
		checked && says.checked[checked](typed(brief.who)),
		excluded && says.excluded(typed(excluded)),
		(release || due) && says.release(release, due, isApart(release)),
		(brief.evidence || whenJudged) && says.evidence(typed(brief.evidence), whenJudged),
		(owner || stop) && says.owner(owner, stop, isApart(stop)),
		beside && says.beside[beside],
		open.length > 0 && says.undecided(joinWords(open, words)),
	];
	return sentences.filter(Boolean).join(' ');
}

/** "a, b and c". */
export function joinWords(items: readonly string[], { brief }: Pick<HireWords, 'brief'>): string {
	return items.length < 2 ? items.join('') : brief.list(items.slice(0, -1).join(', '), items.at(-1) ?? '');
}

/** What somebody typed, as a part of a sentence: without a full stop, and small where its first word is no name. */
export function phrase(text: string, words: Pick<HireWords, 'brief'>): string {
	return words.brief.typed.marked(part(text, words));
}

/** The same, without marks for its direction. */
export function part(text: string, { brief }: Pick<HireWords, 'brief'>): string {
	const line = text.replace(/[\s.;:,]+$/u, '') || text;
	return brief.typed.small.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}

/** What the AI does: "classifies and extracts". */
export function verbs(brief: Brief, words: BriefWords): string | undefined {
	return (
		brief.does &&
		joinWords(
			brief.does.map((verb) => words.does[verb]),
			words,
		)
	);
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function isNeeded(field: Field): field is NeededField {
	return !(OPTIONAL_FIELDS as readonly Field[]).includes(field);
}
