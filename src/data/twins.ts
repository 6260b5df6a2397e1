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
	kind: Listed['kind'] | 'About';
	title: string;
	/** What it says, in a sentence; empty where nobody says. */
	summary: string;
	/** Its address under the base. */
	url: string;
	write(): Promise<string>;
}

type Collection = keyof typeof TWIN_HEADINGS;
type Tree = () => Promise<RootContent[]>;

/** How many case studies the twin of a builder names. */
const MOST_CASES = 50;

/** The twin of every page that has one: entries newest first, then builders. */
export const getTwins = once(async (): Promise<Twin[]> => {
	const trees = new Map([
		...(await caseTrees()),
		...(await journalTrees()),
		...(await nowTrees()),
		...(await notBuiltTrees()),
	]);
	const entries = (await getAll()).map(({ kind, key, title, summary, url }): Twin => {
		const tree = trees.get(key);
		return { kind, title, summary, url: urls.markdown(url), write: async () => writeMarkdown((await tree?.()) ?? []) };
	});
	const profiles = await getProfiles();
	return [...entries, ...profiles.map((profile) => personTwin(profile, profiles.length === 1))];
});

async function caseTrees(): Promise<[string, Tree][]> {
	const { format } = await getSite();
	return (await getCases()).map((item) => [
		`case-studies/${item.id}`,
		async () => {
			const facts = factsOf(item, await getEvidence(item.id), format);
			const json = urls.absolute(urls.caseJson(item.id));
			return caseTwin(item, facts, json, await frameOf('case-studies', item.id, urls.prototype(item.id), item.data));
		},
	]);
}

async function journalTrees(): Promise<[string, Tree][]> {
	const all = await getAll();
	return (await getJournal()).map(({ id, data }) => [
		`journal/${id}`,
		async () => {
			const named = (data.related ?? []).map((reference) => parseReference(reference, 'journal'));
			const related = named.flatMap((name) => all.find(({ key }) => key === `${name.collection}/${name.id}`) ?? []);
			return journalTwin(data, related.map(placeOf), await frameOf('journal', id, urls.journalEntry(id), data));
		},
	]);
}

async function nowTrees(): Promise<[string, Tree][]> {
	return (await getNow()).map((entry) => [
		`now/${entry.id}`,
		async () =>
			nowTwin(
				entry,
				(await getAbout(entry)).map(placeOf),
				await frameOf('now', entry.id, urls.nowEntry(entry.id), undefined),
			),
	]);
}

async function notBuiltTrees(): Promise<[string, Tree][]> {
	return (await getNotBuilt()).map(({ id, data }) => [
		`not-built/${id}`,
		async () => notBuiltTwin(data, await frameOf('not-built', id, urls.notBuiltEntry(id), undefined)),
	]);
}

function personTwin({ id, data, cases, numbers, resumeUrl }: Profile, isOnly: boolean): Twin {
	const page = isOnly ? urls.about : urls.builder(id);
	const places = cases
		.slice(0, MOST_CASES)
		.map(({ id, title }) => ({ label: title, url: urls.absolute(urls.prototype(id)) }));
	const write = async () => {
		const { site, format } = await getSite();
		const frame: TwinFrame = { page: urls.absolute(page), isDemo: site.demo, by: [], story: [] };
		return writeMarkdown(profileTwin(data, profileFigures(numbers, format), places, urls.absolute(resumeUrl), frame));
	};
	return { kind: 'About', title: data.name, summary: data.headline, url: urls.markdown(page), write };
}

/** What stands around the text of an entry, and that text with every address absolute. */
async function frameOf(
	collection: Collection,
	id: string,
	url: string,
	written: { builders?: readonly string[] | undefined } | undefined,
): Promise<TwinFrame> {
	const { site } = await getSite();
	const entry = await getEntry(collection, id);
	const page = urls.absolute(url);
	const by = (await authorsOf(written?.builders)).map(({ name, url }) => ({ label: name, url: urls.absolute(url) }));
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
