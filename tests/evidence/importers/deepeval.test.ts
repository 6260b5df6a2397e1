import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { type ExportFile, ImportError, type ImportOptions, type Reading } from '../../../src/evidence/importer.ts';
import { deepeval } from '../../../src/evidence/importers/deepeval.ts';
import { evidence } from '../../../src/schemas/evidence.ts';

function exportOf(text: string, name = 'run.json'): ExportFile {
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

const read = (text: string, options = OPTIONS) => deepeval.read(exportOf(text), options);

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

const DATED: ImportOptions = { ...OPTIONS, date: '2026-05-03' };

type Part = Record<string, unknown>;

const relevancy = (score: unknown, extra: Part = {}) => ({
	name: 'Answer Relevancy',
	threshold: 0.5,
	success: Number(score) >= 0.5,
	score,
	...extra,
});
const faithful = (score: unknown, extra: Part = {}) => ({
	name: 'Faithfulness',
	threshold: 0.5,
	success: Number(score) >= 0.5,
	score,
	...extra,
});
const broken = (name: string) => ({ name, threshold: 0.5, success: false, error: 'Rate limit' });

function testCase(...metricsData: Part[]): Part {
	return {
		name: 'test_case_0',
		input: 'q',
		actualOutput: 'a',
		flaky: false,
		success: metricsData.every(({ success }) => success),
		metricsData,
	};
}

function run(testCases: Part[], extra: Part = {}): string {
	return JSON.stringify({
		testCases,
		conversationalTestCases: [],
		metricsScores: [],
		testPassed: 1,
		testFailed: 1,
		runDuration: 3.2,
		official: false,
		...extra,
	});
}

const runOf = (reading: Reading) => (reading.kind === 'evals' ? reading.evals.runs[0] : undefined);

describe('a DeepEval run', () => {
	test('with one metric gives its mean, with n and what errored', async () => {
		const reading = await read(
			run([
				testCase(relevancy(1)),
				testCase(relevancy(0.25)),
				testCase(broken('Answer Relevancy')),
				{ name: 'x', success: true },
			]),
			DATED,
		);
		expect(reading).toEqual({
			kind: 'evals',
			from: '2026-05-03',
			to: '2026-05-03',
			evals: { metric: 'Answer Relevancy', runs: [{ date: '2026-05-03', score: 0.625, errored: 2, n: 4 }] },
			notes: [
				'1 of 2 scored test cases reach the threshold of the metric.',
				'2 of 4 cases errored: they could not be judged, so they are neither passed nor failed.',
			],
		});
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test('with several metrics gives the pass rate, and the means in notes', async () => {
		const cases = [
			testCase(relevancy(1), faithful(1)),
			testCase(relevancy(1), faithful(0)),
			testCase(relevancy(1), broken('Faithfulness')),
			testCase(relevancy(0), broken('Faithfulness')),
		];
		const reading = await read(run(cases), DATED);
		expect(reading).toMatchObject({
			evals: { metric: 'Pass rate', runs: [{ score: 0.333333, passed: 1, failed: 2, errored: 1, n: 4 }] },
		});
		expect(reading.notes).toEqual([
			'Answer Relevancy: mean 0.75, n = 4.',
			'Faithfulness: mean 0.5, n = 4, 2 errored.',
			'1 of 4 cases errored: they could not be judged, so they are neither passed nor failed.',
		]);
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test('in which the judge never answered is errored, not failed', async () => {
		for (const metrics of [[broken('A')], [broken('A'), broken('B')]]) {
			expect(runOf(await read(run([testCase(...metrics), testCase(...metrics)]), DATED))).toMatchObject({
				score: 0,
				passed: 0,
				failed: 0,
				errored: 2,
				n: 2,
			});
		}
	});

	test('leaves out what is not a number, as Python writes it', async () => {
		const text = run([testCase(relevancy(0.5)), testCase(relevancy('NaN')), testCase(relevancy('Infinity'))]).replace(
			/"(NaN|Infinity)"/g,
			'$1',
		);
		expect(text).toContain(':NaN');
		expect(runOf(await read(text, DATED))).toMatchObject({ score: 0.5, errored: 2, n: 3 });
	});

	test('lets flaky metrics decide nothing', async () => {
		const flaky = { ...faithful(0), flaky: true };
		const cases = [{ ...testCase(relevancy(1), flaky), success: true }];
		expect(runOf(await read(run(cases), DATED))).toMatchObject({ passed: 1, failed: 0, errored: 0 });
	});

	test('counts conversations too, and cases that say only whether they passed', async () => {
		const conversationalTestCases = [testCase(relevancy(1)), testCase(relevancy(0))];
		expect(runOf(await read(run([], { conversationalTestCases }), DATED))).toMatchObject({ score: 0.5, n: 2 });
		expect(runOf(await read(run([{ success: true }, { success: false }, {}]), DATED))).toMatchObject({
			passed: 1,
			failed: 1,
			errored: 1,
			n: 3,
		});
	});

	test('has a version if its identifier is one, and what the judge cost', async () => {
		const reading = await read(run([testCase(relevancy(1))], { identifier: 'v3', evaluationCost: 0.0125 }), DATED);
		expect(runOf(reading)).toMatchObject({ version: 'v3', cost: 0.0125 });
		expect(
			runOf(await read(run([testCase(relevancy(1))], { identifier: 'my best run' }), DATED))?.version,
		).toBeUndefined();
	});

	test('is read with a byte order mark, with CRLF, on one line or on many', async () => {
		const text = run([testCase(relevancy(1))]);
		const wide = JSON.stringify(JSON.parse(text), null, 4).replaceAll('\n', '\r\n');
		for (const variant of [`\uFEFF${text}`, wide]) {
			expect(deepeval.recognises(readHead(variant))).toBe(true);
			expect(await read(variant, DATED)).toEqual(await read(text, DATED));
		}
	});

	test('is recognised where its later keys lie beyond the head', () => {
		expect(deepeval.recognises(readHead(run([testCase(relevancy(1)), { input: 'x'.repeat(100_000) }])))).toBe(true);
	});
});

describe('a DeepEval run that is broken', () => {
	const again = 'Export it again with a current version of the tool.';
	test.each([
		[
			'without a date',
			run([testCase(relevancy(1))]),
			OPTIONS,
			'a DeepEval run does not say when it ran',
			'Say it: --date YYYY-MM-DD.',
		],
		['without a test case', run([]), DATED, 'the run holds no test case', 'Run the evaluation to its end.'],
		[
			'truncated',
			run([testCase(relevancy(1))]).slice(0, -30),
			DATED,
			'run.json is not whole: its JSON breaks off or is damaged',
			'Export it again.',
		],
		[
			'renamed keys',
			run([{ success: true, metricsData: [{ metric: 'A', score: 1 }] }]),
			DATED,
			'run.json has no testCases.0.metricsData.0.name as this tool writes it',
			again,
		],
		[
			'another shape',
			run([]).replace('"testCases":[]', '"testCases":{}'),
			DATED,
			'run.json has no testCases as this tool writes it',
			again,
		],
	])('is refused: %s', async (_, text, options, message, fix) => {
		expect(await problem(text, options)).toMatchObject({ message, fix });
	});

	test('a number beyond numbers is no score, and a cost beyond numbers none', async () => {
		const text = run([testCase(relevancy(1)), testCase(relevancy('@'))], { evaluationCost: '@' }).replaceAll(
			'"@"',
			'1e999',
		);
		const reading = await read(text, DATED);
		expect(runOf(reading)).toMatchObject({ score: 1, errored: 1, n: 2 });
		expect(runOf(reading)?.cost).toBeUndefined();
	});

	test.each([
		['promptfoo results', '{"evalId":"eval-1","results":{"version":3}}'],
		['an Inspect log', '{"version":2,"status":"success","eval":{}}'],
		['a list of test cases', '[{"testCases":[]}]'],
		['renamed keys', '{"cases":[],"metricsScores":[]}'],
		['test cases of something else', '{"testCases":[{"name":"a"}]}'],
		['UTF-16 read as UTF-8', '\uFFFD\uFFFD{\u0000"\u0000t\u0000'],
	])('%s is not recognised', (_, text) => {
		expect(deepeval.recognises(readHead(text))).toBe(false);
	});

	test('a metric with damaged characters is known by its number', async () => {
		expect(await read(run([testCase({ ...relevancy(1), name: 'Pr\uFFFDcision' })]), DATED)).toMatchObject({
			evals: { metric: 'metric 1' },
		});
	});
});

test('nothing private leaves a DeepEval run', async () => {
	const secret = (where: string) => `SECRET-${where} anna@example.org /home/anna sk-proj-abcdef`;
	const long = `Say whether ${'word '.repeat(30)}SECRET-metric`;
	const metric = (name: string) => ({
		...relevancy(1),
		name,
		reason: secret('reason'),
		evaluationModel: secret('model'),
		verboseLogs: secret('logs'),
		error: undefined,
	});
	const leaky = (...names: string[]) => ({
		...testCase(...names.map(metric), { ...broken(long), error: secret('error') }),
		name: secret('name'),
		input: secret('prompt'),
		actualOutput: secret('answer'),
		expectedOutput: secret('expected'),
		context: [secret('context')],
		retrievalContext: [secret('retrieval')],
		toolsCalled: [{ name: secret('tool') }],
		metadata: { header: secret('header'), user: secret('user') },
		comments: secret('comment'),
		tags: [secret('tag')],
		turns: [{ content: secret('turn'), userId: secret('user') }],
		trace: { environment: secret('trace'), metadata: { key: secret('key') } },
	});
	const extra = {
		testFile: secret('path'),
		identifier: secret('identifier'),
		datasetAlias: secret('dataset'),
		hyperparameters: { model: secret('model') },
		prompts: [{ alias: secret('alias'), textTemplate: secret('prompt') }],
		metricsScores: [{ metric: secret('metric'), scores: [1], passes: 1, fails: 0, errors: 0 }],
	};
	for (const names of [[], ['Answer Relevancy', long, secret('metric')]]) {
		const reading = await read(run([leaky(...names)], extra), DATED);
		expect(JSON.stringify(reading)).not.toMatch(/SECRET|anna|sk-proj|@|Say whether/);
		expect(schemaIssues(reading)).toBeUndefined();
	}
});
