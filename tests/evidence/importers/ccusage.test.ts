import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { ccusage } from '../../../src/evidence/importers/ccusage.ts';
import {
	ccusageEntry,
	describeCostProperties,
	describeJson,
	describeRecognition,
	NO_USAGE,
	PLANTED,
	readCost,
	recordOf,
	refusalOf,
	use,
	WRITERS,
} from '../../support/evidence-exports.ts';

/** A real report lies outside the project. */
const REAL = new URL('../../../../shared/fixtures/evidence/ccusage/daily.json', import.meta.url);

const USES = [
	use({ model: 'claude-sonnet-4-20250514', billionths: 340_000_000 }),
	use({ model: 'gpt-5-codex', billionths: 120_000_000, at: '2026-05-04T00:00:00Z' }),
];
const ENTRIES = USES.map(ccusageEntry);
const TOKENS = { input: 1000, cachedInput: 200, output: 50 };
const reportOf = (kind: string, ...entries: unknown[]) =>
	JSON.stringify({ [kind]: entries, totals: { totalTokens: 1, totalCost: 1 } });

describeRecognition(ccusage, ['ccusage']);
describeCostProperties(ccusage, WRITERS.ccusage);
describeJson(ccusage, reportOf('daily', ...ENTRIES));

test('the days of a report are added up by model and by day', async () => {
	const reading = await readCost(ccusage, reportOf('daily', ...ENTRIES));
	expect(reading).toEqual({
		kind: 'cost',
		from: '2026-05-03',
		to: '2026-05-04',
		cost: {
			currency: 'USD',
			total: 0.46,
			byModel: [
				{ model: 'claude-sonnet-4-20250514', total: 0.34, ...TOKENS },
				{ model: 'gpt-5-codex', total: 0.12, ...TOKENS },
			],
			byDay: [
				{ day: '2026-05-03', total: 0.34 },
				{ day: '2026-05-04', total: 0.12 },
			],
			tokens: { input: 2000, cachedInput: 400, output: 100 },
		},
		notes: [],
	});
	expect(recordOf(reading).kind).toBe('cost');
});

test.skipIf(!existsSync(REAL))('a real report has the totals that it gives itself', async () => {
	const text = await readFile(REAL, 'utf8');
	const { totals } = JSON.parse(text);
	expect(ccusage.recognises(readHead(text))).toBe(true);
	const reading = await readCost(ccusage, text);
	expect(reading).toMatchObject({ from: '2025-06-14', to: '2026-01-10', notes: [] });
	expect(reading.cost).toEqual({
		currency: 'USD',
		total: 1.027569,
		byModel: [
			{ model: 'claude-sonnet-4-20250514', total: 0.68, input: 475, cachedInput: 50, output: 175 },
			{ model: 'claude-opus-4-20250514-fast', total: 0.34, input: 270, cachedInput: 20, output: 75 },
			{ model: 'claude-sonnet-4', total: 0.007569, input: 883, cachedInput: 0, output: 328 },
		],
		byDay: [
			{ day: '2025-06-14', total: 0.007569 },
			{ day: '2026-01-09', total: 0.46 },
			{ day: '2026-01-10', total: 0.56 },
		],
		tokens: {
			input: totals.inputTokens + totals.cacheCreationTokens + totals.cacheReadTokens,
			cachedInput: totals.cacheReadTokens,
			output: totals.outputTokens,
		},
	});
	expect(reading.cost.total).toBeCloseTo(totals.totalCost, 9);
	expect(recordOf(reading).kind).toBe('cost');
});

test('what was written to the cache is a part of the input', async () => {
	const breakdown = {
		modelName: 'a',
		inputTokens: 1,
		cacheCreationTokens: 20,
		cacheReadTokens: 300,
		outputTokens: 5,
		cost: 1,
	};
	const { cost } = await readCost(ccusage, reportOf('daily', { ...ENTRIES[0], modelBreakdowns: [breakdown] }));
	expect(cost.tokens).toEqual({ input: 321, cachedInput: 300, output: 5 });
});

test.each([
	['weekly', { period: '2026-05-04' }, '2026-05-04', '2026-05-10', /^A week is dated by its first day/],
	['weekly', { period: undefined, week: '2026-05-04' }, '2026-05-04', '2026-05-10', /^A week/],
	['monthly', { period: '2026-05' }, '2026-05-01', '2026-05-31', /^A month is dated by its first day/],
	['monthly', { period: undefined, month: '2026-02' }, '2026-02-01', '2026-02-28', /^A month/],
	['session', { period: PLANTED, metadata: { lastActivity: '2026-05-09' } }, '2026-05-09', '2026-05-09', /^A session/],
	['session', { period: PLANTED, lastActivity: '2026-05-09T23:30:00Z' }, '2026-05-09', '2026-05-09', /^A session/],
	[
		'sessions',
		{ period: PLANTED, firstActivity: '2026-05-08T09:00:00.000Z', lastActivity: '2026-05-09' },
		'2026-05-08',
		'2026-05-08',
		/^A session/,
	],
])('an entry of a %s report with %j is dated %s, and the import says so', async (kind, given, from, to, note) => {
	const reading = await readCost(ccusage, reportOf(kind, { ...ENTRIES[0], ...given }));
	expect(reading).toMatchObject({ from, to, notes: [expect.stringMatching(note)] });
	expect(reading.cost.byDay).toEqual([{ day: from, total: 0.34 }]);
	expect(JSON.stringify(reading)).not.toContain(PLANTED);
});

