import { type Gap, isGap } from '../schemas/gap.ts';
import { wordsFor } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { localeOf } from './locale.ts';

/** How words, dates, numbers and money are written on one site. */
export interface Format {
	/** The words of the interface. */
	words: Words;
	/** A date, as precisely as it was given: `2025-Q2` is "Q2 2025", `2025-05` is "May 2025". */
	date(value: string): string;
	/** The month of a day, short and without its year. */
	month(day: string): string;
	/** A span of two dates. */
	span(from: string | undefined, to: string | undefined): string | undefined;
	/** A number, with as many decimals as a small one needs. */
	number(value: number): string;
	/** "a, b and c". */
	list(words: readonly string[]): string;
	/** A whole percentage, but never 0 or 100 of what is neither. */
	percent(share: number): string;
	/** Money, with as many decimals as a small amount needs, and no two currencies written alike. */
	money(value: { amount: number | Gap; currency: string }): string;
}

/** Writes for a language, a BCP 47 tag. */
export function createFormat(language: string): Format {
	const words = wordsFor(language);
	const locale = localeOf(language);
	// Dates are given by the Gregorian calendar, so years must not turn into those of another one.
	const month = { month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
	const dates = {
		day: new Intl.DateTimeFormat(locale, { day: 'numeric', ...month }),
		month: new Intl.DateTimeFormat(locale, month),
		short: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC', calendar: 'gregory' }),
	};
	const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
	const numbers = new Intl.NumberFormat(locale, {
		maximumFractionDigits: 4,
		maximumSignificantDigits: 2,
		roundingPriority: 'morePrecision',
	});
	const percents = new Intl.NumberFormat(locale, {
		style: 'percent',
		maximumFractionDigits: 0,
		maximumSignificantDigits: 1,
		roundingPriority: 'morePrecision',
	});
	const nearlyAll = new Intl.NumberFormat(locale, {
		style: 'percent',
		maximumFractionDigits: 1,
		roundingMode: 'floor',
	});
	const date = (value: string) => {
		const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(value) ?? [];
		if (year && quarter) return words.date.quarter(quarter, year);
		if (/^\d{4}$/.test(value)) return value;
		const parts = value.split('-');
		return (parts.length === 2 ? dates.month : dates.day).format(
			new Date(`${value}${parts.length === 2 ? '-01' : ''}T00:00:00Z`),
		);
	};
	return {
		words,
		date,
		month: (day) => dates.short.format(new Date(`${day}T00:00:00Z`)),
		list: (words) => lists.format(words),
		number: (value) => numbers.format(value),
		percent: (share) => (share >= 0.995 && share < 1 ? nearlyAll : percents).format(share),
		span: (from, to) =>
			from && to && from !== to
				? words.date.span(date(from), date(to))
				: from || to
					? date(from ?? to ?? '')
					: undefined,
		money: ({ amount, currency }) =>
			isGap(amount) ? `${words.gap[amount.gap]} (${currency})` : formatMoney(amount, currency, locale),
	};
}

function formatMoney(amount: number, currency: string, locale: string): string {
	const style = { style: 'currency', currency } as const;
	const { minimumFractionDigits = 2 } = new Intl.NumberFormat(locale, style).resolvedOptions();
	const decimals = Number.isInteger(amount) ? 0 : minimumFractionDigits;
	return new Intl.NumberFormat(locale, {
		...style,
		minimumFractionDigits: decimals,
		maximumFractionDigits: Math.max(decimals, Math.abs(amount) < 1 ? 4 : 2),
		maximumSignificantDigits: 2,
		roundingPriority: 'morePrecision',
	}).format(amount);
}
