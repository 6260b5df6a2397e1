import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite, wordsOfSite } from '../support/site-builds.ts';
import { HAS_REAL_CONTENT, type SiteName } from '../support/site-contents.ts';
import { listOf, publicEntries, type WrittenEntry, writtenSite } from '../support/site-entries.ts';
import { attribute, canonicalOf, metaOf, type Page, readPages, textOf } from '../support/site-pages.ts';

const SITES: readonly SiteName[] = ['demo', 'minimal', 'subpath', 'hebrew', 'markdown', 'several'];

describe('the demo site has a page', () => {
	let site: BuiltSite;
	let entries: WrittenEntry[];
	beforeAll(async () => {
		site = await builtSite('demo');
		entries = await publicEntries(site.content, site.day);
	});

	test.each([
		['for the front', '/'],
		['for all case studies', '/prototypes/'],
		['for the journal', '/journal/'],
		['for the now log', '/now/'],
		['for the ideas not built', '/not-built/'],
		['of proof', '/proof/'],
		['to compare on', '/compare/'],
		['about the builder', '/about/'],
		['to hire with', '/hire/'],
		['to search on', '/search/'],
		['on how to follow', '/subscribe/'],
	])('%s', (_, path) => {
		expect(missing(site, [path])).toEqual([]);
	});

	test('for what is not there', () => {
		expect(existsSync(join(site.dist, '404.html'))).toBe(true);
	});

	test.each(['case-studies', 'journal', 'now', 'not-built'] as const)('for every entry in %s', (collection) => {
		const pages = entries.filter((entry) => entry.collection === collection).map(({ path }) => path);
		expect(pages.length).toBeGreaterThan(2);
		expect(missing(site, pages)).toEqual([]);
	});

	test('for every lane, primary or secondary', () => {
		const lanes = new Set(entries.flatMap((entry) => [entry.data.lane, ...listOf(entry, 'lanes')]));
		lanes.delete(undefined);
		expect(lanes.size).toBe(6);
		expect(
			missing(
				site,
				[...lanes].map((lane) => `/lanes/${lane}/`),
			),
		).toEqual([]);
	});

	test('for every tag', () => {
		const tags = entries.flatMap((entry) => listOf(entry, 'tags'));
		expect(
			missing(
				site,
				tags.map((tag) => `/tags/${tag}/`),
			),
		).toEqual([]);
	});

	test('for every tool', () => {
		const tools = entries.flatMap((entry) => listOf<{ name: string }>(entry, 'stack'));
		const paths = tools.map(({ name }) => `/stack/${name.toLowerCase().replaceAll(' ', '-')}/`);
		expect(paths.length).toBeGreaterThan(5);
		expect(missing(site, paths)).toEqual([]);
	});

	test('for its one builder under /about/, and nowhere else', () => {
		expect(existsSync(join(site.dist, 'builders'))).toBe(false);
	});
});

