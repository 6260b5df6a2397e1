import { getCollection } from 'astro:content';
import { type CaseView, viewCases } from '../derive/case-view.ts';
import { groupBy } from '../derive/group.ts';
import { toSlug } from '../derive/urls.ts';
import { getAllEvidence } from './evidence.ts';
import { once } from './once.ts';

/** How many entries a page of a list holds. */
export const PER_PAGE = 20;

/** Every case study, newest first. */
export const getCases = once(async (): Promise<CaseView[]> => {
	const evidence = await getAllEvidence();
	const entries = await getCollection('case-studies');
	return viewCases(entries.map(({ id, data }) => ({ id, data, evidence: evidence.get(id) ?? [] })));
});

/** Case studies by lane, primary or secondary. */
export const getLanes = once(async () => groupBy(await getCases(), ({ lanes }) => lanes));

/** Case studies by tool. Names that share an address share a group. */
export const getTools = once(async () =>
	groupBy(await getCases(), ({ tools }) => tools.map(toSlug)).map(({ key, items }) => ({
		key,
		items,
		name: items.flatMap(({ tools }) => tools).find((tool) => toSlug(tool) === key) ?? key,
	})),
);
