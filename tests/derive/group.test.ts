import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/derive/format.ts';
import { groupBy, listPages, pagePath, pageTitle } from '../../src/derive/group.ts';

interface Tagged {
	id: string;
	tags: string[];
}

function groups(...items: Tagged[]): [string, string][] {
	return groupBy(items, ({ tags }) => tags).map(({ key, items: members }) => [
		key,
		members.map(({ id }) => id).join(''),
	]);
}

describe('items are grouped', () => {
	test.each<[string, Tagged[], [string, string][]]>([
		[
			'under each of their keys',
			[{ id: 'a', tags: ['x', 'y'] }],
			[
				['x', 'a'],
				['y', 'a'],
			],
		],
		[
			'with the fullest group first',
			[
				{ id: 'a', tags: ['x', 'y'] },
				{ id: 'b', tags: ['y'] },
			],
			[
				['y', 'ab'],
				['x', 'a'],
			],
		],
		[
			'by name where groups are alike',
			[
				{ id: 'a', tags: ['z', 'b'] },
				{ id: 'b', tags: ['m'] },
			],
			[
				['b', 'a'],
				['m', 'b'],
				['z', 'a'],
			],
		],
		[
			'in the order in which they came',
			[
				{ id: 'c', tags: ['x'] },
				{ id: 'a', tags: ['x'] },
			],
			[['x', 'ca']],
		],
		['once under a key that stands twice', [{ id: 'a', tags: ['x', 'x'] }], [['x', 'a']]],
		['nowhere without a key', [{ id: 'a', tags: [] }], []],
	])('%s', (_, items, expected) => {
		expect(groups(...items)).toEqual(expected);
	});
});

describe('pages', () => {
	test.each([
		['there is one page for nothing', 0, [0]],
		['a page may be partly filled', 3, [3]],
		['a full page is no reason for another', 4, [4]],
		['one item too many begins another', 5, [4, 1]],
		['there are as many as are needed', 9, [4, 4, 1]],
	])('%s', (_, count, sizes) => {
		const items = Array.from({ length: count }, (_, index) => index);
		const pages = listPages(items, 4);
		expect(pages.map((page) => page.items.length)).toEqual(sizes);
		expect(pages.flatMap((page) => page.items)).toEqual(items);
	});

	test('know their place', () => {
		expect(listPages(['a', 'b', 'c'], 2)).toEqual([
			{ items: ['a', 'b'], page: 1, pages: 2, total: 3 },
			{ items: ['c'], page: 2, pages: 2, total: 3 },
		]);
	});

	test('say which they are from the second on', () => {
		expect([1, 2].map(pagePath)).toEqual(['', '/page/2']);
		const titles = (language: string, title: string) =>
			[1, 2].map((page) => pageTitle(title, { page }, createFormat(language)));
		expect(titles('en', 'Agent')).toEqual(['Agent', 'Agent, page 2']);
		expect(titles('he', 'סוכן')).toEqual(['סוכן', 'סוכן, עמוד 2']);
	});
});
