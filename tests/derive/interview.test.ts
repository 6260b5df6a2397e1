import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/derive/facts.ts';
import { createFormat } from '../../src/derive/format.ts';
import { type InterviewQuestion, interviewQuestions } from '../../src/derive/interview.ts';
import { SECTION_IDS } from '../../src/derive/sections.ts';
import type { CaseStudyInput } from '../../src/schemas/case-study.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import type { Gap } from '../../src/schemas/gap.ts';
import { CHECKED, DECISIONS } from '../../src/schemas/vocabulary.ts';
import { EVERY_ANSWER } from '../support/answers.ts';
import { caseView } from '../support/case-views.ts';
import { evidenceRecord } from '../support/evidence-records.ts';

const format = createFormat('en');
const gap = { undisclosed: 'A client asked for it' };
const GAP: Gap = { gap: 'undisclosed', why: 'A client asked for it' };
const EVALS = evidenceRecord('evals', { metric: 'Pass rate', runs: [{ date: '2026-10-01', score: 0.9, n: 50 }] });

type Answers = Partial<CaseStudyInput>;

/** The questions about the full case study with these answers instead. */
function interview(answers: Answers = {}, evidence: readonly Evidence[] = []): InterviewQuestion[] {
	const item = caseView(answers);
	return interviewQuestions(item, factsOf(item, evidence, format), format);
}

function question(id: string, answers: Answers = {}, evidence: readonly Evidence[] = []) {
	return interview(answers, evidence).find((one) => one.id === id);
}

const review = { does: 'drafts', checked: 'before', who: 'A' } as const;
const failure = { title: 'A', kind: 'limit', impact: 'It hurt' } as const;
const cost = (amount: number | typeof gap, currency = 'EUR') => ({ cost: { amount, currency } });
const result = { claim: 'It fell', kind: 'time' } as const;

test('a full case study is asked thirteen questions, and its page answers each where it says so', () => {
	expect(interview().map(({ id, section, state }) => [id, section, state])).toEqual([
		['users', 'workflow', 'answered'],
		['own', 'ownership', 'answered'],
		['excluded', 'scope', 'answered'],
		['human', 'review', 'answered'],
		['worked', 'results', 'answered'],
		['failed', 'record', 'answered'],
		['changed', 'record', 'answered'],
		['modes', 'safeguards', 'answered'],
		['cost', 'cost', 'answered'],
		['watched', 'monitoring', 'answered'],
		['decided', 'decision', 'answered'],
		['rebuild', 'hindsight', 'answered'],
		['against', 'review', 'answered'],
	]);
});

