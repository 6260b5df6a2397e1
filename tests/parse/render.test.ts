import { describe, expect, test } from 'vitest';
import { inspectProse } from '../../src/parse/inspect.ts';
import { type RenderOptions, renderProse } from '../../src/parse/render.ts';
import * as en from '../../src/words/en.ts';
import * as he from '../../src/words/he.ts';
import { FORMATS, htmlOf, SOUND_PROSE } from '../support/prose.ts';

const render = (body: string, options: Partial<RenderOptions> = {}) =>
	renderProse(body, { format: 'mdx', language: 'en', base: '/', words: en, ...options });

/** Elements that cannot stand in a paragraph. */
const BLOCKS = /<(p|div|aside|figure|section|details|table|ul|ol|li|pre|blockquote|h\d)[\s>]/;

describe.each(Object.entries(SOUND_PROSE))('%s', (_, body) => {
	test('is the same in .md and in .mdx', () => {
		expect(htmlOf(body, { format: 'md' })).toBe(htmlOf(body, { format: 'mdx' }));
	});

	test.each(FORMATS)('puts no block into a paragraph, and closes what it opens (.%s)', (format) => {
		const html = htmlOf(body, { format });
		const paragraphs = html.match(/<p[ >].*?<\/p>/g) ?? [];
		expect(paragraphs.filter((paragraph) => BLOCKS.test(paragraph.slice(2)))).toEqual([]);
		expect(html).not.toMatch(/<p><\/p>/);
		expect(unbalanced(html)).toEqual([]);
	});
});

describe('components', () => {
	test.each([
		[
			'a callout',
			'<div class="callout" data-kind="failure" role="note"><p class="callout-title"><span class="callout-kind">What failed</span> <b>It &#x26; "that"</b></p><p>Text <strong>b</strong> and <code>{x}</code>.</p><ul><li>one</li></ul></div>',
		],
		[
			'a metric',
			'<p class="metric"><strong class="metric-value">3 days</strong> <span class="metric-label">waiting</span><span class="metric-from"> Before: 6 days.</span><span class="metric-basis" data-basis="estimated"> estimated, the queue</span></p>',
		],
		[
			'a metric in a sentence',
			'<p>It took </p><p class="metric"><strong class="metric-value">3</strong> <span class="metric-label">days</span><span class="metric-basis" data-basis="stated"> stated</span></p><p> then.</p>',
		],
		['an aside', '<aside class="sidenote" role="note"><p>A block.</p></aside>'],
		[
			'a quote',
			'<figure class="quote"><blockquote cite="https://example.org/q"><p>It works.</p></blockquote><figcaption>A lawyer, Example<a href="https://example.org/q"> Source</a></figcaption></figure>',
		],
		[
			'before and after',
			'<div class="before-after" role="group" aria-label="The desk"><p class="label">The desk</p><div class="before"><p class="label">Before</p><p>Old.</p></div><div class="after"><p class="label">After</p><p>New.</p></div></div>',
		],
		[
			'a flow without blank lines',
			'<figure class="flow"><figcaption>How it goes</figcaption><ol role="list"><li data-by="ai"><p class="step-title"><span class="step-by">AI</span> <b>Sort</b></p></li><li data-by="person"><p class="step-title"><span class="step-by">Person</span> <b>Read</b></p></li></ol></figure>',
		],
		[
			'code with a caption',
			'<figure><pre tabindex="0" data-language="js"><code class="language-js"><span class="hljs-keyword">let</span> a = <span class="hljs-number">1</span>;</code></pre><figcaption>Code</figcaption></figure>',
		],
		['more to read', '<details><summary>More</summary><p>Inside <strong>b</strong>.</p></details>'],
		[
			'words set apart',
			'<p>Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, x<sup>2</sup>, <abbr title="Large">L</abbr><br>next.</p>',
		],
		[
			'tags in code',
			'<p>Code <code>&#x3C;Aside></code> and</p><pre tabindex="0" data-language="html"><code class="language-html"><span class="hljs-tag">&#x3C;<span class="hljs-name">Figure</span> <span class="hljs-attr">caption</span>=<span class="hljs-string">"x"</span> /></span></code></pre>',
		],
	])('%s stands for its HTML', (name, expected) => {
		expect(htmlOf(SOUND_PROSE[name] ?? '')).toBe(expected);
	});

	test('a picture in a figure has no paragraph around it, and one caption', () => {
		for (const format of FORMATS) {
			const html = htmlOf(SOUND_PROSE['a picture with a caption'] ?? '', { format });
			expect(html).toMatch(
				/^<figure><img [^>]+><figcaption>See it<span class="credit"> Ada<\/span><\/figcaption><\/figure>$/,
			);
			expect(htmlOf(SOUND_PROSE['a plain figure'] ?? '', { format })).toMatch(
				/<figcaption>Cap<\/figcaption><\/figure>$/,
			);
		}
	});
});

