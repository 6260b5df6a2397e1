import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { rowOf, searchFiles, withoutSearchMeta } from './search-files.ts';
import { forIndex, isSearchable } from './search-text.ts';

/**
 * Indexes a folder of built pages for search, writes the index into its folder `pagefind`, and takes out of the pages what
 * only the index needed.
 */
export async function indexFolder(folder: URL): Promise<void> {
	const path = fileURLToPath(folder);
	const index = await createIndex();
	const errors = await addPages(index, path);
	if (errors.length > 0) throw new Error(`Pagefind could not read the built pages in ${path}: ${errors.join('; ')}`);
	const rows = await cleanPages(path);
	for (const { path: name, content } of await searchFiles(index, rows)) {
		const target = join(path, 'pagefind', name);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	await pagefind.close();
}

/** A new, empty index. */
export async function createIndex(): Promise<pagefind.PagefindIndex> {
	const { index, errors } = await pagefind.createIndex({ writePlayground: false });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	return index;
}

/** Adds the pages of a folder to an index. To leave out those that search may not find saves what it costs to prepare the others. */
async function addPages(index: pagefind.PagefindIndex, folder: string): Promise<string[]> {
	const errors: string[] = [];
	for (const sourcePath of (await pagesIn(folder)).sort()) {
		const html = await readFile(join(folder, sourcePath), 'utf8');
		if (!isSearchable(html)) continue;
		errors.push(...(await index.addHTMLFile({ sourcePath, content: forIndex(html) })).errors);
	}
	return errors;
}

/** Takes the search metadata out of all pages. Returns what pages are listed as, by address. */
async function cleanPages(folder: string): Promise<Map<string, string>> {
	const rows = new Map<string, string>();
	for (const path of await pagesIn(folder)) {
		const file = join(folder, path);
		const html = await readFile(file, 'utf8');
		const row = rowOf(html);
		if (row) rows.set(`/${path}`.replace(/index\.html$/, ''), row);
		const clean = withoutSearchMeta(html);
		if (clean !== html) await writeFile(file, clean);
	}
	return rows;
}

/** The paths of the pages in a folder, with slashes. A folder may end like a page, where a former address did. */
async function pagesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}
