import { stripVTControlCharacters, styleText } from 'node:util';
import type { Audit, Part } from './audit.ts';
import type { LargeAnswer, RepeatedCall, ToolUse } from './context-use.ts';
import { estimateNote } from './reading.ts';
import type { Spending } from './spending.ts';
import { columns, wrap } from './text-table.ts';

const MOST_REPEATED = 10;

/** The audit as text for a terminal. */
export function reportAudit(audit: Audit, { color }: { color: boolean }): string {
	const heading = (text: string) => (color ? styleText('bold', text, { validateStream: false }) : text);
	const { main, sidechains, sessions } = audit;
	const sections = [
		`${heading(`Context audit of ${counted(sessions, 'session')}`)}, ${audit.from === audit.to ? audit.from : `${audit.from} to ${audit.to}`}\n`,
		...partSections(main, sessions, heading),
		...(sidechains
			? [
					heading(`Sub-agents: ${counted(sidechains.count, 'conversation')} with contexts of their own, counted apart`),
					...partSections(sidechains, sessions, heading),
				]
			: []),
		section(heading('How this is known'), method(audit)),
	];
	return `${sections.join('\n')}\n`;
}

function partSections(part: Part, sessions: number, heading: (text: string) => string): string[] {
	return [
		section(heading('What entered the context'), origins(part)),
		section(heading('Answers by tool'), toolTable(part.byTool)),
		section(heading('Never referred to again'), dead(part)),
		section(heading('The same call again'), repeated(part.repeated)),
		section(heading('Largest answers'), largest(part.largest, sessions)),
		section(heading('Cost'), cost(part.cost)),
	].filter((text) => text !== '');
}

function section(title: string, lines: readonly string[]): string {
	return lines.length > 0 ? `${title}\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n` : '';
}

function origins({ total, unseen, prompts, replies, asked, answered, peak, messages, compactions }: Part): string[] {
	const rows = [
		['Answers of tools', answered],
		['Calls of tools', asked],
		['What the agent wrote', replies],
		['What the user said', prompts],
		['System prompt, tools, memory', unseen],
	] as const;
	const moment = peak > 0 ? `; a message was billed for ${number(peak)} at most` : '';
	const compacted = compactions > 0 ? `, compacted ${counted(compactions, 'time')}` : '';
	return [
		`${number(total)} tokens over ${counted(messages, 'message')} of the agent${compacted}${moment}.`,
		...columns(rows.map(([name, tokens]) => [name, number(tokens), share(tokens, total)])),
	];
}

function toolTable(tools: readonly ToolUse[]): string[] {
	if (tools.length === 0) return ['No tool was called.'];
	const head = ['Tool', 'Calls', 'Tokens', 'A call', 'Largest', 'Of context', 'Dead', 'Cannot say'];
	const rows = tools.map((tool) => [
		tool.tool,
		number(tool.calls),
		number(tool.tokens),
		number(tool.perCall),
		number(tool.largest),
		percent(tool.share),
		share(tool.dead, tool.tokens),
		share(tool.unjudged, tool.tokens),
	]);
	return columns([head, ...rows]);
}

function dead({ dead: { tokens, least, most, judged, unjudged }, answered }: Part): string[] {
	if (answered === 0) return [];
	if (judged === 0) return ['No answer is long enough, and early enough, to tell.'];
	return wrap(
		`${number(tokens)} tokens, ${share(tokens, judged)} of the answers that can be judged. Read loosely (any word in common counts) it is ${number(least)}, read strictly (a line or two identifiers) it is ${number(most)}. Of ${number(unjudged)} tokens it cannot be said: too short, nothing new, or at the end.`,
	);
}

function repeated(calls: readonly RepeatedCall[]): string[] {
	const rows = calls
		.slice(0, MOST_REPEATED)
		.map(({ tool, again, tokens, unchanged, path }) => [
			path === undefined ? tool : `${tool} ${printable(path)}`,
			`${number(again)} more`,
			`${number(tokens)} tokens`,
			`${number(unchanged)} unchanged`,
		]);
	const rest = calls.length - rows.length;
	return [...columns(rows), ...(rest > 0 ? [`and ${number(rest)} others`] : [])];
}

function largest(answers: readonly LargeAnswer[], sessions: number): string[] {
	return columns(
		answers.map(({ tool, tokens, file, line, isDead }) => [
			sessions > 1 ? `session ${file}, line ${line}` : `line ${line}`,
			number(tokens),
			tool,
			isDead ? 'dead' : '',
		]),
		[1],
	);
}

function cost({ total, byModel }: Spending): string[] {
	if (byModel.length === 0) return ['The transcript has no usage, so there is no cost.'];
	const rows = byModel.map(({ model, messages, input, cachedInput, output, total: own }) => [
		model,
		counted(messages, 'message'),
		`${number(input)} in (${share(cachedInput, input)} cached)`,
		`${number(output)} out`,
		own === undefined ? 'unpriced' : dollars(own),
	]);
	const unpriced = byModel.filter((model) => model.total === undefined);
	return [
		...columns(rows),
		...(total === undefined
			? []
			: [`${dollars(total)} in all${unpriced.length > 0 ? ', without what is unpriced' : ''}.`]),
		...(unpriced.length > 0 ? ['Unpriced is not free: the price list does not know the model.'] : []),
	];
}

function method({ estimate }: Audit): string[] {
	return [
		`${estimateNote(estimate)} A picture counts as 6,000 characters.`,
		'An answer is dead when the agent, in all later messages, says again less than an identifier or three distinctive words of what was new in it. Its text, its thinking and what it gives to tools count; the same word in more than five answers does not.',
		'It is words that are compared, not meaning. "The tests pass" can be all that an answer was needed for, so dead is not the same as useless; and an answer that shares a word with another one can count as used when it was not. The two bounds show how much hangs on that.',
		'The context is everything that entered it, once; what a compaction or a rewind took out is counted as well. Usage is counted once for each message, and priced by the list of @pydantic/genai-prices at the price of its day.',
	].flatMap((paragraph) => wrap(paragraph));
}

/** A path without control characters, and its end if it is long. */
function printable(path: string): string {
	const clean = stripVTControlCharacters(path).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
	return clean.length > 60 ? `…${clean.slice(-59)}` : clean;
}

function counted(count: number, noun: string): string {
	return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(value: number): string {
	return value.toLocaleString('en');
}

function share(part: number, whole: number): string {
	return whole > 0 ? percent(part / whole) : '–';
}

function percent(value: number): string {
	return value.toLocaleString('en', { style: 'percent', maximumFractionDigits: value < 0.1 ? 1 : 0 });
}

function dollars(value: number): string {
	const digits = value < 1 ? 4 : 2;
	return value.toLocaleString('en', {
		style: 'currency',
		currency: 'USD',
		minimumFractionDigits: 2,
		maximumFractionDigits: digits,
	});
}
