import { FEED_FORMATS, SECTION_FEEDS } from '../derive/feeds.ts';
import { bytesOf, fitNewest, type LlmsSection, llmsFullEnd, llmsFullStart, llmsGuide } from '../derive/llms.ts';
import type { Place } from '../derive/twin-parts.ts';
import { writeMarkdown } from '../parse/markdown.ts';
import { getSite, urls } from './site.ts';
import { getTwins, type Twin } from './twins.ts';
import { words } from './words.ts';

/** How much `/llms-full.txt` holds, in bytes of UTF-8: about a hundred thousand tokens. */
export const LLMS_FULL_LIMIT = 500_000;

const BETWEEN = '\n---\n\n';
/** Room for what the end of the file says. */
const END_ROOM = 2_000;
const DEMO = 'Demonstration: the builder, the companies and every figure here are fictional.';
const CASES_REST = 'case-studies.json lists all of them.';
const PAGES_REST =
	'sitemap-index.xml lists every page, and its Markdown is at the same address with .md for the last slash.';

/** `/llms.txt`: what there is, for programs that read Markdown. */
export async function getLlmsGuide(): Promise<string> {
	const { site } = await getSite();
	const twins = await getTwins();
	const of = (kind: Twin['kind']) => twins.filter((twin) => twin.kind === kind).map(placeOf);
	const sections: LlmsSection[] = [
		{ title: 'Case studies', entries: of('case-study'), rest: CASES_REST },
		{ title: 'Journal', entries: of('journal'), rest: PAGES_REST },
		{ title: 'Now', entries: of('now'), rest: PAGES_REST },
		{ title: 'Not built', entries: of('not-built'), rest: PAGES_REST },
		{ title: 'About', entries: of('About'), rest: PAGES_REST },
		{ title: 'For programs', entries: PROGRAMS.map(({ url, ...place }) => ({ ...place, url: urls.absolute(url) })) },
	];
	const notes = [
		...(site.demo ? [DEMO] : []),
		'Every page of content has a twin in Markdown: its address with .md for the last slash. The facts of a case study say where each figure comes from, and what is not known in so many words.',
	];
	return writeMarkdown(llmsGuide({ title: site.title, description: site.description, notes }, sections));
}

/** `/llms-full.txt`: the twins one after another, newest first, as many as fit. */
export async function getLlmsFull(): Promise<string> {
	const { site } = await getSite();
	const twins = await getTwins();
	const start = writeMarkdown(llmsFullStart(site.title, [site.description, ...(site.demo ? [DEMO] : [])]));
	const room = LLMS_FULL_LIMIT - bytesOf(start + BETWEEN) - END_ROOM;
	const people = twins.filter(({ kind }) => kind === 'About');
	const entries = twins.filter(({ kind }) => kind !== 'About');
	const { texts, left } = await fitNewest([...people, ...entries], (twin) => twin.write(), room, BETWEEN);
	const counts = Object.entries(Object.groupBy(left, ({ kind }) => (kind === 'About' ? kind : words.kind[kind]))).map(
		([kind, of = []]) => ({
			kind,
			count: of.length,
		}),
	);
	const places: Place[] = [
		{ label: 'llms.txt', url: urls.absolute(urls.llms), note: 'a list of what there is' },
		{ label: 'case-studies.json', url: urls.absolute(urls.casesJson), note: 'every case study' },
		{ label: 'sitemap-index.xml', url: urls.absolute(urls.path('/sitemap-index.xml')), note: 'every page' },
	];
	return [start, ...texts, writeMarkdown(llmsFullEnd(texts.length, counts, places))].join(BETWEEN);
}

const PROGRAMS: readonly Place[] = [
	{
		label: 'case-studies.json',
		url: urls.casesJson,
		note: 'every case study in a few keys, with where the rest of it is',
	},
	{ label: 'case-study.json', url: urls.caseSchema, note: 'the JSON Schema of that, and of each case study' },
	{ label: 'llms-full.txt', url: urls.llmsFull, note: 'the newest pages in one file' },
	...SECTION_FEEDS.map(({ title, path }) => ({
		label: `${title}, RSS`,
		url: urls.path(`${path}${FEED_FORMATS.rss.file}`),
		note: 'whole entries, newest first',
	})),
	{ label: 'sitemap-index.xml', url: urls.path('/sitemap-index.xml'), note: 'every page' },
];

function placeOf({ title, summary, url }: Twin): Place {
	return { label: title, url: urls.absolute(url), note: summary };
}
