import * as z from 'zod';
import { date } from './date.ts';
import { answer } from './gap.ts';
import { text, webAddress } from './text.ts';

const docs = {
	title: 'The title of the original.',
	url: 'Where the original is.',
	publisher: 'Who published it.',
	licence: 'The licence it is under.',
	licenceUrl: 'Where that licence can be read.',
	published: 'When it was published.',
};

/** Where a journal entry or an idea not built was first told. */
export const original = z.strictObject(
	{
		title: text.describe(docs.title),
		url: webAddress.describe(docs.url),
		publisher: text.optional().describe(docs.publisher),
		licence: text.optional().describe(docs.licence),
		licenceUrl: webAddress.optional().describe(docs.licenceUrl),
		published: date.optional().describe(docs.published),
	},
	{ error: 'a title and url' },
);

/** Where a case study was first told: the same, with room for gaps. */
export const adaptedFrom = z.strictObject(
	{
		title: answer(text).describe(docs.title),
		url: answer(webAddress).describe(docs.url),
		publisher: answer(text).optional().describe(docs.publisher),
		licence: answer(text).optional().describe(docs.licence),
		licenceUrl: answer(webAddress).optional().describe(docs.licenceUrl),
		published: answer(date).optional().describe(docs.published),
	},
	{ error: 'a title and url' },
);
