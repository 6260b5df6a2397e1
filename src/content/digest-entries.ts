import type { PhrasingContent } from 'mdast';
import type * as z from 'zod';
import { viewCases } from '../derive/case-view.ts';
import { type DigestEntry, employerLine } from '../derive/digest.ts';
import { factsOf } from '../derive/facts.ts';
import { createFormat } from '../derive/format.ts';
import { known } from '../derive/known.ts';
import { text } from '../derive/twin-parts.ts';
import { createUrls, type Urls } from '../derive/urls.ts';
import { isVisible } from '../derive/visibility.ts';
import { type CollectionName, classify, dayOfNow } from '../parse/collections.ts';
import type { ContentTree } from '../parse/content-tree.ts';
import { parseEntry, parseYaml } from '../parse/frontmatter.ts';
import { proseMarkdown } from '../parse/markdown.ts';
import { caseStudy } from '../schemas/case-study.ts';
import { type Evidence, evidence } from '../schemas/evidence.ts';
import { journal } from '../schemas/journal.ts';
import { notBuilt } from '../schemas/not-built.ts';
import { now } from '../schemas/now.ts';
import type { Site } from '../schemas/site.ts';
import type { Words } from '../words/words.ts';

/** The public entries of a content folder, the address of its front page, and the files that could not be read. */
export interface DigestContent {
	entries: DigestEntry[];
	home: string;
	unread: string[];
}

interface Read<T> {
	path: string;
	id: string;
	data: T;
	body: string;
}

/** Reads what a digest may tell of: drafts and entries whose day has not come stay out. */
export function digestEntries(tree: ContentTree, site: Site, today: string): DigestContent {
	const unread: string[] = [];
	const address = new URL(site.url);
	const urls = createUrls(address.pathname, address.origin);
	const format = createFormat(site.language);
	const evidenceOf = evidenceByCase(tree);
	const read = <T extends { draft?: boolean | undefined }>(
		collection: CollectionName,
		schema: z.ZodType<T>,
		dayOf: (entry: Read<T>) => string,
	) => {
		const { found, broken } = readAll(tree, collection, schema);
		unread.push(...broken);
		return found.filter((entry) => isVisible({ draft: entry.data.draft, published: dayOf(entry) }, today));
	};
	const cases = viewCases(
		read('case-studies', caseStudy, ({ data }) => data.published).map(({ id, data }) => ({
			id,
			data,
			evidence: evidenceOf.get(id) ?? [],
		})),
	);
	const entries: DigestEntry[] = [
		...cases.map(
			(item): DigestEntry => ({
				kind: 'case',
				title: item.title,
				url: urls.absolute(urls.prototype(item.id)),
				words: [text(item.summary)],
				published: item.published,
				updated: item.updated,
				since: known(item.since),
				line: employerLine(factsOf(item, item.evidence, format), format.words),
			}),
		),
		...read('journal', journal, ({ data }) => data.published).map(
			({ id, data }): DigestEntry => ({
				kind: 'journal',
				title: data.title,
				url: urls.absolute(urls.journalEntry(id)),
				words: [text(data.description)],
				published: data.published,
				updated: data.updated,
			}),
		),
		...read('not-built', notBuilt, ({ data }) => data.published).map(
			({ id, data }): DigestEntry => ({
				kind: 'not-built',
				title: data.title,
				url: urls.absolute(urls.notBuiltEntry(id)),
				words: [text(data.summary)],
				published: data.published,
			}),
		),
		...read('now', now, ({ id }) => dayOfNow(id)).map(
			(entry): DigestEntry => ({
				kind: 'now',
				title: format.date(dayOfNow(entry.id)),
				url: urls.absolute(urls.nowEntry(entry.id)),
				words: firstParagraph(entry, urls, format.words),
				published: dayOfNow(entry.id),
			}),
		),
	];
	return { entries, home: urls.absolute(urls.home), unread };
}

function readAll<T>(tree: ContentTree, collection: CollectionName, schema: z.ZodType<T>) {
	const found: Read<T>[] = [];
	const broken: string[] = [];
	for (const [path, source] of tree.texts) {
		const place = classify(path);
		if (place?.collection !== collection) continue;
		const { data: raw, body } = parseEntry(source);
		const data = schema.safeParse(raw).data;
		if (data === undefined) broken.push(path);
		else found.push({ path, id: place.id, data, body });
	}
	return { found, broken };
}

function evidenceByCase(tree: ContentTree): Map<string, Evidence[]> {
	const byCase = new Map<string, Evidence[]>();
	for (const [path, source] of tree.texts) {
		const place = classify(path);
		if (place?.collection !== 'evidence') continue;
		const record = evidence.safeParse(parseYaml(source).data).data;
		const slug = place.id.slice(0, place.id.indexOf('/'));
		if (record) byCase.set(slug, [...(byCase.get(slug) ?? []), record]);
	}
	return byCase;
}

/** The first paragraph of a text, with its links and without its notes; nothing if there is none or its syntax is broken. */
function firstParagraph({ path, id, body }: Read<unknown>, urls: Urls, words: Words): readonly PhrasingContent[] {
	const page = urls.absolute(urls.nowEntry(id));
	try {
		const tree = proseMarkdown(body, {
			format: path.endsWith('.mdx') ? 'mdx' : 'md',
			topHeading: 2,
			link: (href) => (/^\/(?!\/)/.test(href) ? urls.absolute(urls.path(href)) : (URL.parse(href, page)?.href ?? page)),
			picture: () => undefined,
			words,
		});
		const paragraph = tree.find((node) => node.type === 'paragraph')?.children ?? [];
		return paragraph.filter(({ type }) => type !== 'footnoteReference');
	} catch {
		return [];
	}
}
