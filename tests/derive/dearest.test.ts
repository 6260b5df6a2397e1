import { describe, expect, test } from 'vitest';
import { alsoDear, type CostlyFailure, costlyFailures, dearest, failureCost } from '../../src/derive/dearest.ts';
import { known } from '../../src/derive/known.ts';
import type { CaseStudy } from '../../src/schemas/case-study.ts';
import type { Gap } from '../../src/schemas/gap.ts';

const GAP: Gap = { gap: 'undisclosed', why: 'A client asked for it' };

/** Failures by what they cost: `EUR 5` is one of that title; without an amount, one that has no price. */
function failures(...titles: string[]): Exclude<CaseStudy['failures'], Gap> {
	return titles.map((title) => {
		const [currency = '', amount] = title.split(' ');
		const cost = amount === undefined ? undefined : { amount: Number(amount), currency };
		return { title, kind: 'incident', impact: 'x', ...(cost && { cost }) };
	});
}

function item(name: string, ...titles: string[]) {
	return { name, data: { failures: failures(...titles) } };
}

function titles<T>(mistakes: readonly CostlyFailure<T>[]) {
	return mistakes.map(({ failure }) => known(failure.title));
}

describe('the cost of a failure', () => {
	const [failure] = failures('A');
	test.each<[string, object, object | undefined]>([
		['is what the author says', { cost: { amount: 5, currency: 'EUR' } }, { amount: 5, currency: 'EUR' }],
		['may be nothing', { cost: { amount: 0, currency: 'EUR' } }, { amount: 0, currency: 'EUR' }],
		['is not known without one', {}, undefined],
		['is not known where it is a gap', { cost: GAP }, undefined],
		['is not known where the amount is a gap', { cost: { amount: GAP, currency: 'EUR' } }, undefined],
	])('%s', (_, cost, expected) => {
		expect(failureCost({ ...(failure as Exclude<typeof failure, Gap | undefined>), ...cost })).toEqual(expected);
	});
});

describe('the dearest failure of a case is', () => {
	test.each<[string, CaseStudy['failures'], string | undefined]>([
		['the one that cost most', failures('EUR 5', 'EUR 4800', 'EUR 60'), 'EUR 4800'],
		['the one with a price', failures('A', 'EUR 5', 'B'), 'EUR 5'],
		['the first of two that cost as much', failures('EUR 5.0', 'EUR 5'), 'EUR 5.0'],
		['of the currency that most are told in', failures('JPY 90000', 'EUR 5', 'EUR 60'), 'EUR 60'],
		['none without a price', failures('A', 'B'), undefined],
		['none that cost nothing', failures('EUR 0'), undefined],
		['none among gaps', [GAP], undefined],
		['none behind a gap', GAP, undefined],
		['one beside a gap', [GAP, ...failures('EUR 5')], 'EUR 5'],
	])('%s', (_, given, expected) => {
		expect(known(dearest(given)?.title)).toBe(expected);
	});
});

describe('costly failures', () => {
	test.each<[string, ReturnType<typeof item>[], string[]]>([
		[
			'the dearest first, over all cases',
			[item('a', 'EUR 5', 'EUR 80'), item('b', 'EUR 60')],
			['EUR 80', 'EUR 60', 'EUR 5'],
		],
		['without what has no price or cost nothing', [item('a', 'A', 'EUR 0'), item('b', 'EUR 5')], ['EUR 5']],
		[
			'the currency of most before the others, whatever the amounts',
			[item('a', 'JPY 90000', 'EUR 5'), item('b', 'EUR 60', 'USD 70')],
			['EUR 60', 'EUR 5', 'JPY 90000', 'USD 70'],
		],
		[
			'currencies of as many in the order of the alphabet, each together',
			[item('a', 'USD 90', 'EUR 1'), item('b', 'USD 2', 'EUR 70')],
			['EUR 70', 'EUR 1', 'USD 90', 'USD 2'],
		],
		['none of none', [], []],
	])('%s', (_, items, expected) => {
		expect(titles(costlyFailures(items))).toEqual(expected);
		expect(titles(costlyFailures(items.toReversed()))).toEqual(expected);
	});

	test('come with their case and their cost', () => {
		const [a, b] = [item('a', 'EUR 5'), item('b', 'EUR 60')];
		expect(costlyFailures([a, b])).toMatchObject([
			{ item: b, cost: { amount: 60, currency: 'EUR' } },
			{ item: a, cost: { amount: 5, currency: 'EUR' } },
		]);
	});
});

describe('after the dearest come', () => {
	test.each<[string, string[], number, string[]]>([
		['the next ones', ['EUR 9', 'EUR 8', 'EUR 7', 'EUR 6'], 2, ['EUR 8', 'EUR 7']],
		['all of few', ['EUR 9', 'EUR 8'], 6, ['EUR 8']],
		['none of one', ['EUR 9'], 6, []],
		['none of none', [], 6, []],
		[
			'the dearest of another currency, in the place of a cheaper one',
			['EUR 9', 'EUR 8', 'EUR 7', 'EUR 6', 'USD 99'],
			2,
			['EUR 8', 'USD 99'],
		],
		[
			'what is dearer before what is cheaper of that currency',
			['EUR 9', 'EUR 8', 'EUR 7', 'USD 99', 'USD 5'],
			6,
			['EUR 8', 'EUR 7', 'USD 99', 'USD 5'],
		],
		['no more than are asked for', ['EUR 9', 'EUR 8', 'CHF 1', 'JPY 2', 'USD 3'], 2, ['CHF 1', 'JPY 2']],
		['none where none are asked for', ['EUR 9', 'EUR 8', 'USD 3'], 0, []],
	])('%s', (_, given, most, expected) => {
		expect(titles(alsoDear(costlyFailures([item('a', ...given)]), most))).toEqual(expected);
	});
});
