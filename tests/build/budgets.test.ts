import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import { HAS_REAL_CONTENT, type SiteName } from '../support/site-contents.ts';
import { attribute, type Page, readPages } from '../support/site-pages.ts';

const KB = 1024;
const SITES: readonly SiteName[] = ['demo', 'hebrew', 'markdown', 'several'];

describe.each([...SITES, ...(HAS_REAL_CONTENT ? (['nhs'] as const) : [])])('every page of %s', (name) => {
	let site: BuiltSite;
	let pages: Page[];
	beforeAll(async () => {
		site = await builtSite(name);
		pages = await readPages(site);
	});

	test('fits into 14 KB with its style sheets, compressed', () => {
		expect(over(14 * KB, pages, (page) => [page.file, ...stylesOf(page, site)], site)).toEqual([]);
	});

	test('fits into 50 KB with all that its first view loads', () => {
		expect(over(50 * KB, pages, (page) => [page.file, ...firstViewOf(page, site)], site)).toEqual([]);
	});

	test('asks for one style sheet, one more for paper, and one script at most', () => {
		const scripts = (page: Page) => page.elements('script').filter(({ properties }) => properties.src);
		const greedy = pages.filter(
			(page) => stylesOf(page, site).length > 1 || linksOf(page, /^stylesheet$/).length > 2 || scripts(page).length > 1,
		);
		expect(greedy.map(({ path }) => path)).toEqual([]);
	});

	test('has pictures that load when they come into view, in a place kept free for them', () => {
		const pictures = pages
			.flatMap((page) => page.elements('img'))
			.filter((picture) => !attribute(picture, 'src')?.startsWith('data:'));
		const late = pictures.filter(
			({ properties }) => properties.loading !== 'lazy' || !properties.width || !properties.height,
		);
		expect(late).toEqual([]);
	});
});

/** What a browser loads before anybody scrolls or clicks, each file once. */
function firstViewOf(page: Page, site: BuiltSite): string[] {
	const scripts = page.elements('script').flatMap((script) => attribute(script, 'src') ?? []);
	const icons = linksOf(page, /icon/);
	const fonts = stylesOf(page, site).flatMap((sheet) => fontsUsed(sheet, page, site));
	const files = [...linksOf(page, /preload/), ...scripts, ...icons]
		.filter((url) => !url.startsWith('data:'))
		.map((url) => fileOf(url, site));
	return [...new Set([...stylesOf(page, site), ...files, ...fonts])];
}

/** The font files whose range a page's words touch, in every cut: a page may set any word in italics. */
function fontsUsed(sheet: string, page: Page, site: BuiltSite): string[] {
	const text = page.html.replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, '');
	const faces = [...readFileSync(join(site.dist, sheet), 'utf8').matchAll(/@font-face\s*\{([^}]*)\}/g)];
	return faces.flatMap(([, face = '']) => {
		const url = /url\(["']?([^"')]+)/.exec(face)?.[1];
		const ranges = [
			...(/unicode-range:([^;}]*)/i.exec(face)?.[1] ?? 'U+0-10FFFF').matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi),
		].map(([, from = '', to]) => [
			Number.parseInt(from.replaceAll('?', '0'), 16),
			Number.parseInt(to ?? from.replaceAll('?', 'F'), 16),
		]);
		const isUsed = [...text].some((character) => {
			const code = character.codePointAt(0) ?? 0;
			return ranges.some(([from = 0, to = 0]) => code >= from && code <= to);
		});
		return url && isUsed ? [fileOf(url, site)] : [];
	});
}

/** The style sheets that a screen waits for: what is for paper comes after all else. */
function stylesOf(page: Page, site: BuiltSite): string[] {
	const forPaper = page.elements('link').filter((link) => attribute(link, 'media') === 'print');
	return linksOf(page, /^stylesheet$/)
		.filter((url) => !forPaper.some((link) => attribute(link, 'href') === url))
		.map((url) => fileOf(url, site));
}

function linksOf(page: Page, rel: RegExp): string[] {
	return page
		.elements('link')
		.filter((link) => rel.test(attribute(link, 'rel') ?? ''))
		.flatMap((link) => attribute(link, 'href') ?? []);
}

function fileOf(url: string, { base }: BuiltSite): string {
	return url.slice(base.length + 1);
}

/** The pages whose files are larger than a budget, each with its size. */
function over(budget: number, pages: readonly Page[], filesOf: (page: Page) => string[], site: BuiltSite): string[] {
	expect(pages.length).toBeGreaterThan(5);
	return pages
		.map((page) => ({ page, size: filesOf(page).reduce((sum, file) => sum + transferSize(join(site.dist, file)), 0) }))
		.filter(({ size }) => size > budget)
		.map(({ page, size }) => `${page.path}: ${(size / KB).toFixed(1)} KB`);
}

const sizes = new Map<string, number>();

/** How many bytes of a file go over the wire: texts compressed with Brotli, the rest as it is. */
function transferSize(file: string): number {
	const known = sizes.get(file);
	if (known !== undefined) return known;
	const size = /\.(html|css|js|svg|json)$/.test(file)
		? brotliCompressSync(readFileSync(file), {
				params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
			}).length
		: statSync(file).size;
	sizes.set(file, size);
	return size;
}
