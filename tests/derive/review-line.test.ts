import { describe, expect, test } from 'vitest';
import { reviewLine } from '../../src/derive/review-line.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import { isGap } from '../../src/schemas/gap.ts';
import { CHECKED } from '../../src/schemas/vocabulary.ts';
import { EVERY_ANSWER } from '../support/answers.ts';

const gap = { unmeasured: 'Nobody counts' };
type Outcomes = Extract<CaseStudyInput['review'], { does: unknown }>['outcomes'];

/** The line of a case study with these answers. */
function layOut(
	review: object = {},
	workflow: CaseStudyInput['workflow'] = EVERY_ANSWER.workflow,
	measured?: Parameters<typeof reviewLine>[2],
) {
	const data = caseStudy.parse({
		...EVERY_ANSWER,
		workflow,
		review: { does: 'drafts', checked: 'before', who: 'The clerk', ...review },
	});
	if (isGap(data.review)) throw new Error('A review with these answers is no gap.');
	return reviewLine(data.review, data.workflow, measured);
}

describe('the person stands', () => {
	const PLACES = {
		before: { stations: ['in', 'ai', 'person', 'out'], branch: undefined },
		'by-reader': { stations: ['in', 'ai', 'out', 'person'], branch: undefined },
		sample: { stations: ['in', 'ai', 'out'], branch: 'sample' },
		'on-appeal': { stations: ['in', 'ai', 'out'], branch: 'on-appeal' },
		never: { stations: ['in', 'ai', 'out'], branch: 'never' },
	} as const;

	test.each(CHECKED)('where a review that is checked %s puts them', (checked) => {
		const { stations, branch } = layOut({ checked });
		expect({ stations, branch }).toEqual(PLACES[checked]);
	});

	test('on a branch of its own where the answer is a gap', () => {
		expect(layOut({ checked: gap })).toMatchObject({ stations: ['in', 'ai', 'out'], branch: 'gap' });
	});
});

describe('what comes in and goes out', () => {
	test('is taken from the workflow', () => {
		expect(layOut()).toMatchObject({ inputs: ['A contract'], output: 'A queue' });
	});

	test.each<[string, CaseStudyInput['workflow'], string[], string | undefined]>([
		['is empty where the workflow is a gap', gap, [], undefined],
		['is empty where the workflow does not say', { users: 'A', before: 'B', after: 'C' }, [], undefined],
		[
			'leaves gaps out',
			{ users: 'A', before: 'B', after: 'C', inputs: [gap, 'A letter'], output: gap },
			['A letter'],
			undefined,
		],
	])('%s', (_, workflow, inputs, output) => {
		expect(layOut({}, workflow)).toMatchObject({ inputs, output });
	});
});

describe('outcomes', () => {
	test.each<[string, Outcomes, [string, number, number][], number, string | undefined]>([
		[
			'are shares of the whole, in the order of the vocabulary',
			{ rejected: 10, accepted: 60, edited: 30, unit: 'count' },
			[
				['accepted', 60, 0.6],
				['edited', 30, 0.3],
				['rejected', 10, 0.1],
			],
			100,
			'count',
		],
		[
			'are shares of what was counted, whatever that adds up to',
			{ accepted: 3, escalated: 1, unit: 'count' },
			[
				['accepted', 3, 0.75],
				['escalated', 1, 0.25],
			],
			4,
			'count',
		],
		[
			'in percent are shares too',
			{ accepted: 80, flagged: 20, unit: 'percent' },
			[
				['accepted', 80, 0.8],
				['flagged', 20, 0.2],
			],
			100,
			'percent',
		],
		[
			'keep a zero that was counted',
			{ accepted: 5, rejected: 0, unit: 'count' },
			[
				['accepted', 5, 1],
				['rejected', 0, 0],
			],
			5,
			'count',
		],
		['of a single case are all of it', { edited: 1, unit: 'count' }, [['edited', 1, 1]], 1, 'count'],
		['of nothing have no shares', { accepted: 0, unit: 'count' }, [['accepted', 0, 0]], 0, 'count'],
		['leave gaps out', { accepted: 5, edited: gap, unit: gap }, [['accepted', 5, 1]], 5, undefined],
		['are none where they are a gap', gap, [], 0, undefined],
		['are none where they are left out', undefined, [], 0, undefined],
	])('%s', (_, outcomes, expected, total, unit) => {
		const line = layOut({ outcomes });
		expect(line.outcomes.map(({ outcome, value, share }) => [outcome, value, share])).toEqual(expected);
		expect({ total: line.total, unit: line.unit }).toEqual({ total, unit });
	});

	test('that were measured replace those that the author stated', () => {
		const line = layOut({ outcomes: { accepted: 90, rejected: 10, unit: 'percent' } }, gap, { accepted: 3, edited: 1 });
		expect(line).toMatchObject({ unit: 'count', total: 4 });
		expect(line.outcomes).toEqual([
			{ outcome: 'accepted', value: 3, share: 0.75 },
			{ outcome: 'edited', value: 1, share: 0.25 },
		]);
	});
});
