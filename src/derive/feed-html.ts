import type { Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';

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
		'div',
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
		img: ['src', 'srcSet', 'alt', 'width', 'height'],
		ol: ['start'],
		td: ['colSpan', 'rowSpan'],
		th: ['colSpan', 'rowSpan', 'scope'],
		time: ['dateTime'],
	},
	strip: ['script', 'style', 'svg', 'button', 'form', 'template'],
	required: {},
	ancestors: {},
	clobber: [],
};

/**
 * Makes HTML that stands by itself: what a feed may hold, with every address absolute.
 * @param page the address of the page that the HTML comes from
 */
export function feedHtml(html: string, page: string): string {
	const root = sanitize(withoutPermalinks(htmlToHast(html) as unknown as Root), ALLOWED) as Root;
	visit(root, 'element', ({ properties }) => {
		if (typeof properties.href === 'string') properties.href = absolute(properties.href, page);
		if (typeof properties.src === 'string') properties.src = absolute(properties.src, page);
		if (typeof properties.srcSet === 'string')
			properties.srcSet = properties.srcSet.replace(
				/(^|,)(\s*)(\S*[^\s,])(\s+[^,]+)?/g,
				(_, comma: string, space: string, url: string, size = '') => `${comma}${space}${absolute(url, page)}${size}`,
			);
	});
	dropBlankLines(root);
	return toHtml(root).trim();
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
