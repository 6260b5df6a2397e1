/** The addresses of a site's pages, all under its base. */
export interface Urls {
	home: string;
	prototypes: string;
	journal: string;
	now: string;
	notBuilt: string;
	about: string;
	proof: string;
	compare: string;
	hire: string;
	/** All lanes, all tags and all tools. */
	lanes: string;
	tags: string;
	tools: string;
	search: string;
	subscribe: string;
	prototype(slug: string): string;
	/** Adds a case study to what a reader compares. */
	addToCompare(slug: string): string;
	/** Starts a hiring brief from a case study. */
	hireFrom(slug: string): string;
	/** The style sheet that a case study prints with. */
	casePrint(slug: string): string;
	/** Everything about a case study, as JSON. */
	caseJson(slug: string): string;
	casesJson: string;
	/** What there is for programs that read Markdown, and all of it in one file. */
	llms: string;
	llmsFull: string;
	/** The Markdown twin of a page, by the address of that page. */
	markdown(page: string): string;
	caseSchema: string;
	/** A JSON Resume: of the only builder, or of one of several. */
	resume(id?: string): string;
	/** The picture that a shared link unfolds into, by its name. */
	card(name: string): string;
	prototypesPage(page: number): string;
	/** A page of a list, from 1, by the address of its first. */
	page(first: string, page: number): string;
	journalEntry(slug: string): string;
	/** A series of the journal, by its slug. */
	series(slug: string): string;
	nowEntry(id: string): string;
	notBuiltEntry(slug: string): string;
	builder(id: string): string;
	lane(lane: string): string;
	tag(tag: string): string;
	tool(name: string): string;
	/** A site path from `/`, brought under the base. */
	path(path: string): string;
	/** The same address with scheme and host. */
	absolute(url: string): string;
}

/**
 * Makes the addresses of a site.
 * @param base where the site is served, such as `/` or `/cases/`
 * @param origin scheme and host, such as `https://example.org`
 */
export function createUrls(base: string, origin: string): Urls {
	const root = base.replace(/\/*$/, '');
	const path = (site: string) => `${root}${site}`;
	return {
		home: path('/'),
		prototypes: path('/prototypes/'),
		journal: path('/journal/'),
		now: path('/now/'),
		notBuilt: path('/not-built/'),
		about: path('/about/'),
		proof: path('/proof/'),
		compare: path('/compare/'),
		hire: path('/hire/'),
		casesJson: path('/case-studies.json'),
		llms: path('/llms.txt'),
		llmsFull: path('/llms-full.txt'),
		markdown: (page) => page.replace(/\/$/, '.md'),
		caseSchema: path('/schemas/case-study.json'),
		resume: (id) => path(id === undefined ? '/resume.json' : `/builders/${encodeURI(id)}/resume.json`),
		lanes: path('/lanes/'),
		tags: path('/tags/'),
		tools: path('/stack/'),
		card: (name) => path(`/cards/${encodeURI(name)}.png`),
		search: path('/search/'),
		subscribe: path('/subscribe/'),
		prototype: (slug) => path(`/prototypes/${encodeURI(slug)}/`),
		addToCompare: (slug) => path(`/compare/?add=${encodeURIComponent(slug)}`),
		hireFrom: (slug) => path(`/hire/?from=${encodeURIComponent(slug)}`),
		casePrint: (slug) => path(`/prototypes/${encodeURI(slug)}/print.css`),
		caseJson: (slug) => path(`/case-studies/${encodeURI(slug)}.json`),
		prototypesPage: (page) => path(page === 1 ? '/prototypes/' : `/prototypes/page/${page}/`),
		page: (first, page) => (page === 1 ? first : `${first}page/${page}/`),
		journalEntry: (slug) => path(`/journal/${encodeURI(slug)}/`),
		series: (slug) => path(`/series/${encodeURI(slug)}/`),
		nowEntry: (id) => path(`/now/${id}/`),
		notBuiltEntry: (slug) => path(`/not-built/${encodeURI(slug)}/`),
		builder: (id) => path(`/builders/${encodeURI(id)}/`),
		lane: (lane) => path(`/lanes/${lane}/`),
		tag: (tag) => path(`/tags/${encodeURI(tag)}/`),
		tool: (name) => path(`/stack/${encodeURI(toSlug(name))}/`),
		path,
		absolute: (url) => new URL(url, origin).href,
	};
}

/** An address as people read and type it: without its scheme, in its own script. */
export function readable(url: string): string {
	const address = url.replace(/^https?:\/\//i, '');
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}

/** A name as part of an address, in the form of a slug: `HTML, CSS & JavaScript` is `html-css-javascript`. */
export function toSlug(name: string): string {
	return (
		name
			.toLowerCase()
			.normalize('NFC')
			// What is left of an emoji: marks that nobody sees, or that need a sign to stand on.
			.replace(/[\p{VS}\p{Me}]/gu, '')
			.replace(/[^\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}+#]+/gu, '-')
			.replaceAll('+', 'plus')
			.replaceAll('#', 'sharp')
			.replace(/^-|-$/g, '') || 'unnamed'
	);
}
