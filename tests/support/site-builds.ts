import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { wordsFor } from '../../src/words/languages.ts';
import type { Words } from '../../src/words/words.ts';
import { build, DAY, ENGINE } from './site-commands.ts';
import { CONTENTS, type SiteContent, type SiteName } from './site-contents.ts';
import { hashTree } from './site-tree.ts';

const STORE = join(ENGINE, '.cache/test-sites');
/** What a build depends on beside its content. */
const SOURCES = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json'];

/** A fixture site, built. */
export interface BuiltSite {
	dist: string;
	content: string;
	/** Where it is meant to be served, without a slash at the end: `/work/cases`, or nothing. */
	base: string;
	/** Scheme and host. */
	origin: string;
	day: string;
}

const builds = new Map<SiteName, Promise<BuiltSite>>();
let turn: Promise<unknown> = Promise.resolve();

/**
 * A built fixture site. It is built when engine, content or day have changed since the last time, so that build and
 * browser tests share one build. One at a time: builds in one checkout share Astro's folders.
 * @throws if the build fails
 */
export function builtSite(name: SiteName): Promise<BuiltSite> {
	const built = builds.get(name) ?? turn.then(() => provide(name));
	builds.set(name, built);
	turn = built.catch(() => undefined);
	return built;
}

/** The words that a built site shows: those of its language. */
export async function wordsOfSite({ content }: BuiltSite): Promise<Words> {
	const { language = 'en' } = parse(await readFile(join(content, 'site.yaml'), 'utf8'));
	return wordsFor(language);
}

async function provide(name: SiteName): Promise<BuiltSite> {
	const source: SiteContent = CONTENTS[name];
	const [home, day] = [join(STORE, name), source.day ?? DAY];
	const content = source.folder ?? join(home, 'content');
	if (source.prepare) {
		await rm(content, { recursive: true, force: true });
		await source.prepare(content);
	}
	const [dist, seal] = [join(home, 'dist'), join(home, 'key')];
	const key = await keyOf(content, day);
	if (!existsSync(seal) || (await readFile(seal, 'utf8')) !== key) {
		await rm(seal, { force: true });
		await mkdir(home, { recursive: true });
		const { status, stdout, stderr } = await build(content, dist, { day });
		if (status !== 0) throw new Error(`The fixture site ${name} does not build.\n${stdout}${stderr}`);
		await writeFile(seal, key);
	}
	const url = new URL(parse(await readFile(join(content, 'site.yaml'), 'utf8')).url);
	return { dist, content, day, origin: url.origin, base: url.pathname.replace(/\/$/, '') };
}

async function keyOf(content: string, day: string): Promise<string> {
	const hash = createHash('sha256').update(`${process.version} ${day}`);
	const sources = [...SOURCES.map((name) => join(ENGINE, name)), content].filter((path) => existsSync(path));
	for (const source of sources) hash.update(await hashTree(source));
	return hash.digest('hex');
}
