import { finder } from '#words';
import { choose, type FacetState, isEmpty, keepKnown, NOTHING, readState, writeState } from '../derive/facet-state.ts';
import { localeOf } from '../derive/locale.ts';
import { find } from './element.ts';
import { facetForm } from './facet-form.ts';
import { type Match, openIndex, type Query, type SearchIndex } from './finder-index.ts';
import { caseRowOf, hitOf } from './finder-rows.ts';
import { type Counted, STATUS } from './finder-words.ts';

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
	const status = find(root, '[data-found]');
	const list = find(root, '[data-results]');
	const more = find<HTMLButtonElement>(root, '[data-more]');
	const sort = root.querySelector<HTMLSelectElement>('[data-sort]');
	const unfiltered = root.querySelector<HTMLElement>('[data-static]');
	const number = new Intl.NumberFormat(localeOf(document.documentElement.lang));
	const counted = (count: number): Counted => ({ count, shown: number.format(count) });
	const total = counted(Number(root.dataset.total ?? 0));

	let index: Promise<SearchIndex> | undefined;
	let latest = 0;
	let recounts = 0;
	let pause: ReturnType<typeof setTimeout> | undefined;
	const facets = facetForm(root, number, learn, (facet, value) => {
		ask(facet && value ? choose(state, facet, value, false) : NOTHING, 'push');
		writeField();
	});
	const terms = { facets: facets.facets, sorts: sort ? [...sort.options].map(({ value }) => value) : [] };

	let state = settle(readState(location.search, terms));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		ask({ ...state, q: typed() }, 'push');
	});
	input.addEventListener('input', () => {
		clearTimeout(pause);
		pause = setTimeout(() => ask({ ...state, q: typed() }, 'replace'), PAUSE);
	});
	root.addEventListener('change', ({ target }) => {
		if (target === sort) ask({ ...state, q: typed(), sort: sort?.value }, 'push');
		if (target instanceof HTMLInputElement && target.type === 'checkbox')
			ask(choose({ ...state, q: typed() }, target.name, target.value, target.checked), 'push');
	});
	root.addEventListener('toggle', () => void recount(), { capture: true });
	addEventListener('popstate', () => {
		clearTimeout(pause);
		state = settle(readState(location.search, terms));
		writeField();
		void run();
	});
	const ticked = asTicked(state);
	if (typed() !== ticked.q) input.value = ticked.q;
	if (writeState(ticked) === writeState(state)) void run();
	else ask(ticked, ticked.q === state.q ? 'push' : 'replace');

	/** Takes on a new state, and puts it into the address, so that it can be shared and gone back to. */
	function ask(next: FacetState, how: 'push' | 'replace'): void {
		clearTimeout(pause);
		const before = writeState(state);
		state = settle(next);
		const isSame = writeState(state) === before;
		if (how === 'replace') history.replaceState(null, '', location.pathname + writeState(state));
		else if (!isSame) history.pushState(null, '', location.pathname + writeState(state));
		void run();
	}

	/** Shows what the state asks for, unless a later state has come. */
	async function run(): Promise<void> {
		latest += 1;
		recounts += 1;
		const turn = latest;
		performance.mark('finder-asked');
		facets.show(state);
		writeSort();
		try {
			if (index === undefined && !isEmpty(state)) status.textContent = finder.loading;
			await learn(facets.wanted(state));
			if (turn !== latest) return;
			dropUnknown();
			if (isEmpty(state)) {
				clear();
			} else {
				const { results } = await (await load()).find(queryOf(state));
				if (turn !== latest) return;
				await show(results, 0, turn);
				if (turn !== latest) return;
				status.textContent = says.found(counted(results.length), total, state.q);
				performance.measure('finder', 'finder-asked');
			}
			await recount();
		} catch (error) {
			if (turn === latest) fail(error);
		}
	}

	/** Takes values that do not exist out of the state and out of the address. */
	function dropUnknown(): void {
		const known = keepKnown(state, facets.knows);
		if (writeState(known) !== writeState(state)) history.replaceState(null, '', location.pathname + writeState(known));
		state = known;
		facets.show(state);
	}

	/** Counts what each value that a reader sees would find, unless there is something newer to count. */
	async function recount(): Promise<void> {
		recounts += 1;
		const count = recounts;
		const isCurrent = () => count === recounts;
		try {
			const opened = await load();
			await learn(facets.wanted(state));
			const counts = isCurrent() ? await opened.count(queryOf(state), isCurrent) : undefined;
			if (counts) facets.count(counts);
		} catch (error) {
			if (isCurrent()) fail(error);
		}
	}

	function fail(error: unknown): void {
		console.info(error);
		status.textContent = finder.broken;
		index = undefined;
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
		more.onclick = () => void show(matches, from + page.most, turn).catch(fail);
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
		index ??= openIndex(base, page.kind);
		return index;
	}

	async function learn(wanted: readonly string[]): Promise<void> {
		facets.learn(await (await load()).learn(wanted));
	}

	function queryOf({ q, chosen }: FacetState): Query {
		const filters = [...chosen].map(([facet, values]): [string, string[]] => [
			facet,
			values.map((value) => facets.nameOf(facet, value)),
		]);
		const order = state.sort ?? usualSort(state);
		return {
			term: q,
			filters: new Map(filters),
			sort: order === 'match' ? undefined : order,
		};
	}

	/** Puts the state into the field; never while a reader types there. */
	function writeField(): void {
		input.value = state.q;
	}

	function writeSort(): void {
		if (!sort) return;
		const best = sort.querySelector<HTMLOptionElement>('[value="match"]');
		if (best) best.hidden = state.q === '';
		sort.value = state.sort ?? usualSort(state) ?? '';
	}

	/** The state without an order that is the usual one, or that makes no sense without words. */
	function settle(next: FacetState): FacetState {
		const isUsual = next.sort === usualSort(next) || (next.sort === 'match' && next.q === '');
		return isUsual ? { ...next, sort: undefined } : next;
	}

	/** What is searched for comes in the order of how well it matches. */
	function usualSort({ q }: FacetState): string | undefined {
		return page.usual && q !== '' ? 'match' : page.usual;
	}

	/** The state with what a reader has ticked, typed and sorted by before this script came. */
	function asTicked(read: FacetState): FacetState {
		const chosen = facets.ticked().reduce((kept, [facet, value]) => choose(kept, facet, value, true), read);
		const [order] = sort?.selectedOptions ?? [];
		const isSorted = order !== undefined && !order.defaultSelected;
		return settle({ ...chosen, q: typed() || read.q, sort: isSorted ? order.value : read.sort });
	}

	function typed(): string {
		return input.value.trim();
	}
}
