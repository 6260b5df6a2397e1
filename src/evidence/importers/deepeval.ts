import * as z from 'zod';
import {
	costOf,
	dayGiven,
	type EvalRun,
	evalReading,
	meanOf,
	type Outcomes,
	passRate,
	shortName,
	versionName,
} from '../evals.ts';
import { type Head, holds } from '../head.ts';
import { ImportError, type Importer, type Reading } from '../importer.ts';
import { readJson } from '../json.ts';
import { pythonJson } from '../python-json.ts';

const metric = z.object({
	name: z.string(),
	success: z.boolean().nullish(),
	score: z.unknown().optional(),
	error: z.unknown().optional(),
	flaky: z.boolean().nullish(),
});

const testCase = z.object({ success: z.boolean().nullish(), metricsData: z.array(metric).nullish() });

const run = z.object({
	testCases: z.array(testCase),
	conversationalTestCases: z.array(testCase).nullish(),
	identifier: z.unknown().optional(),
	evaluationCost: z.unknown().optional(),
});

type Metric = z.output<typeof metric>;
type TestCase = z.output<typeof testCase>;

/**
 * The last run of DeepEval, `.deepeval/.latest_run_full.json`. With one metric the score is its mean; with several it is the share
 * of test cases that reach every threshold, and the means stand in the notes. A metric that errored or gave no number has not
 * been scored; a case has errored if it fell only over such metrics. Flaky metrics decide nothing, as in DeepEval.
 */
export const deepeval: Importer = {
	tool: 'DeepEval',
	format: 'test run JSON',
	kind: 'evals',
	recognises,
	async read(file, options) {
		const { testCases, conversationalTestCases, identifier, evaluationCost } = await readJson(pythonJson(file), run);
		const cases = [...testCases, ...(conversationalTestCases ?? [])];
		if (cases.length === 0)
			throw new ImportError('the run holds no test case', { fix: 'Run the evaluation to its end.' });
		const date = dayGiven(options.date, 'a DeepEval run');
		const cost = costOf(evaluationCost);
		const rest = { date, version: versionName(identifier), cost };
		const metrics = byName(cases);
		const [only] = metrics;
		const notes = cost ? ['The cost of the run is in US dollars, that of the judge, as DeepEval counts it.'] : [];
		return only && metrics.length === 1
			? meanReading(only, cases, rest, notes)
			: evalReading('Pass rate', [passRate(outcomesOf(cases), rest)], [...metrics.map(meanNote), ...notes]);
	},
};

function meanReading(
	{ name, results }: MetricResults,
	cases: readonly TestCase[],
	rest: Pick<EvalRun, 'date' | 'version' | 'cost'>,
	notes: readonly string[],
): Reading {
	const scored = results.filter(isScored);
	const without = cases.filter(({ metricsData }) => !metricsData?.length).length;
	const run = meanOf(
		scored.flatMap((result) => scoreOf(result) ?? []),
		results.length - scored.length + without,
		rest,
	);
	const reached = scored.filter(({ success }) => success === true).length;
	const note = `${reached} of ${scored.length} scored test cases reach the threshold of the metric.`;
	return evalReading(name, [run], scored.length > 0 ? [note, ...notes] : notes);
}

function recognises({ shape, keys, text }: Head): boolean {
	return (
		shape === 'json-object' &&
		holds(keys, 'testCases') &&
		(holds(keys, 'metricsScores') || holds(keys, 'testPassed') || /"metricsData"\s*:/.test(text))
	);
}

interface MetricResults {
	name: string;
	results: Metric[];
}

function byName(cases: readonly TestCase[]): MetricResults[] {
	const names = new Map<string, Metric[]>();
	for (const result of cases.flatMap(({ metricsData }) => metricsData ?? [])) {
		const known = names.get(result.name);
		if (known) known.push(result);
		else names.set(result.name, [result]);
	}
	return [...names].map(([name, results], index) => ({ name: shortName(name) ?? `metric ${index + 1}`, results }));
}

function scoreOf({ score, error }: Metric): number | undefined {
	return typeof score === 'number' && Number.isFinite(score) && !error ? score : undefined;
}

function isScored(result: Metric): boolean {
	return scoreOf(result) !== undefined;
}

function outcomesOf(cases: readonly TestCase[]): Outcomes {
	const outcomes = cases.map(outcomeOf);
	const count = (wanted: keyof Outcomes) => outcomes.filter((outcome) => outcome === wanted).length;
	return { passed: count('passed'), failed: count('failed'), errored: count('errored') };
}

function outcomeOf({ success, metricsData }: TestCase): keyof Outcomes {
	const deciding = (metricsData ?? []).filter(({ flaky }) => !flaky);
	if (deciding.some((result) => isScored(result) && result.success === false)) return 'failed';
	if (deciding.some((result) => !isScored(result))) return 'errored';
	if (success === undefined || success === null) return 'errored';
	return success ? 'passed' : 'failed';
}

function meanNote({ name, results }: MetricResults): string {
	const run = meanOf(
		results.flatMap((result) => scoreOf(result) ?? []),
		results.filter((result) => !isScored(result)).length,
		{ date: '' },
	);
	const errored = run.errored ? `, ${run.errored} errored` : '';
	return run.errored === run.n ? `${name}: no score${errored}.` : `${name}: mean ${run.score}, n = ${run.n}${errored}.`;
}
