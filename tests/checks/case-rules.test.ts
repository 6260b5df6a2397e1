import { describe, expect, test } from 'vitest';
import { CASE, caseStudyText, findingsIn, places } from '../support/tree.ts';

/** The rules that a case study with these answers breaks. */
async function rulesFor(answers: Record<string, string | undefined>): Promise<string[]> {
	return (await findingsIn({ [CASE]: caseStudyText(answers) })).map(({ rule }) => rule);
}

const review = (outcomes: string) => `{ does: acts, checked: never, who: Nobody, outcomes: ${outcomes} }`;
const cost = (more: string) => `{ perInteraction: { amount: 1, currency: EUR, unit: claim }${more} }`;

describe('monitoring of a live case study', () => {
	test.each([
		['a url', '{ url: "https://example.org" }', []],
		['a link with access', '{ url: { url: "https://example.org", access: staff } }', []],
		['a list of links', '{ url: ["https://example.org", { access: request }] }', []],
		['a gap at the url', '{ url: { undisclosed: Staff only }, watches: [drift] }', []],
		['a gap at monitoring', '{ unmeasured: Nobody watches it }', []],
		['no url', '{ watches: [drift] }', ['live-monitoring']],
		['a misspelt url', '{ ur: "https://example.org" }', ['key-unknown']],
		['nothing', '{}', ['value-empty']],
		['a wrong url', '{ url: ftp://example.org }', ['value-wrong']],
		['no key at all', undefined, ['key-missing']],
	])('is answered by %s: %j', async (_, monitoring, expected) => {
		expect(await rulesFor({ status: 'live', monitoring })).toEqual(expected);
	});

	test.each(['prototype', 'pilot', 'paused', 'completed', 'handed-over', 'retired'])(
		'is not asked of one that is %s',
		async (status) => {
			expect(await rulesFor({ status })).toEqual([]);
		},
	);
});

describe('the date of figures about money', () => {
	test.each([
		['a date', cost(', asOf: 2026-01'), []],
		['a gap', cost(', asOf: { unknown: It does not say }'), []],
		['nothing', cost(''), ['cost-as-of']],
		[
			'nothing, for the monthly cost',
			'{ perInteraction: { unmeasured: x }, monthly: { amount: 1, currency: EUR } }',
			['cost-as-of'],
		],
		[
			'nothing, for the cost of building',
			'{ perInteraction: { unmeasured: x }, build: { money: { amount: 1, currency: EUR } } }',
			['cost-as-of'],
		],
		['a misspelt key', cost(', asof: 2026-01'), ['key-unknown']],
		['nothing, where no money is named', '{ perInteraction: { unmeasured: x }, build: { days: 3 } }', []],
		[
			'nothing, where the amount is a gap',
			'{ perInteraction: { amount: { undisclosed: x }, currency: EUR, unit: claim } }',
			[],
		],
		['nothing, where the cost is a gap', '{ undisclosed: x }', []],
	])('is answered by %s', async (_, value, expected) => {
		expect(await rulesFor({ cost: value })).toEqual(expected);
	});
});

describe('the reason to stop', () => {
	test.each([
		['a reason', '{ outcome: stop, because: It cost more than it saved }', []],
		['a gap', '{ outcome: stop, because: { undisclosed: x } }', []],
		['nothing', '{ outcome: stop }', ['stop-reason']],
		['a misspelt key', '{ outcome: stop, becuase: x }', ['key-unknown']],
		['nothing, for another outcome', '{ outcome: maintain }', []],
		['nothing, where the outcome is a gap', '{ outcome: { unknown: x } }', []],
	])('is answered by %s', async (_, decision, expected) => {
		expect(await rulesFor({ decision })).toEqual(expected);
	});
});

describe('outcomes in percent', () => {
	test.each([
		['to a hundred', '{ accepted: 80, edited: 15, rejected: 5, unit: percent }', []],
		['to a hundred, but for rounding', '{ accepted: 33.3, edited: 33.3, rejected: 33.3, unit: percent }', []],
		['to less', '{ accepted: 80, unit: percent }', ['outcomes-sum']],
		['to more', '{ accepted: 80, rejected: 30, unit: percent }', ['outcomes-sum']],
		['to what a gap leaves open', '{ accepted: 80, rejected: { undisclosed: x }, unit: percent }', []],
		['to nothing that can be added up', '{ accepted: most, unit: percent }', ['value-wrong']],
		['to anything when they are counts', '{ accepted: 80, unit: count }', []],
	])('add up %s', async (_, outcomes, expected) => {
		expect(await rulesFor({ review: review(outcomes) })).toEqual(expected);
	});
});

describe('dates', () => {
	test.each([
		['updated on the day of publication', { updated: '2026-01-10' }, []],
		['updated before publication', { updated: '2026-01-09' }, ['date-order']],
		['updated in a gap', { updated: '{ unknown: x }' }, []],
		['started in the year of its status', { started: '2025' }, []],
		['started after its status began', { started: '2026' }, ['date-order']],
		['a status that begins in the month of today', { since: '2026-06' }, []],
		['a status that begins in the year of today', { since: '2026' }, []],
		['a status that begins tomorrow', { since: '2026-06-02' }, ['date-future']],
		['work that begins next year', { started: '2027', since: '2027' }, ['date-future', 'date-future']],
		[
			'a first release in the future',
			{ scope: '{ included: [a], excluded: [{ what: b, why: c }], firstRelease: { days: 3, shipped: 2026-06-02 } }' },
			['date-future'],
		],
		[
			'a first release told in words',
			{ scope: '{ included: [a], excluded: [{ what: b, why: c }], firstRelease: { days: 3, shipped: A form } }' },
			[],
		],
		['monitoring that begins in the future', { monitoring: '{ watches: [drift], since: 2027 }' }, ['date-future']],
		[
			'outcomes that end before they begin',
			{ review: review('{ accepted: 1, unit: count, from: 2026-03, to: 2026-02 }') },
			['date-order'],
		],
		['outcomes of one month', { review: review('{ accepted: 1, unit: count, from: 2026-03, to: 2026-03 }') }, []],
		[
			'outcomes that end in a gap',
			{ review: review('{ accepted: 1, unit: count, from: 2026-03, to: { unknown: x } }') },
			[],
		],
		[
			'outcomes whose end is no date',
			{ review: review('{ accepted: 1, unit: count, from: 2026-03, to: 2026-02-30 }') },
			['value-wrong'],
		],
	])('%s', async (_, answers, expected) => {
		expect(await rulesFor(answers)).toEqual(expected);
	});

	test('each result is held to its own period, at its own place', async () => {
		const results =
			'[{ claim: a, kind: time, from: 2026-02, to: 2026-01 }, { unknown: x }, { claim: b, kind: time, from: 2026-04, to: 2026-03 }]';
		expect(places(await findingsIn({ [CASE]: caseStudyText({ results }) }))).toEqual([
			`date-order ${CASE}:12:54`,
			`date-order ${CASE}:12:124`,
		]);
	});

	test('evidence ends after it begins as well', async () => {
		const path = 'case-studies/triage/evidence/tokens.yaml';
		const text = `kind: tokens\ntitle: A\nsource: { tool: a, file: b, sha256: ${'a'.repeat(64)}, importedAt: "2026-01-01T00:00:00Z" }\nfrom: 2026-02\nto: 2026-01\ntokens: { total: 1, byTool: [], dead: 0 }\n`;
		expect(places(await findingsIn({ [path]: text }))).toEqual([`date-order ${path}:5:5`]);
	});
});
