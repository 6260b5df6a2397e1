import { access, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
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

/**
 * Puts a whole new folder in the place of another. The old one goes only when the new one is complete; what is hidden in
 * it, such as `.git`, moves along.
 */
export async function replaceFolder(folder: string, files: readonly NewFile[]): Promise<void> {
	await mkdir(dirname(folder), { recursive: true });
	const staging = await mkdtemp(`${folder}-`);
	const [next, old] = [join(staging, 'next'), join(staging, 'old')];
	try {
		for (const file of files) await writeNew(next, file);
		if (await exists(folder)) {
			for (const name of await hiddenIn(folder)) await cp(join(folder, name), join(next, name), { recursive: true });
			await rename(folder, old);
		}
		await rename(next, folder);
	} catch (error) {
		if (await exists(old)) await rename(old, folder);
		await rm(staging, { recursive: true });
		throw error;
	}
	await rm(staging, { recursive: true });
}

async function hiddenIn(folder: string): Promise<string[]> {
	return (await readdir(folder)).filter((name) => name.startsWith('.'));
}

/** Whether there is a file or folder at a path. */
export async function exists(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false,
	);
}
