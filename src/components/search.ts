import { FILTERS } from '../derive/filter-names.ts';

interface Fragment {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	sub_results: { title: string; url: string; excerpt: string }[];
}
interface SearchResponse {
	results: { data(): Promise<Fragment> }[];
	filters: Record<string, Record<string, number>>;
	unfilteredResultCount: number;
}
interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	filters(): Promise<Record<string, Record<string, number>>>;
	search(term: string | null, options: { filters: Record<string, { any: string[] }> }): Promise<SearchResponse>;
}

const PAGE = 10;

const form = find<HTMLFormElement>('[data-search]');
const input = find<HTMLInputElement>('#q');
const status = find('[data-status]');
const list = find('[data-results]');
const sidebar = find('[data-filters]');
const more = find<HTMLButtonElement>('[data-more]');
const base = form.dataset.base ?? '/';

let index: Promise<Pagefind> | undefined;
let latest = 0;

form.addEventListener('submit', (event) => {
	event.preventDefault();
	remember('push');
	void run();
});
input.addEventListener('input', () => {
	remember('replace');
	void run();
});
sidebar.addEventListener('change', () => {
	remember('push');
	void run();
});
addEventListener('popstate', () => {
	recall();
	void run();
});
recall();
if (location.search !== '') void run();
else input.addEventListener('focus', () => void run(), { once: true });

/** Searches for what the form says, and shows the answer unless a later search has begun. */
async function run(): Promise<void> {
	latest += 1;
	const turn = latest;
	const term = input.value.trim();
	const chosen = chosenFilters();
	const filtered = Object.keys(chosen).length > 0;
	try {
		const pagefind = await load();
		if (sidebar.childElementCount === 0) drawFilters(await pagefind.filters());
		if (turn !== latest) return;
		if (term === '' && !filtered) {
			list.replaceChildren();
			more.hidden = true;
			status.textContent = 'Type a word, or choose a filter.';
			const all = await pagefind.filters();
			if (turn === latest) updateCounts(all);
			return;
		}
		const response = await pagefind.search(term === '' ? null : term, { filters: chosen });
		if (turn !== latest) return;
		updateCounts(await countValues(pagefind, term, chosen, response));
		if (turn !== latest) return;
		const count = response.results.length;
		status.textContent =
			count === 0
				? `Nothing found${term ? ` for “${term}”` : ''}.`
				: `${count} ${count === 1 ? 'entry' : 'entries'} found${term ? ` for “${term}”` : ''}.`;
		list.replaceChildren();
		await show(response, 0, turn);
	} catch {
		status.textContent = 'The search index could not be loaded. Reload the page to try again.';
		index = undefined;
	}
}

/** How many entries each value finds. The values of one filter add up, so what is chosen there does not narrow its own counts. */
async function countValues(
	pagefind: Pagefind,
	term: string,
	chosen: Record<string, { any: string[] }>,
	response: SearchResponse,
): Promise<SearchResponse['filters']> {
	const counts = { ...response.filters };
	for (const name of Object.keys(chosen)) {
		const { [name]: _, ...others } = chosen;
		const alone = term === '' && Object.keys(others).length === 0;
		const { [name]: values = {} } = alone
			? await pagefind.filters()
			: (await pagefind.search(term === '' ? null : term, { filters: others })).filters;
		counts[name] = values;
	}
	return counts;
}

async function show(response: SearchResponse, from: number, turn: number): Promise<void> {
	const entries = await Promise.all(response.results.slice(from, from + PAGE).map((result) => result.data()));
	if (turn !== latest) return;
	list.append(...entries.map(drawResult));
	more.hidden = response.results.length <= from + PAGE;
	more.onclick = () => void show(response, from + PAGE, turn);
}

function load(): Promise<Pagefind> {
	index ??= (async () => {
		const pagefind = (await import(
			/* @vite-ignore */ new URL(`${base}pagefind/pagefind.js`, location.origin).href
		)) as Pagefind;
		await pagefind.options({ baseUrl: base, excerptLength: 28 });
		return pagefind;
	})();
	return index;
}

