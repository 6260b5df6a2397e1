import { describe, expect, test } from 'vitest';
import { caseStudy } from '../../src/schemas/case-study.ts';
import { GAP_KINDS } from '../../src/schemas/gap.ts';
import { EVERY_ANSWER } from '../support/answers.ts';
import { fieldsOf, withValue } from '../support/schema-fields.ts';

const FIELDS = fieldsOf(caseStudy).map(({ path }) => path);
const KINDS = Object.keys(GAP_KINDS);
/** Keys that must be answered at the top, and bookkeeping that is no question anywhere. */
const TOP = ['title', 'summary', 'published', 'lane', 'status'];
const BOOKKEEPING = ['draft', 'aliases', 'builders', 'tags', 'currency', 'access'];

const accepts = (data: unknown) => caseStudy.safeParse(data).success;
const name = (path: readonly (string | number)[]) => path.join('.');

function refusesGaps(path: readonly (string | number)[]): boolean {
	const keys = path.filter((step) => typeof step === 'string');
	return TOP.includes(name(path)) || BOOKKEEPING.some((key) => keys.includes(key)) || name(path) === 'review.does.0';
}

test('a case study with every key of the contract is accepted', () => {
	expect(caseStudy.safeParse(EVERY_ANSWER).error?.issues).toBeUndefined();
});

test('the case study of these tests has every key that the schema knows', () => {
	const missing = FIELDS.filter((path) => readAt(EVERY_ANSWER, path) === undefined).map(name);
	expect(missing.filter((path) => !/^(links\.\w+|monitoring\.url)\.0/.test(path))).toEqual([]);
});

test('the schema has the keys of the contract, no more and no less', () => {
	expect(FIELDS.filter((path) => path.length === 1).map(name)).toEqual(Object.keys(EVERY_ANSWER));
	expect(FIELDS.length).toBeGreaterThan(200);
});

describe('gaps', () => {
	test.each(FIELDS.filter((path) => !refusesGaps(path)).map((path) => [name(path), path]))(
		'%s can be a gap of any kind',
		(_, path) => {
			const refused = KINDS.filter((kind) => !accepts(withValue(EVERY_ANSWER, path, { [kind]: 'Because' })));
			expect(refused).toEqual(
				['results', 'failures', 'results.0', 'failures.0'].includes(name(path)) ? ['inapplicable'] : [],
			);
		},
	);

	test.each(FIELDS.filter(refusesGaps).map((path) => [name(path), path]))('%s cannot be a gap', (_, path) => {
		expect(KINDS.filter((kind) => accepts(withValue(EVERY_ANSWER, path, { [kind]: 'Because' })))).toEqual([]);
	});

	test('a gap is read as its kind and its reason', () => {
		const parsed = caseStudy.parse({ ...EVERY_ANSWER, cost: { unmeasured: 'Retired before metering' } });
		expect(parsed.cost).toEqual({ gap: 'unmeasured', why: 'Retired before metering' });
	});

	test('a list keeps its answers beside a gap: these, and the rest undisclosed', () => {
		const results = [...[EVERY_ANSWER.results].flat(), { undisclosed: 'The rest is under contract' }];
		const parsed = caseStudy.parse({ ...EVERY_ANSWER, results });
		expect(parsed.results).toHaveLength(2);
		expect(parsed.results).toHaveProperty('1', { gap: 'undisclosed', why: 'The rest is under contract' });
	});

	test.each([
		['no reason', { unknown: '' }],
		['a blank reason', { unknown: '  ' }],
		['a null reason', { unknown: null }],
		['a list as its reason', { unknown: ['x'] }],
		['two kinds', { unknown: 'x', unmeasured: 'y' }],
		['another key beside it', { unknown: 'x', owner: 'y' }],
		['a kind that does not exist', { secret: 'x' }],
		['a kind that every object inherits', { constructor: 'x' }],
	])('a gap with %s is refused', (_, value) => {
		expect(accepts({ ...EVERY_ANSWER, maintenance: value })).toBe(false);
		expect(accepts({ ...EVERY_ANSWER, maintenance: { owner: value } })).toBe(false);
	});
});

describe('empty values', () => {
	test.each([
		['an empty group', {}],
		['null', null],
		['an empty list', []],
		['an empty text', ''],
		['a blank text', '  '],
	])('%s is no answer to any key', (_, value) => {
		expect(FIELDS.filter((path) => accepts(withValue(EVERY_ANSWER, path, value))).map(name)).toEqual([]);
	});
});

