import { describe, expect, test } from 'vitest';
import { excerptOf, feedContent } from '../../src/derive/feed-html.ts';

const PAGE = 'https://example.org/a/b/prototypes/triage/';

const feedHtml = (html: string, page: string) => feedContent(html, page).html;

describe('an address becomes absolute', () => {
	test.each([
		['beside the page', 'screen.png', 'https://example.org/a/b/prototypes/triage/screen.png'],
		['above the page', '../other/', 'https://example.org/a/b/prototypes/other/'],
		['from the root', '/a/b/now/', 'https://example.org/a/b/now/'],
		['of a fragment', '#cost', 'https://example.org/a/b/prototypes/triage/#cost'],
		['of a query', '?q=x', 'https://example.org/a/b/prototypes/triage/?q=x'],
		['without a scheme', '//elsewhere.example/x', 'https://elsewhere.example/x'],
		['that is empty', '', PAGE],
		['that nobody can read', 'http://[', PAGE],
		['that is absolute already', 'https://elsewhere.example/x?y#z', 'https://elsewhere.example/x?y#z'],
		['of a mailbox', 'mailto:ada@example.org', 'mailto:ada@example.org'],
	])('%s', (_, href, expected) => {
		expect(feedHtml(`<p><a href="${href}">x</a></p>`, PAGE)).toBe(`<p><a href="${expected}">x</a></p>`);
	});

	test('of a picture', () => {
		expect(feedHtml('<img src="/a/b/x.webp" alt="A screen" width="30" height="20">', PAGE)).toBe(
			'<img src="https://example.org/a/b/x.webp" alt="A screen" width="30" height="20">',
		);
	});

	test.each([
		['/s.webp 1x, /l.webp 2x', 'https://example.org/s.webp 1x, https://example.org/l.webp 2x'],
		['s.webp 640w,l.webp 1280w', `${PAGE}s.webp 640w,${PAGE}l.webp 1280w`],
		['s.webp, l.webp 2x', `${PAGE}s.webp, ${PAGE}l.webp 2x`],
		['/a,b.webp 1x', 'https://example.org/a,b.webp 1x'],
		['https://elsewhere.example/s.webp', 'https://elsewhere.example/s.webp'],
	])('of every size of a picture: %s', (srcset, expected) => {
		expect(feedHtml(`<img src="/s.webp" srcset="${srcset}" alt="">`, PAGE)).toContain(`srcset="${expected}"`);
	});
});

test('code says which way it runs, where the page says so', () => {
	const html = '<p>א <code dir="ltr">a = b</code></p><pre dir="ltr"><code>a();</code></pre>';
	expect(feedHtml(`<div>${html.replace('<pre', '<pre tabindex="0"')}</div>`, PAGE)).toBe(html);
});

describe('what a feed reader must not get vanishes:', () => {
	test.each([
		['a script with what it does', '<p>Words.<script>alert(1)</script></p>'],
		['a style with what it says', '<style>p { color: red }</style><p>Words.</p>'],
		['a drawing with its words', '<p>Words.</p><svg viewBox="0 0 1 1"><title>Hidden</title><text>Hidden</text></svg>'],
		['a button', '<p>Words.<button type="button">Copy</button></p>'],
		['a form with its fields', '<p>Words.</p><form action="/x"><label>E-mail <input name="email"></label></form>'],
		['a template', '<template><p>Hidden</p></template><p>Words.</p>'],
		['a comment', '<p>Words.<!-- hidden --></p>'],
		['class and id', '<p class="lead" id="lead">Words.</p>'],
		['style and data', '<p style="color: red" data-pagefind-ignore data-x="1">Words.</p>'],
		['event handlers', '<p onclick="alert(1)" onmouseover="alert(2)">Words.</p>'],
		['roles and labels', '<p role="note" aria-label="x" aria-hidden="true" tabindex="0">Words.</p>'],
		[
			'an element that means nothing outside of the page',
			'<article><header></header><p><span>Words.</span></p></article>',
		],
		['a frame', '<iframe src="https://elsewhere.example"></iframe><p>Words.</p>'],
		['a form field', '<input type="checkbox" checked><p>Words.</p>'],
	])('%s', (_, html) => {
		expect(feedHtml(html, PAGE)).toBe('<p>Words.</p>');
	});

	test.each([
		'javascript:alert(1)',
		'JavaScript:alert(1)',
		'java\tscript:alert(1)',
		' javascript:alert(1)',
		'data:text/html,x',
		'vbscript:x',
	])('the address %j', (href) => {
		const feed = feedHtml(`<a href="${href}" title="T">Words.</a><img src="${href}" alt="A">`, PAGE);
		expect(feed).toBe('<a title="T">Words.</a><img alt="A">');
	});

	test('handlers of pictures and links, which keep the rest', () => {
		expect(
			feedHtml('<a href="/x" onclick="y" target="_blank" class="z">a</a><img src="/i.png" onerror="y" alt="">', PAGE),
		).toBe('<a href="https://example.org/x">a</a><img src="https://example.org/i.png" alt="">');
	});
});

