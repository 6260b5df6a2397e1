import * as z from 'zod';
import { count } from '../../schemas/text.ts';
import { decimal, orNothing } from '../cells.ts';
import { type CostRow, CostTally } from '../cost-tally.ts';
import { dayIn } from '../day.ts';
import { holds } from '../head.ts';
import type { Importer, ImportOptions } from '../importer.ts';
import { hold, jsonValues } from '../json.ts';
import { withWholeInput } from '../prices.ts';

/**
 * The spend logs of the LiteLLM proxy (`/spend/logs?summarize=false`, `/spend/logs/ui`, or the table LiteLLM_SpendLogs): a JSON array,
 * an object that holds it as `data`, or JSON lines. Prompt tokens include cached ones
 * (https://docs.litellm.ai/docs/completion/prompt_caching). LiteLLM writes a spend of 0 for a model whose price it does not know:
 * where tokens were used, outside its own cache, that is no price.
 * Keys: request_id, spend, total_tokens, prompt_tokens, completion_tokens, startTime, endTime, model, cache_hit, status, metadata, ...
 */
export const litellm: Importer = {
	tool: 'LiteLLM',
	format: 'spend logs',
	kind: 'cost',
	recognises: ({ keys, text }) =>
		holds(keys, 'request_id', 'spend', 'startTime') ||
		(holds(keys, 'data') && /"request_id"\s*:/.test(text) && /"spend"\s*:/.test(text)),
	async read(file, options) {
		const tally = new CostTally();
		let pages = 1;
		for await (const { value, line } of jsonValues(file)) {
			const { data, total_pages } = hold(value, exported, file.name, line);
			for (const log of data) addLog(tally, { log, line }, options);
			pages = Math.max(pages, total_pages);
		}
		return tally.finish(options, pages > 1 ? [`This is one page of ${pages}; the others are not in it.`] : []);
	},
};

function addLog(tally: CostTally, { log, line }: { log: SpendLog; line: number | undefined }, options: ImportOptions) {
	const day = dayIn(options.timeZone, log.startTime, line);
	const usage = usageOf(log);
	const isUsed = usage.input + usage.output > 0;
	if (isUsed || Number(log.spend) !== 0)
		tally.add({ day, model: log.model || 'no model', cost: costOf(log, isUsed), usage, line });
	else tally.cover(day);
}

function costOf({ spend, cache_hit }: SpendLog, isUsed: boolean): CostRow['cost'] {
	const isFree = /^true$/i.test(String(cache_hit));
	return spend === undefined || (Number(spend) === 0 && isUsed && !isFree)
		? 'unknown'
		: { amount: spend, currency: 'USD' };
}

function usageOf({ prompt_tokens, completion_tokens, metadata }: SpendLog) {
	const cache = metadata?.usage_object;
	return withWholeInput({
		input: prompt_tokens ?? 0,
		cachedInput: cache?.prompt_tokens_details?.cached_tokens ?? cache?.cache_read_input_tokens,
		cacheWrite: cache?.cache_creation_input_tokens,
		output: completion_tokens ?? 0,
	});
}

const tokens = orNothing(count);
const details = z
	.object({
		usage_object: z
			.object({
				prompt_tokens_details: z.object({ cached_tokens: tokens }).optional().catch(undefined),
				cache_read_input_tokens: tokens,
				cache_creation_input_tokens: tokens,
			})
			.optional()
			.catch(undefined),
	})
	.optional()
	.catch(undefined);

const spendLog = z.object({
	spend: orNothing(decimal),
	startTime: z.union([z.string(), z.number()]),
	model: orNothing(z.string()),
	prompt_tokens: tokens,
	completion_tokens: tokens,
	cache_hit: z.unknown(),
	/** An object, or the JSON text of one. */
	metadata: z.preprocess(parseText, details),
});
/** One log, a list of them, or a page of the dashboard. */
const exported = z.union([
	spendLog.transform((log) => ({ data: [log], total_pages: 1 })),
	z.array(spendLog).transform((data) => ({ data, total_pages: 1 })),
	z.object({ data: z.array(spendLog), total_pages: z.number().default(1) }),
]);

function parseText(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}

type SpendLog = z.output<typeof spendLog>;
