import type { CaseStudy } from '../schemas/case-study.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import type { Link } from '../schemas/link.ts';
import type { Money } from '../schemas/money.ts';
import { OUTCOMES, type Outcome } from '../schemas/vocabulary.ts';
import { change } from './change.ts';
import type { Format } from './format.ts';
import { known, knownItems } from './known.ts';

type Volume = Exclude<CaseStudy['workflow'], Gap>['volume'];
type Result = Exclude<Extract<CaseStudy['results'], readonly unknown[]>[number], Gap>;
type Guardrails = Exclude<CaseStudy['guardrails'], Gap>;

/** "about 210 contracts a month" */
export function volumeWords(volume: Volume, format: Format): string | Gap | undefined {
	if (volume === undefined || isGap(volume)) return volume;
	if (isGap(volume.count)) return volume.count;
	const { approx, per } = format.words.figure;
	const [how, unit, period] = [known(volume.approx), known(volume.unit), known(volume.per)];
	const count = format.number(volume.count);
	const counted = [how ? approx[how](count) : count, unit].filter(Boolean).join(' ');
	return period ? per[period](counted) : counted;
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
		({ outcome, value }) =>
			`${format.percent(value / (unit === 'percent' ? 100 : total))} ${format.words.outcome[outcome]}`,
	);
	return [...shares, ...(unit === 'percent' ? [] : [format.words.factSays.of(format.number(total))])].join(', ');
}

/** The gaps where counts of stated outcomes would stand. */
export function outcomeGaps(review: CaseStudy['review']): Gap[] {
	const outcomes = known(known(review)?.outcomes);
	return OUTCOMES.map((outcome) => outcomes?.[outcome]).filter(isGap);
}

/** "Median time for the first reading: 38 to 11 minutes (n = 64)", with its basis where that is an estimate. */
export function resultWords(result: Result, format: Format): string | Gap {
	if (isGap(result.claim)) return result.claim;
	const words = format.words.figure;
	const figures = change(result, format);
	const sample = known(result.sample);
	const aside = [
		typeof sample === 'number' ? words.sample(format.number(sample)) : sample,
		known(result.basis) === 'estimated' ? format.words.basis.estimated : undefined,
	].filter((said) => said !== undefined);
	const values =
		figures && (figures.before === undefined ? figures.after : words.change(figures.before, figures.after));
	const claim = values
		? `${result.claim.replace(/[.:]$/, '')}: ${values}${figures.unit ? ` ${figures.unit}` : ''}`
		: result.claim;
	return aside.length > 0 ? `${claim} (${aside.join(', ')})` : claim;
}

/** "https://example.org/status (staff only)": the address in full, so that it can be read on paper. */
export function linkWords(link: Link, { words }: Format): string | Gap {
	const [url, label] = [known(link.url), known(link.label)];
	if (url === undefined && isGap(link.url)) return link.url;
	const [name, access] = [url ?? label, words.access[link.access]];
	return name && access ? `${name} (${access})` : (name ?? access);
}

/** "1 day", "1,200 days" */
export function daysWords(days: number, format: Format): string {
	return format.words.figure.days(format.number(days), days);
}

/** "€12.50", or the gap that stands for it. */
export function moneyWords(money: Money | Gap | undefined, format: Format): string | Gap | undefined {
	if (money === undefined || isGap(money)) return money;
	return isGap(money.amount) ? money.amount : format.money(money);
}

/** What it may never exceed or do: the ceiling, the steps, its rules, what it refuses. */
export function boundsWords(guardrails: Guardrails | undefined, format: Format): (string | Gap)[] {
	if (!guardrails) return [];
	const { factSays, figure } = format.words;
	const { costCeiling, loopLimit, refuses, rules } = guardrails;
	const ceiling = moneyWords(costCeiling, format);
	const period = known(known(costCeiling)?.per);
	const refused = knownItems(refuses);
	return [
		typeof ceiling === 'string' ? factSays.spending(period ? figure.per[period](ceiling) : ceiling) : ceiling,
		typeof loopLimit === 'number' ? factSays.steps(format.number(loopLimit), loopLimit) : loopLimit,
		...[rules ?? []].flat(),
		refused.length > 0 ? factSays.refuses(refused.join('; ')) : undefined,
		...[refuses ?? []].flat().filter(isGap),
	].filter((said) => said !== undefined);
}
