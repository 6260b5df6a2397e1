import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import * as vocabulary from '../../src/schemas/vocabulary.ts';
import { ENGINE } from './site-commands.ts';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

/** Values that are ids of the contract, under the keys that hold such. */
const IDS = new Set(
	[...Object.values(vocabulary).filter(Array.isArray).flat(), 'login', 'staff', 'request', 'public', 'person', 'team']
		.concat('interaction', 'day', 'week', 'month', 'quarter', 'year', 'release', 'count', 'percent', 'up', 'down')
		.concat('cost', 'evals', 'review', 'tokens', 'uptime', 'about', 'more than', 'less than', 'at least')
		.concat('note', 'lesson', 'failure', 'decision', 'system', 'ai'),
);
const ID_KEYS = /^(lanes?|status|does|checked|kind|basis|outcome|state|per|access|approx|by)$/;
/** Keys whose texts are addresses, names of entries or settings. */
const KEPT =
	/^(url|licenceUrl|builders|related|about|aliases|currency|timeZone|fediverse|contact|action|field|sha256|importedAt|checkedAt)$/;
/** In a body: tags with their attributes, code fences, the addresses of links, the names of footnotes. */
const MARKUP = /(```[a-z]*|<[^>]*>|\]\([^)]*\)|\[\^[^\]]+\]|https?:\/\/[^\s)]+)/;

/**
 * Fills a folder with the demo as somebody would have written it in Hebrew letters: every word of its author is spelt with
 * them, and the site is in Hebrew. So every Latin word that shows on it was written by the interface.
 */
export async function writeInHebrewLetters(folder: string): Promise<void> {
	await cp(join(ENGINE, 'content'), folder, { recursive: true });
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(ya?ml|mdx?)$/.test(entry.name)) continue;
		const path = join(entry.parentPath, entry.name);
		const text = await readFile(path, 'utf8');
		await writeFile(path, /\.mdx?$/.test(path) ? spellEntry(text) : stringify(spellData(parse(text))));
	}
	const site = join(folder, 'site.yaml');
	await writeFile(site, stringify({ ...parse(await readFile(site, 'utf8')), language: 'he' }));
}

/** A text in Hebrew letters, sound by sound without regard for sense. */
export function inHebrewLetters(text: string): string {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
	return plain.replace(/[a-z]/gi, (letter) => HEBREW[LATIN.indexOf(letter.toLowerCase())] ?? letter);
}

function spellEntry(text: string): string {
	const [all = '', frontmatter = ''] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
	const body = spellBody(text.slice(all.length));
	return frontmatter === '' ? body : `---\n${stringify(spellData(parse(frontmatter)))}---\n${body}`;
}

function spellBody(body: string): string {
	const parts = body.split(MARKUP);
	return parts
		.map((part, index) => {
			if (index % 2 === 0) return inHebrewLetters(part);
			return part.startsWith('<') && !part.startsWith('<http')
				? part.replace(/"([^"]*)"/g, (_, value: string) => `"${IDS.has(value) ? value : spellText(value)}"`)
				: part;
		})
		.join('');
}

function spellData(value: unknown, key = ''): unknown {
	if (typeof value === 'string') return isKept(key, value) ? value : spellText(value);
	if (Array.isArray(value)) return value.map((item) => spellData(item, key));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, spellData(child, name)]));
}

function isKept(key: string, value: string): boolean {
	const isId = key === 'unit' ? /^(count|percent)$/.test(value) : ID_KEYS.test(key) && IDS.has(value);
	return isId || KEPT.test(key);
}

function spellText(text: string): string {
	const isNoWord = /^(https?:|mailto:|\/)/.test(text) || /^\d{4}(-Q\d|-\d\d)*$/.test(text);
	return isNoWord ? text : inHebrewLetters(text);
}
