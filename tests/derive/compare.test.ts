import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type ComparedCase,
	chosenCases,
	compareCases,
	MOST_COMPARED,
	type PublishedFact,
} from '../../src/derive/compare.ts';

const gap = { undisclosed: 'A client asked for it' };

function fact(id: string, says: PublishedFact['says'], basis?: string): PublishedFact {
	return { id, asks: `${id}?`, says, ...(basis && { basis }) };
}

function compared(...facts: PublishedFact[]): ComparedCase {
	return { slug: 'a', url: '/prototypes/a/', number: 1, title: 'A', facts };
}

/** The group in which a question with these answers stands. */
function groupOf(...answers: [PublishedFact['says'], string?][]) {
	const comparison = compareCases(answers.map(([says, basis]) => compared(fact('x', says, basis))));
	return Object.entries(comparison).flatMap(([group, rows]) => (rows.length > 0 ? [group] : []));
}

describe('a question is one', () => {
	test.each<[string, string, ...[PublishedFact['says'], string?][]]>([
		['that tells cases apart', 'differ', [['Daily']], [['Weekly']]],
		['that tells one of three apart', 'differ', [['Daily']], [['Daily']], [['Weekly']]],
		['that tells them apart by one more answer', 'differ', [['A', 'B']], [['A']]],
		['that tells them apart by the order of the answers', 'differ', [['A', 'B']], [['B', 'A']]],
		['that one of them answers', 'differ', [['Daily']], [[]]],
		['to which one of them has a gap', 'differ', [['Daily']], [[gap]]],
		['to which one of them has a gap beside its answer', 'differ', [['Daily']], [['Daily', gap]]],
		['whose figures are alike but come from elsewhere', 'differ', [['5%'], 'measured'], [['5%'], 'stated']],
		['whose figure has a source in one of them', 'differ', [['5%'], 'measured'], [['5%']]],
		['that they answer alike', 'alike', [['Daily']], [['Daily']]],
		['that they answer alike but for capitals', 'alike', [['Daily']], [['daily']]],
		['that they answer alike, from alike sources', 'alike', [['5%'], 'stated'], [['5%'], 'stated']],
		['that a single case answers', 'alike', [['Daily']]],
		['that none of them answers', 'unanswered', [[]], [[]]],
		['to which all have the same gap', 'unanswered', [[gap]], [[gap]]],
		['to which they have different gaps', 'unanswered', [[gap]], [[{ unknown: 'x' }]], [[]]],
	])('%s: %s', (_, group, ...answers) => {
		expect(groupOf(...answers)).toEqual([group]);
	});
});

test('questions keep their order in each group, and cells that of the cases', () => {
	const one = compared(fact('a', ['1']), fact('b', ['x']), fact('c', ['2']), fact('d', ['y']), fact('e', []));
	const two = compared(fact('a', ['3']), fact('b', ['x']), fact('c', ['4']), fact('d', ['y']), fact('e', [gap]));
	const { differ, alike, unanswered } = compareCases([one, two]);
	expect(differ.map(({ id, asks, cells }) => [id, asks, ...cells.map((cell) => cell?.says[0])])).toEqual([
		['a', 'a?', '1', '3'],
		['c', 'c?', '2', '4'],
	]);
	expect(alike.map(({ id }) => id)).toEqual(['b', 'd']);
	expect(unanswered.map(({ cells }) => cells.map((cell) => cell?.says))).toEqual([[[], [gap]]]);
});

test('a question that only one case knows leaves the cell of the other empty', () => {
	const { differ } = compareCases([compared(fact('a', ['1'])), compared(fact('a', ['2']), fact('b', ['3']))]);
	expect(differ.map(({ id, cells }) => [id, cells.map((cell) => cell?.says[0])])).toEqual([
		['a', ['1', '2']],
		['b', [undefined, '3']],
	]);
});

