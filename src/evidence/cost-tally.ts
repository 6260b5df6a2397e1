import { ExactSum } from './exact.ts';
import type { EvidenceInput, ImportOptions, Reading } from './importer.ts';
import { ImportError } from './importer.ts';
import { priceOf, type Usage } from './prices.ts';

type CostBody = Extract<EvidenceInput, { kind: 'cost' }>['cost'];

/** One row of an export: what was used on a day, and what it cost if the export says so. */
export interface CostRow {
	/** The day in the site's time zone, `YYYY-MM-DD`. */
	day: string;
	model: string;
	/** The amount and its currency; absent where the export has tokens only. */
	cost?: { amount: number | string; currency: string } | undefined;
	/** Tokens; input is the total, cache included. */
	usage?: Usage | undefined;
	/** Who sells the model, as the price list names it. */
	provider?: string | undefined;
	/** The line in the export, for messages. */
	line?: number | undefined;
}

/** Adds up the rows of an export by model and by day, in one currency. */
export class CostTally {
	#currency: string | undefined;
	readonly #total = new ExactSum();
	readonly #days = new Map<string, ExactSum>();
	readonly #models = new Map<string, { total: ExactSum; priced: boolean; usage: Required<Usage> }>();
	readonly #unpriced = new Set<string>();
	#estimated = false;
	#rows = 0;

	add(row: CostRow): void {
		this.#rows += 1;
		const cost = row.cost ?? this.#price(row);
		const model = this.#modelOf(row.model);
		if (row.usage) {
			model.usage.input += row.usage.input;
			model.usage.cachedInput += row.usage.cachedInput ?? 0;
			model.usage.cacheWrite += row.usage.cacheWrite ?? 0;
			model.usage.output += row.usage.output;
		}
		if (!cost) {
			this.#unpriced.add(row.model);
			return;
		}
		this.#currency ??= cost.currency;
		if (cost.currency !== this.#currency) {
			throw new ImportError(
				`the export holds amounts in ${this.#currency} and in ${cost.currency}, which are never added up`,
				{
					line: row.line,
					fix: 'Export one currency at a time.',
				},
			);
		}
		model.priced = true;
		model.total.add(cost.amount);
		this.#total.add(cost.amount);
		this.#days.set(row.day, (this.#days.get(row.day) ?? new ExactSum()).add(cost.amount));
	}

	/** The reading of all rows. */
	finish({ today, interactions }: ImportOptions): Reading {
		const days = [...this.#days.keys()].sort();
		const [from, to] = [days[0], days.at(-1)];
		if (this.#rows === 0)
			throw new ImportError('the export holds no usage', { fix: 'Choose a period in which the tool was used.' });
		if (from === undefined || to === undefined || this.#currency === undefined) {
			throw new ImportError(`no price is known for ${[...this.#unpriced].join(', ')}, so there is no cost to show`, {
				fix: "Import the provider's cost export, which holds the amounts.",
			});
		}
		const models = [...this.#models].sort(
			([a, left], [b, right]) => right.total.value - left.total.value || (a < b ? -1 : 1),
		);
		const usage = models.map(([, model]) => model.usage);
		const tokens = { input: sum(usage, 'input'), cachedInput: sum(usage, 'cachedInput'), output: sum(usage, 'output') };
		const cost: CostBody = {
			currency: this.#currency,
			total: this.#total.value,
			...(interactions
				? { interactions, perInteraction: Number((this.#total.value / interactions).toPrecision(6)) }
				: {}),
			byModel: models.map(
				([
					model,
					{
						total,
						priced,
						usage: { input, cachedInput, output },
					},
				]) => ({
					model,
					...(priced ? { total: total.value } : {}),
					...(input + output > 0 ? { input, cachedInput, output } : {}),
				}),
			),
			byDay: days.map((day) => ({ day, total: this.#days.get(day)?.value ?? 0 })),
			...(tokens.input + tokens.output > 0 ? { tokens } : {}),
		};
		return { kind: 'cost', from, to, cost, notes: this.#notes(to, today) };
	}

	#notes(to: string, today: string): string[] {
		const notes: string[] = [];
		if (this.#unpriced.size > 0)
			notes.push(
				`No price is known for ${[...this.#unpriced].sort().join(', ')}: its tokens are counted, its cost is not.`,
			);
		if (this.#estimated)
			notes.push(
				'The export has tokens and no amounts; they are priced by the list of @pydantic/genai-prices at the price of their day.',
			);
		if (to.slice(0, 7) === today.slice(0, 7)) notes.push(`${to.slice(0, 7)} is not over: its last day here is ${to}.`);
		return notes;
	}

	#price({ model, usage, provider, day }: CostRow): CostRow['cost'] {
		const price = usage ? priceOf(model, usage, { provider, day }) : undefined;
		if (price) this.#estimated = true;
		return price;
	}

	#modelOf(name: string) {
		const known = this.#models.get(name);
		if (known) return known;
		const model = {
			total: new ExactSum(),
			priced: false,
			usage: { input: 0, cachedInput: 0, cacheWrite: 0, output: 0 },
		};
		this.#models.set(name, model);
		return model;
	}
}

function sum(usage: readonly Required<Usage>[], key: keyof Usage): number {
	return usage.reduce((total, one) => total + one[key], 0);
}
