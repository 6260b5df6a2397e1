import { getCollection, getEntry } from 'astro:content';
import { direction } from '../derive/direction.ts';
import { createFormat, type Format } from '../derive/format.ts';
import { createUrls, type Urls } from '../derive/urls.ts';
import type { Builder } from '../schemas/builder.ts';
import type { Site } from '../schemas/site.ts';
import { getCases } from './case-studies.ts';
import { getJournal } from './journal.ts';
import { getNotBuilt } from './not-built.ts';
import { getNow } from './now.ts';
import { once } from './once.ts';

/** The addresses of this site. */
export const urls: Urls = createUrls(import.meta.env.BASE_URL, import.meta.env.SITE ?? '');

/** A builder with the id that case studies use. */
export interface BuilderEntry {
	id: string;
	data: Builder;
}

/** What every page knows. */
export interface SiteContext {
	site: Site;
	builders: BuilderEntry[];
	format: Format;
	dir: 'ltr' | 'rtl';
	/** Which issue of the paper this is: how many days something was published on. */
	issue: number;
	/** The day of the newest entry. */
	latest: string | undefined;
	/** How many case studies are live. */
	live: number;
}

/** The settings, builders and counts that every page shows. */
export const getSite = once(async (): Promise<SiteContext> => {
	const entry = await getEntry('site', 'site');
	if (!entry) throw new Error('There is no site.yaml in the content folder. Run `npm run check`.');
	const builders = await getCollection('builders');
	const cases = await getCases();
	const days = [
		...cases.map(({ published }) => published),
		...(await getJournal()).map(({ published }) => published),
		...(await getNow()).map(({ day }) => day),
		...(await getNotBuilt()).map(({ published }) => published),
	];
	return {
		site: entry.data,
		builders: builders.map(({ id, data }) => ({ id, data })).sort((a, b) => (a.id < b.id ? -1 : 1)),
		format: createFormat(entry.data.language),
		dir: direction(entry.data.language),
		issue: new Set(days).size,
		latest: days.sort().at(-1),
		live: cases.filter(({ status }) => status === 'live').length,
	};
});

/** Who made something: those that it names, in its order; on a site with one builder, that one. */
export async function authorsOf(
	ids: readonly string[] | undefined,
): Promise<{ id: string; name: string; kind: Builder['kind']; url: string; fediverse: string | undefined }[]> {
	const { builders } = await getSite();
	const isOnly = builders.length === 1;
	const named = [...new Set(ids)].flatMap((named) => builders.find(({ id }) => id === named) ?? []);
	return (isOnly ? builders : named).map(({ id, data: { name, kind, fediverse } }) => {
		return { id, name, kind, url: isOnly ? urls.about : urls.builder(id), fediverse };
	});
}

/** An address under the base as the parameter of a route: without the base, in its own script. */
export function routeOf(url: string): string {
	return decodeURI(url.slice(urls.home.length));
}