test('a month that is not over ends today', async () => {
	const { to, notes } = await readCost(ccusage, reportOf('monthly', { ...ENTRIES[0], period: '2026-07' }));
	expect(to).toBe('2026-07-15');
	expect(notes[0]).toBe('2026-07 is not over: its last day here is 2026-07-15.');
});

test('a session is on a day of the site', async () => {
	const session = { ...ENTRIES[0], lastActivity: '2026-05-09T23:30:00Z' };
	const { cost } = await readCost(ccusage, reportOf('session', session), { timeZone: 'Europe/Berlin' });
	expect(cost.byDay).toEqual([{ day: '2026-05-10', total: 0.34 }]);
});

test('no cost for tokens is no price', async () => {
	const [first] = ENTRIES[0]?.modelBreakdowns ?? [];
	const modelBreakdowns = [first, { ...first, modelName: 'unheard-of-9', cost: 0 }];
	const { cost, notes } = await readCost(ccusage, reportOf('daily', { ...ENTRIES[0], modelBreakdowns }));
	expect(cost.byModel).toEqual([
		{ model: 'claude-sonnet-4-20250514', total: 0.34, ...TOKENS },
		{ model: 'unheard-of-9', ...TOKENS },
	]);
	expect(notes).toEqual(['No price is known for unheard-of-9: tokens without one are counted, their cost is not.']);
});

test('a report without costs (--no-cost) is priced', async () => {
	const [first] = ENTRIES[0]?.modelBreakdowns ?? [];
	const entry = { ...ENTRIES[0], totalCost: undefined, modelBreakdowns: [{ ...first, cost: undefined }] };
	const { cost, notes } = await readCost(ccusage, reportOf('daily', entry));
	expect(cost.total).toBe((800 * 3 + 200 * 0.3 + 50 * 15) / 1e6);
	expect(notes).toEqual([
		'Tokens without an amount are priced by the list of @pydantic/genai-prices, at the price of their day.',
	]);
});

test.each([
	[{ modelBreakdowns: undefined }, 'claude-sonnet-4-20250514'],
	[{ modelBreakdowns: [] }, 'claude-sonnet-4-20250514'],
	[{ modelBreakdowns: [], modelsUsed: ['a', 'b'] }, 'several models'],
	[{ modelBreakdowns: [], modelsUsed: undefined }, 'several models'],
])('without costs by model (%j) the cost is of %s', async (given, model) => {
	const { cost } = await readCost(ccusage, reportOf('daily', { ...ENTRIES[0], ...given }));
	expect(cost.byModel).toEqual([{ model, total: 0.34, ...TOKENS }]);
});

test('a report on Codex has its cost as costUSD and its models as keys', async () => {
	const tokens = { inputTokens: 100, cacheReadTokens: 110, cacheCreationTokens: 0, outputTokens: 15 };
	const day = { date: '2026-05-03', ...tokens, costUSD: 0.4, models: { 'gpt-5-codex': tokens } };
	const whole = { input: 210, cachedInput: 110, output: 15 };
	expect((await readCost(ccusage, reportOf('daily', day))).cost.byModel).toEqual([
		{ model: 'gpt-5-codex', total: 0.4, ...whole },
	]);
	const two = { ...day, models: { 'gpt-5-codex': tokens, 'gpt-5-mini': tokens } };
	expect((await readCost(ccusage, reportOf('daily', two))).cost.byModel).toEqual([
		{ model: 'several models', total: 0.4, ...whole },
	]);
	expect((await readCost(ccusage, reportOf('daily', { ...two, costUSD: undefined }))).cost.byModel).toEqual([
		{ model: 'gpt-5-codex', total: 0.00028875, ...whole },
		{ model: 'gpt-5-mini', total: 0.00005775, ...whole },
	]);
});

test.each([
	['daily', { ...ENTRIES[0], inputTokens: undefined }, 'export has no daily.0.inputTokens as this tool writes it'],
	['daily', { ...ENTRIES[0], inputTokens: 1e300 }, 'export has no daily.0.inputTokens as this tool writes it'],
	['daily', { ...ENTRIES[0], totalCost: 'free' }, 'export has no daily.0.totalCost as this tool writes it'],
	['daily', { ...ENTRIES[0], period: undefined }, 'entry 1 of daily has no date as this tool writes it'],
	['daily', { ...ENTRIES[0], period: '2026-02-30' }, 'entry 1 of daily has no date as this tool writes it'],
	['session', { ...ENTRIES[0], period: '2026-05-03' }, 'entry 1 of session has no date as this tool writes it'],
])('an entry of a %s report that is not whole is refused', async (kind, entry, message) => {
	expect(await refusalOf(ccusage, reportOf(kind, entry))).toEqual({
		message,
		fix: 'Export it again with a current version of the tool.',
	});
});

test('a report on nothing is refused', async () => {
	expect(await refusalOf(ccusage, reportOf('daily'))).toEqual(NO_USAGE);
});

test.each(['blocks', 'projects', 'Daily'])('a report with %s is not recognised', (kind) => {
	expect(ccusage.recognises(readHead(reportOf(kind, ...ENTRIES)))).toBe(false);
});
