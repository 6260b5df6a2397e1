import { amountOf } from '../cells.ts';
import { CostTally } from '../cost-tally.ts';
import { csvRows } from '../csv.ts';
import { dayIn, isDay, utcDaysNote } from '../day.ts';
import { holds } from '../head.ts';
import type { Importer } from '../importer.ts';

/**
 * The cost page of the Anthropic Console, as CSV.
 * Columns: usage_date_utc, model, workspace, api_key, usage_type, token_type, cost_usd, ...
 */
export const anthropicCost: Importer = {
	tool: 'Anthropic Console',
	format: 'cost CSV',
	kind: 'cost',
	recognises: ({ columns }) => holds(columns, 'usage_date_utc', 'model', 'cost_usd'),
	async read(file, options) {
		const tally = new CostTally();
		let hasDays = false;
		for await (const { cells, line } of csvRows(file)) {
			const date = cells.usage_date_utc ?? '';
			hasDays ||= isDay(date);
			tally.add({
				day: dayIn(options.timeZone, date, line),
				model: cells.model || 'no model',
				cost: { amount: amountOf(cells, 'cost_usd', line), currency: 'USD' },
				line,
			});
		}
		return tally.finish(options, hasDays ? utcDaysNote(options.timeZone) : []);
	},
};
