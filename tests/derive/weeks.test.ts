import { expect, test } from 'vitest';
import { byWeek, mondayOf, weekPages } from '../../src/derive/weeks.ts';

test.each([
	['a Monday', '2026-11-23', '2026-11-23'],
	['a Tuesday', '2026-11-24', '2026-11-23'],
	['a Sunday', '2026-11-29', '2026-11-23'],
	['the Monday after it', '2026-11-30', '2026-11-30'],
	['a day before New Year', '2025-12-31', '2025-12-29'],
	['New Year, in the week of the old year', '2026-01-01', '2025-12-29'],
	['the Sunday after New Year', '2026-01-04', '2025-12-29'],
	['the first Monday of a year', '2026-01-05', '2026-01-05'],
	['New Year on a Monday', '2024-01-01', '2024-01-01'],
	['New Year on a Sunday', '2023-01-01', '2022-12-26'],
	['a leap day', '2024-02-29', '2024-02-26'],
	['a day on which clocks change', '2026-03-29', '2026-03-23'],
])('the week of %s begins on its Monday', (_, day, monday) => {
	expect(mondayOf(day)).toBe(monday);
});

test('entries come by week, the newest week first, in the order in which they were given', () => {
	const entries = ['2026-01-05', '2026-01-02', '2026-01-02', '2025-12-30', '2025-12-28'].map((day, id) => ({
		day,
		id,
	}));
	expect(byWeek(entries).map(({ monday, entries: members }) => [monday, ...members.map(({ id }) => id)])).toEqual([
		['2026-01-05', 0],
		['2025-12-29', 1, 2, 3],
		['2025-12-22', 4],
	]);
});

test('weeks without an entry are left out', () => {
	const weeks = byWeek([{ day: '2025-01-01' }, { day: '2026-01-01' }]);
	expect(weeks.map(({ monday }) => monday)).toEqual(['2025-12-29', '2024-12-30']);
	expect(byWeek([])).toEqual([]);
});

test('a page holds whole weeks, and no more entries than it may unless one week has them', () => {
	const week = (monday: string, count: number) => ({ monday, entries: Array.from({ length: count }, () => monday) });
	const weeks = [week('e', 2), week('d', 1), week('c', 2), week('b', 7), week('a', 1)];
	const pages = weekPages(weeks, 3).map(({ items, page, pages }) => [
		page,
		pages,
		...items.map(({ monday }) => monday),
	]);
	expect(pages).toEqual([
		[1, 4, 'e', 'd'],
		[2, 4, 'c'],
		[3, 4, 'b'],
		[4, 4, 'a'],
	]);
	expect(weekPages([], 3)).toEqual([{ items: [], page: 1, pages: 1, total: 0 }]);
});
