import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { type ExportFile, ImportError, type ImportOptions, type Reading } from '../../../src/evidence/importer.ts';
import { inspect } from '../../../src/evidence/importers/inspect.ts';
import { evidence } from '../../../src/schemas/evidence.ts';

function exportOf(text: string, name = 'log.json'): ExportFile {
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

const read = (text: string, options = OPTIONS) => inspect.read(exportOf(text), options);

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

const REAL = new URL('../../../../shared/fixtures/evidence/inspect/', import.meta.url);

type Part = Record<string, unknown>;

const accuracy = (value: unknown) => ({
	accuracy: { name: 'accuracy', value },
	stderr: { name: 'stderr', value: 0.1 },
});
const includes = (value: unknown, extra: Part = {}) => ({
	name: 'includes',
	scorer: 'includes',
	metrics: accuracy(value),
	...extra,
});

/** A log of ten samples, with parts of it changed. */
function log({ eval: spec = {}, results = {}, ...rest }: { eval?: Part; results?: Part | null } & Part = {}): Part {
	return {
		version: 2,
		status: 'success',
		eval: {
			created: '2026-05-03T20:30:00-04:00',
			task: 'security_guide',
			task_version: 0,
			dataset: { name: 'security_guide', samples: 10 },
			model: 'openai/gpt-4o-mini',
			config: { epochs: 1 },
			...spec,
		},
		results: results && { total_samples: 10, completed_samples: 10, scores: [includes(0.7)], ...results },
		stats: { model_usage: { 'openai/gpt-4o-mini': { input_tokens: 10, output_tokens: 5 } } },
		...rest,
	};
}

/** A log as Inspect writes it: NaN and Infinity are constants there. */
const written = (value: Part) => JSON.stringify(value, null, 2).replace(/"(NaN|-?Infinity)"/g, '$1');
const readLog = (value: Part) => read(written(value));
const runOf = (reading: Reading) => (reading.kind === 'evals' ? reading.evals.runs[0] : undefined);

describe('an Inspect log', () => {
	test('gives the accuracy of its scorer with n, the model and the day in the zone of the site', async () => {
		const reading = await readLog(log());
		expect(reading).toEqual({
			kind: 'evals',
			from: '2026-05-04',
			to: '2026-05-04',
			evals: {
				metric: 'accuracy (includes)',
				runs: [{ label: 'openai/gpt-4o-mini', date: '2026-05-04', score: 0.7, errored: 0, n: 10 }],
			},
			notes: [],
		});
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test.each([
		[[1, 1, 1, 1, 1, 1, 1, 0, 0, 0], { passed: 7, failed: 3 }],
		[[1, 1, 1, 1, 1, 1, 0.5, 0.5, 0, 0], { passed: undefined, failed: undefined }],
		[[1, 1, 1, 1, 1, 1, 1, 1, 0, 0], { passed: undefined, failed: undefined }],
		[[1, 1, 0], { passed: undefined, failed: undefined }],
		[['C', 'C', 'C', 'C', 'C', 'C', 'C', 'I', 'I', 'I'], { passed: undefined, failed: undefined }],
	])('counts what passed only where the values %j say so', async (values, { passed, failed }) => {
		const reductions = [{ scorer: 'includes', samples: values.map((value) => ({ value, answer: 'a' })) }];
		const run = runOf(await readLog(log({ reductions })));
		expect([run?.passed, run?.failed]).toEqual([passed, failed]);
	});

	test.each([
		['samples that did not complete', { completed_samples: 7 }, {}, { n: 10, errored: 3 }],
		[
			'samples that a scorer left out',
			{ scores: [includes(0.5, { scored_samples: 8, unscored_samples: 2 })] },
			{},
			{ n: 10, errored: 2 },
		],
		[
			'several epochs',
			{
				total_samples: 40,
				completed_samples: 39,
				scores: [includes(0.5, { scored_samples: 10, unscored_samples: 0 })],
			},
			{ config: { epochs: 4 } },
			{ n: 10, errored: 0 },
		],
		['an early end', { completed_samples: 6, early_stopping: { manager: 'm' } }, {}, { n: 6, errored: 0 }],
	])('with %s counts them', async (_, results, spec, expected) => {
		expect(runOf(await readLog(log({ results, eval: spec })))).toMatchObject(expected);
	});

	test('has one figure; others are counted, and those that are not numbers left out', async () => {
		const scores = [
			{
				name: 'judge',
				scorer: 'judge',
				metrics: {
					stderr: { name: 'stderr', value: 0 },
					accuracy: { name: 'accuracy', value: 'NaN' },
					mean: { name: 'mean', value: 3.5 },
				},
			},
			includes(0.5),
			{ name: 'other', scorer: 'other', metrics: { top: { name: 'top', value: 'Infinity' } } },
		];
		const reading = await readLog(log({ results: { scores } }));
		expect(reading).toMatchObject({ evals: { metric: 'mean (judge)', runs: [{ score: 3.5 }] } });
		expect(reading.notes).toEqual([
			'The log holds 1 more figure; an evidence file has one.',
			'2 figures are not a number (NaN) and left out.',
		]);
	});

	test('has a version if its task has one, and a cost if every model has one', async () => {
		const stats = {
			model_usage: { 'openai/gpt-4o-mini': { total_cost: 0.1 }, 'anthropic/claude-sonnet-4-0': { total_cost: 0.25 } },
		};
		const reading = await readLog(log({ eval: { task_version: '1.4.0' }, stats }));
		expect(runOf(reading)).toMatchObject({ version: '1.4.0', cost: 0.35 });
		expect(reading.notes).toEqual(['The cost is in US dollars.']);
		const partly = { model_usage: { a: { total_cost: 0.1 }, b: {} } };
		expect(runOf(await readLog(log({ stats: partly })))?.cost).toBeUndefined();
		expect(runOf(await readLog(log({ eval: { task_version: 3 } })))?.version).toBe('3');
	});

	test('is read with a byte order mark, with CRLF, on one line or on many', async () => {
		const text = written(log());
		for (const variant of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(text))]) {
			expect(inspect.recognises(readHead(variant))).toBe(true);
			expect(await read(variant)).toEqual(await read(text));
		}
	});
});

describe('an Inspect log that is no result', () => {
	const again = 'Finish it with `inspect eval-retry LOG` and import the log of that.';
	test.each([
		['cancelled', log({ status: 'cancelled' }), 'the run was cancelled; what it holds is no result', again],
		['in an error', log({ status: 'error' }), 'the run ended in an error; what it holds is no result', again],
		[
			'not ended',
			log({ status: 'started', results: null }),
			'the run has not ended; what it holds is no result',
			again,
		],
		[
			'of an unknown status',
			log({ status: 'paused' }),
			'the run has a status that is not known here; what it holds is no result',
			again,
		],
		[
			'invalidated',
			log({ invalidated: true }),
			'samples of the run were invalidated afterwards; what it holds is no result',
			again,
		],
		[
			'not scored',
			log({ results: null }),
			'the run holds no results: it was not scored',
			'Score it: inspect score LOG.',
		],
		['without scores', log({ results: { scores: [] } }), 'the run holds no scores', 'Score it: inspect score LOG.'],
		[
			'only spread',
			log({ results: { scores: [{ name: 's', metrics: { stderr: { name: 'stderr', value: 1 } } }] } }),
			'the run holds no scores',
			'Score it: inspect score LOG.',
		],
		[
			'NaN',
			log({ results: { scores: [includes('NaN')] } }),
			'accuracy is not a number (NaN)',
			'See in the log why its samples have no score, and run it again.',
		],
		[
			'empty',
			log({ results: { total_samples: 0, completed_samples: 0 } }),
			'none of the samples was scored',
			'Mend the task and run it again.',
		],
		[
			'errored as a whole',
			log({ results: { completed_samples: 0 } }),
			'none of the samples was scored',
			'Mend the task and run it again.',
		],
		[
			'of another version',
			log({ version: 1 }),
			'this is an Inspect log of version 1; version 2 is read',
			'Convert it: inspect log convert --to json.',
		],
	])('is refused: %s', async (_, value, message, fix) => {
		expect(await problem(written(value))).toMatchObject({ message, fix });
	});

	const damaged = 'Export it again with a current version of the tool.';
	test.each([
		[
			'truncated',
			written(log()).slice(0, -40),
			'log.json is not whole: its JSON breaks off or is damaged',
			'Export it again.',
		],
		[
			'a number beyond numbers',
			written(log({ results: { scores: [includes('@')] } })).replace('"@"', '1e999'),
			'accuracy is not a number (NaN)',
			'See in the log why its samples have no score, and run it again.',
		],
		[
			'a huge count',
			written(log({ results: { total_samples: 1e300 } })),
			'log.json has no results.total_samples as this tool writes it',
			damaged,
		],
		[
			'without a time',
			written(log({ eval: { created: undefined } })),
			'log.json has no eval.created as this tool writes it',
			damaged,
		],
		[
			'a renamed key',
			written(log({ results: { completed_samples: undefined, completed: 10 } })),
			'log.json has no results.completed_samples as this tool writes it',
			damaged,
		],
		[
			'a time that is none',
			written(log({ eval: { created: 'then' } })),
			'"then" is no time',
			'Export it again; do not edit it in a spreadsheet.',
		],
	])('is refused: %s', async (_, text, message, fix) => {
		expect(await problem(text)).toMatchObject({ message, fix });
	});

	test.each([
		['promptfoo results', '{"evalId":"eval-1","results":{"version":3}}'],
		['a DeepEval run', '{"testCases":[],"testPassed":1}'],
		['renamed keys', '{"version":2,"state":"success","evaluation":{}}'],
		['an .eval log, which is a zip', 'PK\u0003\u0004'],
		['UTF-16 read as UTF-8', '\uFFFD\uFFFD{\u0000"\u0000v\u0000'],
		['a list', '[{"status":"success","eval":{}}]'],
	])('%s is not recognised', (_, text) => {
		expect(inspect.recognises(readHead(text))).toBe(false);
	});

	test('damaged characters in names leave the names behind', async () => {
		const scores = [{ name: 'cl\uFFFD', scorer: 'x', metrics: { m: { name: 'm\uFFFD', value: 1 } } }];
		expect(await readLog(log({ eval: { model: 'openai/gpt\uFFFD' }, results: { scores } }))).toMatchObject({
			evals: { metric: 'm', runs: [{ label: undefined }] },
		});
	});
});

test('nothing private leaves an Inspect log', async () => {
	const secret = (where: string) => `SECRET-${where} anna@example.org /home/anna sk-proj-abcdef`;
	const prompt = `Answer like this: ${'word '.repeat(30)}SECRET-metric`;
	const value = log({
		eval: {
			eval_id: secret('id'),
			task: secret('task'),
			task_file: secret('path'),
			task_version: secret('version'),
			task_args: { key: secret('args') },
			dataset: { name: secret('dataset'), location: secret('path'), sample_ids: [secret('id')] },
			model: `hf//home/anna/${secret('model')}`,
			model_base_url: secret('url'),
			model_args: { api_key: secret('key') },
			revision: { type: 'git', origin: 'git@github.com:anna/private.git', commit: 'abc1234' },
			metadata: { user: secret('user') },
			tags: [secret('tag')],
			config: { epochs: 1, sandbox: secret('sandbox') },
		},
		results: {
			metadata: secret('metadata'),
			scores: [
				{
					name: prompt,
					scorer: prompt,
					params: { model: secret('params') },
					metadata: secret('m'),
					metrics: { [prompt]: { name: prompt, value: 0.5, params: secret('p') } },
				},
			],
		},
		stats: { model_usage: { [secret('model')]: { input_tokens: 1, total_cost: 0.1 } } },
		error: { message: secret('error'), traceback: secret('traceback') },
		plan: { steps: [{ params: secret('prompt') }] },
		samples: [
			{
				id: secret('id'),
				input: secret('prompt'),
				output: secret('answer'),
				messages: [secret('message')],
				scores: { s: { explanation: secret('why') } },
				events: [{ headers: secret('header') }],
			},
		],
		reductions: [{ scorer: prompt, samples: [{ value: secret('value'), answer: secret('answer') }] }],
		location: secret('path'),
	});
	const reading = await readLog(value);
	expect(reading).toMatchObject({ evals: { metric: 'score', runs: [{ score: 0.5, n: 10 }] } });
	expect(JSON.stringify(reading)).not.toMatch(/SECRET|anna|sk-proj|@|Answer/);
	expect(schemaIssues(reading)).toBeUndefined();
});

test.each([
	[
		'2025-05-12_security-guide.json',
		'accuracy (model_graded_fact)',
		{ label: 'openai/gpt-4o-mini', date: '2025-05-13', score: 1, passed: 3, failed: 0, errored: 0, n: 3 },
	],
	['log_tool_call_error.json', 'accuracy (includes)', { date: '2025-02-07', score: 1, errored: 0, n: 4 }],
])('the real log %s is read', async (name, metric, run) => {
	const path = new URL(name, REAL);
	if (!existsSync(path)) return console.info(`${name} is not there: skipped`);
	const text = readFileSync(path, 'utf8');
	expect(inspect.recognises(readHead(text))).toBe(true);
	const reading = await read(text);
	expect(reading).toEqual({ kind: 'evals', from: run.date, to: run.date, evals: { metric, runs: [run] }, notes: [] });
	expect(schemaIssues(reading)).toBeUndefined();
	expect(JSON.stringify(reading)).not.toMatch(/github|SQL|security_guide/);
});
