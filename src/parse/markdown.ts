import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import { h } from 'hastscript';
import type { FootnoteDefinition, Nodes, PhrasingContent, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';
import { markdownToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { ProseWords } from './components.ts';
import type { ProseFormat } from './inspect.ts';
import { proseTree } from './prose-tree.ts';
import { decodePath } from './site-path.ts';

/** How a body is to be told in plain Markdown. */
export interface MarkdownOptions {
	format: ProseFormat;
	/** The level of the highest heading. */
	topHeading: number;
	/** The absolute address of a link. */
	link(href: string): string;
	/** The absolute address of a picture beside the entry's file; undefined if there is none. */
	picture(path: string): string | undefined;
	/** In the language of the site. */
	words: ProseWords;
}

/**
 * Prose as plain Markdown: components in the signs that Markdown has, addresses absolute, and no HTML but `sub` and `sup`,
 * for which it has no sign. It comes from the same sanitised tree as the page, so it can hold nothing that the page may not.
 * @throws what the parser throws when the syntax is broken
 */
export function proseMarkdown(body: string, options: MarkdownOptions): RootContent[] {
	const root = proseTree(body, options.format, { form: 'plain', words: options.words });
	setHeadings(root, options.topHeading);
	setAddresses(root, options);
	moveTableWords(root);
	const tree = toMdast(root, { handlers: HANDLERS });
	return tree.type === 'root' ? tree.children : [];
}

/** Writes a tree as Markdown. Text that looks like a sign is escaped, so that it cannot become one. */
export function writeMarkdown(children: readonly RootContent[]): string {
	return toMarkdown(
		{ type: 'root', children: [...children] },
		{
			bullet: '-',
			emphasis: '*',
			rule: '-',
			listItemIndent: 'one',
			extensions: [
				gfmFootnoteToMarkdown(),
				gfmStrikethroughToMarkdown(),
				gfmTableToMarkdown({ tablePipeAlign: false }),
				gfmTaskListItemToMarkdown(),
			],
		},
	);
}

/** Markdown as bare HTML: no class, no id, nothing that runs. HTML in it is dropped. */
export function markdownHtml(markdown: string, dir: 'ltr' | 'rtl' = 'ltr'): string {
	const root = markdownToHast(markdown, { features: { rawHtml: false }, position: false }) as unknown as Root;
	const html = toHtml(root);
	return dir === 'rtl' ? `<div dir="rtl">\n${html}\n</div>\n` : `${html}\n`;
}

/** Levels without gaps, from the highest that the place allows. */
function setHeadings(root: Root, top: number): void {
	let previous = top - 1;
	visit(root, 'element', (node) => {
		const level = /^h([1-6])$/.exec(node.tagName)?.[1];
		if (!level) return;
		previous = Math.min(Math.max(Number(level), 2) + top - 2, previous + 1, 6);
		node.tagName = `h${previous}`;
	});
}

/** Addresses that work from anywhere; a picture that cannot be had is its description. */
function setAddresses(root: Root, { link, picture }: MarkdownOptions): void {
	visit(root, 'element', (node) => {
		const { properties } = node;
		if (node.tagName === 'a' && typeof properties.href === 'string' && !isNote(node))
			properties.href = link(properties.href);
		if (node.tagName !== 'img') return;
		const src = String(properties.src ?? '');
		const address = /^\/(?!\/)/.test(src) ? link(src) : picture(decodePath(src));
		if (address === undefined) Object.assign(node, h('span', String(properties.alt ?? '')));
		else properties.src = address;
	});
}

/** Alignment where the writer of Markdown looks for it, and captions in a paragraph before their table. */
function moveTableWords(root: Root): void {
	visit(root, 'element', (node, index, parent) => {
		const align = /text-align:\s*(left|right|center)/.exec(String(node.properties.style ?? ''))?.[1];
		if (align) node.properties.align = align;
		const caption = node.tagName === 'table' && node.children.findIndex(isCaption);
		if (!parent || index === undefined || typeof caption !== 'number' || caption < 0) return;
		const [words] = node.children.splice(caption, 1);
		if (words?.type === 'element') parent.children.splice(index, 0, h('p', h('em', words.children)));
	});
}

const HANDLERS: Record<string, Handle> = {
	a: (state, node) => (node.properties.dataFootnoteBackref === undefined ? defaultHandlers.a(state, node) : undefined),
	abbr: (state, node) => withTitle(state.all(node), node.properties.title),
	section: (state, node) =>
		node.properties.dataFootnotes === undefined ? state.toFlow(state.all(node)) : footnotes(state, node),
	sub: asHtml,
	summary: (state, node) => ({
		type: 'paragraph',
		children: [{ type: 'strong', children: state.all(node) as PhrasingContent[] }],
	}),
	sup: (state, node) => {
		const note = node.children.find((child): child is Element => child.type === 'element' && isNote(child));
		return note ? { type: 'footnoteReference', ...noteName(String(note.properties.href)) } : asHtml(state, node);
	},
};

/** An element that changes the meaning of its words and has no sign in Markdown. */
function asHtml(state: State, { tagName, children }: Element): Nodes[] {
	// The data tells the converter that this is part of a line.
	const tag = (value: string): Nodes => ({ type: 'html', value, data: { hName: tagName } });
	return [tag(`<${tagName}>`), ...state.all({ type: 'root', children }), tag(`</${tagName}>`)];
}

function withTitle(words: Nodes[], title: unknown): Nodes[] {
	return typeof title === 'string' ? [...words, { type: 'text', value: ` (${title})` }] : words;
}

function footnotes(state: State, section: Element): FootnoteDefinition[] {
	const notes: FootnoteDefinition[] = [];
	visit(section, { tagName: 'li' }, (item: Element) => {
		const { id } = item.properties;
		if (typeof id !== 'string' || !id.startsWith('fn-')) return;
		const children = state.toFlow(state.all(item)) as FootnoteDefinition['children'];
		notes.push({ type: 'footnoteDefinition', ...noteName(`#${id}`), children });
	});
	return notes;
}

function noteName(href: string): { identifier: string; label: string } {
	const label = decodePath(href.replace(/^#fn-/, ''));
	return { identifier: label.toLowerCase(), label };
}

function isNote({ properties }: Element): boolean {
	return properties.dataFootnoteRef !== undefined;
}

function isCaption(node: Element['children'][number]): boolean {
	return node.type === 'element' && node.tagName === 'caption';
}
