import {
	type ComparedCase,
	type Comparison,
	type ComparisonRow,
	chosenCases,
	compareCases,
} from '../derive/compare.ts';
import { GAP_WORDS } from '../derive/words.ts';

/** Where the choice is kept while somebody looks around. */
const KEPT = 'compare';

const board = find('[data-compare]');
const status = find('[data-status]');
const results = find('[data-results]');
const tools = find('[data-tools]');
const base = board.dataset.base ?? '/';

find('[data-copy]').addEventListener('click', () => void copyAddress());
find('[data-print]').addEventListener('click', () => print());
addEventListener('popstate', () => void show());
void show();

/** Shows the cases that the address asks for, and puts into the address what is shown. */
async function show(): Promise<void> {
	const slugs = chosenCases(new URLSearchParams(location.search), recall());
	if (slugs.length === 0) {
		if (location.search !== '') keep([]);
		return draw([], []);
	}
	status.textContent = 'Fetching the cases.';
	const fetched = await Promise.all(slugs.map(async (slug) => ({ slug, found: await fetchCase(slug) })));
	const cases = fetched.flatMap(({ found }) => found ?? []);
	keep(cases.map(({ slug }) => slug));
	const missing = fetched.filter(({ found }) => !found).map(({ slug }) => slug);
	draw(cases, missing);
}

function draw(cases: readonly ComparedCase[], missing: readonly string[]): void {
	results.replaceChildren();
	tools.hidden = cases.length === 0;
	board.dataset.cases = String(cases.length);
	const unknown = missing.map((slug) => `There is no case study called “${slug.slice(0, 60)}”.`);
	const next =
		cases.length === 0
			? 'Choose a case to begin with.'
			: cases.length === 1
				? 'Choose a second case to see where they differ.'
				: `${cases.length} cases side by side.`;
	status.textContent = [...unknown, next].join(' ');
	if (cases.length === 0) return;
	const comparison = compareCases(cases);
	results.append(drawHeads(cases));
	for (const [group, title] of groupTitles(cases.length)) {
		const rows = comparison[group];
		if (rows.length > 0) results.append(drawGroup(title, rows, cases));
	}
}

function groupTitles(count: number): [keyof Comparison, string][] {
	return [
		['differ', count === 1 ? 'What it says' : 'Where they differ'],
		['alike', count === 1 ? 'What it says' : 'Where they say the same'],
		['unanswered', count === 1 ? 'What it does not answer' : 'What none of them answers'],
	];
}

function drawHeads(cases: readonly ComparedCase[]): HTMLElement {
	const heads = element('div', 'compare-heads');
	heads.append(element('span', 'label', 'Case'));
	for (const { slug, url, number, title } of cases) {
		const head = element('div', 'compare-head');
		const name = element('h2');
		name.append(link(url, title));
		const others = cases.filter((other) => other.slug !== slug);
		const remove = link(addressOf(others.map((other) => other.slug)), 'Remove');
		remove.setAttribute('aria-label', `Remove ${title}`);
		remove.addEventListener('click', () => keep(others.map((other) => other.slug)));
		const line = element('p', 'data quiet', `No. ${String(number).padStart(3, '0')} `);
		const tool = element('span', 'no-print');
		tool.append(remove, ' ', link(`${base}hire/?from=${encodeURIComponent(slug)}`, 'Start a brief from it'));
		line.append(tool);
		head.append(line, name);
		heads.append(head);
	}
	return heads;
}

function drawGroup(title: string, rows: readonly ComparisonRow[], cases: readonly ComparedCase[]): HTMLElement {
	const group = element('section', 'compare-group');
	group.append(element('h2', 'compare-title', title));
	for (const { asks, cells } of rows) {
		const row = element('div', 'compare-row');
		row.append(element('h3', 'label', asks));
		const list = element('dl');
		cells.forEach((cell, index) => {
			const { title: name = '', url = '' } = cases[index] ?? {};
			const pair = element('div');
			pair.append(element('dt', 'data quiet', name));
			const answer = element('dd');
			answer.append(drawAnswer(cell, url));
			pair.append(answer);
			list.append(pair);
		});
		row.append(list);
		group.append(row);
	}
	return group;
}

/** What a case says, leading to where its page says it at length. */
function drawAnswer(cell: ComparisonRow['cells'][number], url: string): Node {
	if (!cell || cell.says.length === 0) return element('span', 'gap', 'not answered here');
	const answer = cell.section ? link(`${url}#${cell.section}`, '') : element('span');
	cell.says.forEach((said, place) => {
		if (place > 0) answer.append(element('br'));
		answer.append(drawSaid(said));
	});
	if (cell.basis) answer.append(basisMark(cell.basis));
	return answer;
}

function drawSaid(said: string | Readonly<Record<string, string>>): Node {
	if (typeof said === 'string') return document.createTextNode(said);
	const [kind = '', why = ''] = Object.entries(said)[0] ?? [];
	const words = Object.hasOwn(GAP_WORDS, kind) ? GAP_WORDS[kind as keyof typeof GAP_WORDS] : kind;
	return element('span', 'gap', `${words}: ${why}`);
}

/** The sign of a basis, with its word for those who do not see it. */
function basisMark(basis: string): Node {
	const mark = document.createDocumentFragment();
	const sign = element('i', 'basis');
	sign.dataset.basis = basis;
	mark.append(sign, element('span', 'visually-hidden', ` (${basis})`));
	return mark;
}

/** A case study as its JSON tells it; undefined where there is none, or none that can be read. */
async function fetchCase(slug: string): Promise<ComparedCase | undefined> {
	try {
		const response = await fetch(`${base}case-studies/${encodeURIComponent(slug)}.json`);
		return response.ok ? readCase(await response.json()) : undefined;
	} catch {
		return undefined;
	}
}

function readCase(document: {
	slug: string;
	url: string;
	number: number;
	answers: { title: string };
	facts: ComparedCase['facts'];
}): ComparedCase {
	const { slug, url, number, answers, facts } = document;
	return { slug, url: new URL(url).pathname, number, title: answers.title, facts };
}

function addressOf(slugs: readonly string[]): string {
	const query = new URLSearchParams(slugs.map((slug) => ['case', slug]));
	return `${base}compare/${query.size > 0 ? `?${query}` : ''}`;
}

/** Puts the choice into the address and keeps it for the next one. */
function keep(slugs: readonly string[]): void {
	history.replaceState(null, '', addressOf(slugs));
	try {
		sessionStorage.setItem(KEPT, JSON.stringify(slugs));
	} catch {
		// A browser that keeps nothing still has the address.
	}
}

function recall(): string[] {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
		return Array.isArray(kept) ? kept.filter((slug) => typeof slug === 'string') : [];
	} catch {
		return [];
	}
}

async function copyAddress(): Promise<void> {
	try {
		await navigator.clipboard.writeText(location.href);
		status.textContent = 'The address is copied.';
	} catch {
		status.textContent = 'Copy the address from the address bar: this browser does not allow it here.';
	}
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
	if (!found) throw new Error(`The page has no ${selector}.`);
	return found;
}
