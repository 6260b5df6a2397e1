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
 * that leaves an alias keeps it.
 * @see https://www.rfc-editor.org/rfc/rfc4151
 */
export function feedId({ collection, id, published, aliases }: Identified, host: string): string {
	const first = aliases.find((alias) => !alias.startsWith('/')) ?? id;
	return `tag:${host},${published}:${collection}/${encodeURI(first)}`;
}
