import { describe, expect, test } from 'vitest';
import { feedHtml } from '../../src/derive/feed-html.ts';

const PAGE = 'https://example.org/a/b/prototypes/triage/';

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

test('headings come without the link to themselves', () => {
	const heading =
		'<div class="heading"><h2 id="one">One</h2><a class="permalink" href="#one" aria-label="Link to: One">#</a></div>';
	expect(feedHtml(`<p>a</p>${heading}<p>b</p>`, PAGE)).toBe('<p>a</p><h2>One</h2><p>b</p>');
});
