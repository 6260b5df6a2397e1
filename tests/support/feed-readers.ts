import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import type { Format } from './site-feeds.ts';

/** An item as a program that this project did not write has understood it. What the program does not tell is left out. */
export interface UnderstoodItem {
	title: string;
	link: string;
	id: string;
	/** When it was published, in UTC: `2026-11-19T23:00:00.000Z`. */
	published: string;
	html?: string;
	tags?: string[];
	authors?: string[];
}

/** A feed as such a program has understood it. */
export interface UnderstoodFeed {
	title: string;
	home: string;
	items: UnderstoodItem[];
}

/** A program that reads feeds. */
export interface FeedReader {
	formats: readonly Format[];
	/** What to install where the program is missing; nothing for what comes with the tests. */
	debian?: string;
	/** Whether it is there. */
	works(): boolean;
	/** Reads the files of feeds, each by itself. `folder` is for what the program keeps. */
	read(files: readonly string[], folder: string): Promise<UnderstoodFeed[]>;
}

export const READERS = {
	'@rowanmanning/feed-parser': {
		formats: ['rss', 'atom'],
		works: () => true,
		read: async (files) => files.map((file) => withFeedParser(readFileSync(file, 'utf8'))),
	},
	'@extractus/feed-extractor': {
		// Not Atom: there it takes the day of a change for that of publication, and a feed without entries for no feed.
		formats: ['rss', 'json'],
		works: () => true,
		read: async (files) => files.map((file) => withExtractor(readFileSync(file, 'utf8'))),
	},
	feedparser: {
		formats: ['rss', 'atom'],
		debian: 'python3-feedparser',
		works: () => pythonWithFeedparser() !== undefined,
		read: async (files) => withFeedparser(files),
	},
	newsboat: {
		formats: ['rss', 'atom'],
		debian: 'newsboat',
		works: () => spawnSync('newsboat', ['-v']).status === 0,
		read: async (files, folder) => files.map((file, index) => withNewsboat(file, join(folder, String(index)))),
	},
} as const satisfies Record<string, FeedReader>;

/** Installs the Debian packages of readers that are missing, if this machine lets us; quietly, since tests go on without. */
export function installReaders(): void {
	const packages = Object.values<FeedReader>(READERS).flatMap(({ debian, works }) =>
		debian && !works() ? [debian] : [],
	);
	if (packages.length === 0) return;
	const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const apt = (...args: string[]) => {
		const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', '-qq', ...args];
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		return spawnSync(command, rest, { stdio: 'ignore', timeout: 120_000, env }).status === 0;
	};
	const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
	if (!install() && apt('update')) install();
}

function withFeedParser(text: string): UnderstoodFeed {
	const { title, url, items } = parseFeed(text).toJSON();
	return {
		title: title ?? '',
		home: url ?? '',
		items: items.map((item) => ({
			title: item.title ?? '',
			link: item.url ?? '',
			id: item.id ?? '',
			published: instantOf(item.published ?? ''),
			html: item.content ?? '',
			tags: item.categories.map(({ term }) => term),
			authors: item.authors.flatMap(({ name }) => name ?? []),
		})),
	};
}

function withExtractor(text: string): UnderstoodFeed {
	const { title, link, entries } = text.startsWith('{') ? extractFromJson(JSON.parse(text)) : extractFromXml(text);
	return {
		title: title ?? '',
		home: link ?? '',
		items: (entries ?? []).map((entry) => ({
			title: entry.title ?? '',
			link: entry.link ?? '',
			id: entry.id,
			published: instantOf(String(entry.published)),
		})),
	};
}

const FEEDPARSER = `
import feedparser, json, sys
feedparser.api.SANITIZE_HTML = 0
feeds = []
for name in sys.argv[1:]:
    feed = feedparser.parse(name)
    if feed.bozo: raise Exception(name + ': ' + str(feed.bozo_exception))
    feeds.append({'title': feed.feed.title, 'home': feed.feed.link, 'items': [{
        'title': entry.title, 'link': entry.link, 'id': entry.id,
        'published': '%04d-%02d-%02dT%02d:%02d:%02d.000Z' % entry.published_parsed[:6], 'html': entry.content[-1].value,
        'tags': [tag.term for tag in entry.get('tags', [])],
        'authors': [author.name for author in entry.get('authors', []) if 'name' in author],
    } for entry in feed.entries]})
print(json.dumps(feeds))`;

/** A Python that has feedparser: packages of the system are not seen by a Python that somebody put before it. */
function pythonWithFeedparser(): string | undefined {
	return ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', 'import feedparser']).status === 0);
}

function withFeedparser(files: readonly string[]): UnderstoodFeed[] {
	const options = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
	const { stdout, stderr } = spawnSync(pythonWithFeedparser() ?? 'python3', ['-c', FEEDPARSER, ...files], options);
	if (stdout === '') throw new Error(`feedparser could not read the feeds.\n${stderr}`);
	return JSON.parse(stdout);
}

/** Newsboat takes items of one id for one item, so each feed gets a store of its own. Of several authors it keeps one. */
function withNewsboat(file: string, store: string): UnderstoodFeed {
	writeFileSync(`${store}.urls`, `file://${encodeURI(file)}\n`);
	const args = ['-q', '-u', `${store}.urls`, '-c', `${store}.db`, '-C', '/dev/null', '-x', 'reload'];
	const { status, stderr } = spawnSync('newsboat', args, { encoding: 'utf8', env: { ...process.env, TERM: 'dumb' } });
	if (status !== 0) throw new Error(`newsboat could not read ${file}.\n${stderr}`);
	const database = new DatabaseSync(`${store}.db`, { readOnly: true });
	const feed = database.prepare('select title, url from rss_feed').get() ?? {};
	const rows = database.prepare('select * from rss_item order by pubDate desc').all();
	database.close();
	return {
		title: String(feed.title),
		home: String(feed.url),
		items: rows.map((row) => ({
			title: String(row.title),
			link: String(row.url),
			id: String(row.guid),
			published: new Date(Number(row.pubDate) * 1000).toISOString(),
			html: String(row.content),
		})),
	};
}

function instantOf(date: string | Date): string {
	return new Date(date).toISOString();
}
