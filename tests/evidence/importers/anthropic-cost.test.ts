import { expect, test } from 'vitest';
import { anthropicCost } from '../../../src/evidence/importers/anthropic-cost.ts';
import {
	anthropicCostRow,
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

const ROWS = [
	anthropicCostRow(use({ model: 'Claude Sonnet 4.5', billionths: 190_000_000 })),
	anthropicCostRow(use({ model: 'Claude Haiku 4.5', billionths: 30_000_000, at: '2026-05-04T00:00:00Z' })),
];

describeRecognition(anthropicCost, ['anthropicCost']);
describeCostProperties(anthropicCost, WRITERS.anthropicCost, { hasTokens: false });
describeCsv(anthropicCost, csvOf(ROWS));

test('amounts are added up by model and by day', async () => {
	const reading = await readCost(anthropicCost, csvOf(ROWS), { interactions: 8 });
	expect(reading).toEqual({
		kind: 'cost',
		from: '2026-05-03',
		to: '2026-05-04',
		cost: {
			currency: 'USD',
			total: 0.22,
			interactions: 8,
			perInteraction: 0.0275,
			byModel: [
				{ model: 'Claude Sonnet 4.5', total: 0.19 },
				{ model: 'Claude Haiku 4.5', total: 0.03 },
			],
			byDay: [
				{ day: '2026-05-03', total: 0.19 },
				{ day: '2026-05-04', total: 0.03 },
			],
		},
		notes: [],
	});
	expect(recordOf(reading).kind).toBe('cost');
});

test('days in UTC stay those days, and the import says so where the site has others', async () => {
	const { cost, notes } = await readCost(anthropicCost, csvOf(ROWS), { timeZone: 'America/New_York' });
	expect(cost.byDay.map(({ day }) => day)).toEqual(['2026-05-03', '2026-05-04']);
	expect(notes).toEqual(['The export gives days in UTC; the days of the site are those of America/New_York.']);
});

test('minutes become days of the site', async () => {
	const rows = ROWS.map((row) => ({ ...row, usage_date_utc: '2026-05-03 01:30' }));
	const { cost, notes } = await readCost(anthropicCost, csvOf(rows), { timeZone: 'America/New_York' });
	expect(cost.byDay).toEqual([{ day: '2026-05-02', total: 0.22 }]);
	expect(notes).toEqual([]);
});

test('what belongs to no model, such as web searches, is kept apart', async () => {
	const { cost } = await readCost(anthropicCost, csvOf([...ROWS, { ...ROWS[0], model: '' }]));
	expect(cost.byModel[1]).toEqual({ model: 'no model', total: 0.19 });
});

test.each([
	['cost_usd', 'free', 'cost_usd is "free", not an amount'],
	['cost_usd', '', 'cost_usd is "", not an amount'],
	['cost_usd', 'NaN', 'cost_usd is "NaN", not an amount'],
	['cost_usd', '0,19', 'cost_usd is "0,19", not an amount'],
	['cost_usd', '1e300', '1e300 is not an amount that anybody pays'],
	['cost_usd', '9'.repeat(400), `${'9'.repeat(40)} is not an amount that anybody pays`],
	['usage_date_utc', '03/05/2026', '"03/05/2026" is no time'],
	['usage_date_utc', '2026-02-30', '"2026-02-30" is a day that does not exist'],
	['usage_date_utc', '', '"" is no time'],
])('%s "%s" is refused', async (column, value, message) => {
	const text = csvOf([...ROWS, { ...ROWS[0], [column]: value }]);
	expect(await refusalOf(anthropicCost, text)).toEqual({ message, line: 4, fix: EDITED });
});

test('refunds that are larger than what was spent are refused', async () => {
	const text = csvOf([...ROWS, { ...ROWS[0], cost_usd: '-0.2' }]);
	expect(await refusalOf(anthropicCost, text)).toEqual({
		message: 'Claude Sonnet 4.5 adds up to less than nothing: refunds are larger than what was spent',
		fix: 'Export a longer period.',
	});
});