test('no cases make no rows', () => {
	expect(compareCases([])).toEqual({ differ: [], alike: [], unanswered: [] });
});

describe('the cases of an address are', () => {
	const LONG = 'x'.repeat(256);
	test.each<[string, string, string[], string[]]>([
		['those it names', '?case=a&case=b', [], ['a', 'b']],
		['those it names, whatever was kept', '?case=a', ['x', 'y'], ['a']],
		['those that were kept, where it names none', '', ['x', 'y'], ['x', 'y']],
		['none', '', [], []],
		['the first three of many', '?case=a&case=b&case=c&case=d', [], ['a', 'b', 'c']],
		['the first three of those kept', '', ['a', 'b', 'c', 'd'], ['a', 'b', 'c']],
		['each once', '?case=a&case=b&case=a', [], ['a', 'b']],
		['each once, of those kept', '', ['a', 'a', 'b'], ['a', 'b']],
		['the one to add', '?add=a', [], ['a']],
		['those kept and the one to add', '?add=c', ['a', 'b'], ['a', 'b', 'c']],
		['the last two kept and the one to add', '?add=d', ['a', 'b', 'c'], ['b', 'c', 'd']],
		['the one to add once, where it was kept', '?add=a', ['a', 'b'], ['b', 'a']],
		['those named and the one to add', '?case=a&add=b', [], ['a', 'b']],
		['those named and the one to add, whatever was kept', '?case=a&add=b', ['x', 'y'], ['a', 'b']],
		['all to add', '?add=a&add=b&add=c', ['x'], ['a', 'b', 'c']],
		['the last three to add', '?add=a&add=b&add=c&add=d', ['x'], ['b', 'c', 'd']],
		['the last three to add, by their last place', '?add=a&add=b&add=c&add=d&add=a', [], ['c', 'd', 'a']],
		['without empty names', '?case=&case=+&case=a', [], ['a']],
		['those kept, where its names are empty', '?case=&add=', ['x'], ['x']],
		['without empty names among those kept', '?add=a', ['', ' '], ['a']],
		['without names too long for a folder', `?case=${LONG}&case=a&add=${LONG}`, [LONG], ['a']],
		['with a name as long as a folder can have', `?case=${LONG.slice(1)}`, [], [LONG.slice(1)]],
		['names of any script', `?case=${encodeURIComponent('契約の要約')}&case=größe`, [], ['契約の要約', 'größe']],
		[
			'hostile names, as the text that they are',
			'?case=%3Cscript%3Ealert(1)%3C/script%3E',
			[],
			['<script>alert(1)</script>'],
		],
		['names that climb, as the text that they are', '?case=../../x&add=%2e%2e', [], ['../../x', '..']],
		['names in a wrong encoding', '?case=%E0%A4%A&case=a', [], ['\uFFFD%A', 'a']],
		['names of built-in properties', '?case=__proto__&case=constructor', [], ['__proto__', 'constructor']],
		['not of other keys', '?from=a&CASE=b', [], []],
	])('%s', (_, query, kept, expected) => {
		expect(chosenCases(new URLSearchParams(query), kept)).toEqual(expected);
	});

	test('never more than fit, never twice the same, and the one added last is always among them', () => {
		const slug = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'e', ''), fc.string());
		fc.assert(
			fc.property(fc.array(slug), fc.array(slug), fc.array(slug), (named, added, kept) => {
				const query = new URLSearchParams([
					...named.map((name) => ['case', name]),
					...added.map((name) => ['add', name]),
				]);
				const chosen = chosenCases(query, kept);
				expect(chosen.length).toBeLessThanOrEqual(MOST_COMPARED);
				expect(new Set(chosen).size).toBe(chosen.length);
				expect(chosen.every((name) => [...query.values(), ...kept].includes(name))).toBe(true);
				const last = added.findLast((name) => name.trim() !== '');
				if (last !== undefined) expect(chosen).toContain(last);
			}),
		);
	});
});
