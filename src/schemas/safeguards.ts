import * as z from 'zod';
import { date } from './date.ts';
import { answer, answers, something } from './gap.ts';
import { moneyPerPeriod } from './money.ts';
import { count, text, webAddress } from './text.ts';

/** What happens when things go wrong. */
export const failureModes = something(
	z.strictObject(
		{
			slow: answer(text).optional().describe('What happens when the model is slow.'),
			down: answer(text).optional().describe('What happens when the API is down.'),
			adversarial: answer(text).optional().describe('What happens when the input is hostile.'),
			wrong: answer(text).optional().describe('What happens when the output is wrong and nobody notices.'),
		},
		{ error: 'slow, down, adversarial or wrong' },
	),
);

/** What it is not allowed to do. */
export const guardrails = something(
	z.strictObject(
		{
			costCeiling: answer(moneyPerPeriod).optional().describe('Spending stops here.'),
			loopLimit: answer(count).optional().describe('How many steps it may take on its own.'),
			refuses: answers(text).optional().describe('What it declines to do.'),
			rules: answers(text).optional().describe('Other fixed rules around it.'),
		},
		{ error: 'costCeiling, loopLimit, refuses or rules' },
	),
);

/** Personal data. */
export const data = something(
	z.strictObject(
		{
			personal: answer(text).optional().describe('What personal data it touches.'),
			protection: answer(text).optional().describe('How that is protected.'),
			kept: answer(text).optional().describe('How long it stays.'),
		},
		{ error: 'personal, protection or kept' },
	),
);

/** An approval, an impact assessment or a public record. */
export const assurance = z.strictObject(
	{
		what: answer(text).describe('The approval, assessment or record.'),
		outcome: answer(text).optional().describe('How it ended.'),
		date: answer(date).optional().describe('When.'),
		url: answer(webAddress).optional().describe('Where it can be read.'),
	},
	{ error: 'what was approved or assessed' },
);
