import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type Gap, isGap } from '../schemas/gap.ts';
import type { Basis } from '../schemas/vocabulary.ts';
import type { Words } from '../words/words.ts';

/** Words that lead somewhere. */
export interface Place {
	/** What it is called; the address itself, if it has no name. */
	label?: string | undefined;
	url: string;
	/** What a reader must know before going there. */
	note?: string | undefined;
}

/** One line of a list of facts. */
export interface TwinFact {
	asks: string;
	says: readonly (string | Gap | Place)[];
	basis?: Basis | undefined;
}

/**
 * Facts as a list that people read and programs read back: the question in bold, the basis of a figure in brackets, a colon,
 * and the answer; several answers are a list below it. A gap is in italics, and nothing else is. What has no answer is left out.
 */
export function factList(facts: readonly TwinFact[], words: Words): RootContent[] {
	const said = facts.filter(({ says }) => says.length > 0);
	return said.length > 0 ? [list(said.map((fact) => factItem(fact, words)))] : [];
}

/** What the words for a basis mean, for those that occur. */
export function basisLegend(facts: readonly TwinFact[], { basisMeaning }: Words): RootContent[] {
	const bases = new Set(facts.flatMap(({ basis }) => basis ?? []));
	return bases.size > 0 ? [paragraph([text([...bases].map((basis) => `${basisMeaning[basis]}.`).join(' '))])] : [];
}

/** A list of short texts. */
export function textList(points: readonly string[]): RootContent {
	return list(points.map((point) => item([paragraph([text(point)])])));
}

export function heading(depth: Heading['depth'], line: string): Heading {
	return { type: 'heading', depth, children: [text(line)] };
}

/** A paragraph of plain words; line breaks and runs of spaces in them are one space. */
export function plain(line: string): Paragraph {
	return paragraph([text(line)]);
}

export function italics(line: string): Paragraph {
	return paragraph([{ type: 'emphasis', children: [text(line)] }]);
}

export function paragraph(children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}

export function text(line: string): PhrasingContent {
	return { type: 'text', value: line.replace(/\s+/g, ' ').trim() };
}

export function link({ label, url }: Place): PhrasingContent {
	return { type: 'link', url, children: [{ type: 'text', value: label ?? url }] };
}

/** A list without blank lines between its items. */
export function list(children: ListItem[]): List {
	return { type: 'list', ordered: false, spread: false, children };
}

export function item(children: ListItem['children']): ListItem {
	return { type: 'listItem', spread: false, children };
}

function factItem({ asks, says, basis }: TwinFact, words: Words): ListItem {
	const name: PhrasingContent[] = [
		{ type: 'strong', children: [text(asks)] },
		{ type: 'text', value: basis ? ` (${words.basis[basis]}):` : ':' },
	];
	const [only] = says;
	return only !== undefined && says.length === 1
		? item([paragraph([...name, { type: 'text', value: ' ' }, ...answer(only, words)])])
		: item([paragraph(name), list(says.map((said) => item([paragraph(answer(said, words))])))]);
}

function answer(said: string | Gap | Place, { gap }: Words): PhrasingContent[] {
	if (typeof said === 'string') return [text(said)];
	if (isGap(said)) return [{ type: 'emphasis', children: [text(`${gap[said.gap]}: ${said.why}`)] }];
	return [link(said), ...(said.note ? [{ type: 'text' as const, value: ` (${said.note})` }] : [])];
}
