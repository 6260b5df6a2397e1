import { scaleLinear, scalePoint } from 'd3-scale';
import type { Format } from '../format.ts';
import { across, type Frame, type Label, round } from './frame.ts';

/** One run of an evaluation. */
export interface Run {
	/** Unique among the runs. */
	key: string;
	/** What stands below it: the version, or the day. */
	name: string;
	score: number;
	/** The interval of the score, where one can be given. */
	low?: number | undefined;
	high?: number | undefined;
}

/** Scores over versions: dots with intervals, joined by a line. */
export interface ScoreLine {
	frame: Frame;
	points: { x: number; y: number; low: number | undefined; high: number | undefined }[];
	/** The path through the dots. */
	line: string;
	grid: number[];
	labels: Label[];
}

/** Draws scores in the order of the runs. Scores that are shares are drawn between 0 and 100 %. */
export function scoreLine(runs: readonly Run[], isShare: boolean, format: Format, dir: Frame['dir']): ScoreLine {
	const frame: Frame = { width: 360, height: 170, inset: { top: 18, end: 18, bottom: 22, start: 36 }, dir };
	const { width, height, inset } = frame;
	const x = scalePoint(
		runs.map(({ key }) => key),
		[inset.start, width - inset.end],
	).padding(runs.length === 1 ? 0.5 : 0.2);
	const values = runs.flatMap(({ score, low, high }) => [score, low ?? score, high ?? score]);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const y = scaleLinear(
		[isShare ? Math.max(0, least - 0.05) : Math.min(0, least), isShare ? Math.min(1, most + 0.02) : most || 1],
		[height - inset.bottom, inset.top],
	).nice(4);
	const show = (value: number) => (isShare ? format.percent(value) : format.number(value));
	const points = runs.map(({ key, score, low, high }) => ({
		x: across(frame, x(key) ?? 0),
		y: round(y(score)),
		low: low === undefined ? undefined : round(y(low)),
		high: high === undefined ? undefined : round(y(high)),
	}));
	const ticks = y.ticks(3);
	const every = Math.ceil(runs.length / 6);
	return {
		frame,
		points,
		line: points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(''),
		grid: ticks.map((tick) => round(y(tick))),
		labels: [
			...ticks.map(
				(tick): Label => ({ x: across(frame, 0), y: round(y(tick)) + 3.5, text: show(tick), anchor: 'start' }),
			),
			...runs.flatMap(({ name }, index): Label[] =>
				index % every === 0 ? [{ x: points[index]?.x ?? 0, y: height - 6, text: name, anchor: 'middle' }] : [],
			),
		],
	};
}
