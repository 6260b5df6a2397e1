import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, inTemporaryFolder } from '../support/site-commands.ts';
import { copyContent } from '../support/site-contents.ts';
import { EVERY_FORMAT, FORMATS, type Format, type ReadFeed, type ReadItem, readFeed } from '../support/site-feeds.ts';
import { listFiles } from '../support/site-tree.ts';

/** The feeds that hold the case study of the site, once it has a tag. */
const HOLD_LETTER = ['/', '/prototypes/', '/lanes/internal-workflow/', '/tags/letters/'];

/** A folder to work in: content, and a build of it. */
interface Workshop {
	content: string;
	dist: string;
}

describe('an entry', () => {
	test('keeps its id and its date in every feed when it is edited and renamed, however often', async () => {
		await inWorkshop(async (workshop) => {
			await edit(workshop, 'letter-drafts', (text) => text.replace(/^lane:/m, 'tags: [letters]\nlane:'));
			const first = await letterIn(workshop);
			await edit(workshop, 'letter-drafts', (text) =>
				text
					.replace(/^title:.*/m, 'title: Other words')
					.replace(/^published:(.*)/m, 'published:$1\nupdated: 2026-11-01')
					.concat('\nA sentence more.\n'),
			);
			const edited = await letterIn(workshop);
			await renameCase(workshop, 'letter-drafts', 'better-letters', ['letter-drafts']);
			const second = await letterIn(workshop);
			await renameCase(workshop, 'better-letters', 'best-letters', ['letter-drafts', 'better-letters']);
			const third = await letterIn(workshop);

			const lasting = (items: ReadItem[]) => items.map(({ id, published }) => [id, published]);
			expect(first).toHaveLength(HOLD_LETTER.length * EVERY_FORMAT.length);
			for (const later of [edited, second, third]) expect(lasting(later)).toEqual(lasting(first));

			expect(new Set(first.map(({ updated }) => updated))).toEqual(new Set([undefined]));
			for (const { updated, title, html } of [...edited, ...third]) {
				expect(new Date(updated ?? '').toISOString()).toBe('2026-11-01T00:00:00.000Z');
				expect([title, html]).toEqual(['Other words', expect.stringContaining('A sentence more.')]);
			}
			const slugs = [first, edited, second, third].map((items) => [...new Set(items.map(({ link }) => link))]);
			expect(slugs).toEqual(
				['letter-drafts', 'letter-drafts', 'better-letters', 'best-letters'].map((slug) => [
					`https://example.org/prototypes/${slug}/`,
				]),
			);
		});
	});

	test('leaves every feed when it becomes a draft', async () => {
		await inWorkshop(async (workshop) => {
			await edit(workshop, 'letter-drafts', (text) => text.replace(/^lane:/m, 'draft: true\nlane:'));
			await rebuild(workshop);
			for (const format of EVERY_FORMAT)
				for (const path of ['/', '/prototypes/']) expect((await readFeed(workshop, path, format)).items).toEqual([]);
			expect((await listFiles(join(workshop.dist, 'lanes'))).filter((file) => file !== 'index.html')).toEqual([]);
		});
	});
});

describe('a site with more than fifty entries', () => {
	const DAYS = Array.from({ length: 120 }, (_, index) =>
		new Date(Date.UTC(2026, 5, index + 1)).toISOString().slice(0, 10),
	);

	test('has the newest fifty in its feeds and the others in archives, which never change again', async () => {
		await inWorkshop(async (workshop) => {
			await writeNow(workshop, DAYS);
			await rebuild(workshop);
			const before = await histories(workshop);
			for (const { feed, archives } of before) {
				expect(feed.items).toHaveLength(50);
				expect(archives.map(({ items }) => items.length)).toEqual([50, 50]);
				for (const { items } of [feed, ...archives]) {
					const days = items.map(({ published }) => Date.parse(published));
					expect(days).toEqual(days.toSorted((a, b) => b - a));
				}
			}
			const held = new Set(
				before[0]?.feed.items.concat(before[0].archives.flatMap(({ items }) => items)).map(({ id }) => id),
			);
			expect(held.size).toBe(DAYS.length + 1);

			await writeNow(workshop, ['2026-11-20', '2026-11-21']);
			await rebuild(workshop);
			const after = await histories(workshop);
			for (const [index, { feed, archives }] of after.entries()) {
				expect(archives).toEqual(before[index]?.archives);
				expect(feed.items[0]?.id).toContain('2026-11-21');
			}
		});
	});

	test('has no archive of a feed with fewer, and none of a tag', async () => {
		await inWorkshop(async (workshop) => {
			await writeNow(workshop, DAYS, 'tags: [bench]');
			await rebuild(workshop);
			const archives = ['', 'now/', 'prototypes/', 'lanes/internal-workflow/', 'tags/bench/'].filter((path) =>
				existsSync(join(workshop.dist, path, 'archive')),
			);
			expect(archives).toEqual(['', 'now/']);
			for (const format of EVERY_FORMAT)
				expect((await readFeed(workshop, '/tags/bench/', format)).items).toHaveLength(50);
		});
	});
});

