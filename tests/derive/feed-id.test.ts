import fc from 'fast-check';
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
		['when the alias is the path of the former page', { id: 'contracts', aliases: ['/prototypes/triage/'] }],
		['when that path is escaped', { id: 'contracts', aliases: ['/prototypes/%74riage'] }],
		['when it gets its first slug back', { aliases: ['triage', 'contracts'] }],
		['when an alias is a page further down', { aliases: ['/prototypes/page/2/', '/journal/other/'] }],
	])('%s', (_, entry) => {
		expect(idOf(entry)).toBe(ID);
	});
});

test('the id of an idea not built stays when a rename leaves an alias', () => {
	const idea = { collection: 'not-built', id: 'robot' };
	for (const alias of ['robot', '/not-built/robot/'])
		expect(idOf({ ...idea, id: 'android', aliases: [alias] })).toBe(idOf(idea));
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

describe('whatever the slugs', () => {
	const slug = fc.stringMatching(/^[a-zא-ת0-9]{1,8}(-[a-zא-ת0-9]{1,8}){0,3}$/);

	test('an id survives any number of renames that leave their alias', () => {
		fc.assert(
			fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 6 }), (slugs) => {
				const ids = slugs.map((id, index) => idOf({ id, aliases: slugs.slice(0, index) }));
				expect(new Set(ids).size).toBe(1);
			}),
		);
	});

	test('two entries have two ids, which are URIs', () => {
		fc.assert(
			fc.property(fc.uniqueArray(slug, { minLength: 2, maxLength: 20 }), (slugs) => {
				const ids = slugs.map((id) => idOf({ id }));
				expect(new Set(ids).size).toBe(slugs.length);
				for (const id of ids) expect(id).toMatch(/^tag:[\x21-\x7e]+$/);
			}),
		);
	});
});
