import { modelName } from './cells.ts';
import { ExactSum } from './exact.ts';
import type { EvidenceInput, ImportOptions, Reading } from './importer.ts';
import { ImportError } from './importer.ts';
import { priceOf, type Usage } from './prices.ts';

type CostBody = Extract<EvidenceInput, { kind: 'cost' }>['cost'];

/** An amount and its currency. */
interface Amount {
	amount: number | string;
	currency: string;
}

/** One row of an export: what was used on a day, and what it cost if the export says so. */
export interface CostRow {
	/** The day in the site's time zone, `YYYY-MM-DD`. */
	day: string;
	model: string;
	/** What it cost; `unknown` where the export has amounts but none for this; absent where it has tokens, to be priced by the list. */
	cost?: Amount | 'unknown' | undefined;
	usage?: Usage | undefined;
	/** Who sells the model, as the price list names it. */
	provider?: string | undefined;
	/** The input tokens of one call, where a row without an amount sums up many. */
	inputPerCall?: number | undefined;
	/** The line in the export, for messages. */
	line?: number | undefined;
}

/** No single amount is larger than this; one that is has lost its point, or is no money. */
const LARGEST = 1e12;

/** Adds up the rows of an export by model and by day, in one currency. */
export class CostTally {
	#currency: string | undefined;
	#from: string | undefined;
	#to: string | undefined;
	readonly #total = new ExactSum();
	readonly #days = new Map<string, ExactSum>();
	readonly #models = new Map<string, ModelTally>();
	#estimated = false;

	/** Takes a row in. @throws ImportError if its amount cannot be, or is in another currency than the ones before */
	add(row: CostRow): void {
		this.cover(row.day);
		const cost = row.cost ?? this.#price(row);
		const isUnpriced = !cost || cost === 'unknown';
		if (isUnpriced && tokensOf(row.usage) === 0) return;
		const model = this.#modelOf(modelName(row.model));
		if (row.usage) addUsage(model, row.usage);
		if (isUnpriced) {
			model.unpriced = true;
			return;
		}
		this.#check(cost, row.line);
		model.priced = true;
		model.total.add(cost.amount);
		this.#total.add(cost.amount);
		this.#days.set(row.day, (this.#days.get(row.day) ?? new ExactSum()).add(cost.amount));
	}

