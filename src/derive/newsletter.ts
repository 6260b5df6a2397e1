import type { Newsletter } from '../schemas/newsletter.ts';

/** How a reader signs up by e-mail: by a plain form on the page, or on a page of the service. */
export type SignUp = SignUpForm | SignUpPage;

export interface SignUpForm {
	/** Who sends the e-mails, as readers know it. */
	service: string;
	action: string;
	method: 'post';
	/** The name of the field for the e-mail address. */
	email: string;
	/** Fields that the service wants besides, by name. */
	hidden: Readonly<Record<string, string>>;
	/** The origins that the form posts to and is sent on to. Browsers hold the policy of the page against both. */
	targets: readonly string[];
}

export interface SignUpPage {
	service: string;
	/** Where the service takes the address itself. */
	page: string;
}

/** Every service that `newsletter` may name: its setting to a sign-up. A new one is one entry here and one key of the schema. */
const SERVICES: readonly ((newsletter: Newsletter) => SignUp | undefined)[] = [
	service('buttondown', (username) => ({
		service: 'Buttondown',
		action: `https://buttondown.com/api/emails/embed-subscribe/${username}`,
		method: 'post',
		email: 'email',
		hidden: { embed: '1' },
		targets: ['https://buttondown.com'],
	})),
	service('kit', (form) => ({
		service: 'Kit',
		action: `https://app.kit.com/forms/${form}/subscriptions`,
		method: 'post',
		email: 'email_address',
		hidden: {},
		targets: ['https://app.kit.com', 'https://*.kit.com'],
	})),
	service('mailchimp', (action) => {
		const { origin, searchParams } = new URL(action);
		return {
			service: 'Mailchimp',
			action,
			method: 'post',
			email: 'EMAIL',
			// A trap for programs: whoever fills it in is turned away.
			hidden: { [`b_${searchParams.get('u')}_${searchParams.get('id')}`]: '' },
			targets: [origin, 'https://mailchi.mp'],
		};
	}),
	// Its members API wants JSON and a token that a script fetches first, so no plain form can reach it.
	service('ghost', (site) => ({
		service: new URL(site).host,
		page: `${site.replace(/[#?].*$/, '').replace(/\/+$/, '')}/#/portal/signup`,
	})),
	service('form', ({ action, field }) => ({
		service: new URL(action).host,
		action,
		method: 'post',
		email: field,
		hidden: {},
		targets: [new URL(action).origin],
	})),
];

/** How readers sign up by e-mail. */
export function signUpOf(newsletter: Newsletter): SignUp {
	for (const signUpBy of SERVICES) {
		const signUp = signUpBy(newsletter);
		if (signUp) return 'targets' in signUp ? { ...signUp, targets: withThanks(signUp.targets, newsletter) } : signUp;
	}
	throw new Error('newsletter in site.yaml names no service. Run `npm run check`.');
}

/** The origins that forms of the site may post to, for its policy. */
export function signUpTargets(newsletter: Newsletter | undefined): readonly string[] {
	const signUp = newsletter && signUpOf(newsletter);
	return signUp && 'targets' in signUp ? signUp.targets : [];
}

/** What a service posts to, and the origins of the pages of thanks that its owner chose. */
function withThanks(targets: readonly string[], { thanks = [] }: Newsletter): readonly string[] {
	return [...new Set([...targets, ...thanks.map((page) => new URL(page).origin)])];
}

/** A service by its key: what it makes of its setting, if it has one. */
function service<K extends keyof Newsletter>(key: K, signUpBy: (setting: NonNullable<Newsletter[K]>) => SignUp) {
	return (newsletter: Newsletter): SignUp | undefined => {
		const setting = newsletter[key];
		return setting === undefined || setting === null ? undefined : signUpBy(setting);
	};
}
