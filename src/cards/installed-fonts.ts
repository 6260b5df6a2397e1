import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, extname, join } from 'node:path';

/** Where systems keep their fonts; a folder that is not there is passed over. */
const FOLDERS = [
	'/usr/share/fonts',
	'/usr/local/share/fonts',
	'/System/Library/Fonts',
	'/Library/Fonts',
	'C:\\Windows\\Fonts',
] as const;

/** Below the home folder. */
const OWN_FOLDERS = ['.local/share/fonts', '.fonts', 'Library/Fonts', 'AppData/Local/Microsoft/Windows/Fonts'] as const;

/** The files of a family in the two weights that cards use; `bold` may be the same or missing. */
export interface FontFiles {
	regular: string;
	bold: string | undefined;
}

/** Finds a family among the fonts of a machine by the name of its files. */
export type FontFinder = (family: string) => FontFiles | undefined;

/** Lists the fonts of this machine, or of the folders that are given. */
export async function findInstalled(folders = systemFolders()): Promise<FontFinder> {
	const files = (await Promise.all(folders.map(listFonts))).flat();
	const byName = new Map(files.reverse().map((path) => [nameOf(path), path]));
	const first = (names: readonly string[]) => names.flatMap((name) => byName.get(name) ?? [])[0];
	return (family) => {
		const regular = first([`${family}-regular`, family]);
		return regular === undefined
			? undefined
			: { regular, bold: first([`${family}-bold`, `${family}bold`, `${family}bd`, `${family}b`]) };
	};
}

function systemFolders(): string[] {
	return [...FOLDERS, ...OWN_FOLDERS.map((folder) => join(homedir(), folder))];
}

async function listFonts(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true }).catch(() => []);
	return entries
		.filter((path) => /\.(ttf|otf|ttc|otc)$/i.test(path))
		.sort()
		.map((path) => join(folder, path));
}

/** `NotoSerifHebrew[wdth,wght].ttf` is `notoserifhebrew`. */
function nameOf(path: string): string {
	return basename(path, extname(path))
		.replace(/\[.*\]/, '')
		.replaceAll(' ', '')
		.toLowerCase();
}
