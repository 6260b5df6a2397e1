import type { RootContent } from 'mdast';
import type { Words } from '../words/words.ts';
import { heading, item, link, list, type Place, paragraph, plain } from './twin-parts.ts';

/** How many entries of a kind `/llms.txt` names, and how long what it says of one may be, in characters. */
const MOST = 100;
const LONGEST = 200;

/** A kind of page in `/llms.txt`. */
export interface LlmsSection {
	title: string;
	/** Newest first. */
	entries: readonly Place[];
	/** Says how many do not fit, and where those are. */
	rest?: (count: string) => string;
}

/** What a site says of itself. */
interface LlmsSite {
	title: string;
	description: string;
	/** What a reader must know first. */
	notes: readonly string[];
}

/**
 * The guide for programs, in the form of llms.txt: a name, a summary, and lists of links with a note each. It names the newest
 * hundred of each kind and says where the others are.
 * @see https://llmstxt.org
 */
export function llmsGuide({ title, description, notes }: LlmsSite, sections: readonly LlmsSection[]): RootContent[] {
	return [
		heading(1, title),
		{ type: 'blockquote', children: [plain(description)] },
		...notes.map(plain),
		...sections.filter(({ entries }) => entries.length > 0).flatMap(guideSection),
	];
}

/** The beginning of `/llms-full.txt`. */
export function llmsFullStart(title: string, notes: readonly string[], { llms }: Words): RootContent[] {
	return [heading(1, llms.everything(title)), ...notes.map(plain)];
}

/** The end of `/llms-full.txt`: what it leaves out, and where that is. */
export function llmsFullEnd(
	told: number,
	left: readonly { kind: string; count: number }[],
	places: readonly Place[],
	{ llms }: Words,
): RootContent[] {
	const total = left.reduce((sum, { count }) => sum + count, 0);
	const kinds = left.map(({ kind, count }) => `${kind}: ${count}`).join(', ');
	return [
		heading(1, llms.leftOut),
		plain(total === 0 ? llms.nothingLeft(String(told)) : llms.pagesLeft(String(total), kinds, String(told))),
		list(places.map(guideItem)),
	];
}

/** Texts that were put together until a limit was reached, and what was left over. */
export interface Fitted<T> {
	texts: string[];
	left: T[];
}

/**
 * Writes entries one after another for as long as they fit together. The first that does not fit ends it, so that what is
 * there is a whole stretch of the newest, and nothing after it is written in vain.
 * @param limit in bytes of UTF-8, with `between` between two texts
 */
export async function fitNewest<T>(
	entries: readonly T[],
	write: (entry: T) => Promise<string>,
	limit: number,
	between = '',
): Promise<Fitted<T>> {
	const texts: string[] = [];
	let room = limit;
	for (const [index, entry] of entries.entries()) {
		const words = await write(entry);
		room -= bytesOf(words) + (index > 0 ? bytesOf(between) : 0);
		if (room < 0) return { texts, left: entries.slice(index) };
		texts.push(words);
	}
	return { texts, left: [] };
}

/** What a text weighs, in bytes of UTF-8. */
export function bytesOf(words: string): number {
	return new TextEncoder().encode(words).length;
}

function guideSection({ title, entries, rest }: LlmsSection): RootContent[] {
	const left = entries.length - MOST;
	return [
		heading(2, title),
		list(entries.slice(0, MOST).map(guideItem)),
		...(left > 0 && rest ? [plain(rest(String(left)))] : []),
	];
}

function guideItem(place: Place) {
	const note = place.note && { type: 'text' as const, value: `: ${shorten(place.note.replace(/\s+/g, ' ').trim())}` };
	return item([paragraph([link({ ...place, label: shorten(place.label ?? place.url) }), ...(note ? [note] : [])])]);
}

function shorten(line: string): string {
	const all = [...line];
	return all.length > LONGEST
		? `${all
				.slice(0, LONGEST - 1)
				.join('')
				.trimEnd()}…`
		: line;
}
