import { describe, expect, test } from 'vitest';
import { AUTHOR_COMPONENTS } from '../../src/parse/components.ts';
import { type MarkdownOptions, proseMarkdown, writeMarkdown } from '../../src/parse/markdown.ts';
import * as en from '../../src/words/en.ts';
import * as he from '../../src/words/he.ts';
import { treeOf, wordsOf } from '../support/twins.ts';

const FORMATS = ['mdx', 'md'] as const;

function markdownOf(
	body: string,
	format: (typeof FORMATS)[number] = 'mdx',
	topHeading = 2,
	words: MarkdownOptions['words'] = en,
): string {
	return writeMarkdown(
		proseMarkdown(body, {
			format,
			topHeading,
			words,
			link: (href) => new URL(href, 'https://example.org/a/').href,
			picture: (path) => (path.endsWith('a b.png') ? 'https://example.org/_astro/a.webp' : undefined),
		}),
	);
}

/** Every component as an author writes it, and as plain Markdown says it. */
const TOLD: Readonly<Record<string, readonly [written: string, told: string]>> = {
	Callout: [
		'<Callout kind="failure" title="It *stopped*">\n\nWords.\n\n</Callout>',
		'> **What failed: It \\*stopped\\***\n>\n> Words.\n',
	],
	Figure: [
		'<Figure caption="The screen." credit="Ada">\n\n![A list](./a%20b.png)\n\n</Figure>',
		'![A list](https://example.org/_astro/a.webp)\n\n*The screen. Ada*\n',
	],
	BeforeAfter: [
		'<BeforeAfter label="Tuesday">\n<Before>\n\nOld\n\n</Before>\n<After>\n\n- New\n\n</After>\n</BeforeAfter>',
		'**Tuesday:**\n\n**Before:**\n\nOld\n\n**After:**\n\n- New\n',
	],
	Before: [
		'<BeforeAfter>\n<Before>\n\nOld\n\n</Before>\n<After>\n\nNew\n\n</After>\n</BeforeAfter>',
		'**Before:**\n\nOld\n\n**After:**\n\nNew\n',
	],
	After: ['<BeforeAfter>\n<After>\n\nNew\n\n</After>\n</BeforeAfter>', '**After:**\n\nNew\n'],
	Metric: [
		'<Metric value="38 min" label="a reading" from="2 h" basis="estimated" source="a count" />',
		'**38 min** a reading. Before: 2 h (estimated, a count).\n',
	],
	Aside: ['One.<Aside>Or *two*.</Aside> Three.', 'One. (Or *two*.) Three.\n'],
	Quote: [
		'<Quote by="Head of desk" of="Acme" source="https://example.org/q">\n\nSaid.\n\n</Quote>',
		'> Said.\n>\n> — Head of desk, Acme ([source](https://example.org/q))\n',
	],
	Flow: [
		'<Flow label="The way">\n<Step by="system" title="Arrives">\n\nBy mail.\n\n</Step>\n<Step by="ai" title="Drafts"></Step>\n</Flow>',
		'**The way:**\n\n1. **Arrives** (System)\n\n   By mail.\n\n2. **Drafts** (AI)\n',
	],
	Step: [
		'<Flow label="The way">\n<Step by="person" title="Approves"></Step>\n</Flow>',
		'**The way:**\n\n1. **Approves** (Person)\n',
	],
};

