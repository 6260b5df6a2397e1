import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { type ExportFile, ImportError, type ImportOptions, type Reading } from '../../../src/evidence/importer.ts';
import { reviewCsv } from '../../../src/evidence/importers/review-csv.ts';
import { evidence } from '../../../src/schemas/evidence.ts';

function exportOf(text: string, name = 'reviews.csv'): ExportFile {
	const body = text.replace(/^\uFEFF/, '');
	return {
		name,
		head: readHead(text),
		async *chunks() {
			for (let at = 0; at < body.length; at += 1000) yield body.slice(at, at + 1000);
		},
	};
}

const OPTIONS: ImportOptions = { today: '2026-06-10', timeZone: 'Europe/Berlin' };

const read = (text: string, options = OPTIONS) => reviewCsv.read(exportOf(text), options);

function problem(text: string, options = OPTIONS): Promise<Pick<ImportError, 'message' | 'fix' | 'line'>> {
	return read(text, options).then(
		() => Promise.reject(new Error('was read')),
		(error: unknown) => {
			if (!(error instanceof ImportError)) throw error;
			return { message: error.message, fix: error.fix, line: error.line };
		},
	);
}

/** Whether a reading makes an evidence file, once it has the header that every file has. */
function schemaIssues({ notes: _, ...body }: Reading): unknown {
	const source = { tool: 'x', file: 'x', sha256: 'a'.repeat(64), importedAt: '2026-06-10T08:00:00Z' };
	return evidence.safeParse({ title: 'x', source, ...body }).error?.issues;
}

const HEADER = 'date,accepted,edited,rejected,flagged,escalated';
const csv = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
const periodsOf = (reading: Reading) => (reading.kind === 'review' ? reading.review.byPeriod : []);

