import { across, barAt, type Frame } from './charts/frame.ts';
import type { Format } from './format.ts';
import { mondayOf } from './weeks.ts';

/** How many weeks the calendar shows: half a year at most, a quarter at least. */
const MOST_WEEKS = 26;
const FEWEST_WEEKS = 13;

const DAY = 86_400_000;

/** How often something was written lately. */
export interface Cadence {
	/** The weeks of the calendar, oldest first; the last one is that of today. */
	weeks: CadenceWeek[];
	/** How many entries lie in them. */
	entries: number;
	/** How many weeks they took: from that of the first entry in the calendar to this one. */
	span: number;
	/** The day of the newest entry. */
	last: string;
	/** Days since then. */
	silent: number;
}

export interface CadenceWeek {
	monday: string;
	/** How many entries there are on each day from Monday on; days to come are left out. */
	days: number[];
}

/**
 * How often entries were written in the half year up to today; undefined if there never was one.
 * @param days the day of each entry, `YYYY-MM-DD`, in any order; those after today do not count
 */
export function cadenceOf(days: readonly string[], today: string): Cadence | undefined {
	const past = days.filter((day) => day <= today).sort();
	const last = past.at(-1);
	if (last === undefined) return undefined;
	const thisWeek = mondayOf(today);
	const earliest = plusDays(thisWeek, -7 * (MOST_WEEKS - 1));
	const recent = past.filter((day) => day >= earliest);
	const span = recent[0] === undefined ? 0 : weeksBetween(mondayOf(recent[0]), thisWeek) + 1;
	const length = Math.max(span, past[0] !== undefined && past[0] < earliest ? MOST_WEEKS : FEWEST_WEEKS);
	const counts = new Map<string, number>();
	for (const day of recent) counts.set(day, (counts.get(day) ?? 0) + 1);
	const weeks = Array.from({ length }, (_, index): CadenceWeek => {
		const monday = plusDays(thisWeek, -7 * (length - 1 - index));
		const shown = Array.from({ length: 7 }, (_, weekday) => plusDays(monday, weekday)).filter((day) => day <= today);
		return { monday, days: shown.map((day) => counts.get(day) ?? 0) };
	});
	return { weeks, entries: recent.length, span, last, silent: daysBetween(last, today) };
}

/** Whether a log has been silent for longer than it may; 0 days allow any silence. */
export function isSilent(silent: number, allowed: number): boolean {
	return allowed > 0 && silent > allowed;
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The calendar in a sentence: "16 entries in 7 weeks, the last on 20 November 2026." */
export function cadenceInWords({ entries, span, last, weeks }: Cadence, format: Format): string {
	const words = format.words.now.cadence;
	const [count, day] = [format.number(entries), format.date(last)];
	if (entries === 0) return words.none(format.number(weeks.length), day);
	return span === 1 ? words.thisWeek(count, entries, day) : words.weeks(count, entries, format.number(span), span, day);
}

/** A mark of the calendar: a day without an entry, with one, or with several, told apart by shape. */
export interface CadenceMark {
	x: number;
	y: number;
	size: number;
	kind: 'none' | 'one' | 'several';
}

/** The calendar as a drawing: a column a week, a row a day, months above. */
export interface CadenceDrawing {
	width: number;
	height: number;
	marks: CadenceMark[];
	months: { x: number; y: number; text: string }[];
}

const CELL = 14;
const TOP = 18;
const SIZES = { none: 2, one: 7, several: 11 } as const;

/**
 * Draws the calendar, in the direction of the language.
 * @param month the short name of a day's month
 */
export function drawCadence({ weeks }: Cadence, dir: Frame['dir'], month: (day: string) => string): CadenceDrawing {
	const [width, height] = [weeks.length * CELL, TOP + 7 * CELL];
	const frame = { width, dir };
	const marks = weeks.flatMap(({ days }, column) =>
		days.map((entries, row): CadenceMark => {
			const kind = entries === 0 ? 'none' : entries === 1 ? 'one' : 'several';
			const size = SIZES[kind];
			const inset = (CELL - size) / 2;
			const box = barAt(frame, { x: column * CELL + inset, y: TOP + row * CELL + inset, width: size, height: size });
			return { x: box.x, y: box.y, size, kind };
		}),
	);
	const months = weeks.flatMap(({ monday }, column) => {
		const before = weeks[column - 1]?.monday;
		const isFirst = before === undefined ? monday.slice(8) <= '07' : before.slice(0, 7) !== monday.slice(0, 7);
		// A name at the very end would have no room.
		return isFirst && column < weeks.length - 1
			? [{ x: across(frame, column * CELL + (CELL - SIZES.one) / 2), y: 10, text: month(monday) }]
			: [];
	});
	return { width, height, marks, months };
}

function plusDays(day: string, days: number): string {
	return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

function weeksBetween(from: string, to: string): number {
	return Math.round(daysBetween(from, to) / 7);
}
