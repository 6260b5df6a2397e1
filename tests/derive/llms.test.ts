import { describe, expect, test } from 'vitest';
import { bytesOf, fitNewest, llmsFullEnd, llmsGuide } from '../../src/derive/llms.ts';
import { writeMarkdown } from '../../src/parse/markdown.ts';
import * as en from '../../src/words/en.ts';
import * as he from '../../src/words/he.ts';

const SITE = { title: 'Tools', description: 'Small tools.', notes: ['A note.'] };

function entries(count: number, title = 'Tool', note = 'Does it.') {
	return Array.from({ length: count }, (_, n) => ({ label: `${title} ${n}`, url: `https://e.org/${n}.md`, note }));
}

describe('the guide for programs', () => {
	test('is a name, a summary, notes, and lists of links', () => {
		const guide = llmsGuide(SITE, [
			{ title: 'Case studies', entries: entries(2) },
			{ title: 'Journal', entries: [] },
			{ title: 'Now', entries: [{ label: '3 May', url: 'https://e.org/now/3.md', note: '' }] },
		]);
		expect(writeMarkdown(guide)).toBe(
			'# Tools\n\n> Small tools.\n\nA note.\n\n## Case studies\n\n- [Tool 0](https://e.org/0.md): Does it.\n- [Tool 1](https://e.org/1.md): Does it.\n\n## Now\n\n- [3 May](https://e.org/now/3.md)\n',
		);
	});

	test('names the newest hundred of a kind, and says how many it leaves out and where they are', () => {
		const text = writeMarkdown(
			llmsGuide(SITE, [{ title: 'Case studies', entries: entries(1_484), rest: en.llms.olderCases }]),
		);
		expect(text.match(/^- /gm)).toHaveLength(100);
		expect(text).toContain('- [Tool 99]');
		expect(text).toContain('1384 older ones are left out here; case-studies.json lists all of them.');
	});

	test('stays small whatever people write', () => {
		const long = 'word '.repeat(10_000);
		const text = writeMarkdown(llmsGuide(SITE, [{ title: 'Journal', entries: entries(1_000, long, long) }]));
		expect(bytesOf(text)).toBeLessThan(60_000);
	});

	test('is one line to an entry, with what looks like a sign escaped', () => {
		const text = writeMarkdown(
			llmsGuide(SITE, [{ title: 'A', entries: [{ label: 'a](b', url: 'https://e.org/', note: 'x\n\n# y' }] }]),
		);
		expect(text).toContain('- [a\\](b](https://e.org/): x # y\n');
	});
});

describe('entries that must fit', () => {
	const write = async (words: string) => words;

	test.each([
		['all of them', ['aa', 'bb'], 5, ['aa', 'bb'], []],
		['as many as fit', ['aa', 'bb', 'cc'], 5, ['aa', 'bb'], ['cc']],
		['none after the first that does not', ['aa', 'bbbbbb', 'c'], 5, ['aa'], ['bbbbbb', 'c']],
		['counted in bytes', ['אא', 'ב'], 5, ['אא'], ['ב']],
		['none', [], 5, [], []],
	])('%s', async (_, all, limit, texts, left) => {
		expect(await fitNewest(all, write, limit, '-')).toEqual({ texts, left });
	});

	test('none is written in vain', async () => {
		const written: string[] = [];
		const note = async (words: string) => {
			written.push(words);
			return words;
		};
		await fitNewest(['aa', 'bb', 'cc', 'dd'], note, 3);
		expect(written).toEqual(['aa', 'bb']);
	});
});

test('the end of the full text says what is left out, or that nothing is', () => {
	expect(writeMarkdown(llmsFullEnd(3, [{ kind: 'Case study', count: 2 }], [], en))).toContain(
		'2 older pages (Case study: 2); the newest 3 are above.',
	);
	expect(writeMarkdown(llmsFullEnd(3, [], [], en))).toContain('Nothing: all 3 pages of content are above.');
	expect(writeMarkdown(llmsFullEnd(3, [{ kind: 'יומן', count: 2 }], [], he))).toContain(
		'2 עמודים ישנים יותר (יומן: 2); 3 החדשים ביותר נמצאים למעלה.',
	);
});
