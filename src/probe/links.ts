import { known } from '../derive/known.ts';
import { isVisible } from '../derive/visibility.ts';
import { classify } from '../parse/collections.ts';
import type { ContentTree } from '../parse/content-tree.ts';
import { parseEntry } from '../parse/frontmatter.ts';
import { type CaseStudy, caseStudy } from '../schemas/case-study.ts';
import { openLinks } from '../schemas/link.ts';

/** A link to visit. */
export interface LinkToVisit {
	url: string;
	/** Whether it is where something is watched, so that it may say more than that it answers. */
	isMonitoring: boolean;
}

/** The links of a content folder, and the case studies that could not be read. */
export interface Found {
	links: LinkToVisit[];
	unread: string[];
}

/**
 * The live and monitoring links that anybody can open, each once, in the order of the case studies. Those of drafts and of
 * case studies whose day has not come stay out: what the probe writes is public.
 */
export function linksToVisit(tree: ContentTree, today: string): Found {
	const links = new Map<string, LinkToVisit>();
	const unread: string[] = [];
	for (const [path, text] of [...tree.texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (classify(path)?.collection !== 'case-studies') continue;
		const study = caseStudy.safeParse(parseEntry(text).data).data;
		if (!study) unread.push(path);
		else if (isVisible(study, today)) for (const link of linksOf(study)) add(links, link);
	}
	return { links: [...links.values()], unread };
}

function linksOf(study: CaseStudy): LinkToVisit[] {
	const live = openLinks(known(study.links)?.live);
	const watched = openLinks(known(study.monitoring)?.url);
	return [
		...live.filter(isPublic).map(({ url }) => ({ url, isMonitoring: false })),
		...watched.filter(isPublic).map(({ url }) => ({ url, isMonitoring: true })),
	];
}

function isPublic({ access }: { access: string }): boolean {
	return access === 'public';
}

function add(links: Map<string, LinkToVisit>, { url, isMonitoring }: LinkToVisit): void {
	links.set(url, { url, isMonitoring: isMonitoring || (links.get(url)?.isMonitoring ?? false) });
}
