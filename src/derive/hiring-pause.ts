import type { Words } from '../words/words.ts';
import type { Brief } from './hiring-brief.ts';
import { vagueness } from './hiring-vagueness.ts';
import type { HireWords } from './hiring-words.ts';

type RuleWords = Pick<HireWords, 'advice' | 'brief' | 'vague'>;

/** What a company must have before anybody can start, and how a brief shows that it is there. */
export const PREREQUISITES = [
	{
		id: 'workflow',
		isThere: (brief, words) => brief.workflow !== undefined && !isVague(brief, 'workflow', words),
	},
	{
		id: 'users',
		isThere: (brief, words) => brief.users !== undefined && !isVague(brief, 'users', words),
	},
	{
		id: 'data',
		isThere: (brief, words) =>
			brief.access === 'granted' && brief.sources !== undefined && !isVague(brief, 'sources', words),
	},
	{
		id: 'owner',
		isThere: (brief, words) => brief.owner !== undefined && !isVague(brief, 'owner', words),
	},
] as const satisfies readonly {
	id: keyof Words['hirePage']['prerequisites'];
	isThere(brief: Brief, words: RuleWords): boolean;
}[];

/** When to wait. */
export const PAUSES = [
	{
		id: 'no-workflow',
		holds: (brief, words) => vagueness(brief, words).some(({ rule }) => rule === 'technology'),
	},
	{
		id: 'no-users',
		holds: ({ users, ...brief }, words) =>
			users === undefined || vagueness({ ...brief, users }, words).some(({ rule }) => rule === 'everyone'),
	},
	{
		id: 'no-data',
		holds: ({ access }) => access !== 'granted',
	},
	{
		id: 'no-owner',
		holds: (brief, words) => brief.owner === undefined || isVague(brief, 'owner', words),
	},
	{
		id: 'no-stop',
		holds: (brief, words) => brief.stop === undefined || isVague(brief, 'stop', words),
	},
	{
		id: 'acts-unseen',
		holds: ({ does, checked }) => (does?.includes('acts') ?? false) && (checked === 'never' || checked === 'on-appeal'),
	},
	{
		id: 'people-unseen',
		holds: ({ workflow = '', output = '', checked }, { advice }) =>
			(checked === 'never' || checked === 'on-appeal' || checked === 'sample') &&
			advice.about.people.test(`${workflow} ${output}`),
	},
] as const satisfies readonly {
	id: keyof Words['advice']['pauses'];
	holds(brief: Brief, words: RuleWords): boolean;
}[];

export interface PauseReason {
	id: (typeof PAUSES)[number]['id'];
	when: string;
	/** What has to happen first. */
	first: string;
}

/** Why to wait before hiring for a brief. Empty is good. */
export function pauseReasons(brief: Brief, words: RuleWords): PauseReason[] {
	return PAUSES.filter(({ holds }) => holds(brief, words)).map(({ id }) => ({ id, ...words.advice.pauses[id] }));
}

function isVague(brief: Brief, field: 'workflow' | 'users' | 'sources' | 'owner' | 'stop', words: RuleWords): boolean {
	const blurs = ['uncounted-users', 'short-workflow', 'buzzword'];
	return vagueness(brief, words).some((point) => point.field === field && !blurs.includes(point.rule));
}
