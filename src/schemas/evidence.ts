import * as z from 'zod';
import { date, day } from './date.ts';
import { currency } from './money.ts';
import { amount, count, number, text, webAddress } from './text.ts';
import type { Outcome } from './vocabulary.ts';

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

const outcomeCounts = {
	accepted: count.optional().describe('Used as it came.'),
	edited: count.optional().describe('Used after changes.'),
	rejected: count.optional().describe('Not used.'),
	flagged: count.optional().describe('Marked as a problem.'),
	escalated: count.optional().describe('Passed on to somebody else.'),
} satisfies Record<Outcome, z.ZodType>;

const cost = z.strictObject({
	kind: z.literal('cost').describe('What kind of evidence it is.'),
	...header,
	cost: z
		.strictObject({
			currency: currency.describe('ISO 4217 code of all amounts.'),
			total: amount.describe('Everything spent in the period.'),
			interactions: count.optional().describe('How many interactions that paid for.'),
			perInteraction: amount.optional().describe('total / interactions.'),
			byModel: z
				.array(
					z.strictObject({
						model: text.describe('The model.'),
						total: amount.optional().describe('What it cost.'),
						input: count.optional().describe('Total input tokens, cache included.'),
						cachedInput: count.optional().describe('The part of the input that came from the cache.'),
						output: count.optional().describe('Output tokens.'),
					}),
				)
				.describe('The total by model; a model without a known price has no total.'),
			byDay: z
				.array(z.strictObject({ day: day.describe('The day.'), total: amount.describe('What was spent on it.') }))
				.describe('The total by day.'),
			tokens: tokenCounts.optional().describe('Tokens in the period.'),
		})
		.describe('What was spent.'),
});

const evals = z.strictObject({
	kind: z.literal('evals').describe('What kind of evidence it is.'),
	...header,
	evals: z
		.strictObject({
			metric: text.describe('What is scored.'),
			why: text.optional().describe('Why this metric.'),
			runs: z
				.array(
					z.strictObject({
						version: text.optional().describe('The version that was evaluated.'),
						label: text
							.optional()
							.describe('What tells it from other runs of that version and day: the model, the prompt.'),
						date: date.describe('When it ran.'),
						score: number.describe('The score.'),
						passed: count.optional().describe('Cases that passed.'),
						failed: count.optional().describe('Cases that failed.'),
						errored: count.optional().describe('Cases that could not be scored.'),
						n: count.describe('How many cases there were.'),
						cost: amount.optional().describe('What the run cost.'),
					}),
				)
				.min(1, { error: 'empty' })
				.describe('One row a run.'),
		})
		.describe('What was evaluated.'),
});

const review = z.strictObject({
	kind: z.literal('review').describe('What kind of evidence it is.'),
	...header,
	review: z
		.strictObject({
			byPeriod: z
				.array(
					z.strictObject({
						from: date.describe('First day of the period.'),
						to: date.describe('Last day of the period.'),
						...outcomeCounts,
					}),
				)
				.min(1, { error: 'empty' })
				.describe('Outcomes by period.'),
		})
		.describe('What became of the output.'),
});

const ratio = amount.refine((value) => value <= 1, { error: 'a share between 0 and 1' });
const uptime = z.strictObject({
	kind: z.literal('uptime').describe('What kind of evidence it is.'),
	...header,
	uptime: z
		.strictObject({
			checkedAt: instant.describe('When it was last checked.'),
			status: text.describe('What the check said.'),
			ratio: z
				.strictObject({
					day: ratio.optional().describe('Over the last day.'),
					week: ratio.optional().describe('Over the last week.'),
					month: ratio.optional().describe('Over the last month.'),
					year: ratio.optional().describe('Over the last year.'),
				})
				.describe('Share of the time it answered.'),
			downMinutesByDay: z.record(day, amount).optional().describe('Minutes down, by day.'),
		})
		.describe('How often it answered.'),
});

const tokens = z.strictObject({
	kind: z.literal('tokens').describe('What kind of evidence it is.'),
	...header,
	tokens: z
		.strictObject({
			total: count.describe('All tokens in the context.'),
			byTool: z
				.array(
					z.strictObject({
						tool: text.describe('The tool.'),
						calls: count.describe('How often it was called.'),
						tokens: count.describe('Tokens of its answers.'),
						share: ratio.describe('Their share of all tokens.'),
					}),
				)
				.describe('Tokens by tool.'),
			dead: count.describe('Tokens never referred to again.'),
		})
		.describe('What filled the context.'),
});

/** An evidence file: aggregates that an importer took from a tool's own export. */
export const evidence = z.discriminatedUnion('kind', [cost, evals, review, uptime, tokens], {
	error: 'an evidence file of kind cost, evals, review, uptime or tokens',
});

/** The ways in which a visit can come to nothing. */
export const VISIT_FAILURES = [
	'timeout',
	'nameless',
	'refused',
	'unreachable',
	'broken',
	'unsafe',
	'not-http',
	'private',
	'credentials',
	'elsewhere',
	'circle',
	'too-many',
] as const;

/** The last known state of live and monitoring links, written by the probe. */
export const probes = z.array(
	z.strictObject({
		url: webAddress.describe('The link that was visited.'),
		at: instant.describe('When it was last visited.'),
		ok: z
			.boolean({ error: 'true or false' })
			.default(false)
			.describe('Whether it answered with success, and did not itself report an outage.'),
		status: count.optional().describe('The HTTP status of the answer, if there was one.'),
		finalUrl: webAddress.optional().describe('Where redirects led, without query.'),
		redirects: z
			.array(webAddress)
			.max(5, { error: 'at most 5 redirects' })
			.optional()
			.describe('The addresses that redirects led over, without query; the last of them is the final one.'),
		failure: z
			.enum(VISIT_FAILURES, { error: `one of ${VISIT_FAILURES.join(', ')}` })
			.optional()
			.describe('Why there was no answer to judge.'),
		problem: text.optional().describe('Why it is not ok, in English.'),
		statusPage: z
			.enum(['operational', 'degraded', 'outage', 'maintenance', 'unknown'], {
				error: 'operational, degraded, outage, maintenance or unknown',
			})
			.optional()
			.describe('What a status page says of the thing that it watches.'),
		history: z
			.array(
				z.strictObject({
					at: instant.describe('When it was visited.'),
					ok: z.boolean({ error: 'true or false' }).describe('Whether it was ok.'),
				}),
			)
			.max(90, { error: 'at most 90 visits' })
			.default([])
			.describe('The last 90 visits at most, oldest first, the last one among them.'),
	}),
	{ error: 'a list of visits' },
);

export type Evidence = z.output<typeof evidence>;
export type Probes = z.output<typeof probes>;
export type VisitFailure = (typeof VISIT_FAILURES)[number];
