import type { CaseStudy } from '../schemas/case-study.ts';
import { span } from '../schemas/date.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { known, knownItems } from './known.ts';
import { wilson } from './wilson.ts';

/** A run of an evaluation, with the version it belongs to and what changed in it. */
export interface EvalRun {
	/** The version, or the day. */
	name: string;
	version: string | undefined;
	date: string;
	/** Absent when every case errored: that is a broken test, not a score of nothing. */
	score: number | undefined;
	/** The 95 % interval of a pass rate. */
	low: number | undefined;
	high: number | undefined;
	n: number;
	errored: number | undefined;
	/** What changed in this version, and why. */
	change: string | undefined;
	because: string | undefined;
}

/** The runs of one model or prompt. */
export interface EvalSeries {
	/** What tells it from the other series; undefined if there is only one. */
	label: string | undefined;
	runs: EvalRun[];
	/** Whether the scores are shares, to be read as percentages. */
	isShare: boolean;
}

/** The series of an evaluation: one for each model or prompt that was run. */
export function evalSeries(
	record: Extract<Evidence, { kind: 'evals' }>,
	versions: CaseStudy['versions'],
): EvalSeries[] {
	const labels = [...new Set(record.evals.runs.map(({ label }) => label))];
	return labels.map((label) => {
		const runs = record.evals.runs.filter((run) => run.label === label);
		return { label, ...evalRuns({ ...record, evals: { ...record.evals, runs } }, versions) };
	});
}

/** The runs of an evaluation in order, each with its version: the one it names, or the last one before its day. */
export function evalRuns(
	{ evals }: Extract<Evidence, { kind: 'evals' }>,
	versions: CaseStudy['versions'],
): { runs: EvalRun[]; isShare: boolean } {
	const released = knownItems(versions).flatMap((version) => {
		const [name, date] = [known(version.version), known(version.date)];
		return name === undefined
			? []
			: [
					{
						name,
						day: (date && span(date)?.first) || '',
						change: known(version.change),
						because: known(version.because),
					},
				];
	});
	const dated = released.filter(({ day }) => day !== '').sort((a, b) => (a.day < b.day ? -1 : 1));
	const isShare = evals.runs.every(({ score }) => score >= 0 && score <= 1);
	const runs = [...evals.runs]
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
		.map(({ version, date, score, passed, failed, errored, n }): EvalRun => {
			const found =
				version === undefined
					? dated.findLast(({ day }) => day <= date)
					: released.find(({ name }) => name === version);
			const judged = passed === undefined ? undefined : passed + (failed ?? n - passed - (errored ?? 0));
			const interval =
				passed === undefined || judged === undefined || judged === 0 ? undefined : wilson(passed, judged);
			return {
				name: version ?? found?.name ?? date.slice(0, 7),
				version: version ?? found?.name,
				date,
				score: errored === n ? undefined : score,
				low: interval?.low,
				high: interval?.high,
				n,
				errored,
				change: found?.change,
				because: found?.because,
			};
		});
	return { runs, isShare };
}
