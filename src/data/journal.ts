import { getCollection } from 'astro:content';
import { seriesIn } from '../derive/related.ts';
import type { Journal } from '../schemas/journal.ts';
import { once } from './once.ts';
import { proseOf } from './prose.ts';

/** A journal entry as lists show it. */
export interface JournalView {
	id: string;
	data: Journal;
	title: string;
	description: string;
	published: string;
	updated: string | undefined;
	tags: string[];
	series: string | undefined;
	minutes: number;
}

/** Every journal entry, newest first. */
export const getJournal = once(async (): Promise<JournalView[]> => {
	const entries = await getCollection('journal');
	return entries
		.map((entry) => ({
			id: entry.id,
			data: entry.data,
			title: entry.data.title,
			description: entry.data.description,
			published: entry.data.published,
			updated: entry.data.updated,
			tags: entry.data.tags ?? [],
			series: entry.data.series,
			minutes: proseOf(entry).minutes,
		}))
		.sort((a, b) => (a.published < b.published || (a.published === b.published && a.id > b.id) ? 1 : -1));
});

/** Every series of the journal, that with the newest part first. */
export const getSeries = once(async () => seriesIn(await getJournal()));
