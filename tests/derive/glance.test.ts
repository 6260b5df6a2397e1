import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/derive/format.ts';
import { glance } from '../../src/derive/glance.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import type { Gap } from '../../src/schemas/gap.ts';
import { EVERY_ANSWER } from '../support/answers.ts';

const format = createFormat('en');
const gap = { undisclosed: 'A client asked for it' };
const GAP: Gap = { gap: 'undisclosed', why: 'A client asked for it' };
const OTHER = { unmeasured: 'Nobody counts' };

function facts(answers: Partial<CaseStudyInput> = {}) {
	return glance(caseStudy.parse({ ...EVERY_ANSWER, ...answers }), format);
}

/** The answer to one of the questions, for the full case study with these answers instead. */
function answer(asks: string, answers: Partial<CaseStudyInput>): string | Gap | undefined {
	return facts(answers).find((fact) => fact.asks === asks)?.answer;
}

function failure(title: string | typeof gap, more: object = {}) {
	return { title, kind: 'limit' as const, impact: 'x', ...more };
}

test('a full case study answers all six questions, each with the section that says more', () => {
	expect(facts()).toEqual([
		{ asks: 'Who uses it', section: 'workflow', answer: 'Six lawyers' },
		{
			asks: 'Who checks the AI',
			section: 'review',
			answer: 'It classifies and extracts. Nothing leaves unapproved: the lawyer on duty',
		},
		{ asks: 'What failed', section: 'record', answer: 'Empty scans' },
		{ asks: 'What it costs', section: 'cost', answer: '€0.04 per contract, €12.50 a month', basis: 'stated' },
		{ asks: 'Who watches it', section: 'monitoring', answer: 'Dashboard (staff only); drift, since January 2026' },
		{ asks: 'What was decided', section: 'decision', answer: 'Expand it (Head of legal)' },
	]);
});

test('a case study of gaps answers each question with its gap', () => {
	const gaps = { workflow: gap, review: gap, failures: gap, cost: gap, monitoring: gap, decision: gap };
	expect(facts(gaps).map((fact) => fact.answer)).toEqual([GAP, GAP, GAP, GAP, GAP, GAP]);
	expect(facts(gaps).map((fact) => fact.basis)).toEqual(Array(6).fill(undefined));
});

test('who uses it may be a gap inside the answer', () => {
	expect(answer('Who uses it', { workflow: { users: gap, before: 'A', after: 'B' } })).toEqual(GAP);
});

describe('who checks the AI', () => {
	test.each<[string, object, string | Gap]>([
		['before', { checked: 'before', who: 'A clerk' }, 'It drafts. Nothing leaves unapproved: a clerk'],
		['by its reader', { checked: 'by-reader', who: 'HR' }, 'It drafts. It informs a person, who decides: HR'],
		['a sample', { checked: 'sample', who: 'Two editors' }, 'It drafts. A share is checked afterwards: two editors'],
		['on appeal', { checked: 'on-appeal', who: 'Ada' }, 'It drafts. Checked when somebody objects: Ada'],
		[
			'never, in the words of the author',
			{ checked: 'never', who: 'Nobody, since 2024' },
			'It drafts. Nobody, since 2024',
		],
		['never, for a reason that is not told', { checked: 'never', who: gap }, 'It drafts. Nobody checks'],
		['somebody who is not named', { checked: 'before', who: gap }, 'It drafts. Nothing leaves unapproved'],
		['at a time that is not told', { checked: gap, who: 'A clerk' }, GAP],
		['what is not told', { does: gap, checked: 'before', who: 'A clerk' }, 'Nothing leaves unapproved: a clerk'],
	])('%s', (_, review, expected) => {
		expect(answer('Who checks the AI', { review: { does: 'drafts', ...review } as CaseStudyInput['review'] })).toEqual(
			expected,
		);
	});
});

