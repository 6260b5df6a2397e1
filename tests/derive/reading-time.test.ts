import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/derive/reading-time.ts';

test.each([
	['no words', '', 'en', 1],
	['a few words', 'three short words', 'en', 1],
	['230 words', 'word '.repeat(230), 'en', 1],
	['460 words', 'word '.repeat(460), 'en', 2],
	['2300 words', 'word '.repeat(2300), 'en', 10],
	['460 words of Hebrew', 'שלום '.repeat(460), 'he', 2],
	['460 words of Arabic', 'سلام '.repeat(460), 'ar', 2],
	['460 words of Thai, without spaces', 'ภาษาไทย'.repeat(230), 'th', 2],
	['460 words of Thai in a site in English', 'ภาษาไทย'.repeat(230), 'en', 2],
	['460 words of Khmer, without spaces', 'ភាសាខ្មែរ'.repeat(460), 'km', 2],
	['signs that are no words', '— … !!! '.repeat(2000), 'en', 1],
	['1000 Chinese characters', '字'.repeat(1000), 'zh', 2],
	['1000 Japanese characters', 'あア'.repeat(500), 'ja', 2],
	['1000 Korean characters', '가'.repeat(1000), 'ko', 2],
	['460 words and 1000 characters', 'word '.repeat(460) + '字'.repeat(1000), 'en', 4],
])('%s', (_, text, language, minutes) => {
	expect(readingMinutes(text, language)).toBe(minutes);
});
