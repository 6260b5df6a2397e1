import { calcPrice } from '@pydantic/genai-prices';

/** Tokens of one or many calls. Input is the total, cache included. */
export interface Usage {
	input: number;
	/** The part of the input that was read from the cache. */
	cachedInput?: number | undefined;
	/** The part of the input that was written to the cache. */
	cacheWrite?: number | undefined;
	output: number;
}

/**
 * What tokens cost, in US dollars, by a maintained price list. Undefined for a model that it does not know: no price is
 * not a price of nothing.
 * @see https://github.com/pydantic/genai-prices
 */
export function priceOf(
	model: string,
	{ input, cachedInput = 0, cacheWrite = 0, output }: Usage,
	{ provider, day }: { provider?: string | undefined; day: string },
): { amount: number; currency: string } | undefined {
	const usage = {
		input_tokens: input,
		cache_read_tokens: cachedInput,
		cache_write_tokens: cacheWrite,
		output_tokens: output,
	};
	const price = calcPrice(usage, model, {
		timestamp: new Date(`${day}T12:00:00Z`),
		...(provider ? { providerId: provider } : {}),
	});
	return price ? { amount: price.total_price, currency: 'USD' } : undefined;
}
