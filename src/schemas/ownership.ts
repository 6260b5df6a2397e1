import * as z from 'zod';
import { answer, answers } from './gap.ts';
import { text } from './text.ts';

const partner = z.strictObject(
	{
		name: answer(text).describe('Who.'),
		did: answer(text).describe('What they did.'),
	},
	{ error: 'a name, and what they did' },
);

/** Who did what. */
export const ownership = z.strictObject(
	{
		mine: answers(text).describe('What you did yourself.'),
		others: answers(text).optional().describe('What other people did.'),
		partners: answers(partner).optional().describe('Organisations and teams, each with its part.'),
		businessOwner: answer(text).optional().describe('Who on the business side answers for it.'),
	},
	{ error: 'mine, and what others did' },
);
