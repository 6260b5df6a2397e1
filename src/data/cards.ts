import {
	builderCard,
	type Card,
	type CardContext,
	caseCard,
	journalCard,
	notBuiltCard,
	nowCard,
	siteCard,
} from '../derive/card.ts';
import { getCases } from './case-studies.ts';
import { getAbout } from './connections.ts';
import { getEvidence } from './evidence.ts';
import { getJournal } from './journal.ts';
import { getNotBuilt } from './not-built.ts';
import { getNow } from './now.ts';
import { once } from './once.ts';
import { getProfiles } from './profiles.ts';
import { openingOf } from './prose.ts';
import { getSite, urls } from './site.ts';

/** The card of every page that has one, and of the site for all others, by name. */
export const getCards = once(async (): Promise<{ site: Card; all: ReadonlyMap<string, Card> }> => {
	const { latest, live, site: settings, dir, format } = await getSite();
	const context: CardContext = { site: settings, dir, format };
	const cases = await getCases();
	const host = new URL(urls.absolute(urls.home));
	const site = siteCard(
		`${host.host}${host.pathname.replace(/\/$/, '')}`,
		{ cases: cases.length, live, latest },
		context,
	);
	const cards = await Promise.all([
		...cases.map(async (item) => caseCard(item, await getEvidence(item.id), context)),
		...(await getJournal()).map((entry) => journalCard(entry, context)),
		...(await getNotBuilt()).map((entry) => notBuiltCard(entry, context)),
		...(await getNow()).map(async (entry) => {
			const about = (await getAbout(entry)).map(({ title }) => title);
			return nowCard(entry, await openingOf('now', entry.id), about, context);
		}),
		...(await getProfiles()).map(({ id, data, numbers }) => builderCard(id, data, numbers, context)),
	]);
	return { site, all: new Map([site, ...cards].map((card) => [card.name, card])) };
});
