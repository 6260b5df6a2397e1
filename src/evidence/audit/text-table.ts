const WIDTH = 100;

/**
 * Sets rows in columns: the first to the left, numbers to the right.
 * @param right which columns stand to the right; those of which the last row begins with a digit, if it is left out
 */
export function columns(rows: readonly (readonly string[])[], right?: readonly number[]): string[] {
	const last = rows.at(-1) ?? [];
	const isRight = (column: number) => right?.includes(column) ?? (column > 0 && /^[\d$–]/.test(last[column] ?? ''));
	const widths = last.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((cell, column) => (isRight(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
			.join('  ')
			.trimEnd(),
	);
}

/** Breaks a paragraph into lines that a terminal can show. */
export function wrap(paragraph: string): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of paragraph.split(' ')) {
		if (line !== '' && line.length + 1 + word.length > WIDTH) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line];
}
