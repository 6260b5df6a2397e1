import type { Element, ElementContent, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** What feed readers show well: text, lists, tables, figures, pictures. No class, id, script or style. */
const ALLOWED: Schema = {
	...defaultSchema,
	tagNames: [
		'a',
		'abbr',
		'aside',
		'b',
		'blockquote',
		'br',
		'caption',
		'code',
		'dd',
		'del',
		'details',
		'dl',
		'dt',
		'em',
		'figcaption',
		'figure',
		'h2',
		'h3',
		'h4',
		'h5',
		'h6',
		'hr',
		'i',
		'img',
		'kbd',
		'li',
		'ol',
		'p',
		'pre',
		's',
		'section',
		'strong',
		'sub',
		'summary',
		'sup',
		'table',
		'tbody',
		'td',
		'tfoot',
		'th',
		'thead',
		'time',
		'tr',
		'ul',
	],
	attributes: {
		a: ['href', 'title'],
		abbr: ['title'],
		code: ['dir'],
		img: ['src', 'srcSet', 'alt', 'width', 'height'],
		ol: ['start'],
		pre: ['dir'],
		td: ['colSpan', 'rowSpan'],
		th: ['colSpan', 'rowSpan', 'scope'],
		time: ['dateTime'],
	},
	strip: ['script', 'style', 'svg', 'button', 'form', 'template'],
	required: {},
	ancestors: {},
	clobber: [],
};

/** What a class of a page becomes in a feed, which has none: an element that says the same, or nothing if it only decorates. */
const SPOKEN: ReadonlyMap<unknown, string | undefined> = new Map([
	['basis', undefined],
	['legend', undefined],
	['callout', 'blockquote'],
	['callout-kind', 'strong'],
	['step-by', 'strong'],
	['gap', 'em'],
]);

/** What makes an element more than a line of text. */
const BLOCKS =
	/^(address|article|aside|blockquote|details|div|dl|dd|dt|figure|figcaption|h[1-6]|hr|li|ol|p|pre|section|table|ul)$/;

/**
 * Makes HTML that stands by itself: what a feed may hold, with every address whole, and the first picture in it.
 * @param page the address of the page that the HTML comes from
 * @param dir the direction of its text
 */
export function feedContent(
	html: string,
	page: string,
	dir: 'ltr' | 'rtl' = 'ltr',
): { html: string; image: string | undefined } {
	const raw = withoutPermalinks(htmlToHast(html) as unknown as Root);
	speak(raw);
	const root = sanitize(raw, ALLOWED) as Root;
	let image: string | undefined;
	visit(root, 'element', ({ properties }) => {
		if (typeof properties.href === 'string') properties.href = absolute(properties.href, page);
		if (typeof properties.src === 'string') {
			properties.src = absolute(properties.src, page);
			image ??= properties.src;
		}
		if (typeof properties.srcSet === 'string')
			properties.srcSet = properties.srcSet.replace(
				/(^|,)(\s*)(\S*[^\s,])(\s+[^,]+)?/g,
				(_, comma: string, space: string, url: string, size = '') => `${comma}${space}${absolute(url, page)}${size}`,
			);
	});
	dropBlankLines(root);
	const text = toHtml(root).trim();
	return { html: dir === 'rtl' ? `<div dir="rtl">${text}</div>` : text, image };
}

/**
 * The beginning of a text, to stand for it where it has no summary: its first paragraph, up to a number of characters.
 * A paragraph with `data-note` is not part of the text.
 */
export function excerptOf(html: string, most = 200): string {
	let text = '';
	visit(htmlToHast(html) as unknown as Root, 'element', (node) => {
		if (text !== '') return EXIT;
		if (node.properties.dataNote !== undefined) return SKIP;
		if (node.tagName === 'p') text = wordsOf(node);
		return undefined;
	});
	if (text.length <= most) return text;
	return `${text.slice(0, most).replace(/\p{P}*\s+\S*$|[\uD800-\uDBFF]$/u, '')}…`;
}

/** Says in elements what a page says by its looks: what is a note, what is a gap, which table belongs to a figure. */
function speak(root: Root): void {
	visit(root, 'element', (node, index, parent) => {
		if (!parent || index === undefined) return undefined;
		const names = Array.isArray(node.properties.className) ? node.properties.className : [];
		const spoken = names.find((name) => SPOKEN.has(name));
		const becomes = SPOKEN.get(spoken);
		if ((spoken !== undefined && becomes === undefined) || node.properties.dataFootnoteBackref !== undefined) {
			parent.children.splice(index, 1);
			return index;
		}
		if (becomes !== undefined) node.tagName = becomes;
		else if (names.includes('label')) emphasise(node);
		else if (names.includes('metric')) punctuateMetric(node);
		else if (names.includes('quote')) punctuateQuote(node);
		else if (node.tagName === 'div' && isLine(node)) node.tagName = 'p';
		else if (node.tagName === 'figure') openDetails(node);
		return undefined;
	});
}

/** A page sets the parts of a figure below each other; in a line they need the signs that Markdown has. */
function punctuateMetric(metric: Element): void {
	const [label, from, basis] = ['label', 'from', 'basis'].map((part) => withClass(metric, `metric-${part}`));
	if (label && from) label.children.push({ type: 'text', value: '.' });
	if (from) from.children = [{ type: 'text', value: ` ${wordsOf(from).replace(/\.$/, '')}` }];
	if (basis) basis.children = [{ type: 'text', value: ` (${wordsOf(basis)}).` }];
}

/** Who said it is set apart by a dash, and where it can be read by brackets. */
function punctuateQuote(quote: Element): void {
	const caption = quote.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
	if (caption?.type !== 'element') return;
	caption.children = caption.children.flatMap((child): ElementContent[] =>
		child.type === 'element' && child.tagName === 'a'
			? [
					{ type: 'text', value: ' (' },
					{ ...child, children: [{ type: 'text', value: wordsOf(child) }] },
					{ type: 'text', value: ')' },
				]
			: [child],
	);
	caption.children.unshift({ type: 'text', value: '— ' });
}

function withClass({ children }: Element, name: string): Element | undefined {
	return children.find(
		(child): child is Element =>
			child.type === 'element' &&
			Array.isArray(child.properties.className) &&
			child.properties.className.includes(name),
	);
}

/** Many readers show nothing of what is folded, and the table of a chart is all that is left of the chart. */
function openDetails(figure: Element): void {
	visit(figure, 'element', (node) => {
		if (node.tagName === 'details') node.tagName = 'div';
		if (node.tagName === 'summary') node.tagName = 'p';
	});
}

function emphasise(label: Element): void {
	if (label.tagName === 'span') label.tagName = 'strong';
	else if (label.tagName === 'p')
		label.children = [{ type: 'element', tagName: 'strong', properties: {}, children: label.children }];
}

/** Whether an element holds words and no blocks. */
function isLine({ children }: Element): boolean {
	return (
		children.some((child) => child.type !== 'text' || child.value.trim() !== '') &&
		children.every((child) => child.type !== 'element' || !BLOCKS.test(child.tagName))
	);
}

function wordsOf(node: Element): string {
	let text = '';
	visit(node, 'text', ({ value }) => {
		text += value;
	});
	return text.replace(/\s+/g, ' ').trim();
}

/** Takes out the links of headings to themselves, with what holds the two together. */
function withoutPermalinks(root: Root): Root {
	visit(root, 'element', ({ properties, children }, index, parent) => {
		const isHeading = Array.isArray(properties.className) && properties.className.includes('heading');
		if (isHeading && parent && index !== undefined) parent.children.splice(index, 1, ...children.slice(0, 1));
	});
	return root;
}

/** Takes out the blank lines between elements, and leaves those of code alone. */
function dropBlankLines(root: Root): void {
	visit(root, (node) => {
		if (node.type === 'element' && node.tagName === 'pre') return SKIP;
		if (node.type === 'text') node.value = node.value.replace(/\n\s*\n/g, '\n');
		return undefined;
	});
}

function absolute(url: string, page: string): string {
	return URL.parse(url, page)?.href ?? page;
}
