import { describe, expect, test } from 'vitest';
import { date, day, isBefore, span } from '../../src/schemas/date.ts';
import { links, openLinks } from '../../src/schemas/link.ts';
import { money, moneyPerUnit } from '../../src/schemas/money.ts';
import { amount, count, number, numberOrText, tag, text, webAddress } from '../../src/schemas/text.ts';

describe('dates', () => {
	test.each([
		['2026', '2026-01-01', '2026-12-31'],
		['2026-Q1', '2026-01-01', '2026-03-31'],
		['2026-Q2', '2026-04-01', '2026-06-30'],
		['2026-Q4', '2026-10-01', '2026-12-31'],
		['2026-02', '2026-02-01', '2026-02-28'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2026-12', '2026-12-01', '2026-12-31'],
		['2024-02-29', '2024-02-29', '2024-02-29'],
		['2000-02-29', '2000-02-29', '2000-02-29'],
		['2026-12-31', '2026-12-31', '2026-12-31'],
	])('%s reaches from %s to %s', (value, first, last) => {
		expect(span(value)).toEqual({ first, last });
		expect(date.parse(value)).toBe(value);
	});

	test.each([
		'2026-02-30',
		'2026-02-29',
		'1900-02-29',
		'2026-04-31',
		'2026-13-40',
		'2026-13',
		'2026-00',
		'2026-00-10',
		'2026-01-00',
		'2026-01-32',
		'2026-Q0',
		'2026-Q5',
		'2026-q1',
		'2026-1-1',
		'26-01-01',
		'12026',
		'2026-01-01T00:00:00Z',
		'01/02/2026',
		'May 2026',
		' ',
		'',
	])('%j is no date', (value) => {
		expect(span(value)).toBeUndefined();
		expect(date.safeParse(value).success).toBe(false);
		expect(day.safeParse(value).success).toBe(false);
	});

	test.each(['2026', '2026-Q1', '2026-01'])('%s is a date but no whole day', (value) => {
		expect(day.safeParse(value).success).toBe(false);
	});

	test('a date object is not a date that somebody wrote', () => {
		expect(date.safeParse(new Date('2026-01-01')).success).toBe(false);
	});

	test.each([
		['2026-01-01', '2026-01-02', true],
		['2026-01-02', '2026-01-01', false],
		['2026-01-01', '2026-01-01', false],
		['2025', '2026-01-01', true],
		['2026', '2026-06-01', false],
		['2026-Q1', '2026-04', true],
		['2026-Q2', '2026-04', false],
		['2026-03', '2026-Q1', false],
		['soon', '2026', false],
	])('%s ends before %s begins: %s', (a, b, expected) => {
		expect(isBefore(a, b)).toBe(expected);
	});
});

describe('texts and numbers', () => {
	test.each([
		['plain', 'plain'],
		['  with blanks around  ', 'with blanks around'],
		[2026, '2026'],
		[1.5, '1.5'],
		[0, '0'],
	])('%j is the text %j', (value, expected) => {
		expect(text.parse(value)).toBe(expected);
	});

	test.each([[true], [null], [undefined], [''], ['\n'], [['x']], [{}], [new Date(0)]])('%j is no text', (value) => {
		expect(text.safeParse(value).success).toBe(false);
	});

	test.each([
		[4.2, 4.2],
		['4.20', 4.2],
		['-3', -3],
		['0', 0],
	])('%j is the number %d', (value, expected) => {
		expect(number.parse(value)).toBe(expected);
	});

	test.each([
		['4,20'],
		['1e3'],
		['0x10'],
		['about 4'],
		[''],
		[' 4'],
		['+4'],
		['.5'],
		[Number.NaN],
		[Number.POSITIVE_INFINITY],
		[true],
	])('%j is no number', (value) => {
		expect(number.safeParse(value).success).toBe(false);
	});

	test('amounts are not negative, counts are whole', () => {
		expect(amount.safeParse('-0.01').success).toBe(false);
		expect(amount.parse('0.01')).toBe(0.01);
		expect(count.safeParse(1.5).success).toBe(false);
		expect(count.safeParse('1.0').success).toBe(true);
		expect(count.safeParse(-1).success).toBe(false);
	});

	test.each([
		['4.20', 4.2],
		[3, 3],
		['two-thirds', 'two-thirds'],
		['3 days', '3 days'],
		['1.2.3', '1.2.3'],
	])('%j is a figure, read as %j', (value, expected) => {
		expect(numberOrText.parse(value)).toBe(expected);
	});

	test.each([
		['human-in-the-loop', true],
		['rag2', true],
		['évaluation', true],
		['評価', true],
		['שלום-עולם', true],
		['Agents', false],
		['two words', false],
		['under_score', false],
		['-edge', false],
		['edge-', false],
		['a--b', false],
		['a/b', false],
	])('%s is a tag: %s', (value, expected) => {
		expect(tag.safeParse(value).success).toBe(expected);
	});
});

describe('money', () => {
	test.each([
		[{ amount: 12.5, currency: 'EUR' }, true],
		[{ amount: '4.20', currency: 'JPY' }, true],
		[{ amount: 0, currency: 'USD' }, true],
		[{ amount: { undisclosed: 'Contract' }, currency: 'USD' }, true],
		[{ amount: 12.5 }, false],
		[{ currency: 'EUR' }, false],
		[{ amount: 12.5, currency: 'eur' }, false],
		[{ amount: 12.5, currency: 'EURO' }, false],
		[{ amount: 12.5, currency: 'QQQ' }, false],
		[{ amount: -1, currency: 'EUR' }, false],
		[{ amount: '€12', currency: 'EUR' }, false],
		[{ amount: 12.5, currency: { unknown: 'x' } }, false],
		[{ amount: 12.5, currency: 'EUR', per: 'month' }, false],
		[12.5, false],
		['EUR 12.50', false],
	])('%j: %s', (value, expected) => {
		expect(money.safeParse(value).success).toBe(expected);
	});

	test('an amount in text keeps its value', () => {
		expect(money.parse({ amount: '4.20', currency: 'EUR' })).toEqual({ amount: 4.2, currency: 'EUR' });
	});

	test('the cost of an interaction says what an interaction is', () => {
		expect(moneyPerUnit.safeParse({ amount: 1, currency: 'EUR' }).success).toBe(false);
		expect(moneyPerUnit.safeParse({ amount: 1, currency: 'EUR', unit: 'claim' }).success).toBe(true);
	});
});

describe('links', () => {
	const url = 'https://example.org/a';

	test.each([
		['a url', url, [{ url, access: 'public' }]],
		['a url in an object', { url }, [{ url, access: 'public' }]],
		['with label and access', { url, label: 'A', access: 'login' }, [{ url, label: 'A', access: 'login' }]],
		[
			'a list of both',
			[url, { url, access: 'staff' }],
			[
				{ url, access: 'public' },
				{ url, access: 'staff' },
			],
		],
		['on request, without a url', { access: 'request' }, [{ access: 'request' }]],
		['on request, with a url', { access: 'request', url }, [{ url, access: 'request' }]],
		[
			'a gap as its url',
			{ url: { unknown: 'x' }, access: 'staff' },
			[{ url: { gap: 'unknown', why: 'x' }, access: 'staff' }],
		],
		[
			'a gap in a list',
			[url, { undisclosed: 'x' }],
			[
				{ url, access: 'public' },
				{ gap: 'undisclosed', why: 'x' },
			],
		],
	])('%s is read as a list', (_, value, expected) => {
		expect(links.parse(value)).toEqual(expected);
	});

	test.each([
		['nothing but a label', { label: 'A' }],
		['no url for the public', { access: 'public' }],
		['no url for staff', { access: 'staff' }],
		['an unknown access', { url, access: 'nobody' }],
		['an unknown key', { url, title: 'A' }],
		['an empty list', []],
		['an empty group', {}],
		['a number', 5],
	])('%s is refused', (_, value) => {
		expect(links.safeParse(value).success).toBe(false);
	});

	test.each(['https://example.org', 'http://example.org:8080/a?b=c#d', 'HTTPS://EXAMPLE.ORG/', 'https://例え.jp/パス'])(
		'%s is an address',
		(value) => {
			expect(webAddress.safeParse(value).success).toBe(true);
		},
	);

	test.each([
		'ftp://example.org',
		'javascript:alert(1)',
		'JavaScript:alert(1)//https://x',
		'data:text/html,x',
		'mailto:a@example.org',
		'file:///etc/passwd',
		'//example.org',
		'/path',
		'example.org',
		'https:example.org',
		'https://',
		'http://[',
		' https://example.org',
		'',
	])('%j is no address', (value) => {
		expect(webAddress.safeParse(value).success).toBe(false);
		expect(links.safeParse(value).success).toBe(false);
		expect(links.safeParse({ url: value }).success).toBe(false);
	});

	test('only links that a reader can open are open', () => {
		const list = links.parse([url, { access: 'request' }, { url: { unknown: 'x' } }, { undisclosed: 'x' }]);
		expect(openLinks(list)).toEqual([{ url, access: 'public' }]);
		expect(openLinks(undefined)).toEqual([]);
		expect(openLinks({ gap: 'unknown', why: 'x' })).toEqual([]);
	});
});
