import * as z from 'zod';
import { something } from './gap.ts';
import { timeZone } from './site.ts';
import { fediverseHandle, text, webAddress } from './text.ts';
import { lane, oneOf } from './vocabulary.ts';

const statement = something(
	z.strictObject(
		{
			builds: text.optional().describe('What you build best.'),
			ambiguity: text.optional().describe('How much ambiguity you can take.'),
			owns: text.optional().describe('What you own, and what you do not.'),
			risks: text.optional().describe('The risks that you understand.'),
			strongest: text.optional().describe('The time frame in which you are strongest.'),
			notFor: text.optional().describe('What you are not the right fit for.'),
		},
		{ error: 'builds, ambiguity, owns, risks, strongest or notFor' },
	),
);

const profileLink = z.strictObject(
	{
		label: text.describe('What it is.'),
		url: webAddress.describe('Where it is.'),
		me: z
			.boolean({ error: 'true or false' })
			.default(false)
			.describe('true if it is another profile of the same person.'),
	},
	{ error: 'a label and a url' },
);

/** A person or a team. */
export const builder = z.strictObject({
	name: text.describe('The name, as it should be shown.'),
	kind: oneOf(['person', 'team']).default('person').describe('person or team.'),
	headline: text.describe('What they do, in a line.'),
	location: text.optional().describe('Where they are.'),
	timeZone: timeZone().optional().describe("Their IANA time zone, if it is not the site's."),
	lanes: z
		.array(lane, { error: 'a list' })
		.min(1, { error: 'empty' })
		.optional()
		.describe('Their lanes, the primary one first.'),
	statement: statement.optional().describe('What an employer should know before writing.'),
	availability: text.optional().describe('Whether and from when they can take on work.'),
	links: z
		.array(profileLink, { error: 'a list' })
		.min(1, { error: 'empty' })
		.optional()
		.describe('Where else to find them.'),
	fediverse: fediverseHandle
		.optional()
		.describe('Their handle in the fediverse, which shared links to what they made name: `@name@host`.'),
});

export type BuilderInput = z.input<typeof builder>;
export type Builder = z.output<typeof builder>;
