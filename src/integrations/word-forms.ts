/**
 * What stands between a word and its other forms. Where there is ASCII punctuation in a word, Pagefind takes it apart, and
 * finds it by each of its parts as well, all of them in the place of the word.
 */
const MARK = '|~|';
const ADDED = /(?:\|~\|[\p{L}\p{N}]+)+/gu;

const HEBREW_PAGE = /<html\s[^>]*?\blang="he[-"]/i;
/** A tag, whose attributes are left alone, or a word with what may stand inside one. */
const TAG_OR_WORD = /<(?:[^"'<>]|"[^"]*"|'[^']*')*>|(?:[\p{L}\p{M}\p{N}־״׳"']|&quot;|&#34;|&#39;)+/gu;
const HEBREW = /\p{Script=Hebrew}/u;
const NO_LETTER = /&#?\w+;|[^\p{L}\p{N}]/gu;

/** The letters that Hebrew writes onto the beginning of a word, as they can follow one another. */
const PREFIXES = /^ו?(?:[כמ]?ש)?[בכלמ]?ה?$/;
/** What is left of a word is still one with so many letters. */
const SHORTEST = 2;

/** Whether the words of a page have other forms to be found by: whether it is in Hebrew. */
export function hasForms(html: string): boolean {
	return HEBREW_PAGE.test(html);
}

/**
 * A page for the index, whose words are followed by the other forms that a reader may look for them by. Pagefind knows no
 * Hebrew grammar, and would find "in the letter", which is one word there, by no search for a letter.
 * @returns the same page if it is not in Hebrew
 */
export function withForms(html: string): string {
	if (!hasForms(html)) return html;
	return html.replace(TAG_OR_WORD, (found) =>
		found.startsWith('<') || !HEBREW.test(found) ? found : [found, ...otherForms(found)].join(MARK),
	);
}

/** A text without the forms that were added to its words. */
export function withoutForms(text: string): string {
	return text.replace(ADDED, '');
}

/** What is left of a word without the letters at its beginning that may be prefixes, and the words that a maqaf joins. */
export function otherForms(word: string): string[] {
	const joined = word.split('־').map((part) => part.replace(NO_LETTER, ''));
	const forms = joined.flatMap((part) => (joined.length > 1 ? [part, ...stemsOf(part)] : stemsOf(part)));
	return [...new Set(forms)].filter(({ length }) => length >= SHORTEST);
}

function stemsOf(word: string): string[] {
	const ends = Array.from(word, (_, index) => index + 1);
	return ends.filter((end) => PREFIXES.test(word.slice(0, end))).map((end) => word.slice(end));
}
