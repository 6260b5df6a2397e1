import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { HEAD_LENGTH, readHead } from '../evidence/head.ts';
import { type ExportFile, ImportError } from '../evidence/importer.ts';

/** Called while an export is read, with the share that is done, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * Opens an export for an importer. It is read in pieces, so that its size does not matter.
 * @throws ImportError if it is not there, or not UTF-8
 */
export async function openExport(path: string, onProgress: Progress = () => undefined): Promise<ExportFile> {
	const name = publicName(path);
	const head = await firstBytes(path, name);
	const seen = readHead(new TextDecoder('utf-8').decode(head));
	if (head.includes(0) && seen.shape !== 'zip') throw notUtf8(name);
	return { name, head: seen, chunks: () => decode(path, name, onProgress) };
}

/** The name of an export as it may be published: one that holds an address or is oddly long becomes `export`. */
export function publicName(path: string): string {
	const name = basename(path);
	return /^[\w .()-]{1,80}$/.test(name) ? name : `export${/\.\w{1,5}$/.exec(name)?.[0] ?? ''}`;
}

/** The SHA-256 of a file, in hex. */
export async function sha256(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
	return hash.digest('hex');
}

async function firstBytes(path: string, name: string): Promise<Uint8Array> {
	try {
		await using file = await open(path);
		const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_LENGTH), 0, HEAD_LENGTH, 0);
		return buffer.subarray(0, bytesRead);
	} catch (cause) {
		throw new ImportError(`${name} cannot be read`, { fix: 'Check the path; it must be a file.', cause });
	}
}

async function* decode(path: string, name: string, onProgress: Progress): AsyncGenerator<string> {
	const { size } = await stat(path);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let done = 0;
	try {
		for await (const chunk of createReadStream(path, { highWaterMark: 1 << 15 })) {
			const bytes = chunk as Uint8Array;
			done += bytes.length;
			onProgress(done / size);
			const text = decoder.decode(bytes, { stream: true });
			if (text !== '') yield text;
		}
		decoder.decode();
	} catch (error) {
		throw error instanceof TypeError ? notUtf8(name, error) : error;
	}
}

function notUtf8(name: string, cause?: unknown): ImportError {
	return new ImportError(`${name} is not UTF-8 text`, {
		fix: 'Export it again as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8.',
		cause,
	});
}
