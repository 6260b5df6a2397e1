/** What decides whether an entry may be shown. */
interface Showable {
	draft?: boolean | undefined;
	published: string;
}

/** Whether an entry is public on a day: not a draft, and its day has come. */
export function isVisible(entry: Showable, today: string): boolean {
	return entry.draft !== true && entry.published <= today;
}

/** Whether an entry only waits for its day. */
export function isScheduled(entry: Showable, today: string): boolean {
	return entry.draft !== true && entry.published > today;
}
