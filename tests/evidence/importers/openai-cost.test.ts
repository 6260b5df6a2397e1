import { expect, test } from 'vitest';
import { openaiCost } from '../../../src/evidence/importers/openai-cost.ts';
import {
	csvOf,
	describeCostProperties,
	describeCsv,
	describeRecognition,
	EDITED,
	NO_USAGE,
	openaiCostRow,
	readCost,
	recordOf,
	refusalOf,
	use,
	WRITERS,
} from '../../support/evidence-exports.ts';

const ROWS = [
	openaiCostRow(use({ model: 'gpt-4o-2024-08-06', billionths: 500_000_000 })),
	openaiCostRow(use({ model: 'gpt-5-nano', billionths: 3_835_980, at: '2026-05-04T00:00:00Z' })),
];
/** A row as it stands for a day without use. */
const EMPTY = Object.fromEntries(
	Object.entries(openaiCostRow(use({ at: '2026-05-31T00:00:00Z' }))).map(([column, value]) => [
		column,
		column.includes('time') ? value : '',
	]),
);

describeRecognition(openaiCost, ['openaiCost']);
describeCostProperties(openaiCost, WRITERS.openaiCost, { hasTokens: false });
describeCsv(openaiCost, csvOf(ROWS));

test('amounts are added up by model and by day; days without use are covered', async () => {
	const reading = await readCost(openaiCost, csvOf([...ROWS, EMPTY]));
	expect(reading).toEqual({
		kind: 'cost',
		from: '2026-05-03',
		to: '2026-05-31',
		cost: {
			currency: 'USD',
			total: 0.50383598,
			byModel: [
				{ model: 'gpt-4o-2024-08-06', total: 0.5 },
				{ model: 'gpt-5-nano', total: 0.00383598 },
			],
			byDay: [
				{ day: '2026-05-03', total: 0.5 },
				{ day: '2026-05-04', total: 0.00383598 },
			],
		},
		notes: [],
	});
	expect(recordOf(reading).kind).toBe('cost');
});

test('an export of days without use is refused', async () => {
	expect(await refusalOf(openaiCost, csvOf([EMPTY, EMPTY]))).toEqual(NO_USAGE);
});

test.each(['America/New_York', 'Asia/Tokyo'])('a bucket is a day in UTC, also in %s', async (timeZone) => {
	const { cost, notes } = await readCost(openaiCost, csvOf(ROWS), { timeZone });
	expect(cost.byDay.map(({ day }) => day)).toEqual(['2026-05-03', '2026-05-04']);
	expect(notes).toEqual([`The export gives days in UTC; the days of the site are those of ${timeZone}.`]);
});

test.each([
	['gpt-5-nano, input_tokens', 'gpt-5-nano'],
	['assistants api | file search', 'assistants api'],
	['web search tool calls', 'web search tool calls'],
	['ft:gpt-4o-mini-2024-07-18:acme-org:triage:AbC1, output', 'ft:gpt-4o-mini-2024-07-18'],
	['', 'all models'],
	['Ada Example <ada@example.org>', 'other'],
	['/srv/acme/models/a, input', 'other'],
	['Read the whole contract of the supplier and say what is risky', 'other'],
	['gpt-4o\nand more', 'other'],
	['x'.repeat(81), 'other'],
])('of the line item %j the model is kept: %s', async (line_item, model) => {
	const { cost } = await readCost(openaiCost, csvOf([{ ...ROWS[0], line_item }]));
	expect(cost.byModel).toEqual([{ model, total: 0.5 }]);
});

test('currencies are kept as they are', async () => {
	const euros = ROWS.map((row) => ({ ...row, amount_currency: 'eur' }));
	expect((await readCost(openaiCost, csvOf(euros))).cost.currency).toBe('EUR');
});

test('currencies are never mixed', async () => {
	const text = csvOf([...ROWS, { ...ROWS[0], amount_currency: 'EUR' }]);
	expect(await refusalOf(openaiCost, text)).toEqual({
		message: 'the export holds amounts in USD and in EUR, which are never added up',
		line: 4,
		fix: 'Export one currency at a time.',
	});
});

test.each([
	['amount_value', 'none', 'amount_value is "none", not an amount'],
	['amount_value', '', 'amount_value is "", not an amount'],
	['amount_value', '1e13', '1e13 is not an amount that anybody pays'],
	['amount_currency', 'credits', 'amount_currency is "credits", not a currency code such as USD'],
	['amount_currency', '', 'amount_currency is "", not a currency code such as USD'],
	['start_time', '1.79E+09', '"1.79E+09" is no time'],
])('%s "%s" is refused', async (column, value, message) => {
	const text = csvOf([...ROWS, { ...ROWS[0], [column]: value }]);
	expect(await refusalOf(openaiCost, text)).toEqual({ message, line: 4, fix: EDITED });
});
