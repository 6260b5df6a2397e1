import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/derive/format.ts';

const english = createFormat('en');

/** Without the spaces that do not break and the marks of direction, which only a page needs. */
function plain(text: string): string {
	return text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');
}

describe('a date is written as precisely as it was given', () => {
	test.each([
		['en', '2025', '2025'],
		['en', '2025-Q2', 'Q2 2025'],
		['en', '2025-05', 'May 2025'],
		['en', '2025-05-03', '3 May 2025'],
		['en-GB', '2025', '2025'],
		['en-GB', '2025-Q4', 'Q4 2025'],
		['en-GB', '2025-12', 'December 2025'],
		['en-GB', '2025-12-31', '31 December 2025'],
		['en-US', '2025-05-03', 'May 3, 2025'],
		['de', '2025', '2025'],
		['de', '2025-Q2', 'Q2 2025'],
		['de', '2025-05', 'Mai 2025'],
		['de', '2025-05-03', '3. Mai 2025'],
		['he', '2025', '2025'],
		['he', '2025-Q2', 'רבעון 2, 2025'],
		['he', '2025-05', 'מאי 2025'],
		['he', '2025-05-03', '3 במאי 2025'],
		['th', '2025-05-03', '3 พฤษภาคม 2025'],
	])('in %s, %s is %s', (language, date, expected) => {
		expect(plain(createFormat(language).date(date))).toBe(expected);
	});

	test.each(['2024-02-29', '2025-01-01', '2025-12-31'])('%s stays the day it is in every time zone', (date) => {
		expect(english.date(date)).toContain(date.slice(0, 4));
		expect(english.date(date)).toMatch(new RegExp(`^${Number(date.slice(8))} `));
	});
});

describe('a span of dates', () => {
	test.each([
		['has both ends', '2025-01', '2025-Q3', 'January 2025 to Q3 2025'],
		['is one date when both ends are the same', '2025-01', '2025-01', 'January 2025'],
		['may have a beginning alone', '2025', undefined, '2025'],
		['may have an end alone', undefined, '2025-05-03', '3 May 2025'],
		['is nothing without either', undefined, undefined, undefined],
	])('%s', (_, from, to, expected) => {
		expect(english.span(from, to)).toBe(expected);
	});
});

describe('a number', () => {
	test.each([
		['en', 0, '0'],
		['en', 1_234_567.891, '1,234,567.891'],
		['en', 0.58, '0.58'],
		['en', 0.0000213, '0.000021'],
		['de', 1_234.5, '1.234,5'],
		['he', 1_234.5, '1,234.5'],
	])('in %s, %d is %s', (language, value, expected) => {
		expect(createFormat(language).number(value)).toBe(expected);
	});
});

describe('a share is a whole percentage, but never 0 or 100 of what is neither', () => {
	test.each([
		['en', 0, '0%'],
		['en', 0.256, '26%'],
		['en', 1 / 3, '33%'],
		['en', 0.994, '99%'],
		['en', 1, '100%'],
		['en', 1.555, '156%'],
		['en', 0.014, '1%'],
		['en', 0.004, '0.4%'],
		['en', 0.00001, '0.001%'],
		['en', 0.995, '99.5%'],
		['en', 0.9969, '99.6%'],
		['en', 0.99999, '99.9%'],
		['de', 0.256, '26 %'],
		['he', 0.256, '26%'],
	])('in %s, %d is %s', (language, share, expected) => {
		expect(plain(createFormat(language).percent(share))).toBe(expected);
	});
});

describe('money', () => {
	test.each([
		['a small amount keeps its decimals', 'en', 0.004, 'EUR', '€0.004'],
		['an amount never shrinks to nothing', 'en', 0.0000456, 'EUR', '€0.000046'],
		['a part of one has two decimals at least', 'en', 0.5, 'EUR', '€0.50'],
		['a long fraction is cut', 'en', 0.123456, 'EUR', '€0.1235'],
		['above one, hundredths will do', 'en', 1.2345, 'EUR', '€1.23'],
		['nothing is nothing', 'en', 0, 'EUR', '€0'],
		['a whole amount has no decimals', 'en', 12, 'EUR', '€12'],
		['an amount with hundredths has two decimals', 'en', 12.5, 'EUR', '€12.50'],
		['a large amount is grouped', 'en', 1_234_567, 'GBP', '£1,234,567'],
		['a large amount is rounded to hundredths', 'en', 1_234_567.891, 'GBP', '£1,234,567.89'],
		['yen have no hundredths', 'en', 1_200, 'JPY', 'JP¥1,200'],
		['a part of a yen is not rounded away', 'en', 12.5, 'JPY', 'JP¥12.5'],
		['dinars have thousandths', 'en', 12.345, 'KWD', 'KWD 12.345'],
		['dollars at home are a sign alone', 'en-US', 5, 'USD', '$5'],
		['German puts the sign behind', 'de', 0.004, 'EUR', '0,004 €'],
		['German groups by points', 'de', 1_200, 'JPY', '1.200 ¥'],
		['Hebrew puts the sign behind', 'he', 12.5, 'EUR', '12.50 €'],
	])('%s', (_, language, amount, currency, expected) => {
		expect(plain(createFormat(language).money({ amount, currency }))).toBe(expected);
	});

	test('a gap stands where the amount would, with its currency', () => {
		const amount = { gap: 'undisclosed', why: 'Agreed with the client' } as const;
		expect(english.money({ amount, currency: 'EUR' })).toBe('undisclosed (EUR)');
	});

	test.each(['en', 'en-US', 'de', 'he'])('in %s no two currencies are written alike', (language) => {
		const written = ['USD', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'JPY', 'CNY'].map((currency) =>
			createFormat(language).money({ amount: 5, currency }),
		);
		expect(new Set(written).size).toBe(written.length);
	});
});

test.each([
	['en', 'Nov'],
	['he', 'נוב׳'],
	['fa', 'نوامبر'],
])('the month of a day in %s', (language, expected) => {
	expect(createFormat(language).month('2026-11-20')).toBe(expected);
});
