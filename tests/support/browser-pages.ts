import type { ServedSite } from './browser-test.ts';

/** A case study of the demo that answers everything, and one with gaps. */
export const RICH_CASE = '/prototypes/contract-triage/';
export const GAPPY_CASE = '/prototypes/clinic-no-shows/';

/** One page of each type of the demo. */
export const PAGES = {
	'the front page': '/',
	'the case studies': '/prototypes/',
	'a case study with every answer': RICH_CASE,
	'a case study with gaps': GAPPY_CASE,
	'all lanes': '/lanes/',
	'a lane': '/lanes/internal-workflow/',
	'all tags': '/tags/',
	'a tag': '/tags/human-review/',
	'all tools': '/stack/',
	'a tool': '/stack/python/',
	'the journal': '/journal/',
	'a journal entry': '/journal/not-found-is-a-claim/',
	'a series': '/series/boundaries/',
	'the now log': '/now/',
	'a now entry': '/now/2026-11-20/',
	'the ideas not built': '/not-built/',
	'an idea not built': '/not-built/chat-with-the-erp/',
	'the page of proof': '/proof/',
	'the empty comparison': '/compare/',
	'the about page': '/about/',
	'the hiring brief': '/hire/',
	'the empty search': '/search/',
	'the subscribe page': '/subscribe/',
	'the page for what is not found': '/404.html',
} as const satisfies Record<string, string>;

export const RESULTS = '/search/?q=lease';
export const NARROWED = '/prototypes/?status=live&status=pilot&checked=before&q=review';

/** One page of each type of the site in Hebrew. */
export const HEBREW_PAGES = {
	'the front page': '/',
	'the case studies': '/prototypes/',
	'a case study': '/prototypes/מיון-מכתבים/',
	'all lanes': '/lanes/',
	'a lane': '/lanes/internal-workflow/',
	'all tags': '/tags/',
	'a tag': '/tags/מכתבים/',
	'the journal': '/journal/',
	'a journal entry': '/journal/הערה-ראשונה/',
	'the now log': '/now/',
	'a now entry': '/now/2026-03-04/',
	'the ideas not built': '/not-built/',
	'an idea not built': '/not-built/שיחה/',
	'the about page': '/about/',
	'the hiring brief': '/hire/',
	'the search': '/search/?q=מכתב',
	'the subscribe page': '/subscribe/',
	'the page for what is not found': '/404.html',
} as const satisfies Record<string, string>;

/** Every page to visit, by site, with the name that a test gives it. */
export const VISITS: readonly { site: ServedSite; name: string; path: string }[] = [
	...Object.entries({ ...PAGES, 'the results of a search': RESULTS, 'the case studies, narrowed down': NARROWED }).map(
		([name, path]) => ({
			site: 'demo' as const,
			name,
			path,
		}),
	),
	...Object.entries(HEBREW_PAGES).map(([name, path]) => ({
		site: 'hebrew' as const,
		name: `${name} in Hebrew`,
		path,
	})),
];
