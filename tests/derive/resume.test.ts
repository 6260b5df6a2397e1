import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/derive/format.ts';
import { resumeOf } from '../../src/derive/resume.ts';
import { type BuilderInput, builder } from '../../src/schemas/builder.ts';
import type { CaseStudyInput } from '../../src/schemas/case-study.ts';
import { caseView } from '../support/case-views.ts';
import { resumeErrors } from '../support/json-schemas.ts';

const errors = resumeErrors();
const urls = {
	canonical: 'https://example.org/resume.json',
	profile: 'https://example.org/about/',
	project: (slug: string) => `https://example.org/prototypes/${slug}/`,
};

function resume(answers: Partial<CaseStudyInput>[] = [{}], person: Partial<BuilderInput> = {}, language = 'en') {
	const cases = answers.map((answer, index) => caseView(answer, `case-${index}`));
	const ada = builder.parse({ name: 'Ada Example', headline: 'Builds small tools', ...person });
	return resumeOf(ada, cases, urls, createFormat(language));
}

/** The only project of a resume. */
function project(answers: Partial<CaseStudyInput>) {
	return resume([answers]).projects[0];
}

test('a full profile is a valid JSON Resume', () => {
	const document = resume([{}, { status: 'retired' }], {
		location: 'Deventer, the Netherlands',
		lanes: ['agent'],
		statement: { builds: 'Small tools.', notFor: 'Chat.', strongest: 'Queues.' },
		links: [{ label: 'Code', url: 'https://code.example/ada', me: true }],
	});
	expect(errors(document)).toEqual([]);
	expect(document.$schema).toMatch(/resume-schema/);
	expect(document.basics).toEqual({
		name: 'Ada Example',
		label: 'Builds small tools',
		url: 'https://example.org/about/',
		summary: 'Small tools.\n\nQueues.',
		location: { city: 'Deventer', region: 'the Netherlands' },
		profiles: [{ network: 'Code', url: 'https://code.example/ada' }],
	});
});

test('a profile without anything but a name is valid too', () => {
	const document = resume([]);
	expect(errors(document)).toEqual([]);
	expect(document).toMatchObject({ projects: [], skills: [], meta: { canonical: 'https://example.org/resume.json' } });
	expect(document.meta).not.toHaveProperty('lastModified');
});

test('what is wrong with a resume is found', () => {
	expect(errors({ ...resume(), basics: { url: 'nowhere' } })).not.toEqual([]);
});

test('a case study is a project, with its claims in figures', () => {
	expect(project({})).toEqual({
		name: 'Contract triage',
		description: 'Contracts sorted by risk.',
		highlights: ['Read on the day (6 days to same day)'],
		keywords: ['SQLite', 'human-in-the-loop', 'verträge'],
		startDate: '2025',
		url: 'https://example.org/prototypes/case-0/',
		roles: ['The classifier'],
		type: 'Internal workflow',
	});
});

describe('the dates of a project', () => {
	test.each<[string, Partial<CaseStudyInput>, string | undefined, string | undefined]>([
		[
			'work on it began, and it is live',
			{ started: '2025-03', status: 'live', since: '2025-06' },
			'2025-03',
			undefined,
		],
		[
			'nobody says when work began',
			{ started: undefined, status: 'live', since: '2025-06-01' },
			'2025-06-01',
			undefined,
		],
		['it was retired', { started: '2025-03', status: 'retired', since: '2026-02-01' }, '2025-03', '2026-02-01'],
		[
			'it ended, and nobody says when it began',
			{ started: undefined, status: 'completed', since: '2026' },
			undefined,
			'2026',
		],
		['only the quarter is known', { started: '2025-Q4', status: 'handed-over', since: '2026-Q1' }, '2025', '2026'],
		['both are gaps', { started: { unknown: 'x' }, since: { unknown: 'x' } }, undefined, undefined],
	])('%s', (_, answers, startDate, endDate) => {
		const document = resume([answers]);
		expect(errors(document)).toEqual([]);
		expect(document.projects[0]?.startDate).toBe(startDate);
		expect(document.projects[0]?.endDate).toBe(endDate);
	});
});

test('gaps are left out, since the format has no word for them', () => {
	const gap = { undisclosed: 'A client asked for it' };
	const document = resume([
		{ results: gap, ownership: gap, stack: gap, models: gap, tags: undefined, since: gap, started: gap },
	]);
	expect(JSON.stringify(document)).not.toContain('A client asked for it');
	expect(Object.keys(document.projects[0] ?? {})).toEqual(['name', 'description', 'url', 'type']);
});

test('skills are lanes, tools and models: the builder’s first lane first, then what is used most', () => {
	const python = { name: 'Python', for: 'Everything' };
	const { skills } = resume([{ stack: [python] }, { stack: [{ name: 'SQLite', for: 'The queue' }, python] }], {
		lanes: ['product'],
	});
	expect(skills).toEqual([
		{ name: 'Kinds of work', keywords: ['Product', 'Agent', 'Internal workflow'] },
		{ name: 'Tools', keywords: ['Python', 'SQLite'] },
		{ name: 'Models', keywords: ['small-1'] },
	]);
});

test('it speaks the language of the site', () => {
	const result = { claim: 'זמן', kind: 'time' as const, before: 38, after: 11, unit: 'דקות' };
	const { projects, skills } = resume([{ results: [result] }], {}, 'he');
	expect(projects[0]?.highlights?.[0]).toMatch(/^זמן \(מ־38 ל־11 דקות, /);
	expect(projects[0]?.type).toBe('תהליך פנימי');
	expect(skills.map(({ name }) => name)).toEqual(['סוגי עבודה', 'כלים', 'מודלים']);
});

test('it is dated by the newest case study, not by the clock', () => {
	const { meta } = resume([
		{ published: '2026-01-10', updated: '2026-03-04' },
		{ published: '2026-02-01', updated: undefined },
	]);
	expect(meta).toEqual({
		canonical: 'https://example.org/resume.json',
		version: 'v2026.3.4',
		lastModified: '2026-03-04T00:00:00',
	});
});

test.each([
	['Deventer, the Netherlands', { city: 'Deventer', region: 'the Netherlands' }],
	['Remote', { address: 'Remote' }],
	['Lyon,', { address: 'Lyon,' }],
])('the place %s', (location, expected) => {
	expect(resume([], { location }).basics.location).toEqual(expected);
});

test('profiles whose address holds other scripts are valid', () => {
	expect(errors(resume([], { links: [{ label: 'Code', url: 'https://דוגמה.example/נועה' }] }))).toEqual([]);
});
