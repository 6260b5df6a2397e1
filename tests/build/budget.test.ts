import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import type { SiteName } from '../support/site-contents.ts';
import { attribute, type Page, readPages } from '../support/site-pages.ts';
import { listFiles } from '../support/site-tree.ts';

/** HTML and CSS of one page, compressed. */
const MOST_TEXT = 14 * 1024;
/** Everything that a first view loads. */
const MOST = 50 * 1024;
const FONTS = /brygada-(roman|italic)\.[\w-]+\.woff2$/;

describe.each(['demo', 'several', 'hebrew'] as const)('every page of %s', (name: SiteName) => {
	test('has HTML and CSS within 14 KB compressed', async () => {
		const site = await builtSite(name);
		const heavy = [];
		for (const page of await readPages(site)) {
			const size = await textSize(page, site);
			if (size > MOST_TEXT) heavy.push(`${page.path} ${size}`);
		}
		expect(heavy).toEqual([]);
	});

	test('is seen within 50 KB, with both faces of its type', async () => {
		const site = await builtSite(name);
		const fonts = (await listFiles(site.dist)).filter((file) => FONTS.test(file));
		expect(fonts).toHaveLength(2);
		let type = 0;
		for (const font of fonts) type += (await readFile(join(site.dist, font))).length;
		for (const page of await readPages(site)) {
			const scripts = await sizeOf(
				page.elements('script').flatMap((script) => attribute(script, 'src') ?? []),
				site,
			);
			expect.soft((await textSize(page, site)) + scripts + type, page.path).toBeLessThanOrEqual(MOST);
		}
	});

	test('asks for at most two style sheets and one script', async () => {
		for (const page of await readPages(await builtSite(name))) {
			expect.soft(stylesOf(page).length, page.path).toBeLessThanOrEqual(2);
			expect
				.soft(page.elements('script').filter((script) => script.properties.src).length, page.path)
				.toBeLessThanOrEqual(1);
		}
	});
});

async function textSize(page: Page, site: BuiltSite): Promise<number> {
	return brotliCompressSync(page.html).length + (await sizeOf(stylesOf(page), site));
}

function stylesOf(page: Page): string[] {
	return page
		.elements('link')
		.filter((link) => attribute(link, 'rel') === 'stylesheet')
		.flatMap((link) => attribute(link, 'href') ?? []);
}

async function sizeOf(urls: readonly string[], { dist, base }: BuiltSite): Promise<number> {
	let size = 0;
	for (const url of urls) size += brotliCompressSync(await readFile(join(dist, url.slice(base.length)))).length;
	return size;
}
