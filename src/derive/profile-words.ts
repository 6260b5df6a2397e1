import type { Basis } from '../schemas/vocabulary.ts';
import type { Format } from './format.ts';
import type { InteractionCosts, ProfileNumbers } from './profile.ts';
import type { Spread } from './spread.ts';
import { STATUS_WORDS } from './words.ts';

const NOBODY_SAYS = 'Not computed: no case says';
const NO_CASE = 'Not computed: no case is published';

/** A number on a profile, in words: what it is, the figure, and over how many case studies it was computed. */
export interface ProfileFigure {
	name: string;
	/** Undefined where no case study says. */
	value: string | undefined;
	note: string;
	/** What stands beside it and is not comparable: the same in other currencies. */
	others?: string[];
	/** The basis, where all that it was computed from has the same. */
	basis?: Basis | undefined;
}

/** The row of figures on a profile. */
export function profileFigures(numbers: ProfileNumbers, format: Format): ProfileFigure[] {
	const { cases, live, statuses, firstRelease, costs, measured, questions } = numbers;
	const all = `${format.number(cases)} ${cases === 1 ? 'case study' : 'case studies'}`;
	const of = (n: number) => (n === cases ? `over ${all}` : `over ${format.number(n)} of ${all}`);
	const others = statuses.filter(({ status }) => status !== 'live');
	const days = (value: number) => `${format.number(value)} ${value === 1 ? 'day' : 'days'}`;
	return [
		{
			name: 'Live today',
			value: cases > 0 ? format.number(live) : undefined,
			note:
				cases > 0
					? [
							`of ${all}`,
							...others.map(({ status, count }) => `${format.number(count)} ${STATUS_WORDS[status].toLowerCase()}`),
						].join(', ')
					: NO_CASE,
		},
		{
			name: 'To the first release',
			value: firstRelease && days(firstRelease.median),
			note: firstRelease ? `${spreadWords(firstRelease, format.number)}, ${of(firstRelease.n)}` : NOBODY_SAYS,
		},
		costFigure(costs, of, format),
		{
			name: 'With evidence',
			value: cases > 0 ? format.number(measured.cases) : undefined,
			note:
				cases === 0
					? NO_CASE
					: [`imported, of ${all}`, ...measured.kinds.map(({ kind, count }) => `${kind} ${format.number(count)}`)].join(
							', ',
						),
		},
		{
			name: 'Questions answered',
			value: questions.total > 0 ? format.percent(questions.answered / questions.total) : undefined,
			note:
				questions.total > 0
					? `${format.number(questions.answered)} of ${format.number(questions.total)}, ${of(cases)}`
					: NO_CASE,
		},
	];
}

/** The currency with the most figures first; the others stand beside it, each by itself. */
function costFigure(
	[first, ...rest]: readonly InteractionCosts[],
	of: (n: number) => string,
	format: Format,
): ProfileFigure {
	const name = 'An interaction costs';
	if (!first) return { name, value: undefined, note: NOBODY_SAYS };
	const noteOf = (cost: InteractionCosts) => {
		const money = (amount: number) => format.money({ amount, currency: cost.currency });
		return `${spreadWords(cost, money)}, ${of(cost.n)}: ${basesWords(cost, format)}`;
	};
	const amountOf = ({ median: amount, currency }: InteractionCosts) => format.money({ amount, currency });
	return {
		name,
		value: amountOf(first),
		note: noteOf(first),
		others: rest.map((cost) => `${amountOf(cost)} ${noteOf(cost)}`),
		basis: first.bases.length === 1 ? first.bases[0]?.basis : undefined,
	};
}

/** "all measured", or how many of the figures have each basis. */
function basesWords({ bases, n }: InteractionCosts, format: Format): string {
	const [only, ...more] = bases;
	if (only && more.length === 0) return n === 1 ? only.basis : `all ${only.basis}`;
	return bases.map(({ basis, count }) => `${format.number(count)} ${basis}`).join(', ');
}

/** "median, 21 to 55", or what there is to say of a single figure. */
function spreadWords({ least, most }: Spread, write: (value: number) => string): string {
	return least === most ? 'median' : `median, ${write(least)} to ${write(most)}`;
}