describe('what a feed reader shows well survives:', () => {
	test.each([
		[
			'a table',
			'<table><caption>C</caption><thead><tr><th scope="col" colspan="2">A</th></tr></thead><tbody><tr><td rowspan="2">1</td><td>2</td></tr></tbody></table>',
		],
		['a figure', '<figure><img src="https://example.org/i.png" alt="A"><figcaption>See it</figcaption></figure>'],
		['lists', '<ol start="3"><li>a</li></ol><ul><li>b</li></ul><dl><dt>c</dt><dd>d</dd></dl>'],
		['headings', '<h2>a</h2><h3>b</h3><h4>c</h4>'],
		['quotes and notes', '<blockquote><p>a</p></blockquote><aside>b</aside>'],
		['more to read', '<details><summary>More</summary><p>Inside</p></details>'],
		[
			'marks in a text',
			'<p><strong>a</strong> <em>b</em> <s>c</s> <sub>d</sub> <sup>e</sup> <kbd>f</kbd> <abbr title="T">g</abbr><br><time datetime="2025-05-03">h</time></p>',
		],
		['code with its blank lines', '<pre><code>a\n\n    b\n\n\nc</code></pre>'],
		['other scripts', '<p>תקציר 要約 😀</p>'],
	])('%s', (_, html) => {
		expect(feedHtml(html, PAGE)).toBe(html);
	});

	test('text that looks like HTML stays text', () => {
		expect(feedHtml('<p>a &lt;script&gt; &amp; b</p>', PAGE)).not.toMatch(/<script/);
		expect(feedHtml('<p>a &lt;script&gt; &amp; b</p>', PAGE)).toMatch(
			/^<p>a (&lt;|&#x3C;)script> (&amp;|&#x26;) b<\/p>$/,
		);
	});
});

test('there are no blank lines between elements', () => {
	expect(feedHtml('\n\n<p>a</p>\n\n  \n<p>b</p>\n\n', PAGE)).toBe('<p>a</p>\n<p>b</p>');
	expect(feedHtml('<section>\n\n<p>a</p>\n\n</section>', PAGE)).toBe('<section>\n<p>a</p>\n</section>');
});

describe('what a page says by its looks is said in elements:', () => {
	test.each([
		['a box', '<div><div class="pair"><h3>a</h3><p>b</p></div></div>', '<h3>a</h3><p>b</p>'],
		['a line of text in a box', '<div class="facts">a <b>b</b></div>', '<p>a <b>b</b></p>'],
		['a box around rows of a list', '<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
		['an empty box', '<p>a</p><div> </div>', '<p>a</p>'],
		[
			'the sign of a basis',
			'<p><i class="basis leading" data-basis="stated"></i><span> (stated) </span>a</p>',
			'<p> (stated) a</p>',
		],
		[
			'a gap',
			'<dd><span class="gap" data-gap="unmeasured">unmeasured: Too new</span></dd>',
			'<dd><em>unmeasured: Too new</em></dd>',
		],
		['the key of a drawing', '<p>a</p><ul class="legend data quiet"><li><svg></svg> b</li></ul>', '<p>a</p>'],
		['a label before words', '<p><span class="label">Why</span> a</p>', '<p><strong>Why</strong> a</p>'],
		['a label of its own', '<p class="label">Before</p><p>a</p>', '<p><strong>Before</strong></p><p>a</p>'],
		[
			'a passage set apart',
			'<div class="callout" role="note"><p class="callout-title"><span class="callout-kind">Decision</span> <b>a</b></p><p>b</p></div>',
			'<blockquote><p><strong>Decision</strong> <b>a</b></p><p>b</p></blockquote>',
		],
		[
			'a figure set large',
			'<p class="metric"><strong class="metric-value">5 €</strong> <span class="metric-label">each</span><span class="metric-basis" data-basis="stated"> stated</span></p>',
			'<p><strong>5 €</strong> each (stated).</p>',
		],
		[
			'a figure set large with the one before and its source',
			'<p class="metric"><strong class="metric-value">5 €</strong> <span class="metric-label">each</span><span class="metric-from"> Before: 9 €.</span><span class="metric-basis" data-basis="stated"> stated, the till</span></p>',
			'<p><strong>5 €</strong> each. Before: 9 € (stated, the till).</p>',
		],
		[
			'a quote',
			'<figure class="quote"><blockquote><p>a</p></blockquote><figcaption>Anna, Firm</figcaption></figure>',
			'<figure><blockquote><p>a</p></blockquote><figcaption>— Anna, Firm</figcaption></figure>',
		],
		[
			'a quote with its source',
			'<figure class="quote"><blockquote cite="https://firm.example/"><p>a</p></blockquote><figcaption>Anna, Firm<a href="https://firm.example/"> Source</a></figcaption></figure>',
			'<figure><blockquote><p>a</p></blockquote><figcaption>— Anna, Firm (<a href="https://firm.example/">Source</a>)</figcaption></figure>',
		],
		[
			'the figures of a chart',
			'<figure class="chart"><figcaption>a</figcaption><svg><text>9</text></svg><details><summary>The figures</summary><div class="table"><table><tbody><tr><td>9</td></tr></tbody></table></div></details></figure>',
			'<figure><figcaption>a</figcaption><p>The figures</p><table><tbody><tr><td>9</td></tr></tbody></table></figure>',
		],
		[
			'a note at the foot',
			'<p>a<sup><a href="#fn-1" data-footnote-ref id="r">1</a></sup></p><ol><li id="fn-1"><p>b <a href="#r" data-footnote-backref class="x">↩</a></p></li></ol>',
			`<p>a<sup><a href="${PAGE}#fn-1">1</a></sup></p><ol><li><p>b </p></li></ol>`,
		],
		[
			'highlighted code',
			'<pre tabindex="0"><code class="hljs"><span class="k">let</span> a</code></pre>',
			'<pre><code>let a</code></pre>',
		],
	])('%s', (_, html, expected) => {
		expect(feedHtml(html, PAGE)).toBe(expected);
	});
});

describe('the first picture', () => {
	test.each([
		[
			'is found, with its whole address',
			'<p>a</p><img src="/x.webp?a=1&amp;b=2" alt=""><img src="/y.webp" alt="">',
			'https://example.org/x.webp?a=1&b=2',
		],
		['may not be there', '<p>a</p>', undefined],
		['is none that a feed must not have', '<img src="javascript:x" alt=""><img src="y.webp" alt="">', `${PAGE}y.webp`],
	])('%s', (_, html, expected) => {
		expect(feedContent(html, PAGE).image).toBe(expected);
	});
});

test('text that runs from right to left says so, wherever it is read', () => {
	expect(feedContent('<p>תקציר</p>', PAGE, 'rtl').html).toBe('<div dir="rtl"><p>תקציר</p></div>');
});

describe('an excerpt', () => {
	test.each([
		['is the first paragraph', '<h2>x</h2><p>One <b>two</b>\nthree.</p><p>Four.</p>', 'One two three.'],
		['leaves out what is no part of the text', '<p data-note>Invented.</p><p>One.</p>', 'One.'],
		['is empty where there is no paragraph', '<ul><li>x</li></ul>', ''],
		['skips what is empty', '<p> </p><p>One.</p>', 'One.'],
	])('%s', (_, html, expected) => {
		expect(excerptOf(html)).toBe(expected);
	});

	test('ends after a whole word, without a stray mark', () => {
		expect(excerptOf('<p>One two, three.</p>', 9)).toBe('One two…');
		expect(excerptOf('<p>One two, three.</p>', 15)).toBe('One two, three.');
		expect(excerptOf('<p>One two, three.</p>', 11)).toBe('One two…');
	});

	test('never ends within a character', () => {
		expect(excerptOf(`<p>${'😀'.repeat(20)}</p>`, 5)).toBe('😀😀…');
	});
});

test('headings come without the link to themselves', () => {
	const heading =
		'<div class="heading"><h2 id="one">One</h2><a class="permalink" href="#one" aria-label="Link to: One">#</a></div>';
	expect(feedHtml(`<p>a</p>${heading}<p>b</p>`, PAGE)).toBe('<p>a</p><h2>One</h2><p>b</p>');
});
