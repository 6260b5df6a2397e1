import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type ExportFile, ImportError } from './importer.ts';

/** A row of a CSV: its cells by column, and the line it ends on. */
export interface CsvRow {
	cells: Record<string, string>;
	line: number;
}

/** No row is longer than this many bytes: a quote that is never closed would swallow the rest of the file. */
const LONGEST_ROW = 32_000_000;

/**
 * Reads a CSV row by row, with quotes, line breaks in cells, and any line ending. Where two columns have the same name, the
 * first one counts.
 * @param needs columns that the export must have
 * @throws ImportError with the line, if a column is missing or a row does not fit the header
 */
export async function* csvRows(file: ExportFile, needs: readonly string[] = []): AsyncGenerator<CsvRow> {
	let last = 1;
	const parser = parse({
		columns: (header: string[]) => readColumns(header, needs, file.name),
		max_record_size: LONGEST_ROW,
		on_record: (cells: CsvRow['cells'], { lines }): CsvRow => {
			last = lines;
			return { cells, line: lines };
		},
		skip_empty_lines: true,
		trim: true,
	});
	// What goes wrong on the way reaches the loop below through the parser.
	pipeline(file.chunks(), parser, () => undefined);
	try {
		yield* parser as AsyncIterable<CsvRow>;
	} catch (error) {
		throw error instanceof ImportError ? error : csvError(file.name, error, last + 1);
	}
}

function readColumns(header: string[], needs: readonly string[], name: string): (string | false)[] {
	const columns = header.map((column) => column.trim());
	const missing = needs.find((column) => !columns.includes(column));
	if (missing !== undefined)
		throw new ImportError(`${name} has no column ${missing}`, {
			line: 1,
			fix: 'Export it again with all columns, under the names that the tool gives them.',
		});
	return columns.map((column, index) => columns.indexOf(column) === index && column);
}

/** @param begun the line on which the row begins that could not be read */
function csvError(name: string, error: unknown, begun: number): ImportError {
	const isEndless =
		error instanceof CsvError && (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE');
	const found = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
	return new ImportError(`${name} breaks off or has a row that does not fit its header`, {
		line: isEndless || !found ? begun : Number(found),
		fix: 'Export it again; do not edit it in a spreadsheet.',
		cause: error,
	});
}
