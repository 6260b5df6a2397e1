/** Words a minute, for scripts that put spaces between words. */
const WORDS_A_MINUTE = 230;
/** Characters a minute, for Han, Kana and Hangul, as measured for Chinese and Japanese readers. */
const CHARACTERS_A_MINUTE = 500;

/** Whole minutes that a text takes to read, at least one. */
export function readingMinutes(text: string, language: string): number {
	const dense = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
	const rest = text.replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu, ' ');
	const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(rest);
	let words = 0;
	for (const { isWordLike } of segments) if (isWordLike) words += 1;
	return Math.max(1, Math.round(words / WORDS_A_MINUTE + dense / CHARACTERS_A_MINUTE));
}
