import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/derive/format.ts';
import { sighting } from '../../src/derive/probe-words.ts';
import type { Probes } from '../../src/schemas/evidence.ts';

const format = createFormat('en');
const probe = (rest: Partial<Probes[number]>): Probes[number] => ({
	url: 'https://a.example',
	at: '2026-05-03T06:00:00Z',
	ok: true,
	status: 200,
	history: [],
	...rest,
});

describe('the last visit to a link', () => {
	test.each([
		{ when: 'it answered', given: probe({}), today: '2026-05-04', says: 'answered 200 on 3 May 2026' },
		{
			when: 'a status page speaks',
			given: probe({ statusPage: 'operational' }),
			today: '2026-05-04',
			says: 'says operational, 3 May 2026',
		},
		{
			when: 'it failed',
			given: probe({ ok: false, status: 500, problem: 'HTTP 500' }),
			today: '2026-05-04',
			says: 'did not answer as it should on 3 May 2026: HTTP 500',
		},
		{ when: 'it is old, it is never up', given: probe({}), today: '2026-05-11', says: 'last seen up on 3 May 2026' },
		{
			when: 'it is old and failed',
			given: probe({
				ok: false,
				history: [
					{ at: '2026-05-01T06:00:00Z', ok: true },
					{ at: '2026-05-03T06:00:00Z', ok: false },
				],
			}),
			today: '2026-06-01',
			says: 'last seen up on 1 May 2026',
		},
		{
			when: 'it never answered',
			given: probe({ ok: false }),
			today: '2026-06-01',
			says: 'not seen up; last visited on 3 May 2026',
		},
	])('says, when $when: $says', ({ given, today, says }) => {
		expect(sighting(given, today, 7, format).text).toBe(says);
	});

	test('is stale after the days that the site allows, not on the last of them', () => {
		expect(sighting(probe({}), '2026-05-10', 7, format).isStale).toBe(false);
		expect(sighting(probe({}), '2026-05-11', 7, format).isStale).toBe(true);
	});
});
