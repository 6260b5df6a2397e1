import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { latinWords } from '../support/latin-words.ts';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import { type Page, readPages } from '../support/site-pages.ts';
import { listFiles } from '../support/site-tree.ts';

/** Attributes that are read out or shown. */
const SPOKEN = ['ariaLabel', 'title', 'alt', 'placeholder', 'label', 'dataFilledTitle'];
const SPOKEN_META = /^(description|og:description|og:title|og:image:alt|og:site_name|twitter:title)$/;

let site: BuiltSite;
let pages: Page[];

beforeAll(async () => {
	site = await builtSite('letters');
	pages = await readPages(site);
});

/** Everything that a page shows or says. */
function saidOn(html: string): string[] {
	const said: string[] = [];
	const root = htmlToHast(html) as unknown as Root;
	visit(root, (node, _, parent) => {
		const isCode = parent?.type === 'element' && ['script', 'style'].includes(parent.tagName);
		if (node.type === 'text' && !isCode) said.push(node.value);
		if (node.type !== 'element') return;
		const { properties } = node;
		for (const name of SPOKEN) if (typeof properties[name] === 'string') said.push(properties[name]);
		if (SPOKEN_META.test(String(properties.name ?? properties.property))) said.push(String(properties.content));
	});
	return said.map((text) => text.trim()).filter(Boolean);
}

describe('on a site in Hebrew, written in Hebrew letters alone', () => {
	test('no page shows an English word', () => {
		const english = pages
			.filter(({ isRedirect }) => !isRedirect)
			.flatMap(({ path, html }) =>
				saidOn(html).flatMap((text) => (latinWords(text).length > 0 ? [`${path}: ${text}`] : [])),
			);
		expect([...new Set(english.map((line) => line.slice(0, 160)))]).toEqual([]);
	});

	test.each([
		['the Markdown of entries', /\.md$/],
		['what is written for programs', /llms[^/]*\.txt$/],
	])('neither does %s', async (_, pattern) => {
		const files = (await listFiles(site.dist)).filter((file) => pattern.test(file));
		expect(files.length).toBeGreaterThan(0);
		const texts = await Promise.all(files.map((file) => readFile(join(site.dist, file), 'utf8')));
		const english = texts.flatMap((text, index) =>
			text
				.split('\n')
				.flatMap((line) => (latinWords(line).length > 0 ? [`${files[index]}: ${line.slice(0, 120)}`] : [])),
		);
		expect([...new Set(english)]).toEqual([]);
	});

	test('neither does a feed', async () => {
		const feed = JSON.parse(await readFile(join(site.dist, 'feed.json'), 'utf8'));
		const said = [feed.title, feed.description, ...feed.items.flatMap((item: FeedItem) => [item.title, item.summary])];
		const content = feed.items.flatMap((item: FeedItem) => saidOn(item.content_html));
		expect([...said, ...content].filter((text) => latinWords(text ?? '').length > 0)).toEqual([]);
	});
});

interface FeedItem {
	title: string;
	summary?: string;
	content_html: string;
}

test('an English site has no Hebrew on it', async () => {
	const english = await readPages(await builtSite('demo'));
	const hebrew = english.filter(({ html }) => /\p{Script=Hebrew}/u.test(html)).map(({ path }) => path);
	expect(hebrew).toEqual([]);
});
