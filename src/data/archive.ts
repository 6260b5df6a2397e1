import { archiveOrder, type Places } from '../derive/archive-order.ts';
import { caseFacets } from '../derive/case-facets.ts';
import { type FacetGroup, facetGroups } from '../derive/facet-groups.ts';
import type { Facets } from '../derive/facets.ts';
import { getCases } from './case-studies.ts';
import { getJournal } from './journal.ts';
import { getNotBuilt } from './not-built.ts';
import { getNow } from './now.ts';
import { once } from './once.ts';
import { getVisited } from './probes.ts';
import { getSite } from './site.ts';

/** What search knows of a case study: what it is found by, and its place in each order. */
export interface Found {
	facets: Facets;
	places: Places | undefined;
}

const getFound = once(async (): Promise<Map<string, Found>> => {
	const cases = await getCases();
	const { builders } = await getSite();
	const visited = await getVisited();
	const facets = caseFacets(cases, { visited, severalBuilders: builders.length > 1 });
	const places = archiveOrder(cases, { today: import.meta.env.CASEBOOK_TODAY, visited });
	return new Map(cases.map(({ id }, index) => [id, { facets: facets[index] ?? {}, places: places.get(id) }]));
});

/** What search knows of a case study. */
export async function getFoundBy(id: string): Promise<Found> {
	return (await getFound()).get(id) ?? { facets: {}, places: undefined };
}

/** The facets of the archive, counted over all case studies. */
export const getArchiveFacets = once(async (): Promise<FacetGroup[]> => groupsOf(await getCaseFacets()));

/** The facets of the search, counted over everything that search finds. */
export const getSearchFacets = once(async (): Promise<FacetGroup[]> => {
	const { builders } = await getSite();
	const about = builders.length > 1 ? [...builders, undefined] : [undefined];
	return groupsOf([
		...(await getCaseFacets()),
		...(await getJournal()).map(({ tags, published }) => entryFacets('journal', published, tags)),
		...(await getNow()).map(({ tags, day }) => entryFacets('now', day, tags)),
		...(await getNotBuilt()).map(({ tags, published }) => entryFacets('not-built', published, tags)),
		...about.map((): Facets => ({ kind: ['builder'] })),
	]);
});

/** What an entry that is no case study is found by. */
export function entryFacets(kind: 'journal' | 'now' | 'not-built', day: string, tags: readonly string[]): Facets {
	return { kind: [kind], tag: tags, year: [day.slice(0, 4)] };
}

async function getCaseFacets(): Promise<Facets[]> {
	return [...(await getFound()).values()].map(({ facets }) => facets);
}

async function groupsOf(entries: readonly Facets[]): Promise<FacetGroup[]> {
	const { builders, format } = await getSite();
	return facetGroups(entries, Object.fromEntries(builders.map(({ id, data }) => [id, data.name])), format.words);
}
