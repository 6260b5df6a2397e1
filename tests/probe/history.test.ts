import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_VISITS, type Probe, recordVisit, uptimeOf } from '../../src/probe/history.ts';
import { probes } from '../../src/schemas/evidence.ts';
import { visitProblem } from '../../src/words/en.ts';

const URL_ = 'https://a.example/app';
const at = (day: number) => new Date(Date.UTC(2026, 4, day, 4, 23));
const UP = { hops: [], status: 200 };

describe('a visit', () => {
	test.each([
		[UP, undefined, { ok: true, status: 200 }],
		[{ hops: [], status: 204 }, undefined, { ok: true, status: 204 }],
		[{ hops: [], status: 404 }, undefined, { ok: false, status: 404, problem: 'it answered 404' }],
		[
			{ hops: [], status: 403 },
			undefined,
			{ ok: false, status: 403, problem: 'it answered 403, which can mean that it turns scripts away' },
		],
		[{ hops: [], failure: 'timeout' }, undefined, { ok: false, failure: 'timeout', problem: visitProblem.timeout }],
		[UP, 'operational', { ok: true, status: 200, statusPage: 'operational' }],
		[UP, 'degraded', { ok: true, status: 200, statusPage: 'degraded' }],
		[UP, 'maintenance', { ok: true, status: 200, statusPage: 'maintenance' }],
		[UP, 'unknown', { ok: true, status: 200, statusPage: 'unknown' }],
		[UP, 'outage', { ok: false, status: 200, statusPage: 'outage', problem: 'its status page reports an outage' }],
	] as const)('that finds %j, with a page that says %s', (answer, statusPage, expected) => {
		const time = '2026-05-03T04:23:00.000Z';
		const probe = recordVisit(URL_, answer, { at: at(3), statusPage });
		expect(probe).toEqual({ url: URL_, at: time, history: [{ at: time, ok: expected.ok }], ...expected });
		expect(probes.safeParse([probe]).error?.issues).toBeUndefined();
	});

	test('keeps where redirects led, without what follows their paths', () => {
		const hops = ['https://login.example/start?state=secret', 'https://b.example/in#token'];
		expect(recordVisit(URL_, { hops, status: 200 }, { at: at(3) })).toMatchObject({
			finalUrl: 'https://b.example/in',
			redirects: ['https://login.example/start', 'https://b.example/in'],
		});
	});

	test('that was turned down before it began is not in the history; one that was turned down on the way is', () => {
		const earlier = recordVisit(URL_, UP, { at: at(1) });
		const refused = recordVisit(URL_, { hops: [], failure: 'private' }, { at: at(2), earlier });
		expect(refused).toMatchObject({ ok: false, at: at(2).toISOString(), history: earlier.history });
		const onTheWay = { hops: ['http://10.0.0.1/'], failure: 'private' } as const;
		expect(recordVisit(URL_, onTheWay, { at: at(2), earlier }).history).toHaveLength(2);
	});
});

describe('the history', () => {
	/** The record after a visit on each of these days. */
	function visits(...days: number[]): Probe {
		return days.reduce<Probe>(
			(earlier, day) => recordVisit(URL_, day % 2 === 0 ? UP : { hops: [], status: 500 }, { at: at(day), earlier }),
			recordVisit(URL_, UP, { at: at(0) }),
		);
	}

	test('keeps the last ninety visits', () => {
		const { history } = visits(...Array.from({ length: 200 }, (_, day) => day + 1));
		expect(history).toHaveLength(MOST_VISITS);
		expect(history.at(-1)).toEqual({ at: at(200).toISOString(), ok: true });
		expect(history[0]).toEqual({ at: at(111).toISOString(), ok: false });
	});

	test('is in order of time, even when the clock is set back', () => {
		const days = visits(1, 2, 5, 4).history.map((visit) => visit.at);
		expect(days).toEqual([0, 1, 2, 4].map((day) => at(day).toISOString()));
	});

	test('of ninety visits is what the schema allows, and one more is not', () => {
		const full = visits(...Array.from({ length: 100 }, (_, day) => day + 1));
		expect(probes.safeParse([full]).success).toBe(true);
		const over = { ...full, history: [...full.history, { at: at(101).toISOString(), ok: true }] };
		expect(probes.safeParse([over]).success).toBe(false);
	});
});

describe('uptime', () => {
	const history = [1, 2, 3, 4].map((day) => ({ at: at(day).toISOString(), ok: day !== 2 }));

	test('is the share of visits that were ok, and says of how many and when', () => {
		const [from, to] = [at(1).toISOString(), at(4).toISOString()];
		expect(uptimeOf(history)).toEqual({ ratio: 0.75, visits: 4, from, to });
	});

	test('can begin on a day', () => {
		expect(uptimeOf(history, '2026-05-03')).toMatchObject({ ratio: 1, visits: 2 });
	});

	test.each([
		[[], undefined],
		[history, '2027-01-01'],
	])('of no visits is not known', (list, since) => {
		expect(uptimeOf(list, since)).toBeUndefined();
	});

	test('is a share, whatever happened', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean(), { minLength: 1 }), (oks) => {
				const { ratio = -1 } = uptimeOf(oks.map((ok, day) => ({ at: at(day).toISOString(), ok }))) ?? {};
				expect(ratio).toBe(oks.filter(Boolean).length / oks.length);
			}),
		);
	});
});
