import * as z from 'zod';
import { answer, answers } from './gap.ts';
import { count, text } from './text.ts';

const exclusion = z.strictObject(
	{
		what: answer(text).describe('What it does not do.'),
		why: answer(text).describe('Why that was left out.'),
	},
	{ error: 'what was left out, and why' },
);

const source = z.strictObject(
	{
		name: answer(text).describe('The data or document the AI draws on.'),
		authority: answer(text).optional().describe('Who vouches for it.'),
		refreshed: answer(text).optional().describe('How often it is brought up to date.'),
	},
	{ error: 'a name, with its authority' },
);

const firstRelease = z.strictObject(
	{
		days: answer(count).describe('Days from the start to first use, by the calendar.'),
		shipped: answer(text).optional().describe('What was in it, or the day it shipped.'),
	},
	{ error: 'days, and what shipped' },
);

/** What it does and, as important, what it does not. */
export const scope = z.strictObject(
	{
		included: answers(text).describe('What it does.'),
		excluded: answers(exclusion).describe('What it leaves out, each with the reason.'),
		sources: answers(source).optional().describe('The data and documents it draws on.'),
		firstRelease: answer(firstRelease).optional().describe('How soon somebody could use it.'),
	},
	{ error: 'included and excluded' },
);
