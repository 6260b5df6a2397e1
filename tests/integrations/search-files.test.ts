import { describe, expect, test } from 'vitest';
import { rowOf, withoutSearchMeta } from '../../src/integrations/search-files.ts';

describe('a page without its search metadata', () => {
	test.each([
		[
			'loses what search filters by',
			'<p>a</p><data hidden data-pagefind-filter="lane[value]" value="agent"></data><p>b</p>',
			'<p>a</p><p>b</p>',
		],
		[
			'loses it whole where a value holds the end of a tag',
			'<data hidden data-pagefind-row value="{1 > 0}"></data><p>b</p>',
			'<p>b</p>',
		],
		[
			'keeps an element that was only marked',
			'<main id="main" data-pagefind-body><p data-pagefind-ignore>a</p></main>',
			'<main id="main"><p>a</p></main>',
		],
		['keeps the attributes beside a mark', '<a data-pagefind-meta="x[y]" href="/a">b</a>', '<a href="/a">b</a>'],
		['keeps words about it', '<p>Use data-pagefind-body here</p>', '<p>Use data-pagefind-body here</p>'],
		[
			'keeps what another attribute says about it',
			'<p title="x data-pagefind-body y">a</p>',
			'<p title="x data-pagefind-body y">a</p>',
		],
		['keeps other data', '<data hidden value="1"></data>', '<data hidden value="1"></data>'],
	])('%s', (_, html, expected) => {
		expect(withoutSearchMeta(html)).toBe(expected);
	});
});

test.each([
	['nothing', '<p>a</p>', undefined],
	[
		'its row',
		'<data hidden data-pagefind-row value="{&#34;title&#34;:&#34;A &#38; B&#34;}"></data>',
		'{"title":"A & B"}',
	],
	[
		'its row, escaped by name',
		'<data hidden data-pagefind-row value="{&quot;a&quot;:&quot;&amp;quot;&quot;}"></data>',
		'{"a":"&quot;"}',
	],
])('a page says %s of how it is listed', (_, html, expected) => {
	expect(rowOf(html)).toBe(expected);
});
