import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { mf2 } from 'microformats-parser';
import type { Article, BlogPosting, BreadcrumbList, Graph, ProfilePage } from 'schema-dts';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import type { SiteName } from '../support/site-contents.ts';
import { attribute, canonicalOf, metaOf, type Page, readPages, textOf } from '../support/site-pages.ts';

const SITES: readonly SiteName[] = ['demo', 'minimal', 'subpath', 'hebrew', 'several'];

/** A node as JSON gives it. */
type Node = Record<string, unknown> & { '@type'?: string; '@id'?: string };

/**
 * What Google asks of each type: required where it says so, and recommended where an answer is always there.
 * The types hold these names to what schema.org knows.
 * @see https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
const ASKED = {
	Article: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'about'] satisfies (keyof Exclude<
		Article,
		string
	>)[],
	BlogPosting: ['headline', 'image', 'datePublished', 'dateModified', 'author'] satisfies (keyof Exclude<
		BlogPosting,
		string
	>)[],
	ProfilePage: ['mainEntity'] satisfies (keyof Exclude<ProfilePage, string>)[],
	BreadcrumbList: ['itemListElement'] satisfies (keyof Exclude<BreadcrumbList, string>)[],
	Person: ['name', 'url'],
	Organization: ['name', 'url'],
	SoftwareApplication: ['name'],
	WebSite: ['name', 'url'],
	CollectionPage: ['name', 'url', 'isPartOf'],
	WebPage: ['name', 'url', 'isPartOf'],
	ItemList: ['itemListElement'],
	ListItem: ['position'],
} as const satisfies Record<string, readonly string[]>;

describe.each(SITES)('%s', (name) => {
	let site: BuiltSite;
	let pages: Page[];
	let home: string;
	beforeAll(async () => {
		site = await builtSite(name);
		pages = (await readPages(site)).filter(({ isRedirect, file }) => !isRedirect && file !== '404.html');
		home = `${site.origin}${site.base}/`;
	});

	test('every page has one graph, of types and properties that programs know', () => {
		for (const page of pages) {
			const nodes = nodesOf(page);
			expect(nodes.length, page.path).toBeGreaterThan(1);
			for (const node of nodes) {
				const isReference = Object.keys(node).join() === '@id';
				if (isReference) continue;
				const asked: readonly string[] | undefined = ASKED[node['@type'] as keyof typeof ASKED];
				expect(asked, `${page.path}: ${JSON.stringify(node)}`).toBeDefined();
				expect(Object.keys(node), page.path).toEqual(expect.arrayContaining([...(asked ?? [])]));
			}
		}
	});

	test('every reference finds its node, and no two nodes of a page share a name', () => {
		const defined = pages.map((page) => nodesOf(page).filter((node) => node['@type'] && node['@id']));
		const known = new Set(defined.flat().map((node) => node['@id']));
		for (const [index, page] of pages.entries()) {
			const ids = (defined[index] ?? []).map((node) => node['@id']);
			expect(new Set(ids).size, page.path).toBe(ids.length);
			for (const node of nodesOf(page)) {
				if (node['@id']) expect(node['@id'], page.path).toMatch(new RegExp(`^${home}.*#[a-z]+$`));
				if (node['@id']) expect(known, page.path).toContain(node['@id']);
			}
		}
	});

	test('every address in it is absolute, and one of a page that exists', () => {
		const addresses = new Set(pages.map((page) => canonicalOf(page)));
		for (const page of pages) {
			for (const node of nodesOf(page)) {
				for (const key of ['url', 'item'] as const) {
					const value = node[key];
					if (value === undefined) continue;
					expect(value, page.path).toMatch(/^https?:\/\//);
					if (String(value).startsWith(home)) expect(addresses, page.path).toContain(value);
				}
			}
		}
	});

	test('a page says the same to people, to search engines and to networks', () => {
		for (const page of pages) {
			const [main] = nodesOf(page);
			const title = property(page, 'og:title') ?? '';
			expect(main?.headline ?? main?.name, page.path).toBe(title);
			expect(page.elements('title').map(textOf).join(), page.path).toContain(title.replace(/\s+/g, ' '));
			expect(property(page, 'og:url'), page.path).toBe(canonicalOf(page));
			expect(property(page, 'og:description'), page.path).toBe(metaOf(page, 'description'));
			expect(metaOf(page, 'twitter:card'), page.path).toBe('summary_large_image');
			if (main?.datePublished) expect(property(page, 'article:published_time')).toBe(main.datePublished);
			if (main?.image) expect(property(page, 'og:image')).toBe(main.image);
		}
	});

	test('entries are h-entries, with author, day and address, to a parser of microformats', () => {
		const entries = pages.filter((page) => property(page, 'og:type') === 'article');
		expect(entries.length).toBeGreaterThan(0);
		for (const page of entries) {
			const address = canonicalOf(page) ?? '';
			const found = mf2(page.html, { baseUrl: address }).items.filter(({ type }) => type?.includes('h-entry'));
			expect(found.length, page.path).toBe(1);
			const { properties } = found[0] ?? { properties: {} };
			expect(properties, page.path).toMatchObject({
				name: [expect.any(String)],
				url: [address],
				published: [property(page, 'article:published_time')],
			});
			const updated = property(page, 'article:modified_time');
			expect(properties.updated, page.path).toEqual(updated ? [updated] : undefined);
			for (const author of properties.author ?? [])
				expect(author, page.path).toMatchObject({
					type: ['h-card'],
					properties: { name: [expect.any(String)], url: [expect.stringMatching(/^https?:/)] },
				});
			expect(properties.author?.length, page.path).toBeGreaterThan(0);
		}
	});

	test('lists are feeds of entries with names and addresses', () => {
		const addresses = new Set(pages.map((page) => canonicalOf(page)));
		const sections = ['/prototypes/', '/journal/', '/now/', '/not-built/'];
		const grouped = /^\/(lanes|tags|stack|series|prototypes\/page)\/(?!page\/)[^/]+\/(page\/\d+\/)?$/;
		const lists = pages.filter(
			({ path, isRedirect }) => !isRedirect && (sections.includes(path) || grouped.test(path)),
		);
		expect(lists.map(({ path }) => path)).toEqual(expect.arrayContaining(sections));
		for (const page of lists) {
			const { path } = page;
			const [feed] = mf2(page.html, { baseUrl: canonicalOf(page) ?? '' }).items;
			expect(feed, path).toMatchObject({ type: ['h-feed'], properties: { name: [expect.any(String)] } });
			const listed = nodesOf(page).flatMap(({ '@type': type, url }) => (type === 'ListItem' ? [url] : []));
			expect(feed?.children?.map(({ properties }) => properties.url?.[0]) ?? [], path).toEqual(listed);
			for (const url of listed) expect(addresses, path).toContain(url);
		}
	});

	test('the front page is a feed of what is on it', () => {
		const front = pages.find(({ path }) => path === '/');
		const [feed] = mf2(front?.html ?? '', { baseUrl: site.origin }).items;
		expect(feed).toMatchObject({ type: ['h-feed'], properties: { name: [expect.any(String)] } });
		const addresses = pages.map((page) => canonicalOf(page));
		for (const { type, properties } of feed?.children ?? []) {
			expect(type).toEqual(['h-entry']);
			expect(properties.name).toEqual([expect.any(String)]);
			expect(addresses).toContain(properties.url?.[0]);
		}
		expect(feed?.children?.length).toBeGreaterThan(0);
	});

	test('the sitemap says when each entry last changed, and never a day to come', async () => {
		const { urlset } = new XMLParser().parse(await readFile(join(site.dist, 'sitemap-0.xml'), 'utf8'));
		const listed = new Map<string, string | undefined>(
			[urlset.url].flat().map(({ loc, lastmod }: { loc: string; lastmod?: string }) => [loc, lastmod?.slice(0, 10)]),
		);
		for (const page of pages.filter((candidate) => property(candidate, 'og:type') === 'article')) {
			const day = property(page, 'article:modified_time') ?? property(page, 'article:published_time');
			expect(listed.get(canonicalOf(page) ?? ''), page.path).toBe(day);
		}
		const days = [...listed.values()].filter((day) => day !== undefined);
		for (const day of days) expect(day <= site.day).toBe(true);
		expect(listed.get(home)).toBe([...days].sort().at(-1));
	});

	test('robots.txt names the sitemap', async () => {
		expect(await readFile(join(site.dist, 'robots.txt'), 'utf8')).toContain(`\nSitemap: ${home}sitemap-index.xml\n`);
	});
});

test("the demonstration's builder is an h-card with other profiles", async () => {
	const site = await builtSite('demo');
	const about = (await readPages(site)).find(({ path }) => path === '/about/');
	const address = `${site.origin}/about/`;
	const { items, rels } = mf2(about?.html ?? '', { baseUrl: address });
	expect(items[0]).toMatchObject({
		type: ['h-card'],
		properties: {
			name: ['Hanne Roelvink'],
			note: [expect.stringMatching(/^I put/)],
			locality: ['Deventer, the Netherlands'],
			url: [address],
		},
	});
	expect(new Set(rels.me)).toEqual(
		new Set(['https://code.roelvink.example/hanne', 'https://social.roelvink.example/@hanne']),
	);
});

test('a page claims only the profiles of the one whose page it is', async () => {
	const claimed = async (name: SiteName) =>
		(await readPages(await builtSite(name))).flatMap(({ path, html }) => {
			const { rels } = mf2(html, { baseUrl: 'https://example.org' });
			return rels.me ? [[path, [...new Set(rels.me)].sort().join(' ')]] : [];
		});
	expect(Object.fromEntries(await claimed('several'))).toEqual({
		'/builders/ada/': 'https://code.example/ada',
		'/builders/team-b/': 'https://code.example/team-b',
	});
	const own = 'https://code.roelvink.example/hanne https://social.roelvink.example/@hanne';
	expect(Object.fromEntries(await claimed('demo'))).toEqual({ '/': own, '/about/': own });
});

test('the demonstration names its author in the fediverse, and who to tell of a weakness', async () => {
	const site = await builtSite('demo');
	for (const page of (await readPages(site)).filter(({ isRedirect, file }) => !isRedirect && file !== '404.html'))
		expect(metaOf(page, 'fediverse:creator'), page.path).toBe('@hanne@social.roelvink.example');
	const text = await readFile(join(site.dist, '.well-known/security.txt'), 'utf8');
	const fields = new Map(
		text
			.trim()
			.split('\n')
			.map((line) => [line.split(': ')[0], line.split(': ')[1]]),
	);
	expect(fields.get('Canonical')).toBe(`${site.origin}/.well-known/security.txt`);
	expect(fields.get('Contact')).toMatch(/^mailto:/);
	expect(Date.parse(fields.get('Expires') ?? '')).toBeGreaterThan(Date.parse(site.day));
});

test('among several builders, shared links name those who made the page', async () => {
	const pages = await readPages(await builtSite('several'));
	const named = ['/', '/about/', '/builders/ada/', '/builders/team-b/', '/prototypes/tool-1/', '/prototypes/tool-2/'];
	const creators = [...named, '/journal/who-wrote-this/'].map((path) => {
		const page = pages.find((candidate) => candidate.path === path);
		return page ? (metaOf(page, 'fediverse:creator') ?? 'nobody') : `no page at ${path}`;
	});
	const [site, team] = ['@several@social.example', '@team-b@social.example'];
	expect(creators).toEqual([site, site, 'nobody', team, 'nobody', team, team]);
});

test('a site that names nobody has no security.txt', async () => {
	const { dist } = await builtSite('minimal');
	await expect(readFile(join(dist, '.well-known/security.txt'))).rejects.toThrow('ENOENT');
});

/** All nodes of a page's graph, also those inside others. */
function nodesOf(page: Page): Node[] {
	const texts = [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
	expect(texts.length, page.path).toBe(1);
	const graph = JSON.parse(texts[0]?.[1] ?? '') as Graph;
	expect(graph['@context']).toBe('https://schema.org');
	return within(graph['@graph']);
}

function within(value: unknown): Node[] {
	if (Array.isArray(value)) return value.flatMap(within);
	if (typeof value !== 'object' || value === null) return [];
	return [value as Node, ...Object.values(value).flatMap(within)];
}

function property(page: Page, name: string): string | undefined {
	return attribute(
		page.elements('meta').find((meta) => meta.properties.property === name),
		'content',
	);
}
