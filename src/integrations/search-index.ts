import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

/** What search in the browser loads. Pagefind's ready-made interfaces are left out: the search page is our own. */
const NEEDED =
	/^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(fragment|index|filter|sort)\/.*)$/;

/** Indexes a folder of built pages for search, and writes the index into its folder `pagefind`. */
export async function indexFolder(folder: URL): Promise<void> {
	const path = fileURLToPath(folder);
	const index = await createIndex();
	const { errors } = await index.addDirectory({ path });
	if (errors.length > 0) throw new Error(`Pagefind could not read the built pages in ${path}: ${errors.join('; ')}`);
	for (const { path: name, content } of (await index.getFiles()).files.filter((file) => NEEDED.test(file.path))) {
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
