import { isDecimal } from './exact.ts';
import { ImportError } from './importer.ts';

/** The text of a cell that must hold an amount. @throws ImportError with the line, if it holds none */
export function amountOf(cells: Record<string, string>, column: string, line: number): string {
	const text = (cells[column] ?? '').trim();
	if (!isDecimal(text))
		throw new ImportError(`${column} is "${text.slice(0, 40)}", not an amount`, {
			line,
			fix: 'Export it again; do not edit it in a spreadsheet.',
		});
	return text;
}

/** A cell that holds a count; an empty one is 0. @throws ImportError with the line, if it holds something else */
export function countOf(cells: Record<string, string>, column: string, line: number): number {
	const text = (cells[column] ?? '').trim();
	if (text === '') return 0;
	const value = Number(text);
	if (!isDecimal(text) || !Number.isSafeInteger(value) || value < 0) {
		throw new ImportError(`${column} is "${text.slice(0, 40)}", not a count`, {
			line,
			fix: 'Export it again; do not edit it in a spreadsheet.',
		});
	}
	return value;
}