describe('what failed is the worst that is known:', () => {
	const euros = (amount: number | typeof gap) => ({ cost: { amount, currency: 'EUR' } });
	const dear = failure('Dear', euros(5_000));
	const cheap = failure('Cheap', euros(0.5));

	test.each<[string, CaseStudyInput['failures'], string | Gap]>([
		[
			'an incident before a limit',
			[failure('Limit'), failure('Incident', { kind: 'incident' })],
			'Incident, and 1 more',
		],
		[
			'an incident before a limit that cost a fortune',
			[failure('Limit', euros(900_000_000)), failure('Incident', { kind: 'incident' })],
			'Incident, and 1 more',
		],
		['the dearer of two limits', [cheap, dear], 'Dear, and 1 more'],
		[
			'the dearer of two incidents',
			[
				{ ...cheap, kind: 'incident' },
				{ ...dear, kind: 'incident' },
			],
			'Dear, and 1 more',
		],
		['one with a cost before one without', [failure('No cost'), cheap], 'Cheap, and 1 more'],
		[
			'one with a cost before one whose cost is a gap',
			[failure('Hidden', euros(gap)), failure('Gap', { cost: gap }), cheap],
			'Cheap, and 2 more',
		],
		[
			'the later of two in different years',
			[failure('Old', { date: '2024' }), failure('New', { date: '2025' })],
			'New, and 1 more',
		],
		[
			'the later of two in one year',
			[failure('May', { date: '2025-05' }), failure('June', { date: '2025-06-01' })],
			'June, and 1 more',
		],
		[
			'one with a date before one without',
			[failure('Undated'), failure('Dated', { date: '2019' })],
			'Dated, and 1 more',
		],
		[
			'the dearer before the later',
			[
				{ ...dear, date: '2024' },
				{ ...cheap, date: '2026' },
			],
			'Dear, and 1 more',
		],
		['the first of two that are alike', [failure('First'), failure('Second')], 'First, and 1 more'],
		['the only one', [cheap], 'Cheap'],
		['the only one, and gaps are not counted as more', [cheap, gap], 'Cheap'],
		['one behind a gap', [gap, cheap, dear], 'Dear, and 1 more'],
		['the gap where nothing else stands', [gap], GAP],
		['the first gap of several', [gap, OTHER], GAP],
		['the gap in its title', [failure(gap)], GAP],
	])('%s', (_, failures, expected) => {
		expect(answer('What failed', { failures })).toEqual(expected);
	});

	test('the order of the file stays as it was', () => {
		const data = caseStudy.parse({ ...EVERY_ANSWER, failures: [cheap, dear] });
		glance(data, format);
		expect(data.failures).toMatchObject([{ title: 'Cheap' }, { title: 'Dear' }]);
	});
});

describe('what it costs', () => {
	const each = { amount: 0.004, currency: 'EUR', unit: 'answer' };
	const monthly = { amount: 40, currency: 'EUR' };

	test.each<[string, object, string | Gap, string | undefined]>([
		['has both amounts', { perInteraction: each, monthly }, '€0.004 per answer, €40 a month', 'stated'],
		['has one of them', { perInteraction: each }, '€0.004 per answer', 'stated'],
		['has the other', { perInteraction: gap, monthly }, '€40 a month', 'stated'],
		['says when it is a guess', { perInteraction: each, basis: 'estimated' }, '€0.004 per answer', 'estimated'],
		['is stated where the basis is a gap', { perInteraction: each, basis: gap }, '€0.004 per answer', 'stated'],
		['may lack its unit', { perInteraction: { ...each, unit: gap } }, '€0.004 per interaction', 'stated'],
		['leaves out what is not told', { perInteraction: { ...each, amount: gap }, monthly }, '€40 a month', 'stated'],
		['is the gap where the amount would stand', { perInteraction: { ...each, amount: gap } }, GAP, undefined],
		['is the gap of the interaction before that of the month', { perInteraction: gap, monthly: OTHER }, GAP, undefined],
	])('%s', (_, cost, expected, basis) => {
		const fact = facts({ cost: { asOf: '2026', ...cost } as CaseStudyInput['cost'] })[3];
		expect(fact).toMatchObject({ asks: 'What it costs', answer: expected });
		expect(fact?.basis).toBe(basis);
	});
});

