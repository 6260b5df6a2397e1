import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder on disk, which goes away with `await using`. */
export async function folderOf(
	files: Record<string, string | Uint8Array>,
): Promise<AsyncDisposable & { path: string }> {
	const path = await mkdtemp(join(tmpdir(), 'casebook-'));
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(path, name)), { recursive: true });
		await writeFile(join(path, name), content);
	}
	return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
