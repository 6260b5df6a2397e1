import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/site-builds.ts';
import type { SiteName } from '../support/site-contents.ts';
import { attribute, readPages, textOf } from '../support/site-pages.ts';
import { listFiles } from '../support/site-tree.ts';

const SITES: readonly SiteName[] = ['demo', 'hebrew', 'subpath'];
/** Elements that stand apart on a page, with nothing between them in its markup. */
const APART = /^(a|span|time|dt|dd|th)$/;
/** What Pagefind writes before the JSON of a fragment. */
const SIGNATURE = 'pagefind_dcd';

/** A page that search finds, and the text that its excerpts are cut from. */
interface Found {
	path: string;
	text: string;
	root: Root;
}

describe.each(SITES)('an excerpt of a page of %s', (name) => {
	let found: Found[];
	beforeAll(async () => {
		const site = await builtSite(name);
		const pages = new Map((await readPages(site)).map(({ path, html }) => [path, htmlToHast(html) as unknown as Root]));
		const files = (await listFiles(site.dist)).filter((file) => file.endsWith('.pf_fragment'));
		const fragments = await Promise.all(files.map((file) => readFile(join(site.dist, file))));
		found = fragments.map((bytes) => {
			const { url, content } = JSON.parse(gunzipSync(bytes).toString('utf8').slice(SIGNATURE.length));
			const root = pages.get(decodeURIComponent(url));
			if (!root) throw new Error(`Search finds ${url}, where there is no page.`);
			return { path: url, text: content, root };
		});
		expect(found.length).toBeGreaterThan(2);
	});

	test('never runs from one fact into the next', () => {
		const seams = found.flatMap(({ path, text, root }) => seamsOf(root).map((seam) => ({ path, text, seam })));
		expect(seams.length).toBeGreaterThan(20);
		expect(seams.filter(({ text, seam }) => text.includes(seam)).map(({ path, seam }) => `${path}: ${seam}`)).toEqual(
			[],
		);
	});

	test('holds no line of dates, names and reading time', () => {
		const lines = found.flatMap(({ path, text, root }) => {
			const dated = factLines(root).filter((line) => holds(line, 'dt-published') || holds(line, 'p-author'));
			return dated.map((line) => ({ path, isIn: withoutSpace(text).includes(withoutSpace(textOf(line))) }));
		});
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.filter(({ isIn }) => isIn)).toEqual([]);
	});

	test('may come from the lanes and the business of a case study', () => {
		const cases = found.filter(({ path }) => path.startsWith('/prototypes/'));
		expect(cases.length).toBeGreaterThan(0);
		for (const { text, root } of cases) {
			const [line] = factLines(root);
			const lanes = (line?.children ?? []).filter((child) => child.type === 'element' && child.tagName === 'a');
			expect(lanes.length).toBeGreaterThan(0);
			for (const lane of lanes) expect(text).toContain(` ${textOf(lane as Element)}`);
		}
	});
});

/** The lines of small facts on a page, from the top. */
function factLines(root: Root): Element[] {
	const lines: Element[] = [];
	visit(root, 'element', (node) => {
		if (hasClass(node, 'facts-line')) lines.push(node);
	});
	return lines;
}

/** The ends of neighbouring elements as they would be if nothing stood between them. */
function seamsOf(root: Root): string[] {
	const seams: string[] = [];
	visit(root, 'element', ({ children }) => {
		for (const [index, first] of children.entries()) {
			const second = children[index + 1];
			if (!isApart(first) || !isApart(second)) continue;
			const [end, start] = [textOf(first).slice(-16), textOf(second).slice(0, 16)];
			if (end && start) seams.push(`${end}${start}`);
		}
	});
	return seams;
}

function isApart(node: Root['children'][number] | undefined): node is Element {
	return node?.type === 'element' && APART.test(node.tagName) && !attribute(node, 'className')?.startsWith('hljs');
}

function holds(node: Element, name: string): boolean {
	let isThere = false;
	visit(node, 'element', (child) => {
		isThere ||= hasClass(child, name);
	});
	return isThere;
}

function hasClass(node: Element, name: string): boolean {
	return attribute(node, 'className')?.split(' ').includes(name) ?? false;
}

function withoutSpace(text: string): string {
	return text.replace(/\s/g, '');
}
