import { describe, expect, test } from 'vitest';
import {
	builderCard,
	type CardContext,
	cardAlt,
	caseCard,
	journalCard,
	nowCard,
	siteCard,
} from '../../src/derive/card.ts';
import { createFormat } from '../../src/derive/format.ts';
import type { CaseStudyInput } from '../../src/schemas/case-study.ts';
import { caseView, costEvidence } from '../support/case-views.ts';

const context: CardContext = {
	site: { title: 'A casebook', description: 'What was built.', language: 'en', demo: false },
	dir: 'ltr',
	format: createFormat('en'),
};
const facts = (answers: Partial<CaseStudyInput>, evidence = [] as Parameters<typeof caseCard>[1]) =>
	caseCard(caseView(answers), evidence, context).facts;

describe('the card of a case study', () => {
	test('has its number, status, and three answers', () => {
		const made = caseCard(caseView({ status: 'live', since: '2026-03' }), [], context);
		expect(made).toMatchObject({
			name: 'case-studies/triage',
			folio: 'No. 001',
			stamp: { text: 'Live', isInUse: true },
			when: 'since March 2026',
		});
		expect(made.facts.map(({ label }) => label)).toEqual(['Who checks the AI', 'Cost', 'Decision']);
	});

	test.each<[string, Partial<CaseStudyInput>, number, string]>([
		['a gap as the whole answer', { review: { undisclosed: 'Not ours to tell' } }, 0, 'Undisclosed'],
		['a gap inside it', { decision: { outcome: { unknown: 'Nobody says' } } }, 2, 'Unknown'],
		['a cost without a meter', { cost: { unmeasured: 'No meter' } }, 1, 'Unmeasured'],
	])('says %s in its words', (_, answers, index, value) => {
		expect(facts(answers)[index]).toMatchObject({ value, isGap: true });
	});

	test('shows what an interaction costs with its basis, measured before stated', () => {
		const cost = { perInteraction: { amount: 0.5, currency: 'EUR', unit: 'letter' }, asOf: '2026-01' };
		expect(facts({ cost })[1]).toMatchObject({ value: '€0.50 per letter', basis: { is: 'stated', word: 'stated' } });
		expect(facts({ cost }, [costEvidence(0.25)])[1]).toMatchObject({
			value: '€0.25 per letter',
			basis: { is: 'measured', word: 'measured' },
		});
	});

	test('shows what a month costs where nobody knows about an interaction', () => {
		const cost = {
			perInteraction: { unmeasured: 'No meter' },
			monthly: { amount: 90, currency: 'EUR' },
			asOf: '2026-01',
		};
		expect(facts({ cost })[1]).toMatchObject({ value: '€90 a month', basis: { is: 'stated', word: 'stated' } });
	});

	test('leaves since out where there is a gap', () => {
		expect(caseCard(caseView({ since: { unknown: 'Nobody wrote it down' } }), [], context).when).toBeUndefined();
	});

	test('speaks the language of the site', () => {
		const hebrew: CardContext = {
			site: { ...context.site, language: 'he', demo: true },
			dir: 'rtl',
			format: createFormat('he'),
		};
		const cost = { perInteraction: { amount: 0.5, currency: 'EUR', unit: 'מכתב' }, asOf: '2026-01' };
		const made = caseCard(caseView({ cost, status: 'live', since: '2026-03', decision: { unknown: 'x' } }), [], hebrew);
		expect(made).toMatchObject({
			dir: 'rtl',
			folio: 'הדגמה, מס׳ 001',
			stamp: { text: 'פעיל', isInUse: true },
			when: 'מאז מרץ 2026',
		});
		expect(
			made.facts.map(({ label, value, basis }) => [label, value.replace(/[\u200e\u200f\u00a0]/g, ''), basis?.word]),
		).toEqual([
			['בדיקה בידי אדם', 'שום דבר לא יוצא בלי אישור', undefined],
			['עלות', '0.50€ לכל מכתב', 'הצהרה'],
			['החלטה', 'לא ידוע', undefined],
		]);
		const entry = { id: 'a', title: 'T', description: 'D', published: '2026-03-03', minutes: 4, tags: ['one'] };
		const { folio, facts: told } = journalCard({ ...entry, series: undefined }, hebrew);
		expect([folio, ...told.map(({ label, value }) => `${label}: ${value}`)]).toEqual([
			'הדגמה, יומן',
			'פורסם: 3 במרץ 2026',
			'זמן קריאה: 4 דק׳',
			'תגיות: one',
		]);
	});

	test('says in words what it shows', () => {
		const made = caseCard(caseView({ title: 'Triage', status: 'pilot', since: '2026' }), [costEvidence(0.25)], context);
		expect(cardAlt(made)).toMatch(/^Triage\. Pilot since 2026\. Who checks the AI: .*Cost: €0\.25 per .* \(measured\)/);
	});
});

test.each([
	['One sentence. And another.', 'One sentence.', 'And another.'],
	['Without an end', 'Without an end', undefined],
	['Version 1.5 is out, with e.g. a list. More.', 'Version 1.5 is out, with e.g.', 'a list. More.'],
	['今日は契約書を二十件読みました。明日も続けます。', '今日は契約書を二十件読みました。', '明日も続けます。'],
	['', '3 March 2026', undefined],
])('the card of a now entry begins with its first sentence: %s', (text, title, lead) => {
	expect(nowCard({ id: '2026-03-03', title: '3 March 2026' }, text, [], context)).toMatchObject({ title, lead });
});

test('a journal entry of a series stands under its name', () => {
	const entry = { id: 'a', title: 'T', description: 'D', published: '2026-03-03', minutes: 4, tags: ['one', 'two'] };
	expect(journalCard({ ...entry, series: 'Boundaries' }, context).folio).toBe('Boundaries');
	const { folio, facts } = journalCard({ ...entry, series: undefined }, context);
	expect(folio).toBe('Journal');
	expect(facts.map(({ value }) => value)).toEqual(['3 March 2026', '4 min', 'one, two']);
});

test('a builder without case studies has no counts', () => {
	const numbers = { cases: 0, live: 0, questions: { answered: 0, total: 0 } };
	expect(builderCard('ada', { name: 'Ada', kind: 'person', headline: 'Builds' }, numbers, context).facts).toEqual([]);
});

test('a demonstration says on its cards that it is one', () => {
	const demo = { ...context, site: { ...context.site, demo: true } };
	const numbers = { cases: 1, live: 0, latest: undefined };
	expect(siteCard('example.org', numbers, demo).folio).toBe('Demonstration, example.org');
	expect(siteCard('example.org', numbers, context).folio).toBe('example.org');
});
