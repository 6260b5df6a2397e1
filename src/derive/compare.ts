/** A fact as the JSON of a case study has it: a gap is an object with its kind as the only key. */
export interface PublishedFact {
	id: string;
	asks: string;
	/** The section of the case's page that answers it at length. */
	section?: string;
	says: readonly (string | Readonly<Record<string, string>>)[];
	basis?: string;
}

/** A case study in a comparison. */
export interface ComparedCase {
	slug: string;
	url: string;
	number: number;
	title: string;
	facts: readonly PublishedFact[];
}

/** One question, with what each case says to it, in the order of the cases. */
export interface ComparisonRow {
	id: string;
	asks: string;
	cells: readonly (PublishedFact | undefined)[];
}

/** The rows of a comparison: what tells the cases apart, what they share, and what none of them answers. */
export interface Comparison {
	differ: ComparisonRow[];
	alike: ComparisonRow[];
	unanswered: ComparisonRow[];
}

/** How many cases stand side by side at most. */
export const MOST_COMPARED = 3;

/** Sets cases side by side, question by question, in the order in which the facts come. */
export function compareCases(cases: readonly ComparedCase[]): Comparison {
	const asked = new Map(cases.flatMap(({ facts }) => facts.map(({ id, asks }) => [id, asks] as const)));
	const comparison: Comparison = { differ: [], alike: [], unanswered: [] };
	for (const [id, asks] of asked) {
		const cells = cases.map(({ facts }) => facts.find((fact) => fact.id === id));
		comparison[groupOf(cells)].push({ id, asks, cells });
	}
	return comparison;
}

/**
 * The cases that an address asks for: those after `case`, or else those kept from before; then the one after `add`.
 * Repeated and empty names are dropped, and those beyond the most that fit; the one added last always stays.
 */
export function chosenCases(query: URLSearchParams, kept: readonly string[]): string[] {
	const asked = clean(query.getAll('case'));
	const added = clean(query.getAll('add').reverse()).reverse();
	const before = (asked.length > 0 ? asked : clean(kept)).filter((slug) => !added.includes(slug));
	return added.length > 0 ? [...before, ...added].slice(-MOST_COMPARED) : before.slice(0, MOST_COMPARED);
}

/** Longer than any name of a folder. */
const LONGEST_SLUG = 255;

function clean(slugs: readonly string[]): string[] {
	return [...new Set(slugs.filter((slug) => slug.trim() !== '' && slug.length <= LONGEST_SLUG))];
}

function groupOf(cells: ComparisonRow['cells']): keyof Comparison {
	const answered = cells.filter((cell) => cell?.says.some((said) => typeof said === 'string'));
	if (answered.length === 0) return 'unanswered';
	return new Set(cells.map(wording)).size === 1 ? 'alike' : 'differ';
}

/** What makes two answers the same: their words, without regard to case, and where a figure comes from. */
function wording(cell: PublishedFact | undefined): string {
	return JSON.stringify([cell?.says ?? [], cell?.basis]).toLowerCase();
}
