import type { Checked } from '../schemas/vocabulary.ts';
import type { Field } from './hiring-brief.ts';

/** How a field is named when it is still open, in the order in which the paragraph lists them. */
export const OPEN_WORDS = {
	workflow: 'which work',
	users: 'who uses it',
	sources: 'what it draws on',
	access: 'whether there is access to the data',
	output: 'what comes out',
	does: 'what the AI does',
	checked: 'when a person checks it',
	who: 'who checks it',
	excluded: 'what is left out',
	release: 'what the first release is',
	by: 'by when it is out',
	evidence: 'what would show that it works',
	judged: 'when that is judged',
	stop: 'what would stop it',
	owner: 'who answers for it',
} as const satisfies Partial<Record<Field, string>>;

export const AUDIENCE_PHRASES = {
	inside: 'people in the company',
	outside: 'people outside the company',
} as const;

export const ACCESS_CLAUSES = {
	granted: 'access can be given on the first day',
	asked: 'access has been asked for and not yet given',
	none: 'nobody has access to the data yet',
} as const;

export const BESIDE_SENTENCES = {
	nobody: 'Nobody technical works beside them: they build it and hand it over.',
	engineers: 'They join an engineering team, which will run it.',
	product: 'They join a product team.',
} as const;

/** Where the human stands, with the person in the sentence when there is one. */
export const CHECKED_SENTENCES = {
	before: (who) => `Nothing leaves before a person has approved it${named(who)}.`,
	'by-reader': (who) => `It only informs a person, who decides${named(who)}.`,
	sample: (who) => `A person checks a share of it afterwards${named(who)}.`,
	'on-appeal': (who) => `A person looks at it when somebody objects${named(who)}.`,
	never: () => 'Nobody checks it.',
} as const satisfies Record<Checked, (who: string | undefined) => string>;

function named(who: string | undefined): string {
	return who ? `: ${who}` : '';
}

/** How a field is called where its question would be too long. */
export const FIELD_NAMES = {
	team: 'Team',
	workflow: 'Work',
	users: 'Users',
	audience: 'Where they sit',
	volume: 'Volume',
	sources: 'Sources',
	access: 'Access',
	output: 'Output',
	does: 'What the AI does',
	checked: 'Check',
	who: 'Who checks',
	excluded: 'Left out',
	release: 'First release',
	by: 'Out by',
	evidence: 'Evidence',
	judged: 'Judged by',
	stop: 'Stop',
	owner: 'Owner',
	beside: 'Beside them',
} as const satisfies Record<Field, string>;
