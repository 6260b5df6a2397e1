import * as z from 'zod';
import { original } from './adapted-from.ts';
import { day } from './date.ts';
import { alias, builderIds, tags, text } from './text.ts';

/** An idea the builder talked somebody out of, and why. */
export const notBuilt = z.strictObject({
	title: text.describe('The idea.'),
	summary: text.describe('The idea and its end, in a sentence.'),
	published: day.describe('The day it was published. A future day hides it until then.'),
	aliases: z
		.array(alias, { error: 'a list' })
		.min(1, { error: 'empty' })
		.optional()
		.describe(
			'Former slugs, the oldest first, or site paths from /. They redirect here, and the first slug keeps the id in feeds.',
		),
	askedBy: text.optional().describe('Who asked for it: the role.'),
	because: text.describe('Why it was not built.'),
	instead: text.describe('What they did instead.'),
	tags: tags.optional().describe('Lower-case words joined by hyphens.'),
	builders: builderIds.optional().describe('Who wrote it: file names in builders/.'),
	draft: z.boolean({ error: 'true or false' }).optional().describe('true keeps it out of everything.'),
	adaptedFrom: original.optional().describe('Where it was first published, if it was elsewhere.'),
});

export type NotBuiltInput = z.input<typeof notBuilt>;
export type NotBuilt = z.output<typeof notBuilt>;
