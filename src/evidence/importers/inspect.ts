import * as z from 'zod';
import { dayIn } from '../day.ts';
import { costOf, type EvalRun, evalReading, hostedModel, rounded, shortName, versionName } from '../evals.ts';
import { holds } from '../head.ts';
import { ImportError, type Importer } from '../importer.ts';
import { hold, readJson } from '../json.ts';
import { pythonJson } from '../python-json.ts';

const whole = z.int().nonnegative();

const score = z.object({
	name: z.string(),
	scorer: z.string().nullish(),
	reducer: z.string().nullish(),
	scored_samples: whole.nullish(),
	unscored_samples: whole.nullish(),
	metrics: z.record(z.string(), z.object({ name: z.unknown().optional(), value: z.unknown().optional() })),
});

const log = z.object({
	version: z.number(),
	status: z.string(),
	eval: z.object({
		created: z.string(),
		model: z.unknown().optional(),
		task_version: z.unknown().optional(),
		config: z.object({ epochs: z.number().nullish() }).nullish(),
	}),
	invalidated: z.boolean().nullish(),
	results: z.unknown().optional(),
	stats: z
		.object({ model_usage: z.record(z.string(), z.object({ total_cost: z.unknown().optional() })).nullish() })
		.nullish(),
	reductions: z
		.array(
			z.object({
				scorer: z.string(),
				reducer: z.string().nullish(),
				samples: z.array(z.object({ value: z.unknown().optional() })),
			}),
		)
		.nullish(),
});

const finished = z.object({
	results: z.object({
		total_samples: whole,
		completed_samples: whole,
		early_stopping: z.unknown().optional(),
		scores: z.array(score),
	}),
});

type Log = z.output<typeof log>;
type Results = z.output<typeof finished>['results'];
type Score = z.output<typeof score>;

/**
 * A log of Inspect AI as JSON, version 2. One run: the first figure of the first scorer that is a number, accuracy and mean
 * before others and never a measure of spread. The model, if it is one of a known maker, is its label; a task version other than
 * 0, which is what Inspect writes without one, is its version.
 *
 * `n` counts cases; those that could not be scored have errored. Passed and failed are there only where every case counts as 0 or
 * 1 and they agree with the accuracy. A run that did not end well is no result, even if it holds a score.
 */
export const inspect: Importer = {
	tool: 'Inspect AI',
	format: 'log JSON',
	kind: 'evals',
	recognises: ({ shape, keys }) => shape === 'json-object' && holds(keys, 'status', 'eval'),
	async read(file, { timeZone }) {
		const value = await readJson(pythonJson(file), log);
		refuseUnfinished(value);
		const { results } = hold({ results: value.results }, finished, file.name);
		const found = figureOf(results.scores);
		const { n, errored } = countOf(value, results, found.score);
		if (n === errored)
			throw new ImportError('none of the samples was scored', { fix: 'Mend the task and run it again.' });
		const cost = costOf(totalCost(value));
		const version = value.eval.task_version === 0 ? undefined : versionName(value.eval.task_version);
		const run: EvalRun = {
			version,
			label: hostedModel(value.eval.model),
			date: dayIn(timeZone, value.eval.created),
			score: rounded(found.value),
			...passedOf(value, found, n - errored),
			errored,
			n,
			cost,
		};
		const scorer = shortName(found.score.name);
		const metric = `${found.name}${scorer && scorer !== found.name ? ` (${scorer})` : ''}`;
		return evalReading(
			metric,
			[run],
			[...notesOn(value, results, found), ...(cost ? ['The cost is in US dollars.'] : [])],
		);
	},
};

function refuseUnfinished({ version, status, invalidated, results }: Log): void {
	if (version !== 2)
		throw new ImportError(`this is an Inspect log of version ${version}; version 2 is read`, {
			fix: 'Convert it: inspect log convert --to json.',
		});
	if (status !== 'success') {
		const reason = UNFINISHED.get(status) ?? 'has a status that is not known here';
		throw new ImportError(`the run ${reason}; what it holds is no result`, {
			fix: 'Finish it with `inspect eval-retry LOG` and import the log of that.',
		});
	}
	if (invalidated)
		throw new ImportError('samples of the run were invalidated afterwards; what it holds is no result', {
			fix: 'Finish it with `inspect eval-retry LOG` and import the log of that.',
		});
	if (results === undefined || results === null)
		throw new ImportError('the run holds no results: it was not scored', { fix: 'Score it: inspect score LOG.' });
}

