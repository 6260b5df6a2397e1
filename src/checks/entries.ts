import { COLLECTIONS, type CollectionName, classify, dayOfNow } from '../parse/collections.ts';
import type { ContentTree } from '../parse/content-tree.ts';
import { type EntryFile, parseEntry, parseYaml } from '../parse/frontmatter.ts';
import { span } from '../schemas/date.ts';
import { type Finding, finding } from './rules.ts';
import { explainIssues } from './schema-issues.ts';

/** A file of a collection, read and held against its schema. */
export interface Entry {
	collection: CollectionName;
	id: string;
	/** Relative to the content folder. */
	path: string;
	file: EntryFile;
	/** What the schema made of the data; undefined if it found something wrong. */
	parsed?: unknown;
}

/** What decides whether an entry may be shown: its draft mark and its day. Undefined if it has none, or is not sound. */
export function showableOf({ collection, id, parsed }: Entry): Showable | undefined {
	if (COLLECTIONS[collection].holds !== 'prose' || !parsed) return undefined;
	const { draft, published = dayOfNow(id) } = parsed as Partial<Showable>;
	return span(published) ? { draft, published } : undefined;
}

interface Showable {
	draft?: boolean | undefined;
	published: string;
}

const START = { line: 1, column: 1 };

/** Reads every file that belongs to a collection, with what is wrong with its syntax and its shape. */
export function readEntries(tree: ContentTree): { entries: Entry[]; findings: Finding[] } {
	const entries: Entry[] = [];
	const findings: Finding[] = [];
	for (const [path, text] of tree.texts) {
		const place = classify(path);
		if (!place) continue;
		const file = readFile(path, text);
		const entry: Entry = { ...place, path, file };
		entries.push(entry);
		for (const { line, column, code, message } of file.problems) {
			findings.push(
				finding(
					path.endsWith('.json') ? 'json-syntax' : 'yaml-syntax',
					path,
					{ line, column },
					plainYaml(code, message),
					yamlFix(code),
				),
			);
		}
		if (file.problems.length > 0) continue;
		const { schema } = COLLECTIONS[place.collection];
		if (
			typeof file.data !== 'object' ||
			file.data === null ||
			(Array.isArray(file.data) && place.collection !== 'probes')
		) {
			findings.push(
				finding('value-wrong', path, START, 'this is not a list of keys and values', 'Write one `key: value` a line.'),
			);
			continue;
		}
		const result = schema.safeParse(file.data);
		if (result.success) entry.parsed = result.data;
		else findings.push(...explainIssues(result.error.issues, { path, schema, file }));
	}
	return { entries, findings };
}

function readFile(path: string, text: string): EntryFile {
	if (path.endsWith('.yaml')) return parseYaml(text);
	return path.endsWith('.json') ? readJson(text) : parseEntry(text);
}

/** JSON is YAML too, so that its values have places. */
function readJson(text: string): EntryFile {
	const file = parseYaml(text);
	try {
		return { ...file, data: JSON.parse(text), problems: [] };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const [, message = reason, line = 1, column = 1] = /^(.*) in JSON at .*line (\d+) column (\d+)/.exec(reason) ?? [];
		return {
			...file,
			data: undefined,
			problems: [{ code: 'JSON', message, line: Number(line), column: Number(column) }],
		};
	}
}

function plainYaml(code: string, message: string): string {
	if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'a second colon on this line makes it a key inside a key';
	if (code === 'DUPLICATE_KEY') return 'this key stands here a second time';
	if (code === 'TAG_RESOLVE_FAILED') return 'tags such as !name are not part of the contract';
	return message.charAt(0).toLowerCase() + message.slice(1);
}

function yamlFix(code: string): string {
	const fixes: Record<string, string> = {
		FENCE: 'Put --- on a line of its own after the last key.',
		BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that holds a colon and a space.',
		DUPLICATE_KEY: 'Keep one of the two.',
		TAB_AS_INDENT: 'Indent with spaces.',
		BAD_INDENT: 'Indent keys of the same level by the same number of spaces.',
		BAD_SCALAR_START: 'Put quotes around a text that begins with @ or `.',
		MISSING_CHAR: 'Add the missing quote, bracket or colon.',
		UNKNOWN_ALIAS: 'Put quotes around a text that begins with *.',
		ALIAS: 'Write the values out instead of repeating them with *.',
		KEY_FORM: 'Write a word before the colon, and put quotes around a text that begins with a bracket.',
		TAG_RESOLVE_FAILED: 'Put quotes around the text, or remove the tag.',
		JSON: 'Let the probe write this file again.',
	};
	return fixes[code] ?? 'Put quotes around the text, or check the indentation of this line and the one before.';
}
