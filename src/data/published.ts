import type { CaseView } from '../derive/case-view.ts';
import { publishCase, publishIndex } from '../derive/published.ts';
import { visitedLinks } from '../derive/visited-links.ts';
import { getCases } from './case-studies.ts';
import { getEvidence } from './evidence.ts';
import { getVisits } from './probes.ts';
import { getSite, urls } from './site.ts';

/** The document of one case study. */
export async function getPublishedCase(item: CaseView) {
	return publishCase(item, {
		evidence: await getEvidence(item.id),
		sightings: await getVisits(visitedLinks(item.data)),
		builders: await authorsOf(item),
		urls,
		format: (await getSite()).format,
	});
}

/** The index of all case studies. */
export async function getPublishedIndex() {
	const items = (await getCases()).map(async (item) => ({
		item,
		evidence: await getEvidence(item.id),
		builders: await authorsOf(item),
	}));
	return publishIndex(await Promise.all(items), (await getSite()).site, urls);
}

/** Who built something: those that it names; on a site with one builder, that one. */
async function authorsOf({ data }: CaseView): Promise<{ id: string; name: string; url: string }[]> {
	const { builders } = await getSite();
	const isOnly = builders.length === 1;
	return builders
		.filter(({ id }) => isOnly || data.builders?.includes(id))
		.map(({ id, data: { name } }) => ({ id, name, url: isOnly ? urls.about : urls.builder(id) }));
}
