import { describe, expect, test } from 'vitest';
import { evidence, probes } from '../../src/schemas/evidence.ts';
import { withValue } from '../support/schema-fields.ts';

const header = {
	title: 'What it shows',
	source: { tool: 'promptfoo', file: 'out.json', sha256: 'a'.repeat(64), importedAt: '2026-05-03T08:00:00Z' },
	from: '2026-04',
	to: '2026-05-02',
};

const KINDS = {
	cost: {
		currency: 'EUR',
		total: 12.5,
		interactions: 300,
		perInteraction: 0.04,
		byModel: [{ model: 'small-1', total: 12.5, input: 10, cachedInput: 4, output: 2 }, { model: 'no-price' }],
		byDay: [{ day: '2026-05-01', total: 12.5 }],
		tokens: { input: 10, cachedInput: 4, output: 2 },
	},
	evals: {
		metric: 'Right lane',
		why: 'It is what hurts',
		runs: [{ version: 1.2, date: '2026-05', score: 0.9, passed: 9, failed: 1, errored: 0, n: 10, cost: 0.2 }],
	},
	review: {
		byPeriod: [{ from: '2026-04', to: '2026-04', accepted: 8, edited: 1, rejected: 1, flagged: 0, escalated: 0 }],
	},
	uptime: {
		checkedAt: '2026-05-03T08:00:00+02:00',
		status: 'up',
		ratio: { day: 1, week: 0.999, month: 0.98, year: 0.97 },
		downMinutesByDay: { '2026-05-01': 12 },
	},
	tokens: { total: 1000, byTool: [{ tool: 'search', calls: 3, tokens: 400, share: 0.4 }], dead: 350 },
};

describe.each(Object.entries(KINDS))('an evidence file of kind %s', (kind, record) => {
	const file = { kind, ...header, [kind]: record };

	test('is accepted', () => {
		expect(evidence.safeParse(file).error?.issues).toBeUndefined();
	});

	test.each(['title', 'source', 'from', 'to', kind])('needs %s', (gone) => {
		expect(evidence.safeParse({ ...file, [gone]: undefined }).success).toBe(false);
	});

	test('holds nothing else: no raw rows, no gaps, no record of another kind', () => {
		const other = kind === 'cost' ? 'tokens' : 'cost';
		expect(evidence.safeParse({ ...file, rows: [] }).success).toBe(false);
		expect(evidence.safeParse({ ...file, [kind]: { ...record, rows: [] } }).success).toBe(false);
		expect(evidence.safeParse({ ...file, [kind]: { unknown: 'x' } }).success).toBe(false);
		expect(evidence.safeParse({ ...file, [other]: KINDS[other] }).success).toBe(false);
	});
});

test.each([
	['kind', 'costs'],
	['source.sha256', 'abc'],
	['source.sha256', 'A'.repeat(64)],
	['source.importedAt', '2026-05-03'],
	['from', '2026-13'],
	['cost.currency', 'EURO'],
	['cost.total', -1],
	['cost.interactions', 1.5],
	['cost.byDay', [{ day: '2026-05', total: 1 }]],
])('%s cannot be %j', (path, value) => {
	expect(
		evidence.safeParse(withValue({ kind: 'cost', ...header, cost: KINDS.cost }, path.split('.'), value)).success,
	).toBe(false);
});

test('a share is at most the whole', () => {
	expect(
		evidence.safeParse({ kind: 'uptime', ...header, uptime: { ...KINDS.uptime, ratio: { day: 1.01 } } }).success,
	).toBe(false);
});

test('no run is no evaluation', () => {
	expect(evidence.safeParse({ kind: 'evals', ...header, evals: { metric: 'm', runs: [] } }).success).toBe(false);
});

describe('probes', () => {
	const visit = { url: 'https://example.org', at: '2026-05-03T08:00:00Z' };

	test.each([
		['an answer', { ...visit, status: 200, finalUrl: 'https://example.org/a' }, true],
		['no answer', { ...visit, problem: 'timeout' }, true],
		['no time', { url: visit.url }, false],
		['a local address', { ...visit, url: 'file:///etc' }, false],
		['a day instead of a time', { ...visit, at: '2026-05-03' }, false],
		['something else', { ...visit, body: '<html>' }, false],
		['what a status page says', { ...visit, ok: true, statusPage: 'degraded' }, true],
		['what no status page says', { ...visit, statusPage: 'purple' }, false],
		['where redirects led', { ...visit, redirects: ['https://example.org/a'] }, true],
		['six redirects', { ...visit, redirects: Array(6).fill('https://example.org/a') }, false],
		['the visits before it', { ...visit, history: [{ at: visit.at, ok: true }] }, true],
		['a visit before it without an outcome', { ...visit, history: [{ at: visit.at }] }, false],
		['more visits than are kept', { ...visit, history: Array(91).fill({ at: visit.at, ok: true }) }, false],
	])('a visit with %s', (_, value, expected) => {
		expect(probes.safeParse([value]).success).toBe(expected);
	});

	test('what is not known to be ok is not, and there need be no history', () => {
		expect(probes.parse([visit])).toEqual([{ ...visit, ok: false, history: [] }]);
	});

	test('there may be none yet', () => {
		expect(probes.safeParse([]).success).toBe(true);
	});
});
