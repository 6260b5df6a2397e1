import type { Probes, VisitFailure } from '../schemas/evidence.ts';
import type { Words } from '../words/words.ts';
import type { Format } from './format.ts';

type Probe = Probes[number];

/** What the last visit to a link says, in words that go stale. */
export interface Sighting {
	text: string;
	/** Whether the visit is older than the site allows. */
	isStale: boolean;
}

/**
 * Words for the last visit: "answered 200 on 3 May 2026". An old visit never reads as "up": it is "last seen up on" its day.
 * @param staleAfter days after which a visit is old
 */
export function sighting(probe: Probe, today: string, staleAfter: number, format: Format): Sighting {
	const { seen, visitProblem } = format.words;
	const day = probe.at.slice(0, 10);
	const isStale = (Date.parse(today) - Date.parse(day)) / 86_400_000 > staleAfter;
	const date = format.date(day);
	const { ok, status, statusPage } = probe;
	if (isStale) return { isStale, text: lastSeenUp(probe, format) ?? seen.neverUp(date) };
	if (!ok) return { isStale, text: seen.failed(date, problemOf(probe, visitProblem) ?? probe.problem ?? '') };
	return {
		isStale,
		text:
			statusPage && statusPage !== 'unknown'
				? seen.says(seen.state[statusPage], date)
				: seen.answered(date, status === undefined ? '' : String(status)),
	};
}

/** Answers that say more about who asks than about what was asked for. */
const DISTRUSTFUL = [401, 403, 429];

/** What is wrong with what came back from an address, in words; undefined if nothing is, or nothing that is known. */
export function problemOf(
	{ failure, status, statusPage }: { failure?: VisitFailure | undefined } & Pick<Probe, 'status' | 'statusPage'>,
	words: Words['visitProblem'],
): string | undefined {
	if (failure) return words[failure];
	if (status !== undefined && (status < 200 || status > 299))
		return (DISTRUSTFUL.includes(status) ? words.distrust : words.status)(String(status));
	return statusPage === 'outage' ? words.outage : undefined;
}

/** What a monitor calls the state of a thing, in words; what is not known is left as it came. */
export function monitorStatus(status: string, { seen }: Pick<Words, 'seen'>): string {
	return new Map<string, string>(Object.entries(seen.status)).get(status) ?? status;
}

function lastSeenUp({ history, ok, at }: Probe, { words, date }: Format): string | undefined {
	const last = ok ? at : history.findLast((visit) => visit.ok)?.at;
	return last === undefined ? undefined : words.seen.lastUp(date(last.slice(0, 10)));
}
