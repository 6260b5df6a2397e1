import type { RootContent } from 'mdast';
import type { Builder } from '../schemas/builder.ts';
import type { CaseStudy, LinkKind } from '../schemas/case-study.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import type { Journal } from '../schemas/journal.ts';
import type { Link } from '../schemas/link.ts';
import type { NotBuilt } from '../schemas/not-built.ts';
import type { Words } from '../words/words.ts';
import { type CaseView, caseNumber } from './case-view.ts';
import type { Fact } from './facts.ts';
import { known } from './known.ts';
import type { ProfileFigure } from './profile-words.ts';
import { basisLegend, factList, heading, italics, type Place, plain, type TwinFact, textList } from './twin-parts.ts';

/** What stands around the text of an entry in its Markdown twin. */
export interface TwinFrame {
	/** The page that this is a twin of, absolute. */
	page: string;
	/** Whether everything here is invented. */
	isDemo: boolean;
	/** Who wrote it. */
	by: readonly Place[];
	/** The text of the entry. Its headings begin where the twin of its kind wants them: see TWIN_HEADINGS. */
	story: readonly RootContent[];
}

/** The level at which the text of each kind of entry begins. */
export const TWIN_HEADINGS = { 'case-studies': 3, journal: 2, now: 2, 'not-built': 2 } as const;

/** A case study: its facts are those of its JSON, in the same words. */
export function caseTwin(
	{ data, title, summary, number, published, updated, tags }: CaseView,
	facts: readonly Fact[],
	json: string,
	frame: TwinFrame,
	words: Words,
): RootContent[] {
	const { told, twin } = words;
	const top = [
		{ asks: words.kind['case-study'], says: [words.row.number(caseNumber(number))] },
		...dates(published, updated, words),
		{ asks: told.by, says: frame.by },
		{ asks: words.entry.tags, says: tags },
		{ asks: twin.asData, says: [{ url: json }] },
		...adapted(data.adaptedFrom, words),
	];
	return [
		...head(title, summary, frame, top, words),
		...section(twin.facts, [...factList(facts, words), ...basisLegend(facts, words)]),
		...section(twin.links, factList(linkFacts(data.links, words), words)),
		...section(twin.story, frame.story),
	];
}

/** A journal entry. */
export function journalTwin(
	{ title, description, published, updated, series, tags = [], tldr = [], faq = [], adaptedFrom }: Journal,
	related: readonly Place[],
	frame: TwinFrame,
	words: Words,
): RootContent[] {
	const { told } = words;
	const top = [
		...dates(published, updated, words),
		{ asks: told.by, says: frame.by },
		{ asks: words.series.label, says: series ? [series] : [] },
		{ asks: words.entry.tags, says: tags },
		{ asks: words.entry.related, says: related },
		...adapted(adaptedFrom, words),
	];
	return [
		...head(title, description, frame, top, words),
		...section(words.journal.inShort, tldr.length > 0 ? [textList(tldr)] : []),
		...frame.story,
		...section(
			words.journal.questions,
			faq.flatMap(({ q, a }) => [heading(3, q), plain(a)]),
		),
	];
}

/** What was on the workbench on one day. */
export function nowTwin(
	{ title, day, tags }: { title: string; day: string; tags: readonly string[] },
	about: readonly Place[],
	frame: TwinFrame,
	words: Words,
): RootContent[] {
	const { told } = words;
	const top = [
		...dates(day, undefined, words),
		{ asks: told.by, says: frame.by },
		{ asks: told.about, says: about },
		{ asks: words.entry.tags, says: tags },
	];
	return [...head(words.now.title(title), undefined, frame, top, words), ...frame.story];
}

/** An idea not built. */
export function notBuiltTwin(
	{ title, summary, published, askedBy, because, instead, tags = [], adaptedFrom }: NotBuilt,
	frame: TwinFrame,
	words: Words,
): RootContent[] {
	const { told } = words;
	const top = [
		{ asks: words.fact.status, says: [words.kind['not-built']] },
		...dates(published, undefined, words),
		{ asks: told.by, says: frame.by },
		{ asks: told.askedBy, says: askedBy ? [askedBy] : [] },
		{ asks: words.notBuilt.because, says: [because] },
		{ asks: words.notBuilt.instead, says: [instead] },
		{ asks: words.entry.tags, says: tags },
		...adapted(adaptedFrom, words),
	];
	return [...head(title, summary, frame, top, words), ...frame.story];
}

