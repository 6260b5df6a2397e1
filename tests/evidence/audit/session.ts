import { auditSessions } from '../../../src/evidence/audit/audit.ts';
import { readHead } from '../../../src/evidence/head.ts';
import type { ExportFile } from '../../../src/evidence/importer.ts';

export const OPTIONS = { today: '2026-06-01', timeZone: 'UTC' };

type Line = Record<string, unknown>;

/** A transcript in memory, read in pieces of this many characters. */
export function transcript(lines: readonly (Line | string)[], pieces = 1000, name = 'session.jsonl'): ExportFile {
	const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
	return {
		name,
		head: readHead(text),
		async *chunks() {
			for (let at = 0; at < text.length; at += pieces) yield text.slice(at, at + pieces);
		},
	};
}

/** The audit of one session. */
export function auditOf(...lines: (Line | string)[]) {
	return auditSessions([transcript(lines)], OPTIONS);
}

/** A line that the user wrote. */
export function user(text: string, more: Line = {}): Line {
	return { type: 'user', timestamp: '2026-05-03T10:00:00Z', message: { role: 'user', content: text }, ...more };
}

/** A line of the agent's message with this id. */
export function agent(id: string, content: readonly Line[], usage?: Line, more: Line = {}): Line {
	const message = { id, role: 'assistant', model: 'claude-sonnet-4', content, usage };
	return { type: 'assistant', timestamp: '2026-05-03T10:00:00Z', requestId: `req_${id}`, message, ...more };
}

/** A text block. */
export function says(text: string): Line {
	return { type: 'text', text };
}

/** A call of a tool. */
export function calls(id: string, name: string, input: unknown = {}): Line {
	return { type: 'tool_use', id, name, input };
}

/** A line with the answer of a tool. */
export function answers(id: string, content: unknown, more: Line = {}): Line {
	return user('', { message: { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content }] }, ...more });
}

/** Usage as the API reports it. */
export function usage(input: number, output: number, cacheRead = 0, cacheWrite = 0): Line {
	return {
		input_tokens: input,
		output_tokens: output,
		cache_read_input_tokens: cacheRead,
		cache_creation_input_tokens: cacheWrite,
	};
}
