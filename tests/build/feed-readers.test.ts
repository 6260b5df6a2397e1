import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dayIn } from '../../src/evidence/day.ts';
import { type FeedReader, installReaders, READERS, type UnderstoodFeed } from '../support/feed-readers.ts';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import { inTemporaryFolder } from '../support/site-commands.ts';
import { HAS_REAL_CONTENT, type SiteName } from '../support/site-contents.ts';
import { listOf, type WrittenEntry } from '../support/site-entries.ts';
import {
	addressOf,
	builderIds,
	builderName,
	type ExpectedFeed,
	elementsOf,
	expectedFeeds,
	FORMATS,
	type Format,
	readFeed,
	wordsIn,
} from '../support/site-feeds.ts';

const SITES: readonly SiteName[] = ['demo', 'subpath', 'hebrew', 'several'];

installReaders();

for (const [program, { works }] of Object.entries<FeedReader>(READERS))
	if (!works()) console.log(`${program} is not installed and cannot be: feeds are read without it.`);

describe.each([...SITES, ...(HAS_REAL_CONTENT ? (['nhs'] as const) : [])])('the feeds of %s', (name) => {
	let site: BuiltSite;
	let feeds: ExpectedFeed[];
	let timeZone: string;
	beforeAll(async () => {
		site = await builtSite(name);
		timeZone = parse(await readFile(join(site.content, 'site.yaml'), 'utf8')).timeZone ?? 'UTC';
		feeds = await expectedFeeds(site);
	});

	for (const [program, reader] of Object.entries<FeedReader>(READERS))
		for (const format of reader.formats)
			test.skipIf(!reader.works())(`as ${format} are understood by ${program}, item by item`, async () => {
				const files = feeds.map(({ path }) => join(site.dist, path, FORMATS[format]));
				const understood = await inTemporaryFolder((folder) => reader.read(files, folder));
				expect(understood).toHaveLength(feeds.length);
				for (const [index, feed] of feeds.entries()) await expectSame(understood[index], feed, format);
			});

	/** Holds what a program has understood against what the authors wrote, and its content against the file. */
	async function expectSame(understood: UnderstoodFeed | undefined, feed: ExpectedFeed, format: Format) {
		const file = await readFeed(site, feed.path, format);
		expect(understood?.title).toBe(file.title);
		expect(understood?.home).toBe(file.home);
		expect(understood?.items.map(({ link }) => link).sort()).toEqual(
			feed.entries.map((entry) => addressOf(site, entry)).sort(),
		);
		for (const item of understood?.items ?? []) {
			const entry = feed.entries.find((candidate) => addressOf(site, candidate) === item.link);
			const written = file.items.find(({ link }) => link === item.link);
			expect(dayIn(timeZone, item.published)).toBe(entry?.day);
			expect(item.id).toBe(written?.id);
			expect(item.title).toBe(entry?.data.title ?? written?.title);
			if (item.tags) expect(item.tags).toEqual(entry ? listOf(entry, 'tags') : []);
			if (item.authors) expect([...item.authors].sort()).toEqual(await authorsOf(entry, file.authors, format));
			if (item.html === undefined) continue;
			expect(wordsIn(item.html)).toBe(wordsIn(written?.html ?? ''));
			for (const tagName of ['img', 'h2', 'h3', 'figure', 'table'])
				expect(addresses(item.html, tagName)).toEqual(addresses(written?.html ?? '', tagName));
		}
	}

	/** Who wrote an entry; in Atom, where nobody is named, everybody whose feed it is. */
	async function authorsOf(entry: WrittenEntry | undefined, everybody: readonly string[], format: Format) {
		const builders = await builderIds(site.content);
		const named = builders.length === 1 ? builders : entry ? listOf(entry, 'builders') : [];
		const names = await Promise.all(named.map((id) => builderName(site.content, id)));
		return (names.length === 0 && format === 'atom' ? [...everybody] : names).sort();
	}
});

/** The elements of a name in a piece of HTML: where they have an address, that. */
function addresses(html: string, tagName: string): string[] {
	return elementsOf(html)
		.filter((element) => element.tagName === tagName)
		.map(({ properties }) => String(properties.src ?? tagName));
}
