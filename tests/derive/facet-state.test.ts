import { describe, expect, test } from 'vitest';
import { choose, isEmpty, keepKnown, NOTHING, readState, writeState } from '../../src/derive/facet-state.ts';

const TERMS = { facets: ['lane', 'status', 'tag'], sorts: ['newest', 'cost'] };
const read = (query: string) => readState(query, TERMS);
const chosen = (query: string) => Object.fromEntries(read(query).chosen);

describe('an address is read as', () => {
	test.each<[string, string, string, Record<string, string[]>, string | undefined]>([
		['nothing, when it asks for nothing', '', '', {}, undefined],
		['words', '?q=lease', 'lease', {}, undefined],
		['words without the space around them', '?q=+two++words+', 'two  words', {}, undefined],
		['several values of a facet', '?status=live&status=pilot', '', { status: ['live', 'pilot'] }, undefined],
		['values of several facets', '?tag=a&lane=agent', '', { lane: ['agent'], tag: ['a'] }, undefined],
		['an order', '?sort=cost', '', {}, 'cost'],
		['no order that there is not', '?sort=age', '', {}, undefined],
		['no facet that there is not', '?colour=red&constructor=x&__proto__=y', '', {}, undefined],
		['each value once', '?tag=a&tag=a', '', { tag: ['a'] }, undefined],
		['no empty value', '?tag=&tag=a', '', { tag: ['a'] }, undefined],
		['text, where it holds markup', '?q=%3Cscript%3E', '<script>', {}, undefined],
		['something, where it is encoded wrongly', '?q=%E0%A4%A&tag=%', '\uFFFD%A', { tag: ['%'] }, undefined],
	])('%s', (_, query, q, values, sort) => {
		expect(read(query).q).toBe(q);
		expect(chosen(query)).toEqual(values);
		expect(read(query).sort).toBe(sort);
	});

	test('at most 200 characters of words, and as many values as anybody chooses', () => {
		const long = `?q=${'a'.repeat(9_000)}&tag=${'b'.repeat(5_000)}${Array.from({ length: 900 }, (_, n) => `&lane=${n}`).join('')}`;
		expect(read(long).q).toHaveLength(200);
		expect(chosen(long).tag).toBeUndefined();
		expect(chosen(long).lane).toHaveLength(50);
	});
});

test.each(['', '?lane=agent&status=live&status=pilot&q=lease&sort=cost', '?tag=vertr%C3%A4ge', '?q=a%26b%3Dc'])(
	'%s is written as it was read',
	(query) => {
		expect(writeState(read(query))).toBe(query);
	},
);

describe('a value', () => {
	test('is added to those of its facet', () => {
		expect(writeState(choose(read('?status=live'), 'status', 'pilot', true))).toBe('?status=live&status=pilot');
	});

	test('is not added twice', () => {
		expect(writeState(choose(read('?status=live'), 'status', 'live', true))).toBe('?status=live');
	});

	test('is taken away, and its facet with the last one', () => {
		expect(writeState(choose(read('?status=live&q=a'), 'status', 'live', false))).toBe('?q=a');
	});

	test('leaves the state that it was taken from as it was', () => {
		const before = read('?status=live');
		choose(before, 'status', 'live', false);
		expect(writeState(before)).toBe('?status=live');
	});

	test('that does not exist is dropped', () => {
		const known = keepKnown(read('?status=live&status=almost&lane=x'), (_, value) => value === 'live');
		expect(writeState(known)).toBe('?status=live');
	});
});

test.each([
	['', true],
	['?q=', true],
	['?unknown=1', true],
	['?q=a', false],
	['?tag=a', false],
	['?sort=cost', false],
])('%s asks for nothing: %s', (query, expected) => {
	expect(isEmpty(read(query))).toBe(expected);
	expect(isEmpty(NOTHING)).toBe(true);
});
