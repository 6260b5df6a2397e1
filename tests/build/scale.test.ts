import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/content/folder.ts';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import { HAS_MANY_CASES, type SiteName } from '../support/site-contents.ts';
import { publicEntries } from '../support/site-entries.ts';
import { listFiles } from '../support/site-tree.ts';
import { ZENML_ENTRIES } from '../support/zenml.ts';

const SITES: readonly SiteName[] = ['demo', 'subpath', 'hebrew', 'several'];

/** Reading some four thousand pages takes a while on a machine that does other things too. */
const PATIENCE = 300_000;

if (!HAS_MANY_CASES) console.info('skipped: there is no corpus of 1,484 write-ups');

describe.each([...SITES, ...(HAS_MANY_CASES ? (['zenml'] as const) : [])])('without script, on %s', (name) => {
	test(
		'every case study is reached from the archive by links, and every list as well',
		async () => {
			const site = await builtSite(name);
			const reached = walk(site, '/prototypes/');
			const cases = (await publicEntries(site.content, site.day)).filter(
				({ collection }) => collection === 'case-studies',
			);
			expect(cases.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
			const lists = (await listFiles(site.dist))
				.filter((file) => /^(lanes|stack|tags|prototypes\/page)\/.*\.html$/.test(file))
				.map((file) => `/${file.replace(/index\.html$/, '')}`);
			expect(lists.length).toBeGreaterThan(2);
			expect(lists.filter((path) => !reached.has(path))).toEqual([]);
		},
		PATIENCE,
	);
});

describe.skipIf(!HAS_MANY_CASES)('1,484 write-ups', () => {
	let site: BuiltSite;
	beforeAll(async () => {
		site = await builtSite('zenml');
	}, PATIENCE);

	test('have no errors once mapped', async () => {
		const { findings, entries } = await checkContent(await readContent(site.content), site.day);
		expect(entries).toBe(ZENML_ENTRIES);
		expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test(
		'leave every list within 14 KB with its style sheet, compressed, twenty entries to a page',
		async () => {
			const files = (await listFiles(site.dist)).filter(
				(file) => file.endsWith('.html') && !/^prototypes\/(?!page)[^/]+\//.test(file),
			);
			const heavy: string[] = [];
			const crowded: string[] = [];
			for (const file of files) {
				const html = await readFile(join(site.dist, file), 'utf8');
				const sheets = [...html.matchAll(/rel="stylesheet" href="\/([^"]+)"/g)].map(([, sheet = '']) =>
					sizeOf(site, sheet),
				);
				if (brotliCompressSync(html).length + sheets.reduce((sum, size) => sum + size, 0) > 14 * 1024) heavy.push(file);
				if ((html.match(/<span class="row-number data">No\. /g) ?? []).length > 20) crowded.push(file);
			}
			expect(files.length).toBeGreaterThan(1_000);
			expect({ heavy, crowded }).toEqual({ heavy: [], crowded: [] });
		},
		PATIENCE,
	);

	test('give a feed of the fifty newest', async () => {
		const feed = await readFile(join(site.dist, 'prototypes/rss.xml'), 'utf8');
		expect(feed.match(/<item>/g)).toHaveLength(50);
	});
});

test('no page carries what only the search index needs', async () => {
	const { dist } = await builtSite('demo');
	const pages = (await listFiles(dist)).filter((file) => file.endsWith('.html'));
	const texts = await Promise.all(pages.map((file) => readFile(join(dist, file), 'utf8')));
	expect(pages.filter((_, index) => texts[index]?.includes('data-pagefind-'))).toEqual([]);
});

/** The paths that links lead to from a page, over as many pages as it takes. Case studies end the way. */
function walk({ dist, base }: BuiltSite, start: string): Set<string> {
	const seen = new Set([start]);
	const queue = [start];
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		const main = /<main[\s\S]*<\/main>/.exec(readFileSync(join(dist, path, 'index.html'), 'utf8'))?.[0] ?? '';
		for (const [, href = ''] of main.matchAll(/<a\s[^>]*?href="([^"#?]+)/g)) {
			if (!href.startsWith(`${base}/`)) continue;
			const next = decodeURI(href.slice(base.length));
			if (seen.has(next)) continue;
			seen.add(next);
			if (/^\/(prototypes\/(page\/\d+\/)?$|lanes\/|stack\/|tags\/)/.test(next)) queue.push(next);
		}
	}
	return seen;
}

const sizes = new Map<string, number>();

function sizeOf({ dist }: BuiltSite, file: string): number {
	const size = sizes.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length;
	sizes.set(file, size);
	return size;
}
