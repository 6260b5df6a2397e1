import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite, wordsOfSite } from '../support/site-builds.ts';
import { HAS_MANY_CASES, type SiteName } from '../support/site-contents.ts';
import { publicEntries } from '../support/site-entries.ts';
import { attribute, readPages } from '../support/site-pages.ts';
import { listFiles } from '../support/site-tree.ts';
import { treeOf, wordsOf } from '../support/twins.ts';

const LIMIT = 500_000;
const SITES: readonly SiteName[] = ['demo', 'hebrew', 'several', 'subpath'];

describe.each(SITES)('llms.txt of %s', (name) => {
	let site: BuiltSite;
	let guide: string;
	beforeAll(async () => {
		site = await builtSite(name);
		guide = await readFile(join(site.dist, 'llms.txt'), 'utf8');
	});

	test('has the form of llms.txt: a title, a summary, then links under headings', async () => {
		const [title, summary, ...rest] = treeOf(guide).children;
		expect([title?.type, summary?.type]).toEqual(['heading', 'blockquote']);
		const sections = rest.slice(rest.findIndex(({ type }) => type === 'heading'));
		for (const [index, node] of sections.entries()) expect(node.type).toBe(index % 2 === 0 ? 'heading' : 'list');
		expect(sections.filter(({ type }) => type === 'heading').map(wordsOf)).toContain(
			(await wordsOfSite(site)).llms.programs,
		);
	});

	test('names the twin of every entry and builder, newest first, and nothing that is not there', async () => {
		const files = await listFiles(site.dist);
		const named: string[] = [];
		visit(treeOf(guide), 'link', ({ url }) => {
			expect(url.startsWith(`${site.origin}${site.base}/`), url).toBe(true);
			named.push(decodeURI(url.slice(site.origin.length + site.base.length + 1)));
		});
		expect(named.filter((file) => !files.includes(file))).toEqual([]);
		expect(named.filter((file) => file.endsWith('.md')).sort()).toEqual(
			files.filter((file) => file.endsWith('.md')).sort(),
		);
		const days = new Map(
			(await publicEntries(site.content, site.day)).map(({ path, day }) => [`${path.slice(1, -1)}.md`, day]),
		);
		const cases = named.filter((file) => file.startsWith('prototypes/')).flatMap((file) => days.get(file) ?? []);
		expect(cases).toEqual([...cases].sort().reverse());
		expect(named).toEqual(
			expect.arrayContaining(['case-studies.json', 'schemas/case-study.json', 'rss.xml', 'llms-full.txt']),
		);
	});

	test('is linked from every page', async () => {
		for (const page of (await readPages(site)).filter(({ isRedirect }) => !isRedirect))
			expect(page.elements('a').map((link) => attribute(link, 'href'))).toContain(`${site.base}/llms.txt`);
	});

	test('has all twins whole in llms-full.txt, which says that nothing is left out', async () => {
		const full = await readFile(join(site.dist, 'llms-full.txt'), 'utf8');
		const twins = (await listFiles(site.dist)).filter((file) => file.endsWith('.md'));
		for (const twin of twins) expect(full, twin).toContain(await readFile(join(site.dist, twin), 'utf8'));
		expect(full).toContain((await wordsOfSite(site)).llms.nothingLeft(String(twins.length)));
	});
});

test.skipIf(!HAS_MANY_CASES)(
	'1,484 entries stay bounded, newest first, and both files say what they leave out and where it is',
	{ timeout: 300_000 },
	async () => {
		const { dist, content, day } = await builtSite('zenml');
		const [guide, full] = await Promise.all(['llms.txt', 'llms-full.txt'].map((file) => readFile(join(dist, file))));
		expect(guide?.length).toBeLessThan(60_000);
		expect(full?.length).toBeLessThanOrEqual(LIMIT);
		expect(full?.length).toBeGreaterThan(LIMIT * 0.9);
		expect(String(guide)).toMatch(/\d+ older ones are left out here; case-studies\.json lists all of them\./);
		const told = [...String(full).matchAll(/^- \*\*Published\*\*: (\S+)$/gm)].map(([, published]) => published);
		expect(told.length).toBeGreaterThan(20);
		expect(told).toEqual([...told].sort().reverse());
		const [, left] = /(\d+) older pages \(/.exec(String(full)) ?? [];
		expect(Number(left) + told.length).toBe((await publicEntries(content, day)).length);
	},
);
