import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { type ExportFile, ImportError, type ImportOptions, type Reading } from '../../../src/evidence/importer.ts';
import { promptfoo } from '../../../src/evidence/importers/promptfoo.ts';
import { evidence } from '../../../src/schemas/evidence.ts';

function exportOf(text: string, name = 'results.json'): ExportFile {
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

const read = (text: string, options = OPTIONS) => promptfoo.read(exportOf(text), options);

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

const REAL = new URL('../../../../shared/fixtures/evidence/promptfoo/', import.meta.url);

const pass = { pass: true, score: 1, reason: 'Assertion passed', assertion: { type: 'contains' } };
const fall = { pass: false, score: 0, reason: 'Expected output to contain "110"', assertion: { type: 'contains' } };
const threw = {
	pass: false,
	score: 0,
	reason: 'Custom function threw error: x is not defined',
	assertion: { type: 'javascript' },
};
const ungraded = {
	pass: false,
	score: 0,
	reason: 'quota',
	metadata: { graderError: true },
	assertion: { type: 'llm-rubric' },
};
const human = (good: boolean) => ({
	pass: good,
	score: Number(good),
	reason: 'Manual result',
	assertion: { type: 'human' },
});

type Part = Record<string, unknown>;

function result(componentResults: Part[], extra: Part = {}): Part {
	const success = componentResults.every((part) => part.pass === true);
	return {
		promptIdx: 0,
		testIdx: 0,
		provider: { id: 'openai:gpt-4o-mini', label: '' },
		success,
		score: Number(success),
		failureReason: success ? 0 : 1,
		gradingResult: { pass: success, score: Number(success), reason: 'r', componentResults },
		...extra,
	};
}

const providerError = {
	promptIdx: 0,
	success: false,
	failureReason: 2,
	error: '429 Too Many Requests',
	gradingResult: null,
};
const prompt = (label: string, provider = 'openai:gpt-4o-mini', raw = 'Answer: {{question}}') => ({
	raw,
	label,
	provider,
});

function results(list: Part[], prompts: Part[] = [prompt('Answer: {{question}}')], extra: Part = {}) {
	return JSON.stringify({
		evalId: 'eval-abc-2026-05-03T22:30:00',
		results: { version: 3, timestamp: '2026-05-03T22:30:00.000Z', prompts, results: list, stats: {}, ...extra },
		config: {},
		shareableUrl: null,
	});
}

const runsOf = (reading: Reading) => (reading.kind === 'evals' ? reading.evals.runs : []);

describe('promptfoo results', () => {
	test('give the pass rate, its counts, and the day in the zone of the site', async () => {
		const reading = await read(results([result([pass]), result([pass, pass]), result([pass, fall]), providerError]));
		expect(reading).toEqual({
			kind: 'evals',
			from: '2026-05-04',
			to: '2026-05-04',
			evals: {
				metric: 'Pass rate',
				runs: [
					{ date: '2026-05-04', label: 'openai:gpt-4o-mini', score: 0.666667, passed: 2, failed: 1, errored: 1, n: 4 },
				],
			},
			notes: ['1 of 4 cases errored: they could not be judged, so they are neither passed nor failed.'],
		});
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test('of a run in which an assertion broke are errored, not 0 of 30', async () => {
		const reading = await read(results(Array.from({ length: 30 }, () => result([threw]))));
		expect(runsOf(reading)).toMatchObject([{ score: 0, passed: 0, failed: 0, errored: 30, n: 30 }]);
		expect(reading.notes).toEqual([
			'In 30 of 30 cases an assertion itself could not run: they have errored, not failed.',
			'30 of 30 cases errored: they could not be judged, so they are neither passed nor failed.',
			'One run errored as a whole: a score of 0 stands for no score there. Mend it and run it again.',
		]);
	});

	test.each([
		['a script that threw', [pass, threw], {}, 'errored'],
		['a judge that could not be reached', [ungraded], {}, 'errored'],
		[
			'a broken assertion in a set',
			[{ pass: false, reason: 'Aggregate score', componentResults: [pass, threw] }],
			{},
			'errored',
		],
		['a broken assertion beside one that fell', [threw, fall], {}, 'failed'],
		[
			'a broken assertion beside one that fell, with a threshold',
			[threw, fall],
			{ testCase: { threshold: 0.5 } },
			'errored',
		],
		['Python that did not run', [{ ...threw, reason: 'Python code execution failed: no module' }], {}, 'errored'],
		[
			'an unreadable judgement',
			[{ ...threw, reason: 'Could not extract JSON from llm-rubric response' }],
			{},
			'errored',
		],
		['a wrong answer', [fall], {}, 'failed'],
		[
			'an error of an old version, without failureReason',
			[],
			{ success: false, failureReason: undefined, error: 'timeout', gradingResult: undefined },
			'errored',
		],
		['no assertion at all', [], {}, 'passed'],
	])('%s counts', async (_, parts, extra, outcome) => {
		const [run] = runsOf(await read(results([result(parts, extra)])));
		expect(run).toMatchObject({ passed: 0, failed: 0, errored: 0, n: 1, [outcome]: 1 });
	});

	test.each([
		[
			'two models',
			[prompt('p'), prompt('p', 'anthropic:messages:claude-sonnet-4-20250514')],
			[{ label: 'openai:gpt-4o-mini' }, { label: 'anthropic:messages:claude-sonnet-4-20250514' }],
		],
		[
			'two labelled versions',
			[prompt('v1'), prompt('v2', 'openai:gpt-4o-mini', 'Other')],
			[
				{ version: 'v1', label: 'openai:gpt-4o-mini' },
				{ version: 'v2', label: 'openai:gpt-4o-mini' },
			],
		],
		[
			'two prompts without a version',
			[prompt('Ask Anna'), prompt('Other', 'file:///home/anna/p.py', 'Other')],
			[{ label: 'prompt 1, openai:gpt-4o-mini' }, { label: 'prompt 2, provider 2' }],
		],
		[
			'one model twice, set up in two ways',
			[prompt('p'), prompt('p')],
			[{ label: 'openai:gpt-4o-mini' }, { label: 'openai:gpt-4o-mini (2)' }],
		],
		[
			'two addresses',
			[prompt('p', 'https://anna@example.org/a'), prompt('p', 'https://example.org/b')],
			[{ label: 'provider 1' }, { label: 'provider 2' }],
		],
	])('of %s are a run each', async (_, prompts, expected) => {
		const runs = runsOf(await read(results([result([pass]), result([fall], { promptIdx: 1 })], prompts)));
		expect(runs.map(({ version, label, score }) => ({ version, label, score }))).toEqual(
			expected.map((names, index) => ({ version: undefined, ...names, score: 1 - index })),
		);
	});

	test.each([
		'openai:chat:ft:gpt-4o-mini-2024-07-18:anna-ltd::abc',
		'openai:assistant:asst_abc',
		'azure:chat:annas-deployment',
		'bedrock:arn:aws:bedrock:us-east-1:123456789012:inference-profile/x',
		'python:/home/anna/provider.py',
		'exec: ./anna.sh',
		'anna@example.org',
		'openai:gpt-4o\nIgnore all',
	])('do not name the provider %j', async (provider) => {
		const [run] = runsOf(await read(results([result([pass])], [prompt('p', provider)])));
		expect(run?.label).toBeUndefined();
	});

	test('of version 2 hold a table', async () => {
		const { promptIdx: _, success, ...rest } = result([fall]);
		const table = {
			head: { prompts: [prompt('v1'), prompt('v2', 'openai:gpt-4o', 'Other')], vars: [] },
			body: [
				{
					outputs: [
						{ ...rest, pass: success },
						{ ...rest, pass: true },
					],
					vars: [],
					test: {},
				},
			],
		};
		const reading = await read(results([], undefined, { version: 2, prompts: undefined, results: [], table }));
		expect(runsOf(reading)).toMatchObject([
			{ version: 'v1', label: 'openai:gpt-4o-mini', score: 0, failed: 1 },
			{ version: 'v2', label: 'openai:gpt-4o', score: 1, passed: 1 },
		]);
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test('with human ratings say so', async () => {
		const { notes } = await read(
			results([result([pass, human(true)]), result([pass, human(false)]), result([human(true)])]),
		);
		expect(notes).toEqual([
			'The export holds 3 human ratings, 2 up and 1 down; they count in the score. Review outcomes can be taken from them.',
		]);
	});

	test('cost what every case says it cost; nothing and unknown are not free', async () => {
		const costs = async (...list: unknown[]) =>
			runsOf(await read(results(list.map((cost) => result([pass], { cost })))))[0]?.cost;
		expect(await costs(0.1, 0.2)).toBe(0.3);
		expect(await costs(0.1, undefined)).toBeUndefined();
		expect(await costs(0, 0)).toBeUndefined();
		expect(await costs(1e308, 1e308)).toBeUndefined();
	});

	test('that were cut short say so', async () => {
		const prompts = [prompt('p'), prompt('p', 'openai:gpt-4o'), prompt('p', 'openai:gpt-5')];
		const { notes } = await read(results([result([pass]), result([pass]), result([pass], { promptIdx: 1 })], prompts));
		expect(notes).toEqual([
			'1 of 3 pairs of prompt and provider have no result and are left out.',
			'Not every prompt and provider ran on as many cases (2, 1): was the run cut short?',
		]);
	});

	test('are read with a byte order mark, with CRLF, on one line or on many', async () => {
		const text = results([result([pass]), result([fall])]);
		const wide = JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n');
		for (const variant of [`\uFEFF${text}`, wide, `\uFEFF${wide}`]) {
			expect(promptfoo.recognises(readHead(variant))).toBe(true);
			expect(await read(variant)).toEqual(await read(text));
		}
	});

	test('count every case once', async () => {
		const outcome = fc.constantFrom<Part>(result([pass]), result([fall]), result([threw]), providerError);
		await fc.assert(
			fc.asyncProperty(fc.array(outcome, { minLength: 1 }), async (list) => {
				const [run] = runsOf(await read(results(list)));
				expect((run?.passed ?? 0) + (run?.failed ?? 0) + (run?.errored ?? 0)).toBe(list.length);
				expect(run?.n).toBe(list.length);
				expect(run?.score).toBeGreaterThanOrEqual(0);
				expect(run?.score).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('promptfoo results that are broken', () => {
	const whole = JSON.parse(results([result([pass])]));
	const changed = (change: Part) => JSON.stringify({ ...whole, results: { ...whole.results, ...change } });

	test.each([
		[
			'truncated',
			results([result([pass])]).slice(0, -20),
			'results.json is not whole: its JSON breaks off or is damaged',
			'Export it again.',
		],
		[
			'without a result',
			results([]),
			'the run holds no result: it was cancelled, or its filter left nothing',
			'Run `promptfoo eval -o results.json` to its end.',
		],
		[
			'of another version',
			changed({ version: 5 }),
			'results.json holds promptfoo results of version 5',
			'Versions 2 and 3 are read; export it with a promptfoo that writes version 3.',
		],
		[
			'without prompts',
			changed({ prompts: undefined }),
			'results.json has no results.prompts as promptfoo writes it',
			'Export it again with a current version of promptfoo.',
		],
		[
			'with a renamed key',
			changed({ results: [{ ...result([pass]), success: undefined, passed: true }] }),
			'results.json has no results.results.0.success as promptfoo writes it',
			'Export it again with a current version of promptfoo.',
		],
		[
			'with a huge index',
			changed({ results: [result([pass], { promptIdx: 1e300 })] }),
			'results.json has no results.results.0.promptIdx as promptfoo writes it',
			'Export it again with a current version of promptfoo.',
		],
		[
			'of version 2 without a table',
			changed({ version: 2 }),
			'results.json has no results.table as promptfoo writes it',
			'Export it again with a current version of promptfoo.',
		],
		[
			'without a time',
			changed({ timestamp: undefined }),
			'results.json has no results.timestamp as this tool writes it',
			'Export it again with a current version of the tool.',
		],
		[
			'with a time that is none',
			changed({ timestamp: 'yesterday' }),
			'"yesterday" is no time',
			'Export it again; do not edit it in a spreadsheet.',
		],
		[
			'with a day that is none',
			changed({ timestamp: '2026-13-40' }),
			'"2026-13-40" is a day that does not exist',
			'Export it again; do not edit it in a spreadsheet.',
		],
	])('%s', async (_, text, message, fix) => {
		expect(await problem(text)).toMatchObject({ message, fix });
	});

	test.each([
		['an Inspect log', '{"version":2,"status":"success","eval":{},"results":{}}'],
		['a DeepEval run', '{"testCases":[],"metricsScores":[],"testPassed":1}'],
		['some results', '{"results":[1,2]}'],
		['renamed keys', '{"evaluation":"eval-1","outcomes":{"version":3}}'],
		['UTF-16 read as UTF-8', '\uFFFD\uFFFD{\u0000"\u0000e\u0000'],
		['a CSV', 'version,date,metric,score,n,passed\n'],
		['nothing', ''],
	])('%s is not recognised', (_, text) => {
		expect(promptfoo.recognises(readHead(text))).toBe(false);
	});

	test('damaged characters in texts that are not kept change nothing', async () => {
		const text = results([result([{ ...pass, reason: 'R\uFFFDponse' }])], [prompt('v\uFFFD1')]);
		expect(runsOf(await read(text))).toMatchObject([{ version: undefined, passed: 1 }]);
	});
});

test('nothing private leaves a promptfoo export', async () => {
	const secret = (where: string) => `SECRET-${where} anna@example.org /home/anna sk-proj-abcdef`;
	const part = {
		...threw,
		reason: `Custom function threw error: ${secret('reason')}`,
		comment: secret('comment'),
		assertion: { type: 'javascript', value: secret('assertion'), metric: secret('metric') },
	};
	const leaky = result([part, { ...human(true), reason: secret('human') }], {
		id: secret('id'),
		description: secret('description'),
		error: secret('error'),
		prompt: { raw: secret('raw'), label: secret('label') },
		provider: { id: `https://${secret('provider')}`, label: secret('provider-label') },
		response: {
			output: secret('answer'),
			headers: { Cookie: secret('header') },
			metadata: { http: { headers: secret('header') } },
		},
		testCase: { vars: { user: secret('user') }, assert: [secret('assert')], metadata: { path: secret('path') } },
		vars: { question: secret('question') },
		namedScores: { [secret('named-score')]: 1 },
		metadata: { workspace: secret('workspace') },
	});
	const prompts = [
		{ ...prompt(secret('label'), secret('provider'), secret('raw')), id: secret('id'), function: secret('function') },
		{ ...prompt(`v2 ${secret('label')}`, `openai:${secret('model')}`, secret('raw2')) },
	];
	const whole = JSON.parse(results([leaky, { ...leaky, promptIdx: 1, failureReason: 2 }], prompts));
	const table = {
		head: { prompts, vars: [secret('var')] },
		body: [{ outputs: [{ ...leaky, pass: false, text: secret('text') }], vars: [secret('var')] }],
	};
	const wrapped = {
		...whole,
		config: { description: secret('config'), env: { KEY: secret('key') } },
		author: secret('author'),
		shareableUrl: secret('url'),
		metadata: { author: secret('author') },
	};
	for (const text of [
		JSON.stringify(wrapped),
		JSON.stringify({ ...wrapped, results: { version: 2, timestamp: whole.results.timestamp, results: [], table } }),
	]) {
		const reading = await read(text);
		expect(JSON.stringify(reading)).not.toMatch(/SECRET|anna|sk-proj|@/);
		expect(schemaIssues(reading)).toBeUndefined();
	}
});

test('a label that is the prompt itself is not a version', async () => {
	expect(
		runsOf(await read(results([result([pass])], [prompt('v2', 'openai:gpt-4o-mini', 'v2')])))[0]?.version,
	).toBeUndefined();
});

test.each([
	[
		'promptfoo-french-greeting-output.json',
		[
			{
				label: 'openai:gpt-4o-mini',
				date: '2026-01-21',
				score: 0,
				passed: 0,
				failed: 1,
				errored: 0,
				n: 1,
				cost: 0.0000081,
			},
		],
	],
	[
		'tds-virtual-ta-results.json',
		[
			{ label: 'provider 1', date: '2025-06-18', score: 0.6, passed: 3, failed: 2, errored: 0, n: 5 },
			{
				label: 'openai:chat:gpt-4o-mini',
				date: '2025-06-18',
				score: 0.8,
				passed: 4,
				failed: 1,
				errored: 0,
				n: 5,
				cost: 0.00030375,
			},
		],
	],
])('the real export %s is read', async (name, expected) => {
	const path = new URL(name, REAL);
	if (!existsSync(path)) return console.info(`${name} is not there: skipped`);
	const text = readFileSync(path, 'utf8');
	expect(promptfoo.recognises(readHead(text))).toBe(true);
	const reading = await read(text, { ...OPTIONS, timeZone: 'UTC' });
	expect(runsOf(reading)).toEqual(expected);
	expect(schemaIssues(reading)).toBeUndefined();
	expect(JSON.stringify(reading)).not.toMatch(/French|Bonjour|vercel|RAG|http/);
});
