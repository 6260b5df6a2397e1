import { type ExportFile, ImportError } from './importer.ts';

/** Exports that cannot be streamed are read whole, up to this many characters. */
const MOST = 400_000_000;

/** The whole text of an export. @throws ImportError if it is too large for that */
export async function readText(file: ExportFile): Promise<string> {
	const parts: string[] = [];
	let length = 0;
	for await (const chunk of file.chunks()) {
		parts.push(chunk);
		length += chunk.length;
		if (length > MOST)
			throw new ImportError(`${file.name} is larger than ${MOST / 1e6} MB`, { fix: 'Export it in parts.' });
	}
	return parts.join('');
}
