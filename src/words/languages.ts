import * as en from './en.ts';
import * as he from './he.ts';
import type { Words } from './words.ts';

/** The languages that the interface speaks, by their BCP 47 tag. A new one is a file beside these and a line here. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en, he };

/**
 * The language whose words a site shows, as a key of `LANGUAGES`: that of the tag without region or script, or English.
 * @param tag BCP 47
 */
export function languageOf(tag: string): string {
	const [language = 'en'] = tag.toLowerCase().split('-');
	return Object.hasOwn(LANGUAGES, language) ? language : 'en';
}

/** The words for a language, a BCP 47 tag; English ones where there are none. */
export function wordsFor(tag: string): Words {
	return LANGUAGES[languageOf(tag)] ?? en;
}

/** Whether the interface has words in a language, a BCP 47 tag. */
export function hasWords(tag: string): boolean {
	return tag.toLowerCase().split('-')[0] === languageOf(tag);
}