describe('a question is asked in the words of its case', () => {
	test.each<[string, string, Answers, string]>([
		[
			'own',
			'with the partner',
			{ ownership: { mine: ['A'], partners: [gap, { name: gap, did: 'B' }, { name: 'Delft', did: 'C' }] } },
			'What did you own, and what was the part of Delft?',
		],
		['own', 'without partners', { ownership: { mine: ['A'] } }, 'What did you own, and what was the work of others?'],
		['own', 'with a gap', { ownership: gap }, 'What did you own, and what was the work of others?'],
		[
			'excluded',
			'with what was left out',
			{ scope: { included: ['A'], excluded: [gap, { what: gap, why: 'B' }, { what: 'Payroll', why: 'C' }] } },
			'“Payroll” was left out. Who wanted it in, and how did you say no?',
		],
		['excluded', 'with a gap', { scope: { included: ['A'], excluded: gap } }, 'What did you leave out, and why?'],
		['human', 'with a gap', { review: { ...review, checked: gap } }, 'Where does a human stand, and what can they do?'],
		['human', 'without a review', { review: gap }, 'Where does a human stand, and what can they do?'],
		[
			'worked',
			'with estimates alone',
			{ results: [{ ...result, basis: 'estimated' }, gap] },
			'Your results are estimates. How would you know that it worked?',
		],
		[
			'worked',
			'with an estimate and a count',
			{ results: [{ ...result, basis: 'estimated' }, result] },
			'How did you know that it worked, and who did the counting?',
		],
		['worked', 'with gaps alone', { results: [gap] }, 'How did you know that it worked, and who did the counting?'],
		[
			'failed',
			'with the dearest mistake',
			{
				failures: [
					{ ...failure, title: 'Cheap', ...cost(5) },
					{ ...failure, title: 'Dear', ...cost(4800) },
				],
			},
			'“Dear” cost €4,800. What would catch it today, and how soon?',
		],
		['failed', 'with a mistake without a price', { failures: [gap, failure] }, '“A”: who noticed, and how soon?'],
		[
			'failed',
			'with a price that is a gap',
			{ failures: [{ ...failure, ...cost(gap) }] },
			'“A”: who noticed, and how soon?',
		],
		[
			'failed',
			'with a mistake that cost nothing',
			{ failures: [{ ...failure, ...cost(0) }] },
			'“A”: who noticed, and how soon?',
		],
		[
			'failed',
			'with a price without a title',
			{ failures: [{ ...failure, title: gap, ...cost(5) }] },
			'What failed, who noticed, and what did it cost?',
		],
		['failed', 'with a gap', { failures: gap }, 'What failed, who noticed, and what did it cost?'],
		[
			'changed',
			'with the latest version, wherever it stands in the file',
			{
				versions: [
					{ version: '1.0', date: '2025', change: 'A' },
					{ version: '2.0', date: '2026-03', change: 'B' },
					{ version: '1.5', date: '2026-01', change: 'C' },
				],
			},
			'What made you release version 2.0, and what did you try before?',
		],
		[
			'changed',
			'with a version without a number',
			{ versions: [{ version: gap, change: 'A' }] },
			'What has changed since the first release, and why?',
		],
		['changed', 'without versions', { versions: undefined }, 'What has changed since the first release, and why?'],
		[
			'cost',
			'with its unit',
			{ cost: { perInteraction: { amount: gap, currency: 'EUR', unit: 'claim' } } },
			'What does one claim cost with everything in it, and what at ten times the volume?',
		],
		[
			'cost',
			'without a unit',
			{ cost: gap },
			'What does one interaction cost with everything in it, and what at ten times the volume?',
		],
		['decided', 'with a gap', { decision: gap }, 'What did the business decide after seeing the evidence?'],
		[
			'against',
			'with a dead end',
			{ failures: [failure, { ...failure, kind: 'dead-end', title: 'Voice' }] },
			'When did you decide against AI? Was “Voice” such a time?',
		],
		[
			'against',
			'with the first dead end that has a title',
			{
				failures: [
					{ ...failure, kind: 'dead-end', title: gap },
					{ ...failure, kind: 'dead-end', title: 'Voice' },
				],
			},
			'When did you decide against AI? Was “Voice” such a time?',
		],
		['against', 'without a dead end', { failures: [failure] }, 'When did you decide against AI, and for what?'],
	])('%s, %s', (id, _, answers, expected) => {
		expect(question(id, answers)?.asks).toBe(expected);
	});

	test('how it was tested, where it was', () => {
		expect(question('worked', {}, [EVALS])?.asks).toBe(
			'How did you know that it worked, and which cases are not in your test set?',
		);
	});

	test.each([
		['before', 'Nothing leaves unapproved. What does the reviewer do on a day with no time to read?'],
		['by-reader', 'A person reads it and decides. How would you notice that they have stopped disagreeing with it?'],
		['sample', 'A share is checked afterwards. Who chose that share, and what happens to the rest?'],
		['on-appeal', 'It is checked when somebody objects. How does a person learn that they can?'],
		['never', 'Nobody checks. Why is that safe here?'],
	] as const)('when a human checks: %s', (checked, expected) => {
		expect(question('human', { review: { ...review, checked } })?.asks).toBe(expected);
	});

	test.each([
		['expand', 'The business decided to expand it. Which figure would have made them stop?'],
		['maintain', 'The business decided to keep it as it is. What was the case for more, and for less?'],
		['hand-over', 'It was handed over. What could the next owner not do in the first month?'],
		['stop', 'The business decided to stop it. When could you have known?'],
		['undecided', 'Nothing is decided. Who decides, on which figure, and by when?'],
	] as const)('what was decided: %s', (outcome, expected) => {
		expect(question('decided', { decision: { outcome, because: 'A' } })?.asks).toBe(expected);
	});

	test('every word of the vocabulary has a question of its own', () => {
		const asked = [
			...CHECKED.map((checked) => question('human', { review: { ...review, checked } })?.asks),
			...DECISIONS.map((outcome) => question('decided', { decision: { outcome, because: 'A' } })?.asks),
		];
		expect(new Set(asked).size).toBe(CHECKED.length + DECISIONS.length);
	});
});

