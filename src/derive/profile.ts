import type { Evidence } from '../schemas/evidence.ts';
import { BASES, type Basis, type Lane, STATUSES, type Status } from '../schemas/vocabulary.ts';
import type { CaseView } from './case-view.ts';
import { groupBy } from './group.ts';
import { known } from './known.ts';
import { costFigures } from './measured.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What a builder's case studies add up to. Every figure says over how many cases it was computed. */
export interface ProfileNumbers {
	/** How many case studies there are. */
	cases: number;
	live: number;
	/** How many case studies have each status, in the order of the vocabulary. */
	statuses: { status: Status; count: number }[];
	/** Days to the first release; undefined if no case says. */
	firstRelease: (Spread & { n: number }) | undefined;
	/** What an interaction costs, by currency: amounts in two currencies are never mixed. */
	costs: InteractionCosts[];
	/** Case studies that have imported evidence of any kind, and of each. */
	measured: { cases: number; kinds: { kind: Evidence['kind']; count: number }[] };
	/** Over all case studies. */
	questions: { answered: number; total: number };
	/** Lanes with their case studies, primary or secondary: the builder's own order first. */
	lanes: { lane: Lane; count: number }[];
}

/** What interactions cost in one currency. */
export interface InteractionCosts extends Spread {
	currency: string;
	n: number;
	/** How many of the figures have each basis, those that occur. */
	bases: { basis: Basis; count: number }[];
}

/**
 * Adds up a builder's case studies.
 * @param lanes the lanes that the builder names, the primary one first
 */
export function profileNumbers(
	cases: readonly { item: CaseView; evidence: readonly Evidence[] }[],
	lanes: readonly Lane[] = [],
): ProfileNumbers {
	const items = cases.map(({ item }) => item);
	const days = items.flatMap(({ data }) => known(known(known(data.scope)?.firstRelease)?.days) ?? []);
	const counted = groupBy(items, (item) => item.lanes);
	return {
		cases: items.length,
		live: items.filter(({ status }) => status === 'live').length,
		statuses: STATUSES.map((status) => ({
			status,
			count: items.filter((item) => item.status === status).length,
		})).filter(({ count }) => count > 0),
		firstRelease: days.length > 0 ? { ...spreadOf(days), n: days.length } : undefined,
		costs: interactionCosts(cases),
		measured: {
			cases: cases.filter(({ evidence }) => evidence.length > 0).length,
			kinds: groupBy(cases, ({ evidence }) => evidence.map(({ kind }) => kind)).map(({ key, items: { length } }) => ({
				kind: key as Evidence['kind'],
				count: length,
			})),
		},
		questions: {
			answered: items.reduce((sum, { completeness }) => sum + completeness.answered, 0),
			total: items.reduce((sum, { completeness }) => sum + completeness.total, 0),
		},
		lanes: [...new Set([...lanes, ...counted.map(({ key }) => key as Lane)])].map((lane) => ({
			lane,
			count: counted.find(({ key }) => key === lane)?.items.length ?? 0,
		})),
	};
}

/** The fullest currency first. */
function interactionCosts(cases: readonly { item: CaseView; evidence: readonly Evidence[] }[]): InteractionCosts[] {
	const figures = cases.flatMap(({ item, evidence }) => costFigures(item.data.cost, evidence).perInteraction ?? []);
	return groupBy(figures, ({ value }) => [value.currency]).map(({ key, items }) => ({
		currency: key,
		...spreadOf(items.map(({ value }) => value.amount)),
		n: items.length,
		bases: BASES.map((basis) => ({ basis, count: items.filter((figure) => figure.basis === basis).length })).filter(
			({ count }) => count > 0,
		),
	}));
}
