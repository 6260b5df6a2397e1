import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FactId, factsOf, printedFacts } from '../../src/derive/facts.ts';
import { createFormat } from '../../src/derive/format.ts';
import { SECTION_IDS, type SectionId } from '../../src/derive/sections.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import type { Gap } from '../../src/schemas/gap.ts';
import { fact as words } from '../../src/words/en.ts';
import { fact, facts, says } from '../support/case-facts.ts';
import { caseView } from '../support/case-views.ts';
import { evidenceRecord } from '../support/evidence-records.ts';

const gap = { undisclosed: 'A client asked for it' };
const GAP: Gap = { gap: 'undisclosed', why: 'A client asked for it' };
const review = { does: 'drafts', checked: 'before', who: 'A' } as const;
const perInteraction = { amount: 0.1, currency: 'EUR', unit: 'answer' };

describe('a full case study says, in the order in which an employer asks', () => {
	const expected: [FactId, SectionId?, ...string[]][] = [
		['status', undefined, 'Live since Q4 2025'],
		['lane', undefined, 'Internal workflow', 'Agent'],
		['domain', undefined, 'law'],
		['where', undefined, 'https://example.org/live (staff only)'],
		['users', 'workflow', 'Six lawyers'],
		['before', 'workflow', 'By arrival'],
		['after', 'workflow', 'By risk'],
		['volume', 'workflow', 'about 40 contracts a week'],
		['does', 'review', 'classifies and extracts'],
		['checked', 'review', 'Nothing leaves unapproved'],
		['reviewer', 'review', 'The lawyer on duty'],
		['outcomes', 'review', '80% accepted, 10% edited, 5% rejected, 3% flagged, 2% escalated'],
		['stays-out-of', 'review', 'Signing'],
		['results', 'results', 'Read on the day: 6 days to same day (n = 120)'],
		['score', 'evals'],
		['included', 'scope', 'Supplier contracts'],
		['excluded', 'scope', 'Employment'],
		['first-release', 'scope', 'After 21 days'],
		['mine', 'ownership', 'The classifier'],
		['others', 'ownership', 'The interface'],
		['business-owner', 'ownership', 'Head of legal'],
		['failures', 'record', 'Empty scans'],
		['dead-ends', 'record'],
		['dearest', 'record', '€12.50: Empty scans'],
		['slow', 'safeguards', 'It waits'],
		['down', 'safeguards', 'By arrival'],
		['adversarial', 'safeguards', 'Nothing is executed'],
		['wrong', 'safeguards', 'Weekly sample'],
		[
			'guardrails',
			'safeguards',
			'Spending stops at €12.50 a month',
			'At most 3 steps on its own',
			'Nothing is sent',
			'Refuses: Advice',
		],
		['personal-data', 'data', 'Names'],
		['per-interaction', 'cost', '€0.04 per contract'],
		['monthly', 'cost', '€12.50'],
		['build', 'cost', '15 days', '€12.50'],
		['dashboard', 'monitoring', 'https://example.org/status (staff only)'],
		['watches', 'monitoring', 'drift'],
		['maintenance', 'monitoring', 'Legal operations'],
		['decision', 'decision', 'Expand it'],
		['because', 'decision', 'It holds'],
		['changes', 'record', '1.1: Scans'],
		['rebuild', 'hindsight', 'Start with scans'],
		['models', undefined, 'small-1 1.5: Sorting'],
		['stack', undefined, 'SQLite'],
		['answered', 'completeness', '16 of 16 questions answered.'],
		['open', 'completeness'],
	];
	const given = facts();

	test('every fact once', () => {
		expect(given.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
		expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
		expect(new Set(given.map(({ asks }) => asks)).size).toBe(given.length);
	});

	test.each(expected)('%s, with the section %s that says more', (id, section, ...words) => {
		const { says, section: where } = given.find((one) => one.id === id) ?? {};
		expect({ says, where }).toEqual({ says: words, where: section });
	});

	test('with a basis at figures alone', () => {
		const figures = given.flatMap(({ id, basis }) => (basis ? [[id, basis]] : []));
		expect(figures).toEqual([
			['outcomes', 'stated'],
			['per-interaction', 'stated'],
			['monthly', 'stated'],
		]);
	});
});

describe('what a tool measured', () => {
	const cost = evidenceRecord('cost', {
		currency: 'USD',
		total: 62,
		interactions: 200,
		perInteraction: 0.31,
		byModel: [],
		byDay: [{ day: '2026-10-02', total: 62 }],
	});
	const outcomes = evidenceRecord('review', {
		byPeriod: [
			{ from: '2026-10-01', to: '2026-10-15', accepted: 30, edited: 10 },
			{ from: '2026-10-16', to: '2026-10-31', accepted: 45, rejected: 15 },
		],
	});

	test.each<[FactId, Evidence, string]>([
		['per-interaction', cost, 'US$0.31 per contract'],
		['monthly', cost, 'US$62'],
		['outcomes', outcomes, '75% accepted, 10% edited, 15% rejected, of 100'],
	])('replaces what the author stated: %s', (id, evidence, words) => {
		expect(fact(id)?.basis).toBe('stated');
		expect(fact(id, {}, [evidence])).toMatchObject({ says: [words], basis: 'measured' });
	});

	test('stands in place of a gap', () => {
		expect(fact('per-interaction', { cost: gap }, [cost])).toMatchObject({
			says: ['US$0.31 per interaction'],
			basis: 'measured',
		});
		const hidden = { ...review, outcomes: { accepted: gap, unit: 'count' as const } };
		expect(fact('outcomes', { review: hidden }, [outcomes])?.says).toHaveLength(1);
	});

	test('is no figure where nothing was reviewed', () => {
		const nothing = evidenceRecord('review', { byPeriod: [{ from: '2026-10-01', to: '2026-10-31', accepted: 0 }] });
		expect(fact('outcomes', {}, [nothing])).toMatchObject({ says: [], basis: undefined });
	});

	test('leaves an estimate of the author an estimate', () => {
		const estimate = { perInteraction, asOf: '2026', basis: 'estimated' } as const;
		expect(fact('per-interaction', { cost: estimate })).toMatchObject({
			says: ['€0.10 per answer'],
			basis: 'estimated',
		});
	});
});

test('questions left open are named, gaps are not among them', () => {
	const answers = { data: undefined, versions: undefined, cost: gap };
	expect(says('open', answers)).toEqual(['What personal data does it touch?', 'What changed over time?']);
	expect(says('answered', answers)).toEqual(['13 of 16 questions answered, 1 undisclosed, 2 left open.']);
});

test('whatever is missing, facts keep their order, say no empty words, and have a basis only where they say something', () => {
	const required = [
		'workflow',
		'scope',
		'ownership',
		'review',
		'results',
		'failures',
		'cost',
		'monitoring',
		'decision',
	];
	const optional = [
		'failureModes',
		'guardrails',
		'data',
		'maintenance',
		'versions',
		'links',
		'rebuild',
		'models',
		'stack',
	];
	const ids = facts().map(({ id }) => id);
	fc.assert(
		fc.property(fc.subarray(required), fc.subarray(optional), (gaps, missing) => {
			const answers = {
				...Object.fromEntries(gaps.map((key) => [key, gap])),
				...Object.fromEntries(missing.map((key) => [key, undefined])),
			};
			const given = facts(answers);
			expect(given.map(({ id }) => id)).toEqual(ids);
			for (const { says, basis } of given) {
				expect(says.filter((said) => typeof said === 'string').join()).not.toMatch(/undefined|null|NaN|\[object/);
				expect(says).not.toContain('');
				if (basis) expect(says.some((said) => typeof said === 'string')).toBe(true);
			}
		}),
		{ numRuns: 200 },
	);
});

describe('the printed page', () => {
	test('leaves out what its head says already, and keeps the order of the rest', () => {
		const all = facts().map(({ id }) => id);
		const printed = printedFacts(facts()).map(({ id }) => id);
		expect(all.filter((id) => !printed.includes(id))).toEqual([
			'status',
			'lane',
			'domain',
			'included',
			'others',
			'dead-ends',
			'changes',
			'stack',
		]);
		expect(printed).toEqual(all.filter((id) => printed.includes(id)));
	});

	test('keeps gaps', () => {
		expect(printedFacts(facts({ cost: gap })).find(({ id }) => id === 'monthly')?.says).toEqual([GAP]);
	});
});

test('each fact can be asked for, and nothing else', () => {
	expect(facts().map(({ id }) => id)).toEqual(Object.keys(words));
});

test('sections exist, and money is written for the language of the site', () => {
	const sections = facts().flatMap(({ section }) => section ?? []);
	expect(sections.filter((section) => !SECTION_IDS.includes(section))).toEqual([]);
	const german = factsOf(caseView(), [], createFormat('de'));
	expect(german.find(({ id }) => id === 'monthly')?.says).toEqual(['12,50\u00a0€']);
});

test('a Hebrew site has its facts in Hebrew, and each with its own question', () => {
	const hebrew = facts({ status: 'live', versions: undefined }, [], 'he');
	expect(new Set(hebrew.map(({ asks }) => asks)).size).toBe(hebrew.length);
	expect(hebrew.filter(({ asks }) => /[a-z]/i.test(asks))).toEqual([]);
	const said = (id: FactId) => hebrew.find((one) => one.id === id)?.says;
	expect(said('status')).toEqual(['פעיל מאז רבעון 4, 2025']);
	expect(said('volume')).toEqual(['כ־40 contracts בשבוע']);
	expect(said('does')).toEqual(['מסווגת ומחלצת פרטים']);
	expect(said('first-release')).toEqual(['אחרי 21 יום']);
	expect(said('open')).toEqual(['מה השתנה עם הזמן?']);
});
