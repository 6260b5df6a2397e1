import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExactSum, isDecimal } from '../../src/evidence/exact.ts';

const sumOf = (...amounts: (number | string)[]) =>
	amounts.reduce<ExactSum>((sum, amount) => sum.add(amount), new ExactSum()).value;

describe('an exact sum', () => {
	test.each([
		[[], 0],
		[[0.1, 0.2], 0.3],
		[['0.1', '0.2'], 0.3],
		[[1.1, 2.2, 3.3], 6.6],
		[['1', '-1'], 0],
		[['-0.5', '0.2'], -0.3],
		[['+1.5', '.5', '2.'], 4],
		[['1e-9', 1e-9], 0.000000002],
		[['1.5E+3', '2e2'], 1700],
		[['0.8958740000000000', ' 0.1 '], 0.995874],
		[['12345678.123456789'], 12345678.123456789],
		[['12.3', '0.000000001'], 12.300000001],
	])('%j is %d', (amounts, sum) => {
		expect(sumOf(...amounts)).toBe(sum);
	});

	test('what is smaller than a billionth is rounded, half of one up', () => {
		expect(sumOf('0.0000000005')).toBe(0.000000001);
		expect(sumOf('0.00000000049')).toBe(0);
		expect(sumOf('-0.0000000005')).toBe(-0.000000001);
	});

	test.each([Number.NaN, Number.POSITIVE_INFINITY, '', ' ', '-', '.', 'NaN', '1,5', '0x10', '1 000', '1e9999', 'e5'])(
		'%j is no amount',
		(amount) => {
			expect(() => sumOf(amount)).toThrow(RangeError);
		},
	);

	test('many small amounts add up without drift, in any order', () => {
		const billionths = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { maxLength: 200 });
		fc.assert(
			fc.property(billionths, (amounts) => {
				const total = Number(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)) / 1e9;
				expect(sumOf(...amounts.map((amount) => amount / 1e9))).toBe(total);
				expect(sumOf(...amounts.map((amount) => `${amount}e-9`).reverse())).toBe(total);
			}),
			{ seed: 1, numRuns: 300 },
		);
	});
});

test.each([
	['1', true],
	['-1.50', true],
	['+.5', true],
	['5.', true],
	[' 1e-7 ', true],
	['', false],
	['.', false],
	['1.2.3', false],
	['1e', false],
	['1e1000', false],
	['Infinity', false],
	['$1', false],
	['1\n2', false],
])('whether %j is a decimal number: %s', (text, is) => {
	expect(isDecimal(text)).toBe(is);
});
