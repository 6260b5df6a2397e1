import type { Evidence, Probes } from '../schemas/evidence.ts';
import { type Gap, type GapInput, type GapKind, isGap } from '../schemas/gap.ts';
import {
	type Json,
	type ListedCase,
	PUBLISHED_CONTRACT,
	type PublishedCase,
	type PublishedIndex,
} from '../schemas/published.ts';
import type { CaseView } from './case-view.ts';
import { evalSeries } from './eval-runs.ts';
import { type Fact, factsOf } from './facts.ts';
import type { Format } from './format.ts';
import { known } from './known.ts';
import { costFigures, evidenceOf, type Figure, outcomeFigures } from './measured.ts';
import type { Urls } from './urls.ts';

/** What is published of a case study beside its answers. */
export interface PublishedParts {
	evidence: readonly Evidence[];
	/** The last visits to its links. */
	sightings: Probes;
	builders: readonly { id: string; name: string; url: string }[];
	urls: Urls;
	format: Format;
}

type Figures = PublishedCase['figures'];
type Cost = NonNullable<Figures['perInteraction']>;

/** How an author writes a gap of each kind. */
const WRITTEN = {
	undisclosed: (undisclosed) => ({ undisclosed }),
	unmeasured: (unmeasured) => ({ unmeasured }),
	unknown: (unknown) => ({ unknown }),
	inapplicable: (inapplicable) => ({ inapplicable }),
} as const satisfies Record<GapKind, (why: string) => GapInput>;

/** Everything structured about a case study, as `/case-studies/<slug>.json` has it. */
export function publishCase(
	item: CaseView,
	{ evidence, sightings, builders, urls, format }: PublishedParts,
): PublishedCase {
	const { draft: _, ...answers } = item.data;
	const { total, answered, partly, unanswered, questions } = item.completeness;
	return {
		$schema: urls.absolute(urls.caseSchema),
		contract: PUBLISHED_CONTRACT,
		slug: item.id,
		url: urls.absolute(urls.prototype(item.id)),
		number: item.number,
		answers: authored(answers),
		builders: builders.map(({ id, name, url }) => ({ id, name, url: urls.absolute(url) })),
		figures: figuresOf(item, evidence),
		evidence: [...evidence],
		sightings: sightings.map((probe) => ({ ...probe, basis: 'checked' })),
		completeness: {
			total,
			answered,
			partly,
			unanswered,
			questions: questions.map(({ id, ...question }) => ({ id, asks: format.words.question[id], ...question })),
		},
		facts: factsOf(item, evidence, format).map(publishFact),
	};
}

/** The index of case studies, as `/case-studies.json` has it. */
export function publishIndex(
	items: readonly { item: CaseView; evidence: readonly Evidence[]; builders: readonly { id: string }[] }[],
	site: { title: string; language: string },
	urls: Urls,
): PublishedIndex {
	return {
		$schema: urls.absolute(urls.caseSchema),
		contract: PUBLISHED_CONTRACT,
		site: { title: site.title, url: urls.absolute(urls.home), language: site.language },
		caseStudies: items.map(({ item, evidence, builders }) => listCase(item, evidence, builders, urls)),
	};
}

/** Data as an author writes it: each gap is one key with its reason. What is undefined is left out. */
export function authored(value: object): { [key: string]: Json } {
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, authoredValue(part)]])),
	);
}

