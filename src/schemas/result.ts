import * as z from 'zod';
import { date } from './date.ts';
import { answer } from './gap.ts';
import { numberOrText, text } from './text.ts';
import { authoredBasis, oneOf, RESULT_KINDS } from './vocabulary.ts';

/** One outcome: a claim and what backs it. */
export const result = z.strictObject(
	{
		claim: answer(text).describe('What changed, in a sentence that can be checked.'),
		kind: answer(oneOf(RESULT_KINDS)).describe('adoption, time, quality, coverage, money, approval, skill or other.'),
		before: answer(numberOrText).optional().describe('The figure before: a number, or a short text.'),
		after: answer(numberOrText).optional().describe('The figure after.'),
		unit: answer(text).optional().describe('The unit of both.'),
		sample: answer(numberOrText).optional().describe('How many it was measured on.'),
		from: answer(date).optional().describe('First day of the measurement.'),
		to: answer(date).optional().describe('Last day of the measurement.'),
		source: answer(text).optional().describe('Where the figure comes from.'),
		basis: answer(authoredBasis).optional().describe('estimated (a model or a guess) or stated (you observed it).'),
	},
	{ error: 'a claim and its kind' },
);
