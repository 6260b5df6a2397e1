import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { RULES } from '../../src/checks/rules.ts';
import { COLLECTIONS, classify } from '../../src/parse/collections.ts';
import { parseEntry } from '../../src/parse/frontmatter.ts';
import { renderProse } from '../../src/parse/render.ts';
import * as en from '../../src/words/en.ts';
import { SOUND_PROSE } from '../support/prose.ts';
import { randomNumbers } from '../support/random.ts';
import { CASE, caseStudyText, soundTree, TODAY } from '../support/tree.ts';

const PIECES = [
	'{',
	'}',
	'[',
	']',
	'<',
	'>',
	':',
	': ',
	'- ',
	'\n',
	'\n---\n',
	'\r',
	'\t',
	'  ',
	'#',
	'&a ',
	'*a',
	'!x ',
	'|\n',
	'>\n',
	'"',
	"'",
	'`',
	'```\n',
	'%',
	'%E0%',
	'\\',
	'@',
	'?',
	'~',
	'null',
	'[]',
	'{}',
	'true',
	'2026-13-40',
	'1e999',
	'-0',
	'.nan',
	'__proto__: {a: b}\n',
	'constructor',
	'<Callout',
	'</Callout>',
	'<Metric ',
	'/>',
	'<!--',
	'-->',
	'<script>',
	'{x}',
	'{...a}',
	'import a from "b"\n',
	'](',
	'![',
	'[^1]',
	'[^1]: ',
	'\n\n',
	'&#0;',
	'&amp',
	'\u0000',
	'\uFEFF',
	'\u2028',
	'😀',
	'ä',
	'ש',
	'\u202E',
	'unknown: x',
	'{ unknown: x }',
	'ftp://',
	'javascript:alert(1)',
	'/journal/%/',
	'| a |\n|---|\n',
];

/** A text with some places changed: pieces put in, taken out, doubled or swapped. */
function mutate(text: string, random: () => number): string {
	const at = (length: number) => Math.floor(random() * length);
	let mutated = text;
	for (let step = 0; step <= at(4); step++) {
		const start = at(mutated.length);
		const end = Math.min(mutated.length, start + at(random() < 0.5 ? 3 : 60));
		const cut = mutated.slice(start, end);
		const piece = PIECES[at(PIECES.length)] ?? '';
		const [before, after] = [mutated.slice(0, start), mutated.slice(end)];
		const choices = [
			before + piece + cut + after,
			before + after,
			before + cut + cut + after,
			before + piece + after,
			before + [...cut].reverse().join('') + after,
		];
		mutated = choices[at(choices.length)] ?? mutated;
	}
	return mutated;
}

const BODY = Object.values(SOUND_PROSE).join('\n');
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

