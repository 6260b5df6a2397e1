import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStatusPage, statusAddresses } from '../../src/probe/status-page.ts';

const REAL = join(import.meta.dirname, '../../../shared/fixtures/evidence/upptime/summary.json');
const NOW = new Date('2026-05-03T12:00:00Z');

/** A heartbeat list of Uptime Kuma: the statuses of each monitor, the last of them at this time. */
const kuma = (statuses: number[][], time = '2026-05-03 11:59:00.000') => ({
	heartbeatList: Object.fromEntries(
		statuses.map((list, id) => [id, list.map((status) => ({ status, time, msg: '', ping: 3 }))]),
	),
	uptimeList: {},
});
const statuspage = (indicator: string) => ({
	page: { updated_at: '2026-01-01' },
	status: { indicator, description: 'x' },
});
const upptime = (...statuses: string[]) => statuses.map((status, at) => ({ slug: `s${at}`, status, uptime: '99%' }));

describe('a status page', () => {
	test.each([
		['Statuspage, all well', statuspage('none'), 'operational'],
		['Statuspage, a little broken', statuspage('minor'), 'degraded'],
		['Statuspage, broken', statuspage('major'), 'outage'],
		['Statuspage, all broken', statuspage('critical'), 'outage'],
		['Statuspage, being worked on', statuspage('maintenance'), 'maintenance'],
		['Statuspage, in a new word', statuspage('purple'), 'unknown'],
		['OpenStatus, all well', { status: 'operational' }, 'operational'],
		['OpenStatus, slow', { status: 'degraded_performance' }, 'degraded'],
		['OpenStatus, broken in part', { status: 'partial_outage' }, 'degraded'],
		['OpenStatus, broken', { status: 'major_outage' }, 'outage'],
		['OpenStatus, being worked on', { status: 'under_maintenance' }, 'maintenance'],
		['OpenStatus, with an incident', { status: 'incident' }, 'degraded'],
		['OpenStatus, not knowing', { status: 'unknown' }, 'unknown'],
		['a health endpoint that is up', { status: 'UP', components: {} }, 'operational'],
		['a health endpoint that is down', { status: 'DOWN' }, 'outage'],
		['Upptime, all up', upptime('up', 'up'), 'operational'],
		['Upptime, one down', upptime('up', 'down'), 'degraded'],
		['Upptime, all down', upptime('down', 'down'), 'outage'],
		['Upptime, in a new word', upptime('purple'), 'unknown'],
		['Uptime Kuma, up again', kuma([[0, 1], [1]]), 'operational'],
		['Uptime Kuma, one down', kuma([[1, 0], [1]]), 'degraded'],
		['Uptime Kuma, all down', kuma([[0], [0]]), 'outage'],
		['Uptime Kuma, about to be tried again', kuma([[2]]), 'degraded'],
		['Uptime Kuma, being worked on', kuma([[3], [1]]), 'maintenance'],
		['Uptime Kuma, asleep since Friday', kuma([[1]], '2026-05-01 11:59:00.000'), 'unknown'],
		['Uptime Kuma, at no time', kuma([[1]], 'soon'), 'unknown'],
		['Uptime Kuma, watching nothing', kuma([]), 'unknown'],
	])('of %s', (_, json, expected) => {
		expect(readStatusPage(JSON.stringify(json), NOW)).toBe(expected);
	});

	test('with a byte order mark is read as well', () => {
		expect(readStatusPage('\uFEFF{"status":"down"}', NOW)).toBe('outage');
	});

	test.each([
		undefined,
		'',
		'<!doctype html><title>Status</title>',
		'{"status":',
		'[]',
		'null',
		'"up"',
		'{"status":200}',
		'{"status":"constructor"}',
		'{"status":"a word of its own"}',
		'{"message":"up"}',
	])('is not %j', (body) => {
		expect(readStatusPage(body, NOW)).toBeUndefined();
	});

	test('of Upptime, a real one', () => {
		if (!existsSync(REAL)) return console.info(`skipped: there is no ${REAL}`);
		expect(readStatusPage(readFileSync(REAL, 'utf8'), NOW)).toBe('operational');
	});
});

test.each([
	['https://status.example.org/', ['https://status.example.org/api/v2/status.json']],
	['https://status.example.org/history?x=1', ['https://status.example.org/api/v2/status.json']],
	[
		'https://kuma.example.org/status/bots',
		['https://kuma.example.org/api/status-page/heartbeat/bots', 'https://kuma.example.org/api/v2/status.json'],
	],
	['https://ada.openstatus.dev/', ['https://api.openstatus.dev/public/status/ada']],
	['https://github.com/ada/upptime', ['https://raw.githubusercontent.com/ada/upptime/HEAD/history/summary.json']],
	['https://ada.github.io/upptime/', ['https://raw.githubusercontent.com/ada/upptime/HEAD/history/summary.json']],
	['https://ada.github.io/', ['https://raw.githubusercontent.com/ada/ada.github.io/HEAD/history/summary.json']],
	['https://github.com/ada', []],
])('the JSON of %s is looked for at %j', (url, addresses) => {
	expect(statusAddresses(url)).toEqual(addresses);
});
