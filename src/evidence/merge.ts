import type { EvidenceInput } from './importer.ts';

/**
 * Joins a new import with what an earlier one left in the same file. Runs of evaluations and periods of review add up, the new
 * one winning where both have the same; everything else is replaced. Importing the same export twice changes nothing.
 */
export function mergeEvidence(earlier: EvidenceInput, later: EvidenceInput): EvidenceInput {
	if (earlier.kind === 'evals' && later.kind === 'evals' && earlier.evals.metric === later.evals.metric) {
		const runs = union(
			earlier.evals.runs,
			later.evals.runs,
			({ date, version, label }) => `${date} ${version ?? ''} ${label ?? ''}`,
			({ date }) => String(date),
		);
		return {
			...later,
			...span(earlier, later),
			evals: { ...later.evals, why: later.evals.why ?? earlier.evals.why, runs },
		};
	}
	if (earlier.kind === 'review' && later.kind === 'review') {
		const byPeriod = union(
			earlier.review.byPeriod,
			later.review.byPeriod,
			({ from }) => String(from).slice(0, 7),
			({ from }) => String(from),
		);
		return { ...later, ...span(earlier, later), review: { byPeriod } };
	}
	return later;
}

function union<T>(
	earlier: readonly T[],
	later: readonly T[],
	key: (item: T) => string,
	order: (item: T) => string,
): T[] {
	const items = new Map([...earlier, ...later].map((item) => [key(item), item]));
	return [...items.values()].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

function span(a: EvidenceInput, b: EvidenceInput): { from: string; to: string } {
	const [firsts, lasts] = [[String(a.from), String(b.from)].sort(), [String(a.to), String(b.to)].sort()];
	return { from: firsts[0] ?? String(b.from), to: lasts[1] ?? String(b.to) };
}
