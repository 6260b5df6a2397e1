import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { builder } from '../../src/schemas/builder.ts';
import { journal } from '../../src/schemas/journal.ts';
import { notBuilt } from '../../src/schemas/not-built.ts';
import { now } from '../../src/schemas/now.ts';
import { site } from '../../src/schemas/site.ts';
import { fieldsOf, withValue } from '../support/schema-fields.ts';

const adaptedFrom = {
	title: 'T',
	url: 'https://example.org/t',
	publisher: 'P',
	licence: 'L',
	licenceUrl: 'https://example.org/l',
	published: '2025',
};

/** Every collection but the case studies, with an entry that has every key, and the keys that it cannot do without. */
const COLLECTIONS: [string, z.ZodType, Record<string, unknown>, string[]][] = [
	[
		'site',
		site,
		{
			contract: 1,
			title: 'A casebook',
			url: 'https://example.org/cases/',
			description: 'What was built.',
			language: 'he',
			timeZone: 'Asia/Jerusalem',
			demo: true,
			nav: [{ label: 'Talks', url: '/talks/' }],
			image: '/logo.png',
			hub: 'https://hub.example.org/',
			newsletter: {
				form: { action: 'https://example.org/subscribe', field: 'mail' },
				thanks: ['https://example.org/thanks'],
				promise: 'A letter a month.',
			},
			fediverse: '@ada@social.example',
			security: { contact: 'mailto:ada@example.org', expires: '2027-01-01', policy: 'https://example.org/policy' },
			stale: { figures: 100, probes: 2, now: 10 },
		},
		['contract', 'title', 'url', 'description'],
	],
	[
		'builder',
		builder,
		{
			name: 'Ada',
			kind: 'team',
			headline: 'Builds.',
			location: 'Utrecht',
			timeZone: 'Europe/Amsterdam',
			lanes: ['agent'],
			statement: { builds: 'a', ambiguity: 'b', owns: 'c', risks: 'd', strongest: 'e', notFor: 'f' },
			availability: 'From May',
			links: [{ label: 'Code', url: 'https://example.org/code', me: true }],
			fediverse: '@ada@social.example',
		},
		['name', 'headline'],
	],
	[
		'journal',
		journal,
		{
			title: 'T',
			description: 'D',
			published: '2026-01-01',
			updated: '2026-01-02',
			aliases: ['t'],
			tags: ['a'],
			tldr: ['One'],
			faq: [{ q: 'Q', a: 'A' }],
			series: 'S',
			related: ['other', 'case-studies/triage'],
			builders: ['ada'],
			draft: true,
			adaptedFrom,
		},
		['title', 'description', 'published'],
	],
	['now', now, { about: ['triage'], tags: ['a'], builders: ['ada'], draft: false }, []],
	[
		'not-built',
		notBuilt,
		{
			title: 'T',
			summary: 'S',
			published: '2026-01-01',
			aliases: ['t'],
			askedBy: 'Sales',
			because: 'B',
			instead: 'I',
			tags: ['a'],
			builders: ['ada'],
			draft: false,
			adaptedFrom,
		},
		['title', 'summary', 'published', 'because', 'instead'],
	],
];

describe.each(COLLECTIONS)('%s', (_, schema, entry, required) => {
	const accepts = (data: unknown) => schema.safeParse(data).success;
	const fields = fieldsOf(schema).map(({ path }) => path);

	test('an entry with every key is accepted, and has every key of the schema', () => {
		expect(schema.safeParse(entry).error?.issues).toBeUndefined();
		expect(fields.filter((path) => path.length === 1).map(String)).toEqual(Object.keys(entry));
	});

	test('exactly the starred keys are required', () => {
		const without = (gone: string) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== gone));
		expect(Object.keys(entry).filter((key) => !accepts(without(key)))).toEqual(required);
	});

	test('no key holds a gap', () => {
		expect(fields.filter((path) => accepts(withValue(entry, path, { unknown: 'x' }))).map(String)).toEqual([]);
	});

	test.each([[null], [[]], ['']])('no key is answered by %j', (value) => {
		expect(fields.filter((path) => accepts(withValue(entry, path, value))).map(String)).toEqual([]);
	});

	test('a key that the contract does not know is refused, at any depth', () => {
		expect(accepts({ ...entry, colour: 'blue' })).toBe(false);
		const groups = fields.filter((path) => path.length > 1).map((path) => path.slice(0, -1));
		const inGroups = groups.filter(
			(path) =>
				typeof path.at(-1) === 'number' ||
				['statement', 'newsletter', 'newsletter,form', 'stale', 'adaptedFrom'].includes(String(path)),
		);
		expect(inGroups.filter((path) => accepts(withValue(entry, [...path, 'colour'], 'blue')))).toEqual([]);
	});
});

describe('site.yaml', () => {
	const least = { contract: 1, title: 'T', url: 'https://example.org', description: 'D' };

	test('what is left out has a default', () => {
		expect(site.parse(least)).toEqual({
			...least,
			language: 'en',
			timeZone: 'UTC',
			demo: false,
			stale: { figures: 365, probes: 7, now: 21 },
		});
		expect(site.parse({ ...least, stale: { now: 3 } }).stale).toEqual({ figures: 365, probes: 7, now: 3 });
	});

	test.each([
		['contract', 2, false],
		['contract', '1', false],
		['url', 'example.org', false],
		['language', 'pt-BR', true],
		['language', 'english please', false],
		['timeZone', 'Europe/Amsterdam', true],
		['timeZone', 'Mars/Olympus', false],
		['timeZone', '+02:00', false],
		['image', '/logo.png', true],
		['image', 'https://example.org/logo.png', true],
		['image', 'logo.png', false],
		['image', '//example.org/logo.png', false],
		['hub', 'https://hub.example.org/?x=1', true],
		['hub', '/hub', false],
		['demo', 'yes', false],
		['fediverse', '@ada@social.example', true],
		['fediverse', 'ada@social.example', false],
		['nav', [{ label: 'A', url: '/a/' }], true],
		['nav', [{ label: 'A', url: 'https://example.org' }], true],
		['nav', [{ label: 'A', url: '//example.org' }], false],
		['nav', [{ label: 'A', url: 'javascript:alert(1)' }], false],
		['nav', [{ label: 'A', url: 'a/' }], false],
		['stale', { now: -1 }, false],
		['stale', { now: 1.5 }, false],
	])('%s: %j is accepted: %s', (key, value, expected) => {
		expect(site.safeParse({ ...least, [key]: value }).success).toBe(expected);
	});
});

test('a builder is a person unless it says otherwise', () => {
	expect(builder.parse({ name: 'Ada', headline: 'Builds.' }).kind).toBe('person');
	expect(builder.safeParse({ name: 'Ada', headline: 'Builds.', kind: 'robot' }).success).toBe(false);
});

test('a now entry needs no frontmatter', () => {
	expect(now.safeParse({}).success).toBe(true);
});
