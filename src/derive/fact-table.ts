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
import { CHECKED_WORDS, DECISION_WORDS, DOES_WORDS, LANE_WORDS, STATUS_WORDS } from './words.ts';

/** The facts in the order in which an employer asks for them. */
export const FACTS = [
	{ id: 'status', asks: 'Status', read: readStatus },
	{ id: 'lane', asks: 'Kind of work', read: ({ item }) => item.lanes.map((lane) => LANE_WORDS[lane]) },
	{ id: 'domain', asks: 'Line of business', read: ({ data }) => data.domain },
	{ id: 'where', asks: 'Where it runs', read: ({ data }) => part(data.links, ({ live }) => each(live, linkWords)) },
	{
		id: 'users',
		asks: 'Who uses it',
		section: 'workflow',
		read: ({ data }) => part(data.workflow, ({ users }) => users),
	},
	{
		id: 'before',
		asks: 'Before',
		section: 'workflow',
		read: ({ data }) => part(data.workflow, ({ before }) => before),
	},
	{ id: 'after', asks: 'After', section: 'workflow', read: ({ data }) => part(data.workflow, ({ after }) => after) },
	{
		id: 'volume',
		asks: 'How much of it',
		section: 'workflow',
		read: ({ data, format }) => part(data.workflow, ({ volume }) => volumeWords(volume, format)),
	},
	{
		id: 'does',
		asks: 'What the AI does',
		section: 'review',
		read: ({ data, format }) =>
			part(data.review, ({ does }) => (isGap(does) ? does : format.list(does.map((verb) => DOES_WORDS[verb])))),
	},
	{
		id: 'checked',
		asks: 'When a human checks',
		section: 'review',
		read: ({ data }) => part(data.review, ({ checked }) => (isGap(checked) ? checked : CHECKED_WORDS[checked])),
	},
	{ id: 'reviewer', asks: 'Who checks', section: 'review', read: ({ data }) => part(data.review, ({ who }) => who) },
	{ id: 'outcomes', asks: 'What became of its output', section: 'review', read: readOutcomes },
	{
		id: 'stays-out-of',
		asks: 'What it stays out of',
		section: 'review',
		read: ({ data }) => part(data.review, ({ staysOutOf }) => staysOutOf),
	},
	{
		id: 'results',
		asks: 'What came of it',
		section: 'results',
		read: ({ data, format }) => each(data.results, (result) => resultWords(result, format)),
	},
	{ id: 'score', asks: 'Test score', section: 'evals', read: readScore },
	{
		id: 'included',
		asks: 'What it covers',
		section: 'scope',
		read: ({ data }) => part(data.scope, ({ included }) => included),
	},
	{
		id: 'excluded',
		asks: 'What was left out',
		section: 'scope',
		read: ({ data }) => part(data.scope, ({ excluded }) => each(excluded, ({ what }) => what)),
	},
	{
		id: 'first-release',
		asks: 'First release',
		section: 'scope',
		read: ({ data, format }) =>
			part(data.scope, ({ firstRelease }) =>
				part(firstRelease, ({ days }) => (isGap(days) ? days : `After ${daysWords(days, format)}`)),
			),
	},
	{
		id: 'mine',
		asks: 'What the builder did',
		section: 'ownership',
		read: ({ data }) => part(data.ownership, ({ mine }) => mine),
	},
	{
		id: 'others',
		asks: 'What others did',
		section: 'ownership',
		read: ({ data }) => part(data.ownership, ({ others }) => others),
	},
	{
		id: 'business-owner',
		asks: 'Who answers for it',
		section: 'ownership',
		read: ({ data }) => part(data.ownership, ({ businessOwner }) => businessOwner),
	},
	{
		id: 'failures',
		asks: 'What failed',
		section: 'record',
		read: ({ data }) => each(data.failures, ({ title }) => title),
	},
	{
		id: 'dead-ends',
		asks: 'Tried and dropped',
		section: 'record',
		read: ({ data }) =>
			knownItems(data.failures).flatMap(({ kind, title }) => (known(kind) === 'dead-end' ? [title] : [])),
	},
	{ id: 'dearest', asks: 'Most expensive mistake', section: 'record', read: readDearest },
	{
		id: 'slow',
		asks: 'If the model is slow',
		section: 'safeguards',
		read: ({ data }) => part(data.failureModes, ({ slow }) => slow),
	},
	{
		id: 'down',
		asks: 'If the service is down',
		section: 'safeguards',
		read: ({ data }) => part(data.failureModes, ({ down }) => down),
	},
	{
		id: 'adversarial',
		asks: 'If the input is hostile',
		section: 'safeguards',
		read: ({ data }) => part(data.failureModes, ({ adversarial }) => adversarial),
	},
	{
		id: 'wrong',
		asks: 'If it is wrong, unnoticed',
		section: 'safeguards',
		read: ({ data }) => part(data.failureModes, ({ wrong }) => wrong),
	},
	{
		id: 'guardrails',
		asks: 'Hard limits',
		section: 'safeguards',
		read: ({ data, format }) => (isGap(data.guardrails) ? data.guardrails : boundsWords(data.guardrails, format)),
	},
	{
		id: 'personal-data',
		asks: 'Personal data',
		section: 'data',
		read: ({ data }) => part(data.data, ({ personal }) => personal),
	},
	{ id: 'per-interaction', asks: 'Cost of an interaction', section: 'cost', read: readPerInteraction },
	{ id: 'monthly', asks: 'Cost of a month', section: 'cost', read: readMonthly },
	{
		id: 'build',
		asks: 'Work to build it',
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
		asks: 'Dashboard',
		section: 'monitoring',
		read: ({ data }) => part(data.monitoring, ({ url }) => each(url, linkWords)),
	},
	{
		id: 'watches',
		asks: 'What is watched',
		section: 'monitoring',
		read: ({ data }) => part(data.monitoring, ({ watches }) => watches),
	},
	{
		id: 'maintenance',
		asks: 'Who keeps it running',
		section: 'monitoring',
		read: ({ data }) => part(data.maintenance, ({ owner }) => owner),
	},
	{
		id: 'decision',
		asks: 'What the business decided',
		section: 'decision',
		read: ({ data }) => part(data.decision, ({ outcome }) => (isGap(outcome) ? outcome : DECISION_WORDS[outcome])),
	},
	{
		id: 'because',
		asks: 'Why',
		section: 'decision',
		read: ({ data }) => part(data.decision, ({ because }) => because),
	},
	{
		id: 'changes',
		asks: 'What changed',
		section: 'record',
		read: ({ data }) => each(data.versions, versionWords),
	},
	{ id: 'rebuild', asks: 'What they would do differently', section: 'hindsight', read: ({ data }) => data.rebuild },
	{ id: 'models', asks: 'Models', read: ({ data }) => each(data.models, modelWords) },
	{ id: 'stack', asks: 'Tools', read: ({ data }) => each(data.stack, ({ name }) => name) },
	{
		id: 'answered',
		asks: 'Questions answered',
		section: 'completeness',
		read: ({ item }) => completenessSentence(item.completeness),
	},
	{
		id: 'open',
		asks: 'Left open',
		section: 'completeness',
		read: ({ item }) => item.completeness.questions.flatMap(({ state, asks }) => (state === 'open' ? [asks] : [])),
	},
] as const satisfies readonly FactRow[];

function readStatus({ item, format }: FactSource): Reading {
	const words = STATUS_WORDS[item.status];
	return isGap(item.since) ? [words, item.since] : `${words} since ${format.date(item.since)}`;
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
			return [`${of}: ${score}, n = ${format.number(run.n)}, ${format.date(run.date)}`];
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
	const unit = known(known(known(data.cost)?.perInteraction)?.unit) ?? 'interaction';
	return { says: `${format.money(figure.value)} per ${unit}`, basis: figure.basis };
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