function authoredValue(value: unknown): Json {
	if (isGap(value)) return WRITTEN[value.gap](value.why);
	if (Array.isArray(value)) return value.map(authoredValue);
	if (typeof value === 'object' && value !== null) return authored(value);
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function listCase(
	{ id, number, data, title, summary, published, updated, lane, lanes, status, tags, tools, completeness }: CaseView,
	evidence: readonly Evidence[],
	builders: readonly { id: string }[],
	urls: Urls,
): ListedCase {
	const { review, decision } = data;
	const perInteraction = costOf(data, evidence).perInteraction;
	return {
		slug: id,
		number,
		title,
		summary,
		url: urls.absolute(urls.prototype(id)),
		json: urls.absolute(urls.caseJson(id)),
		published,
		...(updated === undefined ? {} : { updated }),
		lane,
		lanes,
		status,
		since: answerOf(data.since),
		...(data.domain === undefined ? {} : { domain: answerOf(data.domain) }),
		tags,
		stack: tools,
		builders: builders.map((builder) => builder.id),
		does: answerOf(isGap(review) ? review : review.does),
		checked: answerOf(isGap(review) ? review : review.checked),
		decision: answerOf(isGap(decision) ? decision : decision.outcome),
		...(perInteraction ? { perInteraction } : {}),
		measured: [...new Set(evidence.map(({ kind }) => kind))].sort(),
		answered: completeness.answered,
		total: completeness.total,
	};
}

function figuresOf({ data }: CaseView, evidence: readonly Evidence[]): Figures {
	const outcomes = outcomeFigures(data.review, evidence);
	const stated = known(known(known(data.review)?.outcomes)?.unit);
	const [uptime] = evidenceOf(evidence, 'uptime');
	const unit = outcomes?.basis === 'measured' ? 'count' : stated;
	return {
		...costOf(data, evidence),
		...(outcomes ? { reviewOutcomes: published(outcomes, unit) } : {}),
		evals: latestEvals(data, evidence),
		...(uptime
			? {
					uptime: {
						value: uptime.uptime.ratio,
						status: uptime.uptime.status,
						basis: 'measured',
						asOf: uptime.uptime.checkedAt.slice(0, 10),
						source: sourceOf(uptime),
					},
				}
			: {}),
	};
}

function costOf({ cost }: CaseView['data'], evidence: readonly Evidence[]): { perInteraction?: Cost; monthly?: Cost } {
	const { perInteraction, monthly } = costFigures(cost, evidence);
	const unit = known(known(known(cost)?.perInteraction)?.unit);
	return {
		...(perInteraction ? { perInteraction: published(perInteraction, unit) } : {}),
		...(monthly ? { monthly: published(monthly) } : {}),
	};
}

/** The latest run with a score, of each metric and of each model or prompt; the newest export of a metric counts. */
function latestEvals({ versions }: CaseView['data'], evidence: readonly Evidence[]): Figures['evals'] {
	const records = evidenceOf(evidence, 'evals');
	const newest = records.filter(
		({ evals }, index) => records.findIndex((other) => other.evals.metric === evals.metric) === index,
	);
	return newest.flatMap((record) =>
		evalSeries(record, versions).flatMap(({ label, runs }) => {
			const run = runs.findLast(({ score }) => score !== undefined);
			if (run?.score === undefined) return [];
			const { low, high, n, errored, version } = run;
			return [
				{
					metric: record.evals.metric,
					...(label === undefined ? {} : { label }),
					value: run.score,
					...(low === undefined || high === undefined ? {} : { interval: { low, high, level: 0.95 as const } }),
					n,
					...(errored === undefined ? {} : { errored }),
					...(version === undefined ? {} : { version }),
					basis: 'measured' as const,
					asOf: run.date,
					source: sourceOf(record),
				},
			];
		}),
	);
}

function publishFact({ id, asks, section, says, basis }: Fact): PublishedCase['facts'][number] {
	return {
		id,
		asks,
		...(section === undefined ? {} : { section }),
		says: says.map((said) => answerOf(said)),
		...(basis === undefined ? {} : { basis }),
	};
}

/** An answer, or a gap as an author writes it. */
function answerOf<T>(value: T | Gap): T | GapInput {
	return isGap(value) ? WRITTEN[value.gap](value.why) : value;
}

/** A figure without the keys that nothing is known of. */
function published<T, U extends string>({ value, basis, asOf, source }: Figure<T>, unit?: U) {
	return {
		value,
		...(unit === undefined ? {} : { unit }),
		basis,
		...(asOf === undefined ? {} : { asOf }),
		...(source === undefined ? {} : { source }),
	};
}

function sourceOf({ source }: Evidence): string {
	return `${source.tool}, ${source.file}`;
}
