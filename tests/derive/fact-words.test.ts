import { describe, expect, test } from 'vitest';
import type { CaseStudyInput } from '../../src/schemas/case-study.ts';
import { fact, says } from '../support/case-facts.ts';
import { evidenceRecord } from '../support/evidence-records.ts';

const gap = { undisclosed: 'A client asked for it' };
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const workflow = { users: 'A', before: 'B', after: 'C' };
const scope = { included: ['A'], excluded: [{ what: 'B', why: 'C' }] };
const failure = { title: 'A', kind: 'limit', impact: 'It hurt' } as const;
const review = { does: 'drafts', checked: 'before', who: 'A' } as const;

describe('the test score', () => {
	const score = (runs: object[], metric = 'Pass rate') => evidenceRecord('evals', { metric, runs });

	test.each<[string, object[], string[]]>([
		[
			'is that of the latest run, wherever it stands in the file',
			[
				{ date: '2026-03-01', score: 0.9, n: 50 },
				{ date: '2026-01-01', score: 0.5, n: 40 },
			],
			['Pass rate: 90%, n = 50, 1 March 2026'],
		],
		[
			'skips a run that errored whole',
			[
				{ date: '2026-01-01', score: 0.5, n: 40 },
				{ date: '2026-03-01', score: 0, n: 50, passed: 0, failed: 0, errored: 50 },
			],
			['Pass rate: 50%, n = 40, 1 January 2026'],
		],
		['is none where every run errored', [{ date: '2026-03-01', score: 0, n: 5, errored: 5 }], []],
		['is a share where all are', [{ date: '2026-03', score: 1, n: 1200 }], ['Pass rate: 100%, n = 1,200, March 2026']],
		['is a number where one is more', [{ date: '2026', score: 4.25, n: 9 }], ['Pass rate: 4.25, n = 9, 2026']],
		[
			'is given for each model',
			[
				{ date: '2026-03', label: 'small', score: 0.5, n: 4 },
				{ date: '2026-03', label: 'large', score: 0.75, n: 4 },
			],
			['Pass rate, small: 50%, n = 4, March 2026', 'Pass rate, large: 75%, n = 4, March 2026'],
		],
	])('%s', (_, runs, expected) => {
		expect(fact('score', {}, [score(runs)])).toMatchObject({
			says: expected,
			basis: expected.length > 0 ? 'measured' : undefined,
		});
	});

	test('is given for each export', () => {
		const run = [{ date: '2026-03', score: 0.5, n: 4 }];
		expect(says('score', {}, [score(run), score(run, 'Recall')])?.toSorted()).toEqual([
			'Pass rate: 50%, n = 4, March 2026',
			'Recall: 50%, n = 4, March 2026',
		]);
	});
});

describe('a result', () => {
	test.each<[string, object, string]>([
		['with numbers and a unit', { before: 38, after: 11, unit: 'minutes' }, 'It fell: 38 to 11 minutes'],
		['in percent', { before: 42.5, after: 63, unit: '%' }, 'It fell: 42.5% to 63%'],
		['in percent of something', { before: 4, after: 6, unit: '% of calls' }, 'It fell: 4% to 6% of calls'],
		['with the figure after alone', { after: 1200, unit: 'calls' }, 'It fell: 1,200 calls'],
		['with the figure before alone', { before: 1200, unit: 'calls' }, 'It fell'],
		['in words', { before: 'weeks', after: 'days' }, 'It fell: weeks to days'],
		['with a sample', { after: 5, sample: 1640 }, 'It fell: 5 (n = 1,640)'],
		['with a sample in words', { sample: 'all calls' }, 'It fell (all calls)'],
		['that is estimated', { basis: 'estimated' }, 'It fell (estimated)'],
		['that is estimated on a sample', { sample: 7, basis: 'estimated' }, 'It fell (n = 7, estimated)'],
		['that is stated', { basis: 'stated' }, 'It fell'],
		['whose figures are gaps', { before: gap, after: gap, unit: gap, sample: gap, basis: gap }, 'It fell'],
	])('%s', (_, more, expected) => {
		expect(says('results', { results: [{ claim: 'It fell', kind: 'time', ...more }] })).toEqual([expected]);
	});

	test.each(['It fell.', 'It fell:'])('“%s” runs on into its figures', (claim) => {
		expect(says('results', { results: [{ claim, kind: 'time', after: 5 }] })).toEqual(['It fell: 5']);
	});
});

