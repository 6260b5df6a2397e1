import * as z from 'zod';
import { dayIn } from '../day.ts';
import { costOf, type EvalRun, evalReading, hostedModel, passRate, versionName } from '../evals.ts';
import { ExactSum } from '../exact.ts';
import { type Head, holds } from '../head.ts';
import { ImportError, type Importer } from '../importer.ts';
import { readJson } from '../json.ts';

/** What came of an assertion, or of a set of them. */
interface Grading {
	pass?: boolean | null | undefined;
	reason?: string | null | undefined;
	metadata?: { graderError?: unknown } | null | undefined;
	assertion?: { type?: string | null | undefined } | null | undefined;
	componentResults?: (Grading | null)[] | null | undefined;
}

const grading: z.ZodType<Grading> = z.lazy(() =>
	z.object({
		pass: z.boolean().nullish(),
		reason: z.string().nullish(),
		metadata: z.object({ graderError: z.unknown().optional() }).nullish(),
		assertion: z.object({ type: z.string().nullish() }).nullish(),
		componentResults: z.array(grading.nullable()).nullish(),
	}),
);

const outcome = z.object({
	failureReason: z.number().nullish(),
	error: z.unknown().optional(),
	cost: z.unknown().optional(),
	gradingResult: grading.nullish(),
	testCase: z.object({ threshold: z.unknown().optional() }).nullish(),
});

const prompt = z.object({
	raw: z.unknown().optional(),
	label: z.unknown().optional(),
	provider: z.unknown().optional(),
});

const result = outcome.extend({ promptIdx: z.int().nonnegative(), success: z.boolean() });

const export_ = z.object({
	results: z.object({
		version: z.number(),
		timestamp: z.string(),
		prompts: z.array(prompt).optional(),
		results: z.array(z.unknown()).optional(),
		table: z
			.object({
				head: z.object({ prompts: z.array(prompt) }),
				body: z.array(z.object({ outputs: z.array(outcome.extend({ pass: z.boolean() }).nullable()) })),
			})
			.optional(),
	}),
});

type Results = z.output<typeof export_>['results'];
type Result = z.output<typeof result>;
type Prompt = z.output<typeof prompt>;

/**
 * The results of promptfoo, `promptfoo eval -o results.json`, versions 3 (`results.prompts`) and 2 (`results.table`).
 *
 * Each pair of a prompt and a provider is a run of its own: a mean over two models is the score of neither. A prompt that is
 * labelled like a version (`v2`) gives the run its version. The model, if it is one of a known maker, is its label; a prompt or
 * provider without a name that is safe to show is known by its number. Labels of other kinds stay behind, because promptfoo
 * puts the prompt itself there.
 *
 * A case has errored, not failed, if the provider errored (failureReason 2) or if it fell only over assertions that could not
 * run. With a threshold the shares of the assertions add up, so one that could not run is enough.
 */
export const promptfoo: Importer = {
	tool: 'promptfoo',
	format: 'results JSON',
	kind: 'evals',
	recognises,
	async read(file, { timeZone }) {
		const { results } = await readJson(file, export_);
		const { prompts, cases } = casesOf(results, file.name);
		if (cases.length === 0)
			throw new ImportError('the run holds no result: it was cancelled, or its filter left nothing', {
				fix: 'Run `promptfoo eval -o results.json` to its end.',
			});
		const date = dayIn(timeZone, results.timestamp);
		const names = namesOf(prompts);
		const columns = [...new Set(cases.map(({ promptIdx }) => promptIdx))].sort((a, b) => a - b);
		const runs = columns.map((column) =>
			runOf(
				cases.filter(({ promptIdx }) => promptIdx === column),
				{ date, ...names[column] },
			),
		);
		return evalReading('Pass rate', runs, [...unevenNotes(runs, prompts.length), ...notesOn(runs, cases)]);
	},
};

