import { describe, expect, test } from 'vitest';
import { FEEDS } from '../../src/derive/feeds.ts';
import { COLLECTIONS } from '../../src/parse/collections.ts';

const everything = FEEDS.find(({ id }) => id === 'all');

describe('feeds', () => {
	test('are one at the root and one beside each list that people follow', () => {
		expect(FEEDS.map(({ id, path }) => [id, path])).toEqual([
			['all', '/rss.xml'],
			['prototypes', '/prototypes/rss.xml'],
			['journal', '/journal/rss.xml'],
			['now', '/now/rss.xml'],
		]);
	});

	test('have titles of their own', () => {
		expect(new Set(FEEDS.map(({ title }) => title)).size).toBe(FEEDS.length);
	});

	test.each(FEEDS.map((feed) => [feed.id, feed] as const))(
		'%s holds kinds that the one at the root holds too',
		(_, feed) => {
			expect(feed.kinds.length).toBeGreaterThan(0);
			expect(everything?.kinds).toEqual(expect.arrayContaining([...feed.kinds]));
		},
	);

	test('leave no kind of entry out', () => {
		const pages = Object.values(COLLECTIONS).filter(({ holds }) => holds === 'prose');
		expect(everything?.kinds).toHaveLength(pages.length);
	});
});
