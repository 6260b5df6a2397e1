import { ExactSum } from '../exact.ts';
import { priceOf } from '../prices.ts';
import { inputOf, type Message } from './conversation.ts';
import { safeModelName } from './safe-names.ts';
import type { MessageUsage } from './transcript.ts';

/** What a model was used for. */
export interface ModelSpending {
	model: string;
	messages: number;
	/** Total input tokens, cache included. */
	input: number;
	cachedInput: number;
	output: number;
	/** US dollars; undefined where no price is known. */
	total: number | undefined;
}

/** What the messages of the agent cost, by the price list. */
export interface Spending {
	/** US dollars for the models that have a price; undefined if none has. */
	total: number | undefined;
	byModel: ModelSpending[];
}

/** Adds up the usage of messages, each once, and prices it at the price of its day. */
export function spendingOf(messages: readonly Message[], today: string): Spending {
	const models = new Map<string, ModelTally>();
	for (const { model = 'no model', day = today, usage, isCopy } of messages) {
		if (isCopy || !usage || inputOf(usage) + usage.output_tokens === 0) continue;
		const tally = models.get(model) ?? new ModelTally();
		models.set(model, tally.add(model, day, usage));
	}
	const byModel = [...models]
		.map(([model, tally]) => tally.finish(safeModelName(model)))
		.sort((a, b) => (b.total ?? 0) - (a.total ?? 0) || (a.model < b.model ? -1 : 1));
	const priced = byModel.flatMap(({ total }) => total ?? []);
	const total = priced.reduce((sum, amount) => sum.add(amount), new ExactSum()).value;
	return { total: priced.length > 0 ? total : undefined, byModel };
}

class ModelTally {
	readonly #total = new ExactSum();
	#isPriced = true;
	#messages = 0;
	#input = 0;
	#cachedInput = 0;
	#output = 0;

	add(model: string, day: string, usage: MessageUsage): this {
		const input = inputOf(usage);
		const price = priceOf(
			model,
			{
				input,
				cachedInput: usage.cache_read_input_tokens,
				cacheWrite: usage.cache_creation_input_tokens,
				output: usage.output_tokens,
			},
			{ day },
		);
		if (price) this.#total.add(price.amount);
		else this.#isPriced = false;
		this.#messages += 1;
		this.#input += input;
		this.#cachedInput += usage.cache_read_input_tokens;
		this.#output += usage.output_tokens;
		return this;
	}

	finish(model: string): ModelSpending {
		const total = this.#isPriced ? this.#total.value : undefined;
		return {
			model,
			messages: this.#messages,
			input: this.#input,
			cachedInput: this.#cachedInput,
			output: this.#output,
			total,
		};
	}
}
