import { expect, test } from 'vitest';
import { caseRow } from '../../src/derive/case-row.ts';
import { createFormat } from '../../src/derive/format.ts';
import { createUrls } from '../../src/derive/urls.ts';
import { caseView } from '../support/case-views.ts';

const urls = createUrls('/', 'https://example.org');
const euros = (language: string) => createFormat(language).money({ amount: 2, currency: 'EUR' });
const gap = { unknown: 'Nobody wrote it down' };
const answers = {
	status: 'live',
	since: '2026-03',
	lane: 'agent',
	cost: { perInteraction: { amount: 2, currency: 'EUR', unit: 'letter' }, asOf: '2026' },
} as const;

test.each([
	[
		'en',
		'No. 001',
		'Live',
		['since March 2026', 'Agent', 'Nothing leaves unapproved', `${euros('en')} per letter, stated`],
	],
	['he', 'מס׳ 001', 'פעיל', ['מאז מרץ 2026', 'סוכן', 'שום דבר לא יוצא בלי אישור', `${euros('he')} לכל letter, הצהרה`]],
])('a case study is listed in the words of the language: %s', (language, number, stamp, facts) => {
	expect(caseRow(caseView(answers), urls, createFormat(language))).toMatchObject({ number, stamp, facts });
});

test('what is not known is left out, and a price whose unit is not known is that of an interaction', () => {
	const cost = { perInteraction: { amount: 2, currency: 'EUR', unit: gap }, asOf: '2026' };
	const row = caseRow(caseView({ since: gap, lane: 'agent', review: gap, cost }), urls, createFormat('en'));
	expect(row.facts).toEqual(['Agent', '€2 per interaction, stated']);
});
