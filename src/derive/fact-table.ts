import type { CaseStudy } from '../schemas/case-study.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import { completenessSentence } from './completeness-words.ts';
import { dearest, failureCost } from './dearest.ts';
import { evalSeries } from './eval-runs.ts';
import { each, type FactRow, type FactSource, gapOf, part, type Reading, type Said } from './fact-reading.ts';
import {
	boundsWords,
	daysWords,
	linkWords,
	moneyWords,
	outcomeGaps,
	outcomeWords,
	resultWords,
	volumeWords,
} from './fact-words.ts';
import { known, knownItems } from './known.ts';
import { costFigures, evidenceOf, outcomeFigures } from './measured.ts';

/** The facts in the order in which an employer asks for them; `words.fact` has the words for each. */
export const FACTS = [
	{ id: 'status', read: readStatus },
	{ id: 'lane', read: ({ item, format }) => item.lanes.map((lane) => format.words.lane[lane]) },
	{ id: 'domain', read: ({ data }) => data.domain },
	{
		id: 'where',
		read: ({ data, format }) => part(data.links, ({ live }) => each(live, (link) => linkWords(link, format))),
	},
	{
		id: 'users',
		section: 'workflow',
		read: ({ data }) => part(data.workflow, ({ users }) => users),
	},
	{
		id: 'before',
		section: 'workflow',
		read: ({ data }) => part(data.workflow, ({ before }) => before),
	},
	{ id: 'after', section: 'workflow', read: ({ data }) => part(data.workflow, ({ after }) => after) },
	{
		id: 'volume',
		section: 'workflow',
		read: ({ data, format }) => part(data.workflow, ({ volume }) => volumeWords(volume, format)),
	},
	{
		id: 'does',
		section: 'review',
		read: ({ data, format }) =>
			part(data.review, ({ does }) => (isGap(does) ? does : format.list(does.map((verb) => format.words.does[verb])))),
	},
	{
		id: 'checked',
		section: 'review',
		read: ({ data, format }) =>
			part(data.review, ({ checked }) => (isGap(checked) ? checked : format.words.checked[checked])),
	},
	{ id: 'reviewer', section: 'review', read: ({ data }) => part(data.review, ({ who }) => who) },
	{ id: 'outcomes', section: 'review', read: readOutcomes },
	{
		id: 'stays-out-of',
		section: 'review',
		read: ({ data }) => part(data.review, ({ staysOutOf }) => staysOutOf),
	},
	{
		id: 'results',
		section: 'results',
		read: ({ data, format }) => each(data.results, (result) => resultWords(result, format)),
	},
	{ id: 'score', section: 'evals', read: readScore },
	{
		id: 'included',
		section: 'scope',
		read: ({ data }) => part(data.scope, ({ included }) => included),
	},
	{
		id: 'excluded',
		section: 'scope',
		read: ({ data }) => part(data.scope, ({ excluded }) => each(excluded, ({ what }) => what)),
	},
	{
		id: 'first-release',
		section: 'scope',
		read: ({ data, format }) =>
			part(data.scope, ({ firstRelease }) =>
				part(firstRelease, ({ days }) =>
					isGap(days) ? days : format.words.factSays.firstRelease(daysWords(days, format)),
				),
			),
	},
	{
		id: 'mine',
		section: 'ownership',
		read: ({ data }) => part(data.ownership, ({ mine }) => mine),
	},
	{
		id: 'others',
		section: 'ownership',
		read: ({ data }) => part(data.ownership, ({ others }) => others),
	},
	{
		id: 'business-owner',
		section: 'ownership',
		read: ({ data }) => part(data.ownership, ({ businessOwner }) => businessOwner),
	},
	{
		id: 'failures',
		section: 'record',
		read: ({ data }) => each(data.failures, ({ title }) => title),
	},
	{
		id: 'dead-ends',
		section: 'record',
		read: ({ data }) =>
			knownItems(data.failures).flatMap(({ kind, title }) => (known(kind) === 'dead-end' ? [title] : [])),
	},
	{ id: 'dearest', section: 'record', read: readDearest },
	{
		id: 'slow',
		section: 'safeguards',
		read: ({ data }) => part(data.failureModes, ({ slow }) => slow),
	},
	{
		id: 'down',
		section: 'safeguards',
		read: ({ data }) => part(data.failureModes, ({ down }) => down),
	},
	{
		id: 'adversarial',
		section: 'safeguards',
		read: ({ data }) => part(data.failureModes, ({ adversarial }) => adversarial),
	},
	{
		id: 'wrong',
		section: 'safeguards',
		read: ({ data }) => part(data.failureModes, ({ wrong }) => wrong),
	},
	{
		id: 'guardrails',
		section: 'safeguards',
		read: ({ data, format }) => (isGap(data.guardrails) ? data.guardrails : boundsWords(data.guardrails, format)),
	},
	{
		id: 'personal-data',
		section: 'data',
		read: ({ data }) => part(data.data, ({ personal }) => personal),
	},
	{ id: 'per-interaction', section: 'cost', read: readPerInteraction },
	{ id: 'monthly', section: 'cost', read: readMonthly },
	{
		id: 'build',
		section: 'cost',
		read: ({ data, format }) =>
			part(data.cost, ({ build }) =>
				part(build, ({ days, money }) => [
					typeof days === 'number' ? daysWords(days, format) : days,
					moneyWords(money, format),
				]),
			),
	},
	{
		id: 'dashboard',
		section: 'monitoring',
		read: ({ data, format }) => part(data.monitoring, ({ url }) => each(url, (link) => linkWords(link, format))),
	},
	{
		id: 'watches',
		section: 'monitoring',
		read: ({ data }) => part(data.monitoring, ({ watches }) => watches),
	},
	{
		id: 'maintenance',
		section: 'monitoring',
		read: ({ data }) => part(data.maintenance, ({ owner }) => owner),
	},
	{
		id: 'decision',
		section: 'decision',
		read: ({ data, format }) =>
			part(data.decision, ({ outcome }) => (isGap(outcome) ? outcome : format.words.decision[outcome])),
	},
	{
		id: 'because',
		section: 'decision',
		read: ({ data }) => part(data.decision, ({ because }) => because),
	},
	{
		id: 'changes',
		section: 'record',
		read: ({ data }) => each(data.versions, versionWords),
	},
	{ id: 'rebuild', section: 'hindsight', read: ({ data }) => data.rebuild },
	{ id: 'models', read: ({ data }) => each(data.models, modelWords) },
	{ id: 'stack', read: ({ data }) => each(data.stack, ({ name }) => name) },
	{
		id: 'answered',
		section: 'completeness',
		read: ({ item, format }) => completenessSentence(item.completeness, format),
	},
	{
		id: 'open',
		section: 'completeness',
		read: ({ item, format }) =>
			item.completeness.questions.flatMap(({ id, state }) => (state === 'open' ? [format.words.question[id]] : [])),
	},
] as const satisfies readonly FactRow[];

