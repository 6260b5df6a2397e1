import { describe, expect, test } from 'vitest';
import { change } from '../../src/derive/change.ts';
import { createFormat } from '../../src/derive/format.ts';

const format = createFormat('en');
const gap = { gap: 'unmeasured', why: 'Nobody counted' } as const;

describe('the difference', () => {
	test.each([
		['of numbers is a share of the first', 90, 30, 'minutes', '−67%'],
		['of numbers may be more than all of it', 10, 25, 'teams', '+150%'],
		['of a number and nothing is all of it', 40, 0, 'claims', '−100%'],
		['is never rounded to nothing', 10_000, 10_001, 'claims', '+0.01%'],
		['is never rounded to all of it', 1_000, 1, 'claims', '−99.9%'],
		['of negative numbers is a share of their size', -10, 5, 'euros', '+150%'],
		['of fractions', 0.5, 0.25, undefined, '−50%'],
		['of percentages is in points', 40, 65, '%', '+25 points'],
		['of percentages may fall', 12.5, 4, '%', '−8.5 points'],
		['of percentages may begin at 0', 0, 30, '%', '+30 points'],
		['of one point is singular', 40, 41, '%', '+1 point'],
		['of percentages of something is in points', 60, 80, '% of participants', '+20 points'],
		['of percentages in words is in points', 60, 80, 'per cent of participants', '+20 points'],
		['of percentages has no long tail', 0.1, 0.4, 'percent', '+0.3 points'],
		['of percentage points is a share like any other', 4, 2, 'percentage points', '−50%'],
	])('%s', (_, before, after, unit, expected) => {
		expect(change({ before, after, unit }, format)?.difference).toBe(expected);
	});

	test.each([
		['a before of 0', 0, 40, 'claims'],
		['two figures that are the same', 40, 40, 'claims'],
		['percentages that are the same', 40, 40, '%'],
		['percentages a hair apart', 40, 40.01, '%'],
		['a text before', 'a third', 40, '%'],
		['a text after', 6, 'same day', 'days'],
		['two texts', 'weeks', 'days', undefined],
		['a gap before', gap, 40, 'claims'],
		['no before', undefined, 40, 'claims'],
	])('is not given for %s', (_, before, after, unit) => {
		const figures = change({ before, after, unit }, format);
		expect(figures).toBeDefined();
		expect(figures?.difference).toBeUndefined();
	});
});

describe('the figures', () => {
	test.each([
		['are written for the language', { before: 1_200, after: 300.5, unit: 'minutes' }, ['1,200', '300.5', 'minutes']],
		['carry a percent sign of their own', { before: 40, after: 65, unit: '%' }, ['40%', '65%', undefined]],
		[
			'leave the rest of a percent unit behind them',
			{ before: 4, after: 6, unit: '% of calls' },
			['4%', '6%', 'of calls'],
		],
		[
			'stay as they are when they are texts',
			{ before: 'weeks', after: 'same day', unit: 'x' },
			['weeks', 'same day', 'x'],
		],
		['keep a zero', { before: 0, after: 0, unit: 'calls' }, ['0', '0', 'calls']],
		['may lack a before', { after: 7 }, [undefined, '7', undefined]],
		['leave gaps out', { before: gap, after: 7, unit: gap }, [undefined, '7', undefined]],
	])('%s', (_, result, [before, after, unit]) => {
		expect(change(result, format)).toMatchObject({ before, after, unit });
	});

	test.each([
		['after a number before words', { before: 6, after: 'same day', unit: 'days' }, ['6 days', 'same day', undefined]],
		['after a number after words', { before: 'weeks', after: 6, unit: 'days' }, ['weeks', '6', 'days']],
		['after the last of two numbers', { before: '10+', after: '2–3', unit: 'days' }, ['10+', '2–3', 'days']],
		[
			'after a percentage before words',
			{ before: 40, after: 'nearly all', unit: '% of calls' },
			['40% of calls', 'nearly all', undefined],
		],
		['nowhere beside a bare percentage', { before: 40, after: 'most', unit: '%' }, ['40%', 'most', undefined]],
		['nowhere where there is none', { before: 6, after: 'none' }, ['6', 'none', undefined]],
		['after the only figure', { before: gap, after: 'most', unit: 'calls' }, [undefined, 'most', 'calls']],
	])('have their unit %s', (_, result, [before, after, unit]) => {
		expect(change(result, format)).toMatchObject({ before, after, unit });
	});

	test.each([
		['is only claimed', {}],
		['has a before alone', { before: 40, unit: '%' }],
		['has a gap after', { before: 40, after: gap }],
	])('are none for a result that %s', (_, result) => {
		expect(change(result, format)).toBeUndefined();
	});

	test.each([
		[{ before: 40, after: 65, unit: 'אחוזים' }, ['40%', '65%', undefined, '\u2066+25\u2069 נקודות אחוז']],
		[{ before: 41, after: 40, unit: '% מהשיחות' }, ['41%', '40%', 'מהשיחות', '\u2066−1\u2069 נקודת אחוז']],
		[{ before: 38, after: 11, unit: 'דקות' }, ['38', '11', 'דקות', '\u2066−71%\u2069']],
		[{ before: 4, after: 6, unit: 'per cent' }, ['4%', '6%', undefined, '\u2066+2\u2069 נקודות אחוז']],
	])('keep the sign on the left of its number in Hebrew: %j', (result, [before, after, unit, difference]) => {
		expect(change(result, createFormat('he'))).toEqual({ before, after, unit, difference });
	});

	test('are written for another language', () => {
		expect(change({ before: 1_200, after: 300.5 }, createFormat('de'))).toMatchObject({
			before: '1.200',
			after: '300,5',
			difference: '−75\u00a0%',
		});
	});
});
