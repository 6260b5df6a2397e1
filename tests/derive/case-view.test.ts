import { describe, expect, test } from 'vitest';
import { caseNumber, viewCases } from '../../src/derive/case-view.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import { EVERY_ANSWER } from '../support/answers.ts';

const gap = { undisclosed: 'A client asked for it' };

function entry(id: string, answers: Partial<CaseStudyInput> = {}) {
	return { id, data: caseStudy.parse({ ...EVERY_ANSWER, ...answers }) };
}

/** The view of one case study with these answers. */
function view(answers: Partial<CaseStudyInput>) {
	const [only] = viewCases([entry('only', answers)]);
	return only;
}

describe('case studies are numbered by the day on which they were published', () => {
	const first = entry('first', { published: '2025-01-01' });
	const second = entry('second', { published: '2025-06-01' });
	const third = entry('third', { published: '2026-01-01' });
	const numbers = (entries: Parameters<typeof viewCases>[0]) =>
		viewCases(entries).map(({ id, number }) => [id, number]);

	test.each([
		['in order', [first, second, third]],
		['in reverse', [third, second, first]],
		['in any order', [second, third, first]],
	])('the newest comes first, wherever the files are read %s', (_, entries) => {
		expect(numbers(entries)).toEqual([
			['third', 3],
			['second', 2],
			['first', 1],
		]);
	});

	test('those of one day by their slug', () => {
		const sameDay = ['b', 'a', 'c'].map((id) => entry(id, { published: '2025-06-01' }));
		const expected = [
			['c', 3],
			['b', 2],
			['a', 1],
		];
		expect(numbers(sameDay)).toEqual(expected);
		expect(numbers(sameDay.toReversed())).toEqual(expected);
	});

	test('an update or a newer case leaves the numbers of the others alone', () => {
		const updated = entry('first', { published: '2025-01-01', updated: '2026-05-01' });
		const newer = entry('aaa', { published: '2026-02-01' });
		expect(numbers([updated, second, third, newer])).toEqual([
			['aaa', 4],
			['third', 3],
			['second', 2],
			['first', 1],
		]);
	});

	test('the list that was given stays as it was', () => {
		const given = [third, first, second];
		viewCases(given);
		expect(given).toEqual([third, first, second]);
	});
});

test.each([
	[1, '001'],
	[14, '014'],
	[999, '999'],
	[1_000, '1000'],
])('the number %d is written %s', (number, expected) => {
	expect(caseNumber(number)).toBe(expected);
});

describe('a list shows of a case study', () => {
	test.each<[string, Partial<CaseStudyInput>, string[]]>([
		[
			'its lane, then the secondary ones',
			{ lane: 'agent', lanes: ['insight', 'product'] },
			['agent', 'insight', 'product'],
		],
		['each lane once', { lane: 'agent', lanes: ['agent', 'product'] }, ['agent', 'product']],
		['only lanes that are known', { lane: 'agent', lanes: [gap, 'product'] }, ['agent', 'product']],
		['its lane alone where the others are a gap', { lane: 'agent', lanes: gap }, ['agent']],
		['its lane alone where no others are named', { lane: 'agent', lanes: undefined }, ['agent']],
	])('%s', (_, answers, lanes) => {
		expect(view(answers)?.lanes).toEqual(lanes);
	});

	test.each<[string, CaseStudyInput['stack'], string[]]>([
		[
			'its tools by name',
			[
				{ name: 'SQLite', for: 'x' },
				{ name: 'C++', for: gap },
			],
			['SQLite', 'C++'],
		],
		['no tool whose name is a gap', [{ name: gap, for: 'x' }, gap, { name: 'C++', for: 'x' }], ['C++']],
		['no tools where they are a gap', gap, []],
		['no tools where none are named', undefined, []],
	])('%s', (_, stack, tools) => {
		expect(view({ stack })?.tools).toEqual(tools);
	});

	test('no update where that is a gap', () => {
		expect(view({ updated: gap })?.updated).toBeUndefined();
		expect(view({ updated: '2026-02-01' })?.updated).toBe('2026-02-01');
	});

	test('no tags where it has none', () => {
		expect(view({ tags: undefined })?.tags).toEqual([]);
	});

	test('how far it answers the questions', () => {
		expect(view({ cost: gap })?.completeness).toMatchObject({ total: 16, answered: 15, unanswered: 1 });
	});
});
