import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PublishedCase, PublishedIndex } from '../../src/schemas/published.ts';
import type { Words } from '../../src/words/words.ts';
import { type BuiltSite, builtSite, wordsOfSite } from '../support/site-builds.ts';
import { HAS_REAL_CONTENT, type SiteName } from '../support/site-contents.ts';
import { publicEntries } from '../support/site-entries.ts';
import { attribute, type Page, readPages, textOf } from '../support/site-pages.ts';
import { listFiles } from '../support/site-tree.ts';
import { type ReadFact, readFacts, treeOf, wordsOf } from '../support/twins.ts';

const SITES: readonly SiteName[] = ['demo', 'hebrew', 'several', 'subpath', 'markdown', 'minimal'];

describe.each([...SITES, ...(HAS_REAL_CONTENT ? (['nhs'] as const) : [])])('the Markdown twins of %s', (name) => {
	let site: BuiltSite;
	let files: string[];
	let twins: { file: string; markdown: string }[];
	let pages: Page[];
	let words: Words;
	beforeAll(async () => {
		site = await builtSite(name);
		words = await wordsOfSite(site);
		files = await listFiles(site.dist);
		twins = await Promise.all(
			files.filter((file) => file.endsWith('.md')).map(async (file) => ({ file, markdown: await read(site, file) })),
		);
		pages = (await readPages(site)).filter(({ isRedirect }) => !isRedirect);
	});

	test('say the same facts as the JSON', async () => {
		const { caseStudies } = JSON.parse(await read(site, 'case-studies.json')) as PublishedIndex;
		expect(caseStudies.length).toBeGreaterThan(0);
		for (const { slug } of caseStudies) {
			const { facts } = JSON.parse(await read(site, `case-studies/${slug}.json`)) as PublishedCase;
			const told: ReadFact[] = facts
				.filter(({ says }) => says.length > 0)
				.map(
					({ asks, says, basis }): ReadFact => ({
						asks: String(asks),
						says: says.map(onOneLine),
						...(basis ? { basis } : {}),
					}),
				);
			expect(told.length).toBeGreaterThan(10);
			expect(readFacts(await read(site, `prototypes/${slug}.md`), words.twin.facts, words), String(slug)).toEqual(told);
		}
	});

	test('are there for every page of content and each builder, and for nothing else', async () => {
		const written = (await publicEntries(site.content, site.day)).map(({ path }) => path);
		const people = pages.flatMap(({ path }) => (/^\/(about|builders\/[^/]+)\/$/.test(path) ? [path] : []));
		const several = people.length > 1;
		const expected = [...written, ...people.filter((path) => !several || path !== '/about/')];
		expect(twins.map(({ file }) => `/${file}`).sort()).toEqual(
			expected.map((path) => path.replace(/\/$/, '.md')).sort(),
		);
	});

	test('are announced by their page, and by no other', () => {
		for (const page of pages) {
			const links = page.elements('link').filter((link) => attribute(link, 'type') === 'text/markdown');
			const twin = page.path.replace(/\/$/, '.md').slice(1);
			const expected = page.path.endsWith('/') && files.includes(twin) ? [encodeURI(`${site.base}/${twin}`)] : [];
			expect(
				links.map((link) => attribute(link, 'href')),
				page.path,
			).toEqual(expected);
		}
	});

	test('bear the title of their page and lead back to it', () => {
		for (const { file, markdown } of twins) {
			const page = pages.find(({ path }) => `${path.slice(1, -1)}.md` === file);
			const [title] = page?.elements('h1') ?? [];
			const [first] = treeOf(markdown).children;
			expect(first && wordsOf(first).replace(words.now.title(''), ''), file).toBe(title && textOf(title));
			const [address] = readFacts(markdown, undefined, words).find(({ asks }) => asks === words.twin.page)?.says ?? [];
			expect(address).toBe(site.origin + encodeURI(site.base + (page?.path ?? '')));
		}
	});

	test('hold whole addresses only, and those on this site exist', () => {
		for (const { file, markdown } of twins) {
			visit(treeOf(markdown), (node) => {
				if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
				const url = URL.parse(node.url);
				expect(url?.protocol, `${file}: ${node.url}`).toMatch(/^(https?|mailto):$/);
				if (url?.origin !== site.origin || !url.pathname.startsWith(`${site.base}/`)) return;
				const path = decodeURI(url.pathname.slice(site.base.length + 1));
				expect(files, `${file}: ${node.url}`).toContain(/(^|\/)$/.test(path) ? `${path}index.html` : path);
			});
		}
	});

	test('hold no component and no HTML beyond what Markdown has no sign for', () => {
		for (const { file, markdown } of twins) {
			visit(treeOf(markdown), 'html', ({ value }) => {
				expect(value, file).toMatch(/^<\/?su[bp]>$/);
			});
		}
	});

	test('tell the story whole', () => {
		for (const { file, markdown } of twins) {
			const page = pages.find(({ path }) => `${path.slice(1, -1)}.md` === file);
			const prose = page
				?.elements('div')
				.filter((element) => attribute(element, 'className')?.split(' ').includes('prose'));
			const headings = (prose ?? []).flatMap(({ children }) =>
				children.flatMap((node) => (node.type === 'element' && /^h[2-6]$/.test(node.tagName) ? [node] : [])),
			);
			const told = treeOf(markdown).children.flatMap((node) =>
				node.type === 'heading' ? [straight(wordsOf(node))] : [],
			);
			for (const heading of headings)
				if (heading.properties.id !== 'footnote-label') expect(told, file).toContain(straight(textOf(heading)));
		}
	});
});

test('nothing hidden has a twin, or is in one, until its day has come', async () => {
	const [before, after] = [await builtSite('hidden'), await builtSite('later')];
	const texts = async (site: BuiltSite) =>
		Promise.all(
			(await listFiles(site.dist)).filter((file) => /\.(md|txt)$/.test(file)).map((file) => read(site, file)),
		);
	expect((await texts(before)).join('\n')).not.toMatch(/mumdraft|mumfuture/);
	expect((await texts(after)).join('\n')).toMatch(/mumfuture/);
	expect((await texts(after)).join('\n')).not.toMatch(/mumdraft/);
});

/** Quotes, dashes and dots as they are typed: pages set them, twins do not. */
function straight(words: string): string {
	return words
		.replace(/[“”]/g, '"')
		.replace(/[‘’]/g, "'")
		.replaceAll('…', '...')
		.replaceAll('—', '---')
		.replaceAll('–', '--')
		.replace(/\s+/g, ' ')
		.trim();
}

/** An answer or a gap as Markdown has it: on one line. */
function onOneLine(said: PublishedCase['facts'][number]['says'][number]): ReadFact['says'][number] {
	const line = (words: unknown) => String(words).replace(/\s+/g, ' ').trim();
	return typeof said === 'object'
		? Object.fromEntries(Object.entries(said).map(([kind, why]) => [kind, line(why)]))
		: line(said);
}

function read({ dist }: BuiltSite, file: string): Promise<string> {
	return readFile(join(dist, file), 'utf8');
}
