import { expect, test } from 'vitest';
import { assessCompleteness } from '../../src/derive/completeness.ts';
import { completenessSentence } from '../../src/derive/completeness-words.ts';
import { createFormat } from '../../src/derive/format.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import { EVERY_ANSWER } from '../support/answers.ts';

const [undisclosed, unmeasured, unknown, inapplicable] = [
	{ undisclosed: 'x' },
	{ unmeasured: 'x' },
	{ unknown: 'x' },
	{ inapplicable: 'x' },
];

test.each<[string, Partial<CaseStudyInput>, string]>([
	['every answer', {}, '16 of 16 questions answered.'],
	['one in part', { decision: { outcome: unknown, by: 'A' } }, '15 of 16 questions answered, 1 in part.'],
	[
		'gaps of every kind',
		{ cost: undisclosed, data: undisclosed, results: unmeasured, workflow: unknown },
		'12 of 16 questions answered, 2 undisclosed, 1 unmeasured, 1 unknown.',
	],
	['silence', { maintenance: undefined, versions: undefined }, '14 of 16 questions answered, 2 left open.'],
	['a question that does not apply', { data: inapplicable }, '15 of 15 questions answered. 1 does not apply.'],
	[
		'questions that do not apply',
		{ data: inapplicable, monitoring: inapplicable },
		'14 of 14 questions answered. 2 do not apply.',
	],
	[
		'everything at once',
		{ decision: { outcome: unknown, by: 'A' }, cost: undisclosed, versions: undefined, data: inapplicable },
		'12 of 15 questions answered, 1 in part, 1 undisclosed, 1 left open. 1 does not apply.',
	],
])('%s is said in a sentence', (_, answers, sentence) => {
	expect(
		completenessSentence(assessCompleteness(caseStudy.parse({ ...EVERY_ANSWER, ...answers })), createFormat('en')),
	).toBe(sentence);
});

test.each<[Partial<CaseStudyInput>, string]>([
	[{}, 'נענו 16 מתוך 16 שאלות.'],
	[
		{ decision: { outcome: unknown, by: 'A' }, cost: undisclosed, versions: undefined, data: inapplicable },
		'נענו 12 מתוך 15 שאלות, אחת נענתה בחלקה, תשובה אחת לא נמסרה, שאלה אחת נותרה פתוחה. שאלה אחת אינה רלוונטית.',
	],
	[
		{ cost: unmeasured, results: unmeasured, maintenance: undefined, versions: undefined },
		'נענו 12 מתוך 16 שאלות, 2 תשובות לא נמדדו, 2 שאלות נותרו פתוחות.',
	],
])('the sentence agrees with its numbers in Hebrew', (answers, sentence) => {
	const completeness = assessCompleteness(caseStudy.parse({ ...EVERY_ANSWER, ...answers }));
	expect(completenessSentence(completeness, createFormat('he'))).toBe(sentence);
});
