import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvRow, csvRows } from '../../src/evidence/csv.ts';
import { ImportError } from '../../src/evidence/importer.ts';
import { csvOf, exportOf } from '../support/evidence-exports.ts';

async function rowsOf(text: string, { size = 1000, needs = [] as string[] } = {}): Promise<CsvRow[]> {
	return Array.fromAsync(csvRows(exportOf(text, { size }), needs));
}

async function errorOf(rows: Promise<unknown>): Promise<ImportError> {
	const error = await rows.catch((thrown: unknown) => thrown);
	if (!(error instanceof ImportError)) throw new Error(`not refused: ${error}`);
	return error;
}

describe('the rows of a CSV', () => {
	test('have cells by column, and the line that they end on', async () => {
		expect(await rowsOf('a,b\n1,2\n\n"x\ny",3\n4,')).toEqual([
			{ cells: { a: '1', b: '2' }, line: 2 },
			{ cells: { a: 'x\ny', b: '3' }, line: 5 },
			{ cells: { a: '4', b: '' }, line: 6 },
		]);
	});

	test('are the same however they are cut into pieces', async () => {
		const cells = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string({ unit: 'grapheme', maxLength: 12 }), {
			minKeys: 3,
		});
		const rows = fc.array(
			cells.map(({ a = '', b = '', c = '' }) => ({ a: `a${a.trim()}`, b: b.trim(), c: c.trim() })),
			{ minLength: 1 },
		);
		await fc.assert(
			fc.asyncProperty(rows, fc.integer({ min: 1, max: 50 }), async (given, size) => {
				expect((await rowsOf(csvOf(given), { size })).map((row) => row.cells)).toEqual(given);
			}),
			{ seed: 1, numRuns: 300 },
		);
	});

	test('take the first of two columns of the same name', async () => {
		expect(await rowsOf('a,b,a\n1,2,3')).toEqual([{ cells: { a: '1', b: '2' }, line: 2 }]);
	});

	test('come without a warning from a file of many pieces, which is closed when no more are wanted', async () => {
		const warnings: Error[] = [];
		const listen = (warning: Error) => warnings.push(warning);
		process.on('warning', listen);
		let isClosed = false;
		const file = {
			...exportOf('a,b\n'),
			async *chunks() {
				try {
					yield 'a,b\n';
					for (let count = 0; count < 10_000; count += 1) yield '1,2\n'.repeat(100);
				} finally {
					isClosed = true;
				}
			},
		};
		let rows = 0;
		for await (const _ of csvRows(file)) {
			rows += 1;
			if (rows === 200_000) break;
		}
		await new Promise((resolve) => setImmediate(resolve));
		process.off('warning', listen);
		expect(warnings).toEqual([]);
		expect(isClosed).toBe(true);
	});

	test.each([
		['a,b\n1,2\n3', 3],
		['a,b\n1,2\n\n\n3', 5],
		['a,b\n1,2,3\n', 2],
		['a,b\n1,2\n"3,4\n5,6\n', 3],
		['a,b\n1,"2"3\n', 2],
	])('%j is refused with the line', async (text, line) => {
		expect(await errorOf(rowsOf(text))).toMatchObject({
			message: 'export breaks off or has a row that does not fit its header',
			line,
		});
	});

	test('a column that is needed and not there is refused', async () => {
		expect(await errorOf(rowsOf('a,b\n1,2', { needs: ['b', 'c'] }))).toMatchObject({
			message: 'export has no column c',
			line: 1,
		});
		expect(await rowsOf('a,b\n1,2', { needs: ['b'] })).toHaveLength(1);
	});

	test('what goes wrong while the file is read is told as it is', async () => {
		const broken = new ImportError('not UTF-8', { fix: 'Convert it.' });
		const file = {
			...exportOf('a,b\n'),
			async *chunks() {
				yield 'a,b\n1,2\n';
				throw broken;
			},
		};
		expect(await errorOf(Array.fromAsync(csvRows(file)))).toBe(broken);
	});

	test('a quote that is never closed does not swallow a large file', async () => {
		const piece = 'x'.repeat(1_000_000);
		let pieces = 0;
		const file = {
			...exportOf('a,b\n'),
			async *chunks() {
				yield 'a,b\n1,"';
				for (; pieces < 1000; pieces += 1) yield piece;
			},
		};
		expect((await errorOf(Array.fromAsync(csvRows(file)))).message).toMatch(/^export breaks off/);
		expect(pieces).toBeLessThan(50);
	});
});
