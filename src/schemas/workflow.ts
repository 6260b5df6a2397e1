import * as z from 'zod';
import { answer, answers } from './gap.ts';
import { period } from './money.ts';
import { count, text } from './text.ts';
import { oneOf } from './vocabulary.ts';

const volume = z.strictObject(
	{
		count: answer(count).describe('How many, as a whole number.'),
		approx: answer(oneOf(['about', 'over', 'under']))
			.optional()
			.describe('How the count is meant, when it is not exact.'),
		unit: answer(text).optional().describe('What is counted: contracts, calls, tickets.'),
		per: answer(period).optional().describe('The period of the count.'),
	},
	{ error: 'a count with its unit and period' },
);

/** The work before and after. */
export const workflow = z.strictObject(
	{
		users: answer(text).describe('Who uses it: the role, and how many.'),
		before: answer(text).describe('How the work was done before, step by step, in a sentence or two.'),
		after: answer(text).describe('How it is done now.'),
		pain: answer(text).optional().describe('What hurt about the old way: time, money, errors, people.'),
		inputs: answers(text).optional().describe('What goes in.'),
		output: answer(text).optional().describe('What comes out, and where it lands.'),
		volume: answer(volume).optional().describe('How much of it there is.'),
	},
	{ error: 'users, before and after' },
);
