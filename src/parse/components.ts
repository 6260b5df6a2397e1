import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import * as z from 'zod';
import { webAddress } from '../schemas/text.ts';
import { oneOf } from '../schemas/vocabulary.ts';
import type { Words } from '../words/words.ts';

type Props = Record<string, string | undefined>;

/** The words that prose brings along beside those of its author. */
export type ProseWords = Pick<Words, 'prose' | 'basis'>;

/** A component that authors may use in prose: a name, its attributes, and the HTML it stands for. */
export interface AuthorComponent {
	/** One line for the handbook. */
	doc: string;
	/** The attributes, all plain text. */
	props: z.ZodObject;
	/** The component it must stand in, if it cannot stand alone. */
	within?: string;
	/** The HTML it stands for on a page. */
	html(props: Props, children: ElementContent[], words: ProseWords): Element;
	/** The same in elements that Markdown has a sign for, where there is neither style nor place beside the text. */
	plain(props: Props, children: ElementContent[], words: ProseWords): Element;
}

const shortText = z.string({ error: 'a short text' }).trim().min(1, { error: 'empty' });

/** Every component that authors may use, by name. A new one is one entry here. */
export const AUTHOR_COMPONENTS: Readonly<Record<string, AuthorComponent>> = {
	Callout: {
		doc: 'A passage set apart, because a reader should not miss it.',
		props: z.strictObject({
			kind: oneOf(['note', 'decision', 'failure', 'lesson', 'limit']).describe(
				'note, decision, failure, lesson or limit.',
			),
			title: shortText.optional().describe('A line above the text.'),
		}),
		html: ({ kind, title }, children, { prose }) =>
			h('div.callout', { dataKind: kind, role: 'note' }, [
				h('p.callout-title', [
					h('span.callout-kind', word(prose.callouts, kind)),
					...(title ? [{ type: 'text' as const, value: ' ' }, h('b', title)] : []),
				]),
				...children,
			]),
		plain: ({ kind, title }, children, { prose }) =>
			h('blockquote', [
				h('p', h('strong', [word(prose.callouts, kind), title].filter(Boolean).join(': '))),
				...children,
			]),
	},
	Figure: {
		doc: 'A picture, table or code block with a caption.',
		props: z.strictObject({
			caption: shortText.describe('What to see in it.'),
			credit: shortText.optional().describe('Who made it.'),
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
		props: z.strictObject({ label: shortText.optional().describe('What is compared.') }),
		html: ({ label }, children, { prose }) =>
			h('div.before-after', { role: 'group', ariaLabel: label ?? prose.beforeAfter }, [
				label ? h('p.label', label) : '',
				...children,
			]),
		plain: ({ label }, children) => h('div', [label ? labelled(label) : '', ...children]),
	},
	Before: {
		doc: 'The old way.',
		within: 'BeforeAfter',
		props: z.strictObject({}),
		html: (_, children, { prose }) => h('div.before', [h('p.label', prose.before), ...children]),
		plain: (_, children, { prose }) => h('div', [labelled(prose.before), ...children]),
	},
	After: {
		doc: 'The new way.',
		within: 'BeforeAfter',
		props: z.strictObject({}),
		html: (_, children, { prose }) => h('div.after', [h('p.label', prose.after), ...children]),
		plain: (_, children, { prose }) => h('div', [labelled(prose.after), ...children]),
	},
	Metric: {
		doc: 'One figure, set large, with what it means.',
		props: z.strictObject({
			value: shortText.describe('The figure with its unit.'),
			label: shortText.describe('What it measures.'),
			from: shortText.optional().describe('The figure before.'),
			basis: oneOf(['estimated', 'stated']).default('stated').describe('estimated or stated.'),
			source: shortText.optional().describe('Where it comes from.'),
		}),
		html: ({ value, label, from, basis = 'stated', source }, _, { prose, basis: bases }) =>
			h('p.metric', [
				h('strong.metric-value', value),
				' ',
				h('span.metric-label', label),
				from ? h('span.metric-from', ` ${prose.before}: ${from}.`) : '',
				h('span.metric-basis', { dataBasis: basis }, ` ${[word(bases, basis), source].filter(Boolean).join(', ')}`),
			]),
		plain: ({ value, label, from, basis = 'stated', source }, _, { prose, basis: bases }) =>
			h('p', [
				h('strong', value),
				` ${label}${from ? `. ${prose.before}: ${from}` : ''} (${[word(bases, basis), source].filter(Boolean).join(', ')}).`,
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
			by: shortText.describe('Who said it: a role is enough.'),
			of: shortText.optional().describe('Where they work.'),
			source: webAddress.optional().describe('Where it can be read.'),
		}),
		html: ({ by, of, source }, children, { prose }) =>
			h('figure.quote', [
				h('blockquote', source ? { cite: source } : {}, children),
				h('figcaption', [
					[by, of].filter(Boolean).join(', '),
					source ? h('a', { href: source }, ` ${prose.source}`) : '',
				]),
			]),
		plain: ({ by, of, source }, children, { prose }) =>
			h('blockquote', [
				...children,
				h('p', [
					`— ${[by, of].filter(Boolean).join(', ')}`,
					...(source ? [' (', h('a', { href: source }, prose.sourceAside), ')'] : []),
				]),
			]),
	},
	Flow: {
		doc: 'A process drawn as a line of steps. Holds Steps.',
		props: z.strictObject({ label: shortText.describe('What the steps show.') }),
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
			title: shortText.describe('The name of the step.'),
		}),
		html: ({ by, title }, children, { prose }) =>
			h('li', { dataBy: by }, [
				h('p.step-title', [h('span.step-by', word(prose.actors, by)), ' ', h('b', title)]),
				...children,
			]),
		plain: ({ by, title }, children, { prose }) =>
			h('li', [h('p', [h('strong', title), ` (${word(prose.actors, by)})`]), ...children]),
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

/** The word for what an attribute says; the attribute itself, where its author wrote one that there is none for. */
function word(table: Readonly<Record<string, string>>, key = ''): string {
	return (Object.hasOwn(table, key) ? table[key] : undefined) ?? key;
}

/** A line that heads what follows, without being a heading. */
function labelled(line: string | undefined): Element {
	return h('p', h('strong', `${line}:`));
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
