import { expect, test } from 'vitest';
import { dueWords, weeksUntil } from '../../src/derive/hiring-when.ts';
import * as en from '../../src/words/en.ts';

test.each<[string, number | undefined]>([
	['6', 6],
	['6 weeks', 6],
	['six weeks', 6],
	['in Two Weeks', 2],
	['a month', 52 / 12],
	['3 months', 13],
	['within half a year', 26],
	['two quarters', 26],
	['10 days', 10 / 7],
	['1.5 years', 78],
	['12-week pilot', 12],
	['2026-12-04', 2],
	['4 December 2026', 2],
	['by 4. Dec 2026', 2],
	['December 2026', 41 / 7],
	['2026-12', 41 / 7],
	['2026-11-13', -1],
	['14 March', undefined],
	['soon', undefined],
	['', undefined],
])('%j is %s weeks away', (text, weeks) => {
	const found = weeksUntil(text, en, '2026-11-20');
	if (weeks === undefined) expect(found).toBeUndefined();
	else expect(found).toBeCloseTo(weeks, 1);
});

test('a date is at no known distance while the day is not known, a span is', () => {
	expect(weeksUntil('2026-12-04', en)).toBeUndefined();
	expect(weeksUntil('2 weeks', en)).toBe(2);
});

test.each([
	['6', 'within 6 weeks'],
	['1', 'within 1 week'],
	['six weeks', 'within six weeks'],
	['in six weeks', 'in six weeks'],
	['14 March', 'by 14 March'],
	['2027-03-14', 'by 2027-03-14'],
	['by Easter', 'by Easter'],
	['before the audit', 'before the audit'],
	['ASAP', 'ASAP'],
	['Easter', 'by Easter'],
	['Once the audit is over', 'by Once the audit is over'],
])('%j is due %j', (text, words) => {
	expect(dueWords(text, en)).toBe(words);
});

test('time that has to go by is said so', () => {
	expect(dueWords('8 weeks of use', en, 'after')).toBe('after 8 weeks of use');
	expect(dueWords('30 June', en, 'after')).toBe('by 30 June');
});
