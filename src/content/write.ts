import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NewFile } from './scaffold.ts';

/** Writes a new file into a content folder. False if something is there already; it is left alone. */
export async function writeNew(folder: string, { path, text }: NewFile): Promise<boolean> {
	const target = join(folder, path);
	await mkdir(dirname(target), { recursive: true });
	try {
		await writeFile(target, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

/** Puts a whole new folder in the place of another. The old one goes only when the new one is complete. */
export async function replaceFolder(folder: string, files: readonly NewFile[]): Promise<void> {
	const next = await mkdtemp(`${folder}-`);
	for (const file of files) await writeNew(next, file);
	const old = `${next}-old`;
	if (await exists(folder)) await rename(folder, old);
	await rename(next, folder);
	await rm(old, { recursive: true, force: true });
}

/** Whether there is a file or folder at a path. */
export async function exists(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false,
	);
}
