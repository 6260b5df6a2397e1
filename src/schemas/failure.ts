import * as z from 'zod';
import { date } from './date.ts';
import { answer } from './gap.ts';
import { money } from './money.ts';
import { text } from './text.ts';
import { FAILURE_KINDS, FAILURE_STATES, oneOf } from './vocabulary.ts';

/** Something that went wrong, or that it cannot do. */
export const failure = z.strictObject(
	{
		title: answer(text).describe('What went wrong, in a line.'),
		kind: answer(oneOf(FAILURE_KINDS)).describe(
			'incident (it happened), limit (it cannot), dead-end (tried and dropped).',
		),
		date: answer(date).optional().describe('When.'),
		impact: answer(text).describe('What it did to people or to the business.'),
		cause: answer(text).optional().describe('Why it happened.'),
		fix: answer(text).optional().describe('What was done about it.'),
		state: answer(oneOf(FAILURE_STATES)).optional().describe('open, fixed or accepted.'),
		cost: answer(money).optional().describe('What it cost.'),
		fixedIn: answer(text).optional().describe('The version that fixed it.'),
	},
	{ error: 'a title, kind and impact' },
);
