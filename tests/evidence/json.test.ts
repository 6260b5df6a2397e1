import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ImportError } from '../../src/evidence/importer.ts';
import { hold, jsonLines, jsonValues, readJson } from '../../src/evidence/json.ts';
import { exportOf, linesOf } from '../support/evidence-exports.ts';

const NOT_WHOLE = 'export is not whole: its JSON breaks off or is damaged';

async function errorOf(reading: Promise<unknown>): Promise<ImportError> {
	const error = await reading.catch((thrown: unknown) => thrown);
	if (!(error instanceof ImportError)) throw new Error(`not refused: ${error}`);
	return error;
}

const valuesOf = (text: string, size = 1000) => Array.fromAsync(jsonValues(exportOf(text, { size })));
const linesIn = (text: string, size = 1000) => Array.fromAsync(jsonLines(exportOf(text, { size })));

describe('JSON lines', () => {
	test('come with their lines, blank ones left out', async () => {
		expect(await linesIn('{"a":1}\r\n\n  \n[2]\n"three"')).toEqual([
			{ value: { a: 1 }, line: 1 },
			{ value: [2], line: 4 },
			{ value: 'three', line: 5 },
		]);
	});

	test('are the same however they are cut into pieces', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.json()), fc.integer({ min: 1, max: 60 }), async (texts, size) => {
				const values: unknown[] = texts.map((text) => JSON.parse(text));
				expect((await linesIn(linesOf(values), size)).map(({ value }) => value)).toEqual(values);
			}),
			{ seed: 1, numRuns: 300 },
		);
	});

	test.each([
		['{"a":1}\n{"a":', 2],
		['{"a":1}\n\nnot json\n{"a":2}', 3],
		['{"a":NaN}', 1],
	])('%j is refused with the line', async (text, line) => {
		expect(await errorOf(linesIn(text))).toMatchObject({ message: NOT_WHOLE, line });
	});

	test('a long line of many pieces is read in no time', async () => {
		const text = JSON.stringify({ a: 'x'.repeat(20_000_000) });
		const started = performance.now();
		expect(await linesIn(text, 10_000)).toHaveLength(1);
		expect(performance.now() - started).toBeLessThan(5000);
	});
});

describe('lines or one value, whichever it is', () => {
	const value = { a: [1, { b: 'c\nd' }], e: null };

	test.each([
		['a line', JSON.stringify(value), 1],
		['a line, after blank ones', `\n\n${JSON.stringify(value)}\n`, 3],
		['many lines', JSON.stringify(value, null, 2), undefined],
		['many lines, with Windows line ends', JSON.stringify(value, null, 2).replaceAll('\n', '\r\n'), undefined],
	])('a value on %s', async (_, text, line) => {
		for (const size of [1, 7, 1000]) expect(await valuesOf(text, size)).toEqual([{ value, line }]);
	});

	test('lines, also where the first is longer than the head', async () => {
		const values = [{ a: 'x'.repeat(100_000) }, { a: 'y' }];
		expect((await valuesOf(linesOf(values))).map((one) => one.value)).toEqual(values);
	});

	test.each([
		['[\n1,\n2', undefined],
		['{"a":1}\n{"a":2}\n{"a":', 3],
		['{"a":\n{"a":2}', undefined],
		['{"a":1}\n[\n1]', 2],
	])('%j is refused', async (text, line) => {
		expect(await errorOf(valuesOf(text))).toMatchObject({ message: NOT_WHOLE, line });
	});

	test('nothing is nothing', async () => {
		expect(await valuesOf(' \n ')).toEqual([]);
	});
});

describe('one value', () => {
	const schema = z.object({ a: z.array(z.object({ b: z.number() })) });

	test('is held against a schema, and loses what the schema does not have', async () => {
		expect(await readJson(exportOf('{"a":[{"b":1,"c":2}],"d":3}', { size: 3 }), schema)).toEqual({ a: [{ b: 1 }] });
	});

	test.each([
		['{"a":[{"b":1}', NOT_WHOLE],
		['', NOT_WHOLE],
		['{"a":[{"b":1},{"b":"2"}]}', 'export has no a.1.b as this tool writes it'],
		['[]', 'export has no such shape as this tool writes it'],
	])('%j is refused', async (text, message) => {
		expect(await errorOf(readJson(exportOf(text), schema))).toMatchObject({ message });
	});
});

test.each([
	[{ a: 'x' }, 'f has no a as this tool writes it'],
	[{ a: { b: 'x' } }, 'f has no a.b as this tool writes it'],
	[[{ a: 1 }, { a: 'x' }], 'f has no 1.a as this tool writes it'],
	['x', 'f has no such shape as this tool writes it'],
])('where a value may have several shapes, %j is told where it comes nearest to one', (value, message) => {
	const one = z.object({ a: z.union([z.number(), z.object({ b: z.number() })]) });
	expect(() => hold(value, z.union([one, z.array(one)]), 'f', 3)).toThrow(message);
});
