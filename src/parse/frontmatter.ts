import {
	type Alias,
	type Document,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	visit,
} from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';

/** A place in a file. Lines and columns count from 1. */
export interface Position {
	line: number;
	column: number;
}

/** Something in the YAML that cannot be read. */
export interface YamlProblem extends Position {
	code: string;
	message: string;
}

/** A file taken apart: data, prose, and where each key stands. */
export interface EntryFile {
	/** The data, or undefined if it could not be read. */
	data: unknown;
	/** The prose, with the frontmatter blanked out so that positions stay those of the file. */
	body: string;
	problems: YamlProblem[];
	/** Where the value at a path stands; the nearest enclosing key, or the first line, if it is absent. */
	locate(path: readonly PropertyKey[]): Position;
	/** Where the key at the end of a path stands. */
	locateKey(path: readonly PropertyKey[]): Position;
}

const FENCED = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;
const START: Position = { line: 1, column: 1 };

/** Takes an `.md` or `.mdx` file apart. Without frontmatter the data is `{}`. */
export function parseEntry(text: string): EntryFile {
	if (!/^---[ \t]*(\r?\n|$)/.test(text)) return { ...parseYaml(''), data: {}, body: text };
	const match = FENCED.exec(text);
	if (!match) {
		const problem = { code: 'FENCE', message: 'the frontmatter is opened with --- but never closed', ...START };
		return { data: undefined, body: '', problems: [problem], locate: () => START, locateKey: () => START };
	}
	const opening = text.indexOf('\n') + 1;
	const yaml = parseYaml(match[1] ?? '', opening, text);
	return { ...yaml, data: yaml.data === null ? {} : yaml.data, body: blank(match[0]) + text.slice(match[0].length) };
}

/**
 * Reads YAML 1.2. Scalars stay what the author wrote: no timestamps, and a number whose text would not
 * survive (`1.10`) is kept as text.
 * @param offset where `source` begins in `file`, for positions
 */
export function parseYaml(source: string, offset = 0, file = source): EntryFile {
	const plain = readPlainYaml(source);
	if (!plain) return parseExactly(source, offset, file);
	let kept: EntryFile | undefined;
	const exact = () => {
		kept ??= parseExactly(source, offset, file);
		return kept;
	};
	return {
		data: plain.data,
		body: '',
		problems: [],
		locate: (path) => exact().locate(path),
		locateKey: (path) => exact().locateKey(path),
	};
}

/** Reads YAML with positions and problems: several times slower, so only files with something to say need it. */
function parseExactly(source: string, offset: number, file: string): EntryFile {
	const lines = new LineCounter();
	for (let at = file.indexOf('\n'); at !== -1; at = file.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
	lines.addNewLine(0);
	lines.lineStarts.sort((a, b) => a - b);
	const position = (at: number): Position => {
		const { line, col } = lines.linePos(at + offset);
		return { line, column: col };
	};
	const document = parseDocument(source, { schema: 'core', prettyErrors: false });
	keepNumberText(document);
	const problems: YamlProblem[] = onePerPlace([...document.errors, ...document.warnings]).map((error) => ({
		code: error.code,
		message: firstLine(error.message),
		...position(error.pos[0]),
	}));
	for (const { source: name, range } of unknownAliases(document)) {
		const message = `*${name} repeats something named &${name}, and there is nothing of that name before it`;
		problems.push({ code: 'UNKNOWN_ALIAS', message, ...position(range?.[0] ?? 0) });
	}
	for (const { key, value } of oddKeys(document)) {
		const at = [key, value].find(hasRange)?.range[0] ?? 0;
		problems.push({ code: 'KEY_FORM', message: 'a key is a word, not a list, a group or nothing', ...position(at) });
	}
	return {
		data: problems.length > 0 ? undefined : toData(document, problems),
		body: '',
		problems,
		locate: (path) => find(document, path, position).value,
		locateKey: (path) => find(document, path, position).key,
	};
}

/** The first of the problems at each place: one slip can make the parser stumble there many times. */
function onePerPlace<T extends { pos: [number, number] }>(problems: readonly T[]): T[] {
	return [...new Map(problems.toReversed().map((problem) => [problem.pos[0], problem])).values()].toReversed();
}

/** Keeps only the line breaks, so that what follows keeps its line number. */
function blank(text: string): string {
	return text.replace(/[^\r\n]/g, '');
}

function keepNumberText(document: Document): void {
	visit(document, {
		Scalar(_, node) {
			if (typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value)) {
				node.value = node.source;
			}
		},
	});
}

function unknownAliases(document: Document): Alias[] {
	const anchors = new Set<string>();
	const unknown: Alias[] = [];
	visit(document, {
		Value(_, node) {
			if (node.anchor) anchors.add(node.anchor);
		},
		Alias(_, node) {
			if (!anchors.has(node.source)) unknown.push(node);
		},
	});
	return unknown;
}

function oddKeys(document: Document): Pair[] {
	const odd: Pair[] = [];
	visit(document, {
		Pair(_, pair) {
			if (!isScalar(pair.key) || pair.key.value === null) odd.push(pair);
		},
	});
	return odd;
}

function toData(document: Document, problems: YamlProblem[]): unknown {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		problems.push({
			code: 'ALIAS',
			message: firstLine(error instanceof Error ? error.message : String(error)),
			...START,
		});
		return undefined;
	}
}

function find(document: Document, path: readonly PropertyKey[], position: (at: number) => Position) {
	let node: unknown = document.contents;
	let found = { key: START, value: START };
	for (const step of path) {
		const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(step)) : undefined;
		const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
		const key = pair?.key ?? item;
		const value = pair ? pair.value : item;
		if (!hasRange(key)) return found;
		const keyAt = position(key.range[0]);
		found = {
			key: keyAt,
			value: hasRange(value) && value.range[1] > value.range[0] ? position(value.range[0]) : keyAt,
		};
		node = value;
	}
	return found;
}

function keyOf(pair: Pair): string {
	return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function hasRange(node: unknown): node is Node & { range: [number, number, number] } {
	return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function firstLine(message: string): string {
	return message.split('\n', 1)[0] ?? message;
}