	/** Notes that the export covers a day, also where nothing was used on it. */
	cover(day: string): void {
		if (this.#from === undefined || day < this.#from) this.#from = day;
		if (this.#to === undefined || day > this.#to) this.#to = day;
	}

	/** Whether nothing that was used has been added. */
	get isEmpty(): boolean {
		return this.#models.size === 0;
	}

	/** The reading of all rows. @throws ImportError if there is nothing to show */
	finish({ today, interactions }: ImportOptions, notes: readonly string[] = []): Reading {
		const [from, to] = [this.#from, this.#to];
		if (this.isEmpty || from === undefined || to === undefined)
			throw new ImportError('the export holds no usage', { fix: 'Choose a period in which the tool was used.' });
		if (this.#currency === undefined) {
			throw new ImportError(`no price is known for ${this.#unpriced().join(', ')}, so there is no cost to show`, {
				fix: "Import the provider's cost export, which holds the amounts.",
			});
		}
		const total = notNegative(this.#total.value, 'the total');
		const models = [...this.#models].sort(
			([a, left], [b, right]) => right.total.value - left.total.value || (a < b ? -1 : 1),
		);
		const cost: CostBody = {
			currency: this.#currency,
			total,
			...(interactions ? { interactions, perInteraction: Number((total / interactions).toPrecision(6)) } : {}),
			byModel: models.map(([model, tally]) => ({
				model,
				...(tally.priced ? { total: notNegative(tally.total.value, model) } : {}),
				...(countsOf([tally]) ?? {}),
			})),
			byDay: [...this.#days]
				.map(([day, sum]) => ({ day, total: notNegative(sum.value, day) }))
				.sort((a, b) => (a.day < b.day ? -1 : 1)),
		};
		const tokens = countsOf(models.map(([, tally]) => tally));
		return {
			kind: 'cost',
			from,
			to,
			cost: tokens ? { ...cost, tokens } : cost,
			notes: [...this.#notes(to, today), ...notes],
		};
	}

	#notes(to: string, today: string): string[] {
		const notes: string[] = [];
		const unpriced = this.#unpriced();
		if (unpriced.length > 0)
			notes.push(`No price is known for ${unpriced.join(', ')}: tokens without one are counted, their cost is not.`);
		if (this.#estimated)
			notes.push(
				'Tokens without an amount are priced by the list of @pydantic/genai-prices, at the price of their day.',
			);
		if (to.slice(0, 7) === today.slice(0, 7)) notes.push(`${to.slice(0, 7)} is not over: its last day here is ${to}.`);
		return notes;
	}

	#unpriced(): string[] {
		return [...this.#models].flatMap(([model, { unpriced }]) => (unpriced ? [model] : [])).sort();
	}

	#price({ model, usage, provider, day, inputPerCall }: CostRow): Amount | undefined {
		const price = usage ? priceOf(model, usage, { provider, day, inputPerCall }) : undefined;
		if (price) this.#estimated = true;
		return price;
	}

	#check({ amount, currency }: Amount, line: number | undefined): void {
		if (!(Math.abs(Number(amount)) < LARGEST))
			throw new ImportError(`${String(amount).slice(0, 40)} is not an amount that anybody pays`, {
				line,
				fix: 'Export it again; do not edit it in a spreadsheet.',
			});
		this.#currency ??= currency;
		if (currency !== this.#currency)
			throw new ImportError(
				`the export holds amounts in ${this.#currency} and in ${currency}, which are never added up`,
				{ line, fix: 'Export one currency at a time.' },
			);
	}

	#modelOf(name: string): ModelTally {
		const known = this.#models.get(name);
		if (known) return known;
		const model = {
			total: new ExactSum(),
			priced: false,
			unpriced: false,
			input: 0,
			cachedInput: undefined,
			output: 0,
		};
		this.#models.set(name, model);
		return model;
	}
}

function addUsage(model: ModelTally, { input, cachedInput, output }: Usage): void {
	model.input += input;
	if (cachedInput !== undefined) model.cachedInput = (model.cachedInput ?? 0) + cachedInput;
	model.output += output;
}

function tokensOf(usage: Usage | undefined): number {
	return usage ? usage.input + usage.output : 0;
}

/** The tokens of some models together; undefined where there are none. */
function countsOf(tallies: readonly ModelTally[]): CostBody['tokens'] {
	const [input, output] = [sum(tallies.map((tally) => tally.input)), sum(tallies.map((tally) => tally.output))];
	const cached = tallies.flatMap(({ cachedInput }) => cachedInput ?? []);
	if (input + output === 0) return undefined;
	return { input, ...(cached.length > 0 ? { cachedInput: sum(cached) } : {}), output };
}

function sum(counts: readonly number[]): number {
	const total = counts.reduce((all, one) => all + one, 0);
	if (!Number.isSafeInteger(total))
		throw new ImportError(`${total} tokens are more than there can be`, {
			fix: 'Export it again; do not edit it in a spreadsheet.',
		});
	return total;
}

function notNegative(total: number, what: string): number {
	if (total < 0)
		throw new ImportError(`${what} adds up to less than nothing: refunds are larger than what was spent`, {
			fix: 'Export a longer period.',
		});
	return total;
}

interface ModelTally {
	total: ExactSum;
	/** Whether some of it has a price, and whether some of it has none. */
	priced: boolean;
	unpriced: boolean;
	input: number;
	cachedInput: number | undefined;
	output: number;
}
