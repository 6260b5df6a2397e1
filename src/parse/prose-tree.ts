import type { Element, ElementContent, Root, RootContent } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { h } from 'hastscript';
import { markdownToHast, mdxToHast } from 'satteri';
import { closeTags, componentBehind, disguiseTags, undisguise } from './component-tags.ts';
import { AUTHOR_COMPONENTS, type AuthorComponent, HARMLESS_HTML, type ProseWords } from './components.ts';
import type { ProseFormat } from './inspect.ts';

/** What components become: the HTML of a page, or HTML that Markdown can say as well. */
export type ProseForm = 'html' | 'plain';

type Features = NonNullable<NonNullable<Parameters<typeof mdxToHast>[1]>['features']>;

/** How components are told. */
interface Told {
	form: ProseForm;
	words: ProseWords;
}

/** How prose is to be read. */
interface ProseTreeOptions extends Told {
	/** Put before the ids of notes, where several bodies share a page. */
	idPrefix?: string;
	/** Whether quotes, dashes and dots are set as printers do; left as they are typed, if nothing is given. */
	punctuation?: Features['smartPunctuation'];
}

/**
 * Reads prose as a tree of allowed HTML. Nothing in it is executed: components are looked up in the table, and all that is
 * not on the list of allowed elements and attributes is dropped. The check reports what is dropped here.
 * @throws what the parser throws when the syntax is broken
 */
export function proseTree(body: string, format: ProseFormat, options: ProseTreeOptions): Root {
	const { words, idPrefix = '', punctuation } = options;
	const { notes: label, backTo: backLabel, back: backContent } = words.prose;
	const features: Features = {
		rawHtml: format === 'md',
		gfm: { footnotes: { clobberPrefix: idPrefix, label, backLabel, backContent } },
		...(punctuation === undefined ? {} : { smartPunctuation: punctuation }),
	};
	const reading = { features, position: false };
	const parsed = format === 'mdx' ? mdxToHast(body, reading) : markdownToHast(closeTags(disguiseTags(body)), reading);
	return sanitize(expand(parsed as unknown as Root, options), ALLOWED) as Root;
}

/** Replaces components by the HTML they stand for, and unwraps whatever else is not an element or text. */
function expand(root: Root, told: Told): Root {
	return { type: 'root', children: expandAll(root.children, told) as RootContent[] };
}

function expandAll(nodes: readonly unknown[], told: Told): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => expandOne(node as ForeignNode, told));
}

interface ForeignNode {
	type: string;
	name?: string | null;
	tagName?: string;
	value?: string;
	properties?: Element['properties'];
	attributes?: { type: string; name?: string; value?: unknown }[];
	children?: unknown[];
}

function expandOne(node: ForeignNode, told: Told): ElementContent[] {
	if (node.type === 'text') return [{ type: 'text', value: undisguise(node.value ?? '') }];
	const children = expandAll(node.children ?? [], told);
	if (node.type === 'element') {
		const component = AUTHOR_COMPONENTS[componentBehind(node.tagName ?? '') ?? ''];
		if (component) return [renderComponent(component, new Map(Object.entries(node.properties ?? {})), children, told)];
		if (node.tagName === 'p') return splitParagraph(node.properties ?? {}, children);
		return [{ type: 'element', tagName: node.tagName ?? 'div', properties: node.properties ?? {}, children }];
	}
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
		const attributes = new Map((node.attributes ?? []).map(({ name, value }) => [name ?? '', value]));
		const component = Object.hasOwn(AUTHOR_COMPONENTS, node.name ?? '')
			? AUTHOR_COMPONENTS[node.name ?? '']
			: undefined;
		if (component) return [renderComponent(component, attributes, children, told)];
		const allowed = Object.hasOwn(HARMLESS_HTML, node.name ?? '') ? HARMLESS_HTML[node.name ?? ''] : undefined;
		return allowed ? [h(node.name ?? '', pick(attributes, allowed), children)] : children;
	}
	return [];
}

/** A paragraph cannot hold blocks: it ends before one and goes on after it. */
function splitParagraph(properties: Element['properties'], children: ElementContent[]): ElementContent[] {
	const parts: ElementContent[] = [];
	let inline: ElementContent[] = [];
	const flush = () => {
		if (inline.some((child) => child.type !== 'text' || child.value.trim() !== ''))
			parts.push(h('p', properties, inline));
		inline = [];
	};
	for (const child of children) {
		if (child.type === 'element' && BLOCKS.has(child.tagName)) {
			flush();
			parts.push(child);
		} else inline.push(child);
	}
	flush();
	return parts;
}

function renderComponent(
	component: AuthorComponent,
	attributes: Map<string, unknown>,
	children: ElementContent[],
	{ form, words }: Told,
): Element {
	return component[form](
		pick(attributes, Object.keys(component.props.shape)),
		children.filter(
			(child, index) =>
				child.type !== 'text' || child.value.trim() !== '' || (index > 0 && index < children.length - 1),
		),
		words,
	);
}

function pick(attributes: Map<string, unknown>, names: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = attributes.get(name);
			return typeof value === 'string' || typeof value === 'number' || value === true || value === null
				? [[name, value === true || value === null ? '' : undisguise(String(value))]]
				: [];
		}),
	);
}

const BLOCKS = new Set([
	'p',
	'div',
	'aside',
	'figure',
	'section',
	'details',
	'summary',
	'table',
	'figcaption',
	'ul',
	'ol',
	'li',
	'pre',
	'blockquote',
]);

const ALLOWED: Schema = {
	...defaultSchema,
	clobber: [],
	tagNames: [
		'p',
		'a',
		'em',
		'strong',
		'del',
		'code',
		'pre',
		'blockquote',
		'ul',
		'ol',
		'li',
		'hr',
		'img',
		'h1',
		'h2',
		'h3',
		'h4',
		'h5',
		'h6',
		'section',
		'div',
		'span',
		'aside',
		'b',
		'input',
		...Object.keys(HARMLESS_HTML),
	],
	attributes: {
		'*': [
			'className',
			'id',
			'role',
			'ariaLabel',
			'ariaDescribedBy',
			'dataKind',
			'dataBasis',
			'dataBy',
			'dataLanguage',
			'dataFootnotes',
			'dataFootnoteRef',
			'dataFootnoteBackref',
			'tabIndex',
		],
		a: ['href', 'title'],
		img: ['src', 'alt', 'title'],
		ol: ['start'],
		input: ['type', 'checked', 'disabled'],
		blockquote: ['cite'],
		th: ['colSpan', 'rowSpan', 'scope', 'style'],
		td: ['colSpan', 'rowSpan', 'style'],
		abbr: ['title'],
		details: ['open'],
	},
	protocols: { href: ['http', 'https', 'mailto'], src: [], cite: ['http', 'https'] },
	required: {},
	ancestors: {},
};
