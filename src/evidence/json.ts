import type * as z from 'zod';
import { type ExportFile, ImportError } from './importer.ts';

/** Exports of one JSON value are read whole, up to this many characters. */
const MOST = 400_000_000;

/**
 * Reads an export that is one JSON value, and holds it against a schema of the parts that matter.
 * @throws ImportError if it breaks off, or lacks what the format promises
 */
export async function readJson<T extends z.ZodType>(file: ExportFile, schema: T): Promise<z.output<T>> {
	const parts: string[] = [];
	let length = 0;
	for await (const chunk of file.chunks()) {
		parts.push(chunk);
		length += chunk.length;
		if (length > MOST)
			throw new ImportError(`${file.name} is larger than ${MOST / 1e6} MB`, { fix: 'Export a shorter period.' });
	}
	return hold(parseJson(parts.join(''), file.name), schema, file.name);
}

/**
 * Reads JSON lines one by one.
 * @throws ImportError with the line that is broken
 */
export async function* jsonLines(file: ExportFile): AsyncGenerator<{ value: unknown; line: number }> {
	let rest = '';
	let line = 0;
	for await (const chunk of file.chunks()) {
		const lines = (rest + chunk).split('\n');
		rest = lines.pop() ?? '';
		for (const text of lines) {
			line += 1;
			if (text.trim() !== '') yield { value: parseJson(text, file.name, line), line };
		}
	}
	if (rest.trim() !== '') yield { value: parseJson(rest, file.name, line + 1), line: line + 1 };
}

/** Holds a value against a schema. @throws ImportError that names the first part that does not fit */
export function hold<T extends z.ZodType>(value: unknown, schema: T, name: string, line?: number): z.output<T> {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	throw new ImportError(`${name} has no ${issue?.path.join('.') || 'such shape'} as this tool writes it`, {
		line,
		fix: 'Export it again with a current version of the tool.',
		cause: result.error,
	});
}

function parseJson(text: string, name: string, line?: number): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new ImportError(`${name} is not whole: its JSON breaks off or is damaged`, {
			line,
			fix: 'Export it again.',
			cause,
		});
	}
}
