import { describe, expect, test } from 'vitest';
import { evalSeries } from '../../src/derive/eval-runs.ts';
import type { CaseStudy } from '../../src/schemas/case-study.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';

type Evals = Extract<Evidence, { kind: 'evals' }>;

const record = (runs: Evals['evals']['runs']): Evals => ({
	kind: 'evals',
	title: 'E',
	source: { tool: 'T', file: 'f', sha256: 'a'.repeat(64), importedAt: '2026-01-01T00:00:00Z' },
	from: '2026-01-01',
	to: '2026-12-31',
	evals: { metric: 'Pass rate', runs },
});
const versions: CaseStudy['versions'] = [
	{ version: '1', date: '2026-02', change: 'First', because: 'To begin' },
	{ version: '2', date: '2026-05-10', change: 'Second' },
	{ gap: 'unknown', why: 'A lost one' },
];

describe('runs of an evaluation', () => {
	test('belong to the last version before their day, with what changed in it', () => {
		const [series] = evalSeries(
			record([
				{ date: '2026-06-01', score: 0.9, n: 10 },
				{ date: '2026-01-05', score: 0.4, n: 10 },
				{ date: '2026-03-01', score: 0.5, n: 10 },
			]),
			versions,
		);
		expect(series?.runs.map(({ name, version, change }) => ({ name, version, change }))).toEqual([
			{ name: '2026-01', version: undefined, change: undefined },
			{ name: '1', version: '1', change: 'First' },
			{ name: '2', version: '2', change: 'Second' },
		]);
	});

	test('keep the version that they name', () => {
		const [series] = evalSeries(record([{ date: '2026-06-01', version: '1', score: 0.9, n: 10 }]), versions);
		expect(series?.runs[0]).toMatchObject({ version: '1', because: 'To begin' });
	});

	test('have an interval only for pass rates, over the cases that could be judged', () => {
		const [series] = evalSeries(
			record([
				{ date: '2026-06-01', score: 0.5, passed: 10, failed: 10, errored: 80, n: 100 },
				{ date: '2026-06-02', score: 0.5, n: 100 },
			]),
			undefined,
		);
		expect(series?.runs[0]?.low).toBeCloseTo(0.2993, 3);
		expect(series?.runs[1]).toMatchObject({ low: undefined, high: undefined });
	});

	test('have no score where every case errored: a broken test is not a score of nothing', () => {
		const [series] = evalSeries(
			record([{ date: '2026-06-01', score: 0, passed: 0, failed: 0, errored: 30, n: 30 }]),
			undefined,
		);
		expect(series?.runs[0]).toMatchObject({ score: undefined, errored: 30, low: undefined });
	});

	test('of several models are series of their own', () => {
		const series = evalSeries(
			record([
				{ date: '2026-06-01', label: 'a', score: 0.5, n: 1 },
				{ date: '2026-06-01', label: 'b', score: 12, n: 1 },
			]),
			undefined,
		);
		expect(series.map(({ label, isShare, runs }) => ({ label, isShare, runs: runs.length }))).toEqual([
			{ label: 'a', isShare: true, runs: 1 },
			{ label: 'b', isShare: false, runs: 1 },
		]);
	});
});
