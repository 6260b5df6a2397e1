import { decoded } from './redirects.ts';

/** What a feed item's id is made from. */
interface Identified {
	collection: string;
	id: string;
	published: string;
	/** Former slugs, the oldest first. */
	aliases: readonly string[];
}

/**
 * A permanent id for a feed item, a `tag:` URI. It is made from the first slug that the entry ever had, so a rename
 * that leaves an alias keeps it, as a slug or as the path of the former page.
 * @see https://www.rfc-editor.org/rfc/rfc4151
 */
export function feedId({ collection, id, published, aliases }: Identified, host: string): string {
	const [first = id] = aliases.flatMap((alias) => formerSlug(alias, collection) ?? []);
	return `tag:${host},${published}:${collection}/${encodeURI(first)}`;
}

/** Where the pages of a collection lie, if not in a folder of its name. */
const FOLDERS: Readonly<Record<string, string>> = { 'case-studies': 'prototypes' };

/** The slug that an alias stands for: what is no page of the collection is no former slug. */
function formerSlug(alias: string, collection: string): string | undefined {
	if (!alias.startsWith('/')) return alias;
	const [, folder, slug, ...rest] = alias.replace(/\/$/, '').split('/');
	return folder === (FOLDERS[collection] ?? collection) && slug !== undefined && rest.length === 0
		? decoded(slug)
		: undefined;
}
