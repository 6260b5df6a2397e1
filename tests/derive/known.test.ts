import { describe, expect, test } from 'vitest';
import { known, knownItems } from '../../src/derive/known.ts';

const GAP = { gap: 'unknown', why: 'It does not say' } as const;

describe('the answer is', () => {
	test.each([
		['what stands there', 'A', 'A'],
		['a zero', 0, 0],
		['false', false, false],
		['an empty text', '', ''],
		['a group', { why: 'A' }, { why: 'A' }],
		['a list with gaps in it', ['A', GAP], ['A', GAP]],
	])('%s', (_, value, expected) => {
		expect(known(value)).toEqual(expected);
	});

	test.each([
		['a gap', GAP],
		['nothing', undefined],
	])('none where there is %s', (_, value) => {
		expect(known(value)).toBeUndefined();
	});
});

describe('the answers of a list are', () => {
	test.each([
		['all of them', ['A', 'B'], ['A', 'B']],
		['those that are no gaps, in their order', [GAP, 'B', GAP, 'A'], ['B', 'A']],
		['none where all are gaps', [GAP, GAP], []],
		['none where a gap stands for the list', GAP, []],
		['none where there is no list', undefined, []],
	])('%s', (_, list, expected) => {
		expect(knownItems<string>(list)).toEqual(expected);
	});
});
