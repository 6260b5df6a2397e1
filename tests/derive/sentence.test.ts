import { expect, test } from 'vitest';
import { sentenceParts } from '../../src/derive/sentence.ts';

test.each([
	['Plain words.', [{ words: 'Plain words.' }]],
	['', []],
	['Try [the search](search).', [{ words: 'Try ' }, { words: 'the search', link: 'search' }, { words: '.' }]],
	['{date}: updated', [{ slot: 'date' }, { words: ': updated' }]],
	['[One](a)[two](b){c}', [{ words: 'One', link: 'a' }, { words: 'two', link: 'b' }, { slot: 'c' }]],
	['A [bracket] and (another), a { brace }', [{ words: 'A [bracket] and (another), a { brace }' }]],
])('%j is taken apart into words, links and places', (sentence, parts) => {
	expect(sentenceParts(sentence)).toEqual(parts);
});
