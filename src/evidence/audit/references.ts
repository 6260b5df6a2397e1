import { type Feature, isLine, pointsOf } from './features.ts';

/** What has been found out so far about whether an answer of a tool was referred to. */
export interface Trace {
	/** The message that asked for the answer, counted from 1. */
	readonly turn: number;
	/** Points for the words and identifiers of the answer that were new in the conversation: how well it can be known again. */
	readonly possible: number;
	/** Points for what the agent said again later. */
	points: number;
}

interface Open {
	trace: Trace;
	features: Feature[];
	/** How much had been said when the answer came, in characters. */
	at: number;
}

/** Something that more answers than these hold does not tell which of them was meant. */
const MOST_HOLDERS = 5;
/** What lies further back than a million tokens has left any context. */
const HORIZON = 4_000_000;
const MOST_SAID = 200_000;

/**
 * Follows one conversation, and finds out which answers of tools the agent refers to later. It keeps hashes, no text, and
 * only of answers that can still be in the context.
 */
export class References {
	readonly #said = new Set<Feature>();
	readonly #holders = new Map<Feature, Open[]>();
	readonly #open = new Set<Open>();
	#length = 0;

	/** Somebody other than the agent says something: it is no longer new. */
	hear(features: Iterable<Feature>, length: number): void {
		this.#length += length;
		for (const feature of features) this.#remember(feature);
	}

	/** The agent says something in a message: what it repeats for the first time counts for the answers that held it. */
	speak(features: Iterable<Feature>, length: number, turn: number): void {
		this.#length += length;
		for (const feature of features) {
			this.#credit(feature, turn);
			this.#remember(feature);
		}
	}

	/** An answer of a tool comes in. What the conversation has said before is not counted as the answer's own. */
	answer(features: Iterable<Feature>, length: number, turn: number): Trace {
		this.#length += length;
		this.#closeOld();
		const own = [...features].filter((feature) => !this.#said.has(feature));
		const possible = own.reduce((sum, feature) => sum + (isLine(feature) ? 0 : pointsOf(feature)), 0);
		const trace = { turn, possible, points: 0 };
		const open = { trace, features: own, at: this.#length };
		this.#open.add(open);
		for (const feature of own) this.#hold(feature, open);
		return trace;
	}

	/** The conversation is compacted: everything leaves the context. */
	forget(): void {
		this.#said.clear();
		this.#open.clear();
		this.#holders.clear();
	}

	#credit(feature: Feature, turn: number): void {
		const holders = this.#holders.get(feature);
		if (!holders) return;
		this.#holders.delete(feature);
		if (holders.length > MOST_HOLDERS) return;
		for (const { trace } of holders) if (trace.turn < turn) trace.points += pointsOf(feature);
	}

	#remember(feature: Feature): void {
		this.#said.add(feature);
		if (this.#said.size <= MOST_SAID) return;
		const [oldest] = this.#said;
		if (oldest !== undefined) this.#said.delete(oldest);
	}

	#hold(feature: Feature, open: Open): void {
		const holders = this.#holders.get(feature);
		if (!holders) this.#holders.set(feature, [open]);
		else if (holders.length <= MOST_HOLDERS) holders.push(open);
	}

	#closeOld(): void {
		for (const open of this.#open) {
			if (open.at >= this.#length - HORIZON) return;
			this.#open.delete(open);
			for (const feature of open.features) this.#release(feature, open);
		}
	}

	#release(feature: Feature, open: Open): void {
		const others = this.#holders.get(feature)?.filter((holder) => holder !== open);
		if (others && others.length > 0) this.#holders.set(feature, others);
		else this.#holders.delete(feature);
	}
}
