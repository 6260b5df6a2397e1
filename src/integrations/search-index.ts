import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

/** Indexes a folder of built pages for search, and writes the index into it. Returns how many pages can be found. */
export async function indexFolder(folder: URL): Promise<number> {
	const path = fileURLToPath(folder);
	const index = await createIndex();
	const { errors, page_count: pages } = await index.addDirectory({ path });
	if (errors.length > 0) throw new Error(`Pagefind could not read the built pages in ${path}: ${errors.join('; ')}`);
	const written = await index.writeFiles({ outputPath: `${path}/pagefind` });
	if (written.errors.length > 0)
		throw new Error(`Pagefind could not write its index to ${path}: ${written.errors.join('; ')}`);
	await pagefind.close();
	return pages;
}

/** A new, empty index. */
export async function createIndex(): Promise<pagefind.PagefindIndex> {
	const { index, errors } = await pagefind.createIndex({ writePlayground: false });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	return index;
}
