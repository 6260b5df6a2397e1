import * as z from 'zod';
import { AUTHOR_COMPONENTS, HARMLESS_HTML } from '../parse/components.ts';
import { builder } from '../schemas/builder.ts';
import { caseStudy } from '../schemas/case-study.ts';
import { GAP_KINDS } from '../schemas/gap.ts';
import { journal } from '../schemas/journal.ts';
import { links } from '../schemas/link.ts';
import { notBuilt } from '../schemas/not-built.ts';
import { now } from '../schemas/now.ts';
import { unwrap } from '../schemas/shape.ts';
import { site } from '../schemas/site.ts';
import { RULES } from './rules.ts';

const CHAPTERS: readonly { title: string; where: string; schema: z.ZodType }[] = [
	{ title: 'Case study', where: 'case-studies/<slug>/index.mdx', schema: caseStudy },
	{ title: 'Journal entry', where: 'journal/<slug>.mdx', schema: journal },
	{ title: 'Now entry', where: 'now/<YYYY-MM-DD>.md', schema: now },
	{ title: 'Idea not built', where: 'not-built/<slug>.mdx', schema: notBuilt },
	{ title: 'Builder', where: 'builders/<id>.yaml', schema: builder },
	{ title: 'Site', where: 'site.yaml', schema: site },
];

/** The author's manual, as Markdown: every field, component and rule, taken from the tables that the engine itself uses. */
export function handbook(): string {
	return [
		INTRODUCTION,
		...CHAPTERS.map(
			({ title, where, schema }) => `## ${title}\n\n\`content/${where}\`\n\n${fields(schema, 0).join('\n')}`,
		),
		`## Links\n\nA link is an address, or a group of keys, or a list of either.\n\n${fields(links, 0).join('\n')}`,
		`## Gaps\n\nA question without an answer, said out loud: \`cost: { unmeasured: "Retired before metering was added" }\`. Readers see it in those words.\n\n${Object.entries(
			GAP_KINDS,
		)
			.map(([kind, meaning]) => `- \`${kind}\`: ${meaning}.`)
			.join('\n')}`,
		`## Components\n\nUse them in \`.mdx\` and \`.md\` alike, with blank lines around and inside. Attributes are plain text in quotes.\n\n${Object.entries(
			AUTHOR_COMPONENTS,
		)
			.map(([name, { doc, props }]) => [`- \`<${name}>\`: ${doc}`, ...fields(props, 1)].join('\n'))
			.join('\n')}\n\nHTML that may stand beside them: ${Object.keys(HARMLESS_HTML)
			.map((tag) => `\`${tag}\``)
			.join(', ')}.`,
		`## Rules\n\n\`npm run check\` prints the code of the rule beside each finding.\n\n| code | | what must hold |\n| --- | --- | --- |\n${Object.entries(
			RULES,
		)
			.map(([code, { severity, about }]) => `| \`${code}\` | ${severity} | ${about} |`)
			.join('\n')}`,
	]
		.join('\n\n')
		.concat('\n');
}

const INTRODUCTION = `# Handbook

Every field that a content folder can hold. This page is generated from the schemas by \`npm run handbook\`; a test keeps it true.

**Bold** keys must be answered, or hold a [gap](#gaps) where one is allowed. Gaps may stand at any key of a case study and as an item of any of its
lists, but not at title, summary, published, lane, status, draft, aliases, builders, tags, currency or access. \`inapplicable\` is refused for results and failures.

Dates are \`YYYY-MM-DD\`; where a date need not be a whole day, \`YYYY\`, \`YYYY-Q1\` and \`YYYY-MM\` will do, and are shown as precisely as they were given.
Money is \`{ amount: 0.58, currency: EUR }\`.`;

function fields(schema: z.ZodType, depth: number): string[] {
	const [object] = unwrap(schema).filter((node) => node instanceof z.ZodObject);
	if (!object) return [];
	return Object.entries(object.shape).flatMap(([key, field]) => {
		const required = !(
			field instanceof z.ZodOptional ||
			field instanceof z.ZodDefault ||
			field instanceof z.ZodPrefault
		);
		const name = required ? `**\`${key}\`**` : `\`${key}\``;
		const group = inside(field);
		const isLink = group instanceof z.ZodObject && 'access' in group.shape;
		const line = `${'  '.repeat(depth)}- ${name}: ${field.description ?? ''}${isLink ? ' A [link](#links).' : ''}`;
		return [line, ...(isLink ? [] : fields(group, depth + 1))];
	});
}

/** The group of keys that a field holds, itself or as the items of a list; gaps are not listed again. */
function inside(field: z.ZodType): z.ZodType {
	const [node] = unwrap(field)
		.filter((candidate) => !isGapShape(candidate))
		.flatMap((candidate) => (candidate instanceof z.ZodArray ? unwrap(candidate.element as z.ZodType) : [candidate]))
		.filter((candidate) => candidate instanceof z.ZodObject && !isGapShape(candidate));
	return node ?? z.never();
}

function isGapShape(node: z.ZodType): boolean {
	return node instanceof z.ZodObject && Object.keys(node.shape).every((key) => key in GAP_KINDS);
}
