import type { CaseStudy } from '../schemas/case-study.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import type { Link } from '../schemas/link.ts';
import type { Money, Period } from '../schemas/money.ts';
import { OUTCOMES, type Outcome } from '../schemas/vocabulary.ts';
import { change } from './change.ts';
import type { Format } from './format.ts';
import { known, knownItems } from './known.ts';
import { ACCESS_WORDS, OUTCOME_WORDS } from './words.ts';

type Volume = Exclude<CaseStudy['workflow'], Gap>['volume'];
type Result = Exclude<Extract<CaseStudy['results'], readonly unknown[]>[number], Gap>;
type Guardrails = Exclude<CaseStudy['guardrails'], Gap>;

/** "about 210 contracts a month" */
export function volumeWords(volume: Volume, format: Format): string | Gap | undefined {
	if (volume === undefined || isGap(volume)) return volume;
	if (isGap(volume.count)) return volume.count;
	return [known(volume.approx), format.number(volume.count), known(volume.unit), perWords(volume.per)]
		.filter(Boolean)
		.join(' ');
}

/** "63% accepted, 25% edited, of 634": shares where things were counted. */
export function outcomeWords(
	values: Partial<Record<Outcome, number>>,
	unit: 'count' | 'percent' | undefined,
	format: Format,
): string | undefined {
	const told = OUTCOMES.flatMap((outcome) => {
		const value = values[outcome];
		return value === undefined ? [] : [{ outcome, value }];
	});
	const total = told.reduce((sum, { value }) => sum + value, 0);
	if (told.length === 0 || total === 0) return undefined;
	const shares = told.map(
		({ outcome, value }) => `${format.percent(value / (unit === 'percent' ? 100 : total))} ${OUTCOME_WORDS[outcome]}`,
	);
	return `${shares.join(', ')}${unit === 'percent' ? '' : `, of ${format.number(total)}`}`;
}

/** The gaps where counts of stated outcomes would stand. */
export function outcomeGaps(review: CaseStudy['review']): Gap[] {
	const outcomes = known(known(review)?.outcomes);
	return OUTCOMES.map((outcome) => outcomes?.[outcome]).filter(isGap);
}

/** "Median time for the first reading: 38 to 11 minutes (n = 64)", with its basis where that is an estimate. */
export function resultWords(result: Result, format: Format): string | Gap {
	if (isGap(result.claim)) return result.claim;
	const figures = change(result, format);
	const sample = known(result.sample);
	const aside = [
		typeof sample === 'number' ? `n = ${format.number(sample)}` : sample,
		known(result.basis) === 'estimated' ? 'estimated' : undefined,
	].filter((words) => words !== undefined);
	const values = figures && [figures.before, figures.after].filter((value) => value !== undefined).join(' to ');
	const claim = values
		? `${result.claim.replace(/[.:]$/, '')}: ${values}${figures.unit ? ` ${figures.unit}` : ''}`
		: result.claim;
	return aside.length > 0 ? `${claim} (${aside.join(', ')})` : claim;
}

/** "https://example.org/status (staff only)": the address in full, so that it can be read on paper. */
export function linkWords(link: Link): string | Gap {
	const [url, label] = [known(link.url), known(link.label)];
	if (url === undefined && isGap(link.url)) return link.url;
	const [name, access] = [url ?? label, ACCESS_WORDS[link.access]];
	return name && access ? `${name} (${access})` : (name ?? access);
}

/** "1 day", "1,200 days" */
export function daysWords(days: number, format: Format): string {
	return `${format.number(days)} ${days === 1 ? 'day' : 'days'}`;
}

/** "€12.50", or the gap that stands for it. */
export function moneyWords(money: Money | Gap | undefined, format: Format): string | Gap | undefined {
	if (money === undefined || isGap(money)) return money;
	return isGap(money.amount) ? money.amount : format.money(money);
}

/** What it may never exceed or do: the ceiling, the steps, its rules, what it refuses. */
export function boundsWords(guardrails: Guardrails | undefined, format: Format): (string | Gap)[] {
	if (!guardrails) return [];
	const { costCeiling, loopLimit, refuses, rules } = guardrails;
	const ceiling = moneyWords(costCeiling, format);
	const spending = ['Spending stops at', ceiling, perWords(known(costCeiling)?.per)].filter(Boolean).join(' ');
	const refused = knownItems(refuses);
	const steps = loopLimit === 1 ? 'step' : 'steps';
	return [
		typeof ceiling === 'string' ? spending : ceiling,
		typeof loopLimit === 'number' ? `At most ${format.number(loopLimit)} ${steps} on its own` : loopLimit,
		...[rules ?? []].flat(),
		refused.length > 0 ? `Refuses: ${refused.join('; ')}` : undefined,
		...[refuses ?? []].flat().filter(isGap),
	].filter((words) => words !== undefined);
}

/** "a month", "an interaction" */
function perWords(period: Period | Gap | undefined): string | undefined {
	const per = known(period);
	return per && (per === 'interaction' ? `an ${per}` : `a ${per}`);
}
