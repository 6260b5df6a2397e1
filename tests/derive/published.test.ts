import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/derive/format.ts';
import { authored, publishCase, publishIndex } from '../../src/derive/published.ts';
import { createUrls } from '../../src/derive/urls.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import type { Evidence, Probes } from '../../src/schemas/evidence.ts';
import { publishedSchema } from '../../src/schemas/json-schema.ts';
import { publishedCase, publishedIndex } from '../../src/schemas/published.ts';
import { EVERY_ANSWER } from '../support/answers.ts';
import { caseView, costEvidence, evalEvidence, reviewEvidence, uptimeEvidence } from '../support/case-views.ts';
import { frontmatterErrors, validatorOf } from '../support/json-schemas.ts';
import { fieldsOf, withValue } from '../support/schema-fields.ts';

const urls = createUrls('/work/', 'https://example.org');
const format = createFormat('en');
const ada = { id: 'ada', name: 'Ada Example', url: '/work/about/' };
const errors = validatorOf(publishedSchema('https://example.org/work/schemas/case-study.json'));
const visit = { at: '2026-11-01T08:00:00Z', ok: true };
const sightings: Probes = [{ url: 'https://example.org/live', ...visit, status: 200, history: [visit] }];

function publish(answers: Partial<CaseStudyInput> = {}, evidence: readonly Evidence[] = []) {
	return publishCase(caseView(answers), { evidence, sightings, builders: [ada], urls, format });
}

function list(answers: Partial<CaseStudyInput> = {}, evidence: readonly Evidence[] = []) {
	const site = { title: 'A casebook', language: 'en' };
	return publishIndex([{ item: caseView(answers), evidence, builders: [ada] }], site, urls);
}

describe('a published case study', () => {
	test('has absolute addresses below the base, its number and its builders', () => {
		expect(publish()).toMatchObject({
			$schema: 'https://example.org/work/schemas/case-study.json',
			contract: 1,
			slug: 'triage',
			url: 'https://example.org/work/prototypes/triage/',
			number: 1,
			builders: [{ id: 'ada', name: 'Ada Example', url: 'https://example.org/work/about/' }],
		});
	});

	test('is valid, with evidence of every kind and without any', () => {
		const runs = [{ date: '2026-10-01', score: 0.9, passed: 9, failed: 1, n: 10 }];
		const all = [costEvidence(0.2), evalEvidence('accuracy', runs), reviewEvidence(8, 2), uptimeEvidence(0.99)];
		for (const evidence of [[], all]) {
			expect(errors(publish({}, evidence))).toEqual([]);
			expect(publishedCase.safeParse(publish({}, evidence)).error).toBeUndefined();
		}
	});

	test('gives the answers as an author writes them, with links and verbs as lists and without draft', () => {
		const { answers } = publish({ links: { live: 'https://example.org/live' } });
		expect(answers.links).toEqual({ live: [{ url: 'https://example.org/live', access: 'public' }] });
		expect(answers).not.toHaveProperty('draft');
		expect(publish({ review: { does: 'drafts', checked: 'never', who: 'Nobody' } }).answers.review).toEqual({
			does: ['drafts'],
			checked: 'never',
			who: 'Nobody',
		});
		expect(frontmatterErrors(answers)).toEqual([]);
	});

	test('means the same when it is read as an author’s', () => {
		const { draft: _, ...data } = caseView().data;
		expect(caseStudy.parse(publish().answers)).toEqual(data);
	});

	test('says a gap as an author does, wherever it stands', () => {
		const why = 'A client asked for it';
		const places = fieldsOf(caseStudy).filter(({ path }) => {
			const data = withValue(EVERY_ANSWER, path, { undisclosed: why });
			const parsed = caseStudy.safeParse(data);
			if (!parsed.success) return false;
			expect(frontmatterErrors(authored(parsed.data)), path.join('.')).toEqual([]);
			expect(JSON.stringify(authored(parsed.data))).toContain(`{"undisclosed":"${why}"}`);
			return true;
		});
		expect(places.length).toBeGreaterThan(80);
	});

	test('gives figures with unit, basis, date and source, the measured one instead of the stated', () => {
		expect(publish().figures).toMatchObject({
			perInteraction: { value: { amount: 0.04, currency: 'EUR' }, unit: 'contract', basis: 'stated', asOf: '2026-03' },
			reviewOutcomes: { value: { accepted: 80 }, unit: 'percent', basis: 'stated', asOf: '2026-03' },
			evals: [],
		});
		const measured = publish({}, [costEvidence(0.2), reviewEvidence(8, 2), uptimeEvidence(0.99)]);
		expect(measured.figures).toMatchObject({
			perInteraction: {
				value: { amount: 0.2, currency: 'EUR' },
				unit: 'contract',
				basis: 'measured',
				source: 'Meter, usage.csv',
			},
			monthly: { value: { amount: 20, currency: 'EUR' }, basis: 'measured', asOf: '2026-10' },
			reviewOutcomes: { value: { accepted: 8, rejected: 2 }, unit: 'count', basis: 'measured' },
			uptime: { value: { month: 0.99 }, status: 'up', basis: 'measured', asOf: '2026-10-31' },
		});
		expect(measured.answers.cost).toMatchObject({ perInteraction: { amount: 0.04 } });
	});

	test('gives no figure where nobody says', () => {
		expect(publish({ cost: { unmeasured: 'No meter' }, review: { unknown: 'Not said' } }).figures).toEqual({
			evals: [],
		});
	});

	test('gives the latest run of each metric and model that has a score, with its interval', () => {
		const runs = [
			{ date: '2026-09-01', score: 0.5, passed: 5, failed: 5, n: 10, label: 'a' },
			{ date: '2026-10-01', score: 0.9, passed: 9, failed: 1, n: 10, label: 'a', version: '1.1' },
			{ date: '2026-10-02', score: 0, errored: 10, n: 10, label: 'a' },
			{ date: '2026-09-15', score: 0.7, n: 10, label: 'b' },
		];
		const older = evalEvidence('accuracy', [{ date: '2026-08-01', score: 0.1, n: 3 }], '2026-08-31');
		const { evals } = publish({}, [older, evalEvidence('accuracy', runs)]).figures;
		expect(evals).toMatchObject([
			{
				metric: 'accuracy',
				label: 'a',
				value: 0.9,
				n: 10,
				version: '1.1',
				asOf: '2026-10-01',
				interval: { level: 0.95 },
			},
			{ metric: 'accuracy', label: 'b', value: 0.7, n: 10 },
		]);
		expect(evals[1]).not.toHaveProperty('interval');
	});

	test('gives visits as checked, with their history', () => {
		expect(publish().sightings).toEqual([
			{ url: 'https://example.org/live', ...visit, status: 200, history: [visit], basis: 'checked' },
		]);
	});

	test('says which questions are open, and why', () => {
		const { completeness } = publish({ cost: { unmeasured: 'No meter' }, data: undefined });
		expect(completeness).toMatchObject({ total: 16, answered: 14, unanswered: 2 });
		expect(completeness.questions).toContainEqual({
			id: 'cost',
			asks: 'What does it cost?',
			state: 'unmeasured',
			why: 'No meter',
		});
		expect(completeness.questions.find(({ id }) => id === 'data')?.state).toBe('open');
	});

	test('escapes the letters of other scripts in addresses, not in slugs', () => {
		const document = publishCase(caseView({}, 'מיון'), { evidence: [], sightings: [], builders: [], urls, format });
		expect(document.slug).toBe('מיון');
		expect(document.url).toBe(`https://example.org/work/prototypes/${encodeURI('מיון')}/`);
		expect(errors(document)).toEqual([]);
	});
});

