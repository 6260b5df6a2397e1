import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import { MANY, type SiteName } from '../support/site-contents.ts';
import { listOf, publicEntries } from '../support/site-entries.ts';
import { attribute, canonicalOf, metaOf, type Page, readPages, textOf } from '../support/site-pages.ts';
import { listFiles } from '../support/site-tree.ts';

const SITES: readonly SiteName[] = ['demo', 'subpath', 'hebrew', 'several', 'later'];

describe.each(SITES)('former addresses of %s', (name) => {
	test('lead to where the entry is now, and stay out of search engines', async () => {
		const site = await builtSite(name);
		const pages = await readPages(site);
		const former = (await publicEntries(site.content, site.day)).flatMap((entry) =>
			listOf(entry, 'aliases').map((alias) => ({
				from: alias.startsWith('/') ? alias.replace(/\/?$/, '/') : entry.path.replace(/[^/]+\/$/, `${alias}/`),
				to: entry.path,
			})),
		);
		expect(former.length).toBeGreaterThan(1);
		expect(new Set(former.map(({ from }) => from.split('/')[1])).size).toBeGreaterThan(1);
		for (const { from, to } of former) {
			const page = pages.find(({ path }) => path === from);
			const target = encodeURI(site.base + to);
			expect(page?.isRedirect, from).toBe(true);
			expect(page?.elements('meta').map((meta) => attribute(meta, 'content'))).toContain(`0; url=${target}`);
			expect(page?.elements('a').map(({ properties }) => properties.href)).toEqual([target]);
			expect(page && canonicalOf(page)).toBe(site.origin + target);
			expect(page && metaOf(page, 'robots')).toBe('noindex');
		}
		expect(pages.filter(({ isRedirect }) => isRedirect)).toHaveLength(former.length);
	});
});

describe.each(SITES)('the redirect file of %s', (name) => {
	test('leads from every former page, Markdown and JSON to one that is there, and nowhere in a circle', async () => {
		const site = await builtSite(name);
		const files = await listFiles(site.dist);
		const rules = new Map(
			(await readFile(join(site.dist, '_redirects'), 'utf8'))
				.split('\n')
				.filter((line) => line !== '' && !line.startsWith('#'))
				.map((line): [string, string] => {
					const [from = '', to = '', status, ...rest] = line.split(' ');
					expect([status, ...rest], line).toEqual(['301']);
					return [from, to];
				}),
		);
		const path = (address: string) => encodeURI(site.base + address);
		let wanted = 0;
		for (const entry of await publicEntries(site.content, site.day)) {
			for (const alias of listOf(entry, 'aliases')) {
				const isSlug = !alias.startsWith('/');
				const from = isSlug ? entry.path.replace(/[^/]+\/$/, `${alias}/`) : alias;
				const pairs = [[from, entry.path]];
				if (!from.endsWith('/')) pairs.push([`${from}/`, entry.path]);
				if (isSlug) pairs.push([from.replace(/\/$/, '.md'), entry.path.replace(/\/$/, '.md')]);
				if (isSlug && entry.collection === 'case-studies')
					pairs.push([`/case-studies/${alias}.json`, `/case-studies/${entry.slug}.json`]);
				for (const [old = '', now = ''] of pairs) expect(rules.get(path(old)), old).toBe(path(now));
				wanted += pairs.length;
			}
		}
		expect(wanted).toBeGreaterThan(3);
		expect(rules.size).toBe(wanted);
		for (const to of rules.values()) {
			expect(rules.has(to), to).toBe(false);
			const file = decodeURI(to).slice(site.base.length + 1);
			expect(files).toContain(file.endsWith('/') ? `${file}index.html` : file);
		}
	});
});

test('a site without former addresses has no redirect file', async () => {
	expect(existsSync(join((await builtSite('minimal')).dist, '_redirects'))).toBe(false);
});

