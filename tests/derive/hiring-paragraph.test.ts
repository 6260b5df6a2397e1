import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/derive/hiring-brief.ts';
import { briefParagraph, joinWords, NEEDED_FIELDS, openFields, phrase } from '../../src/derive/hiring-paragraph.ts';
import * as en from '../../src/words/en.ts';
import { BRIEFS } from '../support/briefs.ts';

const ALL_OPEN =
	'Not yet decided: which work, who uses it, what it draws on, whether there is access to the data, what comes out, what the AI does, when a person checks it, who checks it, what is left out, what the first release is, by when it is out, what would show that it works, when that is judged, what would stop it and who answers for it.';

describe('a brief in one paragraph', () => {
	test.each<[keyof typeof BRIEFS, string]>([
		['empty', ALL_OPEN],
		[
			'example',
			'We are hiring for one workflow: a paralegal reads every supplier contract in full and types a summary into a spreadsheet, and requests wait nine working days. It is for people in the company: one paralegal and two counsel; the volume is about 200 contracts a month. It draws on the contracts mailbox since 2023 and the playbook that Legal keeps; access can be given on the first day. The AI classifies and extracts; what comes out is a one-page review sheet with quotes, beside the contract. Nothing leaves before a person has approved it: the paralegal, an hour a day. Left out: German contracts, redlines, and signing. The first release is confidentiality agreements in English, on one desk, within 6 weeks. The evidence, judged after 12 weeks of use: first reading from 38 to 15 minutes, and no missed renewal in 60 contracts. The head of legal operations answers for it, and stops it if counsel corrects more than one sheet in five. Nobody technical works beside them: they build it and hand it over.',
		],
		['slogan', `We are hiring for one workflow: We need to use AI. ${ALL_OPEN.replace('which work, ', '')}`],
		[
			'transformation',
			'We are hiring for one workflow: Leverage AI across the whole company to transform our business. It is for everyone. It draws on all our data. The first release is due ASAP. Not yet decided: whether there is access to the data, what comes out, what the AI does, when a person checks it, who checks it, what is left out, what the first release is, what would show that it works, when that is judged, what would stop it and who answers for it.',
		],
		[
			'invoices',
			'At the accounts desk we are hiring for one workflow: two clerks type the lines of supplier invoices into the ledger. It is for people in the company: two clerks; the volume is 900 invoices a month. It draws on the ledger, kept by the chief accountant; access can be given on the first day. The AI extracts and classifies; what comes out is a proposed posting in the ledger, not yet booked. Nothing leaves before a person has approved it: the clerk on duty. Left out: credit notes; anything above 5,000 euros. The first release, within 5 weeks: Invoices of the ten largest suppliers. The evidence, judged by 30 June: minutes an invoice from 6 to 2. The chief accountant answers for it, and stops it if wrong postings reach the month end twice. Nobody technical works beside them: they build it and hand it over.',
		],
		[
			'refunds',
			'We are hiring for one workflow: an agent reads a complaint, books the refund and schedules the return. It is for people in the company: six people at the service desk. Access can be given on the first day. The AI drafts and acts. Nobody checks it. Not yet decided: what it draws on, what comes out, what is left out, what the first release is, by when it is out, what would show that it works, when that is judged, what would stop it and who answers for it.',
		],
		[
			'parts',
			'The volume is 30 calls a day. Nobody has access to the data yet. What comes out: Draft replies. The first release is due by 14 March. It is judged after 6 weeks. It is stopped if two complaints a week. Not yet decided: which work, who uses it, what it draws on, what the AI does, when a person checks it, who checks it, what is left out, what the first release is, what would show that it works and who answers for it.',
		],
		['onlyTeam', `At Rietmeer Garden Supply we are hiring. ${ALL_OPEN}`],
		[
			'hebrew',
			'We are hiring for one workflow: שתי פקידות ממיינות את המכתבים שמגיעים כל בוקר. It is for 2 פקידות. מנהלת המשרד answers for it. Not yet decided: what it draws on, whether there is access to the data, what comes out, what the AI does, when a person checks it, who checks it, what is left out, what the first release is, by when it is out, what would show that it works, when that is judged and what would stop it.',
		],
	])('%s', (name, text) => {
		expect(briefParagraph(BRIEFS[name], en)).toBe(text);
	});

	test.each<[string, Brief, string]>([
		['who is outside', { audience: 'outside', users: 'Patients' }, 'It is for people outside the company: Patients.'],
		['only where they sit', { audience: 'inside' }, 'It is for people in the company.'],
		[
			'whom a share goes to',
			{ checked: 'sample', who: 'The chief accountant.' },
			'A person checks a share of it afterwards: the chief accountant.',
		],
		['a reader who decides', { checked: 'by-reader' }, 'It only informs a person, who decides.'],
		['objections', { checked: 'on-appeal', who: 'Ada' }, 'A person looks at it when somebody objects: Ada.'],
		['an output alone', { output: 'A list;' }, 'What comes out is a list.'],
		[
			'a name that begins a case for stopping',
			{ owner: 'Ada', stop: 'If Legal says no' },
			'Ada answers for it, and stops it in this case: Legal says no.',
		],
		['a product team', { beside: 'product' }, 'They join a product team.'],
	])('says %s', (_, brief, text) => {
		expect(briefParagraph(brief, en).startsWith(`${text} Not yet decided: `)).toBe(true);
	});

	test('has one full stop after what already has one', () => {
		for (const brief of Object.values(BRIEFS))
			expect(briefParagraph(brief, en)).not.toMatch(/\.\.|;\.|\s\.|undefined|false/);
	});
});

describe('what is open', () => {
	test('is everything that a brief needs, as long as nothing is said', () => {
		expect(openFields({})).toEqual(NEEDED_FIELDS);
	});

	test('is nothing once every choice is made', () => {
		expect(openFields(BRIEFS.example)).toEqual([]);
	});

	test('is not who checks, where nobody does', () => {
		expect(openFields({ checked: 'never' })).not.toContain('who');
		expect(openFields({ checked: 'sample' })).toContain('who');
	});
});

test.each([
	['The head of legal.', 'the head of legal'],
	['Ada', 'Ada'],
	['IT', 'IT'],
	['A clerk;', 'a clerk'],
	['Anna', 'Anna'],
	['Everyone', 'everyone'],
	['...', '...'],
])('%j reads %j inside a sentence', (text, words) => {
	expect(phrase(text, en)).toBe(words);
});

test('words are listed', () => {
	expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => joinWords(items, en))).toEqual([
		'',
		'a',
		'a and b',
		'a, b and c',
	]);
});
