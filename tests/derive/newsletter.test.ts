import { describe, expect, test } from 'vitest';
import { signUpOf, signUpTargets } from '../../src/derive/newsletter.ts';
import { newsletter } from '../../src/schemas/newsletter.ts';

const MAILCHIMP = 'https://tools.us1.list-manage.com/subscribe/post?u=abc&id=12d&f_id=9';
const ONE = 'exactly one of buttondown, kit, mailchimp, ghost or form';

describe('a reader signs up', () => {
	test.each<[string, unknown, object]>([
		[
			'at Buttondown',
			{ buttondown: 'narrow-tools' },
			{
				action: 'https://buttondown.com/api/emails/embed-subscribe/narrow-tools',
				method: 'post',
				email: 'email',
				hidden: { embed: '1' },
			},
		],
		[
			'at Kit',
			{ kit: 123456 },
			{ action: 'https://app.kit.com/forms/123456/subscriptions', method: 'post', email: 'email_address', hidden: {} },
		],
		[
			'at Mailchimp',
			{ mailchimp: MAILCHIMP },
			{ action: MAILCHIMP, method: 'post', email: 'EMAIL', hidden: { b_abc_12d: '' } },
		],
		['on a page of Ghost', { ghost: 'https://letters.example' }, { page: 'https://letters.example/#/portal/signup' }],
		[
			'on a page of Ghost in a folder',
			{ ghost: 'https://letters.example/notes/?x#y' },
			{ page: 'https://letters.example/notes/#/portal/signup', service: 'letters.example' },
		],
		[
			'anywhere else',
			{ form: { action: 'https://post.example:8443/join?list=1' } },
			{
				service: 'post.example:8443',
				action: 'https://post.example:8443/join?list=1',
				method: 'post',
				email: 'email',
				hidden: {},
				targets: ['https://post.example:8443'],
			},
		],
		['in a field with another name', { form: { action: 'https://post.example/', field: 'mail' } }, { email: 'mail' }],
	])('%s', (_, settings, expected) => {
		expect(signUpOf(newsletter.parse(settings))).toMatchObject(expected);
	});

	test.each<[unknown, readonly string[]]>([
		[undefined, []],
		[{ ghost: 'https://letters.example' }, []],
		[{ mailchimp: MAILCHIMP }, ['https://tools.us1.list-manage.com', 'https://mailchi.mp']],
		[{ kit: '1' }, ['https://app.kit.com', 'https://*.kit.com']],
		[
			{ buttondown: 'ada', thanks: ['https://letters.example/'] },
			['https://buttondown.com', 'https://letters.example'],
		],
		[
			{ kit: '1', thanks: ['https://ada.example/thanks/?x#y', 'https://ada.example/again/'] },
			['https://app.kit.com', 'https://*.kit.com', 'https://ada.example'],
		],
		[
			{ mailchimp: MAILCHIMP, thanks: ['https://ada.example:8443/'] },
			['https://tools.us1.list-manage.com', 'https://mailchi.mp', 'https://ada.example:8443'],
		],
		[{ form: { action: 'https://post.example/' }, thanks: ['https://post.example/thanks'] }, ['https://post.example']],
		[{ ghost: 'https://letters.example', thanks: ['https://ada.example/'] }, []],
	])('with %j, forms may post to %j', (settings, expected) => {
		expect(signUpTargets(settings === undefined ? undefined : newsletter.parse(settings))).toEqual(expected);
	});
});

describe('newsletter', () => {
	test.each<[unknown, string]>([
		[{}, ONE],
		[{ promise: 'Letters.' }, ONE],
		[{ thanks: ['https://ada.example/'] }, ONE],
		[{ kit: 1, thanks: 'https://ada.example/' }, 'a list of http(s) addresses'],
		[{ kit: 1, thanks: [] }, 'empty'],
		[{ kit: 1, thanks: ['/thanks/'] }, 'an http(s) address'],
		[{ kit: 1, buttondown: 'ada' }, ONE],
		['ada', ONE],
		[{ buttondown: 'https://buttondown.com/ada' }, 'a Buttondown username, the last part of buttondown.com/USERNAME'],
		[{ kit: 'my-form' }, 'the number of a Kit form, as in app.kit.com/forms/NUMBER'],
		[{ mailchimp: 'https://tools.us1.list-manage.com/subscribe/post' }, 'the action of a Mailchimp form'],
		[{ mailchimp: MAILCHIMP.replace('&', '&amp;') }, 'with & and not &amp;'],
		[{ mailchimp: 'https://tools.example/subscribe/post?u=a&id=b' }, 'the action of a Mailchimp form'],
		[{ ghost: 'http://letters.example' }, 'an https address, because an e-mail address is sent to it'],
		[{ form: { action: 'http://post.example/' } }, 'an https address'],
		[{ form: { action: 'post.example' } }, 'an http(s) address'],
	])('%j is refused', (settings, message) => {
		expect(newsletter.safeParse(settings).error?.issues[0]?.message).toContain(message);
	});

	test.each([
		[{ buttondown: 'ada_l' }],
		[{ kit: 12, promise: 'Monthly.' }],
		[{ mailchimp: MAILCHIMP }],
		[{ kit: 1, thanks: ['https://ada.example/'] }],
	])('%j is accepted', (settings) => {
		expect(newsletter.safeParse(settings).error).toBeUndefined();
	});
});
