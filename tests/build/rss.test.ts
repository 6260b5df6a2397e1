import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import { build, inTemporaryFolder } from '../support/site-commands.ts';
import { copyContent, type SiteName } from '../support/site-contents.ts';
import { publicEntries } from '../support/site-entries.ts';
import { attribute, readPages } from '../support/site-pages.ts';

const FEEDS = [
	{ path: 'rss.xml', collections: ['case-studies', 'journal', 'now', 'not-built'] },
	{ path: 'prototypes/rss.xml', collections: ['case-studies'] },
	{ path: 'journal/rss.xml', collections: ['journal'] },
	{ path: 'now/rss.xml', collections: ['now'] },
] as const;
const SITES: readonly SiteName[] = ['demo', 'hidden', 'subpath', 'hebrew', 'markdown'];
/** https://www.rfc-editor.org/rfc/rfc822#section-5, with a year of four digits. */
const RFC_822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

describe.each(SITES)('the feeds of %s', (name) => {
	test.each(FEEDS)(
		'at /$path hold every public entry of their kind, newest first, under the address of its page',
		async ({ path, collections }) => {
			const site = await builtSite(name);
			const written = (await publicEntries(site.content, site.day)).filter(({ collection }) =>
				(collections as readonly string[]).includes(collection),
			);
			const { items } = await readFeed(site, path);
			expect(items.map(({ link }) => link).sort()).toEqual(
				written.map((entry) => new URL(site.base + encodeURI(entry.path), site.origin).href).sort(),
			);
			const dates = items.map(({ pubDate }) => Date.parse(pubDate));
			expect(dates).toEqual([...dates].sort((a, b) => b - a));
		},
	);

	test.each(FEEDS)('at /$path are well-formed, name themselves, and date by RFC 822', async ({ path }) => {
		const site = await builtSite(name);
		const { xml, feed, items } = await readFeed(site, path);
		expect(XMLValidator.validate(xml)).toBe(true);
		expect(feed.atom?.links?.[0]).toMatchObject({
			rel: 'self',
			href: new URL(`${site.base}/${path}`, site.origin).href,
		});
		for (const { pubDate, guid } of items) {
			expect(pubDate).toMatch(RFC_822);
			expect(guid).toMatch(/^tag:[\w.-]+,\d{4}-\d{2}-\d{2}:[\w-]+\/\S+$/);
		}
		expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
	});

	test('carry whole entries that stand by themselves: no relative address, script, style, class or id', async () => {
		const { items } = await readFeed(await builtSite(name), 'rss.xml');
		for (const { html, link } of items) {
			expect.soft(html.length, link).toBeGreaterThan(20);
			for (const [, url] of html.matchAll(/\s(?:href|src)="([^"]*)"/g))
				expect.soft(url, link).toMatch(/^(https?:\/\/|mailto:)/);
			expect.soft(html, link).not.toMatch(/<(script|style|svg|link|meta)\b|\s(class|id|style|on\w+)=/i);
		}
	});

	test('are found from every page', async () => {
		const site = await builtSite(name);
		for (const page of (await readPages(site)).filter(({ isRedirect }) => !isRedirect)) {
			const found = page
				.elements('link')
				.filter((link) => attribute(link, 'type') === 'application/rss+xml')
				.map((link) => attribute(link, 'href'));
			expect.soft(found, page.path).toEqual(FEEDS.map(({ path }) => `${site.base}/${path}`));
		}
	});
});

test('a reader that this project did not write finds the same entries', async () => {
	const site = await builtSite('demo');
	const script =
		'import feedparser,json,sys; f=feedparser.parse(sys.argv[1]); print(json.dumps([f.bozo, [[e.link, e.id, len(e.content[0].value)] for e in f.entries]]))';
	const { status, stdout } = spawnSync('python3', ['-c', script, join(site.dist, 'rss.xml')], { encoding: 'utf8' });
	if (status !== 0) return console.info('python3-feedparser is not installed: only feedsmith has read the feeds.');
	const [isBroken, entries] = JSON.parse(stdout) as [boolean, [string, string, number][]];
	const { items } = await readFeed(site, 'rss.xml');
	expect(Boolean(isBroken)).toBe(false);
	expect(entries.map(([link, id]) => [link, id])).toEqual(items.map(({ link, guid }) => [link, guid]));
	expect(entries.every(([, , length]) => length > 20)).toBe(true);
});

test('an entry that gets a new slug and keeps the old one as an alias keeps its id and its day', async () => {
	await inTemporaryFolder(async (folder) => {
		const content = join(folder, 'content');
		const entry = (more: string) =>
			`---\ntitle: A note\ndescription: About it.\npublished: 2026-03-02\n${more}---\n\nWords.\n`;
		await copyContent('minimal', content);
		await mkdir(join(content, 'journal'));
		await writeFile(join(content, 'journal/first.md'), entry(''));
		const before = await builtFeed(content, join(folder, 'before'));
		await rm(join(content, 'journal/first.md'));
		await writeFile(join(content, 'journal/second.md'), entry('aliases: [first]\nupdated: 2026-04-01\n'));
		const after = await builtFeed(content, join(folder, 'after'));
		expect(before.items).toHaveLength(1);
		expect(after.items.map(({ guid, pubDate }) => [guid, pubDate])).toEqual(
			before.items.map(({ guid, pubDate }) => [guid, pubDate]),
		);
		expect(after.items[0]?.link).toMatch(/\/journal\/second\/$/);
		expect(await readFile(join(folder, 'after/journal/first/index.html'), 'utf8')).toContain('/journal/second/');
	});
});

async function builtFeed(content: string, out: string) {
	expect((await build(content, out)).status).toBe(0);
	return readFeed({ ...(await builtSite('minimal')), dist: out }, 'journal/rss.xml');
}

test('the demonstration says in each entry of a feed that it is fictional', async () => {
	const { items } = await readFeed(await builtSite('demo'), 'rss.xml');
	expect(items.every(({ html }) => html.includes('fictional'))).toBe(true);
});

async function readFeed(site: BuiltSite, path: string) {
	const xml = await readFile(join(site.dist, path), 'utf8');
	const feed = parseRssFeed(xml);
	const items = (feed.items ?? []).map((item) => ({
		link: item.link ?? '',
		guid: item.guid?.value ?? '',
		pubDate: String(item.pubDate ?? ''),
		html: item.content?.encoded ?? '',
	}));
	return { xml, feed, items };
}
