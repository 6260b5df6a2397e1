import { generateOpml } from 'feedsmith';
import { printable, tight } from './feed-document.ts';

/** A feed in a list of feeds. Addresses are whole. */
export interface OpmlFeed {
	title: string;
	url: string;
	home: string;
}

/** A list of feeds as OPML 2.0, in groups, for readers to take over in one step. */
export function renderOpml(
	title: string,
	language: string,
	groups: readonly { title: string; feeds: readonly OpmlFeed[] }[],
): string {
	return tight(
		printable(
			generateOpml({
				head: { title },
				body: {
					outlines: groups.map((group) => ({
						text: group.title,
						outlines: group.feeds.map((feed) => ({
							text: feed.title,
							title: feed.title,
							type: 'rss',
							xmlUrl: feed.url,
							htmlUrl: feed.home,
							language,
						})),
					})),
				},
			}),
		),
	);
}
