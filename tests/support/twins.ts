import type { List, ListItem, Nodes, PhrasingContent, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import * as en from '../../src/words/en.ts';
import type { Words } from '../../src/words/words.ts';

/** A fact as a program reads it from a Markdown twin: what `facts` of the JSON say. */
export interface ReadFact {
	asks: string;
	says: (string | Record<string, string>)[];
	basis?: string;
}

/** Markdown as a tree. */
export function treeOf(markdown: string): Root {
	return markdownToMdast(markdown) as unknown as Root;
}

/**
 * The facts in the list under a heading of a twin; those before the first second-level heading, if none is named.
 * @param words in which the twin says what is a gap and where figures come from
 */
export function readFacts(markdown: string, title?: string, words: Words = en): ReadFact[] {
	const { children } = treeOf(markdown);
	const heads = children.flatMap((node, index) =>
		node.type === 'heading' && node.depth === (title === undefined ? 1 : 2) ? [{ index, words: wordsOf(node) }] : [],
	);
	const start = heads.find(({ words }) => title === undefined || words === title)?.index ?? children.length;
	const after = children.slice(start + 1);
	const list = after.find((node) => node.type === 'list' || (node.type === 'heading' && node.depth === 2));
	return list?.type === 'list' ? list.children.map((item) => readFact(item, words)) : [];
}

/** The words of a node. */
export function wordsOf(node: Nodes): string {
	let words = '';
	visit(node, (child) => {
		if (child.type === 'text' || child.type === 'inlineCode') words += child.value;
	});
	return words;
}

function readFact({ children: [line, below] }: ListItem, words: Words): ReadFact {
	const [name, ...rest] = line?.type === 'paragraph' ? line.children : [];
	const colon = /^(?: \(([^():]+)\))?:(?: |$)/.exec(rest[0]?.type === 'text' ? rest[0].value : '');
	if (name?.type !== 'strong' || !colon) throw new Error('This is no line of a fact list.');
	const [first, ...others] = rest;
	const inline: PhrasingContent[] =
		first?.type === 'text' ? [{ type: 'text', value: first.value.slice(colon[0].length) }, ...others] : others;
	return {
		asks: wordsOf(name),
		says: below?.type === 'list' ? saysOf(below, words) : [saidOf(inline, words)],
		...(colon[1] ? { basis: keyOf(words.basis, colon[1]) } : {}),
	};
}

function saysOf({ children }: List, words: Words): ReadFact['says'] {
	return children.map(({ children: [line] }) => saidOf(line?.type === 'paragraph' ? line.children : [], words));
}

/** An answer; what is in italics as a whole is a gap. */
function saidOf(line: readonly PhrasingContent[], words: Words): string | Record<string, string> {
	const parts = line.filter((part) => part.type !== 'text' || part.value !== '');
	const said = parts.map(wordsOf).join('');
	if (parts.length !== 1 || parts[0]?.type !== 'emphasis') return said;
	const [, kind = '', why = ''] = /^([^:]+): ([\s\S]*)$/.exec(said) ?? [];
	return { [keyOf(words.gap, kind)]: why };
}

/** What a word stands for. */
function keyOf(table: Readonly<Record<string, string>>, word: string): string {
	return Object.entries(table).find(([, words]) => words === word)?.[0] ?? `nothing (${word})`;
}
