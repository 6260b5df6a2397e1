import type { CaseStudy } from '../schemas/case-study.ts';
import type { Gap } from '../schemas/gap.ts';
import { known, knownItems } from './known.ts';

export type Failure = Exclude<Extract<CaseStudy['failures'], readonly unknown[]>[number], Gap>;

/** What a failure cost, where the author says so. */
export function failureCost({ cost }: Failure): { amount: number; currency: string } | undefined {
	const money = known(cost);
	const amount = known(money?.amount);
	return money && amount !== undefined ? { amount, currency: money.currency } : undefined;
}

/** The failure of a case that cost most, ranked as `costlyFailures` does; undefined if none has a cost. */
export function dearest(failures: CaseStudy['failures']): Failure | undefined {
	return costlyFailures([{ data: { failures } }])[0]?.failure;
}

/** A failure with the case that it belongs to. */
export interface CostlyFailure<T> {
	item: T;
	failure: Failure;
	cost: { amount: number; currency: string };
}

/**
 * Failures with a cost, the dearest first. Amounts in different currencies cannot be compared, so the currency in
 * which most failures are told comes first, then the next.
 */
export function costlyFailures<T extends { data: Pick<CaseStudy, 'failures'> }>(
	cases: readonly T[],
): CostlyFailure<T>[] {
	const all = cases.flatMap((item) =>
		knownItems(item.data.failures).flatMap((failure) => {
			const cost = failureCost(failure);
			return cost && cost.amount > 0 ? [{ item, failure, cost }] : [];
		}),
	);
	const weight = Map.groupBy(all, ({ cost }) => cost.currency);
	const rank = (currency: string) => weight.get(currency)?.length ?? 0;
	return all.sort(
		(a, b) =>
			rank(b.cost.currency) - rank(a.cost.currency) ||
			(a.cost.currency < b.cost.currency ? -1 : a.cost.currency > b.cost.currency ? 1 : b.cost.amount - a.cost.amount),
	);
}

/**
 * What to tell after the dearest: the next ones, and the dearest of each other currency, which cannot be ranked among
 * them. In the order of the list.
 * @param most how many at most
 */
export function alsoDear<T>(mistakes: readonly CostlyFailure<T>[], most: number): CostlyFailure<T>[] {
	const [first, ...others] = mistakes;
	const rivals = others
		.filter(
			(mistake, index) =>
				mistake.cost.currency !== first?.cost.currency &&
				others.findIndex(({ cost }) => cost.currency === mistake.cost.currency) === index,
		)
		.slice(0, most);
	const next = others.filter((mistake) => !rivals.includes(mistake)).slice(0, most - rivals.length);
	return others.filter((mistake) => rivals.includes(mistake) || next.includes(mistake));
}
