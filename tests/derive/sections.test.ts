import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RESERVED_IDS, SECTION_IDS } from '../../src/derive/sections.ts';
import { section } from '../../src/words/en.ts';

const COMPONENTS = join(import.meta.dirname, '../../src/components/case');

test('every section of the page is drawn by one component', async () => {
	const files = (await readdir(COMPONENTS)).filter((name) => name.endsWith('.astro'));
	const texts = await Promise.all(files.map((name) => readFile(join(COMPONENTS, name), 'utf8')));
	const drawn = texts.flatMap((text) => [...text.matchAll(/<Section id="([^"]+)"/g)].map(([, id]) => id));
	expect(drawn.toSorted()).toEqual(SECTION_IDS.toSorted());
});

test('each section has a name, and nothing else has', () => {
	expect(Object.keys(section)).toEqual(SECTION_IDS);
});

test('no two sections share a name', () => {
	const names = SECTION_IDS.map((id) => section[id]);
	expect(new Set(names).size).toBe(names.length);
});

test.each([...SECTION_IDS, 'main'])('the id %s of the page is kept from headings in prose', (id) => {
	expect(RESERVED_IDS).toContain(id);
});
