import type { Estimate } from './calibrate.ts';
import type { Call, Conversation } from './conversation.ts';
import type { Trace } from './references.ts';

/** What one tool took of the context. */
export interface ToolUse {
	tool: string;
	calls: number;
	/** Tokens of what it was given. */
	asked: number;
	/** Tokens of its answers. */
	tokens: number;
	/** Tokens of its answers by call, and of the largest of them. */
	perCall: number;
	largest: number;
	/** Its answers as a share of everything that entered the context, from 0 to 1. */
	share: number;
	/** Tokens of answers that were never referred to again, and of those of which that cannot be said. */
	dead: number;
	unjudged: number;
}

/** Tokens of answers that were never referred to again. */
export interface DeadUse {
	tokens: number;
	/** Nothing at all of the answer was said again. */
	least: number;
	/** Less than a line or two identifiers of it was. */
	most: number;
	/** Tokens of the answers that this can be said of, and of those that it cannot. */
	judged: number;
	unjudged: number;
}

/** A call that was made again with the same input. */
export interface RepeatedCall {
	tool: string;
	/** How often after the first time. */
	again: number;
	/** Tokens of the answers after the first. */
	tokens: number;
	/** How many of those answers were the same as the one before. */
	unchanged: number;
	/** The file that it read: for the author's terminal, never for an evidence file. */
	path: string | undefined;
}

/** A large answer, and where it stands. */
export interface LargeAnswer {
	tool: string;
	tokens: number;
	/** Which of the transcripts, from 1, and its line. */
	file: number;
	line: number;
	isDead: boolean;
}

/** What entered the context of one or more conversations, each thing once. */
export interface ContextUse {
	/** Messages of the agent. */
	messages: number;
	compactions: number;
	/** All tokens, and where they come from: what the transcript does not show, the user, the agent, calls and answers. */
	total: number;
	unseen: number;
	prompts: number;
	replies: number;
	asked: number;
	answered: number;
	/** The most input tokens that a message was billed for; 0 if the transcript has no usage. */
	peak: number;
	byTool: ToolUse[];
	dead: DeadUse;
	repeated: RepeatedCall[];
	largest: LargeAnswer[];
}

/** An answer counts as referred to from these points on: an identifier, or three words. */
const REFERRED = 3;
/** Two identifiers, or six words: with less that is new, an answer is too short to tell. */
const ENOUGH = 6;
const MOST_LARGE = 10;

type Verdict = 'dead' | 'alive' | 'unjudged';

interface Placed extends Call {
	file: number;
	verdict: Verdict;
}

/** Adds up conversations. `files` says which transcript each of them is from. */
export function contextUse(conversations: readonly Conversation[], files: readonly number[], estimate: Estimate) {
	const toTokens = (characters: number) => Math.round(characters / estimate.charactersPerToken);
	const calls = conversations.flatMap((conversation, index) =>
		conversation.calls.map((call) => ({
			...call,
			file: files[index] ?? 1,
			verdict: verdictOf(call, conversation.turn),
		})),
	);
	const tools = [...groupBy(calls, ({ tool }) => tool)].map(([tool, own]) => toolUse(tool, own, toTokens));
	const parts = {
		unseen: sum(conversations, ({ opening }) => unseenIn(opening, toTokens)),
		prompts: toTokens(sum(conversations, ({ prompts }) => prompts)),
		replies: toTokens(sum(conversations, ({ replies }) => replies)),
		asked: sum(tools, ({ asked }) => asked),
		answered: sum(tools, ({ tokens }) => tokens),
	};
	const total = Object.values(parts).reduce((all, part) => all + part, 0);
	const use: ContextUse = {
		messages: sum(conversations, ({ messages }) => messages.filter(({ isCopy }) => !isCopy).length),
		compactions: sum(conversations, ({ compactions }) => compactions),
		total,
		...parts,
		peak: Math.max(0, ...conversations.map(({ peak }) => peak)),
		byTool: tools
			.map((tool) => ({ ...tool, share: total > 0 ? Number((tool.tokens / total).toFixed(4)) : 0 }))
			.sort((a, b) => b.tokens - a.tokens || (a.tool < b.tool ? -1 : 1)),
		dead: deadUse(calls, tools, toTokens),
		repeated: conversations.flatMap((conversation) => repeatsIn(conversation.calls, toTokens)).sort(byTokens),
		largest: largestOf(calls, toTokens),
	};
	return use;
}

