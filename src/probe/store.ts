import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { probes } from '../schemas/evidence.ts';
import type { Probe } from './history.ts';

const FILE = 'probes.json';

/** What earlier probes left in a content folder. */
export interface Store {
	probes: Probe[];
	/** Whether there is a file, and whether it cannot be read. */
	exists: boolean;
	isBroken: boolean;
}

/** Reads what earlier probes left in a content folder. */
export async function readProbes(folder: string): Promise<Store> {
	const text = await readFile(join(folder, FILE), 'utf8').catch((error: unknown) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	});
	if (text === undefined) return { probes: [], exists: false, isBroken: false };
	const kept = parse(text);
	return { probes: kept ?? [], exists: true, isBroken: kept === undefined };
}

/** Writes probes.json, whole or not at all. One that could not be read is set aside as `.probes.json.broken`. */
export async function writeProbes(folder: string, list: readonly Probe[], { isBroken }: Store): Promise<void> {
	const [target, next] = [join(folder, FILE), join(folder, `.${FILE}.new`)];
	await writeFile(next, `${JSON.stringify(list, undefined, '\t')}\n`);
	if (isBroken) await rename(target, join(folder, `.${FILE}.broken`));
	await rename(next, target);
}

function parse(text: string): Probe[] | undefined {
	try {
		return probes.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
