import { describe, expect, test } from 'vitest';
import { AUTHOR_COMPONENTS, HARMLESS_HTML } from '../../src/parse/components.ts';
import { inspectProse, type ProseFormat } from '../../src/parse/inspect.ts';
import { FORMATS, SOUND_PROSE } from '../support/prose.ts';

/** What is wrong with a body, in a line each: `rule line:column`. */
function problemsIn(body: string, format: ProseFormat): string[] {
	return inspectProse(body, format).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

describe.each(FORMATS)('in .%s', (format) => {
	test.each(Object.entries(SOUND_PROSE))('%s is fine', (_, body) => {
		expect(inspectProse(body, format).problems).toEqual([]);
	});

	test.each([
		['plain Markdown', '# A\n\nText *a* **b** `c` ~~d~~[^1] [e](/f/)\n\n> q\n\n1. x\n\n- [ ] y\n\n[^1]: Note.\n'],
		['escaped braces and angles', 'A \\{x} and \\<b> and &lt;c&gt;\n'],
		['braces and tags in code', 'A `{x}` and `<Nope>`\n\n```js\nimport a from "b";\n<Nope {...a} />\n```\n'],
		['the word import in a sentence', 'We import and export goods.\n'],
		['nothing', ''],
	])('%s is fine', (_, body) => {
		expect(inspectProse(body, format)).toMatchObject({ problems: [], components: [] });
	});

	test.each([
		['an unknown component', 'Text.\n\n<Nope/>\n', ['component-unknown 3:1']],
		['an unknown component around words', '<Nope>\n\nText.\n\n</Nope>\n', ['component-unknown 1:1']],
		['an unknown component in a sentence', 'Text <Nope/> text.\n', ['component-unknown 1:6']],
		['a missing attribute', '\n<Callout>\n\nx\n\n</Callout>\n', ['component-attribute 2:1']],
		['two missing attributes', '<Metric/>\n', ['component-attribute 1:1', 'component-attribute 1:1']],
		['an unknown attribute', '<Aside kind="x">y</Aside>\n', ['component-attribute 1:1']],
		['an attribute with a wrong word', '<Callout kind="loud">x</Callout>\n', ['component-attribute 1:1']],
		['an empty attribute', '<Callout kind="note" title="">x</Callout>\n', ['component-attribute 1:1']],
		['an attribute without a value', '<Callout kind="note" title>x</Callout>\n', ['component-attribute 1:1']],
		['an event handler on a component', '<Aside onclick="x">y</Aside>\n', ['component-attribute 1:1']],
		['a style on a component', '<Aside style="x">y</Aside>\n', ['component-attribute 1:1']],
		['a dangerous source', '<Quote by="A" source="javascript:x">\n\ny\n\n</Quote>\n', ['component-attribute 1:1']],
		['a step outside a flow', '<Step by="ai" title="x" />\n', ['component-place 1:1']],
		['before outside before and after', 'a\n\n<Before>\n\nx\n\n</Before>\n', ['component-place 3:1']],
		['a script', '<script>alert(1)</script>\n', ['html-refused 1:1']],
		['a frame', 'a\n\n<iframe src="https://example.org"></iframe>\n', ['html-refused 3:1']],
		['a style element', '<style>a</style>\n', ['html-refused 1:1']],
		['a division', 'Text.\n\n<div>\n\nx\n\n</div>\n', ['html-refused 3:1']],
		['a plain aside', '<aside>\n\nx\n\n</aside>\n', ['html-refused 1:1']],
		['an event handler', 'a <kbd onclick="x">b</kbd>\n', ['html-refused 1:3']],
		['a style', '<details style="x">\n\ny\n\n</details>\n', ['html-refused 1:1']],
		['a class', 'a <kbd class="x">b</kbd>\n', ['html-refused 1:3']],
		['an id', 'a <kbd id="x">b</kbd>\n', ['html-refused 1:3']],
		['a component that is never closed', '<Callout kind="note">\n\nx\n', ['mdx-syntax 1:1']],
		['after words of other scripts', 'Zusammenfaßung 要約 😀 <Nope/>\n', ['component-unknown 1:22']],
		['in a list', '- one\n- two <Nope/>\n', ['component-unknown 2:7']],
		['in a table', '| a |\n|---|\n| <Nope/> |\n', ['component-unknown 3:3']],
		[
			'several at once',
			'<Nope/>\n\n<Aside kind="x">y</Aside>\n\n<b>z</b>\n',
			['component-unknown 1:1', 'component-attribute 3:1', 'html-refused 5:1'],
		],
	])('%s is refused at its place', (_, body, expected) => {
		expect(problemsIn(body, format)).toEqual(expected);
	});

	test('components are listed once each', () => {
		const body = '<Aside>a</Aside>\n\n<Aside>b</Aside>\n\n<Metric value="1" label="x" />\n';
		expect(inspectProse(body, format).components).toEqual(['Aside', 'Metric']);
	});

	test('every component says what its wrong attribute takes', () => {
		for (const [name, { props, within }] of Object.entries(AUTHOR_COMPONENTS)) {
			const { problems } = inspectProse(`<${name} colour="blue" />\n`, format);
			const unknown = problems.find(({ message }) => message === `<${name}> has no attribute colour`);
			const keys = Object.keys(props.shape);
			expect(unknown?.fix).toBe(
				keys.length > 0 ? `It takes ${keys.join(', ')}.` : 'It takes none; put the words inside it.',
			);
			expect(problems.some(({ rule }) => rule === 'component-place')).toBe(within !== undefined);
		}
	});

	test('harmless HTML may carry what is on its list, and nothing that runs or styles', () => {
		for (const [name, attributes] of Object.entries(HARMLESS_HTML)) {
			const allowed = attributes.map((attribute) => `${attribute}="1"`).join(' ');
			expect(
				problemsIn(`a <${name} ${allowed}/>\n`, format).filter((problem) => !problem.startsWith('mdx-syntax')),
			).toEqual([]);
			expect(problemsIn(`a <${name} onload="1" style="2"/>\n`, format)).toEqual([
				'html-refused 1:3',
				'html-refused 1:3',
			]);
		}
	});

	test('links and pictures are found with their places', () => {
		const body =
			'[a](/b/) and ![c](./d.png)\n\n- <https-not>\n\n![e][f] [g][h]\n\n[f]: ./f.png\n[h]: https://example.org\n'.replace(
				'- <https-not>\n\n',
				'',
			);
		expect(inspectProse(body, format).links.toSorted((a, b) => a.line - b.line || a.column - b.column)).toMatchObject([
			{ url: '/b/', kind: 'link', line: 1, column: 1 },
			{ url: './d.png', kind: 'image', alt: 'c', line: 1, column: 14 },
			{ url: './f.png', kind: 'image', alt: 'e', line: 3, column: 1 },
			{ url: 'https://example.org', kind: 'link', line: 6, column: 1 },
		]);
	});

	test.each([
		['quotes', '>'],
		['lists', '- '],
		['tags', '<kbd>'],
	])('%s nested a thousand deep are refused, not rendered', (_, nest) => {
		const { problems } = inspectProse(`${nest.repeat(1000)}x`, format);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.rule).toBe('mdx-syntax');
	});

	test('nesting that overflows the parser is a finding like any other', () => {
		expect(problemsIn('>'.repeat(20_000), format)).toHaveLength(1);
	});
});

