import type { Does } from '../schemas/vocabulary.ts';
import type { Words } from '../words/words.ts';
import type { Brief } from './hiring-brief.ts';
import { weeksUntil } from './hiring-when.ts';
import type { HireWords } from './hiring-words.ts';

/** The people one may hire for work with AI. Of two that fit alike, the earlier one is suggested. */
export const ROLES = ['builder', 'ai-engineer', 'product-engineer', 'agent-builder', 'ml-engineer'] as const;

export type Role = (typeof ROLES)[number];
export type Reason = keyof Words['advice']['reasons'];
type RuleWords = Pick<HireWords, 'advice' | 'brief'>;

export interface RoleSuggestion {
	role: Role;
	/** Why, the strongest reason first. */
	because: Reason[];
	runnerUp?: { role: Role; because: Reason[] };
}

/** What existing models do without training. */
const READY_MADE: readonly Does[] = ['suggests', 'drafts', 'classifies', 'extracts', 'answers'];
const WEEKS_TO_FIRST_USE = 12;
const MOST_REASONS = 3;
/** One word in a text is no reason to look for somebody else. */
const LEAST_POINTS = 2;

interface Rule {
	role: Role;
	points: number;
	holds(brief: Brief, words: RuleWords): boolean;
	because: Reason;
}

/** What speaks for a role, and how much. */
const RULES: readonly Rule[] = [
	{
		role: 'builder',
		points: 3,
		holds: ({ beside }) => beside === 'nobody',
		because: 'alone',
	},
	{
		role: 'builder',
		points: 2,
		holds: ({ audience }) => audience === 'inside',
		because: 'colleagues',
	},
	{
		role: 'builder',
		points: 1,
		holds: ({ does }) => does?.every((verb) => READY_MADE.includes(verb)) ?? false,
		because: 'ready-made',
	},
	{
		role: 'builder',
		points: 1,
		holds: ({ by }, words) => (by === undefined ? Infinity : (weeksUntil(by, words) ?? Infinity)) <= WEEKS_TO_FIRST_USE,
		because: 'weeks',
	},
	{
		role: 'ai-engineer',
		points: 5,
		holds: ({ beside }) => beside === 'engineers',
		because: 'run-by-engineers',
	},
	{
		role: 'ai-engineer',
		points: 2,
		holds: mentions('platform', ['workflow', 'sources', 'output', 'release']),
		because: 'platform',
	},
	{
		role: 'product-engineer',
		points: 3,
		holds: ({ audience }) => audience === 'outside',
		because: 'outside',
	},
	{
		role: 'product-engineer',
		points: 5,
		holds: ({ beside }) => beside === 'product',
		because: 'product-team',
	},
	{
		role: 'product-engineer',
		points: 1,
		holds: mentions('product', ['users', 'output', 'release']),
		because: 'screens',
	},
	{
		role: 'agent-builder',
		points: 6,
		holds: ({ does }) => does?.includes('acts') ?? false,
		because: 'acts',
	},
	{
		role: 'agent-builder',
		points: 1,
		holds: ({ does, checked }) => (does?.includes('acts') ?? false) && checked !== undefined && checked !== 'before',
		because: 'unseen',
	},
	{
		role: 'agent-builder',
		points: 1,
		holds: mentions('steps', ['workflow', 'output', 'release']),
		because: 'steps',
	},
	{
		role: 'ml-engineer',
		points: 6,
		holds: ({ does }) => does?.includes('predicts') ?? false,
		because: 'predicts',
	},
	{
		role: 'ml-engineer',
		points: 2,
		holds: mentions('training', ['workflow', 'sources', 'output', 'evidence']),
		because: 'records',
	},
];

/** The role that fits a brief best and the one after it, with the reasons. Undefined while nothing speaks for any. */
export function suggestRole(brief: Brief, words: RuleWords): RoleSuggestion | undefined {
	const [best, next] = ROLES.map((role) => {
		const rules = RULES.filter((rule) => rule.role === role && rule.holds(brief, words));
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
export function roleWords(
	{ role, because, runnerUp }: RoleSuggestion,
	{ advice }: Pick<HireWords, 'advice'>,
): { role: string; because: string; next?: string } {
	const reasons = because.slice(0, MOST_REASONS).map((reason) => advice.reasons[reason]);
	const words = { role: advice.roles[role].name, because: advice.because(reasons.join('; ')) };
	const [reason] = runnerUp?.because ?? [];
	return runnerUp && reason
		? { ...words, next: advice.next(advice.roles[runnerUp.role].name, advice.reasons[reason]) }
		: words;
}

function mentions(
	subject: keyof Words['advice']['about'],
	fields: readonly ('workflow' | 'users' | 'sources' | 'output' | 'release' | 'evidence')[],
): Rule['holds'] {
	return (brief, { advice }) => fields.some((field) => advice.about[subject].test(brief[field] ?? ''));
}