test('the picture and the hub of a site are named in its feeds', async () => {
	await inWorkshop(async (workshop) => {
		const file = join(workshop.content, 'site.yaml');
		await writeFile(file, `${await readFile(file, 'utf8')}\nimage: /logo.png\nhub: https://hub.example.org/?x=1&y=2\n`);
		await rebuild(workshop);
		for (const format of EVERY_FORMAT) {
			const feed = await readFeed(workshop, '/lanes/internal-workflow/', format);
			expect(feed.image).toBe('https://example.org/logo.png');
			expect(feed.links.hub).toBe('https://hub.example.org/?x=1&y=2');
		}
	});
});

async function inWorkshop(use: (workshop: Workshop) => Promise<void>): Promise<void> {
	await inTemporaryFolder(async (folder) => {
		const workshop = { content: join(folder, 'content'), dist: join(folder, 'dist') };
		await copyContent('minimal', workshop.content);
		await use(workshop);
	});
}

async function rebuild({ content, dist }: Workshop): Promise<void> {
	const { status, stdout, stderr } = await build(content, dist);
	expect(status, stdout + stderr).toBe(0);
}

/** The one case study of the site as each feed that holds it has it, after a build. */
async function letterIn(workshop: Workshop): Promise<ReadItem[]> {
	await rebuild(workshop);
	const feeds = HOLD_LETTER.flatMap((path) => EVERY_FORMAT.map((format) => readFeed(workshop, path, format)));
	return (await Promise.all(feeds)).flatMap(({ items }) => {
		expect(items).toHaveLength(1);
		return items;
	});
}

async function edit({ content }: Workshop, slug: string, change: (text: string) => string): Promise<void> {
	const file = join(content, 'case-studies', slug, 'index.mdx');
	await writeFile(file, change(await readFile(file, 'utf8')));
}

async function renameCase(workshop: Workshop, from: string, to: string, aliases: string[]): Promise<void> {
	await rename(join(workshop.content, 'case-studies', from), join(workshop.content, 'case-studies', to));
	await edit(workshop, to, (text) =>
		text.replace(/^aliases:.*\n/m, '').replace(/^lane:/m, `aliases: [${aliases.join(', ')}]\nlane:`),
	);
}

async function writeNow({ content }: Workshop, days: readonly string[], frontmatter = ''): Promise<void> {
	await mkdir(join(content, 'now'), { recursive: true });
	for (const day of days)
		await writeFile(
			join(content, 'now', `${day}.md`),
			`${frontmatter && `---\n${frontmatter}\n---\n`}Worked on ${day}.\n`,
		);
}

/** The feed of everything with all that it leads to, in each format. */
function histories(workshop: Workshop): Promise<{ feed: ReadFeed; archives: Pick<ReadFeed, 'items' | 'title'>[] }[]> {
	return Promise.all(EVERY_FORMAT.map((format) => historyOf(workshop, format)));
}

async function historyOf(workshop: Workshop, format: Format) {
	const feed = await readFeed(workshop, '/', format);
	const archives = [];
	let [document, address] = [feed, feed.links['prev-archive']];
	while (address) {
		const folder = new URL('.', address).pathname;
		const newer = document.links.self;
		document = await readFeed(workshop, folder, format);
		expect(document.links.self).toBe(address);
		if (format !== 'json') {
			expect(document.links.current).toBe(feed.links.self);
			expect(document.links['next-archive']).toBe(newer === feed.links.self ? undefined : newer);
			const xml = await readFile(join(workshop.dist, folder, FORMATS[format]), 'utf8');
			expect(xml).toContain('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');
		}
		archives.push({ title: document.title, items: document.items });
		address = document.links['prev-archive'];
	}
	return { feed, archives };
}
