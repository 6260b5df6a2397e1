import * as z from 'zod';
import { type ExportFile, ImportError } from '../importer.ts';
import { hold, jsonLines } from '../json.ts';

const tokens = z
	.number()
	.nonnegative()
	.nullish()
	.transform((value) => value ?? 0);

const usage = z.object({
	input_tokens: tokens,
	output_tokens: tokens,
	cache_creation_input_tokens: tokens,
	cache_read_input_tokens: tokens,
});

const part = z.looseObject({ type: z.string(), text: z.string().optional() });
const KNOWN = new Set(['text', 'thinking', 'tool_use', 'tool_result']);
const block = z
	.discriminatedUnion('type', [
		z.object({ type: z.literal('text'), text: z.string() }),
		z.object({ type: z.literal('thinking'), thinking: z.string() }),
		z.object({ type: z.literal('tool_use'), id: z.string(), name: z.string(), input: z.unknown().optional() }),
		z.object({
			type: z.literal('tool_result'),
			tool_use_id: z.string(),
			content: z.union([z.string(), z.array(part)]).nullish(),
		}),
	])
	.or(
		z
			.looseObject({ type: z.string().refine((type) => !KNOWN.has(type)) })
			.transform(({ type }) => ({ type: 'unread' as const, isPicture: isPicture(type) })),
	);

const content = z.union([z.string().transform((text) => [{ type: 'text' as const, text }]), z.array(block)]);

const line = z.object({
	type: z.string().optional(),
	subtype: z.string().optional(),
	isSidechain: z.boolean().nullish(),
	agentId: z.string().nullish(),
	timestamp: z.string().nullish(),
	requestId: z.string().nullish(),
	message: z.unknown().optional(),
});

const message = z.object({
	id: z.string().nullish(),
	model: z.string().nullish(),
	content,
	usage: usage.nullish(),
});

export type Block = z.output<typeof block>;
export type MessageUsage = z.output<typeof usage>;
type ResultContent = Extract<Block, { type: 'tool_result' }>['content'];

/** A line of a transcript that has something to do with the context. */
export interface Entry {
	/** From 1. */
	line: number;
	/** Who speaks: the agent, the others (the user, the tools), or nobody, because the conversation is compacted here. */
	by: 'agent' | 'others' | 'compaction';
	/** Whether a sub-agent's conversation holds it, and which. */
	sidechain: string | undefined;
	time: string | undefined;
	/** What lines of one message share. */
	id: string | undefined;
	request: string | undefined;
	model: string | undefined;
	usage: MessageUsage | undefined;
	blocks: Block[];
}

/**
 * Reads the session transcript of an agent, line by line. Lines that are no part of the conversation are passed over.
 * @throws ImportError with the line that is broken, or if the file holds no session
 */
export async function* readTranscript(file: ExportFile): AsyncGenerator<Entry> {
	if (!file.head.shape.startsWith('json-') || file.head.shape === 'json-array') throw noSession(file.name, 1);
	let isSession = false;
	for await (const { value, line: at } of jsonLines(file)) {
		const entry = toEntry(value, file.name, at);
		if (!entry) continue;
		isSession = true;
		yield entry;
	}
	if (!isSession) throw noSession(file.name);
}

/** The text of a tool's answer, and how many pictures it holds. */
export function readResult(result: ResultContent): { text: string; pictures: number } {
	if (typeof result === 'string') return { text: result, pictures: 0 };
	const parts = result ?? [];
	return {
		text: parts.flatMap(({ text }) => text ?? []).join('\n'),
		pictures: parts.filter(({ type }) => isPicture(type)).length,
	};
}

function toEntry(value: unknown, name: string, at: number): Entry | undefined {
	const { type, subtype, isSidechain, agentId, timestamp, requestId, message: raw } = hold(value, line, name, at);
	const place = {
		line: at,
		sidechain: isSidechain ? (agentId ?? 'sidechain') : undefined,
		time: timestamp ?? undefined,
	};
	if (type === 'system' && subtype === 'compact_boundary') {
		const nothing = { id: undefined, request: undefined, model: undefined, usage: undefined, blocks: [] };
		return { ...place, by: 'compaction', ...nothing };
	}
	if (type !== 'user' && type !== 'assistant') return undefined;
	const { id, model, usage: used, content: blocks } = hold(raw, message, `${name}: the message`, at);
	return {
		...place,
		by: type === 'assistant' ? 'agent' : 'others',
		id: id ?? undefined,
		request: requestId ?? undefined,
		model: model ?? undefined,
		usage: used ?? undefined,
		blocks,
	};
}

function isPicture(type: string): boolean {
	return type === 'image' || type === 'document';
}

function noSession(name: string, at?: number): ImportError {
	return new ImportError(`${name} holds no agent session`, {
		line: at,
		fix: 'Give it a session transcript of Claude Code: a .jsonl file under ~/.claude/projects/.',
	});
}
