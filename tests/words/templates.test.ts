import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGINE } from '../support/site-commands.ts';
import { listFiles } from '../support/site-tree.ts';

/** What has the same name in every language. */
const NAMES = ['RSS', 'JSON', 'JSON Resume', 'llms.txt'];
/** Text between tags and expressions. Code has signs that words have not. */
const TEXT = /[>}]([^<>{}]*\p{L}{2}[^<>{}]*)(?=[<{])/gu;
const CODE = /^\s*(?:const|return)\b|&&|\|\||=>|\?\?|[=;()]|^\s*[:?]|\?\s*$/;
/** Attributes, of elements and components, that are shown or read out. */
const SPOKEN = /\s(?:aria-label|title|lead|alt|placeholder|description|summary)="([^"]*\p{L}{2}[^"]*)"/gu;

/** The words that stand in the template of a component or page, and not in the files of words. */
function wordsIn(source: string): string[] {
	const template = source.replace(/^---\n[\s\S]*?\n---/, '').replace(/<!--[\s\S]*?-->/g, '');
	const text = [...template.matchAll(TEXT)].map(([, words = '']) => words.trim()).filter((words) => !CODE.test(words));
	const spoken = [...template.matchAll(SPOKEN)].map(([, words = '']) => words);
	return [...text, ...spoken].filter((words) => !NAMES.includes(words));
}

describe('words in a template are found', () => {
	test.each([
		['<p>Nothing yet.</p>', ['Nothing yet.']],
		['<p>{count} more</p>', ['more']],
		['<nav aria-label="Pages"><slot /></nav>', ['Pages']],
		['<PageHead title="Journal" lead={words.journal.lead} />', ['Journal']],
		['{list.length > 0 && <p>None <b>here</b></p>}', ['None', 'here']],
	])('in %j', (template, words) => {
		expect(wordsIn(`---\nconst a = 1;\n---\n${template}\n`)).toEqual(words);
	});

	test.each([
		'<p class="data quiet">{words.page.skip}</p>',
		'{items.length > 1 && more && <p>{words.a}</p>}',
		'{isGap(a) ? <Gap gap={a} /> : <b>{a}</b>}',
		'<a href="/rss.xml">RSS</a>, <slot name="story" />',
	])('but not in %j', (template) => {
		expect(wordsIn(template)).toEqual([]);
	});
});

test('no template holds words: they are in src/words', async () => {
	const files = (await listFiles(join(ENGINE, 'src'))).filter((file) => file.endsWith('.astro'));
	expect(files.length).toBeGreaterThan(80);
	const found = files.flatMap((file) =>
		wordsIn(readFileSync(join(ENGINE, 'src', file), 'utf8')).map((words) => `${file}: ${words}`),
	);
	expect(found).toEqual([]);
});
