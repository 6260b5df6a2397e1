import type { CaseStudy } from '../schemas/case-study.ts';
import { span } from '../schemas/date.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import { openLinks } from '../schemas/link.ts';
import type { Basis } from '../schemas/vocabulary.ts';
import type { Format } from './format.ts';
import { known, knownItems } from './known.ts';
import type { SectionId } from './sections.ts';
import { CHECKED_WORDS, DECISION_WORDS, DOES_WORDS } from './words.ts';

/** One line of what an employer wants to know first. */
export interface GlanceFact {
	asks: string;
	answer: string | Gap;
	section: SectionId;
	basis?: Basis | undefined;
}

/** Six answers within a minute: the work, the review, the failure, the cost, the watch, the decision. */
export function glance(data: CaseStudy, format: Format): GlanceFact[] {
	return [
		{ asks: 'Who uses it', section: 'workflow', answer: isGap(data.workflow) ? data.workflow : data.workflow.users },
		{ asks: 'Who checks the AI', section: 'review', answer: reviewAnswer(data.review) },
		{ asks: 'What failed', section: 'record', answer: failureAnswer(data.failures) },
		{ asks: 'What it costs', section: 'cost', ...costAnswer(data.cost, format) },
		{ asks: 'Who watches it', section: 'monitoring', answer: monitoringAnswer(data.monitoring, format) },
		{ asks: 'What was decided', section: 'decision', answer: decisionAnswer(data.decision) },
	];
}

function reviewAnswer(review: CaseStudy['review']): string | Gap {
	if (isGap(review)) return review;
	const who = known(review.who);
	const verbs = known(review.does)
		?.map((verb) => DOES_WORDS[verb])
		.join(' and ');
	if (isGap(review.checked)) return review.checked;
	const check =
		review.checked === 'never'
			? (who ?? CHECKED_WORDS.never)
			: `${CHECKED_WORDS[review.checked]}${who ? `: ${lowerFirst(who)}` : ''}`;
	return `${verbs ? `It ${verbs}. ` : ''}${check}`;
}

function failureAnswer(failures: CaseStudy['failures']): string | Gap {
	if (isGap(failures)) return failures;
	const worst = knownItems(failures).sort((a, b) => weight(b) - weight(a))[0];
	const first = failures[0];
	if (!worst) return isGap(first) ? first : '';
	const rest = failures.length - 1;
	const title = worst.title;
	return isGap(title) ? title : rest > 0 ? `${title}, and ${rest} more` : title;
}

/** The failure that a reader should hear of first: incidents before limits, dearer before cheaper, later before earlier. */
function weight({
	kind,
	cost,
	date,
}: {
	kind: unknown;
	cost?: { amount: number | Gap } | Gap | undefined;
	date?: string | Gap | undefined;
}): number {
	const amount = known(known(cost)?.amount) ?? 0;
	const year = Number((span(known(date) ?? '')?.last ?? '0').slice(0, 4));
	return (kind === 'incident' ? 1e12 : 0) + amount * 1e4 + year;
}

function costAnswer(cost: CaseStudy['cost'], format: Format): { answer: string | Gap; basis?: Basis | undefined } {
	if (isGap(cost)) return { answer: cost };
	const basis = known(cost.basis);
	const each = known(cost.perInteraction);
	const monthly = known(cost.monthly);
	const parts = [
		each && !isGap(each.amount)
			? `${format.money({ amount: each.amount, currency: each.currency })}${isGap(each.unit) ? '' : ` per ${each.unit}`}`
			: undefined,
		monthly && !isGap(monthly.amount) ? `${format.money(monthly)} a month` : undefined,
	].filter((part) => part !== undefined);
	if (parts.length > 0) return { answer: parts.join(', '), basis: basis ?? 'stated' };
	return { answer: isGap(cost.perInteraction) ? cost.perInteraction : { gap: 'unknown', why: 'no amount is given' } };
}

function monitoringAnswer(monitoring: CaseStudy['monitoring'], format: Format): string | Gap {
	if (isGap(monitoring)) return monitoring;
	const watches = knownItems(monitoring.watches);
	const since = known(monitoring.since);
	const dashboard = openLinks(monitoring.url).length > 0 ? 'Open dashboard' : undefined;
	const parts = [dashboard, watches.length > 0 ? watches[0] : undefined].filter((part) => part !== undefined);
	if (parts.length === 0)
		return isGap(monitoring.url)
			? monitoring.url
			: isGap(monitoring.watches)
				? monitoring.watches
				: { gap: 'unknown', why: 'no dashboard is named' };
	return `${parts.join('; ')}${watches.length > 1 ? ` and ${watches.length - 1} more` : ''}${since ? `, since ${format.date(since)}` : ''}`;
}

function decisionAnswer(decision: CaseStudy['decision']): string | Gap {
	if (isGap(decision)) return decision;
	if (isGap(decision.outcome)) return decision.outcome;
	const by = known(decision.by);
	return `${DECISION_WORDS[decision.outcome]}${by ? ` (${lowerFirst(by)})` : ''}`;
}

/** Lower case for a phrase inside a sentence, unless its first word is a name or an abbreviation. */
function lowerFirst(text: string): string {
	return /^(The|A|An|Each|Every|One|Two|Three|Somebody|Nobody)\s/.test(text)
		? text.charAt(0).toLowerCase() + text.slice(1)
		: text;
}
