import type { Step } from './calibrate.ts';
import { featuresOf } from './features.ts';
import { hashOf } from './hash.ts';
import { References, type Trace } from './references.ts';
import { safeToolName } from './safe-names.ts';
import { type Block, type Entry, type MessageUsage, readResult } from './transcript.ts';

/** A picture counts as this much text: about 1,500 tokens, which is the most that one takes. */
const PICTURE = 6_000;

/** A call of a tool: its name, numbers, and hashes. */
export interface Call {
	tool: string;
	/** The line of the transcript in which it was made. */
	line: number;
	/** Characters of what it was given, and of what it answered. */
	asked: number;
	answered: number;
	/** A hash of the tool with its input: calls that share it are the same call. */
	same: number;
	/** A hash of the answer; undefined while there is none. */
	answer: number | undefined;
	/** The file that it read, if it had been asked the same before. For the author's eyes only. */
	path: string | undefined;
	trace: Trace | undefined;
}

/** A message of the agent: what its lines share. */
export interface Message {
	turn: number;
	model: string | undefined;
	day: string | undefined;
	usage: MessageUsage | undefined;
	/** Whether another transcript holds the same message, so that it is counted there. */
	isCopy: boolean;
}

/** One conversation of a transcript, the main one or a sub-agent's, as it is read. No text of it is kept. */
export class Conversation {
	readonly calls: Call[] = [];
	readonly messages: Message[] = [];
	readonly steps: Step[] = [];
	/** Characters that the user and the agent wrote. */
	prompts = 0;
	replies = 0;
	/** The most input tokens that a message of it was billed for. */
	peak = 0;
	compactions = 0;
	/** What the first message was billed for, and what of that can be seen in the transcript. */
	opening: Step | undefined;
	readonly #references = new References();
	readonly #byId = new Map<string, Message>();
	readonly #waiting = new Map<string, { call: Call; turn: number; isCopy: boolean }>();
	readonly #asked = new Set<number>();
	#added = 0;
	#hasPicture = false;
	#metered: MessageUsage | undefined;

	/** The number of messages of the agent so far. */
	get turn(): number {
		return this.messages.length;
	}

	/** Takes in a line. `isCopy` is asked once for each message that is new here. */
	take(entry: Entry, day: string | undefined, isCopy: (entry: Entry) => boolean): void {
		if (entry.by === 'compaction') this.#compact();
		else if (entry.by === 'others') for (const block of entry.blocks) this.#hear(block, entry.line);
		else {
			const message = this.#message(entry, day, isCopy);
			this.#meter(message, entry.usage);
			for (const block of entry.blocks) this.#speak(block, message, entry.line);
		}
	}