describe.each(SITES)('the sitemap of %s', (name) => {
	test('lists every page that search engines may list, and no other', async () => {
		const site = await builtSite(name);
		const pages = await readPages(site);
		const listed = pages.filter((page) => !page.isRedirect && !/noindex/.test(metaOf(page, 'robots') ?? ''));
		const addresses = listed.map(({ path }) => new URL(site.base + path, site.origin).href);
		expect((await sitemapOf(site)).sort()).toEqual(addresses.sort());
		expect(pages.filter((page) => !listed.includes(page)).map(({ file }) => file)).toContain('404.html');
	});

	test('is named in robots.txt, which lets everybody in', async () => {
		const { dist, origin, base } = await builtSite(name);
		const robots = await readFile(join(dist, 'robots.txt'), 'utf8');
		expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}/sitemap-index.xml\n`);
	});
});

test('what is not there gets a page that leads on, and that search engines leave out', async () => {
	const page = (await readPages(await builtSite('subpath'))).find(({ file }) => file === '404.html');
	const links = page?.elements('a').map(({ properties }) => properties.href);
	expect(links).toEqual(expect.arrayContaining(['/work/cases/search/', '/work/cases/prototypes/', '/work/cases/']));
	expect(page && metaOf(page, 'robots')).toBe('noindex');
	expect(page && canonicalOf(page)).toBeUndefined();
	expect(page?.html).not.toMatch(/og:url|\/404\//);
});

describe('many case studies', () => {
	const PER_PAGE = 20;

	test('are listed on pages of twenty, the newest first, each exactly once', async () => {
		const pages = await readPages(await builtSite('several'));
		const archive = ['/prototypes/', '/prototypes/page/2/', '/prototypes/page/3/'].map((path) => casesOn(pages, path));
		expect(archive.map(({ length }) => length)).toEqual([PER_PAGE, PER_PAGE, MANY - 2 * PER_PAGE]);
		const expected = Array.from({ length: MANY }, (_, index) => `/prototypes/tool-${MANY - index}/`);
		expect(archive.flat()).toEqual(expected);
	});

	test('have no page of the archive beyond the last, and none that repeats the first', async () => {
		const { dist } = await builtSite('several');
		const exists = [1, 2, 3, 4].map((number) => existsSync(join(dist, `prototypes/page/${number}/index.html`)));
		expect(exists).toEqual([false, true, true, false]);
	});

	test('can be walked through from either end', async () => {
		const pages = await readPages(await builtSite('several'));
		const around = (path: string) =>
			Object.fromEntries(
				(pages.find((page) => page.path === path)?.elements('a') ?? [])
					.filter(({ properties }) => ['prev', 'next'].includes(String(properties.rel)))
					.map(({ properties }) => [String(properties.rel), properties.href]),
			);
		expect(around('/prototypes/')).toEqual({ next: '/prototypes/page/2/' });
		expect(around('/prototypes/page/2/')).toEqual({ prev: '/prototypes/', next: '/prototypes/page/3/' });
		expect(around('/prototypes/page/3/')).toEqual({ prev: '/prototypes/page/2/' });
	});

	test('are numbered in the order in which they were published', async () => {
		const pages = await readPages(await builtSite('several'));
		for (const number of [1, 9, 20, 21, MANY]) expect(numberOn(pages, `/prototypes/tool-${number}/`)).toBe(number);
	});

	test('keep their number when a later one is published', async () => {
		const [before, after] = await Promise.all([builtSite('hidden'), builtSite('later')]);
		expect(numberOn(await readPages(before), '/prototypes/plain-letters/')).toBe(1);
		expect(numberOn(await readPages(after), '/prototypes/plain-letters/')).toBe(1);
		expect(numberOn(await readPages(after), '/prototypes/mumfuturecase/')).toBe(2);
	});
});

async function sitemapOf({ dist, origin, base }: BuiltSite): Promise<string[]> {
	const index = locations(await readFile(join(dist, 'sitemap-index.xml'), 'utf8'));
	const maps = index.map((url) => join(dist, url.slice(`${origin}${base}/`.length)));
	return (await Promise.all(maps.map((file) => readFile(file, 'utf8')))).flatMap(locations);
}

function locations(xml: string): string[] {
	return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');
}

/** The case studies that a page lists, by their addresses. */
function casesOn(pages: readonly Page[], path: string): string[] {
	const headings = pages.find((page) => page.path === path)?.elements('h2') ?? [];
	return headings.flatMap(({ children }) =>
		children.flatMap((child) =>
			child.type === 'element' && child.tagName === 'a' ? String(child.properties.href) : [],
		),
	);
}

/** The number that a case study bears on its page. */
function numberOn(pages: readonly Page[], path: string): number {
	const [article] = pages.find((page) => page.path === path)?.elements('article') ?? [];
	return Number(/No\. (\d{3})/.exec(article ? textOf(article) : '')?.[1]);
}
