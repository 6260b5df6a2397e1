import { span } from '../../schemas/date.ts';
import { OUTCOMES, type Outcome } from '../../schemas/vocabulary.ts';
import { countOf } from '../cells.ts';
import { csvRows } from '../csv.ts';
import { dayIn } from '../day.ts';
import { holds } from '../head.ts';
import { ImportError, type Importer } from '../importer.ts';

type Counts = Partial<Record<Outcome, number>>;
type Period = { from: string; to: string } & Counts;

/**
 * Review outcomes, as a CSV that the author writes: date, accepted, edited, rejected, flagged, escalated. A row holds the counts of
 * a day, or of a month written YYYY-MM. Of the outcomes at least one column must be there; other columns are not read. Counts add
 * up by calendar month.
 */
export const reviewCsv: Importer = {
	tool: 'CSV',
	format: `of review outcomes (date,${OUTCOMES.join(',')})`,
	kind: 'review',
	recognises: ({ columns }) =>
		holds(columns, 'date') && !holds(columns, 'metric') && OUTCOMES.some((outcome) => columns.includes(outcome)),
	async read(file, { timeZone, today }) {
		const outcomes = OUTCOMES.filter((outcome) => file.head.columns.includes(outcome));
		const months = new Map<string, Period>();
		for await (const { cells, line } of csvRows(file)) {
			const { first, last } = daysOf((cells.date ?? '').trim(), timeZone, line);
			const month = first.slice(0, 7);
			const period = months.get(month) ?? { from: first, to: last };
			if (first < period.from) period.from = first;
			if (last > period.to) period.to = last;
			for (const outcome of outcomes) period[outcome] = added(period[outcome], countOf(cells, outcome, line), line);
			months.set(month, period);
		}
		const byPeriod = [...months.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
		const [from, to] = [byPeriod[0]?.from, byPeriod.at(-1)?.to];
		if (from === undefined || to === undefined || !byPeriod.some((period) => reviewed(period) > 0))
			throw new ImportError(`${file.name} holds no review`, { fix: 'Write a row for each day, with its counts.' });
		const ignored = file.head.columns.length - outcomes.length - 1;
		return { kind: 'review', from, to, review: { byPeriod }, notes: notesOn(to, today, ignored) };
	},
};

function daysOf(date: string, timeZone: string, line: number): { first: string; last: string } {
	const written = span(date);
	if (!written) {
		const day = dayIn(timeZone, date, line);
		return { first: day, last: day };
	}
	if (written.first.slice(0, 7) !== written.last.slice(0, 7))
		throw new ImportError(`"${date}" is longer than a month, and outcomes are shown by month`, {
			line,
			fix: 'Write a row for each day or month.',
		});
	return written;
}

function added(before: number | undefined, count: number, line: number): number {
	const sum = (before ?? 0) + count;
	if (!Number.isSafeInteger(sum))
		throw new ImportError('the counts add up to more than can be counted', { line, fix: 'Correct the row.' });
	return sum;
}

function reviewed(period: Counts): number {
	return OUTCOMES.reduce((total, outcome) => total + (period[outcome] ?? 0), 0);
}

function notesOn(to: string, today: string, ignored: number): string[] {
	return [
		...(ignored > 0 ? [`${ignored} more ${ignored === 1 ? 'column is' : 'columns are'} not read.`] : []),
		...(to.slice(0, 7) === today.slice(0, 7) ? [`${to.slice(0, 7)} is not over: its last day here is ${to}.`] : []),
	];
}
