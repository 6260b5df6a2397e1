import type { Brief } from './hiring-brief.ts';
import { vagueness } from './hiring-vagueness.ts';

/** What a company must have before anybody can start, and how a brief shows that it is there. */
export const PREREQUISITES = [
	{
		id: 'workflow',
		name: 'A workflow',
		means: 'Work that somebody does today, often enough to count, and that somebody would miss.',
		isThere: (brief) => brief.workflow !== undefined && !isVague(brief, 'workflow'),
	},
	{
		id: 'users',
		name: 'Users',
		means: 'People who do that work, known by name, with an hour a week for the builder.',
		isThere: (brief) => brief.users !== undefined && !isVague(brief, 'users'),
	},
	{
		id: 'data',
		name: 'Access to data',
		means: 'The real inputs, released by whoever may release them, before the first day.',
		isThere: (brief) => brief.access === 'granted' && brief.sources !== undefined && !isVague(brief, 'sources'),
	},
	{
		id: 'owner',
		name: 'An owner',
		means: 'One person on the business side who decides what is good enough, and may stop it.',
		isThere: (brief) => brief.owner !== undefined && !isVague(brief, 'owner'),
	},
] as const satisfies readonly { id: string; name: string; means: string; isThere(brief: Brief): boolean }[];

const ABOUT_PEOPLE =
	/\b(?:applicants?|applications? for (?:a )?jobs?|job applications?|candidates?|recruit\w*|CVs?|r[ée]sum[ée]s|credit|loans?|mortgages?|benefits? claims?|dismiss\w*|performance reviews?|promotions?|grades?|grading|pupils?|students?|patients?|diagnos\w+|tenants?|asylum|visas?|suspects?|insurance claims?)\b/i;

/** When to wait, and what has to happen first. */
export const PAUSES = [
	{
		id: 'no-workflow',
		when: 'There is a technology, and no work to use it for.',
		first: 'Watch three people work for a day, and come back with one task.',
		holds: (brief) => vagueness(brief).some(({ rule }) => rule === 'technology'),
	},
	{
		id: 'no-users',
		when: 'Nobody can name the users.',
		first: 'Find two people who would use it next month, and ask them.',
		holds: ({ users, ...brief }) =>
			users === undefined || vagueness({ ...brief, users }).some(({ rule }) => rule === 'everyone'),
	},
	{
		id: 'no-data',
		when: 'Access to the data is not settled.',
		first: 'Get a sample released. Until then a builder would be paid to wait.',
		holds: ({ access }) => access !== 'granted',
	},
	{
		id: 'no-owner',
		when: 'Nobody answers for it.',
		first: 'Name one person who decides what is good enough.',
		holds: (brief) => brief.owner === undefined || isVague(brief, 'owner'),
	},
	{
		id: 'no-stop',
		when: 'Nobody can say what would make them stop.',
		first: 'Write down the result at which the answer is no.',
		holds: (brief) => brief.stop === undefined || isVague(brief, 'stop'),
	},
	{
		id: 'acts-unseen',
		when: 'The AI acts, and nobody looks unless somebody complains.',
		first: 'Let a person approve actions first, and loosen that on evidence.',
		holds: ({ does, checked }) => (does?.includes('acts') ?? false) && (checked === 'never' || checked === 'on-appeal'),
	},
	{
		id: 'people-unseen',
		when: 'It decides about people before a person has looked.',
		first: 'Put a person before the decision, and ask a lawyer whether it may be made this way at all.',
		holds: ({ workflow = '', output = '', checked }) =>
			(checked === 'never' || checked === 'on-appeal' || checked === 'sample') &&
			ABOUT_PEOPLE.test(`${workflow} ${output}`),
	},
] as const satisfies readonly { id: string; when: string; first: string; holds(brief: Brief): boolean }[];

export interface PauseReason {
	id: (typeof PAUSES)[number]['id'];
	when: string;
	first: string;
}

/** Why to wait before hiring for a brief. Empty is good. */
export function pauseReasons(brief: Brief): PauseReason[] {
	return PAUSES.filter(({ holds }) => holds(brief)).map(({ id, when, first }) => ({ id, when, first }));
}

function isVague(brief: Brief, field: 'workflow' | 'users' | 'sources' | 'owner' | 'stop'): boolean {
	const blurs = ['uncounted-users', 'short-workflow', 'buzzword'];
	return vagueness(brief).some((point) => point.field === field && !blurs.includes(point.rule));
}
