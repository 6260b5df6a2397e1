import type { Words } from '../words/words.ts';

/** The words that a brief and all that follows from it are written with. */
export type HireWords = Pick<Words, 'advice' | 'brief' | 'does' | 'hire' | 'vague'>;
