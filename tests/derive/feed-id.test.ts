import { describe, expect, test } from 'vitest';
import { feedId } from '../../src/derive/feed-id.ts';

const ENTRY = { collection: 'case-studies', id: 'triage', published: '2025-05-03', aliases: [] };
const ID = 'tag:example.org,2025-05-03:case-studies/triage';

function idOf(entry: Partial<Parameters<typeof feedId>[0]> = {}): string {
	return feedId({ ...ENTRY, ...entry }, 'example.org');
}

test('an id is a tag: URI made of host, day, collection and slug', () => {
	expect(idOf()).toBe(ID);
});

describe('an id stays', () => {
	test.each([
		['when a rename leaves an alias', { id: 'contract-triage', aliases: ['triage'] }],
		['when a second rename adds one', { id: 'contracts', aliases: ['triage', 'contract-triage'] }],
		['when a site path is an alias as well', { id: 'contracts', aliases: ['/work/triage/', 'triage'] }],
		['when a site path is the only alias', { aliases: ['/work/triage/'] }],
	])('%s', (_, entry) => {
		expect(idOf(entry)).toBe(ID);
	});
});

describe('two entries never share an id', () => {
	test.each([
		['of different collections', { collection: 'journal' }],
		['with different slugs', { id: 'other' }],
		['where one took the slug of another on a later day', { published: '2026-01-01' }],
	])('%s', (_, entry) => {
		expect(idOf(entry)).not.toBe(ID);
	});
});

test.each(['תקציר-חוזים', '契約の要約', 'größe'])('the id of %s has only characters that a URI may have', (id) => {
	expect(idOf({ id })).toMatch(/^tag:example\.org,2025-05-03:case-studies\/[\w%-]+$/);
});
