import * as z from 'zod';
import { date } from './date.ts';
import { answer } from './gap.ts';
import { text } from './text.ts';
import { DECISIONS, oneOf } from './vocabulary.ts';

/** What the business owner decided after the evidence. */
export const decision = z.strictObject(
	{
		outcome: answer(oneOf(DECISIONS)).describe('expand, maintain, hand-over, stop or undecided.'),
		by: answer(text).optional().describe('Who decided: the role.'),
		date: answer(date).optional().describe('When.'),
		because: answer(text).optional().describe('The reason. Required with stop.'),
	},
	{ error: 'an outcome, and why' },
);
