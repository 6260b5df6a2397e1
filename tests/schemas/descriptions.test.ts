import { expect, test } from 'vitest';
import { COLLECTIONS } from '../../src/parse/collections.ts';
import { AUTHOR_COMPONENTS } from '../../src/parse/components.ts';
import { fieldsOf } from '../support/schema-fields.ts';

const MANUALS = [
	...Object.entries(COLLECTIONS).map(([name, { schema }]) => [name, schema] as const),
	...Object.entries(AUTHOR_COMPONENTS).map(([name, { props }]) => [name, props] as const),
];

test.each(MANUALS)('every key of %s is explained in one line', (_, schema) => {
	const keys = fieldsOf(schema).filter(({ path }) => typeof path.at(-1) === 'string');
	const unexplained = keys.filter(({ schema: field }) => !/^\S[^\n]*[.)]$/.test(field.description ?? ''));
	expect(unexplained.map(({ path }) => path.join('.'))).toEqual([]);
});

test('the walk over the schemas finds keys at every depth', () => {
	const keys = fieldsOf(COLLECTIONS['case-studies'].schema).map(({ path }) => path.join('.'));
	expect(keys).toEqual(
		expect.arrayContaining(['title', 'cost.build.money.currency', 'scope.excluded.0.why', 'links.live.access']),
	);
	expect(fieldsOf(COLLECTIONS.evidence.schema).map(({ path }) => path.join('.'))).toContain('evals.runs.0.score');
});
