import { describe, expect, test } from 'vitest';
import { dayBars } from '../../src/derive/charts/day-bars.ts';
import { scoreLine } from '../../src/derive/charts/score-line.ts';
import { shareRows } from '../../src/derive/charts/share-rows.ts';
import { createFormat } from '../../src/derive/format.ts';

const format = createFormat('en');
const days = [
	{ day: '2026-10-01', value: 4 },
	{ day: '2026-10-02', value: 0 },
	{ day: '2026-10-04', value: 8 },
];

describe('bars by day', () => {
	const chart = dayBars(days, String, format, 'ltr');

	test('stand on one base, as tall as their amount', () => {
		const [first, empty, last] = chart.bars;
		expect(last?.height).toBeCloseTo((first?.height ?? 0) * 2, 1);
		expect(empty?.height).toBe(0);
		expect(new Set(chart.bars.map(({ y, height }) => Math.round(y + height))).size).toBe(1);
	});

	test('leave room for days without an amount', () => {
		const [first, second, fourth] = chart.bars.map(({ x }) => x);
		expect((fourth ?? 0) - (second ?? 0)).toBeCloseTo(2 * ((second ?? 0) - (first ?? 0)), 1);
	});

	test('say the first and the last day', () => {
		expect(chart.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['1 October 2026', '4 October 2026']));
	});

	test('run from the right in a language that is read so', () => {
		const mirrored = dayBars(days, String, format, 'rtl');
		expect(mirrored.bars[0]?.x).toBeGreaterThan(mirrored.bars[2]?.x ?? 0);
		expect(mirrored.bars[0]?.height).toBe(chart.bars[0]?.height);
	});

	test('of one day, or of nothing spent, are drawn all the same', () => {
		for (const value of [0, 3]) {
			for (const bar of dayBars([{ day: '2026-10-01', value }], String, format, 'ltr').bars) {
				expect(Object.values(bar).every(Number.isFinite)).toBe(true);
			}
		}
	});
});

describe('scores over versions', () => {
	const runs = [
		{ key: '0', name: '1.0', score: 0.5, low: 0.4, high: 0.6 },
		{ key: '1', name: '1.1', score: 0.8 },
	];

	test('rise with the score, inside their interval', () => {
		const [first, second] = scoreLine(runs, true, format, 'ltr').points;
		expect(second?.y).toBeLessThan(first?.y ?? 0);
		expect(first?.low).toBeGreaterThan(first?.y ?? 0);
		expect(first?.high).toBeLessThan(first?.y ?? 0);
		expect(second?.low).toBeUndefined();
	});

	test('of shares are labelled in percent', () => {
		expect(scoreLine(runs, true, format, 'ltr').labels.some(({ text }) => text.endsWith('%'))).toBe(true);
		expect(scoreLine(runs, false, format, 'ltr').labels.some(({ text }) => text.endsWith('%'))).toBe(false);
	});

	test('in large numbers still name at most six versions', () => {
		const many = Array.from({ length: 40 }, (_, index) => ({ key: String(index), name: `v${index}`, score: 0.5 }));
		expect(
			scoreLine(many, true, format, 'ltr').labels.filter(({ text }) => text.startsWith('v')).length,
		).toBeLessThanOrEqual(6);
	});

	test('run from the right in a language that is read so', () => {
		const [first, second] = scoreLine(runs, true, format, 'rtl').points;
		expect(first?.x).toBeGreaterThan(second?.x ?? 0);
	});
});

describe('rows of shares', () => {
	const rows = [
		{
			name: 'May',
			total: '10',
			parts: [
				{ key: 'a', share: 0.75 },
				{ key: 'b', share: 0.2499 },
				{ key: 'c', share: 0.0001 },
				{ key: 'd', share: 0 },
			],
		},
	];

	test('fill the width in the order of their parts, and lose no part that is there', () => {
		const { parts, frame } = shareRows(rows, 'ltr');
		expect(parts.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
		expect(parts[0]).toMatchObject({ x: 0, width: frame.width * 0.75 });
		expect(parts[2]?.width).toBeGreaterThanOrEqual(1);
	});

	test('begin at the right in a language that is read so', () => {
		const { parts, frame } = shareRows(rows, 'rtl');
		expect((parts[0]?.x ?? 0) + (parts[0]?.width ?? 0)).toBe(frame.width);
	});
});
