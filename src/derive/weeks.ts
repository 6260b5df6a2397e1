import type { ListPage } from './group.ts';

/** A calendar week, named by its Monday. */
export interface Week<T> {
	monday: string;
	entries: T[];
}

/** Entries by week (Monday to Sunday), newest first. */
export function byWeek<T extends { day: string }>(entries: readonly T[]): Week<T>[] {
	const weeks = new Map<string, T[]>();
	for (const entry of entries) {
		const monday = mondayOf(entry.day);
		weeks.set(monday, [...(weeks.get(monday) ?? []), entry]);
	}
	return [...weeks]
		.map(([monday, members]) => ({ monday, entries: members }))
		.sort((a, b) => (a.monday < b.monday ? 1 : -1));
}

/**
 * Pages of whole weeks, the newest first; one empty page if there are none.
 * @param most how many entries a page holds; a week with more has a page of its own
 */
export function weekPages<T>(weeks: readonly Week<T>[], most: number): ListPage<Week<T>>[] {
	const pages: Week<T>[][] = [[]];
	let room = most;
	for (const week of weeks) {
		const current = pages.at(-1);
		room -= week.entries.length;
		if (current && (current.length === 0 || room >= 0)) current.push(week);
		else {
			pages.push([week]);
			room = most - week.entries.length;
		}
	}
	return pages.map((items, index) => ({ items, page: index + 1, pages: pages.length, total: weeks.length }));
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
	return date.toISOString().slice(0, 10);
}
