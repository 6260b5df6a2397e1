/** What has the same name in every language. */
const NAMES =
	/\b(?:RSS|Atom|JSON(?: Feed| Resume| Schema)?|OPML|CSV|PDF|A4|AI|API|Markdown|JavaScript|NetNewsWire|Miniflux|FreshRSS|Thunderbird|Feedbin|CEST?|GMT)\b/g;
/** Addresses and names of files as text, time zones, entities, and marks of Markdown. */
const ADDRESSES = /\S*(?:[.@/]\S*[a-z]|[a-z]\S*[.@/])\S*|&\w+;|^```\w+|\[\^\w+\]/gi;

/** The words of a text in Latin letters that are neither names nor addresses. */
export function latinWords(text: string): string[] {
	return (
		text
			.replace(ADDRESSES, ' ')
			.replace(NAMES, ' ')
			.match(/[a-z]{2,}/gi) ?? []
	);
}