describe('the page', () => {
	test.each<[string, string, Answers, InterviewQuestion['state'], InterviewQuestion['section']]>([
		['leaves it open', 'modes', { failureModes: undefined }, 'open', undefined],
		['leaves it open', 'rebuild', { rebuild: undefined }, 'open', undefined],
		['leaves it open', 'changed', { versions: undefined }, 'open', undefined],
		['leaves it open', 'against', { review }, 'open', undefined],
		['has a gap for', 'users', { workflow: gap }, GAP, undefined],
		['has a gap for', 'failed', { failures: gap }, GAP, undefined],
		['has a gap for', 'changed', { versions: [gap] }, GAP, undefined],
		['has a gap for', 'cost', { cost: gap }, GAP, undefined],
		['has a gap for', 'modes', { failureModes: { wrong: gap } }, GAP, undefined],
		['has a gap for', 'decided', { decision: { outcome: gap } }, GAP, undefined],
		['has a gap for', 'worked', { results: gap }, GAP, undefined],
		['answers in part, by one of several', 'modes', { failureModes: { slow: 'A' } }, 'partly', 'safeguards'],
		['answers in part, beside a gap', 'modes', { failureModes: { slow: 'A', down: gap } }, 'partly', 'safeguards'],
		['answers in part, beside a gap in a list', 'failed', { failures: [failure, gap] }, 'partly', 'record'],
		['answers in part, without the others', 'own', { ownership: { mine: ['A'] } }, 'partly', 'ownership'],
		['answers in part, without a reason', 'decided', { decision: { outcome: 'expand' } }, 'partly', 'decision'],
		['answers in part, without an owner', 'watched', { maintenance: undefined }, 'partly', 'monitoring'],
		['answers in part, by the owner alone', 'watched', { monitoring: gap }, 'partly', 'monitoring'],
		['answers by one of two', 'own', { ownership: { mine: ['A'], businessOwner: 'B' } }, 'answered', 'ownership'],
		[
			'answers with a dead end',
			'against',
			{ review, failures: [{ ...failure, kind: 'dead-end' }] },
			'answered',
			'record',
		],
		[
			'answers with what it stays out of, where the dead end has no title',
			'against',
			{ failures: [{ ...failure, kind: 'dead-end', title: gap }] },
			'partly',
			'review',
		],
	])('%s: %s', (_, id, answers, state, section) => {
		expect(question(id, answers)).toMatchObject({ state, section });
	});

	test.each<[string, Answers, object]>([
		['the results, where there are some', {}, { state: 'answered', section: 'results' }],
		['the evals, where the results are a gap', { results: gap }, { state: 'partly', section: 'evals' }],
	])('tells how it was known to work in %s', (_, answers, expected) => {
		expect(question('worked', answers, [EVALS])).toMatchObject(expected);
	});
});

test('whatever is missing, every question is whole, and leads to a section of the page or nowhere', () => {
	const inner = [
		{ workflow: { users: gap, before: 'A', after: gap } },
		{ ownership: { mine: [gap], partners: [{ name: gap, did: 'A' }] } },
		{ scope: { included: [gap], excluded: [{ what: gap, why: gap }] } },
		{ review: { does: gap, checked: gap, who: gap } },
		{ results: [{ claim: gap, kind: gap, basis: gap }] },
		{ failures: [{ title: gap, kind: 'dead-end', impact: gap, ...cost(gap) }] },
		{ failures: [{ title: gap, kind: 'incident', impact: gap, ...cost(5) }] },
		{ versions: [{ version: gap, change: gap }] },
		{ cost: { perInteraction: { amount: gap, currency: 'EUR', unit: gap } } },
		{ decision: { outcome: gap, because: gap } },
		{ monitoring: { watches: [gap] } },
	] satisfies Answers[];
	const whole = Object.keys(EVERY_ANSWER).filter((key) => inner.some((answers) => key in answers));
	const optional = ['versions', 'failureModes', 'guardrails', 'maintenance', 'rebuild', 'links', 'data'];
	fc.assert(
		fc.property(
			fc.subarray(inner),
			fc.subarray(whole),
			fc.subarray(optional),
			fc.boolean(),
			(parts, gaps, missing, tested) => {
				const questions = interview(
					Object.assign(
						{},
						...parts,
						Object.fromEntries(gaps.map((key) => [key, gap])),
						Object.fromEntries(missing.map((key) => [key, undefined])),
					),
					tested ? [EVALS] : [],
				);
				expect(questions).toHaveLength(13);
				for (const { asks, section, state } of questions) {
					expect(asks).toMatch(/^[“A-Z].*\?$/);
					expect(asks).not.toMatch(/undefined|null|NaN|\[object|“”| {2}/);
					expect(section !== undefined).toBe(state === 'answered' || state === 'partly');
					if (section) expect(SECTION_IDS).toContain(section);
				}
			},
		),
		{ numRuns: 200 },
	);
});

test.each<[string, Answers, string]>([
	[
		'own',
		{ ownership: { mine: ['A'], partners: [{ name: 'דלפט', did: 'C' }] } },
		'מה היה באחריותכם, ומה היה החלק של דלפט?',
	],
	['human', {}, 'שום דבר לא יוצא בלי אישור. מה קורה בבדיקה ביום שבו אין זמן לקרוא?'],
	['failed', { failures: [failure] }, '”A”: מי שם לב, ותוך כמה זמן?'],
	['cost', { cost: gap }, 'כמה עולה כל אינטראקציה כשכוללים הכול, וכמה בהיקף גדול פי עשרה?'],
	['decided', { decision: { outcome: 'undecided' } }, 'טרם הוחלט. מי מחליט, לפי איזה מספר, ועד מתי?'],
])('in Hebrew, “%s” is asked in the words of its case, too', (id, answers, expected) => {
	const [item, hebrew] = [caseView(answers), createFormat('he')];
	const asked = interviewQuestions(item, factsOf(item, [], hebrew), hebrew);
	expect(asked.find((one) => one.id === id)?.asks).toBe(expected);
});
