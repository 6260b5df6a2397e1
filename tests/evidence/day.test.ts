import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, isDay, utcDaysNote } from '../../src/evidence/day.ts';
import { ImportError } from '../../src/evidence/importer.ts';

const SECONDS = Date.parse('2026-05-04T23:30:00Z') / 1000;

describe('the day of an instant', () => {
	test.each([
		['2026-05-04T23:30:00Z'],
		['2026-05-04T23:30:00.123Z'],
		['2026-05-04T23:30:00.123456Z'],
		['2026-05-04 23:30:00'],
		['2026-05-04 23:30:00.713'],
		['2026-05-04T23:30'],
		['2026-05-04 23:30:00 UTC'],
		['2026-05-04 23:30:00+00'],
		['2026-05-04T23:30:00+0000'],
		['2026-05-05T01:30:00+02:00'],
		['2026-05-04T16:30:00-07'],
		['2026-05-05T05:00:00+0530'],
		[' 2026-05-04T23:30:00z '],
		[SECONDS],
		[String(SECONDS)],
		[SECONDS + 0.5],
		[SECONDS * 1000],
		[`${SECONDS}000000`],
		[`${SECONDS}000000000`],
		[SECONDS * 1e9],
	])('%j', (value) => {
		expect(dayIn('UTC', value)).toBe('2026-05-04');
		expect(dayIn('Europe/Berlin', value)).toBe('2026-05-05');
		expect(dayIn('America/Los_Angeles', value)).toBe('2026-05-04');
	});

	test('a whole day stays that day everywhere', () => {
		for (const timeZone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
			expect(dayIn(timeZone, ' 2026-05-04 ')).toBe('2026-05-04');
	});

	test('the days on which the clocks change have a day', () => {
		expect(dayIn('Europe/Berlin', '2026-03-28T22:59:59Z')).toBe('2026-03-28');
		expect(dayIn('Europe/Berlin', '2026-03-28T23:00:00Z')).toBe('2026-03-29');
		expect(dayIn('Europe/Berlin', '2026-03-29T22:00:00Z')).toBe('2026-03-30');
	});

	test('however an instant is written, it is the same day', () => {
		const instants = fc.date({ min: new Date('2001-09-10'), max: new Date('2099-12-31'), noInvalidDate: true });
		const zones = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Chatham');
		fc.assert(
			fc.property(instants, zones, (date, zone) => {
				const day = dayIn(zone, date.toISOString());
				expect(isDay(day)).toBe(true);
				expect(dayIn(zone, date.getTime())).toBe(day);
				expect(dayIn(zone, `${date.getTime()}000000`)).toBe(day);
				expect(dayIn(zone, date.toISOString().replace('T', ' ').replace('Z', ''))).toBe(day);
			}),
			{ seed: 1, numRuns: 300 },
		);
	});

	test.each([
		['', 'no time'],
		['today', 'no time'],
		['04/03/2026', 'no time'],
		['4 May 2026', 'no time'],
		['20260504', 'no time'],
		['1.7779E+09', 'no time'],
		['-1777937400', 'no time'],
		['2026-05-04T', 'no time'],
		['2026-05-04T25:00:00Z', 'no time'],
		['2026-05-04T10:00:00 Europe/Berlin', 'no time'],
		['2026-02-30T10:00:00Z', 'no time'],
		['2026-02-30', 'a day that does not exist'],
		['2026-13-01', 'a day that does not exist'],
	])('%j is refused: it is %s', (value, what) => {
		const attempt = () => dayIn('UTC', value, 7);
		expect(attempt).toThrow(ImportError);
		expect(attempt).toThrow(`"${value}" is ${what}`);
	});

	test('a long text is not repeated whole', () => {
		expect(() => dayIn('UTC', 'x'.repeat(100))).toThrow(`"${'x'.repeat(40)}" is no time`);
	});
});

test.each([
	['UTC', 0],
	['Etc/UTC', 0],
	['GMT', 0],
	['Europe/Berlin', 1],
	['Etc/GMT+5', 1],
])('days in UTC are worth a note on a site in %s: %d', (timeZone, notes) => {
	expect(utcDaysNote(timeZone)).toHaveLength(notes);
});
