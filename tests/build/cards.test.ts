import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/site-builds.ts';
import { build, ENGINE, inTemporaryFolder } from '../support/site-commands.ts';
import type { SiteName } from '../support/site-contents.ts';
import { attribute, type Page, readPages } from '../support/site-pages.ts';
import { snapshot } from '../support/site-tree.ts';

const CACHE = join(ENGINE, '.cache/cards');
const SITES: readonly SiteName[] = ['demo', 'minimal', 'subpath', 'hebrew', 'several'];

describe.each(SITES)('%s', (name) => {
	test('every page shows a picture that exists, in the size that it says', async () => {
		const site = await builtSite(name);
		const pages = (await readPages(site)).filter(({ isRedirect, file }) => !isRedirect && file !== '404.html');
		for (const page of pages) {
			const image = property(page, 'og:image') ?? '';
			expect(image, page.path).toMatch(new RegExp(`^${site.origin}${site.base}/cards/.+\\.png$`));
			const path = decodeURI(new URL(image).pathname).slice(site.base.length + 1);
			const png = await readFile(join(site.dist, path));
			const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
			expect([property(page, 'og:image:width'), property(page, 'og:image:height')], page.path).toEqual(size);
			expect(size).toEqual(['1200', '630']);
			expect(property(page, 'og:image:alt')?.length, page.path).toBeGreaterThan(3);
		}
	});

	test('an entry shows a picture of its own, and every picture is shown', async () => {
		const site = await builtSite(name);
		const pages = (await readPages(site)).filter(({ isRedirect, file }) => !isRedirect && file !== '404.html');
		const shown = pages.map((page) => ({ type: property(page, 'og:type'), image: property(page, 'og:image') }));
		const own = shown.filter(({ type }) => type !== 'website').map(({ image }) => image);
		expect(new Set(own).size).toBe(own.length);
		const files = (await readdir(join(site.dist, 'cards'), { recursive: true })).filter((path) =>
			path.endsWith('.png'),
		);
		expect(new Set(shown.map(({ image }) => image)).size).toBe(files.length);
	});
});

test('a second build draws nothing, and gives the same bytes as one that drew everything', async () => {
	const { dist, content } = await builtSite('minimal');
	await inTemporaryFolder(async (folder) => {
		const first = await cached();
		expect(first.size).toBeGreaterThan(0);
		expect((await build(content, join(folder, 'dist'))).status).toBe(0);
		expect(await cached()).toEqual(first);
		expect(await snapshot(join(folder, 'dist/cards'))).toEqual(await snapshot(join(dist, 'cards')));
	});
});

test('a picture is taken from the cache as it lies there', async () => {
	const { dist, content } = await builtSite('minimal');
	const card = await readFile(join(dist, 'cards/site.png'));
	const path = await cachedAs(card);
	await inTemporaryFolder(async (folder) => {
		await writeFile(path, 'marked');
		try {
			expect((await build(content, join(folder, 'dist'))).status).toBe(0);
			expect(await readFile(join(folder, 'dist/cards/site.png'), 'utf8')).toBe('marked');
		} finally {
			await writeFile(path, card);
		}
	});
});

/** The cached pictures, each with the moment at which it was written. */
async function cached(): Promise<Map<string, number>> {
	const names = await readdir(CACHE);
	return new Map(
		await Promise.all(names.map(async (name) => [name, (await stat(join(CACHE, name))).mtimeMs] as const)),
	);
}

async function cachedAs(bytes: Buffer): Promise<string> {
	for (const name of await readdir(CACHE)) {
		if ((await readFile(join(CACHE, name))).equals(bytes)) return join(CACHE, name);
	}
	throw new Error('The picture is not in the cache.');
}

function property(page: Page, name: string): string | undefined {
	return attribute(
		page.elements('meta').find((meta) => meta.properties.property === name),
		'content',
	);
}
