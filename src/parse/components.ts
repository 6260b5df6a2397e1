import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import * as z from 'zod';
import { webAddress } from '../schemas/text.ts';
import { oneOf } from '../schemas/vocabulary.ts';

type Props = Record<string, string | undefined>;

/** A component that authors may use in prose: a name, its attributes, and the HTML it stands for. */
export interface AuthorComponent {
	/** One line for the handbook. */
	doc: string;
	/** The attributes, all plain text. */
	props: z.ZodObject;
	/** The component it must stand in, if it cannot stand alone. */
	within?: string;
	/** The HTML it stands for on a page. */
	html(props: Props, children: ElementContent[]): Element;
	/** The same in elements that Markdown has a sign for, where there is neither style nor place beside the text. */
	plain(props: Props, children: ElementContent[]): Element;
}

const words = z.string({ error: 'a short text' }).trim().min(1, { error: 'empty' });
const CALLOUTS = {
	note: 'Note',
	decision: 'Decision',
	failure: 'What failed',
	lesson: 'Lesson',
	limit: 'Limit',
} as const;
const ACTORS = { system: 'System', ai: 'AI', person: 'Person' } as const;

/** Every component that authors may use, by name. A new one is one entry here. */
export const AUTHOR_COMPONENTS: Readonly<Record<string, AuthorComponent>> = {
	Callout: {
		doc: 'A passage set apart, because a reader should not miss it.',
		props: z.strictObject({
			kind: oneOf(['note', 'decision', 'failure', 'lesson', 'limit']).describe(
				'note, decision, failure, lesson or limit.',
			),
			title: words.optional().describe('A line above the text.'),
		}),
		html: ({ kind, title }, children) =>
			h('div.callout', { dataKind: kind, role: 'note' }, [
				h('p.callout-title', [
					h('span.callout-kind', word(CALLOUTS, kind)),
					...(title ? [{ type: 'text' as const, value: ' ' }, h('b', title)] : []),
				]),
				...children,
			]),
		plain: ({ kind, title }, children) =>
			h('blockquote', [h('p', h('strong', [word(CALLOUTS, kind), title].filter(Boolean).join(': '))), ...children]),
	},
	Figure: {
		doc: 'A picture, table or code block with a caption.',
		props: z.strictObject({
			caption: words.describe('What to see in it.'),
			credit: words.optional().describe('Who made it.'),
		}),
		html: ({ caption, credit }, children) =>
			h('figure', [
				...unwrapped(children),
				h('figcaption', [caption ?? '', credit ? h('span.credit', ` ${credit}`) : '']),
			]),
		plain: ({ caption, credit }, children) =>
			h('div', [...children, h('p', h('em', [caption, credit].filter(Boolean).join(' ')))]),
	},
	BeforeAfter: {
		doc: 'The old way beside the new one. Holds one Before and one After.',
		props: z.strictObject({ label: words.optional().describe('What is compared.') }),
		html: ({ label }, children) =>
			h('div.before-after', { role: 'group', ariaLabel: label ?? 'Before and after' }, [
				label ? h('p.label', label) : '',
				...children,
			]),
		plain: ({ label }, children) => h('div', [label ? labelled(label) : '', ...children]),
	},
	Before: {
		doc: 'The old way.',
		within: 'BeforeAfter',
		props: z.strictObject({}),
		html: (_, children) => h('div.before', [h('p.label', 'Before'), ...children]),
		plain: (_, children) => h('div', [labelled('Before'), ...children]),
	},
	After: {
		doc: 'The new way.',
		within: 'BeforeAfter',
		props: z.strictObject({}),
		html: (_, children) => h('div.after', [h('p.label', 'After'), ...children]),
		plain: (_, children) => h('div', [labelled('After'), ...children]),
	},
	Metric: {
		doc: 'One figure, set large, with what it means.',
		props: z.strictObject({
			value: words.describe('The figure with its unit.'),
			label: words.describe('What it measures.'),
			from: words.optional().describe('The figure before.'),
			basis: oneOf(['estimated', 'stated']).default('stated').describe('estimated or stated.'),
			source: words.optional().describe('Where it comes from.'),
		}),
		html: ({ value, label, from, basis, source }) =>
			h('p.metric', [
				h('strong.metric-value', value),
				' ',
				h('span.metric-label', label),
				from ? h('span.metric-from', ` Before: ${from}.`) : '',
				h(
					'span.metric-basis',
					{ dataBasis: basis ?? 'stated' },
					source ? ` ${basis ?? 'stated'}, ${source}` : ` ${basis ?? 'stated'}`,
				),
			]),
		plain: ({ value, label, from, basis, source }) =>
			h('p', [
				h('strong', value),
				` ${label}${from ? `. Before: ${from}` : ''} (${[basis ?? 'stated', source].filter(Boolean).join(', ')}).`,
			]),
	},
	Aside: {
		doc: 'A margin note, beside the sentence that it supports.',
		props: z.strictObject({}),
		html: (_, children) => h('aside.sidenote', { role: 'note' }, children),
		plain: (_, children) =>
			children.every(isInline) ? h('span', [' (', ...children, ') ']) : h('blockquote', children),
	},
	Quote: {
		doc: 'What somebody said, with who and where.',
		props: z.strictObject({
			by: words.describe('Who said it: a role is enough.'),
			of: words.optional().describe('Where they work.'),
			source: webAddress.optional().describe('Where it can be read.'),
		}),
		html: ({ by, of, source }, children) =>
			h('figure.quote', [
				h('blockquote', source ? { cite: source } : {}, children),
				h('figcaption', [[by, of].filter(Boolean).join(', '), source ? h('a', { href: source }, ' Source') : '']),
			]),
		plain: ({ by, of, source }, children) =>
			h('blockquote', [
				...children,
				h('p', [
					`— ${[by, of].filter(Boolean).join(', ')}`,
					...(source ? [' (', h('a', { href: source }, 'source'), ')'] : []),
				]),
			]),
	},
	Flow: {
		doc: 'A process drawn as a line of steps. Holds Steps.',
		props: z.strictObject({ label: words.describe('What the steps show.') }),
		html: ({ label }, children) =>
			h('figure.flow', [
				h('figcaption', label),
				h(
					'ol',
					{ role: 'list' },
					children.filter((child) => child.type === 'element'),
				),
			]),
		plain: ({ label }, children) =>
			h('div', [
				labelled(label),
				h(
					'ol',
					children.filter((child) => child.type === 'element'),
				),
			]),
	},
	Step: {
		doc: 'One step of a Flow.',
		within: 'Flow',
		props: z.strictObject({
			by: oneOf(['system', 'ai', 'person']).describe('Who acts: system, ai or person.'),
			title: words.describe('The name of the step.'),
		}),
		html: ({ by, title }, children) =>
			h('li', { dataBy: by }, [
				h('p.step-title', [h('span.step-by', word(ACTORS, by)), ' ', h('b', title)]),
				...children,
			]),
		plain: ({ by, title }, children) => h('li', [h('p', [h('strong', title), ` (${word(ACTORS, by)})`]), ...children]),
	},
};

