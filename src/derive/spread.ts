/** How far some figures lie apart. */
export interface Spread {
	least: number;
	median: number;
	most: number;
}

/** The least, the middle and the most of some figures; zeros for none. Of an even number the lower middle is taken: it occurred. */
export function spreadOf(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	return { least: sorted[0] ?? 0, median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}
