import { FEED_FORMATS, SECTION_FEEDS, sectionTitle } from '../derive/feeds.ts';
import { bytesOf, fitNewest, type LlmsSection, llmsFullEnd, llmsFullStart, llmsGuide } from '../derive/llms.ts';
import type { Place } from '../derive/twin-parts.ts';
import { writeMarkdown } from '../parse/markdown.ts';
import { getSite, urls } from './site.ts';
import { getTwins, type Twin, type TwinKind } from './twins.ts';
import { words } from './words.ts';

/** How much `/llms-full.txt` holds, in bytes of UTF-8: about a hundred thousand tokens. */
export const LLMS_FULL_LIMIT = 500_000;

const BETWEEN = '\n---\n\n';
/** Room for what the end of the file says. */
const END_ROOM = 2_000;

/** `/llms.txt`: what there is, for programs that read Markdown. */
export async function getLlmsGuide(): Promise<string> {
	const { site } = await getSite();
	const twins = await getTwins();
	const { nav, demo } = words.page;
	const pages = (kind: TwinKind, title: string): LlmsSection => ({
		title,
		entries: twins.filter((twin) => twin.kind === kind).map(placeOf),
		rest: words.llms.olderPages,
	});
	const sections: LlmsSection[] = [
		{ ...pages('case-study', nav.prototypes), rest: words.llms.olderCases },
		pages('journal', nav.journal),
		pages('now', nav.now),
		pages('not-built', nav.notBuilt),
		pages('builder', nav.about),
		{ title: words.llms.programs, entries: programs() },
	];
	const notes = [...(site.demo ? [demo] : []), words.llms.twins];
	return writeMarkdown(llmsGuide({ title: site.title, description: site.description, notes }, sections));
}

/** `/llms-full.txt`: the twins one after another, newest first, as many as fit. */
export async function getLlmsFull(): Promise<string> {
	const { site } = await getSite();
	const twins = await getTwins();
	const notes = [site.description, ...(site.demo ? [words.page.demo] : [])];
	const start = writeMarkdown(llmsFullStart(site.title, notes, words));
	const room = LLMS_FULL_LIMIT - bytesOf(start + BETWEEN) - END_ROOM;
	const people = twins.filter(({ kind }) => kind === 'builder');
	const entries = twins.filter(({ kind }) => kind !== 'builder');
	const { texts, left } = await fitNewest([...people, ...entries], (twin) => twin.write(), room, BETWEEN);
	const counts = [...Map.groupBy(left, ({ kind }) => words.kind[kind])].map(([kind, of]) => ({
		kind,
		count: of.length,
	}));
	const places: Place[] = [
		{ label: 'llms.txt', url: urls.absolute(urls.llms), note: words.llms.guide },
		{ label: 'case-studies.json', url: urls.absolute(urls.casesJson), note: words.llms.cases },
		{ label: 'sitemap-index.xml', url: urls.absolute(urls.path('/sitemap-index.xml')), note: words.llms.pages },
	];
	return [start, ...texts, writeMarkdown(llmsFullEnd(texts.length, counts, places, words))].join(BETWEEN);
}

/** What there is beside pages. */
function programs(): Place[] {
	const { llms } = words;
	const feeds = SECTION_FEEDS.map(({ id, path }) => ({
		label: `${sectionTitle(id, words)}, RSS`,
		url: urls.path(`${path}${FEED_FORMATS.rss.file}`),
		note: llms.feed,
	}));
	return [
		{ label: 'case-studies.json', url: urls.casesJson, note: llms.caseIndex },
		{ label: 'case-study.json', url: urls.caseSchema, note: llms.caseSchema },
		{ label: 'llms-full.txt', url: urls.llmsFull, note: llms.full },
		...feeds,
		{ label: 'sitemap-index.xml', url: urls.path('/sitemap-index.xml'), note: llms.pages },
	].map(({ url, ...place }) => ({ ...place, url: urls.absolute(url) }));
}

function placeOf({ title, summary, url }: Twin): Place {
	return { label: title, url: urls.absolute(url), note: summary };
}
