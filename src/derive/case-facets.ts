import { openLinks } from '../schemas/link.ts';
import type { CaseView } from './case-view.ts';
import type { CostBand, EvidenceKind, Facets } from './facets.ts';
import { known } from './known.ts';
import { costFigures, evidenceOf } from './measured.ts';
import { toSlug } from './urls.ts';

/** What a case study's facets depend on beside itself. */
export interface FacetContext {
	/** Links that the probe has visited. */
	visited: ReadonlySet<string>;
	/** Whether the site has several builders. */
	severalBuilders: boolean;
}

/** Upper ends of the bands, in order. */
const BANDS: readonly (readonly [CostBand, number])[] = [
	['under-0.01', 0.01],
	['0.01-0.1', 0.1],
	['0.1-1', 1],
	['1-10', 10],
	['10-up', Number.POSITIVE_INFINITY],
];

/** What case studies are found by, in their order. Names that differ in their letters only are written alike. */
export function caseFacets(cases: readonly CaseView[], context: FacetContext): Facets[] {
	const tools = spellings(cases.flatMap((item) => item.tools));
	const domains = spellings(cases.flatMap(({ data }) => known(data.domain) ?? []));
	return cases.map((item) => {
		const { data } = item;
		const review = known(data.review);
		const checked = known(review?.checked);
		const outcome = known(known(data.decision)?.outcome);
		const domain = known(data.domain);
		const price = costFigures(data.cost, item.evidence).perInteraction;
		return {
			kind: ['case-study'],
			lane: item.lanes,
			status: [item.status],
			does: known(review?.does) ?? [],
			checked: checked ? [checked] : [],
			decision: outcome ? [outcome] : [],
			evidence: evidenceKinds(item, context.visited),
			band: price ? [costBand(price.value.amount)] : [],
			domain: domain ? [domains.get(toSlug(domain)) ?? domain] : [],
			stack: [...new Set(item.tools.map((tool) => tools.get(toSlug(tool)) ?? tool))],
			tag: item.tags,
			year: [item.published.slice(0, 4)],
			builder: context.severalBuilders ? (data.builders ?? []) : [],
		};
	});
}

/**
 * What has been measured here: an evidence file of that kind lies beside the case. Monitoring counts as well when the
 * probe has visited an open monitoring link.
 */
export function evidenceKinds(
	{ data, evidence }: Pick<CaseView, 'data' | 'evidence'>,
	visited: ReadonlySet<string>,
): EvidenceKind[] {
	const watched = openLinks(known(known(data.monitoring)?.url)).some(
		({ url, access }) => access === 'public' && visited.has(url),
	);
	const has = {
		cost: evidenceOf(evidence, 'cost').length > 0,
		evals: evidenceOf(evidence, 'evals').length > 0,
		review: evidenceOf(evidence, 'review').length > 0,
		monitoring: watched || evidenceOf(evidence, 'uptime').length > 0,
	} satisfies Record<EvidenceKind, boolean>;
	return (Object.keys(has) as EvidenceKind[]).filter((kind) => has[kind]);
}

/** The order of magnitude of an amount. */
export function costBand(amount: number): CostBand {
	return BANDS.find(([, end]) => amount < end)?.[0] ?? '10-up';
}

/** One way to write each name: the first that is given. */
function spellings(names: readonly string[]): Map<string, string> {
	return new Map(names.toReversed().map((name) => [toSlug(name), name]));
}
