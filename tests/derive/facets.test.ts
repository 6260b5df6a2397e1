import { describe, expect, test } from 'vitest';
import { caseFacets, costBand } from '../../src/derive/case-facets.ts';
import { viewCases } from '../../src/derive/case-view.ts';
import { facetGroups } from '../../src/derive/facet-groups.ts';
import { COST_BANDS, FACETS, type Facets, facetSlug } from '../../src/derive/facets.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import { type Evidence, evidence } from '../../src/schemas/evidence.ts';
import * as en from '../../src/words/en.ts';
import * as he from '../../src/words/he.ts';
import type { Words } from '../../src/words/words.ts';
import { EVERY_ANSWER } from '../support/answers.ts';

const gap = { undisclosed: 'A client asked for it' };
const NOBODY = { visited: new Set<string>(), severalBuilders: true };

/** What the full case study with these answers instead is found by. */
function facets(answers: Partial<CaseStudyInput> = {}, files: Evidence[] = [], context = NOBODY): Facets {
	const data = caseStudy.parse({ ...EVERY_ANSWER, ...answers });
	return caseFacets(viewCases([{ id: 'triage', data, evidence: files }]), context)[0] ?? {};
}

/** A minimal evidence file of a kind. */
function file(kind: Evidence['kind'], perInteraction = 3): Evidence {
	const day = '2026-03-01';
	const source = { tool: 'CSV', file: 'a.csv', sha256: 'a'.repeat(64), importedAt: `${day}T00:00:00Z` };
	const parts = {
		cost: { currency: 'EUR', total: 9, interactions: 3, perInteraction, byModel: [], byDay: [] },
		evals: { metric: 'accuracy', runs: [{ date: day, score: 1, n: 2 }] },
		review: { byPeriod: [{ from: day, to: day, accepted: 1 }] },
		uptime: { checkedAt: `${day}T00:00:00Z`, status: 'up', ratio: {} },
		tokens: { total: 1, byTool: [], dead: 0 },
	};
	return evidence.parse({ kind, title: 'A', source, from: day, to: day, [kind]: parts[kind] });
}

test('a case study is found by every facet, by ids where the vocabulary is closed', () => {
	expect(facets()).toEqual({
		kind: ['case-study'],
		lane: ['internal-workflow', 'agent'],
		status: ['live'],
		does: ['classifies', 'extracts'],
		checked: ['before'],
		decision: ['expand'],
		evidence: [],
		band: ['0.01-0.1'],
		domain: ['law'],
		stack: ['SQLite'],
		tag: ['human-in-the-loop', 'verträge'],
		year: ['2026'],
		builder: ['ada'],
	});
	expect(Object.keys(facets())).toEqual([...FACETS]);
});

test.each<[string, Partial<CaseStudyInput>, Facets]>([
	['a review', { review: gap }, { does: [], checked: [] }],
	['what the AI does', { review: { does: gap, checked: 'never', who: 'A' } }, { does: [], checked: ['never'] }],
	['when it is checked', { review: { does: 'acts', checked: gap, who: 'A' } }, { does: ['acts'], checked: [] }],
	['a decision', { decision: gap }, { decision: [] }],
	['the outcome of a decision', { decision: { outcome: gap } }, { decision: [] }],
	['the stack', { stack: gap }, { stack: [] }],
	['the name of a tool', { stack: [{ name: gap, for: 'x' }] }, { stack: [] }],
	['secondary lanes', { lanes: gap }, { lane: ['internal-workflow'] }],
	['a domain', { domain: gap }, { domain: [] }],
	['a cost', { cost: gap }, { band: [] }],
	['an amount', { cost: { perInteraction: gap, asOf: '2026' } }, { band: [] }],
	['monitoring', { monitoring: gap }, { evidence: [] }],
])('nobody finds a case study by a gap in %s', (_, answers, expected) => {
	expect(facets(answers)).toMatchObject(expected);
});

test('a case study without tags has none to be found by', () => {
	expect(facets({ tags: undefined })).toMatchObject({ tag: [] });
});

test('a site with one builder is not searched by builder', () => {
	expect(facets({}, [], { ...NOBODY, severalBuilders: false })).toMatchObject({ builder: [] });
});

describe('measured here is', () => {
	const open = { url: 'https://example.org/status', watches: ['drift'] };
	const visited = { ...NOBODY, visited: new Set([open.url]) };

	test.each<[string, Facets['evidence'], Facets]>([
		['a cost, with an export of costs', ['cost'], facets({}, [file('cost')])],
		['an evaluation, with its runs', ['evals'], facets({}, [file('evals')])],
		['review, with its outcomes', ['review'], facets({}, [file('review')])],
		['monitoring, with an export of uptime', ['monitoring'], facets({}, [file('uptime')])],
		['monitoring, with a visit to the open dashboard', ['monitoring'], facets({ monitoring: open }, [], visited)],
		['no monitoring that nobody has visited', [], facets({ monitoring: open })],
		[
			'no monitoring behind a login',
			[],
			facets({ monitoring: { url: { url: open.url, access: 'login' } } }, [], visited),
		],
		['nothing by an audit of tokens', [], facets({}, [file('tokens')])],
		[
			'all of them',
			['cost', 'evals', 'review', 'monitoring'],
			facets(
				{},
				(['uptime', 'review', 'evals', 'cost'] as const).map((kind) => file(kind)),
			),
		],
	])('%s', (_, expected, { evidence: found }) => {
		expect(found).toEqual(expected);
	});
});

