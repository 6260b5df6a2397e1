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
import { ACCESS_WORDS, CHECKED_WORDS, DECISION_WORDS, DOES_WORDS } from './words.ts';

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
	return [
		{ asks: 'Who uses it', section: 'workflow', answer: isGap(data.workflow) ? data.workflow : data.workflow.users },
		{ asks: 'Who checks the AI', section: 'review', answer: reviewAnswer(data.review, format) },
		{ asks: 'What failed', section: 'record', answer: failureAnswer(data.failures) },
		{ asks: 'What it costs', section: 'cost', ...costAnswer(data.cost, evidence, format) },
		{ asks: 'Who watches it', section: 'monitoring', answer: monitoringAnswer(data.monitoring, format) },
		{ asks: 'What was decided', section: 'decision', answer: decisionAnswer(data.decision) },
	];
}

function reviewAnswer(review: CaseStudy['review'], format: Format): string | Gap {
	if (isGap(review)) return review;
	const who = known(review.who);
	const does = known(review.does);
	const verbs = does && format.list(does.map((verb) => DOES_WORDS[verb]));
	if (isGap(review.checked)) return review.checked;
	const check =
		review.checked === 'never'
			? (who ?? CHECKED_WORDS.never)
			: `${CHECKED_WORDS[review.checked]}${who ? `: ${lowerFirst(who)}` : ''}`;
	return `${verbs ? `It ${verbs}. ` : ''}${check}`;
}

function failureAnswer(failures: CaseStudy['failures']): string | Gap {
	if (isGap(failures)) return failures;
	const [worst, ...others] = knownItems(failures).sort(byWeight);
	if (!worst) return firstGap(failures, 'no failure is told');
	return isGap(worst.title) || others.length === 0 ? worst.title : `${worst.title}, and ${others.length} more`;
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
	const { perInteraction, monthly } = costFigures(cost, evidence);
	const unit = known(known(known(cost)?.perInteraction)?.unit) ?? 'interaction';
	const parts = [
		perInteraction && `${format.money(perInteraction.value)} per ${unit}`,
		monthly && `${format.money(monthly.value)} a month`,
	].filter((part) => part !== undefined);
	if (parts.length > 0) return { answer: parts.join(', '), basis: perInteraction?.basis ?? monthly?.basis };
	if (isGap(cost)) return { answer: cost };
	return { answer: firstGap([cost.perInteraction, known(cost.perInteraction)?.amount], 'no amount is given') };
}

function monitoringAnswer(monitoring: CaseStudy['monitoring'], format: Format): string | Gap {
	if (isGap(monitoring)) return monitoring;
	const { url, watches, since } = monitoring;
	const dashboards = knownItems(url);
	const dashboard = dashboards.find((link) => !isGap(link.url));
	const [first, ...others] = knownItems(watches);
	const parts = [dashboard && dashboardWords(dashboard), first].filter((part) => part !== undefined);
	if (parts.length === 0)
		return firstGap([url, dashboards.map((link) => link.url), watches].flat(), 'no dashboard is named');
	const more = others.length > 0 ? ` and ${others.length} more` : '';
	const start = known(since);
	return `${parts.join('; ')}${more}${start ? `, since ${format.date(start)}` : ''}`;
}

function dashboardWords({ access }: Link): string {
	return access === 'public' ? 'Open dashboard' : `Dashboard (${ACCESS_WORDS[access]})`;
}

function decisionAnswer(decision: CaseStudy['decision']): string | Gap {
	if (isGap(decision)) return decision;
	if (isGap(decision.outcome)) return decision.outcome;
	const by = known(decision.by);
	return `${DECISION_WORDS[decision.outcome]}${by ? ` (${lowerFirst(by)})` : ''}`;
}

/** The gap that says why there is no answer. */
function firstGap(given: readonly unknown[], otherwise: string): Gap {
	return given.find(isGap) ?? { gap: 'unknown', why: otherwise };
}

/** Lower case for a phrase inside a sentence, unless its first word is a name or an abbreviation. */
function lowerFirst(text: string): string {
	return /^(The|A|An|Each|Every|One|Two|Three|Somebody|Nobody)\s/.test(text)
		? text.charAt(0).toLowerCase() + text.slice(1)
		: text;
}
