import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ENGINE } from './support/site-commands.ts';
import { listFiles } from './support/site-tree.ts';

/** A file of the engine; `code` is what TypeScript reads of it, on its own lines: in `.astro` that is the frontmatter. */
interface Source {
	path: string;
	text: string;
	code: ts.SourceFile;
}

/** What is wrong at a node, if anything. */
type Rule = (node: ts.Node) => string | undefined;

const LONGEST = 350;
const PURE = ['schemas', 'words', 'parse', 'derive', 'checks', 'evidence'];
/** All words of a language are in one file, however many there are: it is a list, not a program. */
const WORDS = /^src\/words\/[a-z]{2,3}\.ts$/;
const IMPURE_MODULES = /^(astro([:/]|$)|(node:)?(fs|process|child_process|os)(\/|$))/;

const files = (await Promise.all(['src', 'scripts'].map(pathsIn)))
	.flat()
	.filter((path) => /\.(ts|js|astro|css)$/.test(path));
const sources = files.map((path) => sourceOf(path, readFileSync(join(ENGINE, path), 'utf8')));
const pure = sources.filter(({ path }) => PURE.some((layer) => path.startsWith(`src/${layer}/`)));

const noImpureImport: Rule = (node) => {
	const name = moduleOf(node);
	return name && IMPURE_MODULES.test(name) ? `imports ${name}` : undefined;
};

const noEnvironment: Rule = (node) => {
	if (ts.isPropertyAccessExpression(node)) {
		const chain = node.getText().replace(/\s|\?/g, '');
		if (['process.env', 'globalThis.process', 'import.meta.env', 'Date.now'].includes(chain)) return `reads ${chain}`;
	}
	const isClock = ts.isNewExpression(node) || ts.isCallExpression(node);
	return isClock && node.expression.getText() === 'Date' && (ts.isCallExpression(node) || !node.arguments?.length)
		? 'reads the clock'
		: undefined;
};

const noAny: Rule = (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'says any' : undefined);

const noNonNull: Rule = (node) => (ts.isNonNullExpression(node) ? 'says !' : undefined);

const noCollection: Rule = (node) =>
	ts.isCallExpression(node) && /^(.*\.)?(getCollection|getEntry|getEntries)$/.test(node.expression.getText())
		? `calls ${node.expression.getText()}`
		: undefined;

describe('the rules below catch', () => {
	test.each<[string, Rule, string]>([
		['an import of Astro', noImpureImport, "import { z } from 'astro:content';"],
		['an import of a part of Astro', noImpureImport, "import type { Loader } from 'astro/loaders';"],
		['an import of the file system', noImpureImport, "import { readFile } from 'node:fs/promises';"],
		['an import of the file system by its short name', noImpureImport, "import fs from 'fs';"],
		['an export from the file system', noImpureImport, "export { readFile } from 'node:fs';"],
		['an import at run time', noImpureImport, "const fs = await import('node:fs');"],
		['the environment', noEnvironment, 'const a = process.env.HOME;'],
		['the environment over two lines', noEnvironment, 'const a = process\n\t.env;'],
		['the environment of a build', noEnvironment, 'const a = import.meta.env.DEV;'],
		['the time', noEnvironment, 'const a = Date.now();'],
		['today', noEnvironment, 'const a = new Date();'],
		['today without parentheses', noEnvironment, 'const a = new Date;'],
		['today as text', noEnvironment, 'const a = Date();'],
		['a type that says nothing', noAny, 'const a = b as any;'],
		['a list of them', noAny, 'const a: any[] = [];'],
		['an assertion that something is there', noNonNull, 'const a = b!.c;'],
		['a look into a collection', noCollection, "const a = await getCollection('journal');"],
		['a look at an entry', noCollection, "const a = await content.getEntry('site', 'site');"],
	])('%s', (_, rule, code) => {
		expect(offences([sourceOf('a.ts', code)], rule)).toHaveLength(1);
		expect(offences([sourceOf('a.astro', `---\n${code}\n---\n<p>any!</p>\n`)], rule)).toEqual([
			expect.stringMatching(/^a\.astro:2: /),
		]);
	});

	test.each<[string, Rule, string]>([
		[
			'another module',
			noImpureImport,
			"import { join } from 'node:path'; import a from './fs.ts'; import b from 'astronomy';",
		],
		[
			'a date that is given',
			noEnvironment,
			"const a = new Date('2025-01-01'); const b = Date.parse(c); const d = Date.UTC(2025, 1);",
		],
		['an environment that is given', noEnvironment, 'const a = env.HOME; const b = process.argv;'],
		['any in words', noAny, "// any\nconst any = 'any';"],
		['a denial', noNonNull, 'const a = !b; const c = b !== d;'],
		['a function of the same name', noCollection, 'export function getCollection() {}'],
	])('but not %s', (_, rule, code) => {
		expect(offences([sourceOf('a.ts', code)], rule)).toEqual([]);
	});
});

