import { dayIn } from '../day.ts';
import { type ExportFile, ImportError, type ImportOptions } from '../importer.ts';
import { calibrate, type Estimate } from './calibrate.ts';
import { type ContextUse, contextUse } from './context-use.ts';
import { Conversation } from './conversation.ts';
import { type Spending, spendingOf } from './spending.ts';
import { type Entry, readTranscript } from './transcript.ts';

/** What filled a context, and what that cost. */
export type Part = ContextUse & { cost: Spending };

/**
 * What agent sessions used their context for. Names of tools and models, numbers, and nothing else of what was said, but for
 * the paths of files that were read again.
 */
export interface Audit {
	/** How many transcripts were read. */
	sessions: number;
	/** The first and the last day in them. */
	from: string;
	to: string;
	/** How tokens are estimated. */
	estimate: Estimate;
	/** The main conversations. */
	main: Part;
	/** The conversations of sub-agents, which have contexts of their own. Undefined if there were none. */
	sidechains: (Part & { count: number }) | undefined;
}

interface Placed {
	conversation: Conversation;
	isSidechain: boolean;
	file: number;
}

/**
 * Finds out which tools filled the context of agent sessions, and what of it was never referred to again.
 * @throws ImportError with the line, if a transcript is broken or holds no session
 */
export async function auditSessions(
	files: readonly ExportFile[],
	{ today, timeZone }: Pick<ImportOptions, 'today' | 'timeZone'>,
): Promise<Audit> {
	const placed: Placed[] = [];
	const days = new Set<string>();
	const owners = new Map<string, Conversation>();
	for (const [index, file] of files.entries())
		placed.push(...(await readSession(file, { index, timeZone, days, owners })));
	if (placed.length === 0)
		throw new ImportError('there is no session to audit', { fix: 'Name at least one transcript.' });
	const estimate = calibrate(placed.flatMap(({ conversation }) => conversation.steps));
	const sidechains = placed.filter(({ isSidechain }) => isSidechain);
	const sorted = [...days].sort();
	return {
		sessions: files.length,
		from: sorted[0] ?? today,
		to: sorted.at(-1) ?? today,
		estimate,
		main: partOf(
			placed.filter(({ isSidechain }) => !isSidechain),
			estimate,
			today,
		),
		sidechains:
			sidechains.length > 0 ? { ...partOf(sidechains, estimate, today), count: sidechains.length } : undefined,
	};
}

interface Reader {
	index: number;
	timeZone: string;
	days: Set<string>;
	/** Which conversation each message was first seen in: a resumed session repeats messages of the one before. */
	owners: Map<string, Conversation>;
}

async function readSession(file: ExportFile, { index, timeZone, days, owners }: Reader): Promise<Placed[]> {
	const chains = new Map<string | undefined, Placed>();
	for await (const entry of readTranscript(file)) {
		const placed = chains.get(entry.sidechain) ?? {
			conversation: new Conversation(),
			isSidechain: entry.sidechain !== undefined,
			file: index + 1,
		};
		chains.set(entry.sidechain, placed);
		const day = entry.time === undefined ? undefined : dayIn(timeZone, entry.time, entry.line);
		if (day !== undefined) days.add(day);
		placed.conversation.take(entry, day, (message) => !claim(owners, message, placed.conversation));
	}
	return [...chains.values()];
}

/** Whether a message belongs to a conversation, because no other one had it before. */
function claim(owners: Map<string, Conversation>, { id, request }: Entry, conversation: Conversation): boolean {
	if (id === undefined) return true;
	const key = `${id} ${request ?? ''}`;
	const owner = owners.get(key) ?? conversation;
	owners.set(key, owner);
	return owner === conversation;
}

function partOf(placed: readonly Placed[], estimate: Estimate, today: string): Part {
	const conversations = placed.map(({ conversation }) => conversation);
	const files = placed.map(({ file }) => file);
	const messages = conversations.flatMap((conversation) => conversation.messages);
	return { ...contextUse(conversations, files, estimate), cost: spendingOf(messages, today) };
}
