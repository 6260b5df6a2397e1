import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { listFiles } from './site-tree.ts';

/** An entry as its author wrote it, read without the engine: what tests hold a built site against. */
export interface WrittenEntry {
	collection: 'case-studies' | 'journal' | 'now' | 'not-built';
	slug: string;
	/** The day that decides when it is shown. */
	day: string;
	data: Record<string, unknown>;
	/** Where its page must be, without the base. */
	path: string;
}

const ROUTES = {
	'case-studies': '/prototypes/',
	journal: '/journal/',
	now: '/now/',
	'not-built': '/not-built/',
} as const;

/** The entries of a content folder that are public on a day. */
export async function publicEntries(content: string, day: string): Promise<WrittenEntry[]> {
	const entries = await Promise.all((await listFiles(content)).map((path) => readEntry(content, path)));
	return entries.filter(
		(entry) => entry !== undefined && entry.data.draft !== true && entry.day <= day,
	) as WrittenEntry[];
}

/** The settings of a content folder. */
export async function writtenSite(content: string): Promise<Record<string, unknown>> {
	return parse(await readFile(join(content, 'site.yaml'), 'utf8'));
}

/** A list in the data of an entry; empty if it is absent. */
export function listOf<T = string>({ data }: WrittenEntry, key: string): T[] {
	return Array.isArray(data[key]) ? data[key] : [];
}

async function readEntry(content: string, path: string): Promise<WrittenEntry | undefined> {
	const [, collection, slug] =
		/^(case-studies)\/([^/]+)\/index\.mdx?$/.exec(path) ?? /^(journal|now|not-built)\/([^/]+)\.mdx?$/.exec(path) ?? [];
	if (!collection || !slug) return undefined;
	const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(await readFile(join(content, path), 'utf8')) ?? [];
	const data = parse(frontmatter) ?? {};
	const name = collection as WrittenEntry['collection'];
	return {
		collection: name,
		slug,
		day: String(data.published ?? slug.slice(0, 10)),
		data,
		path: `${ROUTES[name]}${slug}/`,
	};
}
