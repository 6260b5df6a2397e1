import { text } from './text.ts';

const DAYS = /^(\d{4})-(\d{2})-(\d{2})$/;
const QUARTERS = /^(\d{4})-Q([1-4])$/;
const MONTHS = /^(\d{4})-(\d{2})$/;
const YEARS = /^\d{4}$/;

/** A whole day, `YYYY-MM-DD`, that exists in the calendar. */
export const day = text.refine((value) => DAYS.test(value) && span(value) !== undefined, {
	error: 'a day that exists, written YYYY-MM-DD',
});

/** A date as precise as it is known: `YYYY`, `YYYY-Qn`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = text.refine((value) => span(value) !== undefined, {
	error: 'a date that exists, written YYYY, YYYY-Q1, YYYY-MM or YYYY-MM-DD',
});

/** The first and the last day that a date can mean, as `YYYY-MM-DD`; undefined if it is no date. */
export function span(value: string): { first: string; last: string } | undefined {
	const [, year, month] = DAYS.exec(value) ?? [];
	if (year && month)
		return value <= lastDay(Number(year), Number(month)) && isMonth(month) && !value.endsWith('-00')
			? { first: value, last: value }
			: undefined;
	const [, quarterYear, quarter] = QUARTERS.exec(value) ?? [];
	if (quarterYear && quarter) {
		const end = Number(quarter) * 3;
		return { first: `${quarterYear}-${pad(end - 2)}-01`, last: lastDay(Number(quarterYear), end) };
	}
	const [, monthYear, only] = MONTHS.exec(value) ?? [];
	if (monthYear && only)
		return isMonth(only) ? { first: `${value}-01`, last: lastDay(Number(monthYear), Number(only)) } : undefined;
	return YEARS.test(value) ? { first: `${value}-01-01`, last: `${value}-12-31` } : undefined;
}

/** Whether `a` ends before `b` begins: false when they overlap or either is no date. */
export function isBefore(a: string, b: string): boolean {
	const [left, right] = [span(a), span(b)];
	return left !== undefined && right !== undefined && left.last < right.first;
}

function lastDay(year: number, month: number): string {
	return `${String(year).padStart(4, '0')}-${pad(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

function isMonth(month: string): boolean {
	return month >= '01' && month <= '12';
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}
