import type {
	Article,
	BlogPosting,
	BreadcrumbList,
	CollectionPage,
	Graph,
	Organization,
	Person,
	ProfilePage,
	SoftwareApplication,
	WebPage,
	WebSite,
} from 'schema-dts';

/** What kind of page a graph describes. */
export type PageKind = 'case' | 'post' | 'profile' | 'list' | 'page';

/** A builder as the author of a page. */
export interface Author {
	name: string;
	kind: 'person' | 'team';
	/** Their page, absolute. */
	url: string;
	/** What they do, and their other profiles: said on their own page alone. */
	headline?: string | undefined;
	sameAs?: readonly string[] | undefined;
	/** Their handle in the fediverse. */
	fediverse?: string | undefined;
}

/** A page as a graph describes it. All addresses are absolute. */
export interface PageFacts {
	kind: PageKind;
	url: string;
	title: string;
	/** Its card. */
	image: string;
	published?: string | undefined;
	updated?: string | undefined;
	authors: readonly Author[];
	/** The pages above this one, the front page left out. */
	trail: readonly { name: string; url: string }[];
	/** What a list lists. */
	lists?: readonly string[] | undefined;
	site: { title: string; url: string };
	/** Where a case study can be tried, if anybody can. */
	live?: string | undefined;
}

type Node = Exclude<Graph['@graph'][number], string>;

/**
 * The graph of a page: the page itself with its authors and its site, and the way to it. What a program may want to refer
 * to has an `@id` that stays: the address of its page and a fragment.
 */
export function graphOf(page: PageFacts): Graph {
	return {
		'@context': 'https://schema.org',
		'@graph': [...DESCRIBE[page.kind](page), ...trail(page)],
	};
}

/** A graph as the text of a script element, which nothing in it can close. */
export function graphText(graph: Graph): string {
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

const DESCRIBE: Record<PageKind, (page: PageFacts) => Node[]> = {
	case: (page) => {
		const software: SoftwareApplication = {
			'@type': 'SoftwareApplication',
			'@id': `${page.url}#software`,
			name: page.title,
			...(page.live === undefined ? {} : { url: page.live }),
		};
		const article: Article = { '@type': 'Article', '@id': `${page.url}#article`, ...story(page), about: software };
		return [article];
	},
	post: (page) => {
		const post: BlogPosting = { '@type': 'BlogPosting', '@id': `${page.url}#article`, ...story(page) };
		return [post];
	},
	profile: (page) => {
		const [first] = page.authors;
		const profile: ProfilePage = {
			'@type': 'ProfilePage',
			'@id': `${page.url}#page`,
			...about(page),
			...(first ? { mainEntity: authorOf(first) } : {}),
		};
		return [profile];
	},
	list: (page) => {
		const list: CollectionPage = {
			'@type': 'CollectionPage',
			'@id': `${page.url}#page`,
			...about(page),
			...(page.lists?.length
				? {
						mainEntity: {
							'@type': 'ItemList',
							itemListElement: page.lists.map((url, index) => ({ '@type': 'ListItem', position: index + 1, url })),
						},
					}
				: {}),
		};
		return [list];
	},
	// The front page says what the site is; the others refer to that.
	page: (page) => {
		const plain: WebPage = { '@type': 'WebPage', '@id': `${page.url}#page`, ...about(page) };
		return page.url === page.site.url ? [plain, siteOf(page.site)] : [plain];
	},
};

/** What Google asks of an article. The description is in the page's head; it is not said again. */
function story({ title, image, published, updated, authors, site }: PageFacts) {
	return {
		headline: title,
		image,
		...(published === undefined ? {} : { datePublished: published, dateModified: updated ?? published }),
		...(authors.length > 0 ? { author: authors.map(authorOf) } : {}),
		isPartOf: { '@id': siteId(site) },
	};
}

function about({ url, title, site }: PageFacts) {
	return { url, name: title, isPartOf: { '@id': siteId(site) } };
}

function siteOf({ title, url }: PageFacts['site']): WebSite {
	return { '@type': 'WebSite', '@id': siteId({ url }), name: title, url };
}

function siteId({ url }: { url: string }): string {
	return `${url}#site`;
}

function authorOf({ name, kind, url, headline, sameAs }: Author): Person | Organization {
	const known = {
		'@id': `${url}#builder`,
		name,
		url,
		...(headline === undefined ? {} : { description: headline }),
		...(sameAs?.length ? { sameAs: [...sameAs] } : {}),
	};
	return kind === 'team' ? { '@type': 'Organization', ...known } : { '@type': 'Person', ...known };
}

/** The way to a page. A page right below the front page has none: a single step leads nowhere. */
function trail({ url, title, trail: above }: PageFacts): BreadcrumbList[] {
	if (above.length === 0) return [];
	const steps = [...above.map((step) => ({ name: step.name, item: step.url })), { name: title }];
	return [
		{
			'@type': 'BreadcrumbList',
			'@id': `${url}#trail`,
			itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
		},
	];
}
