import { type Answer, judge } from './answer.ts';
import { type Probe, recordVisit } from './history.ts';
import type { LinkToVisit } from './links.ts';
import { readStatusPage, type StatusPageState, statusAddresses } from './status-page.ts';

/** What the probe needs of the world. */
export interface World {
	/** Visits an address; with its text, if that is wanted. */
	visit(url: string, wantsBody: boolean): Promise<Answer>;
	/** Visits an address once, for its text. */
	peek(url: string): Promise<Answer>;
	now(): Date;
}

const AT_ONCE = 6;

/**
 * Visits links, a few at a time, and says what is known of each now. Those that were known and are not among the links any
 * more are dropped.
 */
export async function probeLinks(
	links: readonly LinkToVisit[],
	earlier: readonly Probe[],
	world: World,
): Promise<Probe[]> {
	const known = new Map(earlier.map((probe) => [probe.url, probe]));
	const probes = new Map<string, Probe>();
	const waiting = links[Symbol.iterator]();
	const work = async () => {
		for (const link of waiting) probes.set(link.url, await probeLink(link, known.get(link.url), world));
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return links.flatMap(({ url }) => probes.get(url) ?? []);
}

async function probeLink({ url, isMonitoring }: LinkToVisit, earlier: Probe | undefined, world: World): Promise<Probe> {
	const answer = await world.visit(url, isMonitoring);
	const at = world.now();
	const statusPage = isMonitoring && judge(answer).ok ? await findStatus(url, answer, world) : undefined;
	return recordVisit(url, answer, { at, statusPage, earlier });
}

/** What a status page says: in its own answer, or in the JSON that it offers beside its page. */
async function findStatus(url: string, { body, hops }: Answer, world: World): Promise<StatusPageState | undefined> {
	const own = readStatusPage(body, world.now());
	if (own) return own;
	for (const address of statusAddresses(hops.at(-1) ?? url)) {
		const offered = await world.peek(address);
		const status = judge(offered).ok ? readStatusPage(offered.body, world.now()) : undefined;
		if (status) return status;
	}
	return undefined;
}