/** A builder, with what the case studies add up to. */
export function profileTwin(
	{ name, headline, location, availability, lanes = [], statement, links = [] }: Builder,
	figures: readonly ProfileFigure[],
	cases: readonly Place[],
	resume: string,
	frame: TwinFrame,
	words: Words,
): RootContent[] {
	const { twin } = words;
	const { statement: titles } = words.profile;
	const said = (asks: string, answer: string | undefined): TwinFact => ({ asks, says: answer ? [answer] : [] });
	const top = [
		said(twin.location, location),
		{ asks: words.fact.lane, says: lanes.map((lane) => words.lane[lane]) },
		said(words.profile.availability, availability),
		{ asks: words.profile.elsewhere, says: links },
		{ asks: twin.asData, says: [{ label: 'JSON Resume', url: resume }] },
	];
	const numbers = figures.map(({ name: asks, value, note, others = [], basis }) => ({
		asks,
		says: [value === undefined ? note : `${value} (${note})`, ...others],
		basis,
	}));
	const expectations = [
		said(titles.builds, statement?.builds),
		said(titles.ambiguity, statement?.ambiguity),
		said(titles.owns, statement?.owns),
		said(titles.risks, statement?.risks),
		said(titles.strongest, statement?.strongest),
		said(titles.notFor, statement?.notFor),
	];
	return [
		...head(name, headline, frame, top, words),
		...section(twin.figures, factList(numbers, words)),
		...section(twin.expect, factList(expectations, words)),
		...section(words.page.nav.prototypes, factList([{ asks: twin.newestFirst, says: cases }], words)),
	];
}

function head(
	title: string,
	summary: string | undefined,
	frame: TwinFrame,
	facts: readonly TwinFact[],
	words: Words,
): RootContent[] {
	return [
		heading(1, title),
		...(summary ? [plain(summary)] : []),
		...(frame.isDemo ? [italics(words.page.demo)] : []),
		...factList([{ asks: words.twin.page, says: [{ url: frame.page }] }, ...facts], words),
	];
}

function section(title: string, children: readonly RootContent[]): RootContent[] {
	return children.length > 0 ? [heading(2, title), ...children] : [];
}

function dates(published: string, updated: string | undefined, { told }: Words): TwinFact[] {
	return [
		{ asks: told.published, says: [published] },
		{ asks: told.updated, says: updated ? [updated] : [] },
	];
}

function linkFacts(links: CaseStudy['links'], words: Words): TwinFact[] {
	if (isGap(links)) return [{ asks: words.twin.anywhere, says: [links] }];
	return Object.entries(words.link).map(([kind, asks]) => {
		const list = links?.[kind as LinkKind];
		return { asks, says: isGap(list) ? [list] : (list ?? []).map((link) => linkPlace(link, words)) };
	});
}

function linkPlace(link: Link | Gap, words: Words): string | Gap | Place {
	if (isGap(link)) return link;
	const access = words.access[link.access];
	const label = known(link.label);
	if (isGap(link.url)) return link.url;
	return link.url === undefined
		? [label, access].filter(Boolean).join(', ')
		: { label, url: link.url, note: access || undefined };
}

function adapted(original: CaseStudy['adaptedFrom'] | Journal['adaptedFrom'], { twin }: Words): TwinFact[] {
	const source = known(original);
	if (!source) return [];
	const [title, url, licence, licenceUrl] = [source.title, source.url, source.licence, source.licenceUrl].map(known);
	const from = [known(source.publisher), known(source.published)].filter(Boolean).join(', ');
	return [
		{
			asks: twin.firstTold,
			says: url ? [{ label: title, url, note: from || undefined }] : title ? [title] : [],
		},
		{ asks: twin.licence, says: licence ? [licenceUrl ? { label: licence, url: licenceUrl } : licence] : [] },
	];
}
