import * as z from 'zod';
import { caseStudy } from './case-study.ts';
import { date, day } from './date.ts';
import { evidence, probes } from './evidence.ts';
import { answer, GAP_KINDS, type GapKind } from './gap.ts';
import { currency } from './money.ts';
import { tag, text, webAddress } from './text.ts';
import { BASES, CHECKED, DECISIONS, DOES, lane, type OUTCOMES, oneOf, status } from './vocabulary.ts';

/** The version of the published documents. Additions keep it; what breaks a reader of them raises it. */
export const PUBLISHED_CONTRACT = 1;

const GAP_NAMES = Object.keys(GAP_KINDS) as [GapKind, ...GapKind[]];
const share = z.number().min(0).max(1);
const whole = z.int().min(0);

const header = {
	$schema: webAddress.describe('The JSON Schema of this document.'),
	contract: z
		.literal(PUBLISHED_CONTRACT)
		.describe('The version of the published documents. Additions keep it; what breaks a reader raises it.'),
};

/** What a reader must know of any figure. */
const provenance = {
	basis: oneOf(BASES).describe(
		"estimated (a model or a guess), stated (typed by the author), measured (computed from a tool's export) or checked (fetched from the live thing).",
	),
	asOf: date.optional().describe('When it was true.'),
	source: text.optional().describe('The tool and the export that it was computed from.'),
};

const price = z.strictObject({
	amount: z.number().min(0).describe('How much, in the currency.'),
	currency: currency.describe('ISO 4217 code, such as EUR.'),
});

const costFigure = z.strictObject({
	value: price.describe('The money.'),
	unit: text.optional().describe("What one interaction is, in the author's words: contract, answer, claim."),
	...provenance,
});

const outcomesFigure = z.strictObject({
	value: z
		.strictObject({
			accepted: z.number().min(0).optional().describe('Used as it came.'),
			edited: z.number().min(0).optional().describe('Used after changes.'),
			rejected: z.number().min(0).optional().describe('Not used.'),
			flagged: z.number().min(0).optional().describe('Marked as a problem.'),
			escalated: z.number().min(0).optional().describe('Passed on to somebody else.'),
		} satisfies Record<(typeof OUTCOMES)[number], z.ZodType>)
		.describe('How much of the reviewed output ended how.'),
	unit: z.enum(['count', 'percent']).optional().describe('What is counted: outputs, or percent of them.'),
	...provenance,
});

const evalFigure = z.strictObject({
	metric: text.describe('What is scored.'),
	label: text.optional().describe('What tells it from other runs of that metric: the model, the prompt.'),
	value: z.number().describe('The score of the latest run that gave one.'),
	interval: z
		.strictObject({
			low: share.describe('The lower bound.'),
			high: share.describe('The upper bound.'),
			level: z.literal(0.95).describe('How sure the bounds are.'),
		})
		.optional()
		.describe('The Wilson score interval, where the score is a pass rate.'),
	n: whole.describe('How many cases there were.'),
	errored: whole.optional().describe('Cases that could not be scored.'),
	version: text.optional().describe('The version that was evaluated.'),
	...provenance,
});

const uptimeFigure = z.strictObject({
	value: z
		.strictObject({
			day: share.optional().describe('Over the last day.'),
			week: share.optional().describe('Over the last week.'),
			month: share.optional().describe('Over the last month.'),
			year: share.optional().describe('Over the last year.'),
		})
		.describe('Share of the time it answered, from 0 to 1.'),
	status: text.describe('What the last check said.'),
	...provenance,
});

const figures = z.strictObject({
	perInteraction: costFigure.optional().describe('What one interaction costs.'),
	monthly: costFigure.optional().describe('What a month costs.'),
	reviewOutcomes: outcomesFigure.optional().describe('What became of the output that people reviewed.'),
	evals: z.array(evalFigure).describe('The latest run of each metric.'),
	uptime: uptimeFigure.optional().describe('How often it answered.'),
});

/** The last visits to a link, as they are published. */
const sighting = probes.element
	.extend({ basis: z.literal('checked').describe('Fetched from the live thing.') })
	.describe('The last visits to a live or monitoring link.');

const question = z.strictObject({
	id: text.describe('Which of the sixteen questions it is.'),
	asks: text.describe('The question in words.'),
	state: z.enum(['answered', 'partly', 'open', ...GAP_NAMES]).describe('Whether it is answered, and if not, why not.'),
	why: text.optional().describe("The author's reason, where the whole answer is a gap."),
});

