/** What an entry says, for comparing it with others. */
export interface Wording {
	/** The collection and id, such as `journal/a-slug`. */
	key: string;
	title: string;
	description: string;
	/** Markdown; its links, tags and code blocks do not count. */
	body: string;
}

/** How alike the texts of entries are, from 0 to 1, by key. Those that share no telling term are left out. */
export type Likeness = ReadonlyMap<string, number>;

/** How much a term says where it stands. */
const WEIGHTS = { title: 4, description: 2, body: 1 } as const;
/** How many terms stand for an entry: those that tell it from the others. */
const TELLING = 32;
/** A term that this share of all entries use tells nothing. */
const COMMON = 0.5;

/**
 * Compares texts by the terms that they share and few others use (TF-IDF, cosine). Gives the same for a pair from either
 * side, and the same whatever the order of the texts. What is kept is an index from terms to entries, so that asking for one
 * entry looks only at those that share a term with it.
 */
export function compareTexts(texts: readonly Wording[]): (key: string) => Likeness {
	const counted = texts.map((text) => ({ key: text.key, counts: countTerms(text) }));
	const spread = new Map<string, number>();
	for (const { counts } of counted) for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
	const vectors = new Map(counted.map(({ key, counts }) => [key, tellingTerms(counts, spread, texts.length)]));
	const postings = new Map<string, [key: string, weight: number][]>();
	for (const [key, terms] of vectors) {
		for (const [term, weight] of terms) {
			const found = postings.get(term);
			if (found) found.push([key, weight]);
			else postings.set(term, [[key, weight]]);
		}
	}
	return (key) => {
		const likeness = new Map<string, number>();
		for (const [term, weight] of vectors.get(key) ?? []) {
			for (const [other, otherWeight] of postings.get(term) ?? []) {
				if (other !== key) likeness.set(other, (likeness.get(other) ?? 0) + weight * otherWeight);
			}
		}
		return likeness;
	};
}

/** The terms of a text, lower-case: words of three letters or more, and pairs of characters where words are not set apart. */
export function termsOf(text: string): string[] {
	return [...text.normalize('NFKC').toLowerCase().matchAll(RUNS)].flatMap(([run]) => {
		if (!DENSE.test(run)) return run.length > 2 && !/^\p{N}+$/u.test(run) ? [run] : [];
		const characters = [...run];
		return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
	});
}

const DENSE_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
	.map((script) => `\\p{scx=${script}}`)
	.join('');
const DENSE = new RegExp(`^[${DENSE_SCRIPTS}]`, 'u');
const RUNS = new RegExp(`[${DENSE_SCRIPTS}]+|[[\\p{L}\\p{M}\\p{N}]--[${DENSE_SCRIPTS}]]+`, 'gv');

function countTerms({ title, description, body }: Wording): Map<string, number> {
	const counts = new Map<string, number>();
	const parts = { title, description, body: plainWords(body) };
	for (const [part, weight] of Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][]) {
		for (const term of termsOf(parts[part])) counts.set(term, (counts.get(term) ?? 0) + weight);
	}
	return counts;
}

/** The terms that tell an entry from others, in alphabetical order, with weights that make a vector of length 1. */
function tellingTerms(
	counts: ReadonlyMap<string, number>,
	spread: ReadonlyMap<string, number>,
	total: number,
): [term: string, weight: number][] {
	const weighed = [...counts].flatMap(([term, count]): [string, number][] => {
		const entries = spread.get(term) ?? 0;
		return entries < 2 || entries > Math.max(2, total * COMMON)
			? []
			: [[term, (1 + Math.log(count)) * Math.log(1 + total / entries)]];
	});
	const telling = weighed
		.sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
		.slice(0, TELLING)
		.sort((a, b) => compare(a[0], b[0]));
	const length = Math.sqrt(telling.reduce((sum, [, weight]) => sum + weight * weight, 0));
	return telling.map(([term, weight]) => [term, weight / length]);
}

function plainWords(markdown: string): string {
	return markdown
		.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, ' ')
		.replace(/\]\([^)]*\)/g, ' ')
		.replace(/<[^>]*>|https?:\S+/g, ' ');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
