import { describe, expect, test } from 'vitest';
import { caseStudy } from '../../src/schemas/case-study.ts';
import { type JsonSchema, publishedSchema } from '../../src/schemas/json-schema.ts';
import { EVERY_ANSWER } from '../support/answers.ts';
import { frontmatterErrors, validatorOf } from '../support/json-schemas.ts';
import { fieldsOf, withValue } from '../support/schema-fields.ts';

const ID = 'https://example.org/work/schemas/case-study.json';
const schema = publishedSchema(ID);
const gap = { undisclosed: 'A client asked for it' };
const result = { claim: 'Read on the day', kind: 'time' };
const money = { amount: 1, currency: 'EUR' };

/** Both must say the same of a value: the schema that checks content, and the one that is published. */
function verdicts(path: (string | number)[], value: unknown) {
	const data = withValue(EVERY_ANSWER, path, value);
	return { zod: caseStudy.safeParse(data).success, published: frontmatterErrors(data).length === 0 };
}

describe('the published schema and the check agree', () => {
	test('that every answer of the contract is fine', () => {
		expect(frontmatterErrors(EVERY_ANSWER)).toEqual([]);
	});

	test.each<[string, (string | number)[], unknown]>([
		['a gap for the cost', ['cost'], { unmeasured: 'No meter yet' }],
		['a gap within the cost', ['cost', 'perInteraction', 'amount'], gap],
		['a gap beside results', ['results'], [result, { undisclosed: 'The rest' }]],
		['a gap for all results', ['results'], { unmeasured: 'Too new' }],
		['a reason that is a number', ['cost'], { unmeasured: 2025 }],
		['a year as a number', ['since'], 2025],
		['a quarter', ['since'], '2025-Q4'],
		['a month', ['since'], '2025-11'],
		['the last of February in a leap year', ['since'], '2024-02-29'],
		['a number as text', ['cost', 'monthly', 'amount'], '4.20'],
		['one verb', ['review', 'does'], 'drafts'],
		['a bare link', ['links', 'live'], 'https://example.org/live'],
		['a list of links', ['links', 'live'], ['https://example.org/live', { access: 'request' }, gap]],
		['a tag of any script', ['tags'], ['מכתבים', 'verträge-2026', 2026]],
		['a former path', ['aliases'], ['/old/place/', 'old-name']],
		['a summary of 200 characters', ['summary'], 'a'.repeat(200)],
		['a text as a figure', ['results', 0, 'after'], 'same day'],
		['a title that is a number', ['title'], 2026],
	])('accepting %s', (_, path, value) => {
		expect(verdicts(path, value)).toEqual({ zod: true, published: true });
	});

	test.each<[string, (string | number)[], unknown]>([
		['a lane that is none', ['lane'], 'internal-workflows'],
		['a secondary lane that is none', ['lanes'], ['agents']],
		['a kind of gap that is none', ['cost'], { unmeasurable: 'No' }],
		['a gap of two kinds', ['cost'], { unmeasured: 'No', unknown: 'No' }],
		['a gap with another key', ['cost'], { unmeasured: 'No', note: 'x' }],
		['a gap without a reason', ['cost'], { unmeasured: '' }],
		['a gap with a blank reason', ['cost'], { unmeasured: '  ' }],
		['a key that nobody knows', ['titel'], 'x'],
		['a deep key that nobody knows', ['workflow', 'user'], 'x'],
		['money without a currency', ['cost', 'monthly'], { amount: 1 }],
		['money without an amount', ['cost', 'monthly'], { currency: 'EUR' }],
		['a currency that is none', ['cost', 'monthly'], { ...money, currency: 'EURO' }],
		['a cost without its unit', ['cost', 'perInteraction'], money],
		['money below nothing', ['cost', 'monthly'], { ...money, amount: -1 }],
		['a month of thirteen', ['published'], '2026-13-01'],
		['a day that does not exist', ['published'], '2026-02-30'],
		['a month where a day is asked for', ['published'], '2026-03'],
		['a date with a slash', ['since'], '2026/03/01'],
		['a year as a long number', ['since'], 20260],
		['a gap for the title', ['title'], gap],
		['a gap for the summary', ['summary'], gap],
		['a gap for the day', ['published'], gap],
		['a gap for the lane', ['lane'], gap],
		['a gap for the status', ['status'], gap],
		['a gap among the tags', ['tags'], [gap]],
		['inapplicable results', ['results'], { inapplicable: 'No' }],
		['an inapplicable result', ['results'], [result, { inapplicable: 'No' }]],
		['inapplicable failures', ['failures'], { inapplicable: 'No' }],
		['no results', ['results'], []],
		['an empty text', ['domain'], ''],
		['nothing', ['cost'], null],
		['an empty answer', ['monitoring'], {}],
		['empty build costs', ['cost', 'build'], {}],
		['a link of another scheme', ['links', 'live'], 'javascript:alert(1)'],
		['a link without an address', ['links', 'live'], { label: 'Where' }],
		['a summary of 201 characters', ['summary'], 'a'.repeat(201)],
		['a measured basis', ['cost', 'basis'], 'measured'],
		['half a step', ['guardrails', 'loopLimit'], 1.5],
		['a tag in capitals', ['tags'], ['Human']],
		['a tag with a space', ['tags'], ['human review']],
		['a path that leads off', ['aliases'], ['//elsewhere.example/']],
	])('refusing %s', (_, path, value) => {
		expect(verdicts(path, value)).toEqual({ zod: false, published: false });
	});

	const fields = fieldsOf(caseStudy);

	test('at every key, on a gap in its place', () => {
		expect(fields.length).toBeGreaterThan(100);
		const differ = fields.filter(({ path }) => {
			const { zod, published } = verdicts(path, gap);
			return zod !== published;
		});
		expect(differ.map(({ path }) => path.join('.'))).toEqual([]);
	});

	test.each<[string, unknown]>([
		['a wrong type', { nonsense: [1] }],
		['an empty list', []],
		['nothing', null],
		['a text', 'some text'],
		['true', true],
		['a number below nothing', -1],
	])('at every key, on %s', (_, value) => {
		const differ = fields.filter(({ path }) => {
			const { zod, published } = verdicts(path, value);
			return zod !== published;
		});
		expect(differ.map(({ path }) => path.join('.'))).toEqual([]);
	});

	test('on which keys cannot be left out', () => {
		const differ = fields.filter(({ path }) => {
			if (typeof path.at(-1) === 'number') return false;
			const { zod, published } = verdicts(path, undefined);
			return zod !== published;
		});
		expect(differ.map(({ path }) => path.join('.'))).toEqual([]);
	});
});

