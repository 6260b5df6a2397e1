import type { Card } from '../../src/derive/card.ts';

/** A card with every part, but for these. */
export function card(parts: Partial<Card> = {}): Card {
	return {
		name: 'case-studies/triage',
		language: 'en',
		dir: 'ltr',
		site: 'A casebook',
		folio: 'No. 004',
		stamp: { text: 'Live', isInUse: true },
		when: 'since 3 March 2026',
		title: 'Contract triage for a legal desk',
		lead: 'Incoming contracts are sorted by risk, and a lawyer reads the risky ones first.',
		facts: [
			{ label: 'Who checks the AI', value: 'Nothing leaves unapproved' },
			{ label: 'Cost', value: '€0.42 per contract', basis: { is: 'measured', word: 'measured' } },
			{ label: 'Decision', value: 'Undisclosed', isGap: true },
		],
		...parts,
	};
}

/** The card of the site. */
export const SITE_CARD = card({ name: 'site', title: 'A casebook', stamp: undefined, when: undefined, facts: [] });
