import * as z from 'zod';
import { date } from './date.ts';
import { answer, answers } from './gap.ts';
import { amount, text } from './text.ts';
import { CHECKED, DOES, type Does, oneOf } from './vocabulary.ts';

const verb = oneOf(DOES);

const outcomes = z.strictObject(
	{
		accepted: answer(amount).optional().describe('Used as it came.'),
		edited: answer(amount).optional().describe('Used after changes.'),
		rejected: answer(amount).optional().describe('Not used.'),
		flagged: answer(amount).optional().describe('Marked as a problem.'),
		escalated: answer(amount).optional().describe('Passed on to somebody else.'),
		unit: answer(oneOf(['count', 'percent'])).describe('count or percent.'),
		from: answer(date).optional().describe('First day of the period.'),
		to: answer(date).optional().describe('Last day of the period.'),
	},
	{ error: 'review outcomes with their unit' },
);

/** What the AI does, and where a human stands. */
export const review = z.strictObject(
	{
		does: answer(
			z.union([verb.transform((one): Does[] => [one]), z.array(verb).min(1, { error: 'empty' })], {
				error: `one or more of ${DOES.join(', ')}`,
			}),
		).describe('What the AI does: suggests, drafts, classifies, extracts, answers, predicts or acts.'),
		checked: answer(oneOf(CHECKED)).describe(
			'When a human checks: before (nothing leaves unapproved), by-reader (it only informs a person, who decides), sample (a share afterwards), on-appeal (when somebody objects), never.',
		),
		who: answer(text).describe('Who checks: the role.'),
		when: answer(text).optional().describe('At which point, and how soon.'),
		actions: answers(text).optional().describe('What the reviewer can do.'),
		asksWhen: answers(text).optional().describe('When the AI asks a person instead of going on.'),
		staysOutOf: answers(text).optional().describe('What the AI never touches.'),
		outcomes: answer(outcomes).optional().describe('What became of the output that was reviewed.'),
	},
	{ error: 'does, checked and who' },
);
