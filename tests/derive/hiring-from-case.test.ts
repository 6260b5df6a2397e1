import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewCases } from '../../src/derive/case-view.ts';
import { readBrief, writeBrief } from '../../src/derive/hiring-brief.ts';
import { briefFromCase, isSlug } from '../../src/derive/hiring-from-case.ts';
import { chooseStarts } from '../../src/derive/hiring-starts.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import * as en from '../../src/words/en.ts';
import { EVERY_ANSWER } from '../support/answers.ts';

const gap = { undisclosed: 'Not for the public' };
const documentOf = (answers: unknown) => ({ contract: 1, slug: 'a', url: 'https://example.org/a', number: 1, answers });
const briefOf = (answers: object) => briefFromCase(documentOf({ title: 'A', ...answers }), en)?.brief;

test('a case study with every answer fills in what the next company may share', () => {
	expect(briefFromCase(documentOf(EVERY_ANSWER), en)).toEqual({
		title: 'Contract triage',
		brief: {
			workflow: 'By arrival',
			users: 'Six lawyers',
			audience: 'inside',
			volume: 'about 40 contracts a week',
			sources: 'The archive',
			output: 'A queue',
			does: ['classifies', 'extracts'],
			checked: 'before',
			who: 'The lawyer on duty',
			excluded: 'Employment',
			release: '2025-11-03',
			by: '3 weeks',
			evidence: 'Read on the day: from 6 days to same day',
			owner: 'Head of legal',
		},
	});
});

describe('of a case study', () => {
	test('gaps stay open, wherever they stand', () => {
		expect(
			briefOf({
				workflow: { users: gap, before: gap, after: 'A list', output: gap, volume: gap },
				scope: {
					excluded: [gap, { what: gap, why: 'A' }, { what: 'Letters', why: gap }],
					sources: gap,
					firstRelease: { days: gap },
				},
				review: { does: gap, checked: gap, who: gap },
				results: [gap, { claim: gap, kind: 'time', before: 1, after: 2 }],
				ownership: { mine: ['All'], businessOwner: gap },
				lane: 'agent',
			}),
		).toEqual({ output: 'A list', excluded: 'Letters' });
		expect(briefOf({ workflow: gap, scope: gap, review: gap, results: gap, ownership: gap })).toEqual({});
	});

	test.each<[string, object, object]>([
		['one verb', { review: { does: 'drafts' } }, { does: ['drafts'] }],
		['a product', { lane: 'product' }, { audience: 'outside' }],
		['whole weeks', { scope: { firstRelease: { days: 8 } } }, { by: '2 weeks' }],
		['one week', { scope: { firstRelease: { days: 1 } } }, { by: '1 week' }],
		[
			'the role of an owner without the company',
			{ ownership: { businessOwner: 'Head of Legal, Harbourline' } },
			{ owner: 'Head of Legal' },
		],
		[
			'the first result with two figures',
			{
				results: [
					{ claim: 'Use', after: 92 },
					{ claim: 'Missed', before: 11.8, after: 9.6, unit: '%' },
				],
			},
			{ evidence: 'Missed: from 11.8 to 9.6%' },
		],
		['a count without a unit', { workflow: { volume: { count: 40 } } }, { volume: '40' }],
		[
			'long lists, cut',
			{ scope: { sources: Array.from({ length: 100 }, () => ({ name: 'A ledger' })) } },
			{ sources: `${'A ledger; '.repeat(30).trim().slice(0, 300)}` },
		],
	])('%s', (_, answers, brief) => {
		expect(briefOf(answers)).toEqual(brief);
	});
});

test.each([
	undefined,
	null,
	'',
	'<!doctype html>',
	12,
	[],
	{},
	{ answers: null },
	{ answers: { title: gap } },
	{ answers: { title: '' } },
	{ answers: [] },
])('%j is no case study', (document) => {
	expect(briefFromCase(document, en)).toBeUndefined();
});

test('any JSON gives a brief that an address can hold, or none', () => {
	const part = fc.jsonValue({ maxDepth: 3 });
	const answers = fc.record({
		title: part,
		workflow: part,
		scope: part,
		review: part,
		results: part,
		ownership: part,
		lane: part,
	});
	fc.assert(
		fc.property(answers, (given) => {
			const found = briefFromCase(documentOf(given), en);
			if (found) expect(readBrief(writeBrief(found.brief))).toEqual(found.brief);
		}),
	);
});

test.each<[string, boolean]>([
	['contract-triage', true],
	['מיון-מכתבים', true],
	['a_b', true],
	['', false],
	['..', false],
	['../secret', false],
	['..%2f..', false],
	['a/b', false],
	['a.json', false],
	['a?b#c', false],
	['<script>', false],
	['a b', false],
	['\0', false],
	['a'.repeat(201), false],
])('%j may be a slug: %s', (text, may) => {
	expect(isSlug(text)).toBe(may);
});

describe('case studies to start from', () => {
	const views = (...given: Partial<CaseStudyInput>[]) =>
		viewCases(
			given.map((answers, index) => ({ id: `case-${index}`, data: caseStudy.parse({ ...EVERY_ANSWER, ...answers }) })),
		);
	const ids = (given: ReturnType<typeof views>) => chooseStarts(given).map(({ id }) => id);

	test('are those in use, then those with the most answers', () => {
		const cases = views(
			{ status: 'pilot' },
			{ status: 'live', failures: gap },
			{ status: 'live' },
			{ status: 'handed-over' },
		);
		expect(ids(cases)).toEqual(['case-2', 'case-1', 'case-3', 'case-0']);
	});

	test('are none that were stopped, tried out only, or mostly left open', () => {
		const open = Object.fromEntries(
			['workflow', 'scope', 'ownership', 'review', 'results', 'failures', 'cost', 'monitoring', 'decision'].map(
				(key) => [key, gap],
			),
		);
		expect(
			ids(views({ status: 'retired' }, { status: 'paused' }, { status: 'prototype' }, { status: 'live', ...open })),
		).toEqual([]);
	});

	test('are six at most', () => {
		expect(chooseStarts(views(...Array.from({ length: 9 }, () => ({ status: 'live' as const }))))).toHaveLength(6);
	});
});