describe('the published schema', () => {
	test('is a JSON Schema 2020-12 that a strict reader takes, under its address', () => {
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(schema.$id).toBe(ID);
		expect(() => validatorOf(schema)).not.toThrow();
	});

	test('accepts an index or a case study, and nothing else', () => {
		expect(schema.anyOf).toEqual([{ $ref: '#/$defs/index' }, { $ref: '#/$defs/caseStudy' }]);
		expect(validatorOf(schema)(EVERY_ANSWER)).not.toEqual([]);
	});

	test('defines a gap once, and refers to it everywhere', () => {
		const text = JSON.stringify(schema);
		expect(text.match(/"required":\["undisclosed"\]/g)).toHaveLength(1);
		expect(text.match(/"\$ref":"#\/\$defs\/gap"/g)?.length).toBeGreaterThan(50);
	});

	test('leaves no key without a description, and no schema that accepts anything', () => {
		const found: string[] = [];
		walk(schema, '#', (node, path) => {
			if (Object.keys(node).length === 0) found.push(`${path} accepts anything`);
			for (const [key, child] of Object.entries(node.properties ?? {}))
				if (typeof child === 'object' && !child.description && !('const' in child)) found.push(`${path}/${key}`);
		});
		expect(found).toEqual([]);
	});

	test('keeps to patterns that other languages know', () => {
		expect(JSON.stringify(schema)).not.toMatch(/\\\\p\{|\(\?<[=!]/);
	});

	test('is the same each time', () => {
		expect(JSON.stringify(publishedSchema(ID))).toBe(JSON.stringify(schema));
	});
});

/** Visits a schema and all in it. */
function walk(node: JsonSchema, path: string, visit: (node: JsonSchema, path: string) => void): void {
	visit(node, path);
	for (const key of ['properties', '$defs'] as const)
		for (const [name, child] of Object.entries(node[key] ?? {}))
			if (typeof child === 'object') walk(child, `${path}/${key}/${name}`, visit);
	const others = [node.items, node.propertyNames, node.anyOf, node.oneOf].flat();
	for (const child of others) if (typeof child === 'object') walk(child, `${path}/…`, visit);
}
