import { amountOf, currencyOf } from '../cells.ts';
import { CostTally } from '../cost-tally.ts';
import { csvRows } from '../csv.ts';
import { dayIn, utcDaysNote } from '../day.ts';
import { holds } from '../head.ts';
import type { Importer } from '../importer.ts';

/**
 * The costs of the OpenAI usage dashboard, as CSV: a row a day in UTC and line item, and a row without an amount for a day without use.
 * Columns: start_time, end_time, start_time_iso, end_time_iso, amount_value, amount_currency, quantity, quantity_unit, line_item,
 * user_id, api_key_id, project_id, organization_id, project_name, organization_name, user_email, ...
 */
export const openaiCost: Importer = {
	tool: 'OpenAI',
	format: 'cost CSV',
	kind: 'cost',
	recognises: ({ columns }) => holds(columns, 'start_time', 'amount_value', 'amount_currency'),
	async read(file, options) {
		const tally = new CostTally();
		for await (const { cells, line } of csvRows(file)) {
			// A bucket is a day in UTC: the instant that it begins at is on the day before in some time zones.
			const day = dayIn('UTC', cells.start_time ?? '', line);
			if (cells.amount_value || cells.line_item) {
				tally.add({
					day,
					model: modelOf(cells.line_item ?? ''),
					cost: { amount: amountOf(cells, 'amount_value', line), currency: currencyOf(cells, 'amount_currency', line) },
					line,
				});
			} else tally.cover(day);
		}
		return tally.finish(options, utcDaysNote(options.timeZone));
	},
};

/** A line item is a model and what was charged of it (`gpt-4o-2024-08-06, cached input`), or a service (`assistants api | file search`). */
function modelOf(lineItem: string): string {
	return lineItem.split(/[,|]/, 1)[0]?.trim() || 'all models';
}
