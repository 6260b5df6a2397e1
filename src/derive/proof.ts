import { span } from '../schemas/date.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { isGap } from '../schemas/gap.ts';
import { DECISIONS, type Decision } from '../schemas/vocabulary.ts';
import type { CaseView } from './case-view.ts';
import { type CostlyFailure, costlyFailures } from './dearest.ts';
import type { Format } from './format.ts';
import { known, knownItems } from './known.ts';
import { evidenceOf } from './measured.ts';
import { monitorStatus } from './probe-words.ts';

/** What the cases of a site prove, by the questions that an employer asks first. */
export interface Proof {
	/** What is live, the longest-running first. */
	inUse: CaseView[];
	/** What went wrong and has a price, the dearest first. */
	mistakes: CostlyFailure<CaseView>[];
	/** How many failures are told without a price. */
	unpriced: number;
	/** What has a dashboard or says what is watched, live things first. */
	watched: CaseView[];
	/** What is live, and does not say how it is watched. */
	unwatched: CaseView[];
	/** What the business decided, in the order of the vocabulary. */
	decided: { outcome: Decision; items: CaseView[] }[];
	/** What was switched off. */
	retired: CaseView[];
	/** Cases that leave more than half of their questions open. They prove nothing, and are left out of all of the above. */
	leftOut: CaseView[];
}

/** Sorts cases by what they prove. */
export function proofOf(cases: readonly CaseView[]): Proof {
	const offered = cases.filter(({ completeness }) => !completeness.mostlyOpen);
	const inUse = offered.filter(({ status }) => status === 'live').sort((a, b) => compare(beganOn(a), beganOn(b)));
	const watched = [...inUse, ...offered.filter(({ status }) => status !== 'live')].filter(isWatched);
	const mistakes = costlyFailures(offered);
	return {
		inUse,
		mistakes,
		unpriced: offered.reduce((sum, { data }) => sum + knownItems(data.failures).length, 0) - mistakes.length,
		watched,
		unwatched: inUse.filter((item) => !isWatched(item)),
		decided: DECISIONS.map((outcome) => ({
			outcome,
			items: offered.filter(({ data }) => known(known(data.decision)?.outcome) === outcome),
		})).filter(({ items }) => items.length > 0),
		retired: offered.filter(({ status }) => status === 'retired'),
		leftOut: cases.filter(({ completeness }) => completeness.mostlyOpen),
	};
}

/**
 * When a thing was last seen working, by what is on record of it: the export of its uptime monitor.
 * An old record never reads as "up". Undefined where there is no record.
 * @param staleAfter days after which a record is old
 */
export function lastMeasured(
	evidence: readonly Evidence[],
	today: string,
	staleAfter: number,
	format: Format,
): string | undefined {
	const [record] = evidenceOf(evidence, 'uptime');
	if (!record) return undefined;
	const { status, checkedAt } = record.uptime;
	const day = checkedAt.slice(0, 10);
	const isStale = (Date.parse(today) - Date.parse(day)) / 86_400_000 > staleAfter;
	const { seen } = format.words;
	return status === 'up' && isStale
		? seen.lastUp(format.date(day))
		: seen.statusOn(monitorStatus(status, format.words), format.date(day));
}

function isWatched({ data: { monitoring } }: CaseView): boolean {
	const value = known(monitoring);
	return knownItems(value?.url).length > 0 || knownItems(value?.watches).length > 0;
}

/** The first day that the current status can have begun; what is not known comes last. */
function beganOn({ since }: CaseView): string {
	return (isGap(since) ? undefined : span(since)?.first) ?? '9999';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
