import * as z from 'zod';
import { builderIds, tags, text } from './text.ts';

/** What is on the workbench on one day. The file is named by its day. */
export const now = z.strictObject({
	about: z
		.array(text, { error: 'a list of slugs' })
		.min(1, { error: 'empty' })
		.optional()
		.describe('Slugs of the case studies it is about; journal/slug for a journal entry.'),
	tags: tags.optional().describe('Lower-case words joined by hyphens.'),
	builders: builderIds.optional().describe('Who wrote it: file names in builders/.'),
	draft: z.boolean({ error: 'true or false' }).optional().describe('true keeps it out of everything.'),
});

export type NowInput = z.input<typeof now>;
export type Now = z.output<typeof now>;
