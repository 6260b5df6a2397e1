import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/derive/format.ts';
import { profileNumbers } from '../../src/derive/profile.ts';
import { profileFigures } from '../../src/derive/profile-words.ts';
import type { CaseStudyInput } from '../../src/schemas/case-study.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import { caseView, costEvidence, reviewEvidence } from '../support/case-views.ts';

type Given = Partial<CaseStudyInput> & { evidence?: Evidence[] };

function numbers(cases: readonly Given[], lanes: Parameters<typeof profileNumbers>[1] = []) {
	const views = cases.map(({ evidence = [], ...answers }, index) => ({
		item: caseView(answers, `case-${index}`),
		evidence,
	}));
	return profileNumbers(views, lanes);
}

/** A figure of a profile in a line: its name, its value, and what it says of itself. */
function words(cases: readonly Given[], name: string, language = 'en'): string {
	const figure = profileFigures(numbers(cases), createFormat(language)).find((candidate) => candidate.name === name);
	return [figure?.value, figure?.note, ...(figure?.others ?? [])].filter(Boolean).join(' | ');
}

const euro = (amount: number) => createFormat('he').money({ amount, currency: 'EUR' });

const gap = { unmeasured: 'No meter' };
const costing = (amount: number, currency = 'EUR', basis: 'stated' | 'estimated' = 'stated'): Given => ({
	cost: { perInteraction: { amount, currency, unit: 'answer' }, asOf: '2026', basis },
});
const released = (days: number): Given => ({
	scope: { included: ['Letters'], excluded: [{ what: 'Contracts', why: 'Law' }], firstRelease: { days } },
});
const unreleased: Given = { scope: gap };

describe('the first release', () => {
	test.each<[string, Given[], string]>([
		[
			'of an odd number of cases',
			[released(55), released(21), released(34)],
			'34 days | median, 21 to 55, over 3 case studies',
		],
		[
			'of an even number, whose lower middle occurred',
			[released(10), released(20)],
			'10 days | median, 10 to 20, over 2 case studies',
		],
		['of some of them', [released(34), unreleased], '34 days | median, over 1 of 2 case studies'],
		['of one on its first day', [released(1)], '1 day | median, over 1 case study'],
		['of none', [unreleased, unreleased], 'Not computed: no case says'],
		['without cases', [], 'Not computed: no case says'],
	])('%s', (_, cases, expected) => {
		expect(words(cases, 'To the first release')).toBe(expected);
	});
});

describe('what an interaction costs', () => {
	test.each<[string, Given[], string]>([
		['as stated', [costing(1), costing(3), costing(2)], '€2 | median, €1 to €3, over 3 case studies: all stated'],
		['of one', [costing(1), { cost: gap }], '€1 | median, over 1 of 2 case studies: stated'],
		[
			'with some measured, whatever was stated',
			[{ ...costing(9), evidence: [costEvidence(2)] }, costing(1), costing(4, 'EUR', 'estimated')],
			'€2 | median, €1 to €4, over 3 case studies: 1 estimated, 1 stated, 1 measured',
		],
		[
			'all measured',
			[{ evidence: [costEvidence(2)] }, { evidence: [costEvidence(2)] }],
			'€2 | median, over 2 case studies: all measured',
		],
		[
			'in two currencies, which are never mixed',
			[costing(1), costing(3), costing(100, 'GBP')],
			'€1 | median, €1 to €3, over 2 of 3 case studies: all stated | £100 median, over 1 of 3 case studies: stated',
		],
		['of none', [{ cost: gap }], 'Not computed: no case says'],
	])('%s', (_, cases, expected) => {
		expect(words(cases, 'An interaction costs')).toBe(expected);
	});

	test('has a mark only where all figures have one basis', () => {
		const basis = (cases: Given[]) =>
			profileFigures(numbers(cases), createFormat('en')).find(({ name }) => name === 'An interaction costs')?.basis;
		expect(basis([costing(1), costing(2)])).toBe('stated');
		expect(basis([costing(1), { evidence: [costEvidence(2)] }])).toBeUndefined();
	});
});

describe('what is live', () => {
	test.each<[string, Given[], string]>([
		[
			'beside the rest',
			[{ status: 'live' }, { status: 'retired' }, { status: 'pilot' }, { status: 'handed-over' }],
			'1 | of 4 case studies, 1 pilot, 1 handed over, 1 retired',
		],
		['alone', [{ status: 'live' }], '1 | of 1 case study'],
		['not at all', [{ status: 'prototype' }], '0 | of 1 case study, 1 prototype'],
		['of nothing', [], 'Not computed: no case is published'],
	])('%s', (_, cases, expected) => {
		expect(words(cases, 'Live today')).toBe(expected);
	});
});

test('evidence is counted by case study and by kind', () => {
	const cases = [
		{ evidence: [costEvidence(1), costEvidence(2), reviewEvidence(1, 1)] },
		{ evidence: [costEvidence(1)] },
		{},
	];
	expect(numbers(cases).measured).toEqual({
		cases: 2,
		kinds: [
			{ kind: 'cost', count: 2 },
			{ kind: 'review', count: 1 },
		],
	});
	expect(words(cases, 'With evidence')).toBe('2 | imported, of 3 case studies, cost 2, review 1');
	expect(words([], 'With evidence')).toBe('Not computed: no case is published');
});

test('answered questions are added up over all case studies', () => {
	expect(words([{}, { cost: gap, data: undefined }], 'Questions answered')).toBe('94% | 30 of 32, over 2 case studies');
	expect(words([], 'Questions answered')).toBe('Not computed: no case is published');
});

test.each<[string, Given[], string]>([
	['פעילים היום', [{ status: 'live' }, { status: 'retired' }], '1 | מתוך 2 מקרי בוחן, יצא משימוש (1)'],
	['עד הגרסה הראשונה', [released(1)], 'יום אחד | חציון, לפי מקרה בוחן אחד'],
	['עד הגרסה הראשונה', [released(2), released(9), unreleased], 'יומיים | חציון, 2 עד 9, לפי 2 מתוך 3 מקרי בוחן'],
	['עלות אינטראקציה', [costing(1), costing(1)], `${euro(1)} | חציון, לפי 2 מקרי בוחן: בכולם הצהרה`],
	[
		'עלות אינטראקציה',
		[{ evidence: [costEvidence(2)] }, costing(4, 'EUR', 'estimated')],
		`${euro(2)} | חציון, ${euro(2)} עד ${euro(4)}, לפי 2 מקרי בוחן: הערכה (1), נמדד (1)`,
	],
	['עם ראיות', [{ evidence: [costEvidence(1)] }], '1 | מיובאות, מתוך מקרה בוחן אחד, עלות (1)'],
	['שאלות שנענו', [{}], '100% | 16 מתוך 16, לפי מקרה בוחן אחד'],
	['שאלות שנענו', [], 'אין חישוב: לא פורסם אף מקרה'],
])('in Hebrew: %s', (name, cases, expected) => {
	expect(words(cases, name, 'he')).toBe(expected);
});

test('lanes stand in the builder’s order, then by how many case studies they have', () => {
	const cases: Given[] = [
		{ lane: 'agent', lanes: ['product'] },
		{ lane: 'product', lanes: undefined },
	];
	expect(numbers(cases, ['insight', 'agent']).lanes).toEqual([
		{ lane: 'insight', count: 0 },
		{ lane: 'agent', count: 1 },
		{ lane: 'product', count: 2 },
	]);
});