/** What the first message was billed for beyond what can be seen: the system prompt, tools and memory. */
function unseenIn(opening: Conversation['opening'], toTokens: (characters: number) => number): number {
	return opening ? Math.max(0, opening.tokens - toTokens(opening.characters)) : 0;
}

function verdictOf({ trace }: Call, lastTurn: number): Verdict {
	if (!trace || trace.possible < ENOUGH || trace.turn >= lastTurn) return 'unjudged';
	return trace.points < REFERRED ? 'dead' : 'alive';
}

function toolUse(tool: string, calls: readonly Placed[], toTokens: (characters: number) => number): ToolUse {
	const of = (verdict: Verdict) => toTokens(sum(calls, (call) => (call.verdict === verdict ? call.answered : 0)));
	const tokens = toTokens(sum(calls, ({ answered }) => answered));
	const dead = Math.min(of('dead'), tokens);
	return {
		tool,
		calls: calls.length,
		asked: toTokens(sum(calls, ({ asked }) => asked)),
		tokens,
		perCall: Math.round(tokens / calls.length),
		largest: toTokens(calls.reduce((most, { answered }) => Math.max(most, answered), 0)),
		share: 0,
		dead,
		unjudged: Math.min(of('unjudged'), tokens - dead),
	};
}

function deadUse(
	calls: readonly Placed[],
	tools: readonly ToolUse[],
	toTokens: (characters: number) => number,
): DeadUse {
	const below = (points: number) =>
		toTokens(sum(calls, (call) => (call.verdict !== 'unjudged' && isBelow(call.trace, points) ? call.answered : 0)));
	const tokens = sum(tools, ({ dead }) => dead);
	const unjudged = sum(tools, (tool) => tool.unjudged);
	const judged = sum(tools, (tool) => tool.tokens) - unjudged;
	return {
		tokens,
		least: Math.min(tokens, below(1)),
		most: Math.min(judged, Math.max(tokens, below(ENOUGH))),
		judged,
		unjudged,
	};
}

function isBelow(trace: Trace | undefined, points: number): boolean {
	return trace !== undefined && trace.points < points;
}

function repeatsIn(calls: readonly Call[], toTokens: (characters: number) => number): RepeatedCall[] {
	return [...groupBy(calls, ({ same }) => same).values()].flatMap(([first, ...rest]) => {
		if (!first || rest.length === 0) return [];
		const unchanged = rest.filter(({ answer }, index) => answer === (rest[index - 1] ?? first).answer);
		const tokens = toTokens(sum(rest, ({ answered }) => answered));
		return [{ tool: first.tool, again: rest.length, tokens, unchanged: unchanged.length, path: rest[0]?.path }];
	});
}

function largestOf(calls: readonly Placed[], toTokens: (characters: number) => number): LargeAnswer[] {
	return calls
		.toSorted((a, b) => b.answered - a.answered || a.file - b.file || a.line - b.line)
		.slice(0, MOST_LARGE)
		.filter(({ answered }) => answered > 0)
		.map(({ tool, answered, file, line, verdict }) => {
			return { tool, tokens: toTokens(answered), file, line, isDead: verdict === 'dead' };
		});
}

function byTokens(a: RepeatedCall, b: RepeatedCall): number {
	return b.tokens - a.tokens || b.again - a.again;
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return groups;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
	return items.reduce((total, item) => total + value(item), 0);
}
