import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ContentTree } from '../parse/content-tree.ts';

const TEXT = /\.(mdx?|ya?ml|json)$/;

/** The content folder: what `CASEBOOK_CONTENT` names, absolute or relative to the project, else `content`. */
export function contentFolder(env: NodeJS.ProcessEnv = process.env, project = process.cwd()): string {
	return resolve(project, env.CASEBOOK_CONTENT || 'content');
}

/** The folder as an author would type it, with a slash at the end: what reports put before a file's path. */
export function displayRoot(folder: string, project = process.cwd()): string {
	const path = relative(project, folder) || '.';
	return `${(isAbsolute(path) ? folder : path).split(sep).join('/')}/`;
}

/**
 * Reads a content folder. Hidden files and folders are passed over.
 * @param wanted which text files to read; all of them, if it is left out
 * @throws ContentFolderError if there is no such folder
 */
export async function readContent(folder: string, wanted = (_path: string) => true): Promise<ContentTree> {
	const texts = new Map<string, string>();
	const others = new Set<string>();
	const unreadable = new Set<string>();
	for (const path of await listFiles(folder)) {
		if (!TEXT.test(path)) {
			others.add(path);
			continue;
		}
		if (!wanted(path)) continue;
		const text = decode(await readFile(join(folder, path)));
		if (text === undefined) unreadable.add(path);
		else texts.set(path, text);
	}
	return { texts, others, unreadable };
}

/** There is no content folder where one was looked for. */
export class ContentFolderError extends Error {
	override name = 'ContentFolderError';
}

async function listFiles(folder: string): Promise<string[]> {
	try {
		const entries = await readdir(folder, { recursive: true, withFileTypes: true });
		return entries
			.filter((entry) => entry.isFile())
			.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
			.filter((path) => !path.split('/').some((part) => part.startsWith('.')))
			.sort();
	} catch (cause) {
		throw new ContentFolderError(
			`There is no content folder at ${folder}. Set CASEBOOK_CONTENT to one, or run \`npm run new -- --fresh\`.`,
			{ cause },
		);
	}
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
