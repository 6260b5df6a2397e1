import type { List, ListItem, Nodes, PhrasingContent, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';

/** A fact as a program reads it from a Markdown twin: what `facts` of the JSON say. */
export interface ReadFact {
	asks: string;
	says: (string | Record<string, string>)[];
	basis?: string;
}

const GAP_KEYS: Readonly<Record<string, string>> = {
	undisclosed: 'undisclosed',
	unmeasured: 'unmeasured',
	unknown: 'unknown',
	'does not apply': 'inapplicable',
};

/** Markdown as a tree. */
export function treeOf(markdown: string): Root {
	return markdownToMdast(markdown) as unknown as Root;
}

/** The facts in the list under a heading of a twin; those before the first second-level heading, if none is named. */
export function readFacts(markdown: string, title?: string): ReadFact[] {
	const { children } = treeOf(markdown);
	const heads = children.flatMap((node, index) =>
		node.type === 'heading' && node.depth === (title === undefined ? 1 : 2) ? [{ index, words: wordsOf(node) }] : [],
	);
	const start = heads.find(({ words }) => title === undefined || words === title)?.index ?? children.length;
	const after = children.slice(start + 1);
	const list = after.find((node) => node.type === 'list' || (node.type === 'heading' && node.depth === 2));
	return list?.type === 'list' ? list.children.map(readFact) : [];
}

/** The words of a node. */
export function wordsOf(node: Nodes): string {
	let words = '';
	visit(node, (child) => {
		if (child.type === 'text' || child.type === 'inlineCode') words += child.value;
	});
	return words;
}

function readFact({ children: [line, below] }: ListItem): ReadFact {
	const [name, ...rest] = line?.type === 'paragraph' ? line.children : [];
	const colon = /^(?: \((\w+)\))?:(?: |$)/.exec(rest[0]?.type === 'text' ? rest[0].value : '');
	if (name?.type !== 'strong' || !colon) throw new Error('This is no line of a fact list.');
	const [first, ...others] = rest;
	const inline: PhrasingContent[] =
		first?.type === 'text' ? [{ type: 'text', value: first.value.slice(colon[0].length) }, ...others] : others;
	return {
		asks: wordsOf(name),
		says: below?.type === 'list' ? saysOf(below) : [saidOf(inline)],
		...(colon[1] ? { basis: colon[1] } : {}),
	};
}

function saysOf({ children }: List): ReadFact['says'] {
	return children.map(({ children: [line] }) => saidOf(line?.type === 'paragraph' ? line.children : []));
}

/** An answer; what is in italics as a whole is a gap. */
function saidOf(line: readonly PhrasingContent[]): string | Record<string, string> {
	const parts = line.filter((part) => part.type !== 'text' || part.value !== '');
	const words = parts.map(wordsOf).join('');
	if (parts.length !== 1 || parts[0]?.type !== 'emphasis') return words;
	const [, kind = '', why = ''] = /^([^:]+): ([\s\S]*)$/.exec(words) ?? [];
	return { [GAP_KEYS[kind] ?? kind]: why };
}
