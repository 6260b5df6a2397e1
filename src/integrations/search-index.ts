import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { rowOf, searchFiles, withoutSearchMeta } from './search-files.ts';

/**
 * Indexes a folder of built pages for search, writes the index into its folder `pagefind`, and takes out of the pages what
 * only the index needed.
 */
export async function indexFolder(folder: URL): Promise<void> {
	const path = fileURLToPath(folder);
	const index = await createIndex();
	const { errors } = await index.addDirectory({ path });
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

/** Takes the search metadata out of all pages. Returns what pages are listed as, by address. */
async function cleanPages(folder: string): Promise<Map<string, string>> {
	const rows = new Map<string, string>();
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
		const file = join(entry.parentPath, entry.name);
		const html = await readFile(file, 'utf8');
		const row = rowOf(html);
		if (row) rows.set(`/${relative(folder, file).split(sep).join('/')}`.replace(/index\.html$/, ''), row);
		const clean = withoutSearchMeta(html);
		if (clean !== html) await writeFile(file, clean);
	}
	return rows;
}
