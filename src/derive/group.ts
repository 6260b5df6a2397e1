/** Items under each of their keys, the fullest group first, then by name. */
export function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): { key: string; items: T[] }[] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return [...groups]
		.map(([key, members]) => ({ key, items: members }))
		.sort((a, b) => b.items.length - a.items.length || (a.key < b.key ? -1 : 1));
}

/** Items in pages of a size; one empty page if there are none. */
export function paginate<T>(items: readonly T[], size: number): T[][] {
	const pages = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: pages }, (_, page) => items.slice(page * size, (page + 1) * size));
}
