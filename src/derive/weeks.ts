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

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
	return date.toISOString().slice(0, 10);
}
