import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from './site-builds.ts';
import { listFiles } from './site-tree.ts';

/** A built page, taken apart. */
export interface Page {
	/** Its file in the built folder, such as `about/index.html`. */
	file: string;
	/** Its path on the site, without the base: `/about/`. */
	path: string;
	html: string;
	/** Whether it only sends the reader on. */
	isRedirect: boolean;
	elements(...names: string[]): Element[];
}

/** A reference that a page makes. */
export interface Reference {
	from: string;
	url: string;
}

/** All pages of a built site. */
export async function readPages({ dist }: BuiltSite): Promise<Page[]> {
	const files = (await listFiles(dist)).filter((file) => file.endsWith('.html'));
	return Promise.all(files.map(async (file) => takeApart(file, await readFile(join(dist, file), 'utf8'))));
}

/** The words of an element. */
export function textOf(node: Element | Root): string {
	let text = '';
	visit(node, 'text', ({ value }) => {
		text += value;
	});
	return text.replace(/\s+/g, ' ').trim();
}

/** The value of an attribute as text; undefined if it is absent. */
export function attribute(element: Element | undefined, name: string): string | undefined {
	const value = element?.properties[name];
	return value === undefined || value === null ? undefined : Array.isArray(value) ? value.join(' ') : String(value);
}

/** What the `<meta name>` of a page says. */
export function metaOf(page: Page, name: string): string | undefined {
	return attribute(
		page.elements('meta').find((meta) => meta.properties.name === name),
		'content',
	);
}

/** The address that a page calls its own. */
export function canonicalOf(page: Page): string | undefined {
	return attribute(
		page.elements('link').find(({ properties }) => String(properties.rel) === 'canonical'),
		'href',
	);
}

/** Every address that a page names: links, pictures, scripts, styles, forms. */
export function referencesOf(page: Page): Reference[] {
	return page.elements().flatMap(({ tagName, properties }) => {
		if (tagName === 'link' && String(properties.rel) === 'canonical') return [];
		const sets = String(properties.srcSet ?? '')
			.split(/,\s+/)
			.map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
		const refresh = properties.httpEquiv && /url=(.+)$/.exec(String(properties.content))?.[1];
		return [properties.href, properties.src, properties.action, properties.poster, properties.cite, refresh, ...sets]
			.filter((url) => typeof url === 'string' && url !== '')
			.map((url) => ({ from: page.path, url: String(url) }));
	});
}

function takeApart(file: string, html: string): Page {
	const root = htmlToHast(html) as unknown as Root;
	const all: Element[] = [];
	visit(root, 'element', (element) => {
		all.push(element);
	});
	return {
		file,
		path: `/${file}`.replace(/index\.html$/, ''),
		html,
		isRedirect: all.some(({ properties }) => /^refresh$/i.test(String(properties.httpEquiv))),
		elements: (...names) => (names.length === 0 ? all : all.filter(({ tagName }) => names.includes(tagName))),
	};
}