describe('a CSV of review outcomes', () => {
	test('adds up by calendar month, from the first day seen to the last', async () => {
		const reading = await read(csv('2026-05-02,1,0,0,0,0', '2026-04-30,5,2,1,,', '2026-04-02,3,0,1,1,0'));
		expect(reading).toEqual({
			kind: 'review',
			from: '2026-04-02',
			to: '2026-05-02',
			review: {
				byPeriod: [
					{ from: '2026-04-02', to: '2026-04-30', accepted: 8, edited: 2, rejected: 2, flagged: 1, escalated: 0 },
					{ from: '2026-05-02', to: '2026-05-02', accepted: 1, edited: 0, rejected: 0, flagged: 0, escalated: 0 },
				],
			},
			notes: [],
		});
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test('needs one outcome; a column that is not there is not zero', async () => {
		expect(await read('flagged,date\n3,2026-04-02\n')).toMatchObject({
			review: { byPeriod: [{ from: '2026-04-02', to: '2026-04-02', flagged: 3 }] },
		});
		expect(periodsOf(await read('flagged,date\n3,2026-04-02\n'))[0]).not.toHaveProperty('accepted');
	});

	test('may hold months, and instants, whose day is that of the site', async () => {
		expect(periodsOf(await read(csv('2026-02,9,0,0,0,0', '2026-03-31T23:30:00Z,1,0,0,0,0')))).toMatchObject([
			{ from: '2026-02-01', to: '2026-02-28', accepted: 9 },
			{ from: '2026-04-01', to: '2026-04-01', accepted: 1 },
		]);
	});

	test('says which month is not over, and how many columns it passes over', async () => {
		const { notes } = await read('date,accepted,reviewer,comment\n2026-06-03,1,Anna,good\n');
		expect(notes).toEqual(['2 more columns are not read.', '2026-06 is not over: its last day here is 2026-06-03.']);
	});

	test('is read with a byte order mark and with CRLF', async () => {
		const text = csv('2026-04-02,1,0,0,0,0');
		for (const variant of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
			expect(reviewCsv.recognises(readHead(variant))).toBe(true);
			expect(await read(variant)).toEqual(await read(text));
		}
	});

	test('loses no review, whatever the order of its rows', async () => {
		const row = fc.record({
			month: fc.integer({ min: 1, max: 12 }),
			day: fc.integer({ min: 1, max: 28 }),
			accepted: fc.nat(1000),
			edited: fc.nat(1000),
		});
		const pad = (value: number) => String(value).padStart(2, '0');
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
				const lines = rows.map(
					({ month, day, accepted, edited }) => `2025-${pad(month)}-${pad(day)},${accepted},${edited},1,,`,
				);
				const periods = periodsOf(await read(csv(...lines)));
				const sum = (list: readonly { accepted?: number | undefined; edited?: number | undefined }[]) =>
					list.reduce((total, { accepted = 0, edited = 0 }) => total + accepted + edited, 0);
				expect(sum(periods)).toBe(sum(rows));
				expect(periods.map(({ from }) => from.slice(0, 7))).toEqual(
					[...new Set(lines.map((line) => line.slice(0, 7)))].sort(),
				);
				expect(periodsOf(await read(csv(...lines.reverse())))).toEqual(periods);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('a CSV of review outcomes that is broken', () => {
	const again = 'Export it again; do not edit it in a spreadsheet.';
	test.each([
		['no row', csv(), { message: 'reviews.csv holds no review', fix: 'Write a row for each day, with its counts.' }],
		['nothing reviewed', csv('2026-04-02,0,,0,,'), { message: 'reviews.csv holds no review' }],
		['no day', csv(',1,0,0,0,0'), { message: '"" is no time', line: 2 }],
		[
			'a day that is none',
			csv('2026-04-02,1,0,0,0,0', '2026-04-31,1,0,0,0,0'),
			{ message: '"2026-04-31" is a day that does not exist', line: 3 },
		],
		[
			'a quarter',
			csv('2026-Q1,1,0,0,0,0'),
			{
				message: '"2026-Q1" is longer than a month, and outcomes are shown by month',
				line: 2,
				fix: 'Write a row for each day or month.',
			},
		],
		['words', csv('2026-04-02,many,0,0,0,0'), { message: 'accepted is "many", not a count', line: 2, fix: again }],
		['NaN', csv('2026-04-02,NaN,0,0,0,0'), { message: 'accepted is "NaN", not a count', line: 2, fix: again }],
		[
			'less than nothing',
			csv('2026-04-02,1,-1,0,0,0'),
			{ message: 'edited is "-1", not a count', line: 2, fix: again },
		],
		['a share', csv('2026-04-02,0.8,0.2,0,0,0'), { message: 'accepted is "0.8", not a count', line: 2, fix: again }],
		[
			'a huge count',
			csv('2026-04-02,1e30,0,0,0,0'),
			{ message: 'accepted is "1e30", not a count', line: 2, fix: again },
		],
		[
			'counts that grow beyond counting',
			csv('2026-04-02,9007199254740991,0,0,0,0', '2026-04-03,1,0,0,0,0'),
			{ message: 'the counts add up to more than can be counted', line: 3, fix: 'Correct the row.' },
		],
		[
			'a row that breaks off',
			csv('2026-04-02,1,0'),
			{ message: 'reviews.csv breaks off or has a row that does not fit its header', line: 2, fix: again },
		],
		[
			'damaged characters',
			csv('2026-04-02,\uFFFD1,0,0,0,0'),
			{ message: 'accepted is "\uFFFD1", not a count', line: 2, fix: again },
		],
	])('is refused: %s', async (_, text, expected) => {
		expect(await problem(text)).toMatchObject(expected);
	});

	test.each([
		['renamed columns', 'date,approved,changed\n'],
		['no date', 'day,accepted,edited\n'],
		['eval scores', 'version,date,metric,score,n,passed,flagged\n'],
		['costs', 'usage_date_utc,model,cost_usd\n'],
		['semicolons', 'date;accepted;edited\n'],
		['JSON', '{"date":1,"accepted":2}'],
		['UTF-16 read as UTF-8', '\uFFFD\uFFFDd\u0000a\u0000,\u0000'],
	])('%s is not recognised', (_, text) => {
		expect(reviewCsv.recognises(readHead(text))).toBe(false);
	});
});

test('nothing private leaves a CSV of review outcomes', async () => {
	const secret = (where: string) => `SECRET-${where} anna@example.org /home/anna sk-proj-abcdef`;
	const text = `reviewer,${HEADER},answer,${secret('column')}\n${secret('user')},2026-04-02,1,0,0,0,0,${secret('answer')},${secret('cell')}\n`;
	const reading = await read(text);
	expect(periodsOf(reading)).toHaveLength(1);
	expect(JSON.stringify(reading)).not.toMatch(/SECRET|anna|sk-proj|@/);
	expect(schemaIssues(reading)).toBeUndefined();
});
