import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/derive/hiring-brief.ts';
import { PREREQUISITES, pauseReasons } from '../../src/derive/hiring-pause.ts';
import * as en from '../../src/words/en.ts';
import { BRIEFS } from '../support/briefs.ts';

const reasons = (brief: Brief) => pauseReasons(brief, en).map(({ id }) => id);
const there = (brief: Brief) => PREREQUISITES.filter(({ isThere }) => isThere(brief, en)).map(({ id }) => id);

describe('a pause for the brief', () => {
	test.each<[keyof typeof BRIEFS, string[]]>([
		['empty', ['no-users', 'no-data', 'no-owner', 'no-stop']],
		['example', []],
		['invoices', []],
		['slogan', ['no-workflow', 'no-users', 'no-data', 'no-owner', 'no-stop']],
		['transformation', ['no-workflow', 'no-users', 'no-data', 'no-owner', 'no-stop']],
		['refunds', ['no-owner', 'no-stop', 'acts-unseen']],
		['applicants', ['no-data', 'no-owner', 'no-stop', 'people-unseen']],
		['late', ['no-users', 'no-data', 'no-owner', 'no-stop']],
		['forecast', ['no-data', 'no-owner', 'no-stop']],
	])('%s', (name, ids) => {
		expect(reasons(BRIEFS[name])).toEqual(ids);
	});

	test.each<[string, Brief, boolean]>([
		['acts, and nobody looks', { does: ['acts'], checked: 'never' }, true],
		['acts, and looks when somebody objects', { does: ['drafts', 'acts'], checked: 'on-appeal' }, true],
		['acts after approval', { does: ['acts'], checked: 'before' }, false],
		['drafts, and nobody looks', { does: ['drafts'], checked: 'never' }, false],
	])('comes for what %s: %s', (_, brief, isPause) => {
		expect(reasons(brief).includes('acts-unseen')).toBe(isPause);
	});

	test.each<[string, Brief, boolean]>([
		['nobody looks', { workflow: 'Ranking of job applications', checked: 'never' }, true],
		['a share is looked at', { output: 'A grade for each pupil', checked: 'sample' }, true],
		['a person decides', { workflow: 'Ranking of job applications', checked: 'by-reader' }, false],
		['a person approves', { workflow: 'Letters to patients', checked: 'before' }, false],
		['it is about invoices', { workflow: 'Sorting of invoices', checked: 'never' }, false],
	])('about people, where %s', (_, brief, isPause) => {
		expect(reasons(brief).includes('people-unseen')).toBe(isPause);
	});
});

describe('what must be there first', () => {
	test.each<[keyof typeof BRIEFS, string[]]>([
		['empty', []],
		['example', ['workflow', 'users', 'data', 'owner']],
		['slogan', []],
		['terse', ['workflow', 'users']],
		['forecast', ['workflow', 'users']],
		['late', []],
		['hebrew', ['workflow', 'users', 'owner']],
	])('of the brief %s', (name, ids) => {
		expect(there(BRIEFS[name])).toEqual(ids);
	});

	test('is not there as long as access is only asked for, or to everything', () => {
		expect(there({ sources: 'The ledger', access: 'granted' })).toEqual(['data']);
		expect(there({ sources: 'The ledger', access: 'asked' })).toEqual([]);
		expect(there({ sources: 'All our data', access: 'granted' })).toEqual([]);
	});
});
