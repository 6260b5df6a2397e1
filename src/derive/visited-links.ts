import type { CaseStudy } from '../schemas/case-study.ts';
import { openLinks } from '../schemas/link.ts';
import { known } from './known.ts';

/** The live and monitoring links of a case study that anybody can open: those that the probe visits. */
export function visitedLinks({ links, monitoring }: Pick<CaseStudy, 'links' | 'monitoring'>): string[] {
	const all = [...openLinks(known(links)?.live), ...openLinks(known(monitoring)?.url)];
	return [...new Set(all.filter(({ access }) => access === 'public').map(({ url }) => url))];
}
