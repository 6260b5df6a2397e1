import { span } from '../schemas/date.ts';
import { evidenceKinds } from './case-facets.ts';
import type { CaseView } from './case-view.ts';
import { SORTS, type Sort } from './facets.ts';
import { known, knownItems } from './known.ts';
import { costFigures } from './measured.ts';

/** The place of a case study in each order, from 1. */
export type Places = Record<Sort, number>;

type Compare = (a: CaseView, b: CaseView) => number;

const DAY = 86_400_000;

/**
 * The places of case studies, given newest first. Whatever an order leaves undecided, the newer comes first.
 * - cost: the cheapest first, by currency, the currency with most cases first, because currencies are not converted; those
 *   without a price last.
 * - evidence: the most kinds of measured evidence first, then the most answered questions.
 * - running: the most days in use first, as `daysInUse` counts them; unknown last.
 */
export function archiveOrder(
	cases: readonly CaseView[],
	{ today, visited }: { today: string; visited: ReadonlySet<string> },
): Map<string, Places> {
	const kinds = memo(cases, (item) => evidenceKinds(item, visited).length);
	const days = memo(cases, (item) => daysInUse(item, today) ?? -1);
	const orders = {
		newest: () => 0,
		cost: byCost(cases),
		evidence: (a, b) => kinds(b) - kinds(a) || b.completeness.answered - a.completeness.answered,
		running: (a, b) => days(b) - days(a),
	} satisfies Record<Sort, Compare>;
	const places = new Map<string, Places>(cases.map(({ id }) => [id, { newest: 0, cost: 0, evidence: 0, running: 0 }]));
	for (const sort of SORTS) {
		for (const [index, { id }] of cases.toSorted(orders[sort]).entries()) {
			const place = places.get(id);
			if (place) place[sort] = index + 1;
		}
	}
	return places;
}

/**
 * For how many days a thing has been in use; undefined if its case does not say. It begins with the day on which the first
 * release shipped, else the earliest dated version, else, for what is live or piloted, the day since which it is. It ends
 * today for what is live, piloted or handed over, and otherwise on the day on which its status began. Of a date that is
 * only known to the month, quarter or year, the first day counts.
 */
export function daysInUse({ data, status, since }: CaseView, today: string): number | undefined {
	const began = firstDay(known(since));
	const shipped = known(known(known(data.scope)?.firstRelease)?.shipped);
	const versions = knownItems(data.versions).flatMap(({ date }) => firstDay(known(date)) ?? []);
	const isRunning = status === 'live' || status === 'pilot';
	const start = firstDay(shipped) ?? versions.sort()[0] ?? (isRunning ? began : undefined);
	const end = isRunning || status === 'handed-over' ? today : began;
	if (start === undefined || end === undefined || end < start) return undefined;
	return (Date.parse(end) - Date.parse(start)) / DAY;
}

function byCost(cases: readonly CaseView[]): Compare {
	const price = memo(cases, (item) => costFigures(item.data.cost, item.evidence).perInteraction?.value);
	const uses = new Map<string, number>();
	for (const item of cases) {
		const currency = price(item)?.currency;
		if (currency) uses.set(currency, (uses.get(currency) ?? 0) + 1);
	}
	const currencies = [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([currency]) => currency);
	return (a, b) => {
		const [left, right] = [price(a), price(b)];
		if (!left || !right) return Number(!left) - Number(!right);
		return currencies.indexOf(left.currency) - currencies.indexOf(right.currency) || left.amount - right.amount;
	};
}

function firstDay(date: string | undefined): string | undefined {
	return date === undefined ? undefined : span(date)?.first;
}

/** A value of each case, computed once. */
function memo<T>(cases: readonly CaseView[], compute: (item: CaseView) => T): (item: CaseView) => T {
	const values = new Map(cases.map((item) => [item, compute(item)]));
	return (item) => values.get(item) ?? compute(item);
}