describe('the index', () => {
	test('lists what one filters and sorts by', () => {
		const document = list({}, [costEvidence(0.2), costEvidence(0.3)]);
		expect(document.site).toEqual({ title: 'A casebook', url: 'https://example.org/work/', language: 'en' });
		expect(document.caseStudies).toMatchObject([
			{
				slug: 'triage',
				url: 'https://example.org/work/prototypes/triage/',
				json: 'https://example.org/work/case-studies/triage.json',
				lanes: ['internal-workflow', 'agent'],
				stack: ['SQLite'],
				builders: ['ada'],
				does: ['classifies', 'extracts'],
				checked: 'before',
				decision: 'expand',
				perInteraction: { unit: 'contract', basis: 'measured' },
				measured: ['cost'],
				answered: 16,
				total: 16,
			},
		]);
		expect(errors(document)).toEqual([]);
		expect(publishedIndex.safeParse(document).error).toBeUndefined();
	});

	test('says gaps where answers would stand, and is valid with them', () => {
		const gap = { undisclosed: 'A client asked for it' };
		const document = list({
			review: gap,
			decision: gap,
			since: gap,
			domain: gap,
			cost: gap,
			stack: gap,
			tags: undefined,
			updated: gap,
		});
		expect(document.caseStudies).toMatchObject([
			{ does: gap, checked: gap, decision: gap, since: gap, domain: gap, stack: [], tags: [] },
		]);
		expect(document.caseStudies[0]).not.toHaveProperty('perInteraction');
		expect(document.caseStudies[0]).not.toHaveProperty('updated');
		expect(errors(document)).toEqual([]);
	});

	test('is valid without a case study', () => {
		expect(errors(publishIndex([], { title: 'A casebook', language: 'en' }, urls))).toEqual([]);
	});
});
