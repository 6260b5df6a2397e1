import { span } from '../schemas/date.ts';
import { ImportError, type Reading } from './importer.ts';

type EvalReading = Extract<Reading, { kind: 'evals' }>;

/** A run of an evaluation, as an evidence file holds it. */
export type EvalRun = EvalReading['evals']['runs'][number];

/** What became of the cases of a run. A case that could not be judged has errored; it has not failed. */
export interface Outcomes {
	passed: number;
	failed: number;
	errored: number;
}

/**
 * A run whose score is its pass rate: the share that passed of the cases that could be judged. Only such runs hold passed and
 * failed; a run that holds a mean has neither, so that no interval of a share is drawn around it. Where nothing could be judged
 * the score is 0 and `errored` is `n`.
 */
export function passRate(
	{ passed, failed, errored }: Outcomes,
	rest: Pick<EvalRun, 'date' | 'version' | 'label' | 'cost'>,
): EvalRun {
	const judged = passed + failed;
	return {
		...rest,
		score: judged === 0 ? 0 : rounded(passed / judged),
		passed,
		failed,
		errored,
		n: judged + errored,
	};
}

/** A run whose score is the mean of a metric. `n` counts all cases, those without a score too. */
export function meanOf(
	scores: readonly number[],
	errored: number,
	rest: Pick<EvalRun, 'date' | 'version' | 'label' | 'cost'>,
): EvalRun {
	if (scores.length === 0) return passRate({ passed: 0, failed: 0, errored }, rest);
	const sum = scores.reduce((total, score) => total + score, 0);
	return { ...rest, score: rounded(sum / scores.length), errored, n: scores.length + errored };
}

/**
 * The reading of some runs of one metric, from the first to the last.
 * @throws ImportError if there is none
 */
export function evalReading(metric: string, runs: readonly EvalRun[], notes: readonly string[]): EvalReading {
	const days = runs.flatMap(({ date }) => span(date) ?? []);
	const from = days.map(({ first }) => first).sort()[0];
	const to = days
		.map(({ last }) => last)
		.sort()
		.at(-1);
	if (from === undefined || to === undefined)
		throw new ImportError('the export holds no run', { fix: 'Run the evaluation to its end and export it again.' });
	return { kind: 'evals', from, to, evals: { metric, runs: [...runs] }, notes: [...notes, ...erroredNotes(runs)] };
}

/** The day that the author gave for an export that holds none. @throws ImportError that asks for it */
export function dayGiven(date: string | undefined, what: string): string {
	if (date === undefined)
		throw new ImportError(`${what} does not say when it ran`, { fix: 'Say it: --date YYYY-MM-DD.' });
	return date;
}

/** Rounds a score to six digits, which is more than any number of cases supports. */
export function rounded(score: number): number {
	return Number(score.toPrecision(6));
}

/** A cost that an export gives as a number; undefined for nothing, zero and what is no amount: unknown is not free. */
export function costOf(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Number(value.toPrecision(9)) : undefined;
}

/** A name that is one short line: of a metric, of a scorer. A longer one is a prompt in disguise and stays behind. */
export function shortName(value: unknown): string | undefined {
	const name = typeof value === 'string' ? value.trim() : '';
	return name !== '' && name.length <= 80 && !/[\p{Cc}\u2028\u2029\uFFFD]/u.test(name) && !/\S@\S+\.\S/.test(name)
		? name
		: undefined;
}

const VERSION =
	/^(?:version|prompt|variant|v|p)?[ _.-]?\d{1,4}(?:[._-]\d{1,4}){0,2}(?:[-.]?(?:alpha|beta|rc|draft)[.-]?\d{0,3})?$/i;

/** A text that is a version and nothing else: `v2`, `1.4.0-beta`, `prompt 3`. Other labels may hold the prompt itself. */
export function versionName(value: unknown): string | undefined {
	const name = typeof value === 'number' ? String(value) : shortName(value);
	return name !== undefined && VERSION.test(name) ? name : undefined;
}

const MODEL = '[a-z0-9][a-z0-9.-]*(?::[a-z0-9.]+)?';
const MAKERS =
	'openai|anthropic|google|vertex|mistral|cohere|groq|deepseek|xai|grok|perplexity|cerebras|sambanova|bedrock|ollama';
const APIS = 'chat|completion|messages|responses|realtime';
const MODEL_OF_MAKER = new RegExp(`^(?:${MAKERS})[:/](?:(?:${APIS})[:/])?${MODEL}$`, 'i');
const MODEL_BY_ROUTER = new RegExp(`^(?:openrouter|together|togetherai|groq)[:/](?:chat:)?[a-z0-9-]+/${MODEL}$`, 'i');

/**
 * The id of a hosted model, if it is nothing else. Deployments, assistants, fine-tunes, paths and addresses carry names of people
 * and accounts, so they stay behind.
 */
export function hostedModel(value: unknown): string | undefined {
	const name = shortName(value);
	return name !== undefined && (MODEL_OF_MAKER.test(name) || MODEL_BY_ROUTER.test(name)) ? name : undefined;
}

function erroredNotes(runs: readonly EvalRun[]): string[] {
	const errored = runs.reduce((total, run) => total + (run.errored ?? 0), 0);
	if (errored === 0) return [];
	const n = runs.reduce((total, run) => total + run.n, 0);
	const unjudged = runs.filter((run) => run.errored === run.n).length;
	return [
		`${errored} of ${n} cases errored: they could not be judged, so they are neither passed nor failed.`,
		...(unjudged > 0
			? [
					`${unjudged === 1 ? 'One run' : `${unjudged} runs`} errored as a whole: a score of 0 stands for no score there. Mend it and run it again.`,
				]
			: []),
	];
}
