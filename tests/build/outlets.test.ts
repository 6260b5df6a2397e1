import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/site-builds.ts';
import { readOpen } from '../support/site-tree.ts';

/** Every word that only a hidden entry of the fixture holds begins so; `mumdraft…` and `mumfuture…` tell why it is hidden. */
const MARK = /mum(?:draft|future)\w*/gi;

const OUTLETS = [
	{ outlet: 'page', holds: (path: string) => path.endsWith('.html') },
	{ outlet: 'page of a tag, a lane or a tool', holds: (path: string) => /^(tags|lanes|stack)\//.test(path) },
	{ outlet: 'feed', holds: (path: string) => path.endsWith('rss.xml') },
	{ outlet: 'sitemap', holds: (path: string) => path.startsWith('sitemap') },
	{ outlet: 'search index', holds: (path: string) => path.startsWith('pagefind/') },
	{ outlet: 'picture, style or script', holds: (path: string) => path.startsWith('_astro/') },
	{ outlet: 'other file', holds: (path: string) => !/\.(html|xml)$|^(pagefind|_astro)\//.test(path) },
];

let now: Map<string, Buffer>;
let later: Map<string, Buffer>;

beforeAll(async () => {
	now = await readOpen((await builtSite('hidden')).dist);
	later = await readOpen((await builtSite('later')).dist);
});

describe('a draft or an entry whose day has not come', () => {
	test.each(OUTLETS)('is in no $outlet: neither its words nor its name', ({ holds }) => {
		expect(marksIn(now, holds)).toEqual([]);
	});

	test('leaves no outlet unlooked at', () => {
		const unseen = [...now.keys()].filter((path) => !OUTLETS.some(({ holds }) => holds(path)));
		expect(unseen).toEqual([]);
		expect(now.size).toBeGreaterThan(20);
	});

	test('does not hide what is public beside it', () => {
		const texts = [...now.values()].map((bytes) => bytes.toString('latin1')).join('\n');
		expect(texts).toMatch(/plainsight/i);
	});
});

describe('on its day', () => {
	test.each(OUTLETS.filter(({ outlet }) => outlet !== 'other file'))(
		'a waiting entry is in every $outlet that has it',
		({ holds }) => {
			expect(marksIn(later, holds).some((mark) => mark.startsWith('mumfuture'))).toBe(true);
		},
	);

	test('a draft is still in none', () => {
		expect(marksIn(later, () => true).filter((mark) => mark.startsWith('mumdraft'))).toEqual([]);
	});
});

function marksIn(files: Map<string, Buffer>, holds: (path: string) => boolean): string[] {
	const found = new Set<string>();
	for (const [path, bytes] of files) {
		if (!holds(path)) continue;
		for (const [mark] of `${path}\n${bytes.toString('latin1')}`.matchAll(MARK)) found.add(mark.toLowerCase());
	}
	return [...found].sort();
}