function readStatus({ item, format }: FactSource): Reading {
	const { status, factSays } = format.words;
	const words = status[item.status];
	return isGap(item.since) ? [words, item.since] : factSays.since(words, format.date(item.since));
}

function readOutcomes({ data, evidence, format }: FactSource): Reading {
	const figures = outcomeFigures(data.review, evidence);
	if (figures) {
		const unit = figures.basis === 'measured' ? 'count' : known(known(known(data.review)?.outcomes)?.unit);
		const gaps = figures.basis === 'measured' ? [] : outcomeGaps(data.review);
		return { says: [outcomeWords(figures.value, unit, format), ...gaps], basis: figures.basis };
	}
	return part(data.review, ({ outcomes }) => gapOf(outcomes));
}

function readScore({ data, evidence, format }: FactSource): Reading {
	const scores = evidenceOf(evidence, 'evals').flatMap((record) =>
		evalSeries(record, data.versions).flatMap(({ runs, isShare, label }) => {
			const run = runs.findLast(({ score }) => score !== undefined);
			if (run?.score === undefined) return [];
			const score = isShare ? format.percent(run.score) : format.number(run.score);
			const of = [record.evals.metric, label].filter(Boolean).join(', ');
			return [`${of}: ${score}, ${format.words.figure.sample(format.number(run.n))}, ${format.date(run.date)}`];
		}),
	);
	return { says: scores, basis: scores.length > 0 ? 'measured' : undefined };
}

function readDearest({ data, format }: FactSource): Reading {
	const failure = dearest(data.failures);
	const cost = failure && failureCost(failure);
	if (!failure || !cost) return each(data.failures, ({ cost }) => moneyGap(cost));
	return [format.money(cost), known(failure.title) ?? known(failure.impact)].filter(Boolean).join(': ');
}

function readPerInteraction({ data, evidence, format }: FactSource): Reading {
	const figure = costFigures(data.cost, evidence).perInteraction;
	if (!figure) return part(data.cost, ({ perInteraction }) => moneyGap(perInteraction));
	const words = format.words.figure;
	const unit = known(known(known(data.cost)?.perInteraction)?.unit) ?? words.interaction;
	return { says: words.perUnit(format.money(figure.value), unit), basis: figure.basis };
}

function readMonthly({ data, evidence, format }: FactSource): Reading {
	const figure = costFigures(data.cost, evidence).monthly;
	if (!figure) return part(data.cost, ({ monthly }) => moneyGap(monthly));
	return { says: format.money(figure.value), basis: figure.basis };
}

/** The gap that stands for money or for its amount. */
function moneyGap(money: { amount: unknown } | Gap | undefined): Gap | undefined {
	return gapOf(money) ?? gapOf(known(money)?.amount);
}

function modelWords({ name, version, for: purpose }: Item<CaseStudy['models']>): Said {
	const named = [known(name), known(version)].filter(Boolean).join(' ');
	return isGap(name) ? name : [named, known(purpose)].filter(Boolean).join(': ');
}

function versionWords({ version, change }: Item<CaseStudy['versions']>): Said {
	return isGap(change) ? change : [known(version), change].filter(Boolean).join(': ');
}

type Item<T> = T extends readonly (infer I)[] ? Exclude<I, Gap> : never;
