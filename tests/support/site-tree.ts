import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The files of a folder, by path relative to it, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** The content of every file of a folder, as a hash. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
	const files = await listFiles(folder);
	return Object.fromEntries(
		await Promise.all(files.map(async (path) => [path, sha256(await readFile(join(folder, path)))] as const)),
	);
}

/** One hash for a file, or for a folder with all names and contents in it. */
export async function hashTree(path: string): Promise<string> {
	if ((await stat(path)).isFile()) return sha256(await readFile(path));
	return sha256(JSON.stringify(await snapshot(path)));
}

/** Every file of a built site as bytes, with what is compressed in it laid open: search indexes are gzip. */
export async function readOpen(folder: string): Promise<Map<string, Buffer>> {
	const files = await listFiles(folder);
	return new Map(
		await Promise.all(
			files.map(async (path) => {
				const bytes = await readFile(join(folder, path));
				return [path, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes] as const;
			}),
		),
	);
}

function sha256(data: string | Buffer): string {
	return createHash('sha256').update(data).digest('hex');
}
