import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/site-builds.ts';
import { MANY } from '../support/site-contents.ts';
import { attribute, readPages, textOf } from '../support/site-pages.ts';

describe('a former address', () => {
	test('of either form is a page that leads to the new one, in HTML alone', async () => {
		const { dist } = await builtSite('several');
		for (const [from, to] of [
			['prototypes/former-7', '/prototypes/tool-7/'],
			['old/tool-7', '/prototypes/tool-7/'],
			['journal/who', '/journal/who-wrote-this/'],
		] as const) {
			const html = await readFile(join(dist, from, 'index.html'), 'utf8');
			expect(html).toContain(`content="0; url=${to}"`);
			expect(html).toContain(`href="${to}"`);
			expect(html).toContain('noindex');
		}
	});
});

describe.each(['demo', 'several', 'subpath'] as const)('the sitemap of %s', (name) => {
	test('lists every page that search engines may list, and no other', async () => {
		const site = await builtSite(name);
		const xml = await readFile(join(site.dist, 'sitemap-0.xml'), 'utf8');
		const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url).sort();
		const pages = (await readPages(site)).filter(
			(page) => !page.isRedirect && !page.elements('meta').some((meta) => meta.properties.name === 'robots'),
		);
		expect(listed).toEqual(pages.map(({ path }) => new URL(site.base + path, site.origin).href).sort());
	});

	test('is named by robots.txt', async () => {
		const site = await builtSite(name);
		const robots = await readFile(join(site.dist, 'robots.txt'), 'utf8');
		expect(robots).toContain(`Sitemap: ${site.origin}${site.base}/sitemap-index.xml`);
	});
});

describe('the archive of many case studies', () => {
	test('goes on over pages, newest first, and every case has the number of its day', async () => {
		const pages = await readPages(await builtSite('several'));
		const archive = ['/prototypes/', '/prototypes/page/2/', '/prototypes/page/3/'].map((path) =>
			pages.find((page) => page.path === path),
		);
		const numbers = archive.flatMap((page) =>
			(page?.elements('span') ?? []).map(textOf).filter((text) => text.startsWith('No. ')),
		);
		expect(numbers).toEqual(Array.from({ length: MANY }, (_, index) => `No. ${String(MANY - index).padStart(3, '0')}`));
		const links = archive.map((page) => (page?.elements('a') ?? []).flatMap((link) => attribute(link, 'rel') ?? []));
		expect(links).toEqual([['next'], ['prev', 'next'], ['prev']]);
		expect(pages.some(({ path }) => path === '/prototypes/page/4/')).toBe(false);
	});
});
