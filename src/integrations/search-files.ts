import { gunzipSync, gzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { withoutForms } from './word-forms.ts';

/** A file of the search index, by its path below `pagefind/`. */
export interface SearchFile {
	path: string;
	content: Uint8Array;
}

/** What search in the browser loads. Pagefind's ready-made interfaces are left out: the search page is our own. */
const NEEDED =
	/^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(fragment|index|filter|sort)\/.*)$/;

const ROW = /<data hidden data-pagefind-row value="([^"]*)"/;
/** Quotes may hold what ends a tag elsewhere. */
const META = /<data hidden data-pagefind-(?:[^">]|"[^"]*")*><\/data>/g;
const TAG = /<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/g;
/** An attribute for the index, or the value of another one, which may look like it. */
const ATTRIBUTE = /\sdata-pagefind-[a-z]+(?:="[^"]*")?|("[^"]*"|'[^']*')/g;
/** A page in Hebrew, whose words were given other forms. */
const HEBREW = /^fragment\/he[_-]/;
/** What Pagefind writes before the JSON of a fragment. */
const SIGNATURE = 'pagefind_dcd';

/** What a page is listed as, in JSON, as it says itself; undefined for pages that say nothing. */
export function rowOf(html: string): string | undefined {
	return ROW.exec(html)?.[1]?.replace(/&#(\d+);|&#x([0-9a-f]+);|&(quot|amp|lt|gt|apos);/gi, unescapeOne);
}

/** A page without what it tells the search index, which readers have no use for. */
export function withoutSearchMeta(html: string): string {
	return html.replace(META, '').replace(TAG, (tag) => tag.replace(ATTRIBUTE, (_, value = '') => value));
}

/**
 * The files of an index. Beside Pagefind's own there is a small one for each page that is listed as a row, under the id of
 * its result: a list of results then need not load the whole text of each.
 * @param rows what pages are listed as, by their address below the base, not encoded
 */
export async function searchFiles(index: PagefindIndex, rows: ReadonlyMap<string, string>): Promise<SearchFile[]> {
	const { files, errors } = await index.getFiles();
	if (errors.length > 0) throw new Error(`Pagefind could not write the search index: ${errors.join('; ')}`);
	const needed = files
		.filter(({ path }) => NEEDED.test(path))
		.map(({ path, content }) => ({ path, content: HEBREW.test(path) ? asWritten(content) : content }));
	const listed = needed.flatMap(({ path, content }): SearchFile[] => {
		const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
		const row = id && rows.get(urlOf(content));
		return row ? [{ path: `row/${id}.json`, content: new TextEncoder().encode(row) }] : [];
	});
	return [...needed, ...listed];
}

/** The address of a page below the base, not encoded. */
function urlOf(fragment: Uint8Array): string {
	return decodeURIComponent(JSON.parse(textOf(fragment).slice(SIGNATURE.length)).url);
}

/** What is shown of a page, in its own words alone. */
function asWritten(fragment: Uint8Array): Uint8Array {
	return gzipSync(withoutForms(textOf(fragment)), { level: 9 });
}

function textOf(fragment: Uint8Array): string {
	return gunzipSync(fragment).toString('utf8');
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

function unescapeOne(_: string, decimal?: string, hex?: string, name?: string): string {
	if (name) return ENTITIES[name.toLowerCase()] ?? '';
	return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
}
