import { describe, expect, test } from 'vitest';
import { type TimelineItem, timeline } from '../../src/derive/timeline.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import { EVERY_ANSWER } from '../support/answers.ts';

const gap = { undisclosed: 'A client asked for it' };

function failure(title: string, date?: string | typeof gap) {
	return { title, kind: 'limit', impact: 'x', date } as const;
}

function version(name: string, date?: string | typeof gap) {
	return { version: name, change: 'x', date } as const;
}

/** The line of these failures and versions, an item a word. */
function line(failures: CaseStudyInput['failures'], versions?: CaseStudyInput['versions']): string[] {
	return timeline(caseStudy.parse({ ...EVERY_ANSWER, failures, versions })).map(nameOf);
}

function nameOf(item: TimelineItem): string {
	if (item.type === 'gap') return `${item.of}: ${item.gap.gap}`;
	return String(item.type === 'failure' ? item.failure.title : item.version.version);
}

describe('failures and versions stand on one line', () => {
	test('the newest first, mixed by their dates', () => {
		expect(
			line(
				[failure('F1', '2025-01-10'), failure('F2', '2025-03-01')],
				[version('1.0', '2024-12-01'), version('1.1', '2025-02-01')],
			),
		).toEqual(['F2', '1.1', 'F1', '1.0']);
	});

	test.each([
		['a quarter ends with its last month', ['2025-Q2', '2025-06-29', '2025-07'], ['2025-07', '2025-Q2', '2025-06-29']],
		[
			'a month ends with its last day',
			['2025-02', '2025-02-27', '2025-03-01'],
			['2025-03-01', '2025-02', '2025-02-27'],
		],
		['a year ends with its last day', ['2025-12-30', '2025', '2026-Q1'], ['2026-Q1', '2025', '2025-12-30']],
		['a day comes after the quarter before it', ['2025-Q1', '2025-04-01'], ['2025-04-01', '2025-Q1']],
	])('%s', (_, dates, expected) => {
		expect(line(dates.map((date) => failure(date, date)))).toEqual(expected);
	});

	test('what has no date comes last, in the order of the file', () => {
		expect(line([failure('undated'), failure('old', '1999'), failure('hidden', gap)], [version('1.0')])).toEqual([
			'old',
			'undated',
			'hidden',
			'1.0',
		]);
	});

	test('of one day, failures come before versions', () => {
		expect(line([failure('F', '2025-05-03')], [version('1.0', '2025-05-03')])).toEqual(['F', '1.0']);
	});

	test('a date that is a gap counts as none, and the failure keeps the reason', () => {
		const [item] = timeline(caseStudy.parse({ ...EVERY_ANSWER, failures: [failure('F', gap)], versions: undefined }));
		expect(item).toMatchObject({
			type: 'failure',
			date: undefined,
			failure: { date: { gap: 'undisclosed', why: 'A client asked for it' } },
		});
	});
});

describe('a gap', () => {
	test.each<[string, CaseStudyInput['failures'], CaseStudyInput['versions'], string[]]>([
		['stands for all failures', { unknown: 'x' }, [version('1.0', '2025')], ['1.0', 'failures: unknown']],
		['stands for all versions', [failure('F', '2025')], gap, ['F', 'versions: undisclosed']],
		['stands for both', { unmeasured: 'x' }, gap, ['failures: unmeasured', 'versions: undisclosed']],
		[
			'stands for the rest',
			[gap, failure('F', '2025')],
			[version('1.0', '2024'), gap],
			['F', '1.0', 'failures: undisclosed', 'versions: undisclosed'],
		],
	])('%s, behind what has a date', (_, failures, versions, expected) => {
		expect(line(failures, versions)).toEqual(expected);
	});

	test('is not made up where versions are left out', () => {
		expect(line([failure('F', '2025')], undefined)).toEqual(['F']);
	});
});
