import { parse } from 'csv-parse';
import { type ExportFile, ImportError } from './importer.ts';

/** A row of a CSV: its cells by column, and the line it begins on. */
export interface CsvRow {
	cells: Record<string, string>;
	line: number;
}

/**
 * Reads a CSV row by row, with quotes, line breaks in cells, and any line ending.
 * @throws ImportError with the line, if a row does not fit the header
 */
export async function* csvRows(file: ExportFile): AsyncGenerator<CsvRow> {
	const parser = parse({
		columns: (header: string[]) => header.map((name) => name.trim()),
		bom: true,
		info: true,
		skip_empty_lines: true,
		trim: true,
	});
	const feeding = feed(file, parser);
	try {
		for await (const { record, info } of parser as AsyncIterable<{
			record: Record<string, string>;
			info: { lines: number };
		}>) {
			yield { cells: record, line: info.lines };
		}
		await feeding;
	} catch (error) {
		throw error instanceof ImportError ? error : csvError(file.name, error);
	} finally {
		parser.destroy();
	}
}

async function feed(file: ExportFile, parser: ReturnType<typeof parse>): Promise<void> {
	try {
		for await (const chunk of file.chunks()) {
			if (parser.destroyed) return;
			if (!parser.write(chunk)) await new Promise((resolve) => parser.once('drain', resolve).once('close', resolve));
		}
		parser.end();
	} catch (error) {
		parser.destroy(error instanceof Error ? error : new Error(String(error)));
	}
}

function csvError(name: string, error: unknown): ImportError {
	const message = error instanceof Error ? error.message : String(error);
	const line = /line (\d+)/.exec(message)?.[1];
	return new ImportError(`${name} breaks off or has a row that does not fit its header`, {
		line: line ? Number(line) : undefined,
		fix: 'Export it again; do not edit it in a spreadsheet.',
		cause: error,
	});
}
