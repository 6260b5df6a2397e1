import { scaleLinear } from 'd3-scale';
import type { Format } from '../format.ts';
import { across, type Bar, barAt, type Frame, type Label } from './frame.ts';

/** Amounts by day, as bars on a time line. */
export interface DayBars {
	frame: Frame;
	bars: Bar[];
	/** The line for the highest tick. */
	grid: number[];
	labels: Label[];
}

const DAY = 86_400_000;

/** Draws amounts by day. Days without an amount are empty, not missing. */
export function dayBars(
	days: readonly { day: string; value: number }[],
	show: (value: number) => string,
	format: Format,
	dir: Frame['dir'],
): DayBars {
	const frame: Frame = { width: 360, height: 130, inset: { top: 16, end: 2, bottom: 20, start: 2 }, dir };
	const { width, height, inset } = frame;
	const times = days.map(({ day }) => Date.parse(day));
	const [first, last] = [Math.min(...times), Math.max(...times)];
	const count = Math.round((last - first) / DAY) + 1;
	const step = (width - inset.start - inset.end) / count;
	const y = scaleLinear(
		[0, Math.max(...days.map(({ value }) => value), Number.EPSILON)],
		[height - inset.bottom, inset.top],
	).nice(3);
	const top = y.ticks(3).at(-1) ?? 0;
	const base = height - inset.bottom;
	return {
		frame,
		bars: days.map(({ value }, index) => {
			const at = Math.round(((times[index] ?? first) - first) / DAY);
			return barAt(frame, {
				x: inset.start + at * step,
				y: y(value),
				width: Math.max(step - 0.6, 0.4),
				height: base - y(value),
			});
		}),
		grid: [base, y(top)],
		labels: [
			{ x: across(frame, inset.start), y: y(top) - 4, text: show(top), anchor: 'start' },
			{
				x: across(frame, inset.start),
				y: height - 6,
				text: format.date(new Date(first).toISOString().slice(0, 10)),
				anchor: 'start',
			},
			...(count > 1
				? [
						{
							x: across(frame, width - inset.end),
							y: height - 6,
							text: format.date(new Date(last).toISOString().slice(0, 10)),
							anchor: 'end' as const,
						},
					]
				: []),
		],
	};
}
