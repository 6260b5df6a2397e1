import GithubSlugger, { slug } from 'github-slugger';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { common, createLowlight } from 'lowlight';
import { visit } from 'unist-util-visit';
import type { ProseWords } from './components.ts';
import type { ProseFormat } from './inspect.ts';
import { addPermalinks } from './permalinks.ts';
import { proseTree } from './prose-tree.ts';
import { decodePath } from './site-path.ts';
import { scrollTables } from './tables.ts';
import { textOf } from './tree-text.ts';

/** How a body is to be rendered. */
export interface RenderOptions {
	format: ProseFormat;
	/** BCP 47. Smart quotes follow English rules, so only English gets them. */
	language: string;
	/** Where the site is served, such as `/` or `/cases/`. */
	base: string;
	/** The level of the highest heading: 2 (the default) on a page of its own, 3 inside a template. */
	topHeading?: 2 | 3;
	/** Ids that the page around the prose already uses. */
	reservedIds?: readonly string[];
	/** Put before every id, where several bodies share a page. */
	idPrefix?: string;
	/** Whether headings at the top level carry a link to themselves. */
	permalinks?: boolean;
	/** The direction of the site's language: left to right, if nothing is given. */
	dir?: 'ltr' | 'rtl';
	/** In the language of the site. */
	words: ProseWords;
}

export interface Heading {
	depth: number;
	id: string;
	text: string;
}

/** A rendered body. */
export interface Rendered {
	/** HTML in which local pictures are marked for Astro's image service. */
	html: string;
	headings: Heading[];
	/** Local pictures, relative to the entry's file. */
	imagePaths: string[];
	/** The pages of the site that it links to: addresses below the base, as they stand. */
	links: string[];
	/** The words alone, for reading time and related entries. */
	text: string;
}

const lowlight = createLowlight(common);

/**
 * Renders prose to HTML. Nothing in it is executed: components are looked up in the table, and all that is not
 * on the list of allowed elements and attributes is dropped. The check reports what is dropped here.
 * @throws what the parser throws when the syntax is broken
 */
export function renderProse(body: string, options: RenderOptions): Rendered {
	const root = proseTree(body, options.format, {
		form: 'html',
		words: options.words,
		idPrefix: options.idPrefix ?? '',
		punctuation: { quotes: options.language.startsWith('en'), dashes: true, ellipses: true },
	});
	highlightCode(root);
	const headings = nameHeadings(root, options);
	const { images, links } = finish(root, options);
	scrollTables(root, options.words, options.language);
	const text = textOf(root);
	if (options.permalinks) addPermalinks(root, options.words);
	return { html: toHtml(root), headings, imagePaths: images, links, text };
}

/** Highlights code blocks with classes only: inline styles would break the Content-Security-Policy. */
function highlightCode(root: Root): void {
	visit(root, { tagName: 'pre' }, (pre: Element) => {
		const code = pre.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code');
		const names = Array.isArray(code?.properties.className) ? code.properties.className.map(String) : [];
		const language = names.find((name) => name.startsWith('language-'))?.slice('language-'.length);
		if (code && language && lowlight.registered(language)) {
			code.children = lowlight.highlight(language, textOf(code)).children as ElementContent[];
		}
		Object.assign(pre, h('pre', { tabIndex: 0, dataLanguage: language }, code ?? pre.children));
	});
}

/** Gives headings ids and levels without gaps, and takes them down to where the prose stands. */
function nameHeadings(root: Root, { topHeading = 2, reservedIds = [], idPrefix = '' }: RenderOptions): Heading[] {
	const slugger = new GithubSlugger();
	for (const id of reservedIds) slugger.slug(id);
	const headings: Heading[] = [];
	let previous = topHeading - 1;
	visit(root, 'element', (node) => {
		const level = /^h([1-6])$/.exec(node.tagName)?.[1];
		if (!level) return;
		const isNotes = node.properties.id === `${idPrefix}footnote-label` || node.properties.id === 'footnote-label';
		const wanted = Math.max(Number(level), 2) + topHeading - 2;
		const depth = isNotes ? topHeading : Math.min(wanted, previous + 1, 6);
		node.tagName = `h${depth}`;
		if (isNotes) {
			node.properties = { id: `${idPrefix}footnote-label`, className: ['visually-hidden'] };
			return;
		}
		previous = depth;
		const text = textOf(node).trim();
		const id = idPrefix + slugger.slug(slug(text) ? text : 'section');
		node.properties.id = id;
		headings.push({ depth, id, text });
	});
	return headings;
}

/** The last touches: links under the base, marked pictures, alignment as a class. */
function finish(root: Root, { base, idPrefix = '', dir }: RenderOptions): { images: string[]; links: string[] } {
	const [images, links] = [new Set<string>(), new Set<string>()];
	visit(root, 'element', (node) => {
		const { properties } = node;
		if (Array.isArray(properties.ariaDescribedBy)) properties.ariaDescribedBy = [`${idPrefix}footnote-label`];
		if (node.tagName === 'a' && typeof properties.href === 'string') {
			properties.href = underBase(properties.href, base);
			if (/^\/(?!\/)/.test(properties.href)) links.add(properties.href);
		}
		if (node.tagName === 'img') {
			if (isRemote(String(properties.src ?? ''))) Object.assign(node, h('span', String(properties.alt ?? '')));
			else markImage(node, base, images);
		}
		if (node.tagName === 'input') Object.assign(node, h('span.task', properties.checked ? '☑' : '☐'));
		if (node.tagName === 'thead') {
			visit(node, { tagName: 'th' }, (cell: Element) => {
				cell.properties.scope ??= 'col';
			});
		}
		// Code runs left to right among words of any script.
		if (dir === 'rtl' && (node.tagName === 'pre' || node.tagName === 'code')) properties.dir = 'ltr';
		// A corner without words heads nothing.
		if (node.tagName === 'th' && node.children.length === 0) Object.assign(node, h('td'));
		if (node.tagName === 'th' || node.tagName === 'td') {
			const align = /text-align:\s*(right|center)/.exec(String(properties.style ?? ''))?.[1];
			delete properties.style;
			if (align) properties.className = [`align-${align}`];
		}
	});
	return { images: [...images], links: [...links] };
}

function markImage(node: Element, base: string, images: Set<string>): void {
	const src = String(node.properties.src ?? '');
	if (src.startsWith('/')) {
		node.properties = { ...node.properties, src: underBase(src, base), loading: 'lazy', decoding: 'async' };
		return;
	}
	const path = decodePath(src);
	images.add(path);
	node.properties = {
		__ASTRO_IMAGE_: JSON.stringify({ src: path, alt: node.properties.alt ?? '', layout: 'constrained', index: 0 }),
	};
}

/** Whether an address leads to another site, or is no place at all (`data:`). */
function isRemote(src: string): boolean {
	return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src);
}

function underBase(href: string, base: string): string {
	return href.startsWith('/') && !href.startsWith('//') ? base.replace(/\/$/, '') + href : href;
}
