import * as z from 'zod';
import { span } from '../../schemas/date.ts';
import { amount, count } from '../../schemas/text.ts';
import { type CostRow, CostTally } from '../cost-tally.ts';
import { dayIn } from '../day.ts';
import { ImportError, type Importer } from '../importer.ts';
import { readJson } from '../json.ts';

/**
 * `ccusage daily|weekly|monthly|session --json`: what coding agents used. Input counts leave the cache out, so that the total is
 * inputTokens + cacheCreationTokens + cacheReadTokens. A cost of 0 for tokens is a price that ccusage does not know.
 * Keys: daily, weekly, monthly, session or sessions, each a list of { period or date or week or month, inputTokens, outputTokens,
 * cacheCreationTokens, cacheReadTokens, totalCost or costUSD, modelsUsed, modelBreakdowns: [{ modelName, ..., cost }] }; totals
 */
export const ccusage: Importer = {
	tool: 'ccusage',
	format: 'report (--json)',
	kind: 'cost',
	recognises: ({ shape, keys, text }) =>
		shape === 'json-object' && REPORTS.some((report) => keys.includes(report)) && /"totalTokens"\s*:/.test(text),
	async read(file, options) {
		const report = await readJson(file, z.object(Object.fromEntries(REPORTS.map((name) => [name, entries]))));
		const kind = REPORTS.find((name) => report[name]) ?? 'daily';
		const tally = new CostTally();
		for (const [index, entry] of (report[kind] ?? []).entries()) {
			const { first, last } = periodOf(entry, { kind, index, timeZone: options.timeZone });
			for (const part of partsOf(entry)) tally.add({ ...part, day: first });
			const [end = last] = [last, options.today].sort();
			if (end > first) tally.cover(end);
		}
		return tally.finish(options, kind === 'daily' ? [] : [PERIOD_NOTES[kind]]);
	},
};

const REPORTS = ['daily', 'weekly', 'monthly', 'session', 'sessions'] as const;
const SESSION_NOTE = 'A session is dated by the day it began, or by its last one where only that is known.';
const PERIOD_NOTES = {
	weekly: 'A week is dated by its first day; the daily report has the days.',
	monthly: 'A month is dated by its first day; the daily report has the days.',
	session: SESSION_NOTE,
	sessions: SESSION_NOTE,
} as const satisfies Record<Exclude<(typeof REPORTS)[number], 'daily'>, string>;

/** The first and the last day of an entry. */
function periodOf(entry: Entry, { kind, index, timeZone }: Place): { first: string; last: string } {
	const { period, date, week, month, firstActivity, lastActivity, metadata } = entry;
	if (kind === 'session' || kind === 'sessions') {
		const activity = firstActivity ?? metadata?.firstActivity ?? lastActivity ?? metadata?.lastActivity;
		if (activity === undefined) throw noPeriod(kind, index);
		const day = dayIn(timeZone, activity);
		return { first: day, last: day };
	}
	const range = span(period ?? date ?? week ?? month ?? '');
	if (!range) throw noPeriod(kind, index);
	return kind === 'weekly' ? { first: range.first, last: addDays(range.first, 6) } : range;
}

function noPeriod(kind: string, index: number): ImportError {
	return new ImportError(`entry ${index + 1} of ${kind} has no date as this tool writes it`, {
		fix: 'Export it again with a current version of the tool.',
	});
}

function addDays(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What each model used and cost; one for all where the report does not say. */
function partsOf(entry: Entry): Omit<CostRow, 'day'>[] {
	const total = entry.totalCost ?? entry.costUSD;
	const named = Object.entries(entry.models ?? {}).map(([modelName, usage]) => ({ ...usage, modelName, cost: total }));
	const [only, ...more] = entry.modelsUsed ?? [];
	const whole = { ...entry, modelName: only && more.length === 0 ? only : 'several models', cost: total };
	const parts = entry.modelBreakdowns?.length ? entry.modelBreakdowns : named;
	// The models of a Codex report have tokens and no cost each: what they cost together is of all of them.
	const canSplit = parts === entry.modelBreakdowns || parts.length === 1 || (parts.length > 1 && total === undefined);
	return (canSplit ? parts : [whole]).map(({ modelName, cost, ...usage }) => {
		const input = usage.inputTokens + usage.cacheCreationTokens + usage.cacheReadTokens;
		return {
			model: modelName,
			cost: cost === 0 ? 'unknown' : cost === undefined ? undefined : { amount: cost, currency: 'USD' },
			usage: {
				input,
				cachedInput: usage.cacheReadTokens,
				cacheWrite: usage.cacheCreationTokens,
				output: usage.outputTokens,
			},
			inputPerCall: 100_000,
		};
	});
}

const usage = {
	inputTokens: count,
	outputTokens: count,
	cacheCreationTokens: count.default(0),
	cacheReadTokens: count.default(0),
};
const activity = { firstActivity: z.string().optional(), lastActivity: z.string().optional() };
const entry = z.object({
	...usage,
	...activity,
	period: z.string().optional(),
	date: z.string().optional(),
	week: z.string().optional(),
	month: z.string().optional(),
	metadata: z.object(activity).optional().catch(undefined),
	totalCost: amount.optional(),
	costUSD: amount.optional(),
	modelsUsed: z.array(z.string()).optional(),
	modelBreakdowns: z.array(z.object({ ...usage, modelName: z.string(), cost: amount.optional() })).optional(),
	models: z.record(z.string(), z.object(usage)).optional().catch(undefined),
});
const entries = z.array(entry).optional();

type Entry = z.output<typeof entry>;
interface Place {
	kind: (typeof REPORTS)[number];
	index: number;
	timeZone: string;
}
