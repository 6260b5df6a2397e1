import type { RootContent } from 'mdast';
import type { Builder } from '../schemas/builder.ts';
import type { CaseStudy } from '../schemas/case-study.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import type { Journal } from '../schemas/journal.ts';
import type { Link } from '../schemas/link.ts';
import type { NotBuilt } from '../schemas/not-built.ts';
import { type CaseView, caseNumber } from './case-view.ts';
import type { Fact } from './facts.ts';
import { known } from './known.ts';
import type { ProfileFigure } from './profile-words.ts';
import { basisLegend, factList, heading, italics, type Place, plain, type TwinFact, textList } from './twin-parts.ts';
import { ACCESS_WORDS, LANE_WORDS, LINK_WORDS } from './words.ts';

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
): RootContent[] {
	return [
		...head(title, summary, frame, [
			{ asks: 'Case study', says: [`No. ${caseNumber(number)}`] },
			...dates(published, updated),
			{ asks: 'By', says: frame.by },
			{ asks: 'Tags', says: tags },
			{ asks: 'As data', says: [{ url: json }] },
			...adapted(data.adaptedFrom),
		]),
		...section('Facts', [...factList(facts), ...basisLegend(facts)]),
		...section('Links', factList(linkFacts(data.links))),
		...section('Story', frame.story),
	];
}

/** A journal entry. */
export function journalTwin(
	{ title, description, published, updated, series, tags = [], tldr = [], faq = [], adaptedFrom }: Journal,
	related: readonly Place[],
	frame: TwinFrame,
): RootContent[] {
	return [
		...head(title, description, frame, [
			...dates(published, updated),
			{ asks: 'By', says: frame.by },
			{ asks: 'Series', says: series ? [series] : [] },
			{ asks: 'Tags', says: tags },
			{ asks: 'Related', says: related },
			...adapted(adaptedFrom),
		]),
		...section('In short', tldr.length > 0 ? [textList(tldr)] : []),
		...frame.story,
		...section(
			'Questions',
			faq.flatMap(({ q, a }) => [heading(3, q), plain(a)]),
		),
	];
}

/** What was on the workbench on one day. */
export function nowTwin(
	{ title, day, tags }: { title: string; day: string; tags: readonly string[] },
	about: readonly Place[],
	frame: TwinFrame,
): RootContent[] {
	return [
		...head(`Now, ${title}`, undefined, frame, [
			...dates(day, undefined),
			{ asks: 'About', says: about },
			{ asks: 'Tags', says: tags },
		]),
		...frame.story,
	];
}

/** An idea not built. */
export function notBuiltTwin(
	{ title, summary, published, askedBy, because, instead, tags = [], adaptedFrom }: NotBuilt,
	frame: TwinFrame,
): RootContent[] {
	return [
		...head(title, summary, frame, [
			{ asks: 'Status', says: ['Not built'] },
			...dates(published, undefined),
			{ asks: 'By', says: frame.by },
			{ asks: 'Asked by', says: askedBy ? [askedBy] : [] },
			{ asks: 'Why not', says: [because] },
			{ asks: 'What they did instead', says: [instead] },
			{ asks: 'Tags', says: tags },
			...adapted(adaptedFrom),
		]),
		...frame.story,
	];
}

/** A builder, with what the case studies add up to. */
export function profileTwin(
	{ name, headline, location, availability, lanes = [], statement, links = [] }: Builder,
	figures: readonly ProfileFigure[],
	cases: readonly Place[],
	resume: string,
	frame: TwinFrame,
): RootContent[] {
	const said = (asks: string, words: string | undefined): TwinFact => ({ asks, says: words ? [words] : [] });
	return [
		...head(name, headline, frame, [
			said('Location', location),
			{ asks: 'Kind of work', says: lanes.map((lane) => LANE_WORDS[lane]) },
			said('Availability', availability),
			{ asks: 'Elsewhere', says: links },
			{ asks: 'As data', says: [{ label: 'JSON Resume', url: resume }] },
		]),
		...section(
			'In figures',
			factList(
				figures.map(({ name: asks, value, note, others = [], basis }) => ({
					asks,
					says: [value === undefined ? note : `${value} (${note})`, ...others],
					basis,
				})),
			),
		),
		...section(
			'What to expect',
			factList([
				said('Builds best', statement?.builds),
				said('Ambiguity', statement?.ambiguity),
				said('Owns, and does not', statement?.owns),
				said('Risks understood', statement?.risks),
				said('Strongest in', statement?.strongest),
				said('Not the right fit for', statement?.notFor),
			]),
		),
		...section('Case studies', factList([{ asks: 'Newest first', says: cases }])),
	];
}

function head(title: string, summary: string | undefined, frame: TwinFrame, facts: readonly TwinFact[]): RootContent[] {
	return [
		heading(1, title),
		...(summary ? [plain(summary)] : []),
		...(frame.isDemo
			? [italics('Demonstration: the builder, the companies and every figure here are fictional.')]
			: []),
		...factList([{ asks: 'Page', says: [{ url: frame.page }] }, ...facts]),
	];
}

function section(title: string, children: readonly RootContent[]): RootContent[] {
	return children.length > 0 ? [heading(2, title), ...children] : [];
}

function dates(published: string, updated: string | undefined): TwinFact[] {
	return [
		{ asks: 'Published', says: [published] },
		{ asks: 'Updated', says: updated ? [updated] : [] },
	];
}

function linkFacts(links: CaseStudy['links']): TwinFact[] {
	if (isGap(links)) return [{ asks: 'Anywhere', says: [links] }];
	return Object.entries(LINK_WORDS).map(([kind, asks]) => {
		const list = links?.[kind as keyof typeof LINK_WORDS];
		return { asks, says: isGap(list) ? [list] : (list ?? []).map(linkPlace) };
	});
}

function linkPlace(link: Link | Gap): string | Gap | Place {
	if (isGap(link)) return link;
	const access = ACCESS_WORDS[link.access];
	const label = known(link.label);
	if (isGap(link.url)) return link.url;
	return link.url === undefined
		? [label, access].filter(Boolean).join(', ')
		: { label, url: link.url, note: access || undefined };
}

function adapted(original: CaseStudy['adaptedFrom'] | Journal['adaptedFrom']): TwinFact[] {
	const source = known(original);
	if (!source) return [];
	const [title, url, licence, licenceUrl] = [source.title, source.url, source.licence, source.licenceUrl].map(known);
	const from = [known(source.publisher), known(source.published)].filter(Boolean).join(', ');
	return [
		{
			asks: 'First told elsewhere',
			says: url ? [{ label: title, url, note: from || undefined }] : title ? [title] : [],
		},
		{ asks: 'Licence', says: licence ? [licenceUrl ? { label: licence, url: licenceUrl } : licence] : [] },
	];
}
