import type { Evidence } from '../schemas/evidence.ts';
import { type GapKind, isGap } from '../schemas/gap.ts';
import type { Basis } from '../schemas/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { type CaseView, caseNumber } from './case-view.ts';
import type { Format } from './format.ts';
import { known } from './known.ts';
import type { CostFigures } from './measured.ts';
import { costFigures } from './measured.ts';

/** One answer at the foot of a card. */
export interface CardFact {
	label: string;
	value: string;
	/** Whether the value only says why there is no answer. */
	isGap?: boolean;
	/** Where a figure comes from, and the word for it. */
	basis?: { is: Basis; word: string } | undefined;
}

/** What the picture of a page shows: the one that a shared link unfolds into. */
export interface Card {
	/** Its address without `/cards/` and `.png`. */
	name: string;
	language: string;
	dir: 'ltr' | 'rtl';
	/** The name of the site. */
	site: string;
	/** What kind of page it is, or its number. */
	folio: string;
	stamp?: { text: string; isInUse: boolean } | undefined;
	/** Beside the stamp: since when, or the day. */
	when?: string | undefined;
	title: string;
	/** A sentence below the title, shown where there is room. */
	lead?: string | undefined;
	facts: CardFact[];
}

/** What all cards of a site share. */
export interface CardContext {
	site: { title: string; description: string; language: string; demo: boolean };
	dir: 'ltr' | 'rtl';
	format: Format;
}

interface Dated {
	id: string;
	title: string;
	published: string;
}

/** The names of cards. */
export const CARD_NAMES = {
	site: 'site',
	case: (id: string) => `case-studies/${id}`,
	journal: (id: string) => `journal/${id}`,
	now: (id: string) => `now/${id}`,
	notBuilt: (id: string) => `not-built/${id}`,
	builder: (id: string) => `builders/${id}`,
} as const;

/** The card of a case study: its status, and the three answers that an employer looks for first. */
export function caseCard(item: CaseView, evidence: readonly Evidence[], context: CardContext): Card {
	const { format } = context;
	const { words } = format;
	const since = known(item.since);
	return {
		...frame(context, words.row.number(caseNumber(item.number))),
		name: CARD_NAMES.case(item.id),
		stamp: { text: words.status[item.status], isInUse: item.status === 'live' || item.status === 'pilot' },
		when: since && words.row.since(format.date(since)),
		title: item.title,
		lead: item.summary,
		facts: [
			{ label: words.card.checks, ...checks(item.data.review, words) },
			{ label: words.card.cost, ...costs(item.data.cost, costFigures(item.data.cost, evidence), format) },
			{ label: words.told.decision, ...decision(item.data.decision, words) },
		],
	};
}

/** The card of a journal entry. */
export function journalCard(
	entry: Dated & { description: string; minutes: number; series: string | undefined; tags: readonly string[] },
	context: CardContext,
): Card {
	const { format } = context;
	const { words } = format;
	return {
		...frame(context, entry.series ?? words.kind.journal),
		name: CARD_NAMES.journal(entry.id),
		title: entry.title,
		lead: entry.description,
		facts: [
			{ label: words.told.published, value: format.date(entry.published) },
			{ label: words.card.reading, value: words.figure.minutes(format.number(entry.minutes)) },
			...(entry.tags.length > 0 ? [{ label: words.entry.tags, value: entry.tags.join(', ') }] : []),
		],
	};
}

/**
 * The card of a now entry: its beginning, set as a title.
 * @param text the entry without markup
 * @param about the titles of what it is about
 */
export function nowCard(
	entry: { id: string; title: string },
	text: string,
	about: readonly string[],
	context: CardContext,
): Card {
	const { kind, told } = context.format.words;
	const { first, rest } = splitSentence(text);
	return {
		...frame(context, kind.now),
		name: CARD_NAMES.now(entry.id),
		when: entry.title,
		title: first || entry.title,
		lead: rest || undefined,
		facts: about[0] ? [{ label: told.about, value: about[0] }] : [],
	};
}

/** The card of an idea that was not built. */
export function notBuiltCard(
	entry: Dated & { summary: string; data: { because: string; askedBy?: string | undefined } },
	context: CardContext,
): Card {
	const { askedBy, because } = entry.data;
	const { kind, notBuilt, told } = context.format.words;
	return {
		...frame(context, kind['not-built']),
		name: CARD_NAMES.notBuilt(entry.id),
		stamp: { text: kind['not-built'], isInUse: false },
		when: context.format.date(entry.published),
		title: entry.title,
		lead: entry.summary,
		facts: [...(askedBy ? [{ label: told.askedBy, value: askedBy }] : []), { label: notBuilt.because, value: because }],
	};
}

