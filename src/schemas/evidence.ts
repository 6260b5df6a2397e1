import * as z from 'zod';
import { date, day } from './date.ts';
import { currency } from './money.ts';
import { amount, count, number, text, webAddress } from './text.ts';
import { OUTCOMES } from './vocabulary.ts';

const instant = z.iso.datetime({ offset: true, error: 'a time such as 2026-05-03T08:00:00Z' });
const tokenCounts = z.strictObject({
	input: count.describe('Total input tokens, cache included.'),
	cachedInput: count.optional().describe('The part of the input that came from the cache.'),
	output: count.describe('Output tokens.'),
});

const source = z.strictObject({
	tool: text.describe('The tool that wrote the export.'),
	file: text.describe('The name of the export.'),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in hex' })
		.describe('SHA-256 of the export.'),
	importedAt: instant.describe('When it was imported.'),
});

const header = {
	title: text.describe('What it shows.'),
	source: source.describe('Where it came from.'),
	from: date.describe('First day covered.'),
	to: date.describe('Last day covered.'),
};

const outcomeCounts = Object.fromEntries(OUTCOMES.map((name) => [name, count.optional()])) as Record<
	(typeof OUTCOMES)[number],
	z.ZodOptional<typeof count>
>;

const cost = z.strictObject({
	kind: z.literal('cost'),
	...header,
	cost: z.strictObject({
		currency,
		total: amount.describe('Everything spent in the period.'),
		interactions: count.optional().describe('How many interactions that paid for.'),
		perInteraction: amount.optional().describe('total / interactions.'),
		byModel: z
			.array(
				z.strictObject({
					model: text,
					total: amount.optional(),
					input: count.optional(),
					cachedInput: count.optional(),
					output: count.optional(),
				}),
			)
			.describe('The total by model; a model without a known price has no total.'),
		byDay: z.array(z.strictObject({ day, total: amount })).describe('The total by day.'),
		tokens: tokenCounts.optional(),
	}),
});

const evals = z.strictObject({
	kind: z.literal('evals'),
	...header,
	evals: z.strictObject({
		metric: text.describe('What is scored.'),
		why: text.optional().describe('Why this metric.'),
		runs: z
			.array(
				z.strictObject({
					version: text.optional(),
					date,
					score: number,
					passed: count.optional(),
					failed: count.optional(),
					errored: count.optional(),
					n: count,
					cost: amount.optional(),
				}),
			)
			.min(1, { error: 'empty' })
			.describe('One row a run.'),
	}),
});

const review = z.strictObject({
	kind: z.literal('review'),
	...header,
	review: z.strictObject({
		byPeriod: z
			.array(z.strictObject({ from: date, to: date, ...outcomeCounts }))
			.min(1, { error: 'empty' })
			.describe('Outcomes by period.'),
	}),
});

const ratio = amount.refine((value) => value <= 1, { error: 'a share between 0 and 1' });
const uptime = z.strictObject({
	kind: z.literal('uptime'),
	...header,
	uptime: z.strictObject({
		checkedAt: instant.describe('When it was last checked.'),
		status: text.describe('What the check said.'),
		ratio: z
			.strictObject({ day: ratio.optional(), week: ratio.optional(), month: ratio.optional(), year: ratio.optional() })
			.describe('Share of the time it answered.'),
		downMinutesByDay: z.record(day, amount).optional().describe('Minutes down, by day.'),
	}),
});

const tokens = z.strictObject({
	kind: z.literal('tokens'),
	...header,
	tokens: z.strictObject({
		total: count.describe('All tokens in the context.'),
		byTool: z
			.array(z.strictObject({ tool: text, calls: count, tokens: count, share: ratio }))
			.describe('Tokens by tool.'),
		dead: count.describe('Tokens never referred to again.'),
	}),
});

/** An evidence file: aggregates that an importer took from a tool's own export. */
export const evidence = z.discriminatedUnion('kind', [cost, evals, review, uptime, tokens], {
	error: 'an evidence file of kind cost, evals, review, uptime or tokens',
});

/** The last known state of live and monitoring links, written by the probe. */
export const probes = z.array(
	z.strictObject({
		url: webAddress.describe('The link that was visited.'),
		at: instant.describe('When.'),
		status: count.optional().describe('The HTTP status of the answer, if there was one.'),
		finalUrl: webAddress.optional().describe('Where redirects led.'),
		problem: text.optional().describe('Why there was no answer.'),
	}),
	{ error: 'a list of visits' },
);

export type Evidence = z.output<typeof evidence>;
export type Probes = z.output<typeof probes>;
