import { describe, expect, test } from 'vitest';
import { HEAD_LENGTH, holds, readHead } from '../../src/evidence/head.ts';

describe('the head of an export', () => {
	test.each([
		['', 'empty'],
		[' \n\t', 'empty'],
		['\uFEFF', 'empty'],
		['PK\u0003\u0004\u0000', 'zip'],
		['<?xml version="1.0"?>', 'xml'],
		['a,b\n1,2', 'csv'],
		['one word', 'text'],
		['{"a": 1}', 'json-object'],
		['{"a": 1}\n', 'json-object'],
		['{\n"a": 1\n}', 'json-object'],
		['{"a": 1}\n{"a": 2}', 'json-lines'],
		['{"a": 1}\r\n{"a": 2}', 'json-lines'],
		['\uFEFF{"a": 1}\n{"a": 2}', 'json-lines'],
		['{"a": 1}\nnot json', 'json-object'],
		['[{"a": 1}]', 'json-array'],
	])('%j looks like %s', (text, shape) => {
		expect(readHead(text).shape).toBe(shape);
	});

	test.each([
		['a,b,c', ['a', 'b', 'c']],
		['\uFEFFa,b', ['a', 'b']],
		['"a", b ,"c"', ['a', 'b', 'c']],
		['a,b\r\n1,2', ['a', 'b']],
		['a,b\r1,2', ['a', 'b']],
		['\n\na,b\n1,2', ['a', 'b']],
		['{"a": "b,c"}', []],
	])('the columns of %j are %j', (text, columns) => {
		expect(readHead(text).columns).toEqual(columns);
	});

	test.each([
		['{"a": 1, "b": {"c": 1}, "d": [{"e": 1}], "f": null}', ['a', 'b', 'd', 'f']],
		['[{"a": {"b": 1}, "c": 2}, {"d": 1}]', ['a', 'c']],
		['{"a": 1}\n{"b": 2}', ['a']],
		['{"a": "b\\": {", "c": "}"}', ['a', 'c']],
		['{"a" : "b", "c"\n:\t"d"}', ['a', 'c']],
		['{"a": ["b", "c"], "d": "e"}', ['a', 'd']],
		['{"a": 1, "b": "cut o', ['a', 'b']],
		['{"a": 1, "b": {"c": "cut { \\"d\\": 1, o', ['a', 'b']],
		['[]', []],
		['[[{"a": 1}]]', []],
		['{}', []],
		['a,b', []],
	])('the keys of %j are %j', (text, keys) => {
		expect(readHead(text).keys).toEqual(keys);
	});

	test('only so much is looked at', () => {
		const text = `{"a": "${'x'.repeat(HEAD_LENGTH)}", "b": 1}`;
		expect(readHead(text)).toMatchObject({ keys: ['a'], text: text.slice(0, HEAD_LENGTH) });
	});

	test('a prompt full of quotes is passed in no time', () => {
		const started = performance.now();
		expect(readHead(`{"a": 1, "b": "${'\\"'.repeat(HEAD_LENGTH)}`).keys).toEqual(['a', 'b']);
		expect(performance.now() - started).toBeLessThan(500);
	});
});

test('names hold others, wherever they stand', () => {
	expect(holds(['a', 'b', 'c'], 'c', 'a')).toBe(true);
	expect(holds(['a', 'b', 'c'], 'c', 'd')).toBe(false);
});
