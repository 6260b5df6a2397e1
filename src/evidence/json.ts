import type * as z from 'zod';
import { type ExportFile, ImportError } from './importer.ts';

/** Exports of one JSON value are read whole, up to this many characters. */
const MOST = 400_000_000;

/** A value in an export, and the line it stands on; none for a value of several lines. */
export interface JsonValue {
	value: unknown;
	line: number | undefined;
}

/**
 * Reads an export that is one JSON value, and holds it against a schema of the parts that matter.
 * @throws ImportError if it breaks off, or lacks what the format promises
 */
export async function readJson<T extends z.ZodType>(file: ExportFile, schema: T): Promise<z.output<T>> {
	const whole = new Whole(file.name);
	for await (const chunk of file.chunks()) whole.add(chunk);
	return hold(parseJson(whole.text, file.name), schema, file.name);
}

/**
 * Reads JSON lines one by one.
 * @throws ImportError with the line that is broken
 */
export async function* jsonLines(file: ExportFile): AsyncGenerator<{ value: unknown; line: number }> {
	for await (const { text, line } of textLines(file)) yield { value: parseJson(text, file.name, line), line };
}

/**
 * Reads an export that is JSON lines or one JSON value, whichever it turns out to be: lines one by one, a value whole.
 * @throws ImportError if it breaks off, with the line if it is JSON lines
 */
export async function* jsonValues(file: ExportFile): AsyncGenerator<JsonValue> {
	const whole = new Whole(file.name);
	let mayBeWhole = file.head.shape !== 'json-lines';
	for await (const { text, line } of textLines(file)) {
		const value = whole.isEmpty ? tryJson(text) : undefined;
		if (value !== undefined) yield { value, line };
		else if (mayBeWhole || !whole.isEmpty) whole.add(`${text}\n`);
		else throw brokenJson(file.name, line);
		mayBeWhole = false;
	}
	if (!whole.isEmpty) yield { value: parseJson(whole.text, file.name), line: undefined };
}

/** Holds a value against a schema. @throws ImportError that names the first part that does not fit */
export function hold<T extends z.ZodType>(value: unknown, schema: T, name: string, line?: number): z.output<T> {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	throw new ImportError(`${name} has no ${pathOf(result.error.issues) || 'such shape'} as this tool writes it`, {
		line,
		fix: 'Export it again with a current version of the tool.',
		cause: result.error,
	});
}

/** Where the first issue is; of a value that may have several shapes, where it comes nearest to one. */
function pathOf(issues: readonly z.core.$ZodIssue[]): string {
	const [issue] = issues;
	const inner = issue?.code === 'invalid_union' ? issue.errors.map(pathOf) : [];
	const [nearest = ''] = inner.sort((a, b) => b.split('.').length - a.split('.').length || b.length - a.length);
	return [...(issue?.path ?? []), nearest].filter((part) => part !== '').join('.');
}

/** Lines that are not blank. */
async function* textLines(file: ExportFile): AsyncGenerator<{ text: string; line: number }> {
	let rest = new Whole(file.name);
	let line = 1;
	for await (const chunk of file.chunks()) {
		const [first = '', ...others] = chunk.split('\n');
		rest.add(first);
		for (const next of others) {
			if (rest.text.trim() !== '') yield { text: rest.text, line };
			rest = new Whole(file.name);
			rest.add(next);
			line += 1;
		}
	}
	if (rest.text.trim() !== '') yield { text: rest.text, line };
}

/** A value; undefined for what is no JSON, which is never undefined. */
function tryJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function parseJson(text: string, name: string, line?: number): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw brokenJson(name, line, cause);
	}
}

function brokenJson(name: string, line?: number, cause?: unknown): ImportError {
	return new ImportError(`${name} is not whole: its JSON breaks off or is damaged`, {
		line,
		fix: 'Export it again.',
		cause,
	});
}

/** Pieces of a text that is read whole. @throws ImportError once they are too many */
class Whole {
	readonly #name: string;
	readonly #parts: string[] = [];
	#length = 0;

	constructor(name: string) {
		this.#name = name;
	}

	add(part: string): void {
		this.#parts.push(part);
		this.#length += part.length;
		if (this.#length > MOST)
			throw new ImportError(`${this.#name} is larger than ${MOST / 1e6} MB`, { fix: 'Export a shorter period.' });
	}

	get isEmpty(): boolean {
		return this.#length === 0;
	}

	get text(): string {
		return this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join('');
	}
}
