import { describe, expect, test } from 'vitest';
import { costFigures, evidenceOf, monthlyCost, outcomeFigures } from '../../src/derive/measured.ts';
import type { CaseStudy } from '../../src/schemas/case-study.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';

type Cost = Extract<Evidence, { kind: 'cost' }>;

const source = { tool: 'T', file: 'f.csv', sha256: 'a'.repeat(64), importedAt: '2026-11-01T00:00:00Z' };
const stated: CaseStudy['cost'] = {
	perInteraction: { amount: 0.5, currency: 'EUR', unit: 'contract' },
	monthly: { amount: 100, currency: 'EUR' },
	asOf: '2026-09',
};

function cost(from: string, to: string, byDay: Cost['cost']['byDay'], rest: Partial<Cost['cost']> = {}): Cost {
	const total = byDay.reduce((sum, day) => sum + day.total, 0);
	return { kind: 'cost', title: 'C', source, from, to, cost: { currency: 'USD', total, byModel: [], byDay, ...rest } };
}

describe('costs', () => {
	test('are stated, with the date that the author gives, where nothing was measured', () => {
		expect(costFigures(stated, [])).toEqual({
			perInteraction: { value: { amount: 0.5, currency: 'EUR' }, basis: 'stated', asOf: '2026-09', source: undefined },
			monthly: { value: { amount: 100, currency: 'EUR' }, basis: 'stated', asOf: '2026-09', source: undefined },
		});
	});

	test('keep the basis that the author gives', () => {
		expect(costFigures({ ...stated, basis: 'estimated' }, []).monthly?.basis).toBe('estimated');
	});

	test('are measured where an export says so, in its own currency', () => {
		const record = cost('2026-10-01', '2026-10-31', [{ day: '2026-10-01', total: 60 }], {
			interactions: 200,
			perInteraction: 0.3,
		});
		const figures = costFigures(stated, [record]);
		expect(figures.perInteraction).toEqual({
			value: { amount: 0.3, currency: 'USD' },
			basis: 'measured',
			asOf: '2026-10-31',
			source: 'T, f.csv',
		});
		expect(figures.monthly).toMatchObject({
			value: { amount: 60, currency: 'USD' },
			basis: 'measured',
			asOf: '2026-10',
		});
	});

	test('are measured even where the author left a gap', () => {
		const record = cost('2026-10-01', '2026-10-31', [], { perInteraction: 0.3 });
		expect(costFigures({ gap: 'unmeasured', why: 'x' }, [record]).perInteraction?.basis).toBe('measured');
	});

	test('of a month count only if the export covers it whole', () => {
		const days = [
			{ day: '2026-09-30', total: 5 },
			{ day: '2026-10-01', total: 7 },
			{ day: '2026-11-02', total: 9 },
		];
		expect(monthlyCost(cost('2026-09-15', '2026-11-10', days))).toEqual({
			amount: 7,
			currency: 'USD',
			month: '2026-10',
		});
		expect(monthlyCost(cost('2026-10-02', '2026-10-31', [{ day: '2026-10-05', total: 1 }]))).toBeUndefined();
		expect(monthlyCost(cost('2024-02-01', '2024-02-28', [{ day: '2024-02-05', total: 1 }]))).toBeUndefined();
	});

	test('come from the newest export', () => {
		const [newest] = evidenceOf([cost('2026-01-01', '2026-01-31', []), cost('2026-03-01', '2026-03-31', [])], 'cost');
		expect(newest?.to).toBe('2026-03-31');
	});
});

describe('review outcomes', () => {
	const review: CaseStudy['review'] = {
		does: ['drafts'],
		checked: 'before',
		who: 'Somebody',
		outcomes: { accepted: 8, rejected: { gap: 'unknown', why: 'x' }, unit: 'count', to: '2026-05' },
	};

	test('are stated, without gaps, where nothing was measured', () => {
		expect(outcomeFigures(review, [])).toEqual({
			value: { accepted: 8 },
			basis: 'stated',
			asOf: '2026-05',
			source: undefined,
		});
	});

	test('are added up over the periods of an export', () => {
		const record: Evidence = {
			kind: 'review',
			title: 'R',
			source,
			from: '2026-01-01',
			to: '2026-02-28',
			review: {
				byPeriod: [
					{ from: '2026-01-01', to: '2026-01-31', accepted: 3, edited: 1 },
					{ from: '2026-02-01', to: '2026-02-28', accepted: 4, rejected: 2 },
				],
			},
		};
		expect(outcomeFigures(review, [record])).toEqual({
			value: { accepted: 7, edited: 1, rejected: 2 },
			basis: 'measured',
			asOf: '2026-02-28',
			source: 'T, f.csv',
		});
	});

	test('are zero where an export counts none, and nothing where it does not count them', () => {
		const byPeriod = [{ from: '2026-01-01', to: '2026-01-31', accepted: 3, flagged: 0 }];
		const record: Evidence = { kind: 'review', title: 'R', source, from: '', to: '', review: { byPeriod } };
		expect(outcomeFigures(review, [record])?.value).toEqual({ accepted: 3, flagged: 0 });
	});

	test('are none where none were given', () => {
		expect(outcomeFigures({ gap: 'unknown', why: 'x' }, [])).toBeUndefined();
	});
});