describe('words', () => {
	test.each<[object, string]>([
		[{ count: 40 }, '40'],
		[{ count: 2500, unit: 'calls' }, '2,500 calls'],
		[{ count: 40, approx: 'over', unit: 'calls', per: 'year' }, 'over 40 calls a year'],
		[{ count: 3, unit: 'pages', per: 'interaction' }, '3 pages an interaction'],
		[{ count: 40, approx: gap, unit: gap, per: gap }, '40'],
	])('of a volume: %j', (volume, expected) => {
		expect(says('volume', { workflow: { ...workflow, volume } as CaseStudyInput['workflow'] })).toEqual([expected]);
	});

	test.each<[string, object, string[]]>([
		['a ceiling', { costCeiling: { ...euros(400), per: 'month' } }, ['Spending stops at €400 a month']],
		[
			'a ceiling each time',
			{ costCeiling: { ...euros(0.5), per: 'interaction' } },
			['Spending stops at €0.50 an interaction'],
		],
		['a ceiling of some period', { costCeiling: { ...euros(400), per: gap } }, ['Spending stops at €400']],
		['one step', { loopLimit: 1 }, ['At most 1 step on its own']],
		['no step', { loopLimit: 0 }, ['At most 0 steps on its own']],
		['rules alone', { rules: ['A', 'B'] }, ['A', 'B']],
		['refusals alone', { refuses: ['A', 'B'] }, ['Refuses: A; B']],
	])('of hard limits: %s', (_, guardrails, expected) => {
		expect(says('guardrails', { guardrails })).toEqual(expected);
	});

	test.each<[object, string[]]>([
		[{ days: 1 }, ['1 day']],
		[{ days: 0.5 }, ['0.5 days']],
		[{ days: 1200 }, ['1,200 days']],
		[{ money: euros(900) }, ['€900']],
		[{ days: 2, money: euros(0.5) }, ['2 days', '€0.50']],
	])('of the work to build it: %j', (build, expected) => {
		expect(says('build', { cost: { perInteraction: gap, build, asOf: '2026' } })).toEqual(expected);
	});

	test.each([
		[0, 'After 0 days'],
		[1, 'After 1 day'],
		[90, 'After 90 days'],
	])('of a first release after %i days', (days, expected) => {
		expect(says('first-release', { scope: { ...scope, firstRelease: { days } } })).toEqual([expected]);
	});

	test.each<[string, object | string, string]>([
		['open to all', 'https://example.org/a?b=c', 'https://example.org/a?b=c'],
		['behind a login', { url: 'https://example.org/', access: 'login' }, 'https://example.org/ (needs a login)'],
		['without an address', { label: 'The board', access: 'request' }, 'The board (on request)'],
		['without address and name', { access: 'request' }, 'on request'],
		['with a label of its own', { url: 'https://example.org/', label: 'Status' }, 'https://example.org/'],
	])('of a link %s', (_, url, expected) => {
		expect(says('dashboard', { monitoring: { url } as CaseStudyInput['monitoring'] })).toEqual([expected]);
	});

	test.each<[object, string]>([
		[{ accepted: 412, edited: 158, rejected: 64, unit: 'count' }, '65% accepted, 25% edited, 10% rejected, of 634'],
		[{ accepted: 1, rejected: 999, unit: 'count' }, '0.1% accepted, 99.9% rejected, of 1,000'],
		[{ accepted: 63, unit: 'percent' }, '63% accepted'],
		[{ accepted: 8, rejected: 0, unit: 'count' }, '100% accepted, 0% rejected, of 8'],
	])('of review outcomes: %j', (outcomes, expected) => {
		expect(says('outcomes', { review: { ...review, outcomes } as CaseStudyInput['review'] })).toEqual([expected]);
	});

	test('of dead ends, and of the mistake that cost most', () => {
		const failures: CaseStudyInput['failures'] = [
			{ ...failure, title: 'Cheap', cost: euros(5) },
			{ ...failure, title: 'Dropped', kind: 'dead-end' },
			{ ...failure, title: 'Dear', cost: euros(4800) },
		];
		expect(says('dead-ends', { failures })).toEqual(['Dropped']);
		expect(says('dearest', { failures })).toEqual(['€4,800: Dear']);
		expect(says('failures', { failures })).toEqual(['Cheap', 'Dropped', 'Dear']);
	});
});

describe('in Hebrew', () => {
	test.each<[string, Parameters<typeof says>[0], Partial<CaseStudyInput>, string[]]>([
		[
			'a Hebrew prefix joins its word',
			'results',
			{ results: [{ claim: 'זה ירד', kind: 'time', before: 'שבוע', after: 'יום' }] },
			['זה ירד: משבוע ליום'],
		],
		[
			'and anything else by a maqaf',
			'results',
			{ results: [{ claim: 'זה ירד', kind: 'time', before: 38, after: 11, unit: 'דקות', sample: 64 }] },
			['זה ירד: מ־38 ל־11 דקות (מדגם: 64)'],
		],
		[
			'what is approximate',
			'volume',
			{ workflow: { ...workflow, volume: { count: 900, approx: 'over', unit: 'שיחות', per: 'day' } } },
			['יותר מ־900 שיחות ביום'],
		],
		['one day', 'first-release', { scope: { ...scope, firstRelease: { days: 1 } } }, ['אחרי יום אחד']],
		['two days', 'first-release', { scope: { ...scope, firstRelease: { days: 2 } } }, ['אחרי יומיים']],
		['ten days', 'first-release', { scope: { ...scope, firstRelease: { days: 10 } } }, ['אחרי 10 ימים']],
		['more than ten', 'first-release', { scope: { ...scope, firstRelease: { days: 11 } } }, ['אחרי 11 יום']],
		[
			'the limits',
			'guardrails',
			{ guardrails: { costCeiling: { ...euros(8), per: 'interaction' }, loopLimit: 1, refuses: ['א', 'ב'] } },
			['תקרת ההוצאה: \u200f8\u00a0\u200f€ לאינטראקציה', 'לכל היותר צעד אחד ברצף בלי אדם', 'מה נדחה: א; ב'],
		],
		[
			'what became of the output',
			'outcomes',
			{ review: { ...review, outcomes: { accepted: 3, edited: 1, unit: 'count' } } },
			['75% התקבלו, 25% תוקנו, מתוך 4'],
		],
		[
			'the price of one, without a unit',
			'per-interaction',
			{ cost: { perInteraction: { ...euros(0.5), unit: gap }, asOf: '2026' } },
			['\u200f0.50\u00a0\u200f€ לכל אינטראקציה'],
		],
	])('%s', (_, id, answers, expected) => {
		expect(says(id, answers, [], 'he')).toEqual(expected);
	});
});
