import { getCollection } from 'astro:content';
import type { NotBuilt } from '../schemas/not-built.ts';
import { once } from './once.ts';

/** An idea not built, as lists show it. */
export interface NotBuiltView {
	id: string;
	data: NotBuilt;
	title: string;
	summary: string;
	published: string;
	tags: string[];
}

/** Every idea not built, newest first. */
export const getNotBuilt = once(async (): Promise<NotBuiltView[]> => {
	const entries = await getCollection('not-built');
	return entries
		.map(({ id, data }) => ({
			id,
			data,
			title: data.title,
			summary: data.summary,
			published: data.published,
			tags: data.tags ?? [],
		}))
		.sort((a, b) => (a.published < b.published || (a.published === b.published && a.id > b.id) ? 1 : -1));
});