describe.each(['mdx', 'md'] as const)('whatever somebody does to a sound case study in .%s', (format) => {
	const path = CASE.replace('mdx', format);

	test.each(SEEDS)('the check says what is wrong, and does not fail itself (seed %i)', async (seed) => {
		const random = randomNumbers(seed);
		for (let round = 0; round < 20; round++) {
			const text = mutate(caseStudyText({ links: '{ live: "https://example.org" }', tags: '[a, b]' }, BODY), random);
			const { findings } = await checkContent(
				soundTree({ [CASE]: undefined, [path]: text }, ['case-studies/triage/a.png']),
				TODAY,
			);
			const lines = text.split('\n').length;
			for (const { rule, file, line, column, message, fix } of findings) {
				expect(Object.keys(RULES)).toContain(rule);
				expect(line, text).toBeGreaterThanOrEqual(1);
				if (file === path) expect(line, text).toBeLessThanOrEqual(lines);
				expect(column, text).toBeGreaterThanOrEqual(1);
				expect(message.length * fix.length, text).toBeGreaterThan(0);
				expect(message, text).not.toMatch(/undefined|\[object|NaN|Invalid input|of \.$/);
			}
			const errors = findings.filter(({ severity }) => severity === 'error');
			const { data, body } = parseEntry(text);
			if (!COLLECTIONS['case-studies'].schema.safeParse(data).success) expect(errors, text).not.toEqual([]);
			if (errors.length === 0)
				expect(() => renderProse(body, { format, language: 'en', base: '/', words: en }), text).not.toThrow();
		}
	});
});

test('mutations reach every layer: syntax, shape, rules and prose', async () => {
	const random = randomNumbers(1);
	const met = new Set<string>();
	for (let round = 0; round < 400; round++) {
		const path = round % 2 === 0 ? CASE : CASE.replace('mdx', 'md');
		const text = mutate(caseStudyText({}, BODY), random);
		const { findings } = await checkContent(soundTree({ [CASE]: undefined, [path]: text }), TODAY);
		for (const { rule } of findings) met.add(rule);
	}
	const layers = [
		'yaml-syntax',
		'value-wrong',
		'key-unknown',
		'key-missing',
		'mdx-syntax',
		'component-unknown',
		'image-missing',
	];
	expect([...met]).toEqual(expect.arrayContaining(layers));
});

test.each([
	['nothing', ''],
	['zero bytes', '\0\0\0'],
	['a fence', '---'],
	['two fences', '---\n---'],
	['a lone surrogate', '---\ntitle: \uD800\n---\n\uD800'],
	['a very long line', `---\ntitle: ${'x'.repeat(100_000)}\n---\n${'y '.repeat(50_000)}`],
	['a deep list', `---\ntitle: ${'['.repeat(5000)}\n---\n`],
	['a deep group', `---\n${Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`],
	['deep prose', `---\ntitle: A\n---\n${'> '.repeat(5000)}x\n`],
	['many tags', `---\ntitle: A\n---\n${'<kbd>'.repeat(5000)}\n`],
	['many brackets', `---\ntitle: A\n---\n${'['.repeat(5000)}${'*'.repeat(5000)}\n`],
])('%s in any place gives findings', async (_, text) => {
	for (const path of [
		'site.yaml',
		'builders/ada.yaml',
		'probes.json',
		CASE,
		'journal/a.md',
		'journal/b.mdx',
		'now/2026-05-20.md',
		'not-built/a.mdx',
		'case-studies/triage/evidence/a.yaml',
	]) {
		const { findings } = await checkContent(soundTree({ [path]: text }), TODAY);
		const isFine = path.startsWith('now/') && findings.length === 0;
		expect(isFine || findings.some(({ file }) => file === path), path).toBe(true);
	}
});

test('each of three hundred entries with a mistake has its finding, and the sound ones have none', async () => {
	const entries = Array.from({ length: 600 }, (_, index) => {
		const text = caseStudyText(index % 2 === 0 ? {} : { lane: 'agnt' });
		return [`case-studies/case-${index}/index.mdx`, text] as const;
	});
	const result = await checkContent(soundTree(Object.fromEntries(entries)), TODAY);
	expect(result.entries).toBe(601);
	expect(result.findings).toHaveLength(300);
	expect(new Set(result.findings.map(({ file }) => file)).size).toBe(300);
	expect(
		result.findings.every(
			({ rule, line, fix }) => rule === 'value-wrong' && line === 5 && fix === 'Did you mean agent?',
		),
	).toBe(true);
});

test('every path of a collection is classified, and nothing else is', () => {
	expect(
		[
			'site.yaml',
			'probes.json',
			'builders/a.yaml',
			CASE,
			'journal/a.md',
			'now/a.mdx',
			'not-built/a.md',
			'case-studies/a/evidence/b.yaml',
		].map((path) => classify(path)?.collection),
	).toEqual(['site', 'probes', 'builders', 'case-studies', 'journal', 'now', 'not-built', 'evidence']);
	for (const path of [
		'a.md',
		'sites.yaml',
		'old/site.yaml',
		'journal/a/b.md',
		'case-studies/a/b/index.mdx',
		'case-studies/a/evidence/b/c.yaml',
		'journal/.md',
	])
		expect(classify(path), path).toBeUndefined();
});
