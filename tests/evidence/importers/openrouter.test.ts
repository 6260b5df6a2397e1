import { expect, test } from 'vitest';
import { openrouter } from '../../../src/evidence/importers/openrouter.ts';
import {
	csvOf,
	describeCostProperties,
	describeCsv,
	describeRecognition,
	EDITED,
	openrouterRow,
	readCost,
	recordOf,
	refusalOf,
	use,
	WRITERS,
} from '../../support/evidence-exports.ts';

const ROWS = [
	openrouterRow(use({ model: 'openai/gpt-oss-120b', billionths: 12_300_000 })),
	openrouterRow(use({ model: 'anthropic/claude-4.5-sonnet', billionths: 5_000_000, at: '2026-05-04T23:30:00.713Z' })),
];

describeRecognition(openrouter, ['openrouter']);
describeCostProperties(openrouter, WRITERS.openrouter);
describeCsv(openrouter, csvOf(ROWS));

test('generations are added up by model and by day', async () => {
	const reading = await readCost(openrouter, csvOf(ROWS));
	const tokens = { input: 1000, cachedInput: 200, output: 50 };
	expect(reading).toEqual({
		kind: 'cost',
		from: '2026-05-03',
		to: '2026-05-04',
		cost: {
			currency: 'USD',
			total: 0.0173,
			byModel: [
				{ model: 'openai/gpt-oss-120b', total: 0.0123, ...tokens },
				{ model: 'anthropic/claude-4.5-sonnet', total: 0.005, ...tokens },
			],
			byDay: [
				{ day: '2026-05-03', total: 0.0123 },
				{ day: '2026-05-04', total: 0.005 },
			],
			tokens: { input: 2000, cachedInput: 400, output: 100 },
		},
		notes: [],
	});
	expect(recordOf(reading).kind).toBe('cost');
});

test('a cancelled generation costs too', async () => {
	const rows = ROWS.map((row) => ({ ...row, cancelled: true }));
	expect((await readCost(openrouter, csvOf(rows))).cost.total).toBe(0.0173);
});

test('a free generation costs nothing, which is a price', async () => {
	const { cost, notes } = await readCost(openrouter, csvOf([{ ...ROWS[0], cost_total: 0 }]));
	expect(cost.byModel).toEqual([{ model: 'openai/gpt-oss-120b', total: 0, input: 1000, cachedInput: 200, output: 50 }]);
	expect(notes).toEqual([]);
});

test('a day is a day in the time zone of the site', async () => {
	const { cost } = await readCost(openrouter, csvOf(ROWS), { timeZone: 'Europe/Berlin' });
	expect(cost.byDay.map(({ day }) => day)).toEqual(['2026-05-03', '2026-05-05']);
});

test('where the export does not say what was cached, neither does the reading', async () => {
	const rows = ROWS.map(({ tokens_cached: _, ...row }) => row);
	expect((await readCost(openrouter, csvOf(rows))).cost.tokens).toEqual({ input: 2000, output: 100 });
});

test('what providers charge on keys of your own is not there, and the import says so', async () => {
	const rows = ROWS.map((row) => ({ ...row, byok_usage_inference: 0.2 }));
	expect((await readCost(openrouter, csvOf(rows))).notes).toEqual([
		'Generations on keys of your own: 2. What their providers charge is not in the cost.',
	]);
});

test.each(['model_permaslug', 'tokens_prompt', 'tokens_completion'])('a file without %s is refused', async (column) => {
	expect(await refusalOf(openrouter, csvOf(ROWS).replace(column, 'renamed'))).toEqual({
		message: `export has no column ${column}`,
		line: 1,
		fix: 'Export it again with all columns, under the names that the tool gives them.',
	});
});

test.each([
	['cost_total', '$0.01', 'cost_total is "$0.01", not an amount'],
	['cost_total', '-1e12', '-1e12 is not an amount that anybody pays'],
	['tokens_prompt', '1e99', 'tokens_prompt is "1e99", not a count'],
	['created_at', 'yesterday', '"yesterday" is no time'],
	['created_at', '2026-05-03 25:00:00', '"2026-05-03 25:00:00" is no time'],
])('%s "%s" is refused', async (column, value, message) => {
	const text = csvOf([...ROWS, { ...ROWS[0], [column]: value }]);
	expect(await refusalOf(openrouter, text)).toEqual({ message, line: 4, fix: EDITED });
});
