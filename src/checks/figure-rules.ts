import { known } from '../derive/known.ts';
import { costFigures, outcomeFigures } from '../derive/measured.ts';
import type { CaseStudy } from '../schemas/case-study.ts';
import { span } from '../schemas/date.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { isGap } from '../schemas/gap.ts';
import type { Outcome } from '../schemas/vocabulary.ts';
import type { Entry } from './entries.ts';
import { type Finding, finding } from './rules.ts';

/** Two figures differ when one is off by more than this share of the other. */
const TOLERANCE = 0.1;

/** Rules about figures: stated ones against measured ones, and the age of both. */
export function checkFigures(entries: readonly Entry[], today: string, staleAfter: number): Finding[] {
	return entries.flatMap((entry) => {
		if (entry.collection !== 'case-studies' || !entry.parsed) return [];
		const data = entry.parsed as CaseStudy;
		const evidence = entries.flatMap(({ collection, id, parsed }) =>
			collection === 'evidence' && parsed && id.startsWith(`${entry.id}/`) ? [parsed as Evidence] : [],
		);
		return [...differing(entry, data, evidence), ...aged(entry, data, evidence, today, staleAfter)];
	});
}

function differing(entry: Entry, data: CaseStudy, evidence: readonly Evidence[]): Finding[] {
	const stated = costFigures(data.cost, []);
	const measured = costFigures(data.cost, evidence);
	const findings = (['perInteraction', 'monthly'] as const).flatMap((key) => {
		const [said, found] = [stated[key], measured[key]];
		if (
			!said ||
			found?.basis !== 'measured' ||
			said.value.currency !== found.value.currency ||
			!differ(said.value.amount, found.value.amount)
		)
			return [];
		return [
			finding(
				'figure-differs',
				entry.path,
				entry.file.locate(['cost', key, 'amount']),
				`cost.${key} says ${said.value.amount} ${said.value.currency}, the evidence says ${found.value.amount}`,
				'Correct the stated figure, or remove it: the measured one is shown.',
			),
		];
	});
	const [said, found] = [
		acceptedShare(outcomeFigures(data.review, [])?.value),
		acceptedShare(outcomeFigures(data.review, evidence)?.value),
	];
	if (said !== undefined && found !== undefined && differ(said, found)) {
		findings.push(
			finding(
				'figure-differs',
				entry.path,
				entry.file.locate(['review', 'outcomes']),
				`review.outcomes say that ${Math.round(said * 100)}% were accepted, the evidence says ${Math.round(found * 100)}%`,
				'Correct the stated outcomes, or remove them: the measured ones are shown.',
			),
		);
	}
	return findings;
}

/** Old figures of something that is still in use. What has ended keeps the figures that it had. */
function aged(
	entry: Entry,
	data: CaseStudy,
	evidence: readonly Evidence[],
	today: string,
	staleAfter: number,
): Finding[] {
	if (data.status !== 'live' && data.status !== 'pilot') return [];
	const { perInteraction, monthly } = costFigures(data.cost, evidence);
	const cost = known(data.cost);
	const dates = [
		{ at: ['cost', 'asOf'], name: 'the cost', date: (perInteraction ?? monthly)?.asOf },
		{ at: ['review', 'outcomes'], name: 'the review outcomes', date: outcomeFigures(data.review, evidence)?.asOf },
		...(isGap(data.results)
			? []
			: data.results.map((result, index) => ({
					at: ['results', index],
					name: `result ${index + 1}`,
					date: isGap(result) ? undefined : known(result.to),
				}))),
	];
	return dates.flatMap(({ at, name, date }) => {
		const days = date && span(date) ? (Date.parse(today) - Date.parse(span(date)?.last ?? today)) / 86_400_000 : 0;
		if (days <= staleAfter || (at[0] === 'cost' && !cost)) return [];
		return [
			finding(
				'figure-old',
				entry.path,
				entry.file.locate(at),
				`${name} of a case study in use is from ${date}`,
				'Measure it again, or raise stale.figures in site.yaml.',
			),
		];
	});
}

function differ(a: number, b: number): boolean {
	return Math.abs(a - b) > TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

function acceptedShare(counts: Partial<Record<Outcome, number>> | undefined): number | undefined {
	const total = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
	return counts?.accepted === undefined || total === 0 ? undefined : counts.accepted / total;
}
