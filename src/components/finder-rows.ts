import { finder } from '#words';
import type { CaseRowWords } from '../derive/case-row.ts';
import { element, link } from './element.ts';
import type { Fragment, Match } from './finder-index.ts';

/** Draws the row of a found case study, as `CaseRow.astro` does. */
export async function caseRowOf({ id }: Match, base: string): Promise<HTMLElement> {
	const response = await fetch(`${base}pagefind/row/${id}.json`);
	if (!response.ok) throw new Error(`The row ${id} answered ${response.status}.`);
	const row: CaseRowWords = await response.json();
	const stamp = element('span', 'stamp', row.stamp);
	stamp.dataset.status = row.status;
	const title = element('a', 'u-url p-name', row.title);
	title.href = row.url;
	const heading = element('h2', '', title);
	const facts = row.facts.map((fact) => element('span', '', fact));
	return element(
		'li',
		'h-entry',
		element('span', 'row-number data', row.number),
		element('div', 'row-body', heading, element('p', 'p-summary', row.summary)),
		element('div', 'row-facts data', stamp, ...facts, compareLink(row.compare, row.title)),
	);
}

/**
 * Draws what was found on any page, with the places where the words stand.
 * @param words what a value of a facet is called
 */
export function hitOf(fragment: Fragment, words: (facet: string, value: string) => string): HTMLElement {
	const { url, excerpt, meta, filters, sub_results: parts } = fragment;
	const marks = ['kind', 'status'].flatMap((facet) => (filters[facet] ?? []).map((value) => words(facet, value)));
	const body = element('div', 'row-body');
	const title = meta.title ?? url;
	const above = element('p', 'data quiet', marks.join(', '));
	const [, base, slug] = /^(.*\/)prototypes\/([^/]+)\/$/.exec(url) ?? [];
	if (slug) above.append(' ', compareLink(`${base}compare/?add=${slug}`, title));
	body.append(above, element('h2', '', link(url, title)));
	const inside = parts.filter((part) => part.url !== url).slice(0, 3);
	if (inside.length < parts.length || inside.length === 0) body.append(element('p', '', ...marked(excerpt)));
	if (inside.length > 0) {
		const hits = inside.map((part) => element('li', '', link(part.url, part.title), ': ', ...marked(part.excerpt)));
		body.append(element('ul', 'hits', ...hits));
	}
	return element('li', '', body);
}

/** Adds a case study to what a reader compares, as `CompareLink.astro` does. */
function compareLink(url: string, title: string): HTMLAnchorElement {
	const compare = element('a', 'row-compare no-print', finder.compare);
	compare.href = url;
	compare.ariaLabel = finder.compareCase(title);
	return compare;
}

/** Text with its matches marked. Everything but the marks is taken as text. */
function marked(html: string): (string | Node)[] {
	const parsed = new DOMParser().parseFromString(html, 'text/html').body;
	return [...parsed.childNodes].map((node) =>
		node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''),
	);
}