describe('what must not reach a page', () => {
	const HOSTILE = [
		'<script>alert(1)</script>',
		'<script src="https://evil.example/x.js"></script>',
		'<style>body { display: none }</style>',
		'<iframe src="https://evil.example"></iframe>',
		'<object data="x"></object><embed src="x">',
		'<svg onload="alert(1)"><script>alert(1)</script></svg>',
		'<math><mtext>x</mtext></math>',
		'<form action="https://evil.example"><input name="q" formaction="x"><button>x</button></form>',
		'<kbd onclick="alert(1)" style="color: red">x</kbd>',
		'<details ontoggle="alert(1)" open><summary>x</summary></details>',
		'<Callout kind="note" onclick="alert(1)" style="x">\n\ny\n\n</Callout>',
		'<Quote by="A" source="javascript:alert(1)">\n\ny\n\n</Quote>',
		'<img src="x" onerror="alert(1)">',
		'<base href="https://evil.example/">',
		'<meta http-equiv="refresh" content="0;url=https://evil.example">',
		'<link rel="stylesheet" href="https://evil.example/x.css">',
		'<a href="javascript:alert(1)">x</a>',
		'<video src="https://evil.example/x.mp4" autoplay></video>',
		'<table background="https://evil.example/x.png"><tr><td style="x">y</td></tr></table>',
		'[x](javascript:alert(1)) [y](JAVASCRIPT:alert(1)) [z](data:text/html,x) [v](vbscript:x)',
		'[x](<java\tscript:alert(1)>) [y](&#106;avascript:alert(1))',
		'![x](javascript:alert(1)) ![y](https://evil.example/y.png) ![z](//evil.example/z.png) ![d](data:image/png;base64,AA)',
		'<!-- <script>alert(1)</script> -->',
	];
	const DANGER =
		/<(script|style|iframe|object|embed|svg|math|form|input|button|base|meta|link|video)|\son\w+=|style=|javascript:|vbscript:|evil\.example|(src|href)="?data:/i;

	test.each(HOSTILE)('%s', (body) => {
		expect(render(`Text.\n\n${body}\n`, { format: 'md' }).html).not.toMatch(DANGER);
		expect(render(`Text ${body} text.\n`, { format: 'md' }).html).not.toMatch(DANGER);
	});

	test.each(HOSTILE.filter((body) => inspectProse(body, 'mdx').problems.every(({ rule }) => rule !== 'mdx-syntax')))(
		'%s (.mdx)',
		(body) => {
			expect(render(`Text.\n\n${body}\n`).html).not.toMatch(DANGER);
		},
	);

	test('all of it is refused by the check as well, or is no more than a comment or a link', () => {
		const unseen = HOSTILE.filter((body) => inspectProse(`${body}\n`, 'md').problems.length === 0);
		expect(unseen.every((body) => /^(\[|!\[|<!--)/.test(body))).toBe(true);
	});

	test.each([
		['an import', 'import a from "b"\n\nText.\n'],
		['an export', 'export const a = 1\n\nText.\n'],
		['an expression', '{process.env.HOME}\n\nText.\n'],
		['a spread', '<Aside {...x}>Text.</Aside>\n'],
	])('%s leaves no trace of its code', (_, body) => {
		expect(render(body).html).toMatch(/^\s*(<p>Text\.<\/p>|<aside class="sidenote" role="note">Text\.<\/aside>)$/);
	});

	test('a component whose attribute is code goes without it', () => {
		expect(htmlOf('<Callout kind="note" title={x}>A</Callout>\n')).not.toContain('{');
	});

	test('in .md, braces and imports are words', () => {
		expect(htmlOf('import a from "b" {x}\n', { format: 'md' })).toBe('<p>import a from “b” {x}</p>');
	});
});

describe('headings', () => {
	const headings = (body: string, options?: Partial<RenderOptions>) =>
		render(body, options).headings.map(({ depth, id }) => `${depth} ${id}`);

	test.each([
		['on a page of its own they begin at 2', '# A\n\n## B\n', {}, ['2 a', '2 b']],
		['in a template they begin at 3', '# A\n\n## B\n\n### C\n', { topHeading: 3 as const }, ['3 a', '3 b', '4 c']],
		['no level is left out', '## A\n\n#### B\n\n###### C\n\n### D\n', {}, ['2 a', '3 b', '4 c', '3 d']],
		['the first is at the top, whatever it was', '##### A\n\n## B\n', {}, ['2 a', '2 b']],
		[
			'there is no level below 6',
			'# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n',
			{ topHeading: 3 as const },
			['3 a', '3 b', '4 c', '5 d', '6 e', '6 f'],
		],
		['ids are unique', '## A\n\n## A\n\n## A!\n', {}, ['2 a', '2 a-1', '2 a-2']],
		['ids stay clear of those of the page', '## Results\n', { reservedIds: ['results'] }, ['2 results-1']],
		['ids can have a prefix', '## A\n\n## A\n', { idPrefix: 'x-' }, ['2 x-a', '2 x-a-1']],
		['ids keep other scripts', '## 日本語 と תקציר\n', {}, ['2 日本語-と-תקציר']],
		['a heading of signs alone has an id too', '## !!!\n', {}, ['2 section']],
		['underlined headings count', 'A\n===\n\nB\n---\n', {}, ['2 a', '2 b']],
	])('%s', (_, body, options, expected) => {
		expect(headings(body, options)).toEqual(expected);
	});

	test('the list of headings says what the HTML says', () => {
		const { html, headings: list } = render('## A *b* `c`\n');
		expect(html).toBe('<h2 id="a-b-c">A <em>b</em> <code>c</code></h2>');
		expect(list).toEqual([{ depth: 2, id: 'a-b-c', text: 'A b c' }]);
	});
});

describe('links', () => {
	test.each([
		['/journal/x/', '/cases/journal/x/'],
		['/', '/cases/'],
		['https://example.org/a', 'https://example.org/a'],
		['mailto:a@example.org', 'mailto:a@example.org'],
		['#part', '#part'],
		['//example.org', '//example.org'],
	])('%s becomes %s under the base', (href, expected) => {
		expect(htmlOf(`[a](${href})\n`, { base: '/cases/' })).toBe(`<p><a href="${expected}">a</a></p>`);
		expect(htmlOf(`[a](${href})\n`, { base: '/cases' })).toBe(`<p><a href="${expected}">a</a></p>`);
		expect(htmlOf(`[a](${href})\n`, { base: '/' })).toBe(`<p><a href="${href}">a</a></p>`);
	});
});

describe('pictures', () => {
	test.each([
		['beside the entry', '![A cat](./cat.png)', './cat.png'],
		['without a dot', '![A cat](cat.png)', 'cat.png'],
		['in a folder', '![A cat](pictures/cat.png)', 'pictures/cat.png'],
		['with escapes in its name', '![A cat](./my%20cat.png)', './my cat.png'],
		['with broken escapes in its name', '![A cat](./100%.png)', './100%.png'],
		['by reference', '![A cat][c]\n\n[c]: ./cat.png', './cat.png'],
	])('one %s is marked for the image service', (_, body, src) => {
		for (const format of FORMATS) {
			const { html, imagePaths } = render(`${body}\n`, { format });
			expect(imagePaths).toEqual([src]);
			const mark = /__ASTRO_IMAGE_="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#x22;', '"') ?? '';
			expect(JSON.parse(mark)).toMatchObject({ src, alt: 'A cat' });
		}
	});

	test('one that the site serves is left where it is, under the base', () => {
		expect(render('![A](/a.png)\n', { base: '/cases/' })).toMatchObject({
			html: '<p><img src="/cases/a.png" alt="A" loading="lazy" decoding="async"></p>',
			imagePaths: [],
		});
	});

	test('one from elsewhere leaves its words', () => {
		expect(render('![A cat](https://example.org/cat.png)\n')).toMatchObject({
			html: '<p><span>A cat</span></p>',
			imagePaths: [],
		});
	});

	test('each is named once', () => {
		expect(render('![a](./a.png) ![b](./a.png) ![c](./c.png)\n').imagePaths).toEqual(['./a.png', './c.png']);
	});
});

describe('tables, code, notes and lists', () => {
	test('the cells at the head of a table head their columns, and a corner without words heads nothing', () => {
		expect(htmlOf('|  | b |\n|---|---|\n| 1 | 2 |\n')).toContain('<tr><td></td><th scope="col">b</th></tr>');
	});

	test.each(FORMATS)('a table can scroll, and is aligned by class (.%s)', (format) => {
		expect(htmlOf('| a | b | c | d |\n|---|:--|--:|:-:|\n| 1 | 2 | 3 | 4 |\n', { format })).toBe(
			'<div class="table" tabindex="0" role="group" aria-label="Table"><table><thead><tr><th scope="col">a</th><th scope="col">b</th><th scope="col" class="align-right">c</th><th scope="col" class="align-center">d</th></tr></thead><tbody><tr><td>1</td><td>2</td><td class="align-right">3</td><td class="align-center">4</td></tr></tbody></table></div>',
		);
	});

	const TABLE = '| a |\n|---|\n| 1 |';
	const CAPTIONED = '<table><caption>What it cost</caption><tbody><tr><td>1</td></tr></tbody></table>';
	test.each([
		['by its caption', `## Costs\n\n${CAPTIONED}`, ['Table: What it cost']],
		[
			'by the caption of its figure',
			`## Costs\n\n<Figure caption="By month">\n\n${TABLE}\n\n</Figure>`,
			['Table: By month'],
		],
		[
			'by the heading that it stands under',
			`## One\n\n${TABLE}\n\n### Two *b*\n\n- x\n\n${TABLE}`,
			['Table: One', 'Table: Two b'],
		],
		[
			'by that heading after a figure with a caption',
			`## One\n\n<Figure caption="A">\n\n![a](./a.png)\n\n</Figure>\n\n${TABLE}`,
			['Table: One'],
		],
		['by what it is where nothing else is known', `${TABLE}\n\n## One`, ['Table']],
	])('a table is named %s', (_, body, names) => {
		for (const format of FORMATS) {
			const html = htmlOf(`${body}\n`, { format });
			const groups = [...html.matchAll(/<div class="table" tabindex="0" role="group" aria-label="([^"]*)"><table>/g)];
			expect(
				groups.map(([, name]) => name),
				format,
			).toEqual(names);
			expect(html.match(/<table/g)).toHaveLength(names.length);
		}
	});

	test.each([
		['What it cost. By month, at 3.5 per cent; the last one is an estimate.', 'What it cost.'],
		['What it cost at No. 12 in 3.5 months: an estimate', 'What it cost at No. 12 in 3.5 months: an estimate'],
		['Who asked? Everybody.', 'Who asked?'],
		['Table 1. What it cost. By month.', 'Table 1. What it cost.'],
		['Fig. 2. What it cost. By month.', 'Fig. 2. What it cost.'],
		['Table 3', 'Table 3'],
		['כמה זה עלה. לפי חודש.', 'כמה זה עלה.'],
		['費用。月別。', '費用。'],
	])('a table is named by the first sentence of its caption: %s', (caption, name) => {
		const table = CAPTIONED.replace('What it cost', caption);
		expect(htmlOf(`## Costs\n\n${table}\n`)).toContain(`aria-label="Table: ${name}"`);
		expect(htmlOf(`## Costs\n\n${table}\n`)).toContain(`<caption>${caption}</caption>`);
		expect(htmlOf(`<Figure caption="${caption}">\n\n${TABLE}\n\n</Figure>\n`)).toContain(`aria-label="Table: ${name}"`);
	});

	test('code runs left to right where the words around it do not', () => {
		const body = 'א `a = b` ב\n\n```\na();\n```\n';
		for (const format of FORMATS) {
			const html = htmlOf(body, { format, dir: 'rtl' });
			expect(html).toBe(
				'<p>א <code dir="ltr">a = b</code> ב</p><pre tabindex="0" dir="ltr"><code dir="ltr">a();</code></pre>',
			);
			expect(htmlOf(body, { format })).not.toContain('dir=');
		}
	});

	test('code is coloured by classes, and only in languages that are known', () => {
		expect(htmlOf('```js\nlet a = "<b>";\n```\n')).toBe(
			'<pre tabindex="0" data-language="js"><code class="language-js"><span class="hljs-keyword">let</span> a = <span class="hljs-string">"&#x3C;b>"</span>;</code></pre>',
		);
		expect(htmlOf('```klingon\na\n```\n')).toBe(
			'<pre tabindex="0" data-language="klingon"><code class="language-klingon">a</code></pre>',
		);
		expect(htmlOf('```\na\n```\n')).toBe('<pre tabindex="0"><code>a</code></pre>');
	});

	test.each(FORMATS)('notes stand at the end, under a heading for screen readers (.%s)', (format) => {
		const html = htmlOf('Text[^1].\n\n[^1]: A note.\n', { format });
		expect(html).toContain('<a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a>');
		expect(html).toContain('<h2 id="footnote-label" class="visually-hidden">Notes</h2>');
		expect(html).toContain('<li id="fn-1">');
		expect(html).toContain('href="#fnref-1"');
	});

	test('notes of several bodies on a page do not meet', () => {
		const html = htmlOf('Text[^1].\n\n[^1]: A note.\n', { idPrefix: 'a-', topHeading: 3 });
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toEqual(['a-fnref-1', 'a-footnote-label', 'a-fn-1']);
		const targets = [...html.matchAll(/(?:href="#|aria-describedby=")([^"]+)"/g)].map(([, id]) => id);
		expect(targets.every((target) => ids.includes(target))).toBe(true);
		expect(html).toContain('<h3 id="a-footnote-label"');
	});

	test('the heading of the notes is not one of the headings of the text', () => {
		expect(render('## A\n\nText[^1].\n\n[^1]: A note.\n').headings.map(({ id }) => id)).toEqual(['a']);
	});

	test('tasks are signs, not controls', () => {
		expect(htmlOf('- [x] done\n- [ ] open\n')).toBe(
			'<ul class="contains-task-list"><li class="task-list-item"><span class="task">☑</span> done</li><li class="task-list-item"><span class="task">☐</span> open</li></ul>',
		);
	});

	test('there is never a style attribute', () => {
		const everything = Object.values(SOUND_PROSE).join('\n');
		for (const format of FORMATS) expect(render(everything, { format }).html).not.toMatch(/style/);
	});
});

describe('words', () => {
	test('quotes are curled in English only', () => {
		expect(htmlOf('"A" -- it\'s...\n')).toBe('<p>“A” – it’s…</p>');
		expect(htmlOf('"A" -- it\'s...\n', { language: 'he' })).toBe('<p>"A" – it\'s…</p>');
	});

	test('the text has the words of all parts, and no code of tags', () => {
		const { text } = render('## A\n\nB *c*.\n\n<Metric value="3" label="days" />\n\n| d |\n|---|\n| e |\n');
		expect(text.split(/\s+/).filter(Boolean)).toEqual(expect.arrayContaining(['A', 'B', 'c', '3', 'days', 'd', 'e']));
		expect(text).not.toMatch(/[<>]/);
	});

	test.each([
		['<Callout kind="failure">x</Callout>', '<span class="callout-kind">מה נכשל</span>'],
		[
			'<BeforeAfter>\n<Before>\n\nx\n\n</Before>\n</BeforeAfter>',
			'role="group" aria-label="לפני ואחרי"><div class="before"><p class="label">לפני</p>',
		],
		[
			'<Metric value="3" label="x" from="6" basis="estimated" source="y" />',
			'<span class="metric-from"> לפני: 6.</span><span class="metric-basis" data-basis="estimated"> הערכה, y</span>',
		],
		['<Metric value="3" label="x" />', ' data-basis="stated"> הצהרה</span>'],
		['<Quote by="x" source="https://example.org/">y</Quote>', '<a href="https://example.org/"> מקור</a>'],
		['<Flow label="x">\n<Step by="ai" title="y" />\n</Flow>', '<span class="step-by">בינה מלאכותית</span>'],
		['x[^1]\n\n[^1]: y', 'class="visually-hidden">הערות</h2>'],
		['x[^1]\n\n[^1]: y', 'aria-label="חזרה אל הפניה 1" class="data-footnote-backref">↪</a>'],
		['## x', 'aria-label="קישור אל: x"'],
		['## x\n\n| a |\n|---|\n| 1 |', 'role="group" aria-label="טבלה: x"'],
	])('in another language, %j says %s', (body, expected) => {
		for (const format of FORMATS)
			expect(htmlOf(`${body}\n`, { format, language: 'he', words: he, permalinks: true })).toContain(expected);
	});

	test.each(['Callout kind="constructor"', 'Callout kind="loud"'])('what there is no word for is left: <%s>', (tag) => {
		const [, kind] = /"(.*)"/.exec(tag) ?? [];
		expect(htmlOf(`<${tag}>x</Callout>\n`)).toContain(`<span class="callout-kind">${kind}</span>`);
	});

	test('nothing is rendered as nothing', () => {
		expect(render('')).toEqual({ html: '', headings: [], imagePaths: [], links: [], text: '' });
	});
});

describe('headings that link to themselves', () => {
	const html = render(
		'## One *b*\n\nText[^1].\n\n<Callout kind="note">\n\n### Two\n\n</Callout>\n\n### Three\n\n[^1]: Note.\n',
		{
			permalinks: true,
		},
	).html;

	test('have the link beside them, with a name that says where it leads', () => {
		expect(html).toContain(
			'<div class="heading"><h2 id="one-b">One <em>b</em></h2><a class="permalink" href="#one-b" aria-label="Link to: One b" data-pagefind-ignore="">#</a></div>',
		);
		expect(html).toContain('aria-label="Link to: Three"');
	});

	test('stand at the top level, and have words that are seen', () => {
		expect(html.match(/class="permalink"/g)).toHaveLength(2);
	});

	test('are asked for', () => {
		expect(render('## One\n').html).toBe('<h2 id="one">One</h2>');
	});

	test('are not among the words, and not in the outline', () => {
		const { text, headings } = render('## One\n', { permalinks: true });
		expect(text).toBe('One');
		expect(headings).toEqual([{ depth: 2, id: 'one', text: 'One' }]);
	});
});

test.each([
	[
		'/',
		'[a](/journal/x/#y) [b](/journal/x/#y) [c](https://example.org/) [d](#z) [e](//example.org/)',
		['/journal/x/#y'],
	],
	[
		'/cases/',
		'[a](/prototypes/x/)\n\n- <Callout kind="note">[b](/now/)</Callout>',
		['/cases/prototypes/x/', '/cases/now/'],
	],
])('the pages of the site that prose links to, under %s', (base, body, links) => {
	expect(render(body, { base }).links).toEqual(links);
});

/** Tags that are opened and not closed, or the other way round. */
function unbalanced(html: string): string[] {
	const open: string[] = [];
	const stray: string[] = [];
	for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
		if (['img', 'br', 'hr', 'input'].includes(name)) continue;
		if (!slash) open.push(name);
		else if (open.at(-1) === name) open.pop();
		else stray.push(name);
	}
	return [...open, ...stray];
}
