import { getCollection, getEntry } from 'astro:content';
import { createFormat } from '../derive/format.ts';
import { byWeek, weekPages } from '../derive/weeks.ts';
import { once } from './once.ts';

/** How many entries a page of the log holds, whole as they are; weeks are never parted. */
const MOST = 40;

/** A now entry as lists show it. */
export interface NowView {
	id: string;
	day: string;
	/** Its day in words; the second entry of a day says so. */
	title: string;
	/** Which of its day's entries it is, from 1. */
	part: number;
	about: string[];
	tags: string[];
	/** Who wrote it: ids. */
	builders: string[];
}

/** Every now entry, newest first. */
export const getNow = once(async (): Promise<NowView[]> => {
	const entries = await getCollection('now');
	const format = createFormat((await getEntry('site', 'site'))?.data.language ?? 'en');
	return entries
		.map(({ id, data }) => {
			const [day, part] = [id.slice(0, 10), Number(id.slice(11) || 1)];
			const title = part > 1 ? `${format.date(day)} (${part})` : format.date(day);
			return { id, day, part, title, about: data.about ?? [], tags: data.tags ?? [], builders: data.builders ?? [] };
		})
		.sort((a, b) => (a.day === b.day ? b.part - a.part : a.day < b.day ? 1 : -1));
});

/** The log as pages of weeks, the newest first. */
export const getNowPages = once(async () => weekPages(byWeek(await getNow()), MOST));
