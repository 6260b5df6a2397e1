import type { Gap } from '../schemas/gap.ts';
import type { Format } from './format.ts';
import { known } from './known.ts';
import { isUnitFirst } from './unit-place.ts';

type Figure = number | string | Gap | undefined;

/** A result's figures, ready to be set side by side. */
export interface Change {
	/** With the unit, where that is of this figure alone: "6 days" before "same day". */
	before: string | undefined;
	after: string;
	/** What follows the last figure. */
	unit: string | undefined;
	/** The difference in percent or in points, between numbers only; undefined if it would round to nothing. */
	difference: string | undefined;
}

/** What a result says in figures; undefined if it gives none. */
export function change(
	result: { before?: Figure; after?: Figure; unit?: string | Gap | undefined },
	format: Format,
): Change | undefined {
	const [before, after, unit] = [known(result.before), known(result.after), known(result.unit)];
	if (after === undefined) return undefined;
	const percent = format.words.figure.percent.exec(unit ?? '');
	const isPercent = percent !== null;
	const show = (figure: number | string) =>
		typeof figure === 'number' ? `${format.number(figure)}${isPercent ? '%' : ''}` : figure;
	const follows = percent ? percent[1] || undefined : unit;
	const isFirst = follows !== undefined && isUnitFirst(before, after);
	return {
		before: before === undefined ? undefined : isFirst ? `${show(before)} ${follows}` : show(before),
		after: show(after),
		unit: isFirst ? undefined : follows,
		difference:
			typeof before === 'number' && typeof after === 'number'
				? difference(before, after, isPercent, format)
				: undefined,
	};
}

/** Percentages differ by points; other numbers by a share of the first. */
function difference(before: number, after: number, isPercent: boolean, format: Format): string | undefined {
	if (before === after) return undefined;
	const { more, less, points } = format.words.figure;
	const signed = after > before ? more : less;
	if (isPercent) {
		const size = Math.round(Math.abs(after - before) * 10) / 10;
		return size === 0 ? undefined : points(signed(format.number(size)), size);
	}
	return before === 0 ? undefined : signed(format.percent(Math.abs(after - before) / Math.abs(before)));
}
