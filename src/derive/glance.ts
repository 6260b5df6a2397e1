import type { CaseStudy } from '../schemas/case-study.ts';
import { span } from '../schemas/date.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import type { Link } from '../schemas/link.ts';
import type { Basis } from '../schemas/vocabulary.ts';
import type { Format } from './format.ts';
import { known, knownItems } from './known.ts';
import { costFigures } from './measured.ts';
import type { SectionId } from './sections.ts';

type Failure = Exclude<Extract<CaseStudy['failures'], readonly unknown[]>[number], Gap>;

/** One line of what an employer wants to know first. */
export interface GlanceFact {
	asks: string;
	answer: string | Gap;
	section: SectionId;
	basis?: Basis | undefined;
}

/** Six answers within a minute: the work, the review, the failure, the cost, the watch, the decision. */
export function glance(data: CaseStudy, format: Format, evidence: readonly Evidence[] = []): GlanceFact[] {
	const { asks } = format.words.glance;
	return [
		{ asks: asks.workflow, section: 'workflow', answer: isGap(data.workflow) ? data.workflow : data.workflow.users },
		{ asks: asks.review, section: 'review', answer: reviewAnswer(data.review, format) },
		{ asks: asks.record, section: 'record', answer: failureAnswer(data.failures, format) },
		{ asks: asks.cost, section: 'cost', ...costAnswer(data.cost, evidence, format) },
		{ asks: asks.monitoring, section: 'monitoring', answer: monitoringAnswer(data.monitoring, format) },
		{ asks: asks.decision, section: 'decision', answer: decisionAnswer(data.decision, format) },
	];
}

function reviewAnswer(review: CaseStudy['review'], { words, list }: Format): string | Gap {
	if (isGap(review)) return review;
	const who = known(review.who);
	const does = known(review.does);
	if (isGap(review.checked)) return review.checked;
	const check =
		review.checked === 'never'
			? (who ?? words.checked.never)
			: `${words.checked[review.checked]}${who ? `: ${words.glance.midSentence(who)}` : ''}`;
	return does ? `${words.glance.does(list(does.map((verb) => words.does[verb])))} ${check}` : check;
}

function failureAnswer(failures: CaseStudy['failures'], { words, number }: Format): string | Gap {
	if (isGap(failures)) return failures;
	const [worst, ...others] = knownItems(failures).sort(byWeight);
	if (!worst) return firstGap(failures, words.glance.none.failure);
	return isGap(worst.title) || others.length === 0
		? worst.title
		: words.glance.failures(worst.title, number(others.length));
}

/** The failure that a reader should hear of first: incidents before others, dearer before cheaper, later before earlier. */
function byWeight(a: Failure, b: Failure): number {
	return (
		Number(b.kind === 'incident') - Number(a.kind === 'incident') ||
		amountOf(b) - amountOf(a) ||
		dayOf(b).localeCompare(dayOf(a), 'en')
	);
}

function amountOf({ cost }: Failure): number {
	return known(known(cost)?.amount) ?? 0;
}

function dayOf({ date }: Failure): string {
	return span(known(date) ?? '')?.last ?? '';
}

function costAnswer(
	cost: CaseStudy['cost'],
	evidence: readonly Evidence[],
	format: Format,
): { answer: string | Gap; basis?: Basis | undefined } {
	const { figure, glance } = format.words;
	const { perInteraction, monthly } = costFigures(cost, evidence);
	const unit = known(known(known(cost)?.perInteraction)?.unit) ?? figure.interaction;
	const parts = [
		perInteraction && figure.perUnit(format.money(perInteraction.value), unit),
		monthly && figure.per.month(format.money(monthly.value)),
	].filter((part) => part !== undefined);
	if (parts.length > 0) return { answer: parts.join(', '), basis: perInteraction?.basis ?? monthly?.basis };
	if (isGap(cost)) return { answer: cost };
	return { answer: firstGap([cost.perInteraction, known(cost.perInteraction)?.amount], glance.none.amount) };
}

function monitoringAnswer(monitoring: CaseStudy['monitoring'], format: Format): string | Gap {
	if (isGap(monitoring)) return monitoring;
	const { url, watches, since } = monitoring;
	const words = format.words.glance;
	const dashboards = knownItems(url);
	const dashboard = dashboards.find((link) => !isGap(link.url));
	const [first, ...others] = knownItems(watches);
	const parts = [dashboard && dashboardWords(dashboard, format), first].filter((part) => part !== undefined);
	if (parts.length === 0)
		return firstGap([url, dashboards.map((link) => link.url), watches].flat(), words.none.dashboard);
	const more = others.length > 0 ? format.number(others.length) : '';
	const start = known(since);
	return words.watched(parts.join('; '), more, start ? format.date(start) : '');
}

function dashboardWords({ access }: Link, { words }: Format): string {
	return access === 'public' ? words.glance.openDashboard : `${words.glance.dashboard} (${words.access[access]})`;
}

function decisionAnswer(decision: CaseStudy['decision'], { words }: Format): string | Gap {
	if (isGap(decision)) return decision;
	if (isGap(decision.outcome)) return decision.outcome;
	const by = known(decision.by);
	return `${words.decision[decision.outcome]}${by ? ` (${words.glance.midSentence(by)})` : ''}`;
}

/** The gap that says why there is no answer. */
function firstGap(given: readonly unknown[], otherwise: string): Gap {
	return given.find(isGap) ?? { gap: 'unknown', why: otherwise };
}
