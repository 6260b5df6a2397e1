import * as z from 'zod';
import { date } from './date.ts';
import { answer, answers, something } from './gap.ts';
import { links } from './link.ts';
import { text } from './text.ts';

/** Whether anybody watches it. */
export const monitoring = something(
	z.strictObject(
		{
			url: answer(links).optional().describe('The dashboard or status page. A live case study has one, or a gap.'),
			watches: answers(text).optional().describe('What is watched.'),
			since: answer(date).optional().describe('Since when.'),
		},
		{ error: 'url and watches' },
	),
);

/** Who keeps it running. */
export const maintenance = something(
	z.strictObject(
		{
			owner: answer(text).optional().describe('Who keeps it running.'),
			cadence: answer(text).optional().describe('How often they look after it.'),
		},
		{ error: 'owner and cadence' },
	),
);
