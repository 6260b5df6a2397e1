import type { CaseStudy } from '../schemas/case-study.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import { type Basis, OUTCOMES, type Outcome } from '../schemas/vocabulary.ts';
import { known } from './known.ts';

/** A figure with what a reader must know of it. */
export interface Figure<T> {
	value: T;
	basis: Basis;
	/** When it was true. */
	asOf: string | undefined;
	/** Where it comes from. */
	source: string | undefined;
}

interface Amount {
	amount: number;
	currency: string;
}

type Of<K extends Evidence['kind']> = Extract<Evidence, { kind: K }>;

/** The costs of a case study: measured where an export says so, else as the author stated them. */
export interface CostFigures {
	perInteraction: Figure<Amount> | undefined;
	monthly: Figure<Amount> | undefined;
}

/** The evidence of one kind, the newest first. */
export function evidenceOf<K extends Evidence['kind']>(all: readonly Evidence[], kind: K): Of<K>[] {
	return all.filter((record): record is Of<K> => record.kind === kind).sort((a, b) => (a.to < b.to ? 1 : -1));
}

/** Works out the costs. A measured figure replaces the stated one. */
export function costFigures(cost: CaseStudy['cost'], all: readonly Evidence[]): CostFigures {
	const [record] = evidenceOf(all, 'cost');
	const stated = isGap(cost) ? undefined : cost;
	const monthly = record && monthlyCost(record);
	const source = record && `${record.source.tool}, ${record.source.file}`;
	return {
		perInteraction:
			record?.cost.perInteraction !== undefined
				? {
						value: { amount: record.cost.perInteraction, currency: record.cost.currency },
						basis: 'measured',
						asOf: record.to,
						source,
					}
				: statedFigure(stated?.perInteraction, stated),
		monthly: monthly
			? {
					value: { amount: monthly.amount, currency: monthly.currency },
					basis: 'measured',
					asOf: monthly.month,
					source,
				}
			: statedFigure(stated?.monthly, stated),
	};
}

/** The cost of the last month that the export covers whole; undefined if it covers none. */
export function monthlyCost({ from, to, cost }: Of<'cost'>): (Amount & { month: string }) | undefined {
	const whole = [...new Set(cost.byDay.map(({ day }) => day.slice(0, 7)))]
		.sort()
		.filter((month) => from <= `${month}-01` && to >= lastDayOf(month));
	const month = whole.at(-1);
	if (!month) return undefined;
	const amount = cost.byDay.filter(({ day }) => day.startsWith(month)).reduce((sum, { total }) => sum + total, 0);
	return { amount: Math.round(amount * 100) / 100, currency: cost.currency, month };
}

/** Review outcomes over all periods of the evidence, or as the author stated them. What an export never counts has no figure: it is not zero. */
export function outcomeFigures(
	review: CaseStudy['review'],
	all: readonly Evidence[],
): Figure<Partial<Record<Outcome, number>>> | undefined {
	const [record] = evidenceOf(all, 'review');
	if (record) {
		const { byPeriod } = record.review;
		const counted = OUTCOMES.filter((outcome) => byPeriod.some((period) => period[outcome] !== undefined));
		const value = Object.fromEntries(
			counted.map((outcome) => [outcome, byPeriod.reduce((sum, period) => sum + (period[outcome] ?? 0), 0)]),
		);
		return { value, basis: 'measured', asOf: record.to, source: `${record.source.tool}, ${record.source.file}` };
	}
	const stated = isGap(review) ? undefined : known(review.outcomes);
	if (!stated) return undefined;
	const value = Object.fromEntries(
		OUTCOMES.flatMap((outcome) => (known(stated[outcome]) === undefined ? [] : [[outcome, known(stated[outcome])]])),
	);
	return { value, basis: 'stated', asOf: known(stated.to), source: undefined };
}

function statedFigure(
	money: { amount: number | Gap; currency: string } | Gap | undefined,
	cost: Exclude<CaseStudy['cost'], Gap> | undefined,
): Figure<Amount> | undefined {
	const given = known(money);
	const amount = known(given?.amount);
	if (!given || amount === undefined) return undefined;
	return {
		value: { amount, currency: given.currency },
		basis: known(cost?.basis) ?? 'stated',
		asOf: known(cost?.asOf),
		source: undefined,
	};
}

function lastDayOf(month: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}
