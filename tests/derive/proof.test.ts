import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/derive/format.ts';
import { lastMeasured, proofOf } from '../../src/derive/proof.ts';
import type { CaseStudyInput } from '../../src/schemas/case-study.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import { DECISIONS } from '../../src/schemas/vocabulary.ts';
import { caseViews } from '../support/case-views.ts';
import { evidenceRecord } from '../support/evidence-records.ts';

const format = createFormat('en');
const gap = { undisclosed: 'A client asked for it' };
const failure = { title: 'A', kind: 'limit', impact: 'It hurt' } as const;
const priced = (amount: number, currency = 'EUR') => ({ ...failure, cost: { amount, currency } });

/** Answers that leave more than half of the questions open. */
const MOSTLY_OPEN = Object.fromEntries(
	['workflow', 'scope', 'ownership', 'review', 'results', 'monitoring', 'guardrails', 'data', 'maintenance'].map(
		(key) => [key, gap],
	),
);

function proof(...given: [string, Partial<CaseStudyInput>][]) {
	return proofOf(caseViews(...given));
}

function ids(items: readonly { id: string }[]) {
	return items.map(({ id }) => id);
}

describe('in use today is', () => {
	test.each<[string, [string, Partial<CaseStudyInput>][], string[]]>([
		[
			'what is live, and nothing else',
			[
				['pilot', { status: 'pilot' }],
				['live', { status: 'live' }],
				['retired', { status: 'retired' }],
				['handed', { status: 'handed-over' }],
			],
			['live'],
		],
		[
			'the longest-running first, by the first day that its date can mean',
			[
				['may', { since: '2025-05-02' }],
				['year', { since: '2025' }],
				['quarter', { since: '2025-Q2' }],
				['old', { since: '2019-12' }],
			],
			['old', 'year', 'quarter', 'may'],
		],
		[
			'what has no date last',
			[
				['gap', { since: gap }],
				['new', { since: '2026-09' }],
			],
			['new', 'gap'],
		],
		['nothing without cases', [], []],
	])('%s', (_, given, expected) => {
		expect(ids(proof(...given).inUse)).toEqual(expected);
	});
});

describe('mistakes', () => {
	test('come from all cases, the dearest first, and those without a price are counted', () => {
		const { mistakes, unpriced } = proof(
			['a', { failures: [priced(5), failure, gap] }],
			['b', { status: 'retired', failures: [priced(60), { ...failure, cost: gap }] }],
			['c', { failures: gap }],
		);
		expect(mistakes.map(({ item, cost }) => [item.id, cost.amount])).toEqual([
			['b', 60],
			['a', 5],
		]);
		expect(unpriced).toBe(2);
	});

	test('in the currency of most of them come before larger amounts in another', () => {
		const { mistakes } = proof(
			['a', { failures: [priced(5), priced(90_000, 'JPY')] }],
			['b', { failures: [priced(60)] }],
		);
		expect(mistakes.map(({ cost }) => cost.currency)).toEqual(['EUR', 'EUR', 'JPY']);
	});
});

describe('monitoring', () => {
	const url = 'https://example.org/status';
	test.each<[string, CaseStudyInput['monitoring'], boolean]>([
		['a dashboard', { url }, true],
		['a dashboard that only staff can open', { url: { url, access: 'staff' } }, true],
		['what is watched', { watches: ['drift'] }, true],
		['what is watched, without a dashboard', { url: gap, watches: ['drift'] }, true],
		['a gap', gap, false],
		['gaps alone', { url: gap, watches: [gap] }, false],
		['a beginning alone', { since: '2026' }, false],
	])('that tells %s', (_, monitoring, isWatched) => {
		const { watched, unwatched } = proof(['a', { monitoring }]);
		expect([ids(watched), ids(unwatched)]).toEqual(isWatched ? [['a'], []] : [[], ['a']]);
	});

	test('of live things comes first, and silence counts against live things alone', () => {
		const { watched, unwatched } = proof(
			['retired', { status: 'retired', published: '2026-05-01', updated: undefined }],
			['live', {}],
			['silent', { monitoring: gap }],
			['ended', { status: 'completed', monitoring: gap }],
		);
		expect(ids(watched)).toEqual(['live', 'retired']);
		expect(ids(unwatched)).toEqual(['silent']);
	});
});