describe('in .mdx alone', () => {
	test.each([
		['an import', 'Text.\n\nimport a from "b"\n', ['mdx-code 3:1'], /import and export are code/],
		['an export', 'export const a = 1;\n', ['mdx-code 1:1'], /import and export are code/],
		['an expression', 'A {x} b\n', ['mdx-code 1:3'], /\{x\} is an expression/],
		['an expression of its own', 'A\n\n{process.env.SECRET}\n', ['mdx-code 3:1'], /is an expression/],
		['an expression over lines', 'A\n\n{\n  x\n}\n', ['mdx-code 3:1'], /\{x\} is an expression/],
		['a comment in braces', 'A {/* note */} b\n', ['mdx-code 1:3'], /is an expression/],
		['a spread', '<Callout kind="note" {...x}>a</Callout>\n', ['mdx-code 1:1'], /\{\.\.\.x\} spreads code/],
		['an attribute that is code', '<Callout kind={x}>a</Callout>\n', ['mdx-code 1:1'], /kind=\{x\} is an expression/],
		[
			'an event handler that is code',
			'a <kbd onClick={() => x}>b</kbd>\n',
			['mdx-code 1:3'],
			/onClick=\{\(\) => x\} is an expression/,
		],
		['code on an unknown component', '<Nope a={b} />\n', ['mdx-code 1:1', 'component-unknown 1:1'], /a=\{b\}/],
		['a component with a dot', '<Callout.Title/>\n', ['component-unknown 1:1'], /<Callout.Title>/],
		['a fragment', '<>a</>\n', ['component-unknown 1:1'], /fragments/],
		['an open brace', 'A\n\n{ b\n', ['mdx-syntax 3:1'], /expression/],
		['an HTML comment', 'A <!-- b -->\n', ['mdx-syntax 1:3'], /./],
		['a picture as HTML', '<img src="a.png" />\n', ['html-refused 1:1'], /<img>/],
	])('%s is refused', (_, body, expected, message) => {
		expect(problemsIn(body, 'mdx')).toEqual(expected);
		expect(inspectProse(body, 'mdx').problems[0]?.message).toMatch(message);
	});

	test('a line of code is shortened in the message', () => {
		const [problem] = inspectProse(`{"${'word '.repeat(40)}"}\n`, 'mdx').problems;
		expect(problem?.message.length).toBeLessThan(110);
		expect(problem?.message).toContain('…');
	});

	test('every syntax error comes with a fix that names a way out', () => {
		for (const body of ['<Callout kind="note">\n\nx\n', '{ a\n', 'a <!-- b -->\n', '<a b=c>\n', '<1>\n']) {
			const { problems } = inspectProse(body, 'mdx');
			expect(problems.map(({ rule }) => rule)).toEqual(['mdx-syntax']);
			expect(problems[0]?.fix).toMatch(/^(Close|In \.mdx|HTML comments)/);
			expect(problems[0]?.message).not.toMatch(/oxc|mdx-jsx|\n/);
		}
	});
});

describe('in .md alone', () => {
	test.each([
		['braces', 'A {x} and {/* y */}\n'],
		['import and export', 'import a from "b"\n\nexport const c = 1\n'],
		['a lone angle', 'a < b, 1 <2\n'],
		['an HTML comment', 'A <!-- <script> --> b\n\n<!--\n<Nope>\n-->\n'],
	])('%s are plain text', (_, body) => {
		expect(inspectProse(body, 'md').problems).toEqual([]);
	});

	test.each([
		['a closing tag alone', 'a </kbd> b\n', ['mdx-syntax 1:3']],
		['a spread', '<Callout {...x} kind="note">a</Callout>\n', ['mdx-syntax 1:30']],
		['words that Markdown passes over', 'A\n\n<Callout kind="note">\nThis *here*.\n</Callout>\n', ['mdx-syntax 4:1']],
		[
			'words after a tag in raw HTML',
			'<details>\n<Metric value="1" label="b" />\n<Aside>x *y*</Aside>\n</details>\n',
			['mdx-syntax 3:8'],
		],
	])('%s is refused at its place', (_, body, expected) => {
		expect(problemsIn(body, 'md')).toEqual(expected);
	});
});
