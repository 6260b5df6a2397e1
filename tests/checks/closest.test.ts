import { expect, test } from 'vitest';
import { closest } from '../../src/checks/closest.ts';

const KEYS = ['title', 'tags', 'summary', 'status', 'failureModes', 'for', 'url'];

test.each([
	['titel', 'title'],
	['Title', 'title'],
	['tag', 'tags'],
	['summry', 'summary'],
	['failure-modes', 'failureModes'],
	['failure_mode', 'failureModes'],
	['staus', 'status'],
	['ur', 'url'],
	['fro', undefined],
	['colour', undefined],
	['', undefined],
	['x', undefined],
	['__proto__', undefined],
])('%j was meant as %j', (word, expected) => {
	expect(closest(word, KEYS)).toBe(expected);
});

test('nothing is near when nothing is known', () => {
	expect(closest('title', [])).toBeUndefined();
});
