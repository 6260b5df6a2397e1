import type { Basis } from '../schemas/vocabulary.ts';
import { daysWords } from './fact-words.ts';
import type { Format } from './format.ts';
import type { InteractionCosts, ProfileNumbers } from './profile.ts';
import type { Spread } from './spread.ts';

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
	const { figures, notes, evidence } = format.words.profile;
	const all = format.number(cases);
	const over = (n: number) => (n === cases ? notes.over(all, cases) : notes.overSome(format.number(n), all, cases));
	return [
		{
			name: figures.live,
			value: cases > 0 ? format.number(live) : undefined,
			note:
				cases > 0
					? [
							notes.live(all, cases),
							...statuses
								.filter(({ status }) => status !== 'live')
								.map(({ status, count }) => notes.status(format.words.status[status], format.number(count))),
						].join(', ')
					: notes.noCase,
		},
		{
			name: figures.firstRelease,
			value: firstRelease && daysWords(firstRelease.median, format),
			note: firstRelease
				? `${spreadWords(firstRelease, format.number, format)}, ${over(firstRelease.n)}`
				: notes.nobodySays,
		},
		costFigure(costs, over, format),
		{
			name: figures.evidence,
			value: cases > 0 ? format.number(measured.cases) : undefined,
			note:
				cases > 0
					? [
							notes.imported(all, cases),
							...measured.kinds.map(({ kind, count }) => notes.evidence(evidence[kind], format.number(count))),
						].join(', ')
					: notes.noCase,
		},
		{
			name: format.words.fact.answered,
			value: questions.total > 0 ? format.percent(questions.answered / questions.total) : undefined,
			note:
				questions.total > 0
					? `${notes.answered(format.number(questions.answered), format.number(questions.total))}, ${over(cases)}`
					: notes.noCase,
		},
	];
}

/** The currency with the most figures first; the others stand beside it, each by itself. */
function costFigure(
	[first, ...rest]: readonly InteractionCosts[],
	over: (n: number) => string,
	format: Format,
): ProfileFigure {
	const { figures, notes } = format.words.profile;
	const name = figures.cost;
	if (!first) return { name, value: undefined, note: notes.nobodySays };
	const noteOf = (cost: InteractionCosts) => {
		const money = (amount: number) => format.money({ amount, currency: cost.currency });
		return `${spreadWords(cost, money, format)}, ${over(cost.n)}: ${basesWords(cost, format)}`;
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
function basesWords({ bases, n }: InteractionCosts, { words, number }: Format): string {
	const { notes } = words.profile;
	const [only, ...more] = bases;
	if (only && more.length === 0) return n === 1 ? words.basis[only.basis] : notes.oneBasis(words.basis[only.basis]);
	return bases.map(({ basis, count }) => notes.basis(words.basis[basis], number(count))).join(', ');
}

/** "median, 21 to 55", or what there is to say of a single figure. */
function spreadWords({ least, most }: Spread, write: (value: number) => string, format: Format): string {
	const { median, spread } = format.words.profile.notes;
	return least === most ? median : spread(write(least), write(most));
}
