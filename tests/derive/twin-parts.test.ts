import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basisLegend, factList, type TwinFact } from '../../src/derive/twin-parts.ts';
import { writeMarkdown } from '../../src/parse/markdown.ts';
import { GAP_KINDS, type GapKind } from '../../src/schemas/gap.ts';
import { BASES } from '../../src/schemas/vocabulary.ts';
import * as en from '../../src/words/en.ts';
import * as he from '../../src/words/he.ts';
import type { Words } from '../../src/words/words.ts';
import { readFacts } from '../support/twins.ts';

const written = (facts: readonly TwinFact[]) => writeMarkdown(factList(facts, en));
const readBack = (facts: readonly TwinFact[], words: Words = en) =>
	readFacts(`# A\n\n${writeMarkdown(factList(facts, words))}`, undefined, words);

describe('a list of facts', () => {
	test.each<[string, TwinFact, string]>([
		['an answer on its line', { asks: 'Status', says: ['Live'] }, '- **Status**: Live\n'],
		['a figure with its basis', { asks: 'Cost', says: ['€5'], basis: 'measured' }, '- **Cost** (measured): €5\n'],
		['several answers below it', { asks: 'Tools', says: ['A', 'B'] }, '- **Tools**:\n  - A\n  - B\n'],
		[
			'a gap in italics',
			{ asks: 'Cost', says: [{ gap: 'inapplicable', why: 'No API' }] },
			'- **Cost**: *does not apply: No API*\n',
		],
		['an address', { asks: 'Page', says: [{ url: 'https://e.org/a/' }] }, '- **Page**: <https://e.org/a/>\n'],
		[
			'a named place with what to know of it',
			{ asks: 'Live', says: [{ label: 'It', url: 'https://e.org/', note: 'staff only' }] },
			'- **Live**: [It](https://e.org/) (staff only)\n',
		],
	])('has %s', (_, fact, markdown) => {
		expect(written([fact])).toBe(markdown);
	});

	test('leaves out what has no answer, and is nothing without any', () => {
		expect(
			written([
				{ asks: 'A', says: [] },
				{ asks: 'B', says: ['b'] },
			]),
		).toBe('- **B**: b\n');
		expect(factList([{ asks: 'A', says: [] }], en)).toEqual([]);
	});

	test.each([
		'*not a gap*',
		'_undisclosed: no_',
		'# no heading',
		'- no item',
		'1. no number',
		'no\n\n- item\n# heading',
		'<script>alert(1)</script>',
		'<Callout kind="note">',
		'[no link](https://e.org)',
		'![no picture](x.png)',
		'`no code',
		'**no** (measured): basis',
		'&amp; stays &lt;',
		'a \\* b',
		'> no quote',
		'~~no~~',
		'--- ',
		'| no | table |',
		'[^1]: no note',
		'*',
		'***',
		'2 * 3 * 4',
		'{expression}',
		'עברית (RTL): *כן*',
	])('reads back %j as it was', (words) => {
		const expected = words.replace(/\s+/g, ' ').trim();
		const facts: TwinFact[] = [
			{ asks: 'One', says: [words] },
			{ asks: 'Two', says: [words, { gap: 'unknown', why: words }], basis: 'stated' },
		];
		expect(readBack(facts)).toEqual([
			{ asks: 'One', says: [expected] },
			{ asks: 'Two', says: [expected, { unknown: expected }], basis: 'stated' },
		]);
	});

	test('reads back every gap and basis in the words of every language', () => {
		const gaps = Object.keys(GAP_KINDS) as GapKind[];
		for (const words of [en, he]) {
			const facts = BASES.map(
				(basis): TwinFact => ({ asks: 'A', says: ['1', ...gaps.map((gap) => ({ gap, why: 'b: c' }))], basis }),
			);
			const says = ['1', ...gaps.map((gap) => ({ [gap]: 'b: c' }))];
			expect(readBack(facts, words)).toEqual(BASES.map((basis) => ({ asks: 'A', says, basis })));
		}
		expect(
			writeMarkdown(factList([{ asks: 'עלות', says: ['5', { gap: 'unknown', why: 'x' }], basis: 'measured' }], he)),
		).toBe('- **עלות** (נמדד):\n  - 5\n  - *לא ידוע: x*\n');
	});

	test('reads back whatever somebody writes', () => {
		const words = fc
			.string({ unit: fc.constantFrom(...'ab *_[]()<>#-+`~!|\\&;:.1"\n{}=^\'é'), minLength: 1, maxLength: 25 })
			.map((text) => text.replace(/\s+/g, ' ').trim())
			.filter((text) => text !== '');
		fc.assert(
			fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (says) => {
				expect(readBack([{ asks: 'A', says }])).toEqual([{ asks: 'A', says }]);
			}),
			{ seed: 5, numRuns: 2_000 },
		);
	});
});

test('the words for a basis are explained, each once, and only those that occur', () => {
	const facts: TwinFact[] = [
		{ asks: 'A', says: ['1'], basis: 'stated' },
		{ asks: 'B', says: ['2'], basis: 'stated' },
	];
	expect(writeMarkdown(basisLegend(facts, en))).toBe('Stated: typed by the author.\n');
	expect(writeMarkdown(basisLegend(facts, he))).toBe('הצהרה: כך דיווחו הכותבים.\n');
	expect(basisLegend([{ asks: 'A', says: ['1'] }], en)).toEqual([]);
});