describe.each(SITES)('every page of %s', (name) => {
	let site: BuiltSite;
	let pages: Page[];
	let settings: Record<string, unknown>;
	beforeAll(async () => {
		site = await builtSite(name);
		pages = (await readPages(site)).filter(({ isRedirect }) => !isRedirect);
		settings = await writtenSite(site.content);
	});

	test('has one heading of the first level, with words in it', () => {
		expect(offenders(pages, (page) => page.elements('h1').map(textOf).filter(Boolean).length === 1)).toEqual([]);
	});

	test('goes down no more than one heading level at a time', () => {
		const levels = (page: Page) =>
			page.elements('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
		const descends = (page: Page) => levels(page).every((level, index, all) => level - (all[index - 1] ?? level) <= 1);
		expect(offenders(pages, descends)).toEqual([]);
	});

	test('says which language it is in, and which way it runs', () => {
		const language = settings.language ?? 'en';
		const wanted = { lang: language, dir: language === 'he' ? 'rtl' : 'ltr' };
		const said = (page: Page) => page.elements('html')[0]?.properties;
		expect(offenders(pages, (page) => said(page)?.lang === wanted.lang && said(page)?.dir === wanted.dir)).toEqual([]);
	});

	test('has a title of its own that names the site', () => {
		const titles = pages.map((page) => textOf(page.elements('title')[0] ?? { type: 'root', children: [] }));
		expect(titles.filter((title) => !title.includes(String(settings.title)))).toEqual([]);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test('has a description', () => {
		expect(offenders(pages, (page) => (metaOf(page, 'description') ?? '').length > 5)).toEqual([]);
	});

	test("names its own address under site.yaml's url as the canonical one, and none where there is no page", () => {
		const isMissing = ({ file }: Page) => file === '404.html';
		const address = (page: Page) => (isMissing(page) ? undefined : new URL(site.base + page.path, site.origin).href);
		expect(pages.map(canonicalOf)).toEqual(pages.map(address));
	});

	test(`says ${['demo', 'hebrew'].includes(name) ? 'that it is fictional' : 'nothing about being fictional'}`, async () => {
		const { demo } = (await wordsOfSite(site)).page;
		const isDemo = settings.demo === true;
		expect(isDemo).toBe(['demo', 'hebrew'].includes(name));
		expect(offenders(pages, (page) => page.html.includes(demo) === isDemo)).toEqual([]);
	});

	test('carries a Content-Security-Policy without unsafe-inline or unsafe-eval', async () => {
		const all = await readPages(site);
		const policy = (page: Page) =>
			attribute(
				page.elements('meta').find((meta) => /^content-security-policy$/i.test(String(meta.properties.httpEquiv))),
				'content',
			);
		const isStrict = (page: Page) =>
			/default-src 'none'/.test(policy(page) ?? '') &&
			/script-src 'self'/.test(policy(page) ?? '') &&
			!/unsafe-inline|unsafe-eval|\*|https?:\/\//.test(
				(policy(page) ?? '').replace("'wasm-unsafe-eval'", '').replace(/form-action[^;]*/, ''),
			);
		expect(offenders(all, isStrict)).toEqual([]);
	});

	test('keeps style and behaviour out of its elements', async () => {
		const clean = (page: Page) =>
			page.elements('style').length === 0 &&
			page
				.elements()
				.every(({ properties }) => Object.keys(properties).every((key) => key !== 'style' && !/^on[a-z]/i.test(key)));
		expect(offenders(await readPages(site), clean)).toEqual([]);
	});

	test('loads nothing from another origin', async () => {
		const foreign = (page: Page) =>
			page
				.elements('img', 'script', 'link', 'source', 'video', 'audio', 'iframe', 'object', 'embed', 'track', 'input')
				.filter(({ properties }) => !['canonical', 'me'].includes(String(properties.rel)))
				.flatMap(({ properties }) => [properties.src, properties.srcSet, properties.href, properties.data])
				.filter((url) => /(^|[\s,])([a-z]+:)?\/\//i.test(String(url ?? '')));
		expect((await readPages(site)).flatMap(foreign)).toEqual([]);
	});
});

describe('builders', () => {
	test('have a page each where there are several, which lists their own case studies', async () => {
		const site = await builtSite('several');
		const pages = await readPages(site);
		for (const [id, number] of [
			['ada', 45],
			['team-b', 44],
		] as const) {
			const links = pages.find(({ path }) => path === `/builders/${id}/`)?.elements('a');
			expect(links?.some(({ properties }) => properties.href === `/prototypes/tool-${number}/`)).toBe(true);
			expect(links?.some(({ properties }) => properties.href === `/prototypes/tool-${89 - number}/`)).toBe(false);
		}
		expect(pages.find(({ path }) => path === '/about/')?.html).toContain('href="/builders/ada/"');
	});

	const [ada, team] = ['/builders/ada/', '/builders/team-b/'];
	test.each([
		['/journal/who-wrote-this/', [ada, team]],
		['/not-built/robot/', [team, ada]],
		['/now/2026-03-02/', [ada]],
		['/prototypes/tool-2/', [team]],
	])('are named on %s, in its order, to people, programs and agents', async (path, expected) => {
		const site = await builtSite('several');
		const page = (await readPages(site)).find((candidate) => candidate.path === path);
		const bylines = page?.elements('a').filter(({ properties }) => [properties.className].flat().includes('p-author'));
		expect(bylines?.map(({ properties }) => properties.href)).toEqual(expected);
		const absolute = expected.map((url) => `${site.origin}${url}`);
		const [, graph = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page?.html ?? '') ?? [];
		expect(JSON.parse(graph)['@graph'][0].author.map(({ url }: { url: string }) => url)).toEqual(absolute);
		const twin = await readFile(join(site.dist, path.replace(/\/$/, '.md')), 'utf8');
		expect(twin.match(/https:[^)\s]*\/builders\/[^)\s]*\//g)).toEqual(absolute);
		const feed = JSON.parse(await readFile(join(site.dist, `${expected[0]}feed.json`), 'utf8'));
		const item = feed.items.find(({ url }: { url: string }) => url === `${site.origin}${path}`);
		expect(item?.authors.map(({ url }: { url: string }) => url)).toEqual(absolute);
	});
});

describe('a site with one case study and nothing else', () => {
	test.each([
		'/',
		'/prototypes/letter-drafts/',
		'/journal/',
		'/now/',
		'/not-built/',
		'/proof/',
		'/compare/',
		'/about/',
		'/hire/',
		'/search/',
		'/subscribe/',
	])('still has %s', async (path) => {
		expect(missing(await builtSite('minimal'), [path])).toEqual([]);
	});
});

describe.skipIf(!HAS_REAL_CONTENT)('eight real case studies, imported with all that they leave out', () => {
	let pages: Page[];
	beforeAll(async () => {
		pages = (await readPages(await builtSite('nhs'))).filter(({ path }) => /^\/prototypes\/[^/]+\/$/.test(path));
	});

	test('have a page each', () => {
		expect(pages).toHaveLength(8);
	});

	test('say where the story was first told', () => {
		expect(offenders(pages, ({ html }) => /First told elsewhere: <a href="https:/.test(html))).toEqual([]);
	});

	test('show their gaps as gaps, in words', () => {
		const gaps = (page: Page) =>
			page
				.elements('span')
				.filter(({ properties }) => String(properties.className).split(',').includes('gap') && properties.dataGap)
				.map(textOf);
		for (const page of pages) {
			expect(gaps(page).length, page.path).toBeGreaterThan(2);
			for (const words of gaps(page)) expect(words).toMatch(/^(undisclosed|unmeasured|unknown|does not apply): \S/);
		}
	});

	test('say how many of the questions they answer', () => {
		expect(offenders(pages, ({ html }) => /of 1\d questions/.test(html))).toEqual([]);
	});
});

function missing({ dist }: BuiltSite, paths: readonly string[]): string[] {
	return paths.filter((path) => !existsSync(join(dist, path, 'index.html')));
}

function offenders(pages: readonly Page[], isFine: (page: Page) => boolean): string[] {
	expect(pages.length).toBeGreaterThan(0);
	return pages.filter((page) => !isFine(page)).map(({ path }) => path);
}
