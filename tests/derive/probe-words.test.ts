import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/derive/format.ts';
import { sighting } from '../../src/derive/probe-words.ts';
import { type Probes, VISIT_FAILURES } from '../../src/schemas/evidence.ts';
import { visitProblem } from '../../src/words/en.ts';

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
			given: probe({ ok: false, status: 500, problem: 'it answered 500' }),
			today: '2026-05-04',
			says: 'did not answer as it should on 3 May 2026: it answered 500',
		},
		{
			when: 'it may turn scripts away',
			given: probe({ ok: false, status: 403 }),
			today: '2026-05-04',
			says: 'did not answer as it should on 3 May 2026: it answered 403, which can mean that it turns scripts away',
		},
		{
			when: 'its status page reports an outage',
			given: probe({ ok: false, statusPage: 'outage' }),
			today: '2026-05-04',
			says: 'did not answer as it should on 3 May 2026: its status page reports an outage',
		},
		{
			when: 'the record has the problem in words alone',
			given: probe({ ok: false, status: undefined, problem: 'the moon was full' }),
			today: '2026-05-04',
			says: 'did not answer as it should on 3 May 2026: the moon was full',
		},
		{
			when: 'the record has no problem',
			given: probe({ ok: false, status: undefined }),
			today: '2026-05-04',
			says: 'did not answer as it should on 3 May 2026',
		},
		{
			when: 'the status of the answer was not kept',
			given: probe({ status: undefined }),
			today: '2026-05-04',
			says: 'answered on 3 May 2026',
		},
		{
			when: 'a status page cannot be read',
			given: probe({ statusPage: 'unknown' }),
			today: '2026-05-04',
			says: 'answered 200 on 3 May 2026',
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

	test.each([
		['it answered', probe({}), 'התקבלה תשובה (200) ב־3 במאי 2026'],
		['a status page speaks', probe({ statusPage: 'degraded' }), 'מדווח: פועל חלקית, 3 במאי 2026'],
		[
			'it failed',
			probe({ ok: false, status: undefined, failure: 'timeout', problem: 'there was no answer in time' }),
			'הביקור ב־3 במאי 2026 נכשל: לא הגיעה תשובה בזמן',
		],
		['it answered badly', probe({ ok: false, status: 404 }), 'הביקור ב־3 במאי 2026 נכשל: התשובה הייתה 404'],
		['it is old', probe({ at: '2025-05-03T06:00:00Z' }), 'נראה פעיל לאחרונה ב־3 במאי 2025'],
	])('is told in Hebrew when %s', (_, given, says) => {
		expect(sighting(given, '2026-05-04', 7, createFormat('he')).text).toBe(says);
	});

	test.each(VISIT_FAILURES)('says why there was no answer: %s', (failure) => {
		const { text } = sighting(probe({ ok: false, status: undefined, failure }), '2026-05-04', 7, format);
		expect(text).toBe(`did not answer as it should on 3 May 2026: ${visitProblem[failure]}`);
	});

	test('is stale after the days that the site allows, not on the last of them', () => {
		expect(sighting(probe({}), '2026-05-10', 7, format).isStale).toBe(false);
		expect(sighting(probe({}), '2026-05-11', 7, format).isStale).toBe(true);
	});
});
