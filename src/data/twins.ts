import { type CollectionEntry, getEntry } from 'astro:content';
import type { RootContent } from 'mdast';
import { factsOf } from '../derive/facts.ts';
import { profileFigures } from '../derive/profile-words.ts';
import { parseReference } from '../derive/related.ts';
import {
	caseTwin,
	journalTwin,
	notBuiltTwin,
	nowTwin,
	profileTwin,
	TWIN_HEADINGS,
	type TwinFrame,
} from '../derive/twin.ts';
import type { Place } from '../derive/twin-parts.ts';
import { proseMarkdown, writeMarkdown } from '../parse/markdown.ts';
import { getAll, type Listed } from './all.ts';
import { getCases } from './case-studies.ts';
import { getAbout } from './connections.ts';
import { getEvidence } from './evidence.ts';
import { getJournal } from './journal.ts';
import { getNotBuilt } from './not-built.ts';
import { getNow } from './now.ts';
import { once } from './once.ts';
import { getPictures } from './pictures.ts';
import { getProfiles, type Profile } from './profiles.ts';
import { authorsOf, getSite, urls } from './site.ts';
import { words } from './words.ts';

/** A page in Markdown. */
export interface Twin {
	kind: TwinKind;
	title: string;
	/** What it says, in a sentence; empty where nobody says. */
	summary: string;
	/** Its address under the base. */
	url: string;
	write(): Promise<string>;
}

export type TwinKind = 'case-study' | 'journal' | 'now' | 'not-built' | 'builder';

type Collection = keyof typeof TWIN_HEADINGS;
interface Entry {
	kind: TwinKind;
	tree(): Promise<RootContent[]>;
}

/** How many case studies the twin of a builder names. */
const MOST_CASES = 50;

/** The twin of every page that has one: entries newest first, then builders. */
export const getTwins = once(async (): Promise<Twin[]> => {
	const written = new Map<string, Entry>([
		...(await caseEntries()),
		...(await journalEntries()),
		...(await nowEntries()),
		...(await notBuiltEntries()),
	]);
	const entries = (await getAll()).flatMap(({ key, title, summary, url }): Twin[] => {
		const entry = written.get(key);
		if (!entry) return [];
		const write = async () => writeMarkdown(await entry.tree());
		return [{ kind: entry.kind, title, summary, url: urls.markdown(url), write }];
	});
	const profiles = await getProfiles();
	return [...entries, ...profiles.map((profile) => personTwin(profile, profiles.length === 1))];
});

async function caseEntries(): Promise<[string, Entry][]> {
	const { format } = await getSite();
	return (await getCases()).map((item) => {
		const tree = async () => {
			const facts = factsOf(item, await getEvidence(item.id), format);
			const json = urls.absolute(urls.caseJson(item.id));
			const frame = await frameOf('case-studies', item.id, urls.prototype(item.id), item.data);
			return caseTwin(item, facts, json, frame, words);
		};
		return [`case-studies/${item.id}`, { kind: 'case-study', tree }];
	});
}

async function journalEntries(): Promise<[string, Entry][]> {
	const all = await getAll();
	return (await getJournal()).map(({ id, data }) => {
		const tree = async () => {
			const named = (data.related ?? []).map((reference) => parseReference(reference, 'journal'));
			const related = named.flatMap((name) => all.find(({ key }) => key === `${name.collection}/${name.id}`) ?? []);
			return journalTwin(data, related.map(placeOf), await frameOf('journal', id, urls.journalEntry(id), data), words);
		};
		return [`journal/${id}`, { kind: 'journal', tree }];
	});
}

async function nowEntries(): Promise<[string, Entry][]> {
	return (await getNow()).map((entry) => {
		const tree = async () => {
			const about = (await getAbout(entry)).map(placeOf);
			return nowTwin(entry, about, await frameOf('now', entry.id, urls.nowEntry(entry.id), entry), words);
		};
		return [`now/${entry.id}`, { kind: 'now', tree }];
	});
}

async function notBuiltEntries(): Promise<[string, Entry][]> {
	return (await getNotBuilt()).map(({ id, data }) => {
		const tree = async () => notBuiltTwin(data, await frameOf('not-built', id, urls.notBuiltEntry(id), data), words);
		return [`not-built/${id}`, { kind: 'not-built', tree }];
	});
}

function personTwin({ id, data, cases, numbers, resumeUrl }: Profile, isOnly: boolean): Twin {
	const page = isOnly ? urls.about : urls.builder(id);
	const places = cases
		.slice(0, MOST_CASES)
		.map(({ id, title }) => ({ label: title, url: urls.absolute(urls.prototype(id)) }));
	const write = async () => {
		const { site, format } = await getSite();
		const frame: TwinFrame = { page: urls.absolute(page), isDemo: site.demo, by: [], story: [] };
		const figures = profileFigures(numbers, format);
		return writeMarkdown(profileTwin(data, figures, places, urls.absolute(resumeUrl), frame, words));
	};
	return { kind: 'builder', title: data.name, summary: data.headline, url: urls.markdown(page), write };
}

/** What stands around the text of an entry, and that text with every address absolute. */
async function frameOf(
	collection: Collection,
	id: string,
	url: string,
	written: { builders?: readonly string[] | undefined },
): Promise<TwinFrame> {
	const { site } = await getSite();
	const entry = await getEntry(collection, id);
	const page = urls.absolute(url);
	const by = (await authorsOf(written.builders)).map(({ name, url }) => ({ label: name, url: urls.absolute(url) }));
	return { page, isDemo: site.demo, by, story: entry ? await storyOf(entry, page) : [] };
}

async function storyOf(entry: CollectionEntry<Collection>, page: string): Promise<RootContent[]> {
	const body = entry.body ?? '';
	const format = entry.filePath?.endsWith('.mdx') ? 'mdx' : 'md';
	const { imagePaths = [] } = (entry.rendered?.metadata ?? {}) as { imagePaths?: string[] };
	const pictures = await getPictures(entry, imagePaths);
	return proseMarkdown(body, {
		format,
		words,
		topHeading: TWIN_HEADINGS[entry.collection],
		link: (href) => absolute(href, page),
		picture: (path) => pictures.get(path),
	});
}

/** A site path is one from the base, as on pages; what is no address at all leads to the page. */
function absolute(href: string, page: string): string {
	if (/^\/(?!\/)/.test(href)) return urls.absolute(urls.path(href));
	return URL.parse(href, page)?.href ?? page;
}

function placeOf({ title, url }: Listed): Place {
	return { label: title, url: urls.absolute(url) };
}
