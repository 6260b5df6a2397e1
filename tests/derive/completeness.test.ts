import { describe, expect, test } from 'vitest';
import { assessCompleteness } from '../../src/derive/completeness.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import { question } from '../../src/words/en.ts';
import { EVERY_ANSWER } from '../support/answers.ts';

const gap = { unknown: 'It does not say' };
const IDS = [
	'workflow',
	'scope',
	'ownership',
	'review',
	'results',
	'failures',
	'failure-modes',
	'guardrails',
	'data',
	'cost',
	'monitoring',
	'maintenance',
	'handover',
	'decision',
	'changes',
	'hindsight',
];

/** How each question stands, for the full case study with these answers instead. */
function assess(answers: Partial<CaseStudyInput> = {}) {
	const completeness = assessCompleteness(caseStudy.parse({ ...EVERY_ANSWER, ...answers }));
	const state = (id: string) => completeness.questions.find((question) => question.id === id)?.state;
	return { ...completeness, state };
}

test('there are sixteen questions, and a full case study answers them all', () => {
	const { questions, ...counts } = assess();
	expect(questions.map(({ id }) => id)).toEqual(IDS);
	expect(questions.every(({ state }) => state === 'answered')).toBe(true);
	expect(counts).toMatchObject({ total: 16, answered: 16, partly: 0, unanswered: 0, mostlyOpen: false });
});

test('each question can be asked, and no other', () => {
	expect(Object.keys(question)).toEqual(IDS);
});

describe('a question is', () => {
	test.each<[string, string, Partial<CaseStudyInput>, string]>([
		['open when nothing stands there', 'data', { data: undefined }, 'open'],
		['open without a handover among the links', 'handover', { links: { repo: 'https://example.org' } }, 'open'],
		['open without any links', 'handover', { links: undefined }, 'open'],
		['a gap of its kind', 'cost', { cost: { unmeasured: 'x' } }, 'unmeasured'],
		['a gap of another kind', 'handover', { links: { handover: { undisclosed: 'x' } } }, 'undisclosed'],
		['a gap when all that stands there is gaps', 'results', { results: [gap] }, 'unknown'],
		['a gap when every key is a gap', 'monitoring', { monitoring: { url: gap, watches: gap } }, 'unknown'],
		[
			'partly answered when a starred key is a gap',
			'workflow',
			{ workflow: { users: 'A', before: gap, after: 'C' } },
			'partly',
		],
		[
			'partly answered when an item is a gap',
			'results',
			{ results: [...[EVERY_ANSWER.results].flat(), gap] },
			'partly',
		],
		[
			'partly answered when an item has a starred gap',
			'failures',
			{ failures: [{ title: 'A', kind: 'limit', impact: gap }] },
			'partly',
		],
		[
			'answered when only an unstarred key is a gap',
			'workflow',
			{ workflow: { users: 'A', before: 'B', after: 'C', pain: gap } },
			'answered',
		],
		['answered by one of two keys', 'hindsight', { learned: undefined }, 'answered'],
		['answered by the key that is no gap', 'hindsight', { learned: gap, rebuild: 'Less' }, 'answered'],
		['inapplicable', 'data', { data: { inapplicable: 'No personal data' } }, 'inapplicable'],
	])('%s', (_, id, answers, expected) => {
		expect(assess(answers).state(id)).toBe(expected);
	});

	test('told with the reason of its gap', () => {
		const { questions } = assess({ cost: { unmeasured: 'Retired first' } });
		expect(questions.find(({ id }) => id === 'cost')).toMatchObject({ state: 'unmeasured', why: 'Retired first' });
	});
});

test('gaps are never counted as answers, and what is inapplicable leaves the count', () => {
	const { total, answered, partly, unanswered } = assess({
		data: { inapplicable: 'x' },
		cost: { undisclosed: 'x' },
		versions: undefined,
		decision: { outcome: gap, by: 'A' },
	});
	expect({ total, answered, partly, unanswered }).toEqual({ total: 15, answered: 12, partly: 1, unanswered: 2 });
});

test('more than half without an answer is mostly open; half is not', () => {
	const open = (count: number) => {
		const keys = ['workflow', 'scope', 'ownership', 'review', 'results', 'failures', 'cost', 'monitoring', 'decision'];
		return assess(Object.fromEntries(keys.slice(0, count).map((key) => [key, gap]))).mostlyOpen;
	};
	expect(open(8)).toBe(false);
	expect(open(9)).toBe(true);
});
