import type { Does } from '../schemas/vocabulary.ts';
import type { Brief } from './hiring-brief.ts';
import { weeksUntil } from './hiring-when.ts';

/** The people one may hire for work with AI, and when each of them fits. Of two that fit alike, the earlier one is suggested. */
export const ROLES = {
	builder: {
		name: 'AI builder',
		fits: 'One workflow inside a company, existing models, a first release in weeks, and nobody technical beside it. One person asks, builds, measures and hands over.',
	},
	'ai-engineer': {
		name: 'AI engineer',
		fits: 'An engineering organisation that wants retrieval, evaluations or model access as a part of its own platform, and will run it.',
	},
	'product-engineer': {
		name: 'AI product engineer',
		fits: 'Customers use it as a part of a product. Screens, onboarding, accounts and waiting times count as much as the answers.',
	},
	'agent-builder': {
		name: 'Agent builder',
		fits: 'The AI takes steps in other systems. Limits, permissions, an undo and a trail of what it did are most of the work.',
	},
	'ml-engineer': {
		name: 'ML engineer',
		fits: 'A prediction from your own records: a forecast, a score, a ranking. Training data, a test kept aside and drift are the work.',
	},
} as const;

export type Role = keyof typeof ROLES;

export interface RoleSuggestion {
	role: Role;
	/** Why, each a clause. */
	because: string[];
	runnerUp?: { role: Role; because: string[] };
}

const WORDS = {
	platform:
		/\b(?:platform|pipelines?|retrieval|RAG|vectors?|embeddings?|latency|infrastructure|APIs?|evaluations?|evals|gateway|observability|microservices?)\b/i,
	product:
		/\b(?:apps?|websites?|web ?shop|sign[- ]?up|onboarding|subscribers?|visitors?|customers?|users? interface|UI)\b/i,
	steps:
		/\b(?:several steps|multi[- ]step|agents?|orchestrat\w+|on its own|autonomous(?:ly)?|refunds?|reschedul\w+|cancels?|across (?:two|three|several) systems)\b/i,
	training:
		/\b(?:train(?:ed|ing)?|fine[- ]?tun\w+|forecasts?|predict\w*|churn|regression|label(?:l?ed)|historical|scores?|ranking|probabilit\w+|years of)\b/i,
} as const;
/** What existing models do without training. */
const READY_MADE: readonly Does[] = ['suggests', 'drafts', 'classifies', 'extracts', 'answers'];
const WEEKS_TO_FIRST_USE = 12;
const MOST_REASONS = 3;
/** One word in a text is no reason to look for somebody else. */
const LEAST_POINTS = 2;

interface Rule {
	role: Role;
	points: number;
	holds(brief: Brief): boolean;
	because: string;
}

/** What speaks for a role, and how much. The reasons are clauses of one sentence. */
const RULES: readonly Rule[] = [
	{
		role: 'builder',
		points: 3,
		holds: ({ beside }) => beside === 'nobody',
		because: 'nobody technical works beside them, so one person has to ask, build and hand over',
	},
	{
		role: 'builder',
		points: 2,
		holds: ({ audience }) => audience === 'inside',
		because: 'the users are colleagues who can be asked every day',
	},
	{
		role: 'builder',
		points: 1,
		holds: ({ does }) => does?.every((verb) => READY_MADE.includes(verb)) ?? false,
		because: 'existing models can do what it asks for',
	},
	{
		role: 'builder',
		points: 1,
		holds: ({ by }) => (by === undefined ? Infinity : (weeksUntil(by) ?? Infinity)) <= WEEKS_TO_FIRST_USE,
		because: 'the first release is weeks away, not quarters',
	},
	{
		role: 'ai-engineer',
		points: 5,
		holds: ({ beside }) => beside === 'engineers',
		because: 'an engineering team will run it, so it has to fit their code, tests and releases',
	},
	{
		role: 'ai-engineer',
		points: 2,
		holds: mentions('platform', ['workflow', 'sources', 'output', 'release']),
		because: 'the brief speaks of a platform and its parts',
	},
	{
		role: 'product-engineer',
		points: 3,
		holds: ({ audience }) => audience === 'outside',
		because: 'people outside the company use it, and nobody can walk over to their desk',
	},
	{
		role: 'product-engineer',
		points: 5,
		holds: ({ beside }) => beside === 'product',
		because: 'they join a product team, with its designers and its releases',
	},
	{
		role: 'product-engineer',
		points: 1,
		holds: mentions('product', ['users', 'output', 'release']),
		because: 'the first release has screens that customers see',
	},
	{
		role: 'agent-builder',
		points: 6,
		holds: ({ does }) => does?.includes('acts') ?? false,
		because: 'the AI acts in other systems, so limits, an undo and a trail are most of the work',
	},
	{
		role: 'agent-builder',
		points: 1,
		holds: ({ does, checked }) => (does?.includes('acts') ?? false) && checked !== undefined && checked !== 'before',
		because: 'it acts before anybody has looked',
	},
	{
		role: 'agent-builder',
		points: 1,
		holds: mentions('steps', ['workflow', 'output', 'release']),
		because: 'the work has several steps that depend on each other',
	},
	{
		role: 'ml-engineer',
		points: 6,
		holds: ({ does }) => does?.includes('predicts') ?? false,
		because: 'a prediction from your own records has to be trained and tested on records kept aside',
	},
	{
		role: 'ml-engineer',
		points: 2,
		holds: mentions('training', ['workflow', 'sources', 'output', 'evidence']),
		because: 'the brief speaks of past records to learn from',
	},
];

/** The role that fits a brief best and the one after it, with the reasons. Undefined while nothing speaks for any. */
export function suggestRole(brief: Brief): RoleSuggestion | undefined {
	const [best, next] = (Object.keys(ROLES) as Role[])
		.map((role) => {
			const rules = RULES.filter((rule) => rule.role === role && rule.holds(brief));
			return {
				role,
				points: rules.reduce((sum, { points }) => sum + points, 0),
				because: rules.sort((a, b) => b.points - a.points).map(({ because }) => because),
			};
		})
		.filter(({ points }) => points >= LEAST_POINTS)
		.sort((a, b) => b.points - a.points);
	if (!best) return undefined;
	const { role, because } = best;
	return next ? { role, because, runnerUp: { role: next.role, because: next.because } } : { role, because };
}

/** A suggestion in sentences. */
export function roleWords({ role, because, runnerUp }: RoleSuggestion): {
	role: string;
	because: string;
	next?: string;
} {
	const words = { role: ROLES[role].name, because: `Because ${because.slice(0, MOST_REASONS).join('; ')}.` };
	if (!runnerUp) return words;
	const [reason = ''] = runnerUp.because;
	return { ...words, next: `After that: ${ROLES[runnerUp.role].name}, because ${reason}.` };
}

function mentions(
	kind: keyof typeof WORDS,
	fields: readonly ('workflow' | 'users' | 'sources' | 'output' | 'release' | 'evidence')[],
) {
	return (brief: Brief) => fields.some((field) => WORDS[kind].test(brief[field] ?? ''));
}
