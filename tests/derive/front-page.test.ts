import { describe, expect, test } from 'vitest';
import { viewCases } from '../../src/derive/case-view.ts';
import { bestDocumented, frontPage } from '../../src/derive/front-page.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import { front } from '../../src/words/en.ts';
import { EVERY_ANSWER } from '../support/answers.ts';
import { caseViews } from '../support/case-views.ts';

type Status = CaseStudyInput['status'];

/** Case studies with a status and a number of questions without an answer; the first given is the newest. */
function files(...given: [id: string, status: Status, open?: number][]) {
	const optional = ['data', 'maintenance', 'guardrails', 'failureModes', 'versions', 'links'] as const;
	return viewCases(
		given.map(([id, status, open = 0], index) => ({
			id,
			data: caseStudy.parse({
				...EVERY_ANSWER,
				status,
				published: `2025-01-${String(30 - index)}`,
				...Object.fromEntries(optional.slice(0, open).map((key) => [key, undefined])),
			}),
		})),
	);
}

/** The ids of what the front page shows, the lead first. */
function shown(...given: Parameters<typeof files>): (string | undefined)[] {
	const { lead, others } = frontPage(files(...given));
	return [lead?.id, ...others.map(({ id }) => id)];
}

describe('the front page leads with', () => {
	test.each<[string, Parameters<typeof files>, string]>([
		[
			'what is live',
			[
				['new', 'pilot'],
				['live', 'live', 4],
			],
			'live',
		],
		[
			'the live case that answers most',
			[
				['new', 'live', 3],
				['better', 'live', 1],
				['old', 'live', 2],
			],
			'better',
		],
		[
			'the newest of those that answer as much',
			[
				['new', 'live'],
				['old', 'live'],
			],
			'new',
		],
		[
			'the case that answers most where nothing is live',
			[
				['new', 'retired', 2],
				['better', 'prototype'],
			],
			'better',
		],
		['the only one', [['only', 'paused', 6]], 'only'],
	])('%s', (_, given, lead) => {
		expect(frontPage(files(...given)).lead?.id).toBe(lead);
	});
});

describe('the lead is followed by', () => {
	test.each<[string, Parameters<typeof files>, string[]]>([
		[
			'what else is live, then the newest',
			[
				['new', 'pilot'],
				['a', 'live', 1],
				['old', 'retired'],
				['b', 'live'],
			],
			['b', 'a', 'new', 'old'],
		],
		[
			'the newest where nothing else is live',
			[
				['new', 'pilot'],
				['old', 'retired'],
				['live', 'live'],
			],
			['live', 'new', 'old'],
		],
		[
			'three at most',
			[
				['a', 'live'],
				['b', 'live'],
				['c', 'live'],
				['d', 'live'],
				['e', 'live'],
			],
			['a', 'b', 'c', 'd'],
		],
	])('%s', (_, given, expected) => {
		expect(shown(...given)).toEqual(expected);
	});

	test('as many as are asked for', () => {
		expect(frontPage(files(['a', 'live'], ['b', 'live'], ['c', 'live']), 1).others.map(({ id }) => id)).toEqual(['b']);
	});

	test('nothing when there is nothing', () => {
		expect(frontPage([])).toMatchObject({ lead: undefined, others: [] });
		expect(frontPage(files(['only', 'live'])).others).toEqual([]);
	});
});

test('the heading of the others does not promise more live cases than there are', () => {
	const themes = [
		frontPage(files(['a', 'live'], ['b', 'live'])).theme,
		frontPage(files(['a', 'live'], ['b', 'pilot'])).theme,
		frontPage(files(['a', 'pilot'], ['b', 'pilot'])).theme,
	];
	expect(themes[1]).toBe(themes[2]);
	expect(themes.map((theme) => front.theme[theme]).join(' ')).not.toMatch(/live/i);
});

describe('the best documented are', () => {
	const best = (most: number, ...given: Parameters<typeof files>) =>
		bestDocumented(files(...given), most).map(({ id }) => id);

	test.each<[string, Parameters<typeof files>, string[]]>([
		[
			'live ones before others that answer more',
			[
				['pilot', 'pilot'],
				['live', 'live', 4],
			],
			['live', 'pilot'],
		],
		[
			'those that answer more before newer ones',
			[
				['new', 'live', 3],
				['most', 'live'],
				['more', 'live', 1],
			],
			['most', 'more', 'new'],
		],
		[
			'the newest of those that answer as much',
			[
				['new', 'retired', 1],
				['mid', 'retired', 1],
				['old', 'retired', 1],
			],
			['new', 'mid', 'old'],
		],
		[
			'as many as are asked for',
			[
				['a', 'live'],
				['b', 'live'],
				['c', 'live'],
				['d', 'live'],
				['e', 'live'],
			],
			['a', 'b', 'c', 'd'],
		],
	])('%s', (_, given, expected) => {
		expect(best(4, ...given)).toEqual(expected);
	});

	test('in the order of their numbers, where they were published on one day', () => {
		const sameDay = caseViews(['a'], ['b'], ['c']);
		expect(bestDocumented(sameDay, 3).map(({ number }) => number)).toEqual([3, 2, 1]);
		expect(bestDocumented(sameDay.toReversed(), 3).map(({ number }) => number)).toEqual([3, 2, 1]);
	});

	test('none that leave more than half of their questions open', () => {
		const gap = { unknown: 'It does not say' };
		const keys = ['workflow', 'scope', 'ownership', 'review', 'results', 'failures', 'cost', 'monitoring', 'decision'];
		const open = Object.fromEntries(keys.map((key) => [key, gap]));
		expect(bestDocumented(caseViews(['open', open], ['sound']), 3).map(({ id }) => id)).toEqual(['sound']);
	});
});
