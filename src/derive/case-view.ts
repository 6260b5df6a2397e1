import type { CaseStudy } from '../schemas/case-study.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Gap } from '../schemas/gap.ts';
import type { Lane, Status } from '../schemas/vocabulary.ts';
import { assessCompleteness, type Completeness } from './completeness.ts';
import { known, knownItems } from './known.ts';

/** A case study as lists and pages show it. */
export interface CaseView {
	id: string;
	/** Its number on this site: the first one published is 1. */
	number: number;
	data: CaseStudy;
	title: string;
	summary: string;
	lane: Lane;
	/** The primary lane, then the secondary ones. */
	lanes: Lane[];
	status: Status;
	since: string | Gap;
	published: string;
	updated: string | undefined;
	tags: string[];
	tools: string[];
	completeness: Completeness;
	/** The evidence files beside it. */
	evidence: readonly Evidence[];
}

/** Case studies, newest first, numbered in the order in which they were published. */
export function viewCases(
	entries: readonly { id: string; data: CaseStudy; evidence?: readonly Evidence[] }[],
): CaseView[] {
	return [...entries]
		.sort((a, b) => compare(a.data.published, b.data.published) || compare(a.id, b.id))
		.map(({ id, data, evidence = [] }, index) => ({
			id,
			number: index + 1,
			data,
			title: data.title,
			summary: data.summary,
			lane: data.lane,
			lanes: [...new Set([data.lane, ...knownItems(data.lanes)])],
			status: data.status,
			since: data.since,
			published: data.published,
			updated: known(data.updated),
			tags: data.tags ?? [],
			tools: knownItems(data.stack).flatMap(({ name }) => known(name) ?? []),
			completeness: assessCompleteness(data),
			evidence,
		}))
		.reverse();
}

/** `No. 014`'s digits. */
export function caseNumber(number: number): string {
	return String(number).padStart(3, '0');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