const completeness = z.strictObject({
	total: whole.describe('Questions that apply here: sixteen without those that are inapplicable.'),
	answered: whole.describe('Questions with an answer.'),
	partly: whole.describe('Questions with an answer that has a gap in it.'),
	unanswered: whole.describe('Questions without an answer, be it by silence or by a gap.'),
	questions: z.array(question).describe('The sixteen questions, in the order of the page.'),
});

const person = z.strictObject({
	id: text.describe('The name of their file in builders/.'),
	name: text.describe('Their name.'),
	url: webAddress.describe('Their profile.'),
});

const fact = z.strictObject({
	id: text.describe('Which fact it is.'),
	asks: text.describe('The question, in a few words.'),
	section: text.optional().describe('The section of the page that answers it at length.'),
	says: z.array(answer(text)).describe('What the case study says to it; empty where it is silent.'),
	basis: oneOf(BASES).optional().describe('Where a figure comes from.'),
});

/** Everything structured about one case study: `/case-studies/<slug>.json`. */
export const publishedCase = z
	.strictObject({
		...header,
		slug: text.describe('Its name in addresses.'),
		url: webAddress.describe('Its page.'),
		number: z.int().min(1).describe('Its number on this site: the first one published is 1.'),
		answers: caseStudy.describe(
			'What the author answered, as in the frontmatter: gaps as one key and a reason, links as lists of objects, does as a list.',
		),
		builders: z.array(person).describe('Who built it.'),
		figures: figures.describe('The figures that were computed, or else stated, each with its basis.'),
		evidence: z.array(evidence).describe('The evidence files beside the case study.'),
		sightings: z.array(sighting).describe('What the last visits to its public links found.'),
		completeness: completeness.describe('Which of the sixteen questions are answered.'),
		facts: z
			.array(fact)
			.describe(
				"The answers in words, in the site's language, measured figures in place of stated ones: what pages compare and print.",
			),
	})
	.describe('Everything structured about one case study.');

const listedCase = z.strictObject({
	slug: text.describe('Its name in addresses.'),
	number: z.int().min(1).describe('Its number on this site: the first one published is 1.'),
	title: text.describe('What it is, for whom, in a line.'),
	summary: text.describe('The whole story in at most 200 characters.'),
	url: webAddress.describe('Its page.'),
	json: webAddress.describe('Everything structured about it.'),
	published: day.describe('The day it was published.'),
	updated: day.optional().describe('The day of the last change that a reader should know of.'),
	lane: lane.describe('The primary lane.'),
	lanes: z.array(lane).describe('The primary lane, then the secondary ones.'),
	status: status.describe('Where it stands.'),
	since: answer(date).describe('When that status began.'),
	domain: answer(text).optional().describe('The line of business.'),
	tags: z.array(tag).describe('Its tags.'),
	stack: z.array(text).describe('The names of the tools.'),
	builders: z.array(text).describe('Who built it: ids.'),
	does: answer(z.array(oneOf(DOES))).describe('What the AI does.'),
	checked: answer(oneOf(CHECKED)).describe('When a human checks it.'),
	decision: answer(oneOf(DECISIONS)).describe('What the business decided.'),
	perInteraction: costFigure.optional().describe('What one interaction costs, where there is a figure.'),
	measured: z.array(z.enum(['cost', 'evals', 'review', 'uptime', 'tokens'])).describe('What there is evidence of.'),
	answered: whole.describe('How many of the questions that apply are answered.'),
	total: whole.describe('How many questions apply.'),
});

/** The index of all case studies: `/case-studies.json`. */
export const publishedIndex = z
	.strictObject({
		...header,
		site: z
			.strictObject({
				title: text.describe('The name of the site.'),
				url: webAddress.describe('Where it is.'),
				language: text.describe('The language of the content, as a BCP 47 tag.'),
			})
			.describe('The site.'),
		caseStudies: z.array(listedCase).describe('Every case study, the newest first.'),
	})
	.describe('The index of all case studies.');

export type PublishedIndex = z.input<typeof publishedIndex>;
/** A published case study. Its answers are data in the shape of `caseStudy`, which tests hold them against. */
export type PublishedCase = Omit<z.input<typeof publishedCase>, 'answers'> & { answers: { [key: string]: Json } };
export type ListedCase = z.input<typeof listedCase>;
/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
