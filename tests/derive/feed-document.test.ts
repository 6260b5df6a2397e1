import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atMidnight } from '../../src/derive/feed-document.ts';

describe('a day begins', () => {
	test.each([
		['in UTC', 'UTC', '2026-03-04', '2026-03-04T00:00'],
		['west of it', 'America/New_York', '2026-01-15', '2026-01-15T05:00'],
		['west of it in summer', 'America/New_York', '2026-07-15', '2026-07-15T04:00'],
		['east of it', 'Europe/Amsterdam', '2026-01-15', '2026-01-14T23:00'],
		['far in the east', 'Pacific/Auckland', '2026-01-15', '2026-01-14T11:00'],
		['furthest in the east', 'Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00'],
		['furthest in the west', 'Pacific/Pago_Pago', '2026-01-01', '2026-01-01T11:00'],
		['at an offset of three quarters of an hour', 'Asia/Kathmandu', '2026-01-15', '2026-01-14T18:15'],
		['before clocks go forward later in it', 'America/New_York', '2026-03-08', '2026-03-08T05:00'],
		['after clocks went forward the day before', 'America/New_York', '2026-03-09', '2026-03-09T04:00'],
		['before clocks go back later in it', 'America/New_York', '2026-11-01', '2026-11-01T04:00'],
		['after clocks went back the day before', 'America/New_York', '2026-11-02', '2026-11-02T05:00'],
		['when clocks change by half an hour', 'Australia/Lord_Howe', '2026-04-06', '2026-04-05T13:30'],
		["at one o'clock where midnight is left out", 'America/Santiago', '2026-09-06', '2026-09-06T04:00'],
		['after the hour before midnight came twice', 'America/Santiago', '2026-04-05', '2026-04-05T04:00'],
		['at the first of two midnights', 'America/Havana', '2026-11-01', '2026-11-01T04:00'],
		['with the next where it was left out', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00'],
		['before clocks agreed to the minute', 'Europe/Amsterdam', '1800-01-01', '1799-12-31T23:42:30'],
	])('%s', (_, timeZone, day, expected) => {
		expect(atMidnight(day, timeZone)).toEqual(new Date(`${expected}Z`));
	});

	test('on that day, and a moment earlier it was the day before', () => {
		const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
		const days = fc.date({ min: new Date('2012-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(zones, days, (timeZone, date) => {
				const day = date.toISOString().slice(0, 10);
				const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone });
				const start = atMidnight(day, timeZone);
				expect(calendar.format(start)).toBe(day);
				expect(calendar.format(start.getTime() - 1) < day).toBe(true);
			}),
		);
	});
});