	#message(entry: Entry, day: string | undefined, isCopy: (entry: Entry) => boolean): Message {
		const known = entry.id === undefined ? undefined : this.#byId.get(entry.id);
		if (known) return known;
		const turn = this.turn + 1;
		const message = { turn, model: entry.model, day, usage: undefined, isCopy: isCopy(entry) };
		this.messages.push(message);
		if (entry.id !== undefined) this.#byId.set(entry.id, message);
		return message;
	}

	/** Several lines share the usage of a message, and only the last of them has all of its output. */
	#meter(message: Message, usage: MessageUsage | undefined): void {
		if (!usage) return;
		const isFirst = message.usage === undefined;
		message.usage = isFirst ? { ...usage } : largest(message.usage ?? usage, usage);
		const input = inputOf(usage);
		if (!isFirst || input === 0) return;
		this.peak = Math.max(this.peak, input);
		if (this.#metered && !this.#hasPicture) {
			const tokens = input - inputOf(this.#metered) - this.#metered.output_tokens;
			this.steps.push({ tokens, characters: this.#added });
		}
		if (this.turn === 1 && !message.isCopy) this.opening = { tokens: input, characters: this.#added };
		this.#metered = message.usage;
		this.#added = 0;
		this.#hasPicture = false;
	}

	#speak(block: Block, message: Message, line: number): void {
		if (block.type === 'tool_use') this.#call(block, message, line);
		if (block.type === 'text') this.#write(block.text, message);
		if (block.type === 'thinking') this.#write(block.thinking, message);
	}

	#write(text: string, { turn, isCopy }: Message): void {
		if (!isCopy) this.replies += text.length;
		this.#references.speak(featuresOf(text), text.length, turn);
	}

	#call({ id, name, input }: Extract<Block, { type: 'tool_use' }>, { turn, isCopy }: Message, line: number): void {
		if (this.#waiting.has(id)) return;
		const tool = safeToolName(name);
		const text = [...textsIn(input)].join('\n');
		const same = hashOf(`${name} ${canonical(input)}`);
		const path = this.#asked.has(same) ? pathIn(input) : undefined;
		const asked = input === undefined ? 0 : JSON.stringify(input).length;
		const call = { tool, line, asked, answered: 0, same, answer: undefined, path, trace: undefined };
		this.#asked.add(same);
		this.#waiting.set(id, { call, turn, isCopy });
		if (!isCopy) this.calls.push(call);
		this.#references.speak(featuresOf(text), text.length, turn);
	}

	#hear(block: Block, line: number): void {
		if (block.type === 'tool_result') this.#answer(block, line);
		if (block.type === 'text') this.#prompt(block.text);
		if (block.type === 'unread' && block.isPicture) this.#picture();
	}

	#prompt(text: string): void {
		this.prompts += text.length;
		this.#added += text.length;
		this.#references.hear(featuresOf(text), text.length);
	}

	#answer(block: Extract<Block, { type: 'tool_result' }>, line: number): void {
		const { text, pictures } = readResult(block.content);
		const asked = this.#waiting.get(block.tool_use_id);
		const call = asked?.call ?? this.#unasked(line);
		if (call.answer !== undefined) return;
		call.answer = hashOf(text);
		call.answered = text.length + pictures * PICTURE;
		this.#added += text.length;
		this.#hasPicture ||= pictures > 0;
		call.trace = this.#references.answer(featuresOf(text), text.length, asked?.turn ?? this.turn);
	}

	/** The call of an answer whose call the transcript does not hold. */
	#unasked(line: number): Call {
		const same = hashOf(`line ${line}`);
		const call: Call = {
			tool: 'other',
			line,
			asked: 0,
			answered: 0,
			same,
			answer: undefined,
			path: undefined,
			trace: undefined,
		};
		this.calls.push(call);
		return call;
	}

	#picture(): void {
		this.prompts += PICTURE;
		this.#hasPicture = true;
	}

	#compact(): void {
		this.compactions += 1;
		this.#references.forget();
		this.#metered = undefined;
		this.#added = 0;
	}
}

/** All input tokens of a message, cache included. */
export function inputOf(usage: MessageUsage): number {
	return usage.input_tokens + usage.cache_creation_input_tokens + usage.cache_read_input_tokens;
}

function largest(a: MessageUsage, b: MessageUsage): MessageUsage {
	a.input_tokens = Math.max(a.input_tokens, b.input_tokens);
	a.output_tokens = Math.max(a.output_tokens, b.output_tokens);
	a.cache_creation_input_tokens = Math.max(a.cache_creation_input_tokens, b.cache_creation_input_tokens);
	a.cache_read_input_tokens = Math.max(a.cache_read_input_tokens, b.cache_read_input_tokens);
	return a;
}

/** All texts in an input, keys left out. */
function* textsIn(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	else if (typeof value === 'number') yield String(value);
	else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* textsIn(item);
}

/** JSON with the keys in order, so that the same input is the same text. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`;
}

function pathIn(input: unknown): string | undefined {
	if (typeof input !== 'object' || input === null) return undefined;
	const path = new Map(Object.entries(input));
	const found = path.get('file_path') ?? path.get('notebook_path') ?? path.get('path');
	return typeof found === 'string' ? found : undefined;
}
