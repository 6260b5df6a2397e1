import { type CollectionEntry, getEntry, render } from 'astro:content';

/** An entry of a collection that holds prose. */
export type ProseEntry = CollectionEntry<'case-studies' | 'journal' | 'now' | 'not-built'>;

/** A heading in a body. */
export interface Heading {
	depth: number;
	id: string;
	text: string;
}

/** What the loader noted of a body. */
export function proseOf(entry: ProseEntry): { headings: Heading[]; minutes: number; links: string[] } {
	const { outline, minutes, links } = (entry.rendered?.metadata ?? {}) as {
		outline?: Heading[];
		minutes?: number;
		links?: string[];
	};
	return { headings: outline ?? [], minutes: minutes ?? 1, links: links ?? [] };
}

/** How the text of an entry begins, without markup. */
export async function openingOf(collection: ProseEntry['collection'], id: string): Promise<string> {
	const { opening } = ((await getEntry(collection, id))?.rendered?.metadata ?? {}) as { opening?: string };
	return opening ?? '';
}

/** The body of an entry, ready to be placed in a page. */
export async function renderBody(collection: ProseEntry['collection'], id: string) {
	const entry = await getEntry(collection, id);
	if (!entry) throw new Error(`There is no entry ${collection}/${id}.`);
	const { Content } = await render(entry);
	return { Content, ...proseOf(entry), hasText: entry.rendered !== undefined && entry.rendered.html.trim() !== '' };
}
