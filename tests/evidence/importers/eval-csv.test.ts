import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { type ExportFile, ImportError, type ImportOptions, type Reading } from '../../../src/evidence/importer.ts';
import { evalCsv } from '../../../src/evidence/importers/eval-csv.ts';
import { evidence } from '../../../src/schemas/evidence.ts';

function exportOf(text: string, name = 'scores.csv'): ExportFile {
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

const read = (text: string, options = OPTIONS) => evalCsv.read(exportOf(text), options);

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

const HEADER = 'version,date,metric,score,n,passed';
const csv = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
const runsOf = (reading: Reading) => (reading.kind === 'evals' ? reading.evals.runs : []);

describe('a CSV of eval scores', () => {
	test('gives a run a row', async () => {
		const reading = await read(
			csv(
				'v1,2026-03-01,Right lane,0.7,10,7',
				'v2,2026-04,Right lane,,30,29',
				',2026-05-03T23:30:00Z,Right lane,-0.25,12,',
			),
		);
		expect(reading).toEqual({
			kind: 'evals',
			from: '2026-03-01',
			to: '2026-05-04',
			evals: {
				metric: 'Right lane',
				runs: [
					{ version: 'v1', date: '2026-03-01', score: 0.7, passed: 7, failed: 3, n: 10 },
					{ version: 'v2', date: '2026-04', score: 0.966667, passed: 29, failed: 1, n: 30 },
					{ date: '2026-05-04', score: -0.25, n: 12 },
				],
			},
			notes: [],
		});
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test('may order its columns as it likes, leave passed out, and hold others', async () => {
		const reading = await read('n,metric,comment,score,date,version\n20,F1,"a, b",0.5,2026-05-03,3\n');
		expect(runsOf(reading)).toEqual([{ version: '3', date: '2026-05-03', score: 0.5, n: 20 }]);
	});

	test('may round a pass rate', async () => {
		expect(runsOf(await read(csv('v1,2026-05-03,m,0.67,3,2')))).toMatchObject([{ score: 0.67, passed: 2, failed: 1 }]);
	});

	test('is read with a byte order mark and with CRLF', async () => {
		const text = csv('v1,2026-05-03,m,0.5,2,1');
		for (const variant of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
			expect(evalCsv.recognises(readHead(variant))).toBe(true);
			expect(await read(variant)).toEqual(await read(text));
		}
	});
});

describe('a CSV of eval scores that is broken', () => {
	const long = 'word '.repeat(20);
	const number = 'Write a number with a point, such as 0.87; leave out a run that has no score.';
	const short = 'is not a short name: one line of at most 80 characters, in UTF-8, without an address';
	test.each([
		[
			'no row',
			csv(),
			{ message: 'the export holds no run', fix: 'Run the evaluation to its end and export it again.' },
		],
		[
			'missing columns',
			'date,metric,score\n2026-05-03,m,1\n',
			{
				message: 'scores.csv has no column version, n',
				line: 1,
				fix: 'The columns are version,date,metric,score,n,passed.',
			},
		],
		[
			'a renamed column',
			'version,date,metric,score,cases\nv1,2026-05-03,m,1,3\n',
			{ message: 'scores.csv has no column n', line: 1 },
		],
		[
			'several metrics',
			csv('v1,2026-05-03,m,1,3,', 'v1,2026-05-03,other,1,3,'),
			{
				message: 'the file holds several metrics, and an evidence file shows one',
				line: 3,
				fix: 'Split it into one file a metric.',
			},
		],
		[
			'no metric',
			csv('v1,2026-05-03,,1,3,'),
			{ message: 'metric is empty', line: 2, fix: 'Name what was scored in every row.' },
		],
		['NaN', csv('v1,2026-05-03,m,NaN,3,'), { message: 'score is "NaN", not a number', line: 2, fix: number }],
		[
			'a percentage',
			csv('v1,2026-05-03,m,90%,10,9'),
			{ message: 'score is "90%", not a number', line: 2, fix: number },
		],
		[
			'a number beyond numbers',
			csv('v1,2026-05-03,m,1e999,3,'),
			{ message: 'score is "1e999", not a number', line: 2, fix: number },
		],
		['no score', csv('v1,2026-05-03,m,,3,'), { message: 'score is "", not a number', line: 2, fix: number }],
		[
			'a score that is not the share that passed',
			csv('v1,2026-05-03,m,90,10,9'),
			{
				message: 'score is 90, but 9 of 10 passed',
				line: 2,
				fix: 'Write a pass rate as a share from 0 to 1; leave passed empty if the score is something else.',
			},
		],
		[
			'more passed than there are',
			csv('v1,2026-05-03,m,1,3,4'),
			{ message: 'passed is 4, more than n, which is 3', line: 2 },
		],
		[
			'no cases',
			csv('v1,2026-05-03,m,1,0,'),
			{ message: 'n is 0: a run without cases is no result', line: 2, fix: 'Leave the row out.' },
		],
		[
			'a huge count',
			csv('v1,2026-05-03,m,1,99999999999999999999,'),
			{ message: 'n is "99999999999999999999", not a count', line: 2 },
		],
		[
			'a day that is none',
			csv('v1,2026-05-03,m,1,3,', 'v2,2026-13-40,m,1,3,'),
			{ message: '"2026-13-40" is a day that does not exist', line: 3 },
		],
		['no day', csv('v1,,m,1,3,'), { message: '"" is no time', line: 2 }],
		[
			'a row that does not fit',
			csv('v1,2026-05-03,m,1,3'),
			{ message: 'scores.csv breaks off or has a row that does not fit its header', line: 2 },
		],
		[
			'an open quote',
			csv('v1,2026-05-03,"m,1,3,'),
			{ message: 'scores.csv breaks off or has a row that does not fit its header' },
		],
		[
			'a prompt for a metric',
			csv(`v1,2026-05-03,${long},1,3,`),
			{ message: `metric ${short}`, line: 2, fix: 'Shorten it.' },
		],
		['lines in a version', csv('"v1\nanswer",2026-05-03,m,1,3,'), { message: `version ${short}`, fix: 'Shorten it.' }],
		['an address for a version', csv('anna@example.org,2026-05-03,m,1,3,'), { message: `version ${short}`, line: 2 }],
		['damaged characters', csv('v1,2026-05-03,Pr\uFFFDzision,1,3,'), { message: `metric ${short}`, line: 2 }],
	])('is refused: %s', async (_, text, expected) => {
		expect(await problem(text)).toMatchObject(expected);
	});

	test.each([
		['renamed columns', 'version,day,metric,value,n\n'],
		['review outcomes', 'date,accepted,edited\n'],
		['costs', 'usage_date_utc,model,cost_usd\n'],
		['semicolons', 'version;date;metric;score;n;passed\n'],
		['JSON', '{"date":1,"metric":2,"score":3}'],
		['UTF-16 read as UTF-8', '\uFFFD\uFFFDv\u0000e\u0000r\u0000,\u0000'],
	])('%s is not recognised', (_, text) => {
		expect(evalCsv.recognises(readHead(text))).toBe(false);
	});
});

test('nothing private leaves a CSV of eval scores', async () => {
	const secret = (where: string) => `SECRET-${where} anna@example.org /home/anna sk-proj-abcdef`;
	const text = `prompt,${HEADER},answer,user,${secret('column')}\n${secret('prompt')},v1,2026-05-03,Right lane,0.5,2,1,${secret('answer')},${secret('user')},${secret('cell')}\n`;
	const reading = await read(text);
	expect(runsOf(reading)).toHaveLength(1);
	expect(JSON.stringify(reading)).not.toMatch(/SECRET|anna|sk-proj|@/);
	expect(schemaIssues(reading)).toBeUndefined();
});
