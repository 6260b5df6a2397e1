import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { ProseWords } from './components.ts';
import { textOf } from './tree-text.ts';

/** "Table 1." and "Fig. 2." number what comes after them, and say nothing. */
const NUMBERING = /^\p{L}+[\s\p{N}.]*$/u;

/**
 * Puts each table into a box that scrolls, so that a wide one does not widen the page. Whoever tabs to the box hears what it
 * holds: the first sentence of the caption of the table or of the figure around it, else the last heading before it.
 * @param language BCP 47
 */
export function scrollTables(root: Root, { prose }: ProseWords, language: string): void {
	const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
	let heading = '';
	const walk = (parent: Root | Element, figure: string) => {
		for (const [index, node] of parent.children.entries()) {
			if (node.type !== 'element') continue;
			if (/^h[1-6]$/.test(node.tagName)) heading = wordsOf(node);
			walk(node, node.tagName === 'figure' ? wordsIn(node.children, 'figcaption') : figure);
			if (node.tagName !== 'table') continue;
			const caption = wordsIn(node.children, 'caption') || figure;
			const name = firstSentence(caption, sentences) || heading;
			const label = name ? prose.tableNamed(name) : prose.table;
			parent.children[index] = h('div.table', { tabIndex: 0, role: 'group', ariaLabel: label }, [node]);
		}
	};
	walk(root, '');
}

/** The words of the first element of a name. */
function wordsIn(nodes: readonly ElementContent[], tagName: string): string {
	const found = nodes.find((node): node is Element => node.type === 'element' && node.tagName === tagName);
	return found ? wordsOf(found) : '';
}

function firstSentence(text: string, sentences: Intl.Segmenter): string {
	let first = '';
	for (const { segment } of sentences.segment(text)) {
		first += segment;
		if (!NUMBERING.test(first)) break;
	}
	return first.trim();
}

function wordsOf(node: Element): string {
	return textOf(node).replace(/\s+/g, ' ').trim();
}
