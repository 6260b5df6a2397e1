import { finder } from '#words';
import type { FacetState } from '../derive/facet-state.ts';
import { facetSlug } from '../derive/facets.ts';
import { element, find } from './element.ts';
import type { Counts } from './finder-index.ts';

/** How many values of a facet are drawn at once. */
const MOST = 60;

/** The checkboxes of a page, its line of chosen values, and what the index says of them. */
export interface FacetForm {
	/** The facets of the form, by id. */
	facets: readonly string[];
	/** What is ticked, by facet. */
	ticked(): [facet: string, value: string][];
	/** The facets whose values or counts a reader sees, or has chosen from. */
	wanted(state: FacetState): string[];
	/** Takes note of the values in the index. */
	learn(all: Counts): void;
	/** Whether there is such a value. */
	knows(facet: string, value: string): boolean;
	/** What the index calls a value. */
	nameOf(facet: string, value: string): string;
	/** What a reader sees of a value. */
	wordsOf(facet: string, value: string): string;
	/** Ticks what is chosen, and lists it. */
	show(state: FacetState): void;
	/** Shows how many entries each value finds. */
	count(counts: Counts): void;
}

/**
 * Brings the facets of a page to life.
 * @param number writes numbers
 * @param load loads facets from the index, which knows the values that the page does not show at first
 * @param remove called with a value that a reader takes away again; without one, with all of them
 */
