import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { RULES } from '../../src/checks/rules.ts';
import { readContent } from '../../src/content/folder.ts';
import { parseEntry } from '../../src/parse/frontmatter.ts';
import { renderProse } from '../../src/parse/render.ts';
import * as en from '../../src/words/en.ts';
import { places, soundTree, TODAY } from '../support/tree.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

/** Real input lies outside the project. Where it is absent, as it is for anybody else, a test says so and passes. */
function corpus(name: string): string | undefined {
	const path = join(CORPUS, name);
	if (existsSync(path)) return path;
	console.info(`skipped: there is no ${path}`);
	return undefined;
}

test('eight real case studies have no errors, and render', async () => {
	const folder = corpus('nhs-content');
	if (!folder) return;
	const tree = await readContent(folder);
	const { findings, entries } = await checkContent(tree, TODAY);
	expect(entries).toBe(8);
	expect(places(findings.filter(({ severity }) => severity === 'error'))).toEqual([]);
	for (const [path, text] of tree.texts) {
		if (!path.endsWith('.mdx')) continue;
		const { html, headings } = renderProse(parseEntry(text).body, {
			format: 'mdx',
			language: 'en-GB',
			base: '/',
			words: en,
		});
		expect(html.length, path).toBeGreaterThan(500);
		expect(headings.length, path).toBeGreaterThan(2);
	}
});

describe('pages full of code', () => {
	const folder = existsSync(join(CORPUS, 'mdx-with-code')) ? corpus('mdx-with-code') : undefined;
	const names = folder ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];

	test('there are ten of them, or none', () => {
		if (!corpus('mdx-with-code')) return;
		expect(names).toHaveLength(10);
	});

	test('each is refused, with the lines of its code', async () => {
		for (const name of names) {
			const text = await readFile(join(CORPUS, 'mdx-with-code', name), 'utf8');
			const path = 'journal/page.mdx';
			const { findings } = await checkContent(soundTree({ [path]: text }), TODAY);
			const lines = text.split('\n');
			const prose = findings.filter(({ rule }) => /^(mdx|component|html)-/.test(rule));
			expect(prose.length, name).toBeGreaterThan(0);
			for (const { rule, line, column, message, fix } of findings) {
				const source = (lines[line - 1] ?? '').slice(column - 1);
				expect(lines[line - 1], `${name}:${line}`).toBeDefined();
				expect(fix, name).not.toBe('');
				if (message.startsWith('import and export')) expect(source, `${name}:${line}`).toMatch(/^(import|export)\b/);
				else if (/^\{.*is an expression/.test(message)) expect(source, `${name}:${line}`).toMatch(/^\{/);
				else if (rule === 'component-unknown' || rule === 'html-refused')
					expect(source, `${name}:${line}`).toMatch(/^</);
			}
		}
	});
});

test('seventeen posts of a real blog give findings, and nothing else goes wrong', async () => {
	const folder = corpus('jxnl-blog');
	if (!folder) return;
	const names = readdirSync(folder);
	expect(names).toHaveLength(17);
	const files = Object.fromEntries(
		await Promise.all(
			names.map(async (name) => [`journal/${name}`, await readFile(join(folder, name), 'utf8')] as const),
		),
	);
	const { findings, entries } = await checkContent(soundTree(files), TODAY);
	expect(entries).toBe(18);
	expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(Object.keys(files)));
	for (const { rule, file, line, message } of findings) {
		expect(Object.keys(RULES)).toContain(rule);
		expect(line, `${file} ${message}`).toBeLessThanOrEqual((files[file] ?? '').split('\n').length);
	}
	for (const [path, text] of Object.entries(files))
		expect(
			() => renderProse(parseEntry(text).body, { format: 'md', language: 'en', base: '/', words: en }),
			path,
		).not.toThrow();
});
