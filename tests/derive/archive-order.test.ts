import { describe, expect, test } from 'vitest';
import { archiveOrder, daysInUse } from '../../src/derive/archive-order.ts';
import { type CaseView, viewCases } from '../../src/derive/case-view.ts';
import type { Sort } from '../../src/derive/facets.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import { type Evidence, evidence } from '../../src/schemas/evidence.ts';
import { EVERY_ANSWER } from '../support/answers.ts';

const TODAY = '2026-11-25';
const gap = { unknown: 'The write-up does not say' };

type Entry = Parameters<typeof viewCases>[0][number];

function entry(id: string, answers: Partial<CaseStudyInput> = {}, files: Evidence[] = []): Entry {
	return { id, data: caseStudy.parse({ ...EVERY_ANSWER, updated: undefined, ...answers }), evidence: files };
}

/** The slugs in an order, and whether each place is taken once. */
function order(sort: Sort, entries: Entry[]): string[] {
	const places = archiveOrder(viewCases(entries), { today: TODAY, visited: new Set() });
	const sorted = [...places].sort(([, a], [, b]) => a[sort] - b[sort]);
	expect(sorted.map(([, place]) => place[sort])).toEqual(entries.map((_, index) => index + 1));
	return sorted.map(([id]) => id);
}

function costs(amount: number, currency: string): Partial<CaseStudyInput> {
	return { cost: { perInteraction: { amount, currency, unit: 'letter' }, asOf: '2026' } };
}

function file(kind: 'cost' | 'review', amount = 1): Evidence {
	const head = {
		title: 'A',
		source: { tool: 'CSV', file: 'a.csv', sha256: 'a'.repeat(64), importedAt: `${TODAY}T00:00:00Z` },
		from: '2026-01-01',
		to: '2026-01-31',
	};
	return evidence.parse(
		kind === 'cost'
			? {
					kind,
					...head,
					cost: { currency: 'EUR', total: amount, interactions: 1, perInteraction: amount, byModel: [], byDay: [] },
				}
			: { kind, ...head, review: { byPeriod: [{ from: '2026-01-01', to: '2026-01-31', accepted: 1 }] } },
	);
}

test('newest: the last published comes first', () => {
	expect(order('newest', [entry('a', { published: '2025-01-01' }), entry('b', { published: '2026-01-01' })])).toEqual([
		'b',
		'a',
	]);
});

describe('cost', () => {
	test('the cheapest comes first', () => {
		expect(
			order('cost', [
				entry('dear', costs(3, 'EUR')),
				entry('cheap', costs(0.2, 'EUR')),
				entry('free', costs(0, 'EUR')),
			]),
		).toEqual(['free', 'cheap', 'dear']);
	});

	test('currencies are not mixed: the one with most cases comes first', () => {
		const entries = [
			entry('usd', costs(0.01, 'USD')),
			entry('eur-9', costs(9, 'EUR')),
			entry('eur-1', costs(1, 'EUR')),
			entry('gbp', costs(0.02, 'GBP')),
		];
		expect(order('cost', entries)).toEqual(['eur-1', 'eur-9', 'gbp', 'usd']);
	});

	test('those without a price come last, the newest of them first', () => {
		const entries = [
			entry('old', { cost: gap, published: '2025-01-01' }),
			entry('new', { cost: gap, published: '2026-01-01' }),
			entry('priced', costs(400, 'EUR')),
		];
		expect(order('cost', entries)).toEqual(['priced', 'new', 'old']);
	});

	test('a measured price counts, not the stated one', () => {
		expect(
			order('cost', [entry('measured', costs(1, 'EUR'), [file('cost', 9)]), entry('stated', costs(2, 'EUR'))]),
		).toEqual(['stated', 'measured']);
	});

	test('what costs the same is ordered by day', () => {
		const entries = [
			entry('old', { ...costs(1, 'EUR'), published: '2025-01-01' }),
			entry('new', { ...costs(1, 'EUR'), published: '2026-01-01' }),
		];
		expect(order('cost', entries)).toEqual(['new', 'old']);
	});
});

test('evidence: by kinds of measured evidence, then by answered questions, then the newest', () => {
	const entries = [
		entry('none', { published: '2025-01-01' }),
		entry('newer', { published: '2025-06-01' }),
		entry('fewer-answers', { published: '2026-01-01', guardrails: gap }),
		entry('two-of-a-kind', { guardrails: gap, data: gap }, [file('review'), file('review')]),
		entry('two-kinds', { cost: gap, data: gap, guardrails: gap }, [file('review'), file('cost')]),
	];
	expect(order('evidence', entries)).toEqual(['two-kinds', 'two-of-a-kind', 'newer', 'none', 'fewer-answers']);
});

describe('longest running', () => {
	const scope = { included: ['a'], excluded: [{ what: 'b', why: 'c' }] };
	const days = (answers: Partial<CaseStudyInput>) => {
		const [view] = viewCases([entry('a', { scope, versions: gap, ...answers })]);
		return view && daysInUse(view as CaseView, TODAY);
	};

	test.each<[string, Partial<CaseStudyInput>, number | undefined]>([
		['from the day since which it is live', { status: 'live', since: '2026-11-20' }, 5],
		[
			'from the first version, where that is earlier',
			{
				status: 'live',
				since: '2026-11-20',
				versions: [
					{ version: '2', date: '2026-11-24', change: 'x' },
					{ version: '1', date: '2026-11-15', change: 'x' },
				],
			},
			10,
		],
		[
			'from the first release, before all',
			{
				status: 'live',
				since: '2026-11-20',
				scope: { ...scope, firstRelease: { days: 3, shipped: '2026-11-05' } },
				versions: [{ version: '1', date: '2026-11-01', change: 'x' }],
			},
			20,
		],
		[
			'not from a release that says what shipped, not when',
			{ status: 'pilot', since: '2026-11-20', scope: { ...scope, firstRelease: { days: 3, shipped: 'A form' } } },
			5,
		],
		['from the first day of a month', { status: 'live', since: '2026-11' }, 24],
		['from the first day of a quarter', { status: 'live', since: '2026-Q4' }, 55],
		[
			'until today, once handed over',
			{ status: 'handed-over', since: '2026-11-20', versions: [{ version: '1', date: '2026-11-15', change: 'x' }] },
			10,
		],
		[
			'until it was retired',
			{ status: 'retired', since: '2026-11-20', versions: [{ version: '1', date: '2026-11-15', change: 'x' }] },
			5,
		],
		['unknown, where nothing says when a retired thing began', { status: 'retired', since: '2026-11-20' }, undefined],
		[
			'unknown, where nothing says when it ended',
			{ status: 'paused', since: gap, versions: [{ version: '1', date: '2026-11-15', change: 'x' }] },
			undefined,
		],
		['unknown for a prototype that nobody used', { status: 'prototype', since: '2026-01-01' }, undefined],
		[
			'unknown, where it would have ended before it began',
			{ status: 'completed', since: '2026-11-01', versions: [{ version: '1', date: '2026-11-15', change: 'x' }] },
			undefined,
		],
	])('counts %s', (_, answers, expected) => {
		expect(days(answers)).toBe(expected);
	});

	test('puts the unknown last', () => {
		const entries = [
			entry('unknown', { scope, versions: gap, status: 'retired', since: '2026-11-20' }),
			entry('today', { scope, versions: gap, status: 'live', since: TODAY }),
			entry('long', { scope, versions: gap, status: 'live', since: '2024' }),
		];
		expect(order('running', entries)).toEqual(['long', 'today', 'unknown']);
	});
});
