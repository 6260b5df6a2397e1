import { getCollection } from 'astro:content';
import { type Sighting, sighting } from '../derive/probe-words.ts';
import { uptimeOf } from '../probe/history.ts';
import type { Probes } from '../schemas/evidence.ts';
import { once } from './once.ts';
import { getSite } from './site.ts';

const getProbes = once(async (): Promise<Probes> => (await getCollection('probes')).flatMap(({ data }) => data.list));

/** What the last visits to some links say, by link; links that were never visited are left out. */
export async function getSightings(
	urls: readonly string[],
): Promise<(Sighting & { url: string; uptime: string | undefined })[]> {
	const { site, format } = await getSite();
	return (await getProbes()).flatMap((probe) => {
		if (!urls.includes(probe.url)) return [];
		const uptime = uptimeOf(probe.history);
		return [
			{
				url: probe.url,
				...sighting(probe, import.meta.env.CASEBOOK_TODAY, site.stale.probes, format),
				uptime:
					uptime && format.words.seen.upAt(format.percent(uptime.ratio), format.number(uptime.visits), uptime.visits),
			},
		];
	});
}

/** The last visits to some links, as the probe recorded them. */
export async function getVisits(urls: readonly string[]): Promise<Probes> {
	return (await getProbes()).filter(({ url }) => urls.includes(url));
}

/** The day of the newest visit to any link. */
export const getLastChecked = once(async () =>
	(await getProbes())
		.map(({ at }) => at.slice(0, 10))
		.sort()
		.at(-1),
);

/** The links that have been visited at least once. */
export const getVisited = once(
	async (): Promise<ReadonlySet<string>> => new Set((await getProbes()).map(({ url }) => url)),
);
