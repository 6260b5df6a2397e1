import type { CaseStudy } from '../schemas/case-study.ts';
import { type GapKind, isGap } from '../schemas/gap.ts';

/** How far a question is answered. */
export type QuestionState = 'answered' | 'partly' | 'open' | GapKind;

export interface Question {
	id: QuestionId;
	state: QuestionState;
	/** The reason, where a gap stands. */
	why?: string;
}

export interface Completeness {
	questions: Question[];
	/** Questions that apply here. */
	total: number;
	answered: number;
	partly: number;
	/** Questions left without an answer, be it by silence or by a gap. */
	unanswered: number;
	/** Whether more than half of the questions stay without an answer. */
	mostlyOpen: boolean;
}

/** The sixteen questions, in the order of the page: where the answer stands, and which parts of it must not be gaps. */
const QUESTIONS = [
	{ id: 'workflow', read: (data) => data.workflow, needs: ['users', 'before', 'after'] },
	{
		id: 'scope',
		read: (data) => data.scope,
		needs: ['included', 'excluded', 'excluded.what', 'excluded.why'],
	},
	{ id: 'ownership', read: (data) => data.ownership, needs: ['mine'] },
	{ id: 'review', read: (data) => data.review, needs: ['does', 'checked', 'who'] },
	{ id: 'results', read: (data) => data.results, needs: ['claim', 'kind'] },
	{ id: 'failures', read: (data) => data.failures, needs: ['title', 'kind', 'impact'] },
	{ id: 'failure-modes', read: (data) => data.failureModes, needs: [] },
	{ id: 'guardrails', read: (data) => data.guardrails, needs: [] },
	{ id: 'data', read: (data) => data.data, needs: [] },
	{ id: 'cost', read: (data) => data.cost, needs: ['perInteraction'] },
	{ id: 'monitoring', read: (data) => data.monitoring, needs: [] },
	{ id: 'maintenance', read: (data) => data.maintenance, needs: [] },
	{
		id: 'handover',
		read: (data) => (isGap(data.links) ? undefined : data.links?.handover),
		needs: [],
	},
	{ id: 'decision', read: (data) => data.decision, needs: ['outcome'] },
	{ id: 'changes', read: (data) => data.versions, needs: ['version', 'change'] },
	{ id: 'hindsight', read: hindsight, needs: [] },
] as const satisfies readonly { id: string; read(data: CaseStudy): unknown; needs: readonly string[] }[];

/** A question by its id: `words.question` asks it. */
export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** Counts which of the sixteen questions a case study answers. `inapplicable` leaves the count. */
export function assessCompleteness(data: CaseStudy): Completeness {
	const questions = QUESTIONS.map(({ id, read, needs }): Question => {
		const value = read(data);
		return isGap(value) ? { id, state: value.gap, why: value.why } : { id, state: stateOf(value, needs) };
	});
	const counted = questions.filter(({ state }) => state !== 'inapplicable');
	const answered = counted.filter(({ state }) => state === 'answered').length;
	const partly = counted.filter(({ state }) => state === 'partly').length;
	const unanswered = counted.length - answered - partly;
	return {
		questions,
		total: counted.length,
		answered,
		partly,
		unanswered,
		mostlyOpen: unanswered > counted.length / 2,
	};
}

function stateOf(value: unknown, needs: readonly string[]): QuestionState {
	if (value === undefined) return 'open';
	const parts = Array.isArray(value) ? value : [value];
	if (parts.every((part) => isGap(part) || isAllGaps(part))) return firstGap(parts) ?? 'open';
	return parts.some((part) => isGap(part) || needs.some((path) => holdsGap(part, path.split('.'))))
		? 'partly'
		: 'answered';
}

/** Whether a gap stands at a path, or as an item of a list there. */
function holdsGap(value: unknown, path: readonly string[]): boolean {
	if (isGap(value)) return true;
	if (Array.isArray(value)) return value.some((item) => holdsGap(item, path));
	const [key, ...rest] = path;
	return (
		key !== undefined &&
		typeof value === 'object' &&
		value !== null &&
		holdsGap((value as Record<string, unknown>)[key], rest)
	);
}

function isAllGaps(part: unknown): boolean {
	return typeof part === 'object' && part !== null && !Array.isArray(part) && Object.values(part).every(isGap);
}

function firstGap(parts: unknown[]): GapKind | undefined {
	for (const part of parts) {
		const gap = isGap(part) ? part : Object.values(part as object).find(isGap);
		if (gap) return gap.gap;
	}
	return undefined;
}

function hindsight(data: CaseStudy): unknown {
	const given = [data.learned, data.rebuild].filter((value) => value !== undefined);
	return given.find((value) => !isGap(value)) ?? given[0];
}
