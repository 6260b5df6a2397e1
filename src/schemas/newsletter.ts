import * as z from 'zod';
import { text, webAddress } from './text.ts';

const ONE_SERVICE = 'exactly one of buttondown, kit, mailchimp, ghost or form';
const MAILCHIMP =
	'the action of a Mailchimp form, such as https://name.us1.list-manage.com/subscribe/post?u=…&id=… with & and not &amp;';

const secureAddress = webAddress.refine((value) => /^https:/i.test(value), {
	error: 'an https address, because an e-mail address is sent to it',
});

const form = z.strictObject(
	{
		action: secureAddress.describe('The https address that the sign-up form posts to.'),
		field: text.default('email').describe('The name of its e-mail field.'),
	},
	{ error: 'an action, and the name of the e-mail field' },
);

/** Where readers sign up by e-mail: one service, and what they get. */
export const newsletter = z
	.strictObject(
		{
			buttondown: text
				.refine((value) => /^[\w-]+$/.test(value), {
					error: 'a Buttondown username, the last part of buttondown.com/USERNAME',
				})
				.optional()
				.describe('The username at Buttondown, as in buttondown.com/USERNAME.'),
			kit: text
				.refine((value) => /^\d+$/.test(value), {
					error: 'the number of a Kit form, as in app.kit.com/forms/NUMBER',
				})
				.optional()
				.describe('The number of the form at Kit, as in app.kit.com/forms/NUMBER.'),
			mailchimp: z
				.string({ error: MAILCHIMP })
				.refine(isMailchimpAction, { error: MAILCHIMP })
				.optional()
				.describe(
					'The action of the embedded form at Mailchimp: https://NAME.list-manage.com/subscribe/post?u=…&id=…, with & and not &amp;.',
				),
			ghost: secureAddress
				.optional()
				.describe(
					'The address of a Ghost site. Ghost takes no plain form from another site, so readers get a link to its own sign-up page, which needs script.',
				),
			form: form.optional().describe('Any other service that takes a plain form.'),
			thanks: z
				.array(webAddress, { error: 'a list of http(s) addresses' })
				.min(1, { error: 'empty' })
				.optional()
				.describe(
					'Addresses of pages that a sign-up is sent on to, where they are not at the service itself: your own page of thanks, or a custom domain at Buttondown. Chromium holds the policy of the page against these too, and stops a sign-up that is sent on to an origin which the policy does not name.',
				),
			promise: text.optional().describe('What readers get and how often, in a sentence.'),
		},
		{ error: ONE_SERVICE },
	)
	.refine(
		({ promise: _promise, thanks: _thanks, ...services }) =>
			Object.values(services).filter((value) => value !== undefined).length === 1,
		{
			error: ONE_SERVICE,
		},
	);

export type Newsletter = z.output<typeof newsletter>;

function isMailchimpAction(value: string): boolean {
	const url = URL.parse(value);
	return (
		url !== null &&
		url.protocol === 'https:' &&
		url.hostname.endsWith('.list-manage.com') &&
		url.pathname === '/subscribe/post' &&
		['u', 'id'].every((name) => url.searchParams.get(name))
	);
}