test.each([
	[0, 'under-0.01'],
	[0.0099, 'under-0.01'],
	[0.01, '0.01-0.1'],
	[0.1, '0.1-1'],
	[0.999, '0.1-1'],
	[1, '1-10'],
	[10, '10-up'],
	[4_000, '10-up'],
] as const)('a cost of %d is in the band %s', (amount, band) => {
	expect(costBand(amount)).toBe(band);
	expect(COST_BANDS).toContain(band);
});

test('a measured cost decides the band, not the stated one', () => {
	expect(facets({}, [file('cost', 3)])).toMatchObject({ band: ['1-10'] });
});

test('names that differ in their letters only are written alike, as the newest case writes them', () => {
	const entry = (id: string, published: string, name: string, domain: string) => ({
		id,
		data: caseStudy.parse({
			...EVERY_ANSWER,
			published,
			updated: undefined,
			domain,
			stack: [
				{ name, for: 'x' },
				{ name: name.toUpperCase(), for: 'y' },
			],
		}),
	});
	const cases = viewCases([
		entry('old', '2025-01-01', 'sqlite', 'Public Health'),
		entry('new', '2026-01-01', 'SQLite', 'public health'),
	]);
	const found = caseFacets(cases, NOBODY).map(({ stack, domain }) => [stack, domain]);
	expect(found).toEqual([
		[['SQLite'], ['public health']],
		[['SQLite'], ['public health']],
	]);
});

describe('a form offers', () => {
	const entries: Facets[] = [
		{ kind: ['case-study'], status: ['live'], tag: ['b', 'a'], year: ['2025'], stack: ['C++'] },
		{ kind: ['case-study'], status: ['retired'], tag: ['a'], year: ['2026'], builder: ['ada'] },
		{ kind: ['case-study'], status: ['live'], tag: ['a', 'c'], year: ['2026'] },
	];
	const group = (id: string, all = entries, words: Words = en) =>
		facetGroups(all, { ada: 'Ada Example' }, words).find((facet) => facet.id === id);

	test('closed vocabularies in their order, with words and counts', () => {
		expect(group('status')?.options).toEqual([
			{ value: 'live', label: 'Live', count: 2 },
			{ value: 'retired', label: 'Retired', count: 1 },
		]);
	});

	test('the words of the language, whose values and order are the same', () => {
		expect(group('status', entries, he)).toEqual({
			id: 'status',
			title: 'מצב',
			options: [
				{ value: 'live', label: 'פעיל', count: 2 },
				{ value: 'retired', label: 'יצא משימוש', count: 1 },
			],
			more: 0,
		});
		const prices: Facets[] = [{ band: ['10-up'] }, { band: ['under-0.01'] }];
		expect(group('band', prices, he)?.options.map(({ label }) => label)).toEqual(['פחות מ־0.01 לאחת', '10 ומעלה לאחת']);
	});

	test('years from the latest', () => {
		expect(group('year')?.options.map(({ label, count }) => [label, count])).toEqual([
			['2026', 2],
			['2025', 1],
		]);
	});

	test('builders by name', () => {
		expect(group('builder')?.options).toEqual([{ value: 'ada', label: 'Ada Example', count: 1 }]);
	});

	test('names by how common they are, with their form in an address', () => {
		expect(group('tag')?.options.map(({ label }) => label)).toEqual(['a', 'b', 'c']);
		expect(group('stack')?.options).toEqual([{ value: 'cplusplus', label: 'C++', count: 1 }]);
	});

	test('no facet that tells no two entries apart', () => {
		expect(group('kind')).toBeUndefined();
		expect(group('lane')).toBeUndefined();
	});

	test('eight names at first, and how many more there are', () => {
		const many = Array.from({ length: 11 }, (_, index): Facets => ({ tag: [`tag-${index}`] }));
		expect(group('tag', many)).toMatchObject({ more: 3 });
		expect(group('tag', many)?.options).toHaveLength(8);
	});
});

test.each([
	['status', 'handed-over', 'handed-over'],
	['band', '0.01-0.1', '0.01-0.1'],
	['stack', 'HTML, CSS & JavaScript', 'html-css-javascript'],
	['tag', 'verträge', 'verträge'],
	['domain', 'Public health', 'public-health'],
])('in an address, the %s %s is %s', (id, value, expected) => {
	expect(facetSlug(id, value)).toBe(expected);
});