export function facetForm(
	root: HTMLElement,
	number: Intl.NumberFormat,
	load: (facets: readonly string[]) => Promise<unknown>,
	remove: (facet?: string, value?: string) => void,
): FacetForm {
	const groups = new Map(
		[...root.querySelectorAll<HTMLFieldSetElement>('[data-facet]')].map((set) => [set.dataset.facet ?? '', set]),
	);
	const list = find(root, '[data-chosen]');
	const search = find<HTMLInputElement>(root, '#q');
	/** The names in the index, by facet and by how the address writes them. */
	const names = new Map<string, Map<string, string>>();
	let latest: Counts = {};
	let learned: Counts | undefined;
	let chosen: FacetState['chosen'] = new Map();

	const nameOf = (facet: string, value: string) => names.get(facet)?.get(value) ?? value;
	const isChosen = (facet: string, value: string) => chosen.get(facet)?.includes(value) ?? false;
	const knows = (facet: string, value: string) => names.get(facet)?.has(value) ?? boxOf(facet, value) !== undefined;
	const countOf = (facet: string, value: string) => latest[facet]?.[nameOf(facet, value)] ?? 0;
	const boxes = (facet: string) => [
		...(groups.get(facet)?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []),
	];
	const boxOf = (facet: string, value: string) => boxes(facet).find((box) => box.value === value);
	const wordsOf = (facet: string, value: string) =>
		boxOf(facet, value)?.parentElement?.firstElementChild?.nextSibling?.textContent?.trim() ?? nameOf(facet, value);

	for (const [facet, group] of groups) {
		const all = group.querySelector('[data-all]');
		all?.addEventListener('click', async () => {
			await load([facet]);
			if (all.isConnected) showAll(facet, group, all);
		});
	}

	return {
		facets: [...groups.keys()],
		ticked: () =>
			[...groups.keys()].flatMap((facet) =>
				boxes(facet)
					.filter((box) => box.checked)
					.map((box): [string, string] => [facet, box.value]),
			),
		wanted: ({ chosen }) =>
			[...groups].flatMap(([id, group]) => (chosen.has(id) || group.closest('details')?.open ? [id] : [])),
		learn: (all) => {
			if (all === learned) return;
			learned = all;
			for (const [facet, counts] of Object.entries(all)) {
				const used = Object.keys(counts).filter((name) => counts[name] !== 0);
				names.set(facet, new Map(used.map((name) => [facetSlug(facet, name), name])));
			}
		},
		knows,
		nameOf,
		wordsOf,
		show: (state) => {
			chosen = state.chosen;
			for (const [facet, group] of groups) {
				for (const value of chosen.get(facet) ?? [])
					if (!boxOf(facet, value) && knows(facet, value)) lastLabelOf(group)?.after(option(facet, value));
				for (const box of boxes(facet)) box.checked = isChosen(facet, box.value);
				const details = group.closest('details');
				if (details && chosen.has(facet)) details.open = true;
			}
			listChosen();
		},
		count: (counts) => {
			latest = counts;
			for (const facet of groups.keys()) if (counts[facet]) for (const box of boxes(facet)) writeCount(facet, box);
		},
	};

	function writeCount(facet: string, box: HTMLInputElement): void {
		const count = countOf(facet, box.value);
		const label = box.parentElement;
		const shown = label?.querySelector('span');
		if (shown) shown.textContent = String(count);
		label?.toggleAttribute('data-none', count === 0);
	}

	function option(facet: string, value: string): HTMLLabelElement {
		const box = element('input');
		box.type = 'checkbox';
		box.name = facet;
		box.value = value;
		box.checked = isChosen(facet, value);
		const label = element('label', '', box, `${nameOf(facet, value)} `, element('span'));
		writeCount(facet, box);
		return label;
	}

	/** Puts a field over all values of a facet, which draws those that hold what is typed, the commonest first. */
	function showAll(facet: string, group: HTMLFieldSetElement, button: Element): void {
		const field = element('input', 'facet-narrow');
		field.type = 'search';
		field.ariaLabel = finder.narrow;
		field.placeholder = finder.narrow;
		field.autocomplete = 'off';
		const rest = element('p', 'quiet');
		const draw = () => {
			const wanted = field.value.trim().toLowerCase();
			const values = [...(names.get(facet) ?? [])]
				.map(([value, name]) => ({ value, name, first: isChosen(facet, value), count: countOf(facet, value) }))
				.filter(({ name, first }) => first || name.toLowerCase().includes(wanted))
				.sort((a, b) => Number(b.first) - Number(a.first) || b.count - a.count || (a.name < b.name ? -1 : 1));
			for (const label of group.querySelectorAll('label')) label.remove();
			rest.before(...values.slice(0, MOST).map(({ value }) => option(facet, value)));
			rest.textContent = values.length > MOST ? finder.moreValues(number.format(values.length - MOST)) : '';
		};
		field.addEventListener('input', (event) => {
			event.stopPropagation();
			draw();
		});
		button.before(field);
		button.replaceWith(rest);
		draw();
		field.focus();
	}

	/** The chosen values in words, each a button that takes it away. */
	function listChosen(): void {
		const values = [...chosen].flatMap(([facet, all]) =>
			all.filter((value) => knows(facet, value)).map((value) => [facet, value] as const),
		);
		const had = list.contains(document.activeElement) ? focusedIn(list) : -1;
		const items = values.map(([facet, value]) => {
			const words = element('span', 'visually-hidden', `${finder.remove} `);
			const cross = element('span', '', ' ×');
			cross.ariaHidden = 'true';
			return chosenItem(() => remove(facet, value), words, wordsOf(facet, value), cross);
		});
		if (values.length > 0) items.push(chosenItem(() => remove(), finder.clear));
		list.replaceChildren(...items);
		list.hidden = values.length === 0;
		if (had < 0) return;
		const next = list.querySelectorAll('button')[Math.min(had, values.length - 1)];
		(next ?? search).focus();
	}
}

function chosenItem(onClick: () => void, ...content: (string | Node)[]): HTMLLIElement {
	const button = element('button', 'quiet-button', ...content);
	button.type = 'button';
	button.addEventListener('click', onClick);
	return element('li', '', button);
}

function lastLabelOf(group: HTMLElement): Element | undefined {
	return [...group.querySelectorAll('label')].at(-1);
}

function focusedIn(list: HTMLElement): number {
	return [...list.querySelectorAll('button')].findIndex((button) => button.matches(':focus'));
}
