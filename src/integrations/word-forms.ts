/** What stands between a word and its other forms: ASCII punctuation, where Pagefind takes a word apart. */
const MARK = '|~|';
const ADDED = /(?:\|~\|[\p{L}\p{N}]+)+/gu;

/** A tag, whose attributes are left alone, or a word with a Hebrew letter in it. */
const TAG_OR_WORD =
	/<(?:[^"'<>]|"[^"]*"|'[^']*')*>|(?:[\p{L}\p{M}\p{N}־״׳"']|&quot;|&#34;|&#39;)*\p{Script=Hebrew}(?:[\p{L}\p{M}\p{N}־״׳"']|&quot;|&#34;|&#39;)*/gu;
const NO_LETTER = /&#?\w+;|[^\p{L}\p{N}]/gu;

/** The letters that Hebrew writes onto the beginning of a word, in the order in which they can follow one another. */
const PREFIXES = /^ו?(?:ש|כש|לכש|מש)?[בכלמ]?ה?$/u;
const LONGEST_PREFIX = 5;
const SHORTEST_WORD = 2;

export function withForms(html: string): string {
	return html.replace(TAG_OR_WORD, (found) => (found.startsWith('<') ? found : [found, ...formsOf(found)].join(MARK)));
}

export function withoutForms(text: string): string {
	return text.replace(ADDED, '');
}

/** Other forms */
export function formsOf(word: string): string[] {
	const pieces = word
		.split('־')
		.map((piece) => piece.replace(NO_LETTER, ''))
		.filter(Boolean);
	const forms = pieces.flatMap((piece) => [...(pieces.length > 1 ? [piece] : []), ...stems(piece)]);
	return [...new Set(forms)];
}

function stems(word: string): string[] {
	const letters = [...word];
	return letters
		.slice(1, LONGEST_PREFIX + 1)
		.map((_, index) => index + 1)
		.filter((end) => letters.length - end >= SHORTEST_WORD && PREFIXES.test(letters.slice(0, end).join('')))
		.map((end) => letters.slice(end).join(''));
}
