import { countOf } from '../cells.ts';
import { CostTally } from '../cost-tally.ts';
import { csvRows } from '../csv.ts';
import { dayIn, isDay, utcDaysNote } from '../day.ts';
import { holds } from '../head.ts';
import type { Importer } from '../importer.ts';
import type { Usage } from '../prices.ts';

/**
 * The usage page of the Anthropic Console, as CSV: tokens, no amounts. Its input counts leave the cache out, so that the total is
 * the sum of four columns. Files of 2025 lack context_window, inference_geo and speed.
 * Columns: usage_date_utc, model_version, api_key, workspace, usage_type, context_window, usage_input_tokens_no_cache,
 * usage_input_tokens_cache_write_5m, usage_input_tokens_cache_write_1h, usage_input_tokens_cache_read, usage_output_tokens,
 * web_search_count, inference_geo, speed
 */
export const anthropicTokens: Importer = {
	tool: 'Anthropic Console',
	format: 'tokens CSV',
	kind: 'cost',
	recognises: ({ columns }) => holds(columns, 'usage_date_utc', 'model_version'),
	async read(file, options) {
		const tally = new CostTally();
		let hasDays = false;
		let special = 0;
		for await (const { cells, line } of csvRows(file, TOKENS)) {
			const date = cells.usage_date_utc ?? '';
			hasDays ||= isDay(date);
			if (hasPriceOfItsOwn(cells)) special += 1;
			tally.add({
				day: dayIn(options.timeZone, date, line),
				model: cells.model_version || 'no model',
				provider: 'anthropic',
				usage: usageOf(cells, line),
				inputPerCall: inputPerCall(cells),
				line,
			});
		}
		return tally.finish(options, [
			...(hasDays ? utcDaysNote(options.timeZone) : []),
			...(special > 0
				? [
						`Rows of batch, priority, fast or US-only calls: ${special}. What they cost differs from the list; the cost CSV has it.`,
					]
				: []),
		]);
	},
};

const NO_CACHE = 'usage_input_tokens_no_cache';
const WRITE_5M = 'usage_input_tokens_cache_write_5m';
const WRITE_1H = 'usage_input_tokens_cache_write_1h';
const READ = 'usage_input_tokens_cache_read';
const OUTPUT = 'usage_output_tokens';
const TOKENS = [NO_CACHE, WRITE_5M, WRITE_1H, READ, OUTPUT];

function usageOf(cells: Record<string, string>, line: number): Usage {
	const cachedInput = countOf(cells, READ, line);
	const cacheWriteHour = countOf(cells, WRITE_1H, line);
	const cacheWrite = countOf(cells, WRITE_5M, line) + cacheWriteHour;
	return {
		input: countOf(cells, NO_CACHE, line) + cacheWrite + cachedInput,
		cachedInput,
		cacheWrite,
		cacheWriteHour,
		output: countOf(cells, OUTPUT, line),
		webSearches: countOf(cells, 'web_search_count', line),
	};
}

/** A row sums up many calls; those with a long context have a price of their own. `≤ 200k`, `> 200k`, `0-200k`, `200k-1M`. */
function inputPerCall({ context_window: context = '' }: Record<string, string>): number {
	return /^(>|200k\s*[-–])/i.test(context) ? 300_000 : 100_000;
}

function hasPriceOfItsOwn({ usage_type, speed, inference_geo }: Record<string, string>): boolean {
	return /batch|priority|flex/i.test(usage_type ?? '') || speed === 'fast' || inference_geo === 'us';
}
