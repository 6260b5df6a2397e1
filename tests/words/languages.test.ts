import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentenceParts } from '../../src/derive/sentence.ts';
import * as en from '../../src/words/en.ts';
import { hasWords, LANGUAGES, languageOf, wordsFor } from '../../src/words/languages.ts';
import { ENGINE } from '../support/site-commands.ts';

type Leaf = string | RegExp | ((...given: string[]) => string);

/** Every word of a language, by where it stands: `page.nav.proof`. */
function wordsOf(value: unknown, at = ''): [string, Leaf][] {
	const isLeaf = typeof value !== 'object' || value === null || value instanceof RegExp;
	if (isLeaf) return [[at, value as Leaf]];
	return Object.entries(value).flatMap(([key, child]) => wordsOf(child, at ? `${at}.${key}` : key));
}

/** What a word depends on: its parameters, and the links and places of its sentence. */
function partsOf(word: Leaf): string[] {
	if (word instanceof RegExp) return [];
	const given = typeof word === 'function' ? Array.from({ length: word.length }, (_, index) => `⟦${index}⟧`) : [];
	const text = typeof word === 'function' ? word(...given) : word;
	const marks = sentenceParts(text).flatMap((part) => ('slot' in part ? part.slot : (part.link ?? [])));
	return [...given.filter((mark) => text.includes(mark)), ...marks].sort();
}

const english = new Map(wordsOf(en));
const others = Object.entries(LANGUAGES).filter(([language]) => language !== 'en');

test('every file of words is named among the languages', () => {
	const files = readdirSync(join(ENGINE, 'src/words')).filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
	expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(Object.keys(LANGUAGES).sort());
});

describe.each(others)('the words of %s are whole', (_, words) => {
	const there = new Map(wordsOf(words));

	test('none is missing, and none is left over', () => {
		expect([...there.keys()].sort()).toEqual([...english.keys()].sort());
	});

	test('none is empty where English has one', () => {
		const empty = [...there].filter(([at, word]) => word === '' && english.get(at) !== '').map(([at]) => at);
		expect(empty).toEqual([]);
	});

	test('each shows what the English one shows, and links to what that links to', () => {
		const parts = (of: ReadonlyMap<string, Leaf>) => [...of].map(([at, word]) => `${at}: ${partsOf(word).join(' ')}`);
		expect(parts(there).sort()).toEqual(parts(english).sort());
	});
});

test.each([
	['en', 'en', true],
	['en-US', 'en', true],
	['he', 'he', true],
	['he-IL', 'he', true],
	['HE', 'he', true],
	['fi', 'en', false],
	['eng', 'en', false],
	['constructor', 'en', false],
])('a site in %s has the words of %s', (tag, language, isItsOwn) => {
	expect(languageOf(tag)).toBe(language);
	expect(wordsFor(tag)).toBe(LANGUAGES[language]);
	expect(hasWords(tag)).toBe(isItsOwn);
});

test.each([
	['en', 1, '1 live'],
	['en', 9, '9 live'],
	['he', 1, 'אחד פעיל'],
	['he', 9, '9 פעילים'],
])('in %s, %i live is said as people say it', (language, count, said) => {
	expect(wordsFor(language).page.live(String(count), count)).toBe(said);
});