test('the engine is read whole', () => {
	expect(sources.length).toBeGreaterThan(150);
	for (const folder of ['schemas', 'parse', 'derive', 'checks'])
		expect(pure.some(({ path }) => path.startsWith(`src/${folder}/`))).toBe(true);
});

describe('schemas, parse, derive, checks and evidence', () => {
	test('import neither Astro nor the machine', () => {
		expect(offences(pure, noImpureImport)).toEqual([]);
	});

	test('read no environment and no clock', () => {
		expect(offences(pure, noEnvironment)).toEqual([]);
	});

	test('import nothing but one another, and packages', () => {
		const outside: Rule = (node) => {
			const [, layer] = /^\.\.\/(?:\.\.\/)*([\w-]+)\//.exec(moduleOf(node) ?? '') ?? [];
			return layer && ['content', 'data', 'integrations', 'components', 'layouts', 'pages', 'scripts'].includes(layer)
				? `imports ${layer}`
				: undefined;
		};
		expect(offences([sourceOf('a.ts', "import { a } from '../data/a.ts';")], outside)).toHaveLength(1);
		expect(offences(pure, outside)).toEqual([]);
	});
});

test('collections are read in src/data alone', () => {
	const inData = sources.filter(({ path }) => path.startsWith('src/data/'));
	expect(offences(inData, noCollection).length).toBeGreaterThan(0);
	expect(
		offences(
			sources.filter((source) => !inData.includes(source)),
			noCollection,
		),
	).toEqual([]);
	const others = sources.filter(
		({ path, text }) => !path.startsWith('src/data/') && /\bget(Collection|Entry)\(/.test(text),
	);
	expect(others.map(({ path }) => path)).toEqual([]);
});

test(`no file is longer than ${LONGEST} lines`, () => {
	const programs = sources.filter(({ path }) => !WORDS.test(path));
	const long = programs.filter(({ text }) => text.trimEnd().split('\n').length > LONGEST);
	expect(long.map(({ path, text }) => `${path}: ${text.trimEnd().split('\n').length} lines`)).toEqual([]);
});

describe('types are never silenced', () => {
	test('by any', () => {
		expect(offences(sources, noAny)).toEqual([]);
		expect(sources.filter(({ path, text }) => path.endsWith('.astro') && /\bas any\b/.test(text))).toEqual([]);
	});

	test('by a !', () => {
		expect(offences(sources, noNonNull)).toEqual([]);
	});

	test('by a comment', () => {
		const silenced = sources.filter(({ text }) => /@ts-(ignore|nocheck|expect-error)/.test(text));
		expect(silenced.map(({ path }) => path)).toEqual([]);
	});
});

/** Every place where a rule finds something wrong: `path:line: what`. */
function offences(all: readonly Source[], rule: Rule): string[] {
	return all.flatMap(({ path, code }) => {
		const found: string[] = [];
		const visit = (node: ts.Node) => {
			const wrong = rule(node);
			if (wrong) found.push(`${path}:${code.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${wrong}`);
			ts.forEachChild(node, visit);
		};
		visit(code);
		return found;
	});
}

/** The module that an import or export names, also at run time. */
function moduleOf(node: ts.Node): string | undefined {
	const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
	const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
	const name = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
	return name && ts.isStringLiteral(name) ? name.text : undefined;
}

function sourceOf(path: string, text: string): Source {
	const code = path.endsWith('.css') ? '' : path.endsWith('.astro') ? frontmatterOf(text) : text;
	return { path, text, code: ts.createSourceFile(path.replace(/\.astro$/, '.ts'), code, ts.ScriptTarget.Latest, true) };
}

function frontmatterOf(text: string): string {
	const [, code = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
	return `\n${code}`;
}

async function pathsIn(folder: string): Promise<string[]> {
	return (await listFiles(join(ENGINE, folder))).map((path) => `${folder}/${path}`);
}
