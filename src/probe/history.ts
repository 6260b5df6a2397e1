import type { Probes } from '../schemas/evidence.ts';
import { type Answer, judge, wasVisited } from './answer.ts';
import type { StatusPageState } from './status-page.ts';

export type Probe = Probes[number];

/** How many visits of a link are kept. */
export const MOST_VISITS = 90;

/** How often a link was ok. */
export interface Uptime {
	/** From 0 to 1. */
	ratio: number;
	visits: number;
	/** The first and the last visit. */
	from: string;
	to: string;
}

/** What is known of a link after a visit: the visit itself, and the ones before it. */
export function recordVisit(
	url: string,
	answer: Answer,
	{ at, statusPage, earlier }: { at: Date; statusPage?: StatusPageState | undefined; earlier?: Probe | undefined },
): Probe {
	const time = at.toISOString();
	const { ok, problem } = judge(answer, statusPage);
	const redirects = answer.hops.map(withoutQuery);
	const finalUrl = redirects.at(-1);
	const before = (earlier?.history ?? []).filter((visit) => Date.parse(visit.at) < at.getTime());
	const history = wasVisited(answer) ? [...before, { at: time, ok }] : before;
	return {
		url,
		at: time,
		ok,
		...(answer.status === undefined ? {} : { status: answer.status }),
		...(finalUrl === undefined ? {} : { finalUrl, redirects }),
		...(answer.failure === undefined ? {} : { failure: answer.failure }),
		...(problem === undefined ? {} : { problem }),
		...(statusPage === undefined ? {} : { statusPage }),
		history: history.slice(-MOST_VISITS),
	};
}

/** How often a link was ok in the visits that are kept, or in those since a day; undefined without any. */
export function uptimeOf(history: Probe['history'], since?: string): Uptime | undefined {
	const visits = since === undefined ? history : history.filter(({ at }) => Date.parse(at) >= Date.parse(since));
	const [first, last] = [visits[0], visits.at(-1)];
	if (!first || !last) return undefined;
	const ratio = visits.filter(({ ok }) => ok).length / visits.length;
	return { ratio, visits: visits.length, from: first.at, to: last.at };
}

/** An address as it may be published: what follows the path can hold somebody's session. */
function withoutQuery(address: string): string {
	const url = new URL(address);
	return `${url.origin}${url.pathname}`;
}
