import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/derive/wilson.ts';

describe('the Wilson interval of a pass rate', () => {
	test.each([
		// Newcombe 1998, table I, method 3.
		{ successes: 81, trials: 263, low: 0.2553, high: 0.3662 },
		{ successes: 15, trials: 148, low: 0.0624, high: 0.1605 },
		{ successes: 0, trials: 20, low: 0, high: 0.1611 },
		{ successes: 1, trials: 29, low: 0.0061, high: 0.1718 },
	])('$successes of $trials is $low to $high', ({ successes, trials, low, high }) => {
		const interval = wilson(successes, trials);
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	test('of no trials it is everything', () => {
		expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
	});

	test('it never leaves the range of a share', () => {
		for (const trials of [1, 2, 7, 1000]) {
			expect(wilson(trials, trials).high).toBeLessThanOrEqual(1);
			expect(wilson(0, trials).low).toBeGreaterThanOrEqual(0);
		}
	});
});