describe('who watches it', () => {
	const url = 'https://example.org/status';

	test.each<[string, CaseStudyInput['monitoring'], string | Gap]>([
		['a dashboard that everybody can open', { url }, 'Open dashboard'],
		['a dashboard behind a login', { url: { url, access: 'login' } }, 'Dashboard (needs a login)'],
		['a dashboard for staff', { url: { url, access: 'staff' } }, 'Dashboard (staff only)'],
		['a dashboard on request', { url: { label: 'Status', access: 'request' } }, 'Dashboard (on request)'],
		[
			'the first dashboard whose address is told',
			{ url: [gap, { url: gap, access: 'staff' }, { url }] },
			'Open dashboard',
		],
		['what is watched', { watches: ['drift'] }, 'drift'],
		['how much else is watched', { watches: ['drift', 'cost', 'errors'] }, 'drift and 2 more'],
		['without counting gaps', { watches: ['drift', gap] }, 'drift'],
		[
			'everything at once',
			{ url, watches: ['drift', 'cost'], since: '2025-Q2' },
			'Open dashboard; drift and 1 more, since Q2 2025',
		],
		['without a beginning that is a gap', { watches: ['drift'], since: gap }, 'drift'],
		['what is watched, where the address is a gap', { url: gap, watches: ['drift'] }, 'drift'],
		['the gap of the address', { url: gap }, GAP],
		['the gap inside a link', { url: { url: gap, access: 'staff' } }, GAP],
		['the gap in a list of links', { url: [gap] }, GAP],
		['the gap of what is watched', { watches: gap }, GAP],
		['the gap in the list of what is watched', { watches: [gap] }, GAP],
		['the gap of the address before that of what is watched', { url: gap, watches: OTHER }, GAP],
		['nothing that is told', { since: '2025' }, { gap: 'unknown', why: 'no dashboard is named' }],
	])('%s', (_, monitoring, expected) => {
		expect(answer('Who watches it', { monitoring })).toEqual(expected);
	});
});

describe('what was decided', () => {
	test.each<[string, CaseStudyInput['decision'], string | Gap]>([
		['with who decided', { outcome: 'maintain', by: 'The head of legal' }, 'Keep it as it is (the head of legal)'],
		['with a name as it is written', { outcome: 'hand-over', by: 'HR' }, 'Hand it over (HR)'],
		['by somebody who is not told', { outcome: 'stop', because: 'Too dear', by: gap }, 'Stop it'],
		['by nobody yet', { outcome: 'undecided' }, 'Undecided'],
		['as a gap', { outcome: gap, by: 'HR' }, GAP],
	])('%s', (_, decision, expected) => {
		expect(answer('What was decided', { decision })).toEqual(expected);
	});
});

test('all six are told in Hebrew, and what an author wrote stays as it is', () => {
	const hebrew = (answers: Partial<CaseStudyInput>) =>
		glance(caseStudy.parse({ ...EVERY_ANSWER, ...answers }), createFormat('he')).map((fact) => fact.answer);
	expect(hebrew({ failures: [failure('Dear'), failure('Cheap')] })).toEqual([
		'Six lawyers',
		'היא מסווגת ומחלצת פרטים. שום דבר לא יוצא בלי אישור: The lawyer on duty',
		'Dear, ועוד אחד',
		'\u200f0.04\u00a0\u200f€ לכל contract, \u200f12.50\u00a0\u200f€ בחודש',
		'לוח מעקב (לעובדים בלבד); drift, מאז ינואר 2026',
		'להרחיב (Head of legal)',
	]);
	expect(hebrew({ monitoring: { url: 'https://example.org', watches: ['drift', 'cost', 'errors'] } })[4]).toBe(
		'לוח מעקב פתוח לציבור; drift ועוד 2',
	);
	expect(hebrew({ monitoring: { since: '2025' } })[4]).toEqual({ gap: 'unknown', why: 'לא צוין לוח מעקב' });
});
