import { basis as BASES, compare, gap as GAPS, row as ROW } from '#words';
import { type ComparedCase, type ComparisonRow, chosenCases, compareCases } from '../derive/compare.ts';
import { element, find, link } from './element.ts';

/** Where the choice is kept while somebody looks around. */
const KEPT = 'compare';

const board = find(document, '[data-compare]');
const status = find(document, '[data-status]');
const results = find(document, '[data-results]');
const tools = find(document, '[data-tools]');
const base = board.dataset.base ?? '/';

find(document, '[data-copy]').addEventListener('click', () => void copyAddress());
find(document, '[data-print]').addEventListener('click', () => print());
addEventListener('popstate', () => void show());
void show();

/** Shows the cases that the address asks for, and puts into the address what is shown. */
async function show(): Promise<void> {
	const slugs = chosenCases(new URLSearchParams(location.search), recall());
	if (slugs.length === 0) {
		if (location.search !== '') keep([]);
		return draw([], []);
	}
	status.textContent = compare.fetching;
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
	const unknown = missing.map((slug) => compare.unknown(slug.slice(0, 60)));
	const next =
		cases.length === 0
			? compare.choose
			: cases.length === 1
				? compare.chooseSecond
				: compare.sideBySide(String(cases.length));
	status.textContent = [...unknown, next].join(' ');
	if (cases.length === 0) return;
	const comparison = compareCases(cases);
	results.append(drawHeads(cases));
	const titles = cases.length === 1 ? compare.groupsOfOne : compare.groups;
	for (const group of ['differ', 'alike', 'unanswered'] as const) {
		const rows = comparison[group];
		if (rows.length > 0) results.append(drawGroup(titles[group], rows, cases));
	}
}

function drawHeads(cases: readonly ComparedCase[]): HTMLElement {
	const heads = element('div', 'compare-heads');
	heads.append(element('span', 'label', compare.case));
	for (const { slug, url, number, title } of cases) {
		const head = element('div', 'compare-head');
		const name = element('h2');
		name.append(link(url, title));
		const others = cases.filter((other) => other.slug !== slug);
		const remove = link(addressOf(others.map((other) => other.slug)), compare.remove);
		remove.setAttribute('aria-label', compare.removeCase(title));
		remove.addEventListener('click', () => keep(others.map((other) => other.slug)));
		const line = element('p', 'data quiet', `${ROW.number(String(number).padStart(3, '0'))} `);
		const tool = element('span', 'no-print');
		tool.append(remove, ' ', link(`${base}hire/?from=${encodeURIComponent(slug)}`, ROW.brief));
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
			pair.append(element('dt', cases.length === 1 ? 'visually-hidden' : 'data quiet', name));
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
	if (!cell || cell.says.length === 0) return element('span', 'gap', compare.notAnswered);
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
	const words = wordFor(GAPS, kind);
	return element('span', 'gap', `${words}: ${why}`);
}

/** The word for what the JSON names; that name where a later version has one that this page does not know. */
function wordFor(words: Readonly<Record<string, string>>, id: string): string {
	return (Object.hasOwn(words, id) && words[id]) || id;
}

/** The sign of a basis, with its word for those who do not see it. */
function basisMark(basis: string): Node {
	const mark = document.createDocumentFragment();
	const sign = element('i', 'basis');
	sign.dataset.basis = basis;
	mark.append(sign, element('span', 'visually-hidden', ` (${wordFor(BASES, basis)})`));
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
		status.textContent = compare.copied;
	} catch {
		status.textContent = compare.notCopied;
	}
}
