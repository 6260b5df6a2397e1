import { calcPrice } from '@pydantic/genai-prices';

/** Tokens of one or many calls. Input is the total, cache included. */
export interface Usage {
	input: number;
	/** The part of the input that was read from the cache; absent where the export does not say. */
	cachedInput?: number | undefined;
	/** The part of the input that was written to the cache. */
	cacheWrite?: number | undefined;
	/** The part of what was written to the cache that is kept for an hour. */
	cacheWriteHour?: number | undefined;
	output: number;
	/** How often the model searched the web, where that is charged. */
	webSearches?: number | undefined;
}

/** What a price depends on beside the model and its tokens. */
export interface PriceContext {
	/** The day of the use: prices change. */
	day: string;
	/** Who sells the model, if the export says so. */
	provider?: string | undefined;
	/** The input tokens of one call, where the usage is that of many: some prices rise with them. */
	inputPerCall?: number | undefined;
}

/**
 * What tokens cost, in US dollars, by a maintained price list. Undefined for a model that it does not know: no price is
 * not a price of nothing.
 * @see https://github.com/pydantic/genai-prices
 */
export function priceOf(
	model: string,
	usage: Usage,
	{ day, provider, inputPerCall }: PriceContext,
): { amount: number; currency: string } | undefined {
	const calls = inputPerCall ? Math.max(1, Math.round(usage.input / inputPerCall)) : 1;
	const each = {
		input_tokens: usage.input / calls,
		cache_read_tokens: (usage.cachedInput ?? 0) / calls,
		cache_write_tokens: (usage.cacheWrite ?? 0) / calls,
		cache_write_1h_tokens: (usage.cacheWriteHour ?? 0) / calls,
		output_tokens: usage.output / calls,
		web_searches: (usage.webSearches ?? 0) / calls,
	};
	const timestamp = new Date(`${day}T12:00:00Z`);
	const price =
		(provider && calcPrice(each, model, { timestamp, providerId: provider })) || calcPrice(each, model, { timestamp });
	return price ? { amount: price.total_price * calls, currency: 'USD' } : undefined;
}

/**
 * Usage whose input is the total, from counts that should be so. Some tools leave the cache out all the same, as Anthropic's own
 * counts do; parts that are larger than the whole give them away.
 */
export function withWholeInput(usage: Usage): Usage {
	const cache = (usage.cachedInput ?? 0) + (usage.cacheWrite ?? 0);
	return cache > usage.input ? { ...usage, input: usage.input + cache } : usage;
}
