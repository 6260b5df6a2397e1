import { wordsFor } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

/** The words of the interface in the language of the site. */
export const words: Words = wordsFor(import.meta.env.CASEBOOK_LANGUAGE);
