import { type ListPage, listPages } from '../derive/group.ts';
import { getTags } from './all.ts';
import { getTools } from './case-studies.ts';
import { once } from './once.ts';
import { urls } from './site.ts';

/** How many names a page of an index holds: as many as fit into the weight of a page. */
const NAMES_PER_PAGE = 300;

interface Named {
	name: string;
	url: string;
	count: number;
}

/** Every tag, by name. */
export const getTagIndex = once(async () =>
	indexOf((await getTags()).map(({ key, items }) => ({ name: key, url: urls.tag(key), count: items.length }))),
);

/** Every tool, by name. */
export const getToolIndex = once(async () =>
	indexOf((await getTools()).map(({ name, items }) => ({ name, url: urls.tool(name), count: items.length }))),
);

/** At least one page. */
function indexOf(names: readonly Named[]): [ListPage<Named>, ...ListPage<Named>[]] {
	const sorted = names.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
	return listPages(sorted, NAMES_PER_PAGE);
}
