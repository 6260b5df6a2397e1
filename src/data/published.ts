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
		builders: await authorsOf(item.data.builders),
		urls,
		format: (await getSite()).format,
	});
}

/** The index of all case studies. */
export async function getPublishedIndex() {
	const items = (await getCases()).map(async (item) => ({
		item,
		evidence: await getEvidence(item.id),
		builders: await authorsOf(item.data.builders),
	}));
	return publishIndex(await Promise.all(items), (await getSite()).site, urls);
}

/** Who built something: those that it names; on a site with one builder, that one. */
export async function authorsOf(
	ids: readonly string[] | undefined,
): Promise<{ id: string; name: string; url: string }[]> {
	const { builders } = await getSite();
	const isOnly = builders.length === 1;
	return builders
		.filter(({ id }) => isOnly || ids?.includes(id))
		.map(({ id, data: { name } }) => ({ id, name, url: isOnly ? urls.about : urls.builder(id) }));
}
