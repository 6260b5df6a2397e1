import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import { HAS_REAL_CONTENT, type SiteName } from '../support/site-contents.ts';
import { type Page, type Reference, readPages, referencesOf } from '../support/site-pages.ts';
import { listFiles } from '../support/site-tree.ts';

const SITES: readonly SiteName[] = ['demo', 'minimal', 'hidden', 'later', 'subpath', 'hebrew', 'markdown', 'several'];

test.each([...SITES, ...(HAS_REAL_CONTENT ? (['nhs'] as const) : [])])(
	'every link, file and fragment that a page of %s names is there',
	async (name) => {
		const site = await builtSite(name);
		const pages = await readPages(site);
		const references = pages.flatMap(referencesOf);
		expect(references.filter(({ url }) => isInternal(url, site)).length).toBeGreaterThan(50);
		expect(broken(references, pages, site)).toEqual([]);
	},
);

test.each(SITES)('every file that a style sheet of %s names is there', async (name) => {
	const { dist, base } = await builtSite(name);
	const sheets = (await listFiles(dist)).filter((file) => file.endsWith('.css'));
	const texts = await Promise.all(sheets.map((file) => readFile(join(dist, file), 'utf8')));
	const urls = texts.flatMap((text) => [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url ?? ''));
	const files = urls.filter((url) => !url.startsWith('data:'));
	expect(files.length).toBeGreaterThan(0);
	expect(files.filter((url) => !url.startsWith(`${base}/`) || !existsSync(join(dist, url.slice(base.length))))).toEqual(
		[],
	);
});

test('every address of a site below a path lies below that path', async () => {
	const site = await builtSite('subpath');
	const references = (await readPages(site)).flatMap(referencesOf);
	const rooted = references.filter(({ url }) => url.startsWith('/'));
	expect(rooted.length).toBeGreaterThan(100);
	expect(rooted.filter(({ url }) => !url.startsWith('/work/cases/'))).toEqual([]);
});

test('the fields of a form for search lead to the search page', async () => {
	const site = await builtSite('subpath');
	const search = (await readPages(site)).find(({ path }) => path === '/search/');
	expect(search?.elements('form')[0]?.properties).toMatchObject({ action: '/work/cases/search/', role: 'search' });
});

function broken(references: readonly Reference[], pages: readonly Page[], site: BuiltSite): string[] {
	const anchors = new Map(
		pages.map((page) => [page.path, new Set(page.elements().flatMap(({ properties }) => String(properties.id ?? '')))]),
	);
	const wrong = references.filter(({ from, url }) => {
		if (!isInternal(url, site)) return false;
		const { pathname, hash } = new URL(url, `${site.origin}${site.base}${from}`);
		if (!`${pathname}/`.startsWith(`${site.base}/`)) return true;
		const path = decodeURI(pathname.slice(site.base.length));
		const ids = anchors.get(path);
		if (!ids) return path.endsWith('/') || !existsSync(join(site.dist, path));
		return hash !== '' && hash !== '#' && !ids.has(decodeURIComponent(hash.slice(1)));
	});
	return [...new Set(wrong.map(({ from, url }) => `${from} names ${url}`))];
}

function isInternal(url: string, { origin, base }: BuiltSite): boolean {
	return URL.parse(url, `${origin}${base}/`)?.origin === origin;
}
