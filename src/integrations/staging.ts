import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A folder beside the output folder, where a build grows until it is whole. */
export function stagingFor(outDir: URL): URL {
	const folder = fileURLToPath(outDir);
	return pathToFileURL(`${join(dirname(folder), `.${basename(folder)}-next`)}/`);
}

/** Puts a finished build in the place of the last one, by renaming, so that readers see the old or the new and nothing between. */
export async function publish(staging: URL, outDir: URL): Promise<void> {
	const [next, live] = [fileURLToPath(staging), fileURLToPath(outDir)];
	const old = `${next.replace(/\/$/, '')}-old`;
	await mkdir(dirname(live.replace(/\/$/, '')), { recursive: true });
	if (existsSync(live)) await rename(live, old);
	await rename(next, live);
	await rm(old, { recursive: true, force: true });
}

/** Removes what a failed build left behind. */
export async function discard(staging: URL): Promise<void> {
	await rm(fileURLToPath(staging), { recursive: true, force: true });
}