/** HTML that authors may write, with the attributes it may carry. */
export const HARMLESS_HTML: Readonly<Record<string, readonly string[]>> = {
	details: ['open'],
	summary: [],
	kbd: [],
	sub: [],
	sup: [],
	abbr: ['title'],
	br: [],
	figure: [],
	figcaption: [],
	table: [],
	caption: [],
	thead: [],
	tbody: [],
	tfoot: [],
	tr: [],
	th: ['colspan', 'rowspan', 'scope'],
	td: ['colspan', 'rowspan'],
};

function word(table: Readonly<Record<string, string>>, key: string | undefined): string {
	return (key && table[key]) ?? key ?? '';
}

/** A line that heads what follows, without being a heading. */
function labelled(words: string | undefined): Element {
	return h('p', h('strong', `${words}:`));
}

function isInline(child: ElementContent): boolean {
	return child.type !== 'element' || INLINE.has(child.tagName);
}

const INLINE = new Set(['a', 'em', 'strong', 'b', 'del', 'code', 'kbd', 'sub', 'sup', 'abbr', 'br', 'span', 'img']);

/** A lone picture needs no paragraph around it. */
function unwrapped(children: ElementContent[]): ElementContent[] {
	return children.flatMap((child) =>
		child.type === 'element' &&
		child.tagName === 'p' &&
		child.children.every((inner) => inner.type === 'element' && inner.tagName === 'img')
			? child.children
			: [child],
	);
}