function recognises({ shape, keys, text }: Head): boolean {
	return (
		shape === 'json-object' &&
		holds(keys, 'results') &&
		!holds(keys, 'eval') &&
		(holds(keys, 'evalId') || /"results"\s*:\s*\{\s*"version"\s*:\s*\d/.test(text))
	);
}

function casesOf(results: Results, name: string): { prompts: Prompt[]; cases: Result[] } {
	const { version, table } = results;
	if (version !== 2 && version !== 3)
		throw new ImportError(`${name} holds promptfoo results of version ${version}`, {
			fix: 'Versions 2 and 3 are read; export it with a promptfoo that writes version 3.',
		});
	if (version === 2) {
		if (!table) throw lack('results.table', name);
		const cases = table.body.flatMap(({ outputs }) =>
			outputs.flatMap((output, promptIdx) => (output ? [{ ...output, promptIdx, success: output.pass }] : [])),
		);
		return { prompts: table.head.prompts, cases };
	}
	if (!results.prompts) throw lack('results.prompts', name);
	const list = z.array(result).safeParse(results.results);
	if (!list.success) throw lack(['results.results', ...(list.error.issues[0]?.path ?? [])].join('.'), name, list.error);
	return { prompts: results.prompts, cases: list.data };
}

function lack(what: string, name: string, cause?: unknown): ImportError {
	return new ImportError(`${name} has no ${what} as promptfoo writes it`, {
		fix: 'Export it again with a current version of promptfoo.',
		cause,
	});
}

/** What each column is called: nothing that an author wrote, unless it is a version or a model. */
function namesOf(prompts: readonly Prompt[]): Pick<EvalRun, 'version' | 'label'>[] {
	const raws = [...new Set(prompts.map(({ raw }) => raw))];
	const providers = [...new Set(prompts.map(({ provider }) => provider))];
	const names = prompts.map(({ raw, label, provider }) => {
		const version = label === raw ? undefined : versionName(label);
		const unnamed = version === undefined && raws.length > 1 ? `prompt ${raws.indexOf(raw) + 1}` : undefined;
		const model =
			hostedModel(provider) ?? (providers.length > 1 ? `provider ${providers.indexOf(provider) + 1}` : undefined);
		const parts = [unnamed, model].filter((part) => part !== undefined);
		return { version, label: parts.length > 0 ? parts.join(', ') : undefined };
	});
	return names.map(({ version, label }, index) => {
		const before = names.slice(0, index).filter((name) => name.version === version && name.label === label).length;
		return { version, label: before === 0 ? label : `${label ?? 'prompt'} (${before + 1})` };
	});
}

function runOf(cases: readonly Result[], rest: Pick<EvalRun, 'date' | 'version' | 'label'>): EvalRun {
	const passed = cases.filter(({ success }) => success).length;
	const errored = cases.filter(hasErrored).length;
	const costs = cases.flatMap(({ cost }) => (typeof cost === 'number' && Number.isFinite(cost) ? [cost] : []));
	const sum = costs.reduce((total, cost) => total.add(cost), new ExactSum()).value;
	const cost = costs.length === cases.length ? costOf(sum) : undefined;
	return passRate({ passed, errored, failed: cases.length - passed - errored }, { ...rest, cost });
}

const PROVIDER_ERROR = 2;
const NOT_RUN =
	/^(Custom function threw error:|(Python|Ruby) code execution failed:|Invalid regex pattern:|Scoring function error:|Could not extract JSON from |[\w-]+ produced malformed response|Could not perform remote grading|Unknown error fetching |API (call )?error:|No output$)/;

function hasErrored({ success, failureReason, error, gradingResult, testCase }: Result): boolean {
	if (success) return false;
	if (failureReason === PROVIDER_ERROR) return true;
	if (!gradingResult) return typeof failureReason !== 'number' && Boolean(error);
	const fallen = leaves(gradingResult).filter(({ pass }) => pass === false);
	const broken = fallen.filter(couldNotRun);
	return broken.length > 0 && (broken.length === fallen.length || typeof testCase?.threshold === 'number');
}

function couldNotRun({ metadata, reason }: Grading): boolean {
	return metadata?.graderError === true || NOT_RUN.test(reason ?? '');
}

/** The single assertions of a case, out of the sets that hold them. */
function leaves(result: Grading): Grading[] {
	const parts = (result.componentResults ?? []).filter((part) => part !== null);
	return parts.length > 0 ? parts.flatMap(leaves) : [result];
}

function unevenNotes(runs: readonly EvalRun[], columns: number): string[] {
	const counts = [...new Set(runs.map(({ n }) => n))];
	return [
		...(runs.length < columns
			? [`${columns - runs.length} of ${columns} pairs of prompt and provider have no result and are left out.`]
			: []),
		...(counts.length > 1
			? [`Not every prompt and provider ran on as many cases (${counts.join(', ')}): was the run cut short?`]
			: []),
	];
}

function notesOn(runs: readonly EvalRun[], cases: readonly Result[]): string[] {
	const broken = cases.filter(
		(one) => hasErrored(one) && one.failureReason !== PROVIDER_ERROR && one.gradingResult,
	).length;
	const human = cases
		.flatMap(({ gradingResult }) => (gradingResult ? leaves(gradingResult) : []))
		.filter(({ assertion }) => assertion?.type === 'human');
	const agreed = human.filter(({ pass }) => pass === true).length;
	return [
		...(broken > 0
			? [`In ${broken} of ${cases.length} cases an assertion itself could not run: they have errored, not failed.`]
			: []),
		...(human.length > 0
			? [
					`The export holds ${human.length} human ${human.length === 1 ? 'rating' : 'ratings'}, ${agreed} up and ${human.length - agreed} down; they count in the score. Review outcomes can be taken from them.`,
				]
			: []),
		...(runs.some(({ cost }) => cost !== undefined)
			? ['The cost of a run is in US dollars, as promptfoo counts it.']
			: []),
	];
}
