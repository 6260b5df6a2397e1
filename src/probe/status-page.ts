import * as z from 'zod';
import type { Probes } from '../schemas/evidence.ts';

/** What a status page says. */
export type StatusPageState = NonNullable<Probes[number]['statusPage']>;

const HOUR = 3_600_000;
/** A monitor that has not looked for so long says nothing about now. */
const LONGEST_SILENCE = 24 * HOUR;

/** The words of OpenStatus, and of health endpoints in the manner of Spring and of health+json. */
const WORDS: ReadonlyMap<string, StatusPageState> = new Map([
	['operational', 'operational'],
	['up', 'operational'],
	['ok', 'operational'],
	['pass', 'operational'],
	['healthy', 'operational'],
	['degraded', 'degraded'],
	['degraded_performance', 'degraded'],
	['partial_outage', 'degraded'],
	['incident', 'degraded'],
	['warn', 'degraded'],
	['major_outage', 'outage'],
	['down', 'outage'],
	['fail', 'outage'],
	['error', 'outage'],
	['unhealthy', 'outage'],
	['under_maintenance', 'maintenance'],
	['maintenance', 'maintenance'],
	['unknown', 'unknown'],
]);

const INDICATORS: ReadonlyMap<string, StatusPageState> = new Map([
	['none', 'operational'],
	['minor', 'degraded'],
	['major', 'outage'],
	['critical', 'outage'],
	['maintenance', 'maintenance'],
]);

/** Uptime Kuma: 0 is down, 1 up, 2 about to be tried again, 3 maintenance. */
const BEATS: ReadonlyMap<number, StatusPageState> = new Map([
	[0, 'outage'],
	[1, 'operational'],
	[2, 'degraded'],
	[3, 'maintenance'],
]);

const statuspage = z.object({ status: z.object({ indicator: z.string() }) });
const plain = z.object({ status: z.string() });
const upptime = z.array(z.object({ slug: z.string(), status: z.string() })).min(1);
const kuma = z.object({
	heartbeatList: z.record(z.string(), z.array(z.object({ status: z.number(), time: z.string() }))),
});

/**
 * What a status page says, read from its JSON by its content, whatever its type is called. Undefined if it is not the JSON of
 * Statuspage, OpenStatus, Upptime, Uptime Kuma or a health endpoint.
 */
export function readStatusPage(body: string | undefined, now: Date): StatusPageState | undefined {
	const value = parse(body);
	const beats = kuma.safeParse(value).data;
	if (beats) return overall(Object.values(beats.heartbeatList).flatMap((list) => stateOfBeat(list.at(-1), now)));
	const services = upptime.safeParse(value).data;
	if (services) return overall(services.map(({ status }) => WORDS.get(status) ?? 'unknown'));
	const page = statuspage.safeParse(value).data;
	if (page) return INDICATORS.get(page.status.indicator) ?? 'unknown';
	const word = plain.safeParse(value).data?.status.toLowerCase();
	return word === undefined ? undefined : WORDS.get(word);
}

/** Where the JSON of a status page can be, judged by its address: the likeliest places, at most two. */
export function statusAddresses(url: string): string[] {
	const { origin, hostname, pathname } = new URL(url);
	const [first = '', second = ''] = pathname.split('/').slice(1);
	if (hostname === 'github.com') return first && second ? [upptimeSummary(first, second)] : [];
	const [name = ''] = hostname.split('.');
	if (hostname.endsWith('.github.io')) return [upptimeSummary(name, first || hostname)];
	if (hostname.endsWith('.openstatus.dev')) return [`https://api.openstatus.dev/public/status/${name}`];
	const kumaPage = first === 'status' && second ? [`${origin}/api/status-page/heartbeat/${second}`] : [];
	return [...kumaPage, `${origin}/api/v2/status.json`];
}

function upptimeSummary(owner: string, repository: string): string {
	return `https://raw.githubusercontent.com/${owner}/${repository}/HEAD/history/summary.json`;
}

function parse(body: string | undefined): unknown {
	try {
		return body === undefined ? undefined : JSON.parse(body.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}

/** Several things together: down if all are, degraded if some are. */
function overall(states: readonly StatusPageState[]): StatusPageState {
	const all = (state: StatusPageState) => states.length > 0 && states.every((one) => one === state);
	if (all('outage')) return 'outage';
	if (states.some((state) => state === 'outage' || state === 'degraded')) return 'degraded';
	if (states.includes('maintenance')) return 'maintenance';
	return all('operational') ? 'operational' : 'unknown';
}

/** Kuma writes times without a zone, so that a beat can seem up to half a day younger or older than it is. */
function stateOfBeat(beat: { status: number; time: string } | undefined, now: Date): StatusPageState[] {
	if (!beat) return [];
	const time = Date.parse(/Z|[-+]\d{2}:\d{2}$/.test(beat.time) ? beat.time : `${beat.time.replace(' ', 'T')}Z`);
	const isFresh = now.getTime() - time <= LONGEST_SILENCE;
	return [isFresh ? (BEATS.get(beat.status) ?? 'unknown') : 'unknown'];
}
