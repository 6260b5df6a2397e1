import { describe, expect, test } from 'vitest';
import { parseReference, relatedTo, seriesIn, seriesOf } from '../../src/derive/related.ts';

function entry(key: string, tags: string[] = [], published = '2025-01-01') {
	return { key, tags, published };
}

const SELF = entry('journal/self', ['a', 'b', 'c']);

describe('entries are related', () => {
	/** The keys of what is related to an entry with the tags a, b and c. */
	function related(all: ReturnType<typeof entry>[], named: string[] = [], most = 3): string[] {
		return relatedTo(SELF, named, [SELF, ...all], { most }).map(({ key }) => key);
	}

	test.each<[string, ReturnType<typeof entry>[], string[], string[]]>([
		['those that are named first', [entry('x/1', ['a', 'b', 'c']), entry('x/2')], ['x/2'], ['x/2', 'x/1']],
		[
			'in the order in which they are named',
			[entry('x/1'), entry('x/2'), entry('x/3')],
			['x/3', 'x/1', 'x/2'],
			['x/3', 'x/1', 'x/2'],
		],
		['by the tags that they share', [entry('x/1', ['a']), entry('x/2', ['a', 'b'])], [], ['x/2', 'x/1']],
		[
			'the newest first where they share as many',
			[entry('x/1', ['a'], '2025-01-01'), entry('x/2', ['b'], '2025-02-01')],
			[],
			['x/2', 'x/1'],
		],
		[
			'by name where all else is alike',
			[entry('x/2', ['a']), entry('x/1', ['b']), entry('x/3', ['c'])],
			[],
			['x/1', 'x/2', 'x/3'],
		],
		['never to themselves, not even when they say so', [entry('x/1', ['a'])], ['journal/self'], ['x/1']],
		['only if something joins them', [entry('x/1', ['z']), entry('x/2')], [], []],
		['three at most', [1, 2, 3, 4].map((n) => entry(`x/${n}`, ['a'])), [], ['x/1', 'x/2', 'x/3']],
		[
			'more than that if more are named',
			[1, 2, 3, 4].map((n) => entry(`x/${n}`)),
			['x/4', 'x/3', 'x/2', 'x/1'],
			['x/4', 'x/3', 'x/2', 'x/1'],
		],
		['without those that are named but not published', [entry('x/1', ['a'])], ['x/hidden'], ['x/1']],
	])('%s', (_, all, named, expected) => {
		expect(related(all, named)).toEqual(expected);
		expect(related(all.toReversed(), named)).toEqual(expected);
	});

	test('by what is named before any number of tags', () => {
		const tags = Array.from({ length: 30 }, (_, index) => `t${index}`);
		const all = [entry('x/tagged', tags), entry('x/named')];
		expect(relatedTo({ ...SELF, tags }, ['x/named'], all).map(({ key }) => key)).toEqual(['x/named', 'x/tagged']);
	});

	test.each<[string, { lanes?: string[]; likeness?: number; tags?: string[] }, boolean]>([
		['a lane alone', { lanes: ['agent'] }, false],
		['a lane and a few words', { lanes: ['agent'], likeness: 0.03 }, true],
		['another lane and a few words', { lanes: ['product'], likeness: 0.03 }, false],
		['many words', { likeness: 0.2 }, true],
		['a tag', { tags: ['a'] }, true],
	])('%s: enough is %s', (_, { likeness = 0, lanes = [], tags = [] }, expected) => {
		const other = { ...entry('x/1', tags), lanes };
		const found = relatedTo({ ...SELF, lanes: ['agent'] }, [], [other], { likeness: new Map([['x/1', likeness]]) });
		expect(found.length > 0).toBe(expected);
	});

	test('the likest first where they share as many tags', () => {
		const likeness = new Map([
			['x/1', 0.1],
			['x/2', 0.2],
		]);
		const all = [entry('x/1', ['a'], '2025-03-01'), entry('x/2', ['b'])];
		expect(relatedTo(SELF, [], all, { likeness }).map(({ key }) => key)).toEqual(['x/2', 'x/1']);
	});

	test('as many as are asked for', () => {
		expect(related([entry('x/1', ['a']), entry('x/2', ['a'])], [], 1)).toEqual(['x/1']);
	});
});

describe('a series', () => {
	const part = (id: string, published: string, series = 'Tokens') => ({ id, published, series });
	const alone = { id: 'y', published: '2025-01-20', series: undefined };
	const [first, second, third] = [part('z', '2025-01-01'), part('m', '2025-02-01'), part('a', '2025-03-01')];

	test.each([
		['the newest first', [third, second, first]],
		['the oldest first', [first, second, third]],
		['mixed with others', [part('x', '2025-01-15', 'Other'), second, alone, third, first]],
	])('begins with its oldest part, when entries come %s', (_, all) => {
		expect(seriesOf(second, all)).toEqual({
			slug: 'tokens',
			name: 'Tokens',
			parts: [first, second, third],
			position: 2,
		});
	});

	test.each([
		['first', first, 1],
		['last', third, 3],
	])('knows where its %s part stands', (_, entryOf, position) => {
		expect(seriesOf(entryOf, [third, second, first])?.position).toBe(position);
	});

	test('puts parts of one day in the order of their names', () => {
		const [a, b] = [part('a', '2025-01-01'), part('b', '2025-01-01')];
		expect(seriesOf(a, [b, a])?.parts).toEqual([a, b]);
	});

	test('is one for names that share an address, and has the name that its newest part gives it', () => {
		const other = part('o', '2025-04-01', 'tokens!');
		expect(seriesIn([first, alone, other, part('n', '2024-01-01', 'Notes')])).toEqual([
			{ slug: 'tokens', name: 'tokens!', parts: [first, other] },
			{ slug: 'notes', name: 'Notes', parts: [part('n', '2024-01-01', 'Notes')] },
		]);
	});

	test('is none for an entry outside of all series', () => {
		expect(seriesOf(alone, [alone, first])).toBeUndefined();
	});
});

describe('a reference', () => {
	test.each([
		['triage', 'case-studies', { collection: 'case-studies', id: 'triage' }],
		['journal/first', 'case-studies', { collection: 'journal', id: 'first' }],
		['case-studies/triage', 'journal', { collection: 'case-studies', id: 'triage' }],
		['/triage', 'journal', { collection: 'journal', id: '/triage' }],
	])('%s at home in %s is %j', (reference, home, expected) => {
		expect(parseReference(reference, home)).toEqual(expected);
	});
});
