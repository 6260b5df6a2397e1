import type { Probes } from '../schemas/evidence.ts';
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
	const day = probe.at.slice(0, 10);
	const isStale = (Date.parse(today) - Date.parse(day)) / 86_400_000 > staleAfter;
	const date = format.date(day);
	if (isStale) return { isStale, text: lastSeenUp(probe, format) ?? `not seen up; last visited on ${date}` };
	if (probe.ok)
		return {
			isStale,
			text:
				probe.statusPage && probe.statusPage !== 'unknown'
					? `says ${probe.statusPage}, ${date}`
					: `answered ${probe.status ?? ''} on ${date}`.replace('  ', ' '),
		};
	return { isStale, text: `did not answer as it should on ${date}${probe.problem ? `: ${probe.problem}` : ''}` };
}

function lastSeenUp({ history, ok, at }: Probe, format: Format): string | undefined {
	const last = ok ? at : history.findLast((visit) => visit.ok)?.at;
	return last === undefined ? undefined : `last seen up on ${format.date(last.slice(0, 10))}`;
}
