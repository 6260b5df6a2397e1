import * as z from 'zod';
import { date } from './date.ts';
import { answer, something } from './gap.ts';
import { money, moneyPerUnit } from './money.ts';
import { amount } from './text.ts';
import { authoredBasis } from './vocabulary.ts';

const build = something(
	z.strictObject(
		{
			days: answer(amount).optional().describe('Days worked on it.'),
			money: answer(money).optional().describe('What building it cost.'),
		},
		{ error: 'days and money' },
	),
);

/** What it costs to run and what it took to build. */
export const cost = z.strictObject(
	{
		perInteraction: answer(moneyPerUnit).describe('The cost of one interaction, and what that is.'),
		monthly: answer(money).optional().describe('What a month costs.'),
		build: answer(build).optional().describe('What building it took.'),
		asOf: answer(date).optional().describe('When these figures were true. Required with any money.'),
		basis: answer(authoredBasis).optional().describe('estimated or stated.'),
	},
	{ error: 'perInteraction, monthly and build, with asOf' },
);
