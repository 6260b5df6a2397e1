import type { CaseStudy } from '../schemas/case-study.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import type { Link } from '../schemas/link.ts';
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
	const per = known(volume.per);
	return [known(volume.approx), format.number(volume.count), known(volume.unit), per && `a ${per}`]
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
	const access = ACCESS_WORDS[link.access];
	return `${url ?? label ?? ''}${access ? ` (${access})` : ''}`.trim();
}

/** What it may never exceed or do: the ceiling, the steps, what it refuses. */
export function boundsWords(guardrails: Guardrails | undefined, format: Format): (string | Gap)[] {
	if (!guardrails) return [];
	const { costCeiling: ceiling, loopLimit, refuses } = guardrails;
	const money = known(ceiling);
	const per = known(money?.per);
	return [
		isGap(ceiling) ? ceiling : money && `Spending stops at ${format.money(money)}${per ? ` a ${per}` : ''}`,
		isGap(loopLimit) ? loopLimit : loopLimit !== undefined && `At most ${format.number(loopLimit)} steps on its own`,
		...(isGap(refuses) ? [refuses] : knownItems(refuses)),
	].filter((words) => words !== undefined && words !== false);
}
