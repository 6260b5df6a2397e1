import type { Author, PageFacts } from './json-ld.ts';

/** What a page tells those that link to it: its card, and its facts for programs. */
export interface Sharing {
	/** The address of its picture, absolute, and what it shows. */
	card: { url: string; alt: string };
	/** As Open Graph knows it. */
	type: 'website' | 'article' | 'profile';
	locale: string;
	published?: string | undefined;
	updated?: string | undefined;
	/** The handle in the fediverse of whoever made it. */
	creator?: string | undefined;
	page: PageFacts;
}

/** The kinds of Open Graph, by what a page is. */
export const OPEN_GRAPH_TYPES = {
	case: 'article',
	post: 'article',
	profile: 'profile',
	list: 'website',
	page: 'website',
} as const satisfies Record<PageFacts['kind'], Sharing['type']>;

/** A language as Open Graph writes it, with the place where most speak it: `en` is British here. */
export function openGraphLocale(language: string): string {
	if (language === 'en') return 'en_GB';
	const { language: code, region } = new Intl.Locale(language).maximize();
	return region ? `${code}_${region}` : code;
}

/** Another profile of a builder, for `rel=me`. */
export function meLinks(links: readonly { url: string; me: boolean }[] = []): string[] {
	return links.filter(({ me }) => me).map(({ url }) => url);
}

/**
 * Whose handle in the fediverse a page names: that of its first author who has one, else the site's. Where there are several
 * builders, the handle of the site is not that of an author: their pages rather name nobody than somebody else.
 */
export function creatorOf(
	authors: readonly Pick<Author, 'fediverse'>[],
	ofSite: string | undefined,
	hasSeveral: boolean,
): string | undefined {
	const own = authors.find(({ fediverse }) => fediverse !== undefined)?.fediverse;
	return own ?? (hasSeveral && authors.length > 0 ? undefined : ofSite);
}

/** An author with all that their own page says of them. */
export function profiled(
	author: Author,
	headline: string,
	links: readonly { url: string; me: boolean }[] = [],
): Author {
	return { ...author, headline, sameAs: meLinks(links) };
}
