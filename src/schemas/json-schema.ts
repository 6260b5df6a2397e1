import * as z from 'zod';
import { caseStudy } from './case-study.ts';
import { date, day } from './date.ts';
import { evidence } from './evidence.ts';
import { GAP_KINDS, gap, openGap } from './gap.ts';
import { links } from './link.ts';
import { CURRENCIES, currency, money, moneyPerPeriod, moneyPerUnit } from './money.ts';
import { publishedCase, publishedIndex } from './published.ts';
import { alias, amount, count, number, numberOrText, tag, text, webAddress } from './text.ts';

/** A JSON Schema, as it is served. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const MONTH = '[0-9]{4}-(0[1-9]|1[0-2])';
/** As in slugs. Classes of Unicode letters would say it exactly, but many readers of JSON Schema do not know them. */
const WORDS = '[^\\s!-/:-@A-Z\\[-`{-~]+(-[^\\s!-/:-@A-Z\\[-`{-~]+)*';

/**
 * What zod checks by a function, said in JSON Schema: the name of the definition, and the definition. They are what an
 * author may write, so texts may be numbers and numbers texts, as YAML has them. Patterns keep to what every
 * implementation knows.
 */
const LEAVES: readonly { of: z.ZodType; id: string; schema: JsonSchema }[] = [
	{ of: text, id: 'text', schema: { anyOf: [{ type: 'string', pattern: '\\S' }, { type: 'number' }] } },
	{ of: number, id: 'number', schema: numeric('number', '^-?[0-9]+(\\.[0-9]+)?$') },
	{ of: amount, id: 'amount', schema: numeric('number', '^[0-9]+(\\.[0-9]+)?$') },
	{ of: count, id: 'count', schema: numeric('integer', '^[0-9]+(\\.0+)?$') },
	{ of: day, id: 'day', schema: { type: 'string', format: 'date', pattern: `^${MONTH}-(0[1-9]|[12][0-9]|3[01])$` } },
	{
		of: date,
		id: 'date',
		schema: {
			anyOf: [
				{ $ref: '#/$defs/day' },
				{ type: 'string', pattern: `^(${MONTH}|[0-9]{4}(-Q[1-4])?)$` },
				{ type: 'integer', minimum: 1000, maximum: 9999 },
			],
		},
	},
	{
		of: tag,
		id: 'tag',
		schema: {
			anyOf: [
				{ type: 'string', pattern: `^${WORDS}$` },
				{ type: 'integer', minimum: 0 },
			],
		},
	},
	{
		of: alias,
		id: 'alias',
		schema: {
			anyOf: [
				{ type: 'string', pattern: `^(${WORDS}|(/[^\\s?#\\\\/]+)+/?)$` },
				{ type: 'integer', minimum: 0 },
			],
		},
	},
	{ of: webAddress, id: 'webAddress', schema: { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^/]' } },
	{ of: currency, id: 'currency', schema: { type: 'string', enum: [...CURRENCIES].sort() } },
];

/** Definitions that zod can say itself, and that deserve a name. */
const NAMED: readonly { of: z.ZodType; id: string }[] = [
	{ of: publishedIndex, id: 'index' },
	{ of: publishedCase, id: 'caseStudy' },
	{ of: caseStudy, id: 'frontmatter' },
	{ of: gap, id: 'gap' },
	{ of: openGap, id: 'openGap' },
	...Object.keys(GAP_KINDS).flatMap((id, index) => {
		const of = gap.options[index];
		return of ? [{ of, id }] : [];
	}),
	{ of: numberOrText, id: 'numberOrText' },
	{ of: links, id: 'links' },
	{ of: money, id: 'money' },
	{ of: moneyPerUnit, id: 'moneyPerUnit' },
	{ of: moneyPerPeriod, id: 'moneyPerPeriod' },
	{ of: evidence, id: 'evidence' },
];

/**
 * The JSON Schema (2020-12) of what is published, and of what authors write: `#/$defs/frontmatter`.
 * @param id where it is served, absolute
 */
export function publishedSchema(id: string): JsonSchema {
	const names = z.registry<{ id: string }>();
	for (const { of, id } of [...NAMED, ...LEAVES]) names.add(of, { id });
	const leaves = new Map<unknown, JsonSchema>(LEAVES.map(({ of, schema }) => [of, schema]));
	const { anyOf, $defs } = z.toJSONSchema(z.union([publishedIndex, publishedCase]), {
		io: 'input',
		metadata: names,
		override: ({ zodSchema, jsonSchema }) => {
			const exact = leaves.get(zodSchema) ?? (jsonSchema.$ref ? { $ref: jsonSchema.$ref } : { ...jsonSchema });
			for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
			Object.assign(jsonSchema, exact, z.globalRegistry.get(zodSchema));
		},
	});
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: id,
		title: 'Case studies',
		description:
			'The index of case studies (case-studies.json), one case study (case-studies/<slug>.json), and, as #/$defs/frontmatter, what an author writes at the top of a case study.',
		anyOf,
		$defs,
	};
}

function numeric(type: 'number' | 'integer', pattern: string): JsonSchema {
	const least = pattern.startsWith('^-') ? {} : { minimum: 0 };
	return {
		anyOf: [
			{ type, ...least },
			{ type: 'string', pattern },
		],
	};
}
