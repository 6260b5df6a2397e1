/** The feeds of a site: where each lies, and which kinds of entry it holds. */
export const FEEDS = [
	{ id: 'all', title: 'Everything', path: '/rss.xml', kinds: ['Case study', 'Journal', 'Now', 'Not built'] },
	{ id: 'prototypes', title: 'Case studies', path: '/prototypes/rss.xml', kinds: ['Case study'] },
	{ id: 'journal', title: 'Journal', path: '/journal/rss.xml', kinds: ['Journal'] },
	{ id: 'now', title: 'Now', path: '/now/rss.xml', kinds: ['Now'] },
] as const;

export type Feed = (typeof FEEDS)[number];
