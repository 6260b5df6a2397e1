import { expect, test } from 'vitest';
import { anthropicTokens } from '../../../src/evidence/importers/anthropic-tokens.ts';
import {
	anthropicTokensRow,
	csvOf,
	describeCostProperties,
	describeCsv,
	describeRecognition,
	EDITED,
	readCost,
	recordOf,
	refusalOf,
	use,
	WRITERS,
} from '../../support/evidence-exports.ts';

const SONNET = 'claude-sonnet-4-20250514';
const ROWS = [
	anthropicTokensRow(use({ model: SONNET })),
	anthropicTokensRow(use({ model: 'claude-unheard-of-9', at: '2026-05-04T00:00:00Z' })),
];
const PRICED = 'Tokens without an amount are priced by the list of @pydantic/genai-prices, at the price of their day.';

describeRecognition(anthropicTokens, ['anthropicTokens']);
describeCostProperties(anthropicTokens, WRITERS.anthropicTokens, { hasAmounts: false });
describeCsv(anthropicTokens, csvOf(ROWS));

test('the input is the sum of what was not cached, written to the cache and read from it', async () => {
	const row = {
		...ROWS[0],
		usage_input_tokens_no_cache: 1000,
		usage_input_tokens_cache_write_5m: 200,
		usage_input_tokens_cache_write_1h: 30,
		usage_input_tokens_cache_read: 4,
		usage_output_tokens: 50,
		web_search_count: 2,
	};
	const reading = await readCost(anthropicTokens, csvOf([row]));
	// Per million: 3 for input, 3.75 and 6 for writing to the cache, 0.3 for reading, 15 for output; 10 per thousand searches.
	const total = (1000 * 3 + 200 * 3.75 + 30 * 6 + 4 * 0.3 + 50 * 15) / 1e6 + 0.02;
	const tokens = { input: 1234, cachedInput: 4, output: 50 };
	expect(reading.cost).toEqual({
		currency: 'USD',
		total: Number(total.toFixed(9)),
		byModel: [{ model: SONNET, total: Number(total.toFixed(9)), ...tokens }],
		byDay: [{ day: '2026-05-03', total: Number(total.toFixed(9)) }],
		tokens,
	});
	expect(reading.notes).toEqual([PRICED]);
	expect(recordOf(reading).kind).toBe('cost');
});

test('a model that the price list does not know is listed without a price', async () => {
	const { from, to, cost, notes } = await readCost(anthropicTokens, csvOf(ROWS));
	expect(cost.byModel).toEqual([
		{ model: SONNET, total: 0.00321, input: 1000, cachedInput: 200, output: 50 },
		{ model: 'claude-unheard-of-9', input: 1000, cachedInput: 200, output: 50 },
	]);
	expect(cost.byDay).toEqual([{ day: '2026-05-03', total: 0.00321 }]);
	expect([from, to]).toEqual(['2026-05-03', '2026-05-04']);
	expect(notes).toEqual([
		'No price is known for claude-unheard-of-9: tokens without one are counted, their cost is not.',
		PRICED,
	]);
});

test('where no price is known at all, there is no cost', async () => {
	expect(await refusalOf(anthropicTokens, csvOf(ROWS.slice(1)))).toEqual({
		message: 'no price is known for claude-unheard-of-9, so there is no cost to show',
		fix: "Import the provider's cost export, which holds the amounts.",
	});
});

test('a file of 2025, without context window, geography and speed, is read the same', async () => {
	const old = ROWS.map(({ context_window: _, inference_geo: __, speed: ___, ...row }) => row);
	expect(await readCost(anthropicTokens, csvOf(old))).toEqual(await readCost(anthropicTokens, csvOf(ROWS)));
});

test('an empty count is 0', async () => {
	const empty = ROWS.map((row) => ({ ...row, web_search_count: '', usage_input_tokens_cache_write_1h: '' }));
	expect(await readCost(anthropicTokens, csvOf(empty))).toEqual(await readCost(anthropicTokens, csvOf(ROWS)));
});

test.each([
	['2026-05-03', '2026-05-03', ['The export gives days in UTC; the days of the site are those of America/New_York.']],
	['2026-05-03 01:30', '2026-05-02', []],
])('what is dated %s is on %s in New York', async (usage_date_utc, day, said) => {
	const text = csvOf([{ ...ROWS[0], usage_date_utc }]);
	const { cost, notes } = await readCost(anthropicTokens, text, { timeZone: 'America/New_York' });
	expect(cost.byDay[0]?.day).toBe(day);
	expect(notes).toEqual([PRICED, ...said]);
});

test('a day of many calls has the price of short ones, unless the row says that they are long', async () => {
	const row = anthropicTokensRow(use({ model: 'claude-sonnet-4-5', input: 1_000_000, cached: 0, output: 0 }));
	const total = async (context_window: string) =>
		(await readCost(anthropicTokens, csvOf([{ ...row, context_window }]))).cost.total;
	expect(await total('≤ 200k')).toBe(3);
	expect(await total('0-200k')).toBe(3);
	expect(await total('')).toBe(3);
	expect(await total('> 200k')).toBe(6);
	expect(await total('200k-1M')).toBe(6);
});

test.each([{ usage_type: 'batch' }, { speed: 'fast' }, { inference_geo: 'us' }])(
	'%j has another price than the list, and the import says so',
	async (special) => {
		const { notes } = await readCost(anthropicTokens, csvOf([ROWS[0] ?? {}, { ...ROWS[0], ...special }]));
		expect(notes).toContain(
			'Rows of batch, priority, fast or US-only calls: 1. What they cost differs from the list; the cost CSV has it.',
		);
	},
);

test.each([
	'usage_input_tokens_no_cache',
	'usage_input_tokens_cache_write_5m',
	'usage_input_tokens_cache_write_1h',
	'usage_input_tokens_cache_read',
	'usage_output_tokens',
])('a file without %s is refused', async (column) => {
	const text = csvOf(ROWS).replace(column, `${column}_renamed`);
	expect(await refusalOf(anthropicTokens, text)).toEqual({
		message: `export has no column ${column}`,
		line: 1,
		fix: 'Export it again with all columns, under the names that the tool gives them.',
	});
});

test.each([
	['usage_output_tokens', '1.5', 'usage_output_tokens is "1.5", not a count'],
	['usage_output_tokens', '-1', 'usage_output_tokens is "-1", not a count'],
	['usage_output_tokens', '1e30', 'usage_output_tokens is "1e30", not a count'],
	['usage_output_tokens', 'many', 'usage_output_tokens is "many", not a count'],
	[
		'usage_input_tokens_cache_read',
		'99999999999999999999',
		'usage_input_tokens_cache_read is "99999999999999999999", not a count',
	],
])('%s "%s" is refused', async (column, value, message) => {
	const text = csvOf([...ROWS, { ...ROWS[0], [column]: value }]);
	expect(await refusalOf(anthropicTokens, text)).toEqual({ message, line: 4, fix: EDITED });
});

test('more tokens than can be counted are refused', async () => {
	const row = { ...ROWS[0], usage_output_tokens: Number.MAX_SAFE_INTEGER };
	expect((await refusalOf(anthropicTokens, csvOf([row, row]))).message).toMatch(/tokens are more than there can be$/);
});
