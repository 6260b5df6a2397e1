import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/derive/hiring-brief.ts';
import { vagueness } from '../../src/derive/hiring-vagueness.ts';
import * as en from '../../src/words/en.ts';
import { BRIEFS } from '../support/briefs.ts';

const TODAY = '2026-11-20';
const found = (brief: Brief, today?: string) =>
	vagueness(brief, en, today).map(({ field, rule }) => `${field}: ${rule}`);

describe('in the brief', () => {
	test.each<[keyof typeof BRIEFS, string[]]>([
		['empty', []],
		['example', []],
		['slogan', ['workflow: technology']],
		['transformation', ['workflow: technology', 'users: everyone', 'sources: all-data', 'by: no-day']],
		['everything', ['workflow: everything', 'users: everyone', 'excluded: nothing-excluded']],
		['chatbot', ['workflow: chatbot']],
		['terse', ['workflow: short-workflow', 'users: uncounted-users', 'volume: uncounted-volume']],
		['invoices', []],
		['platform', ['by: far-release']],
		['shop', []],
		['refunds', []],
		['forecast', []],
		['applicants', []],
		['acting', ['checked: acts-for-a-reader', 'who: some-reviewer']],
		['verbs', ['does: many-verbs']],
		[
			'shapeless',
			[
				'output: shapeless-output',
				'release: whole-release',
				'evidence: no-figure',
				'judged: unjudged',
				'stop: no-stop',
			],
		],
		['late', ['by: far-release', 'owner: shared-owner']],
		['hasty', ['by: near-release', 'evidence: one-figure']],
		['hebrew', []],
		['onlyTeam', []],
		['parts', []],
	])('%s', (name, rules) => {
		expect(found(BRIEFS[name], TODAY)).toEqual(rules);
	});
});

describe('of the work', () => {
	test.each([
		['We need to use AI', 'technology'],
		['AI', 'technology'],
		['use ChatGPT to be more efficient', 'technology'],
		['We want AI agents', 'technology'],
		['Artificial intelligence for productivity and growth', 'technology'],
		['Machine learning strategy', 'technology'],
		['Company-wide automation of letters and invoices', 'everything'],
		['Build a copilot that reads the tickets of the service desk', 'chatbot'],
		['Sort mail', 'short-workflow'],
		['Streamline how the clerks enter supplier invoices', 'buzzword'],
	])('%j is vague: %s', (workflow, rule) => {
		expect(found({ workflow })).toEqual([`workflow: ${rule}`]);
	});

	test.each([
		'Use AI to answer questions of tenants about their bills',
		'The finance assistant types supplier invoices into the ledger',
		'A paralegal reads every supplier contract in full',
		'Zwei Sachbearbeiterinnen tippen Rechnungen von Lieferanten ab',
	])('%j is not', (workflow) => {
		expect(found({ workflow })).toEqual([]);
	});
});

describe('of one answer', () => {
	test.each<[Brief, string]>([
		[{ users: 'various stakeholders' }, 'users: everyone'],
		[{ users: 'the service desk' }, 'users: uncounted-users'],
		[{ sources: 'Documents' }, 'sources: all-data'],
		[{ sources: 'our data lake' }, 'sources: all-data'],
		[{ output: 'Insights' }, 'output: shapeless-output'],
		[{ who: 'A human in the loop' }, 'who: some-reviewer'],
		[{ who: 'somebody' }, 'who: some-reviewer'],
		[{ excluded: 'None' }, 'excluded: nothing-excluded'],
		[{ release: 'A proof of concept' }, 'release: whole-release'],
		[{ by: 'soon' }, 'by: no-day'],
		[{ by: '4 months' }, 'by: far-release'],
		[{ by: '5 days' }, 'by: near-release'],
		[{ evidence: 'People save time' }, 'evidence: no-figure'],
		[{ evidence: 'at least 5 users' }, 'evidence: one-figure'],
		[{ judged: 'later' }, 'judged: unjudged'],
		[{ stop: 'Never' }, 'stop: no-stop'],
		[{ owner: 'we' }, 'owner: shared-owner'],
		[{ owner: 'Innovation team' }, 'owner: shared-owner'],
		[{ owner: 'A world-class leader' }, 'owner: buzzword'],
	])('%j: %s', (brief, rule) => {
		expect(found(brief)).toEqual([rule]);
	});

	test.each<Brief>([
		{ users: 'Two clerks and a dozen drivers' },
		{ sources: 'The folder of signed leases, kept by the property manager' },
		{ output: 'A report of the ten oldest cases, each morning at eight' },
		{ who: 'The person on duty at the desk' },
		{ by: '14 March' },
		{ by: '12 weeks' },
		{ judged: 'a month of use' },
		{ evidence: 'from 38 to 15 minutes' },
		{ owner: 'The team lead of accounts' },
		{ owner: 'Anna' },
		{ does: ['drafts', 'classifies', 'extracts'] },
		{ does: ['acts'], checked: 'before' },
	])('%j is not vague', (brief) => {
		expect(found(brief)).toEqual([]);
	});
});

test('a date is far or near only on a day', () => {
	expect(found({ by: '2027-06-01' })).toEqual([]);
	expect(found({ by: '2027-06-01' }, TODAY)).toEqual(['by: far-release']);
	expect(found({ by: '2027-06-01' }, '2027-04-20')).toEqual([]);
	expect(found({ by: '2027-06-01' }, '2027-05-28')).toEqual(['by: near-release']);
});

test('the question quotes what it asks about, and cuts what is long', () => {
	expect(vagueness({ users: 'All staff, $& included' }, en)[0]?.asks).toMatch(/^“All staff” is nobody in particular\./);
	const [point] = vagueness({ workflow: `AI ${'AI '.repeat(60)}` }, en);
	expect(point?.asks).toMatch(/^“AI [AI ]{40,56}…” names a technology, not work\./);
});

test('every question is a question', () => {
	const asked = Object.values(BRIEFS).flatMap((brief) => vagueness(brief, en, TODAY).map(({ asks }) => asks));
	expect(asked.length).toBeGreaterThan(15);
	for (const asks of asked) expect(asks).toMatch(/\?|hire\.|will do\./);
});
