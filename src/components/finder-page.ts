import { choose, type FacetState, isEmpty, keepKnown, NOTHING, readState, writeState } from '../derive/facet-state.ts';
import { find } from './element.ts';
import { facetForm } from './facet-form.ts';
import { type Match, openIndex, type Query, type SearchIndex } from './finder-index.ts';
import { caseRowOf, hitOf } from './finder-rows.ts';
import { BROKEN, LOADING, STATUS } from './finder-words.ts';

/** What tells the pages with facets apart. */
const PAGES = {
	archive: { kind: 'case-study', most: 20, usual: 'newest' },
	search: { kind: undefined, most: 10, usual: undefined },
} as const;

/** A pause in typing after which the search runs, in milliseconds: less is felt as immediate, and saves half the searches. */
const PAUSE = 120;

/** Runs a page with facets: what is asked for lives in the address, and the latest of several answers wins. */
export function startFinder(root: HTMLElement): void {
	const isArchive = root.dataset.finder === 'archive';
	const page = isArchive ? PAGES.archive : PAGES.search;
	const says = isArchive ? STATUS.archive : STATUS.search;
	const base = root.dataset.base ?? '/';
	const form = find<HTMLFormElement>(root, 'form');
	const input = find<HTMLInputElement>(root, '#q');
	const status = find(root, '[data-status]');
	const list = find(root, '[data-results]');
	const more = find<HTMLButtonElement>(root, '[data-more]');
	const sort = root.querySelector<HTMLSelectElement>('[data-sort]');
	const unfiltered = root.querySelector<HTMLElement>('[data-static]');
	const number = new Intl.NumberFormat(document.documentElement.lang);
	const total = number.format(Number(root.dataset.total ?? 0));

	let index: Promise<SearchIndex> | undefined;
	let latest = 0;
	let pause: ReturnType<typeof setTimeout> | undefined;
	const facets = facetForm(root, load, (facet, value) =>
		ask(facet && value ? choose(state, facet, value, false) : NOTHING, 'push'),
	);
	const terms = { facets: facets.facets, sorts: sort ? [...sort.options].map(({ value }) => value) : [] };

	let state = asTicked(readState(location.search, terms));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(pause);
		ask({ ...state, q: typed() }, 'push');
	});
	root.addEventListener('input', ({ target }) => {
		if (target !== input) return;
		clearTimeout(pause);
		pause = setTimeout(() => ask({ ...state, q: typed() }, 'replace'), PAUSE);
	});
	root.addEventListener('change', ({ target }) => {
		if (target === sort) ask(sorted(), 'push');
		if (target instanceof HTMLInputElement && target.type === 'checkbox')
			ask(choose({ ...state, q: typed() }, target.name, target.value, target.checked), 'push');
	});
	addEventListener('popstate', () => {
		clearTimeout(pause);
		state = readState(location.search, terms);
		void run();
	});
	void run();

	/** Takes on a new state, and puts it into the address, so that it can be shared and gone back to. */
	function ask(next: FacetState, how: 'push' | 'replace'): void {
		const isSame = writeState(next) === writeState(state);
		state = next;
		if (how === 'replace') history.replaceState(null, '', location.pathname + writeState(state));
		else if (!isSame) history.pushState(null, '', location.pathname + writeState(state));
		void run();
	}

	/** Shows what the state asks for, unless a later state has come. */
	async function run(): Promise<void> {
		latest += 1;
		const turn = latest;
		performance.mark('finder-asked');
		showState();
		try {
			if (index === undefined && !isEmpty(state)) status.textContent = LOADING;
			const opened = await load();
			if (turn !== latest) return;
			state = keepKnown(state, facets.knows);
			showState();
			const query = queryOf(state);
			if (isEmpty(state)) {
				clear();
				const found = page.kind ? await opened.find(query) : { results: [], filters: opened.all };
				if (turn === latest) facets.count(await opened.count(query, found));
				return;
			}
			const found = await opened.find(query);
			if (turn !== latest) return;
			await show(found.results, 0, turn);
			if (turn !== latest) return;
			status.textContent = says.found(found.results.length, total, state.q);
			performance.measure('finder', 'finder-asked');
			const counts = await opened.count(query, found);
			if (turn === latest) facets.count(counts);
		} catch (error) {
			if (turn !== latest) return;
			console.info(error);
			status.textContent = BROKEN;
			index = undefined;
		}
	}

	/** Adds results to the list, a page at a time. */
	async function show(matches: readonly Match[], from: number, turn: number): Promise<void> {
		const part = matches.slice(from, from + page.most);
		const rows = await Promise.all(part.map(draw));
		if (turn !== latest) return;
		if (from === 0) list.replaceChildren();
		list.append(...rows);
		list.hidden = false;
		if (unfiltered) unfiltered.hidden = true;
		more.hidden = matches.length <= from + page.most;
		more.onclick = () => void show(matches, from + page.most, turn);
	}

	async function draw(match: Match): Promise<HTMLElement> {
		return isArchive ? caseRowOf(match, base) : hitOf(await match.data(), facets.wordsOf);
	}

	/** Back to the page as it came. */
	function clear(): void {
		list.replaceChildren();
		list.hidden = unfiltered !== null;
		if (unfiltered) unfiltered.hidden = false;
		more.hidden = true;
		status.textContent = says.idle(total);
	}

	function load(): Promise<SearchIndex> {
		index ??= openIndex(base).then((opened) => {
			facets.learn(opened.all);
			return opened;
		});
		return index;
	}

	function queryOf({ q, chosen }: FacetState): Query {
		const filters = [...chosen].map(([facet, values]): [string, string[]] => [
			facet,
			values.map((value) => facets.nameOf(facet, value)),
		]);
		const order = state.sort ?? usualSort();
		return {
			term: q,
			filters: new Map(page.kind ? [...filters, ['kind', [page.kind]]] : filters),
			sort: order === 'match' ? undefined : order,
		};
	}

	function showState(): void {
		if (typed() !== state.q) input.value = state.q;
		const best = sort?.querySelector<HTMLOptionElement>('[value="match"]');
		if (best) best.hidden = state.q === '';
		if (sort) sort.value = state.sort ?? usualSort() ?? '';
		facets.show(state);
	}

	/** The state with the chosen order; the usual one needs no mention. */
	function sorted(): FacetState {
		const order = sort?.value;
		return { ...state, sort: order === usualSort() ? undefined : order };
	}

	/** What is searched for comes in the order of how well it matches. */
	function usualSort(): string | undefined {
		return page.usual && state.q !== '' ? 'match' : page.usual;
	}

	/** The state with what a reader has ticked and typed before this script came. */
	function asTicked(read: FacetState): FacetState {
		const ticked = facets.ticked().reduce((kept, [facet, value]) => choose(kept, facet, value, true), read);
		return { ...ticked, q: typed() || read.q };
	}

	function typed(): string {
		return input.value.trim();
	}
}
