/** A piece of a sentence: words, words that lead somewhere, or a place that the page fills. */
export type SentencePart = { words: string; link?: string } | { slot: string };

const MARKED = /\[([^\]]+)\]\((\w+)\)|\{(\w+)\}/g;

/**
 * Takes a sentence of the interface apart: `[words](name)` is a link, `{name}` a place that the page fills. So a language can
 * put both where its grammar wants them.
 */
export function sentenceParts(sentence: string): SentencePart[] {
	const parts: SentencePart[] = [];
	let end = 0;
	for (const { 0: all, 1: words, 2: link, 3: slot, index } of sentence.matchAll(MARKED)) {
		if (index > end) parts.push({ words: sentence.slice(end, index) });
		if (slot !== undefined) parts.push({ slot });
		else if (words !== undefined && link !== undefined) parts.push({ words, link });
		end = index + all.length;
	}
	if (end < sentence.length) parts.push({ words: sentence.slice(end) });
	return parts;
}
