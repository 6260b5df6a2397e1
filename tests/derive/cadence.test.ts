import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cadenceInWords, cadenceOf, drawCadence, isSilent } from '../../src/derive/cadence.ts';
import { createFormat } from '../../src/derive/format.ts';

const format = createFormat('en');
/** A Saturday. */
const TODAY = '2026-11-21';

function known(days: readonly string[], today = TODAY) {
	const cadence = cadenceOf(days, today);
	if (!cadence) throw new Error('There is no cadence.');
	return cadence;
}

describe('the cadence of a log', () => {
	test('is none where nothing was written up to today', () => {
		expect(cadenceOf([], TODAY)).toBeUndefined();
		expect(cadenceOf(['2026-11-22'], TODAY)).toBeUndefined();
	});

	test.each<[string, string[], { weeks: number; entries: number; span: number; silent: number }]>([
		['one entry today', [TODAY], { weeks: 13, entries: 1, span: 1, silent: 0 }],
		['the Sunday before this week', ['2026-11-15'], { weeks: 13, entries: 1, span: 2, silent: 6 }],
		['entries of seven weeks', ['2026-10-05', '2026-11-20'], { weeks: 13, entries: 2, span: 7, silent: 1 }],
		['entries of twenty weeks', ['2026-07-06', '2026-11-20'], { weeks: 20, entries: 2, span: 20, silent: 1 }],
		['an old log that goes on', ['2024-01-01', '2026-11-20'], { weeks: 26, entries: 1, span: 1, silent: 1 }],
		['an old log that ended', ['2024-01-01'], { weeks: 26, entries: 0, span: 0, silent: 1055 }],
		['the first Monday that is shown', ['2026-05-25'], { weeks: 26, entries: 1, span: 26, silent: 180 }],
		['the day before it', ['2026-05-24'], { weeks: 26, entries: 0, span: 0, silent: 181 }],
	])('counts %s', (_, days, expected) => {
		const { weeks, entries, span, silent } = known(days);
		expect({ weeks: weeks.length, entries, span, silent }).toEqual(expected);
	});

	test('has a count for each day up to today, from Monday on', () => {
		const { weeks } = known(['2026-11-16', '2026-11-20', '2026-11-20']);
		expect(weeks.at(-1)).toEqual({ monday: '2026-11-16', days: [1, 0, 0, 0, 2, 0] });
		expect(weeks.at(-2)?.days).toHaveLength(7);
	});

	test.each<[string[], string]>([
		[['2026-10-05', '2026-11-20'], '2 entries in 7 weeks, the last on 20 November 2026.'],
		[['2026-11-20'], '1 entry this week, the last on 20 November 2026.'],
		[['2024-01-01'], 'No entry in the last 26 weeks; the last was on 1 January 2024.'],
	])('%j in words: %s', (days, words) => {
		expect(cadenceInWords(known(days), format)).toBe(words);
	});

	test.each<[string[], string]>([
		[['2026-10-05', '2026-11-20'], '2 רשומות ב־7 שבועות, האחרונה מ־20 בנובמבר 2026.'],
		[['2026-11-10'], 'רשומה אחת בשבועיים, האחרונה מ־10 בנובמבר 2026.'],
		[['2026-11-20'], 'רשומה אחת השבוע, האחרונה מ־20 בנובמבר 2026.'],
		[['2024-01-01'], 'אין רשומות ב־26 השבועות האחרונים; האחרונה היא מ־1 בינואר 2024.'],
	])('%j in Hebrew: %s', (days, words) => {
		expect(cadenceInWords(known(days), createFormat('he'))).toBe(words);
	});

	test.each([
		[21, 21, false],
		[22, 21, true],
		[5000, 0, false],
	])('%i days of silence, where %i are allowed: silent is %s', (silent, allowed, expected) => {
		expect(isSilent(silent, allowed)).toBe(expected);
	});
});

describe('whatever the days', () => {
	const day = fc
		.date({ min: new Date('2026-01-01'), max: new Date('2027-02-01'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));

	test('every entry that is counted is in the calendar, once', () => {
		fc.assert(
			fc.property(fc.array(day), day, (days, today) => {
				const cadence = cadenceOf(days, today);
				const past = days.filter((each) => each <= today);
				expect(cadence === undefined).toBe(past.length === 0);
				if (!cadence) return;
				const [first] = cadence.weeks;
				expect(cadence.entries).toBe(past.filter((each) => each >= (first?.monday ?? '')).length);
				expect(cadence.weeks.flatMap(({ days }) => days).reduce((a, b) => a + b, 0)).toBe(cadence.entries);
				expect(cadence.weeks.length).toBeGreaterThanOrEqual(13);
				expect(cadence.weeks.length).toBeLessThanOrEqual(26);
			}),
		);
	});

	test('the order in which they come does not matter', () => {
		fc.assert(
			fc.property(fc.array(day), day, (days, today) => {
				expect(cadenceOf(days.toReversed(), today)).toEqual(cadenceOf(days, today));
			}),
		);
	});

	test('the drawing has a mark for each day, inside its frame, and is mirrored from right to left', () => {
		fc.assert(
			fc.property(fc.array(day, { minLength: 1 }), (days) => {
				const cadence = known(days, '2027-02-01');
				const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => drawCadence(cadence, dir, format.month));
				expect(ltr?.marks).toHaveLength(cadence.weeks.flatMap(({ days }) => days).length);
				for (const [index, mark] of (ltr?.marks ?? []).entries()) {
					expect(mark.x).toBeGreaterThanOrEqual(0);
					expect(mark.x + mark.size).toBeLessThanOrEqual(ltr?.width ?? 0);
					expect(mark.y + mark.size).toBeLessThanOrEqual(ltr?.height ?? 0);
					expect(rtl?.marks[index]?.x).toBe((ltr?.width ?? 0) - mark.x - mark.size);
				}
			}),
		);
	});
});

test('months are named where they begin, never side by side', () => {
	const { months } = drawCadence(known(['2024-01-01', TODAY]), 'ltr', format.month);
	expect(months.map(({ text }) => text)).toEqual(['Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov']);
	const gaps = months.slice(1).map(({ x }, index) => x - (months[index]?.x ?? 0));
	expect(Math.min(...gaps)).toBeGreaterThanOrEqual(56);
});
