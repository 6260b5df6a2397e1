import { amountOf, countOf } from '../cells.ts';
import { CostTally } from '../cost-tally.ts';
import { csvRows } from '../csv.ts';
import { dayIn } from '../day.ts';
import { holds } from '../head.ts';
import type { Importer } from '../importer.ts';
import { withWholeInput } from '../prices.ts';

/**
 * The activity of OpenRouter, as CSV: a row a generation. A cancelled one costs too. Prompt tokens include cached ones, completion
 * tokens include reasoning, as in the API that it stands for (https://openrouter.ai/docs/use-cases/usage-accounting).
 * Columns: generation_id, created_at, cost_total, byok_usage_inference, tokens_prompt, tokens_completion, tokens_reasoning,
 * tokens_cached, model_permaslug, provider_name, cancelled, user, api_key_name, app_name, ...
 */
export const openrouter: Importer = {
	tool: 'OpenRouter',
	format: 'activity CSV',
	kind: 'cost',
	recognises: ({ columns }) => holds(columns, 'generation_id', 'created_at', 'cost_total'),
	async read(file, options) {
		const tally = new CostTally();
		let onOwnKeys = 0;
		for await (const { cells, line } of csvRows(file, ['model_permaslug', 'tokens_prompt', 'tokens_completion'])) {
			if (Number(cells.byok_usage_inference) > 0) onOwnKeys += 1;
			tally.add({
				day: dayIn(options.timeZone, cells.created_at ?? '', line),
				model: cells.model_permaslug || 'no model',
				cost: { amount: amountOf(cells, 'cost_total', line), currency: 'USD' },
				usage: withWholeInput({
					input: countOf(cells, 'tokens_prompt', line),
					cachedInput: cells.tokens_cached === undefined ? undefined : countOf(cells, 'tokens_cached', line),
					output: countOf(cells, 'tokens_completion', line),
				}),
				line,
			});
		}
		return tally.finish(
			options,
			onOwnKeys > 0
				? [`Generations on keys of your own: ${onOwnKeys}. What their providers charge is not in the cost.`]
				: [],
		);
	},
};
