import type { Reading } from '../importer.ts';
import type { Audit, Part } from './audit.ts';
import type { Estimate } from './calibrate.ts';
import type { ToolUse } from './context-use.ts';

const MOST_TOOLS = 30;

/** The evidence record of an audit: tools and numbers, without paths and costs. */
export function toTokensReading(audit: Audit): Reading {
	const { main, sidechains, from, to } = audit;
	const isMain = main.total > 0 || sidechains === undefined;
	const part = isMain ? main : sidechains;
	return {
		kind: 'tokens',
		from,
		to,
		tokens: {
			total: part.total,
			byTool: foldSmall(part.byTool).map(({ tool, calls, tokens, share }) => ({ tool, calls, tokens, share })),
			dead: part.dead.tokens,
		},
		notes: [
			estimateNote(audit.estimate),
			deadNote(part),
			...(isMain
				? sidechains
					? [`${sidechains.total} tokens in the contexts of sub-agents are not counted here.`]
					: []
				: ['Only conversations of sub-agents were found; they are what is counted.']),
		],
	};
}

/** How the tokens of the audit are known, in a sentence. */
export function estimateNote({ method, charactersPerToken, steps }: Estimate): string {
	return method === 'rule'
		? 'Tokens are estimated by the rule that four characters are a token: too little usage is recorded to do better.'
		: `Tokens are estimated at ${charactersPerToken} characters each, the median growth of the billed input over ${steps} steps.`;
}

function deadNote({ dead }: Part): string {
	return `Never referred to again: ${dead.tokens} tokens, or ${dead.least} to ${dead.most}, depending on how strictly that is read; of ${dead.unjudged} tokens it cannot be said.`;
}

/** Keeps the largest tools by name and adds up the rest as `other`. */
function foldSmall(tools: readonly ToolUse[]): Pick<ToolUse, 'tool' | 'calls' | 'tokens' | 'share'>[] {
	const named = tools.filter(({ tool }) => tool !== 'other');
	const kept = named.slice(0, MOST_TOOLS);
	const rest = [...named.slice(MOST_TOOLS), ...tools.filter(({ tool }) => tool === 'other')];
	if (rest.length === 0) return kept;
	const total = (key: 'calls' | 'tokens' | 'share') => rest.reduce((sum, tool) => sum + tool[key], 0);
	return [
		...kept,
		{
			tool: 'other',
			calls: total('calls'),
			tokens: total('tokens'),
			share: Math.min(1, Number(total('share').toFixed(4))),
		},
	];
}
