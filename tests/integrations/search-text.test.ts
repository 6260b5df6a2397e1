import { expect, test } from 'vitest';
import { forIndex, isSearchable } from '../../src/integrations/search-text.ts';

test.each([
	[
		'the facts of a line',
		'<p><span>Live</span><a href="/">Agent</a></p>',
		'<p><span>Live</span> <a href="/">Agent</a></p>',
	],
	['a day and what follows', '<time>1 May 2026</time><span>3 min</span>', '<time>1 May 2026</time> <span>3 min</span>'],
	['terms and their answers', '<dl><dt>Fix</dt><dd>240</dd></dl>', '<dl><dt>Fix</dt> <dd>240</dd> </dl>'],
	['the heads of columns', '<tr><th>Month</th><th>Cost</th></tr>', '<tr><th>Month</th> <th>Cost</th> </tr>'],
	['a caption and what is below', '<caption>By month</caption><thead>', '<caption>By month</caption> <thead>'],
])('sets apart in the index what is apart on the page: %s', (_, html, expected) => {
	expect(forIndex(html)).toBe(expected);
});

test.each([
	['tokens of code', '<span class="hljs-title">run</span><span class="hljs-params">()</span>'],
	['a unit at its number', '<span>40</span>%'],
	['a word that is partly marked', '<p>un<b>known</b><i>s</i></p>'],
])('leaves together what is one: %s', (_, html) => {
	expect(forIndex(html)).toBe(html);
});

test('gives Hebrew words their forms', () => {
	expect(forIndex('<html lang="he"><dt>המכתב</dt><dd>1</dd>')).toBe(
		'<html lang="he"><dt>המכתב|~|מכתב</dt> <dd>1</dd> ',
	);
});

test('search finds only what is marked for it', () => {
	expect(isSearchable('<main data-pagefind-body>')).toBe(true);
	expect(isSearchable('<main id="main">')).toBe(false);
});