test('decisions come in the order of the vocabulary, without those that nobody made', () => {
	const { decided } = proof(
		['a', { decision: { outcome: 'stop', because: 'Dear' } }],
		['b', { decision: { outcome: 'expand' } }],
		['c', { decision: { outcome: gap } }],
		['d', { decision: { outcome: 'stop', because: 'Slow' } }],
		['e', { decision: gap }],
	);
	expect(decided.map(({ outcome, items }) => [outcome, ids(items)])).toEqual([
		['expand', ['b']],
		['stop', ['d', 'a']],
	]);
	const all = proof(
		...DECISIONS.toReversed().map((outcome): [string, object] => [outcome, { decision: { outcome, because: 'A' } }]),
	);
	expect(all.decided.map(({ outcome }) => outcome)).toEqual(DECISIONS);
});

test('what was retired is told', () => {
	expect(ids(proof(['a', { status: 'retired' }], ['b', { status: 'completed' }]).retired)).toEqual(['a']);
});

describe('a case that leaves more than half of its questions open', () => {
	const { leftOut, inUse, ...rest } = proof(
		['live', { ...MOSTLY_OPEN, failures: [priced(900), failure] }],
		['watched', { ...MOSTLY_OPEN, monitoring: { watches: ['drift'] }, cost: gap }],
		['retired', { ...MOSTLY_OPEN, status: 'retired' }],
		['sound', { failures: [priced(5)] }],
	);

	test('is named', () => {
		expect(ids(leftOut).toSorted()).toEqual(['live', 'retired', 'watched']);
	});

	test('proves nothing', () => {
		expect(ids(inUse)).toEqual(['sound']);
		expect(rest).toMatchObject({ unpriced: 0, retired: [], unwatched: [] });
		expect(ids(rest.watched)).toEqual(['sound']);
		expect(rest.mistakes.map(({ item }) => item.id)).toEqual(['sound']);
		expect(rest.decided.flatMap(({ items }) => ids(items))).toEqual(['sound']);
	});
});

test('the list that was given stays as it was', () => {
	const given = caseViews(['a', { since: '2026-09' }], ['b', { since: '2019' }]);
	const before = ids(given);
	proofOf(given);
	expect(ids(given)).toEqual(before);
});

describe('the last record of an uptime monitor', () => {
	const uptime = (status: string, checkedAt: string) => evidenceRecord('uptime', { checkedAt, status, ratio: {} });
	const measured = (today: string, ...evidence: Evidence[]) => lastMeasured(evidence, today, 14, format);

	test.each<[string, string, string, string]>([
		['of today', 'up', '2026-10-20', 'up on 20 October 2026'],
		['as old as it may be', 'up', '2026-11-03', 'up on 20 October 2026'],
		['a day older', 'up', '2026-11-04', 'last seen up on 20 October 2026'],
		['of last year', 'up', '2027-10-20', 'last seen up on 20 October 2026'],
		['of an outage', 'down', '2026-10-20', 'down on 20 October 2026'],
		['of an old outage', 'down', '2027-10-20', 'down on 20 October 2026'],
		['of some trouble', 'degraded', '2026-10-20', 'degraded on 20 October 2026'],
	])('%s, when it was %s, on %s', (_, status, today, expected) => {
		expect(measured(today, uptime(status, '2026-10-20T23:59:00Z'))).toBe(expected);
	});

	test.each([
		['up', '2026-10-20', 'פעיל ב־20 באוקטובר 2026'],
		['up', '2027-10-20', 'נראה פעיל לאחרונה ב־20 באוקטובר 2026'],
		['degraded', '2026-10-20', 'פעיל חלקית ב־20 באוקטובר 2026'],
		['constructor', '2026-10-20', 'constructor ב־20 באוקטובר 2026'],
	])('is told in Hebrew when it was %s, on %s', (status, today, expected) => {
		expect(lastMeasured([uptime(status, '2026-10-20T23:59:00Z')], today, 14, createFormat('he'))).toBe(expected);
	});

	test('is none without a record of that kind', () => {
		expect(measured('2026-10-20')).toBeUndefined();
		const evals = evidenceRecord('evals', { metric: 'M', runs: [{ date: '2026', score: 1, n: 1 }] });
		expect(measured('2026-10-20', evals)).toBeUndefined();
	});

	test('never reads as up once it is stale', () => {
		const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (seen, age, staleAfter) => {
				const today = new Date(seen.getTime() + age * 86_400_000).toISOString().slice(0, 10);
				const words = lastMeasured([uptime('up', seen.toISOString())], today, staleAfter, format);
				expect(words?.startsWith('up on ')).toBe(age <= staleAfter);
				expect(words?.startsWith('last seen up on ')).toBe(age > staleAfter);
			}),
		);
	});
});
