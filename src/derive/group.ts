import type { Format } from './format.ts';

/** Items under each of their keys, the fullest group first, then by name. */
export function groupBy<T, K extends string>(
	items: readonly T[],
	keysOf: (item: T) => readonly K[],
): { key: K; items: T[] }[] {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return [...groups]
		.map(([key, members]) => ({ key, items: members }))
		.sort((a, b) => b.items.length - a.items.length || (a.key < b.key ? -1 : 1));
}

/** A page of a list that may have several. */
export interface ListPage<T> {
	items: T[];
	/** Its number, from 1. */
	page: number;
	pages: number;
	/** How many items there are on all pages. */
	total: number;
}

/** The pages of a list, each knowing its place; one empty page if there are no items. */
export function listPages<T>(items: readonly T[], size: number): [ListPage<T>, ...ListPage<T>[]] {
	const total = items.length;
	const pages = Math.max(1, Math.ceil(total / size));
	const listPage = (page: number): ListPage<T> => ({
		items: items.slice((page - 1) * size, page * size),
		page,
		pages,
		total,
	});
	return [listPage(1), ...Array.from({ length: pages - 1 }, (_, index) => listPage(index + 2))];
}

/** Where a page of a list lies below the list's own address: nothing for the first, `/page/2` for the second. */
export function pagePath(page: number): string {
	return page === 1 ? '' : `/page/${page}`;
}

/** The same as the parameter of a route whose first page is the list's own address. */
export function pageRoute(page: number): string | undefined {
	return pagePath(page).slice(1) || undefined;
}

/** The title of a page of a list; from the second on it says which. */
export function pageTitle(title: string, { page }: Pick<ListPage<unknown>, 'page'>, format: Format): string {
	return page === 1 ? title : format.words.list.title(title, format.number(page));
}
