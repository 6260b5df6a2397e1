import * as z from 'zod';
import { day } from './date.ts';
import { newsletter } from './newsletter.ts';
import { count, fediverseHandle, text, webAddress } from './text.ts';

/** Somewhere on this site or on another. */
const place = text.refine((value) => /^\/(?!\/)/.test(value) || /^https?:\/\//.test(value), {
	error: 'a site path from /, or an http(s) address',
});

const navItem = z.strictObject(
	{
		label: text.describe('The words of the link.'),
		url: place.describe('A site path from /, or an http(s) address.'),
	},
	{ error: 'a label and a url' },
);

const security = z.strictObject(
	{
		contact: text
			.refine(isContact, { error: 'an https or mailto address' })
			.describe('Where to report a weakness of the site: a mailto: or https: address.'),
		expires: day.describe('The last day on which the address holds, at most a year ahead. The check watches it.'),
		policy: webAddress.optional().describe('What you ask of those who report.'),
	},
	{ error: 'a contact, and the day on which it expires' },
);

const stale = z.strictObject(
	{
		figures: count.default(365).describe('Days after which a figure is old.'),
		probes: count.default(7).describe('Days after which the last visit to a link is old.'),
		now: count
			.default(21)
			.describe('Days of silence after which the check warns and the now page says so. 0 allows any silence.'),
	},
	{ error: 'figures, probes and now, in days' },
);

/** The site as a whole. */
export const site = z.strictObject({
	contract: z
		.literal(1, { error: '1, the version of this content contract' })
		.describe('The version of the content contract: 1.'),
	title: text.describe('The name of the site.'),
	url: webAddress.describe('Where the site is served, with its sub-path if it has one.'),
	description: text.describe('What the site is, in a sentence.'),
	language: text
		.refine(isLanguage, { error: 'a language tag, such as en or pt-BR' })
		.default('en')
		.describe(
			'The language of the content, as a BCP 47 tag. It sets the direction of the text, and the words of the interface: en and he have them, other languages get English ones.',
		),
	timeZone: timeZone().default('UTC').describe('The IANA time zone in which days begin and end.'),
	demo: z
		.boolean({ error: 'true or false' })
		.default(false)
		.describe('true says on every page that the content is fictional.'),
	nav: z
		.array(navItem, { error: 'a list' })
		.min(1, { error: 'empty' })
		.optional()
		.describe('Links beside the usual sections.'),
	image: place
		.optional()
		.describe('The picture of the site in feed readers, a square one: a site path from /, or an http(s) address.'),
	hub: webAddress
		.optional()
		.describe(
			'A WebSub hub that feeds name, so that readers hear of new entries at once. Whatever publishes the site has to tell the hub.',
		),
	newsletter: newsletter
		.optional()
		.describe('Where readers sign up by e-mail: one service. Without it the pages say how to follow by RSS.'),
	fediverse: fediverseHandle
		.optional()
		.describe(
			'The handle of the author in the fediverse, which shared links name: `@name@host`. Where there are several builders, give each their own; this one is for pages that are by nobody in particular.',
		),
	security: security.optional().describe('What `/.well-known/security.txt` says.'),
	stale: stale.prefault({}).describe('When things count as old, in days.'),
});

export type SiteInput = z.input<typeof site>;
export type Site = z.output<typeof site>;

/** An IANA time zone that this machine knows. */
export function timeZone() {
	return text.refine(isTimeZone, { error: 'an IANA time zone, such as Europe/Amsterdam' });
}

function isContact(value: string): boolean {
	return /^(https:\/\/|mailto:)\S+$/.test(value) && URL.canParse(value);
}

function isTimeZone(value: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: value });
		return /^[A-Za-z]/.test(value);
	} catch {
		return false;
	}
}

function isLanguage(value: string): boolean {
	try {
		return Intl.getCanonicalLocales(value).length === 1;
	} catch {
		return false;
	}
}
