import type { z } from 'zod';
import type { evidence } from '../schemas/evidence.ts';
import type { Head } from './head.ts';

/** An evidence file as it is written to YAML. */
export type EvidenceInput = z.output<typeof evidence>;
export type EvidenceKind = EvidenceInput['kind'];

type BodyOf<K extends EvidenceKind> = K extends EvidenceKind
	? Omit<Extract<EvidenceInput, { kind: K }>, 'title' | 'source'>
	: never;

/** What an importer makes of an export: an evidence record without the header that every record shares. */
export type Reading = BodyOf<EvidenceKind> & {
	/** What the author should know of the import: rows passed over, models without a price, a month that is not over. */
	notes: string[];
};

/** An export as it is read: in pieces, so that its size does not matter. */
export interface ExportFile {
	/** The name of the file, without its folder. */
	name: string;
	head: Head;
	/** The text, decoded, without a byte order mark. Can be read once. */
	chunks(): AsyncIterable<string>;
}

/** What the author says beside the export. */
export interface ImportOptions {
	/** The day of the import, `YYYY-MM-DD`. */
	today: string;
	/** The site's time zone: a day is a day there. */
	timeZone: string;
	/** The day of the export, for tools that write none. */
	date?: string | undefined;
	/** How many interactions the cost paid for. */
	interactions?: number | undefined;
}

/** Reads one format of one tool. One file each, and one row in the table. */
export interface Importer {
	/** The tool, as a reader knows it. */
	tool: string;
	/** What its export is called, for messages. */
	format: string;
	kind: EvidenceKind;
	/** Whether an export is of this format, judged by its header or keys, never by its name. */
	recognises(head: Head): boolean;
	/**
	 * Reads an export into aggregates: sums, counts, days. No prompt, answer, name, path or key is kept.
	 * @throws ImportError if the export is broken, empty, cancelled or not what its header promised
	 */
	read(file: ExportFile, options: ImportOptions): Promise<Reading>;
}

/** An export that cannot be imported: what is wrong, in which line if that is known, and what to do. */
export class ImportError extends Error {
	override name = 'ImportError';
	/** The line in the export, from 1. */
	readonly line: number | undefined;
	readonly fix: string;
	constructor(message: string, { fix, line, cause }: { fix: string; line?: number | undefined; cause?: unknown }) {
		super(message, { cause });
		this.fix = fix;
		this.line = line;
	}
}
