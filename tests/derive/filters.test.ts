import { expect, test } from 'vitest';
import { viewCases } from '../../src/derive/case-view.ts';
import { FILTERS } from '../../src/derive/filter-names.ts';
import { caseFilters, type Filters } from '../../src/derive/filters.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import { EVERY_ANSWER } from '../support/answers.ts';

const gap = { undisclosed: 'A client asked for it' };

/** What the full case study with these answers instead is found by. */
function filters(answers: Partial<CaseStudyInput> = {}): Filters {
	return (
		viewCases([{ id: 'triage', data: caseStudy.parse({ ...EVERY_ANSWER, ...answers }) }]).map(caseFilters)[0] ?? {}
	);
}

test('a case study is found by every filter, in the words of the page', () => {
	expect(filters()).toEqual({
		Kind: ['Case study'],
		Lane: ['Internal workflow', 'Agent'],
		Status: ['Live'],
		'What the AI does': ['classifies', 'extracts'],
		'When it is checked': ['Nothing leaves unapproved'],
		Decision: ['Expand it'],
		Stack: ['SQLite'],
		Tag: ['human-in-the-loop', 'verträge'],
	});
	expect(Object.keys(filters())).toEqual([...FILTERS]);
});

test.each<[string, Partial<CaseStudyInput>, Filters]>([
	['a review', { review: gap }, { 'What the AI does': [], 'When it is checked': [] }],
	[
		'what the AI does',
		{ review: { does: gap, checked: 'never', who: 'A' } },
		{ 'What the AI does': [], 'When it is checked': ['Nobody checks'] },
	],
	[
		'when it is checked',
		{ review: { does: 'acts', checked: gap, who: 'A' } },
		{ 'What the AI does': ['acts'], 'When it is checked': [] },
	],
	['a decision', { decision: gap }, { Decision: [] }],
	['the outcome of a decision', { decision: { outcome: gap } }, { Decision: [] }],
	['the stack', { stack: gap }, { Stack: [] }],
	['the name of a tool', { stack: [{ name: gap, for: 'x' }] }, { Stack: [] }],
	['secondary lanes', { lanes: gap }, { Lane: ['Internal workflow'] }],
])('nobody finds a case study by a gap in %s', (_, answers, expected) => {
	expect(filters(answers)).toMatchObject(expected);
});

test('a case study without tags has none to be found by', () => {
	expect(filters({ tags: undefined })).toMatchObject({ Tag: [] });
});