const UNFINISHED: ReadonlyMap<string, string> = new Map([
	['started', 'has not ended'],
	['cancelled', 'was cancelled'],
	['error', 'ended in an error'],
]);

interface Figure {
	score: Score;
	name: string;
	value: number;
	/** How many figures there are beside it, and how many that are no numbers. */
	others: number;
	noNumbers: number;
}

const SPREAD = /^(stderr|bootstrap_stderr|std|var|ci|.*_(stderr|std|var))$/;
const FIRST = ['accuracy', 'mean'];

function figureOf(scores: readonly Score[]): Figure {
	const figures = scores.flatMap((score) =>
		Object.entries(score.metrics)
			.filter(([key]) => !SPREAD.test(key))
			.sort(([a], [b]) => rank(a) - rank(b))
			.map(([key, { name, value }]) => ({ score, name: shortName(name) ?? shortName(key) ?? 'score', value })),
	);
	if (figures.length === 0) throw new ImportError('the run holds no scores', { fix: 'Score it: inspect score LOG.' });
	const numbers = figures.flatMap((figure) =>
		typeof figure.value === 'number' && Number.isFinite(figure.value) ? [{ ...figure, value: figure.value }] : [],
	);
	const [first] = numbers;
	if (!first)
		throw new ImportError(`${figures[0]?.name ?? 'the score'} is not a number (NaN)`, {
			fix: 'See in the log why its samples have no score, and run it again.',
		});
	return { ...first, others: numbers.length - 1, noNumbers: figures.length - numbers.length };
}

function rank(name: string): number {
	const at = FIRST.indexOf(name);
	return at === -1 ? FIRST.length : at;
}

function countOf(
	value: Log,
	results: Results,
	{ scored_samples, unscored_samples }: Score,
): { n: number; errored: number } {
	const { total_samples, completed_samples, early_stopping } = results;
	const scored = scored_samples ?? completed_samples;
	const n = isSingle(value) && !early_stopping ? Math.max(total_samples, scored) : scored + (unscored_samples ?? 0);
	return { n, errored: n - scored };
}

function isSingle({ eval: { config } }: Log): boolean {
	return (config?.epochs ?? 1) <= 1;
}

function passedOf(
	{ reductions }: Log,
	{ score, name, value }: Figure,
	scored: number,
): Pick<EvalRun, 'passed' | 'failed'> {
	const samples = reductions?.find(
		({ scorer, reducer }) => scorer === score.name && (reducer ?? null) === (score.reducer ?? null),
	)?.samples;
	if (name !== 'accuracy' || samples?.length !== scored) return {};
	if (!samples.every((sample) => sample.value === 0 || sample.value === 1)) return {};
	const passed = samples.filter((sample) => sample.value === 1).length;
	return Math.abs(passed / scored - value) < 1e-6 ? { passed, failed: scored - passed } : {};
}

function totalCost({ stats }: Log): number | undefined {
	const costs = Object.values(stats?.model_usage ?? {}).map(({ total_cost }) => costOf(total_cost));
	return costs.every((cost) => cost !== undefined) ? costs.reduce((total, cost) => total + cost, 0) : undefined;
}

function notesOn(value: Log, results: Results, { others, noNumbers }: Figure): string[] {
	const unfinished = results.total_samples - results.completed_samples;
	return [
		...(others > 0
			? [`The log holds ${others} more ${others === 1 ? 'figure' : 'figures'}; an evidence file has one.`]
			: []),
		...(noNumbers > 0
			? [`${noNumbers} ${noNumbers === 1 ? 'figure is' : 'figures are'} not a number (NaN) and left out.`]
			: []),
		...(isSingle(value) ? [] : ['Each case ran several times; n counts cases, not runs.']),
		...(results.early_stopping ? ['The run was stopped early; n counts the cases that were scored.'] : []),
		...(unfinished > 0 && !isSingle(value)
			? [`${unfinished} of ${results.total_samples} runs of cases did not end.`]
			: []),
	];
}
