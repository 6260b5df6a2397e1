import { withForms } from './word-forms.ts';

/** Where the page shows a gap and its markup has none: after terms, headers and captions, and between the facts of a line. */
const GAPLESS =
	/<\/(?:dt|dd|th|caption|figcaption|summary)>|<\/(?:a|span|time)>(?=<(?:a|span|time)\b(?!\sclass="?hljs-))/g;

/** Whether search may find a page. */
export function isSearchable(html: string): boolean {
	return html.includes('data-pagefind-body');
}

/**
 * A page for the index: what is set apart on it is set apart in the text that excerpts are taken from, and Hebrew words have
 * the forms that they may be looked for by.
 */
export function forIndex(html: string): string {
	return withForms(html.replace(GAPLESS, '$& '));
}