describe('a component in plain Markdown', () => {
	test.each(Object.keys(AUTHOR_COMPONENTS))('%s', (name) => {
		const [written = '', told = ''] = TOLD[name] ?? [];
		expect(written).toContain(`<${name}`);
		for (const format of FORMATS) expect(markdownOf(written, format), format).toBe(told);
	});

	test.each([
		['<Callout kind="limit" title="x">\n\ny\n\n</Callout>', '> **מגבלה: x**\n>\n> y\n'],
		[
			'<BeforeAfter>\n<Before>\n\nx\n\n</Before>\n<After>\n\ny\n\n</After>\n</BeforeAfter>',
			'**לפני:**\n\nx\n\n**אחרי:**\n\ny\n',
		],
		['<Metric value="3" label="x" from="6" />', '**3** x. לפני: 6 (הצהרה).\n'],
		[
			'<Quote by="x" source="https://example.org/q">\n\ny\n\n</Quote>',
			'> y\n>\n> — x ([מקור](https://example.org/q))\n',
		],
		['<Flow label="x">\n<Step by="person" title="y"></Step>\n</Flow>', '**x:**\n\n1. **y** (אדם)\n'],
	])('in another language, %j', (written, told) => {
		for (const format of FORMATS) expect(markdownOf(written, format, 2, he), format).toBe(told);
	});

	test('an aside of several paragraphs is a quotation', () => {
		expect(markdownOf('<Aside>\n\nOne.\n\nTwo.\n\n</Aside>')).toBe('> One.\n>\n> Two.\n');
	});
});

describe.each(FORMATS)('prose in .%s', (format) => {
	test.each([
		['stays as its author wrote it', 'Some *words*, **more**, `code`, ~~gone~~ and "quotes" -- so.\n'],
		['keeps lists', '- a\n\n- b\n\n  1. c\n  2. d\n'],
		['keeps tasks', '- [x] done\n- [ ] open\n'],
		['keeps quotations', '> Said.\n'],
		['keeps code with its language', '```js\nlet a = "<b>";\n```\n'],
		['keeps tables with their alignment', '| a | b |\n| - | -: |\n| 1 | 2 \\| 3 |\n'],
		['keeps footnotes', 'A[^1] and B[^two].\n\n[^1]: One *note*.\n\n    More of it.\n\n[^two]: Two.\n'],
		['keeps what has no sign', 'H<sub>2</sub>O, x<sup>2</sup>\n\n- x<sup>2</sup> in a list\n'],
	])('%s', (_, body) => {
		expect(markdownOf(body, format)).toBe(body);
	});

	test.each([
		['links from the base', '[a](/about/)', '[a](https://example.org/about/)\n'],
		['links from the page', '[a](../b/)', '[a](https://example.org/b/)\n'],
		['links within the page', '[a](#part)', '[a](https://example.org/a/#part)\n'],
		['links by reference', '[a][b]\n\n[b]: /about/', '[a](https://example.org/about/)\n'],
		['pictures of the site', '![a](/a.png)', '![a](https://example.org/a.png)\n'],
		['pictures beside the entry', '![a](a%20b.png "T")', '![a](https://example.org/_astro/a.webp "T")\n'],
		['a picture that is not to be had', 'See ![the list](https://else.org/a.png).', 'See the list.\n'],
		['keys', 'Press <kbd>Enter</kbd>', 'Press `Enter`\n'],
		['abbreviations', '<abbr title="Retrieval">RAG</abbr> it is', 'RAG (Retrieval) it is\n'],
		['what folds', '<details>\n<summary>More</summary>\n\nInner.\n\n</details>', '**More**\n\nInner.\n'],
		[
			'a table with a caption',
			'<table><caption>What</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
			'*What*\n\n| a |\n| - |\n| 1 |\n',
		],
	])('tells %s', (_, body, markdown) => {
		expect(markdownOf(body, format)).toBe(markdown);
	});

	test.each([
		[2, '## A\n\n### B\n\n## C\n'],
		[3, '### A\n\n#### B\n\n### C\n'],
	])('has headings from level %i, without gaps', (top, markdown) => {
		expect(markdownOf('# A\n\n#### B\n\n# C\n', format, top)).toBe(markdown);
	});
});

test('HTML that is not allowed leaves no trace, and words that look like it stay words', () => {
	const markdown = markdownOf(
		'<script>alert(1)</script>\n\n<div onclick="a()">b</div>\n\nUse `<Aside>` or \\<Aside>.',
		'md',
	);
	expect(markdown).not.toMatch(/script|onclick/);
	const html: string[] = [];
	for (const node of treeOf(markdown).children) if (node.type === 'html') html.push(node.value);
	expect(html).toEqual([]);
	expect(wordsOf(treeOf(markdown))).toContain('Use <Aside> or <Aside>.');
});
