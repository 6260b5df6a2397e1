import type { CaseStudy } from '../schemas/case-study.ts';
import { span } from '../schemas/date.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import { known } from './known.ts';

type Failure = Exclude<Extract<CaseStudy['failures'], readonly unknown[]>[number], Gap>;
type Version = Exclude<Extract<NonNullable<CaseStudy['versions']>, readonly unknown[]>[number], Gap>;

/** One thing on the line: a failure, a version, or a gap where one would be. */
export type TimelineItem =
	| { type: 'failure'; date: string | undefined; failure: Failure }
	| { type: 'version'; date: string | undefined; version: Version }
	| { type: 'gap'; date: undefined; of: 'failures' | 'versions'; gap: Gap };

/** Failures and versions on one line, newest first; what has no date comes last. */
export function timeline({ failures, versions }: Pick<CaseStudy, 'failures' | 'versions'>): TimelineItem[] {
	const items: TimelineItem[] = [
		...listOf(failures).map(
			(failure): TimelineItem =>
				isGap(failure)
					? { type: 'gap', date: undefined, of: 'failures', gap: failure }
					: { type: 'failure', date: known(failure.date), failure },
		),
		...listOf(versions).map(
			(version): TimelineItem =>
				isGap(version)
					? { type: 'gap', date: undefined, of: 'versions', gap: version }
					: { type: 'version', date: known(version.date), version },
		),
	];
	return items.sort((a, b) => compare(dayOf(b.date), dayOf(a.date)));
}

function listOf<T>(list: readonly T[] | Gap | undefined): (T | Gap)[] {
	return list === undefined ? [] : isGap(list) ? [list] : [...list];
}

function dayOf(date: string | undefined): string {
	return (date && span(date)?.last) || '';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