describe('keys', () => {
	const required = ['title', 'summary', 'published', 'lane', 'status', 'since', 'workflow', 'scope', 'ownership'];
	required.push('review', 'results', 'failures', 'cost', 'monitoring', 'decision');

	test('exactly the starred ones are required at the top', () => {
		const without = (key: string) =>
			Object.fromEntries(Object.entries(EVERY_ANSWER).filter(([other]) => other !== key));
		expect(
			Object.keys(EVERY_ANSWER)
				.filter((key) => !accepts(without(key)))
				.sort(),
		).toEqual(required.toSorted());
	});

	test.each([
		['workflow', ['users', 'before', 'after']],
		['workflow.volume', ['count']],
		['scope', ['included', 'excluded']],
		['scope.excluded.0', ['what', 'why']],
		['scope.sources.0', ['name']],
		['scope.firstRelease', ['days']],
		['ownership', ['mine']],
		['ownership.partners.0', ['name', 'did']],
		['review', ['does', 'checked', 'who']],
		['review.outcomes', ['unit']],
		['results.0', ['claim', 'kind']],
		['failures.0', ['title', 'kind', 'impact']],
		['failures.0.cost', ['amount', 'currency']],
		['guardrails.costCeiling', ['amount', 'currency', 'per']],
		['stack.0', ['name', 'for']],
		['models.0', ['name']],
		['assurance.0', ['what']],
		['cost', ['perInteraction']],
		['cost.perInteraction', ['amount', 'currency', 'unit']],
		['cost.monthly', ['amount', 'currency']],
		['cost.build.money', ['amount', 'currency']],
		['decision', ['outcome']],
		['versions.0', ['version', 'change']],
		['testimonials.0', ['quote']],
		['adaptedFrom', ['title', 'url']],
		['links.live', ['url']],
		['failureModes', []],
		['guardrails', []],
		['data', []],
		['monitoring', []],
		['maintenance', []],
		['cost.build', []],
	])('%s needs %j', (where, needed) => {
		const path = where.split('.').map((step) => (step === '0' ? 0 : step));
		const group = readAt(EVERY_ANSWER, path);
		const keys = Object.keys(group ?? {});
		const refused = keys.filter((gone) => {
			const rest = Object.fromEntries(Object.entries(group ?? {}).filter(([key]) => key !== gone));
			return !accepts(withValue(EVERY_ANSWER, path, rest));
		});
		expect(refused).toEqual(needed);
	});

	test.each(
		fieldsOf(caseStudy)
			.filter(({ path }) => typeof readAt(EVERY_ANSWER, path) === 'object')
			.filter(({ path }) => !Array.isArray(readAt(EVERY_ANSWER, path)))
			.map(({ path }) => [name(path), path]),
	)('%s refuses a key that the contract does not know', (_, path) => {
		expect(accepts(withValue(EVERY_ANSWER, [...path, 'colour'], 'blue'))).toBe(false);
	});
});

describe('values', () => {
	test('does is one verb or several, and always a list once read', () => {
		const does = (value: unknown) =>
			caseStudy.safeParse(withValue(EVERY_ANSWER, ['review', 'does'], value)).data?.review;
		expect(does('drafts')).toMatchObject({ does: ['drafts'] });
		expect(does(['drafts', 'acts'])).toMatchObject({ does: ['drafts', 'acts'] });
		expect(does(['drafts', 'dances'])).toBeUndefined();
	});

	test('a summary has room for 200 characters', () => {
		expect(accepts({ ...EVERY_ANSWER, summary: 'x'.repeat(200) })).toBe(true);
		expect(accepts({ ...EVERY_ANSWER, summary: 'x'.repeat(201) })).toBe(false);
	});

	test.each([
		[['published'], '2026-02', false],
		[['updated'], '2026', false],
		[['lane'], 'agents', false],
		[['status'], 'done', false],
		[['tags'], ['Agents'], false],
		[['tags'], ['two words'], false],
		[['tags'], 'agents', false],
		[['draft'], 'true', false],
		[['guardrails', 'loopLimit'], 2.5, false],
		[['guardrails', 'loopLimit'], -1, false],
		[['guardrails', 'costCeiling', 'per'], 'interaction', true],
		[['guardrails', 'costCeiling', 'per'], 'quarter', false],
		[['workflow', 'volume', 'count'], 'forty', false],
		[['scope', 'firstRelease', 'days'], '21', true],
		[['results', 0, 'basis'], 'measured', false],
		[['results', 0, 'basis'], 'estimated', true],
		[['cost', 'basis'], 'checked', false],
		[['review', 'outcomes', 'unit'], 'share', false],
		[['aliases'], ['/old/place/'], true],
		[['aliases'], ['/caf%C3%A9/'], true],
		[['aliases'], ['//elsewhere.org/'], false],
		[['aliases'], ['/../secret/'], false],
		[['aliases'], ['/a/%2e%2E/b'], false],
		[['aliases'], ['/a?b=c'], false],
		[['aliases'], ['https://example.org/a'], false],
		[['aliases'], ['Old Name'], false],
	])('%j as %j: %s', (path, value, expected) => {
		expect(accepts(withValue(EVERY_ANSWER, path, value))).toBe(expected);
	});
});

function readAt(data: unknown, path: readonly (string | number)[]): object | string | undefined {
	let value: unknown = data;
	for (const step of path)
		value =
			typeof value === 'object' && value !== null
				? Object.entries(value).find(([key]) => key === String(step))?.[1]
				: undefined;
	if (value === undefined) return undefined;
	return typeof value === 'object' && value !== null ? value : String(value);
}
