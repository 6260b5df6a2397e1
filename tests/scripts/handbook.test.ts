import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { handbook } from '../../src/checks/handbook.ts';
import { RULES } from '../../src/checks/rules.ts';
import { COLLECTIONS } from '../../src/parse/collections.ts';
import { AUTHOR_COMPONENTS, HARMLESS_HTML } from '../../src/parse/components.ts';
import { GAP_KINDS } from '../../src/schemas/gap.ts';
import { links } from '../../src/schemas/link.ts';
import { type Field, fieldsOf } from '../support/schema-fields.ts';
import { ENGINE } from '../support/site-commands.ts';

const CHAPTERS: readonly [title: string, schema: z.ZodType][] = [
	['Case study', COLLECTIONS['case-studies'].schema],
	['Journal entry', COLLECTIONS.journal.schema],
	['Now entry', COLLECTIONS.now.schema],
	['Idea not built', COLLECTIONS['not-built'].schema],
	['Builder', COLLECTIONS.builders.schema],
	['Site', COLLECTIONS.site.schema],
	['Links', links],
];

/** What stands under a heading. */
function chapter(title: string): string {
	return handbook().split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** The keys in a list of the handbook by their paths, each with what is said of it. */
function manual(text: string): Map<string, string> {
	const path: string[] = [];
	const entries = [...text.matchAll(/^( *)- (?:\*\*)?`<?(\w+)>?`(?:\*\*)?: (.*)$/gm)];
	return new Map(
		entries.map(([, indent = '', key = '', words = '']) => {
			path.splice(indent.length / 2, path.length, key);
			return [path.join('.'), words];
		}),
	);
}

/** The path of a key as the handbook has it: items of a list are not set apart. */
function pathOf({ path }: Field): string {
	return path.filter((step) => typeof step === 'string').join('.');
}

/** Keys of a schema, with those of links left out: a chapter of its own explains them. */
function keysOf(schema: z.ZodType): Field[] {
	const fields = fieldsOf(schema).filter(({ path }) => typeof path.at(-1) === 'string');
	if (schema === links) return fields;
	const isLink = (field: Field) => fields.some((other) => pathOf(other) === `${pathOf(field)}.access`);
	const linkPaths = fields.filter(isLink).map((field) => `${pathOf(field)}.`);
	return fields.filter((field) => !linkPaths.some((path) => pathOf(field).startsWith(path)));
}

test('HANDBOOK.md is what the schemas say; run `npm run handbook` if this fails', async () => {
	expect(await readFile(join(ENGINE, 'HANDBOOK.md'), 'utf8')).toBe(handbook());
});

test('every kind of file that authors write has a chapter, with its place', () => {
	const authored = Object.entries(COLLECTIONS).filter(([name]) => !['evidence', 'probes'].includes(name));
	const schemas = CHAPTERS.map(([, schema]) => schema);
	expect(authored.filter(([, { schema }]) => !schemas.includes(schema))).toEqual([]);
	for (const [title] of CHAPTERS.slice(0, -1)) expect(chapter(title)).toMatch(/^\n`content\/[^`]+`\n/);
});

describe.each(CHAPTERS)('the chapter %s', (title, schema) => {
	const entries = manual(chapter(title));

	test('has every key of its schema, and no others', () => {
		expect([...entries.keys()].toSorted()).toEqual([...new Set(keysOf(schema).map(pathOf))].toSorted());
	});

	test('says of every key what the schema says', () => {
		const said = keysOf(schema).map((field) => [pathOf(field), field.schema.description ?? '?'] as const);
		expect(said.filter(([path, words]) => !entries.get(path)?.startsWith(words))).toEqual([]);
	});

	test('sets the keys that must be answered in bold', () => {
		const bold = [...chapter(title).matchAll(/^- \*\*`(\w+)`\*\*/gm)].map(([, key]) => key);
		const required = keysOf(schema).filter(
			(field) => pathOf(field).split('.').length === 1 && !field.schema.safeParse(undefined).success,
		);
		expect(bold.toSorted()).toEqual(required.map(pathOf).toSorted());
	});
});

test.each(Object.entries(AUTHOR_COMPONENTS))(
	'the component %s is explained, with every attribute',
	(name, { doc, props }) => {
		const entries = manual(chapter('Components'));
		expect(entries.get(name)).toBe(doc);
		for (const key of Object.keys(props.shape)) expect(entries.get(`${name}.${key}`)).toMatch(/\w/);
	},
);

test.each(Object.keys(HARMLESS_HTML))('the element %s is said to be allowed', (name) => {
	expect(chapter('Components')).toContain(`\`${name}\``);
});

test.each(Object.entries(GAP_KINDS))('the gap %s is explained', (kind, meaning) => {
	expect(manual(chapter('Gaps')).get(kind)).toBe(`${meaning}.`);
});

test.each(Object.entries(RULES))('the rule %s is explained', (code, { severity, about }) => {
	expect(chapter('Rules')).toContain(`| \`${code}\` | ${severity} | ${about} |`);
});
