import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceOf, withWholeInput } from '../../src/evidence/prices.ts';

const day = '2026-05-03';
const SONNET = 'claude-sonnet-4-20250514';

describe('the price of tokens', () => {
	test.each([
		[{ input: 1_000_000, output: 0 }, 3],
		[{ input: 0, output: 1_000_000 }, 15],
		[{ input: 1_000_000, cachedInput: 1_000_000, output: 0 }, 0.3],
		[{ input: 1_000_000, cacheWrite: 1_000_000, output: 0 }, 3.75],
		[{ input: 1_000_000, cacheWrite: 1_000_000, cacheWriteHour: 1_000_000, output: 0 }, 6],
		[{ input: 0, output: 0, webSearches: 1000 }, 10],
		[{ input: 0, output: 0 }, 0],
	])('%j of a known model cost %d dollars', (usage, amount) => {
		expect(priceOf(SONNET, usage, { day })).toEqual({ amount, currency: 'USD' });
	});

	test.each(['claude-unheard-of-9', 'gpt-99', '', 'toString', '__proto__', 'no model'])(
		'there is none for %j, which is not a price of nothing',
		(model) => {
			expect(priceOf(model, { input: 1000, output: 10 }, { day })).toBeUndefined();
		},
	);

	test('is that of the provider, and that of the maker where the provider is unknown', () => {
		const usage = { input: 1000, output: 10 };
		const price = priceOf('gpt-4o', usage, { day });
		expect(price?.amount).toBeCloseTo(0.0026, 9);
		for (const provider of ['openai', 'azure', 'a-gateway', 'anthropic'])
			expect(priceOf('gpt-4o', usage, { day, provider })).toEqual(price);
		expect(priceOf('openai/gpt-4o', usage, { day })).toBeUndefined();
		expect(priceOf('openai/gpt-4o', usage, { day, provider: 'openrouter' })).toEqual(price);
	});

	test('of many calls is that of calls of their length', () => {
		const usage = { input: 1_000_000, output: 0 };
		const amount = (inputPerCall?: number) => priceOf('claude-sonnet-4-5', usage, { day, inputPerCall })?.amount;
		expect(amount()).toBe(6);
		expect(amount(100_000)).toBe(3);
		expect(amount(300_000)).toBe(6);
	});

	test('is never negative, and never fails, whatever the counts are', () => {
		const count = fc.nat(5_000_000);
		fc.assert(
			fc.property(
				fc.constantFrom(SONNET, 'gpt-4o', 'gemini-2.5-pro', 'claude-3-haiku-20240307'),
				fc.record({ input: count, cachedInput: count, cacheWrite: count, output: count }),
				fc.constantFrom(undefined, 100_000, 300_000),
				(model, usage, inputPerCall) => {
					const price = priceOf(model, withWholeInput(usage), { day, inputPerCall });
					expect(price?.amount).toBeGreaterThanOrEqual(0);
					expect(price?.currency).toBe('USD');
				},
			),
			{ seed: 1, numRuns: 300 },
		);
	});
});

test('input that leaves the cache out is made whole', () => {
	expect(withWholeInput({ input: 3, cachedInput: 5758, cacheWrite: 6174, output: 1 }).input).toBe(11_935);
	expect(withWholeInput({ input: 6000, cachedInput: 5758, output: 1 }).input).toBe(6000);
	expect(withWholeInput({ input: 6000, output: 1 })).toEqual({ input: 6000, output: 1 });
});