/** The card of a builder, with what their case studies add up to. */
export function builderCard(
	id: string,
	builder: { name: string; kind: 'person' | 'team'; headline: string; location?: string | undefined },
	numbers: { cases: number; live: number; questions: { answered: number; total: number } },
	context: CardContext,
): Card {
	const { format } = context;
	const { answered, total } = numbers.questions;
	const { fact, kind, profile } = format.words;
	return {
		...frame(context, builder.kind === 'team' ? profile.kind.team : kind.builder),
		name: CARD_NAMES.builder(id),
		when: builder.location,
		title: builder.name,
		lead: builder.headline,
		facts: [
			...counts(numbers, format),
			...(total > 0 ? [{ label: fact.answered, value: format.percent(answered / total) }] : []),
		],
	};
}

/**
 * The card of every page that has none of its own.
 * @param host where the site is served, without scheme
 */
export function siteCard(
	host: string,
	numbers: { cases: number; live: number; latest: string | undefined },
	context: CardContext,
): Card {
	const { format, site } = context;
	const { card } = format.words;
	return {
		...frame(context, host),
		site: card.paper,
		name: CARD_NAMES.site,
		title: site.title,
		lead: site.description,
		facts: [
			...counts(numbers, format),
			...(numbers.latest ? [{ label: card.latest, value: format.date(numbers.latest) }] : []),
		],
	};
}

/** What a picture shows, for those who do not see it. */
export function cardAlt({ stamp, when, title, facts }: Card): string {
	const state = [stamp?.text, when].filter((part) => part !== undefined).join(' ');
	const answers = facts.map(({ label, value, basis }) => `${label}: ${value}${basis ? ` (${basis.word})` : ''}`);
	return [title, ...(state ? [state] : []), ...answers].join('. ');
}

/** What is the same on all cards. A demonstration says on each that it is one. */
function frame({ site, dir, format }: CardContext, folio: string): Pick<Card, 'language' | 'dir' | 'site' | 'folio'> {
	return {
		language: site.language,
		dir,
		site: site.title,
		folio: site.demo ? `${format.words.card.demo}, ${folio}` : folio,
	};
}

function counts({ cases, live }: { cases: number; live: number }, format: Format): CardFact[] {
	return cases === 0
		? []
		: [
				{ label: format.words.card.live, value: format.number(live) },
				{ label: format.words.page.nav.prototypes, value: format.number(cases) },
			];
}

function checks(review: CaseView['data']['review'], words: Words): Omit<CardFact, 'label'> {
	if (isGap(review)) return gapFact(review, words);
	return isGap(review.checked) ? gapFact(review.checked, words) : { value: words.checked[review.checked] };
}

function costs(
	cost: CaseView['data']['cost'],
	{ perInteraction, monthly }: CostFigures,
	format: Format,
): Omit<CardFact, 'label'> {
	const { words } = format;
	const from = (basis: Basis) => ({ is: basis, word: words.basis[basis] });
	if (perInteraction) {
		const unit = known(known(known(cost)?.perInteraction)?.unit) ?? words.figure.interaction;
		return { value: words.figure.perUnit(format.money(perInteraction.value), unit), basis: from(perInteraction.basis) };
	}
	if (monthly) return { value: words.figure.per.month(format.money(monthly.value)), basis: from(monthly.basis) };
	const gap = isGap(cost) ? cost : [cost.perInteraction, known(cost.perInteraction)?.amount, cost.monthly].find(isGap);
	return gapFact(gap ?? { gap: 'unknown' }, words);
}

function decision(given: CaseView['data']['decision'], words: Words): Omit<CardFact, 'label'> {
	if (isGap(given)) return gapFact(given, words);
	return isGap(given.outcome) ? gapFact(given.outcome, words) : { value: words.decision[given.outcome] };
}

function gapFact({ gap }: { gap: GapKind }, words: Words): Omit<CardFact, 'label'> {
	const word = words.gap[gap];
	return { value: word.charAt(0).toUpperCase() + word.slice(1), isGap: true };
}

/** The first sentence of a text, if it ends, and what follows. */
function splitSentence(text: string): { first: string; rest: string } {
	const [, first = text, rest = ''] = /^(.{12,}?[.!?。！？؟])(?:\s+|(?<=[。！？]))(.*)$/su.exec(text) ?? [];
	return { first: first.trim(), rest: rest.trim() };
}
