import * as z from 'zod';
import { original } from './adapted-from.ts';
import { day } from './date.ts';
import { alias, builderIds, tags, text } from './text.ts';

const question = z.strictObject(
	{
		q: text.describe('The question.'),
		a: text.describe('The answer.'),
	},
	{ error: 'q and a' },
);

/** A journal entry. */
export const journal = z.strictObject({
	title: text.describe('The title.'),
	description: text.describe('What the entry says, in a sentence.'),
	published: day.describe('The day it was published. A future day hides it until then.'),
	updated: day.optional().describe('The day of the last change that a reader should know of.'),
	aliases: z
		.array(alias, { error: 'a list' })
		.min(1, { error: 'empty' })
		.optional()
		.describe(
			'Former slugs, the oldest first, or site paths from /. They redirect here, and the first slug keeps the id in feeds.',
		),
	tags: tags.optional().describe('Lower-case words joined by hyphens.'),
	tldr: z
		.array(text, { error: 'a list' })
		.min(1, { error: 'empty' })
		.optional()
		.describe('The gist, in a few short points.'),
	faq: z
		.array(question, { error: 'a list' })
		.min(1, { error: 'empty' })
		.optional()
		.describe('Questions that readers ask, with answers.'),
	series: text.optional().describe('The series it belongs to; the same words in every part.'),
	related: z
		.array(text, { error: 'a list of slugs' })
		.min(1, { error: 'empty' })
		.optional()
		.describe('Slugs of related entries, with the collection before a slash where it differs.'),
	builders: builderIds.optional().describe('Who wrote it: file names in builders/.'),
	draft: z.boolean({ error: 'true or false' }).optional().describe('true keeps it out of everything.'),
	adaptedFrom: original.optional().describe('Where it was first published, if it was elsewhere.'),
});

export type JournalInput = z.input<typeof journal>;
export type Journal = z.output<typeof journal>;
