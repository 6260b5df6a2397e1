import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { direction } from '../derive/direction.ts';
import { readingMinutes } from '../derive/reading-time.ts';
import { RESERVED_IDS } from '../derive/sections.ts';
import { isVisible } from '../derive/visibility.ts';
import { COLLECTIONS, type CollectionName, classify, dayOfNow } from '../parse/collections.ts';
import { parseEntry, parseYaml } from '../parse/frontmatter.ts';
import { type Heading, type RenderOptions, renderProse } from '../parse/render.ts';
import type { Site } from '../schemas/site.ts';
import { wordsFor } from '../words/languages.ts';
import { contentFolder, readContent } from './folder.ts';
import { today } from './today.ts';
import { readSite } from './workspace.ts';

/** What the loader keeps beside an entry's HTML. */
export interface ProseMetadata {
	outline: Heading[];
	imagePaths: string[];
	minutes: number;
	links: string[];
	/** How it begins, without markup. */
	opening: string;
}

/**
 * Loads one collection of the content folder. Drafts and entries whose day has not come are never loaded, so no page,
 * feed, index or picture can leak them. An entry that cannot be read is left out with a warning; the check says why.
 */
export function contentLoader(collection: CollectionName): Loader {
	return {
		name: `casebook-${collection}`,
		load: async (context) => {
			await loadAll(collection, context);
			context.watcher?.add(contentFolder());
			for (const event of ['add', 'change', 'unlink'] as const) {
				context.watcher?.on(event, (path) => {
					const changed = classify(relative(contentFolder(), path).split(sep).join('/'));
					if (changed?.collection === collection) void loadAll(collection, context);
				});
			}
		},
	};
}

async function loadAll(collection: CollectionName, context: LoaderContext): Promise<void> {
	const folder = contentFolder();
	const { texts } = await readContent(
		folder,
		(path) => path === 'site.yaml' || classify(path)?.collection === collection,
	);
	const site = readSite({ texts, others: new Set(), unreadable: new Set() });
	const kept = new Set<string>();
	for (const [path, text] of texts) {
		const place = classify(path);
		if (place?.collection !== collection) continue;
		try {
			if (await loadOne(collection, place.id, join(folder, path), text, site, context)) kept.add(place.id);
		} catch {
			context.logger.warn(`${path} is left out: \`npm run check\` says why.`);
		}
	}
	for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
}

/** Stores one entry; false if it is not to be shown. */
async function loadOne(
	collection: CollectionName,
	id: string,
	path: string,
	text: string,
	site: Site | undefined,
	context: LoaderContext,
): Promise<boolean> {
	const { holds } = COLLECTIONS[collection];
	const file = path.endsWith('.json')
		? { data: JSON.parse(text), body: '' }
		: holds === 'prose'
			? parseEntry(text)
			: parseYaml(text);
	const filePath = relative(fileURLToPath(context.config.root), path).split(sep).join('/');
	const raw = Array.isArray(file.data) ? { list: file.data } : (file.data as Record<string, unknown>);
	const data = await context.parseData({ id, data: raw, filePath: path });
	if (holds === 'data') {
		context.store.set({ id, data, filePath });
		return true;
	}
	const { draft, published } = data as { draft?: boolean; published?: string };
	if (!isVisible({ draft, published: published ?? dayOfNow(id) }, today(site?.timeZone ?? 'UTC'))) return false;
	const language = site?.language ?? 'en';
	const options: RenderOptions = {
		format: path.endsWith('.mdx') ? 'mdx' : 'md',
		language,
		base: context.config.base,
		reservedIds: RESERVED_IDS,
		dir: direction(language),
		words: wordsFor(language),
		...STYLE[collection]?.(id),
	};
	const { html, headings, imagePaths, links, text: words } = renderProse(file.body, options);
	const metadata: ProseMetadata = {
		outline: headings,
		imagePaths,
		minutes: readingMinutes(words, language),
		links,
		opening: openingOf(words),
	};
	// Without a digest: Astro would keep the HTML that another folder, language or engine made of the same text.
	context.store.set({
		id,
		data,
		body: file.body,
		filePath,
		rendered: { html: unwrapLines(html), metadata: { ...metadata } },
		assetImports: imagePaths,
	});
	return true;
}

/** Lines as authors wrap them cost bytes and show nothing. Preformatted text keeps its own. */
function unwrapLines(html: string): string {
	const parts = html.split(/(<pre[\s>][\s\S]*?<\/pre>)/);
	return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/\s*\n\s*/g, ' '))).join('');
}

/** The first words of a text. Spaces that stood between elements and not between words are taken out. */
function openingOf(words: string): string {
	return words
		.replace(/\s+/g, ' ')
		.replace(/ (?=[,.;:!?…)\]”’])/g, '')
		.trim()
		.slice(0, 400);
}

/** How the prose of a collection sits in its page. */
const STYLE: Partial<Record<CollectionName, (id: string) => Partial<RenderOptions>>> = {
	'case-studies': () => ({ topHeading: 3 }),
	journal: () => ({ permalinks: true }),
	now: (id) => ({ topHeading: 3, idPrefix: `${id}-` }),
};
