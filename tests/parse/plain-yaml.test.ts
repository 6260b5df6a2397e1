import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/parse/frontmatter.ts';
import { readPlainYaml } from '../../src/parse/plain-yaml.ts';
import { randomNumbers } from '../support/random.ts';
import { caseStudyText } from '../support/tree.ts';

/** Reads YAML with the exact parser: an anchor in a comment keeps the fast one away. */
const readExactly = (source: string) => parseYaml(`${source}\n# &exactly\n`);

test('an anchor in a comment does keep the fast parser away', () => {
	expect(readPlainYaml('a: 1\n# &exactly\n')).toBeUndefined();
	expect(readPlainYaml('a: 1\n')).toEqual({ data: { a: 1 } });
});

describe('the fast parser and the exact one read the same', () => {
	test.each([
		'a: 1',
		'a: 1.10\nb: 1.5\nc: -3\nd: 0\ne: -0\nf: 1e3\ng: 0x1F\nh: 0o17\ni: 007\nj: +5\nk: .5\nl: 5.\nm: 1_000\nn: 12345678901234567890\no: .inf\np: .nan',
		'a: 2026\nb: 2026-05-03\nc: 2026-13-40\nd: 2026-05-03T08:00:00Z\ne: 12:30:45\nf: 2026-Q1',
		'a: true\nb: True\nc: TRUE\nd: yes\ne: no\nf: on\ng: y\nh: tRue',
		'a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: ""\ng: nULL',
		'a: "1"\nb: \'2\'\nc: "true"\nd: "~"',
		'a: "x\\n\\ty\\u00e9 \\"z\\""\nb: \'it\'\'s\'',
		'a: |\n  one\n\n  two\nb: >-\n  three\n  four\nc: |+\n  five\n\nd: >\n  six',
		'a: one\n  two\n  three\nb: x # comment\nc: x#y',
		'a: { b: c, d: [e, f], g: { h: i } }\nj: [k, { l: m }]\nn: []\no: {}',
		'a: [\n  one,\n  two\n]\nb: {\n  c: d,\n}',
		'a:\n- b\n- c\nd:\n  - e: f\n    g: h\n  -\n    i: j',
		'"a b": 1\n\'c\': 2\n3: 4\n5.5: 6\ntrue: 7',
		'a: http://example.org/?b=c#d\ne: [https://example.org, f]',
		'<<: { a: b }\n=: c',
		'ä: ö\n日本: 語\n😀: ש',
		'# nothing',
		'',
		'words',
		'- a\n- b',
		'a:\r\n  - b\r\n  - c\r\n',
	])('%j', (source) => {
		const plain = readPlainYaml(source);
		const exact = readExactly(source);
		expect(exact.problems).toEqual([]);
		expect(plain).toEqual({ data: exact.data });
		expect(parseYaml(source).data).toEqual(exact.data);
	});

	test.each([
		['an alias', 'a: &x 1\nb: *x'],
		['a tag', 'a: !!str 1'],
		['a tag that says nothing', 'a: !'],
		['a key named __proto__', '__proto__: { a: b }'],
		['a list as a key', '[a, b]: 1'],
		['a group as a key', '- { a: b }: 1'],
		['no key', ': 1'],
		['null as a key', '~: 1'],
		['a question mark', '? a\n: b'],
		['an empty item in a list of lists', '- - \n- b'],
		['a line end of long ago', 'a: 1\rb: 2'],
		['dashes at the beginning', '---a'],
		['an error', 'a: b: c'],
		['a key that stands twice', 'a: 1\na: 2'],
		['a tab', 'a:\n\tb: 1'],
		['two documents', 'a: 1\n---\nb: 2'],
	])('%s is left to the exact one', (_, source) => {
		expect(readPlainYaml(source)).toBeUndefined();
	});

	test.each(Array.from({ length: 10 }, (_, seed) => seed))('whatever both can read (seed %i)', (seed) => {
		const random = randomNumbers(seed);
		const at = (length: number) => Math.floor(random() * length);
		const pieces = [
			'{',
			'}',
			'[',
			']',
			':',
			': ',
			'- ',
			'\n',
			'\r\n',
			'  ',
			' #',
			'|\n',
			'>-\n  ',
			'"',
			'~',
			'null',
			'[]',
			'{}',
			'true',
			'1.10',
			'0x1F',
			'007',
			',',
			'? ',
			'<<: ',
			'\n  ',
			'\na: ',
			'\n- ',
			'1: ',
			'[a]: ',
			': b',
			'!',
			'&',
			'*',
			'-',
			'ä',
			'😀',
			'%',
			'@',
			'`',
			'\\',
		];
		let compared = 0;
		for (let round = 0; round < 200; round++) {
			let source = caseStudyText().split('---\n')[1] ?? '';
			for (let step = 0; step <= at(3); step++) {
				const start = at(source.length);
				source = source.slice(0, start) + (pieces[at(pieces.length)] ?? '') + source.slice(start + at(3));
			}
			const plain = readPlainYaml(source);
			const exact = readExactly(source);
			if (!plain || exact.problems.length > 0) continue;
			compared += 1;
			expect(plain.data, source).toEqual(exact.data);
		}
		expect(compared).toBeGreaterThan(20);
	});
});
