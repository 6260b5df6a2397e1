import { FEED_FORMATS, type FeedFormat } from './feeds.ts';

/** Who wrote something, and the address of their page. */
export interface FeedAuthor {
	name: string;
	url: string;
}

/** An entry as feeds hold it. Addresses are whole. */
export interface FeedItem {
	/** Permanent, whatever becomes of the address. */
	id: string;
	url: string;
	title: string;
	/** What the entry says, apart from its content. */
	summary: string;
	/** The whole entry, as HTML that stands by itself. */
	html: string;
	/** The day it was published. */
	published: string;
	/** The day of the last change that a reader should know of. */
	updated: string | undefined;
	authors: readonly FeedAuthor[];
	tags: readonly string[];
	/** Its first picture. */
	image: string | undefined;
}

/** A document of a feed, whatever its format. Addresses are whole. */
export interface FeedDocument {
	title: string;
	description: string;
	/** A BCP 47 tag. */
	language: string;
	/** The IANA time zone in which its days begin. */
	timeZone: string;
	/** The folder of the feed. It is the identity of the feed in all its documents. */
	folder: string;
	/** The page for people. */
	home: string;
	authors: readonly FeedAuthor[];
	image: string;
	/** A WebSub hub, which tells readers of changes. */
	hub: string | undefined;
	/** Which archive document this is, 1 for the oldest; nothing for the feed itself. */
	archive: number | undefined;
	/** How many archive documents the feed has. */
	archives: number;
	/** The newest first. */
	items: readonly FeedItem[];
}

/** The address of a document of a feed: of the feed itself, or of one of its archive documents. */
export function documentUrl({ folder }: FeedDocument, format: FeedFormat, archive?: number): string {
	return `${folder}${archive === undefined ? '' : `archive/${archive}/`}${FEED_FORMATS[format].file}`;
}

/** Where a document leads: to itself, to its hub, and through the archive (RFC 5005). */
export function documentLinks(
	document: FeedDocument,
	format: FeedFormat,
): { rel: string; href: string; type?: string }[] {
	const { archive, archives, hub } = document;
	const { type } = FEED_FORMATS[format];
	const to = (rel: string, number?: number) => ({ rel, href: documentUrl(document, format, number), type });
	const older = archive === undefined ? archives : archive - 1;
	return [
		to('self', archive),
		...(hub === undefined || archive !== undefined ? [] : [{ rel: 'hub', href: hub }]),
		...(archive === undefined ? [] : [to('current')]),
		...(older > 0 ? [to('prev-archive', older)] : []),
		...(archive !== undefined && archive < archives ? [to('next-archive', archive + 1)] : []),
	];
}

/**
 * Entries are dated by the day; feeds want an instant: the first of that day in a time zone. Where clocks are put forward at
 * midnight, that is one o'clock; where they strike midnight twice, it is the first time.
 * @param day YYYY-MM-DD
 * @param timeZone an IANA name
 */
export function atMidnight(day: string, timeZone: string): Date {
	const midnight = Date.parse(`${day}T00:00:00Z`);
	// Clocks change once in these two days at most, so one of the two offsets holds at midnight.
	const under = (offsetAt: number) => midnight - (clockAt(offsetAt, timeZone) - offsetAt);
	const before = under(midnight - A_DAY);
	const instants = [before, under(midnight + A_DAY)].filter((instant) => dayOf(clockAt(instant, timeZone)) === day);
	// A day that a zone left out, when it moved across the date line, begins with the one after it.
	return new Date(instants.length === 0 ? before : Math.min(...instants));
}

const A_DAY = 86_400_000;

function dayOf(clock: number): string {
	return new Date(clock).toISOString().slice(0, 10);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What clocks in a time zone show at an instant, as the milliseconds of an instant at which those in UTC show the same. */
function clockAt(instant: number, timeZone: string): number {
	const clock =
		clocks.get(timeZone) ??
		new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium', calendar: 'gregory' });
	clocks.set(timeZone, clock);
	return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`);
}

/** The day on which the newest or last changed entry of a document was published or changed. */
export function lastChange({ items }: FeedDocument): string | undefined {
	return items
		.map(({ published, updated }) => updated ?? published)
		.sort()
		.at(-1);
}

/** Control characters and halves of characters, which slip in with pasted text. One of them makes a whole feed unreadable. */
const UNPRINTABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text without the characters that no feed may hold. */
export function printable(text: string): string {
	return text.replace(UNPRINTABLE, '');
}

/**
 * XML without the spaces that stand around marked text. Programs that do not trim would show them in titles and names, and
 * an address must not have any.
 */
export function tight(xml: string): string {
	return xml.replace(/^(\s*<[\w:]+(?: [^>\n]*)?>)\n\s*(?=<!\[CDATA\[)/gm, '$1').replace(/\]\]>\n\s*(?=<\/)/g, ']]>');
}

/** The mark of an archive document (RFC 5005), with its namespace. */
export const ARCHIVE_MARK = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';