function drawResult({ url, excerpt, meta, filters, sub_results: parts }: Fragment): HTMLElement {
	const row = element('li');
	const body = element('div', 'row-body');
	const heading = element('h2');
	heading.append(link(url, meta.title ?? url));
	body.append(element('p', 'data quiet', [filters.Kind?.[0], filters.Status?.[0]].filter(Boolean).join(', ')), heading);
	const inside = parts.filter((part) => part.url !== url).slice(0, 3);
	if (inside.length < parts.length || inside.length === 0) body.append(marked('p', excerpt));
	if (inside.length > 0) {
		const hits = element('ul', 'hits');
		for (const part of inside) {
			const hit = element('li');
			hit.append(link(part.url, part.title), ': ', ...marked('span', part.excerpt).childNodes);
			hits.append(hit);
		}
		body.append(hits);
	}
	row.append(body);
	return row;
}

function drawFilters(available: Record<string, Record<string, number>>): void {
	const wanted = new URLSearchParams(location.search);
	for (const name of FILTERS) {
		const values = Object.entries(available[name] ?? {}).sort(([a], [b]) => a.localeCompare(b));
		if (values.length === 0) continue;
		const group = element('details');
		group.append(element('summary', 'data', name));
		group.open = name === 'Kind' || wanted.has(name);
		const set = element('fieldset', 'data');
		set.append(element('legend', 'visually-hidden', name));
		for (const [value, count] of values) {
			const label = element('label');
			const box = element('input');
			box.type = 'checkbox';
			box.name = name;
			box.value = value;
			box.checked = wanted.getAll(name).includes(value);
			label.append(box, value, element('span', '', String(count)));
			set.append(label);
		}
		group.append(set);
		sidebar.append(group);
	}
}

function updateCounts(counts: Record<string, Record<string, number>>): void {
	for (const box of boxes()) {
		const shown = box.parentElement?.querySelector('span');
		if (shown) shown.textContent = String(counts[box.name]?.[box.value] ?? 0);
	}
}

/** What is ticked: any of the values of one filter, and all of the filters. */
function chosenFilters(): Record<string, { any: string[] }> {
	const names =
		sidebar.childElementCount === 0
			? FILTERS.map((name) => [name, new URLSearchParams(location.search).getAll(name)] as const)
			: FILTERS.map(
					(name) =>
						[
							name,
							boxes()
								.filter((box) => box.checked && box.name === name)
								.map((box) => box.value),
						] as const,
				);
	return Object.fromEntries(
		names.filter(([, values]) => values.length > 0).map(([name, any]) => [name, { any: [...any] }]),
	);
}

/** Puts the search into the address, so that it can be shared and gone back to. */
function remember(how: 'push' | 'replace'): void {
	const query = new URLSearchParams();
	if (input.value.trim() !== '') query.set('q', input.value.trim());
	for (const box of boxes()) if (box.checked) query.append(box.name, box.value);
	const address = query.size > 0 ? `?${query}` : location.pathname;
	if (how === 'push') history.pushState(null, '', address);
	else history.replaceState(null, '', address);
}

function recall(): void {
	const query = new URLSearchParams(location.search);
	input.value = (query.get('q') ?? '').slice(0, 200);
	for (const box of boxes()) box.checked = query.getAll(box.name).includes(box.value);
}

function boxes(): HTMLInputElement[] {
	return [...sidebar.querySelectorAll('input')];
}

/** Text with its matches marked. Everything but the marks is taken as text. */
function marked(tag: 'p' | 'span', html: string): HTMLElement {
	const parsed = new DOMParser().parseFromString(html, 'text/html').body;
	const holder = element(tag);
	for (const node of parsed.childNodes)
		holder.append(node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''));
	return holder;
}

function link(url: string, text: string): HTMLAnchorElement {
	const anchor = element('a', '', text);
	anchor.href = url;
	return anchor;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', text = ''): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	if (text) made.textContent = text;
	return made;
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
	const found = document.querySelector<T>(selector);
	if (!found) throw new Error(`The search page has no ${selector}.`);
	return found;
}
