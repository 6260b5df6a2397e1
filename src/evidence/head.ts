/** The beginning of an export: enough to tell which tool wrote it. */
export interface Head {
	/** The first characters, at most 64 Ki. */
	text: string;
	/** The column names of a CSV, in their order; empty for other files. */
	columns: string[];
	/** The keys of a JSON object, or of the first object of a JSON array or of JSON lines, as far as the head shows them. */
	keys: string[];
	/** What the text looks like. */
	shape: 'csv' | 'json-object' | 'json-array' | 'json-lines' | 'xml' | 'zip' | 'empty' | 'text';
}

/** How many characters of an export are looked at. */
export const HEAD_LENGTH = 65_536;

/** Looks at the beginning of an export. Never throws. */
export function readHead(text: string): Head {
	const head = text.slice(0, HEAD_LENGTH).replace(/^\uFEFF/, '');
	const start = head.trimStart();
	if (start === '') return { text: head, columns: [], keys: [], shape: 'empty' };
	if (start.startsWith('PK\u0003\u0004')) return { text: head, columns: [], keys: [], shape: 'zip' };
	if (start.startsWith('<')) return { text: head, columns: [], keys: [], shape: 'xml' };
	if (start.startsWith('[')) return { text: head, columns: [], keys: topKeys(start.slice(1)), shape: 'json-array' };
	if (start.startsWith('{'))
		return { text: head, columns: [], keys: topKeys(start), shape: isLines(start) ? 'json-lines' : 'json-object' };
	const [line = ''] = start.split(/\r\n|\r|\n/, 1);
	const columns = line.split(',').map((column) => column.trim().replace(/^"(.*)"$/, '$1'));
	return columns.length > 1
		? { text: head, columns, keys: [], shape: 'csv' }
		: { text: head, columns: [], keys: [], shape: 'text' };
}

/** Whether all of these are among the columns or keys. */
export function holds(names: readonly string[], ...wanted: string[]): boolean {
	return wanted.every((name) => names.includes(name));
}

/** A string (and the colon that makes it a key), a bracket, or what lies between; nothing of a string that is cut off. */
const TOKENS = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[{}[\]]|[^"{}[\]]+/gsy;

/** The keys at the first level of the first object, as far as it goes. */
function topKeys(text: string): string[] {
	const keys: string[] = [];
	let depth = 0;
	for (const [token, name, colon] of text.matchAll(TOKENS)) {
		if (token === '{' || token === '[') depth += 1;
		else if (token === '}' || token === ']') {
			depth -= 1;
			if (depth <= 0) break;
		} else if (depth === 1 && name !== undefined && colon !== undefined) keys.push(name);
	}
	return keys;
}

/** Whether the first line is a whole object, and another one follows it. */
function isLines(text: string): boolean {
	const [first = '', second = ''] = text.split(/\r?\n/, 2);
	if (!second.trimStart().startsWith('{')) return false;
	try {
		JSON.parse(first);
		return true;
	} catch {
		return false;
	}
}
