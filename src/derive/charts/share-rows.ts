import { across, type Bar, barAt, type Frame, type Label } from './frame.ts';

/** One row: a name, and the parts of a whole. */
export interface ShareRow {
	name: string;
	/** What stands at the end of the row. */
	total: string;
	/** Shares of the full width, in order. */
	parts: { key: string; share: number }[];
}

/** Rows of parts, each with its name above its bar. */
export interface ShareRows {
	frame: Frame;
	parts: (Bar & { key: string })[];
	labels: Label[];
}

const ROW = 32;

/** Draws rows of shares. Parts too small to see keep a hair of width, so that none is lost. */
export function shareRows(rows: readonly ShareRow[], dir: Frame['dir']): ShareRows {
	const frame: Frame = {
		width: 360,
		height: rows.length * ROW + 2,
		inset: { top: 0, end: 0, bottom: 0, start: 0 },
		dir,
	};
	return {
		frame,
		parts: rows.flatMap(({ parts }, row) => {
			let start = 0;
			return parts
				.filter(({ share }) => share > 0)
				.map(({ key, share }) => {
					const width = Math.max(share * frame.width, 1);
					const bar = { key, ...barAt(frame, { x: start, y: row * ROW + 16, width, height: 9 }) };
					start += width;
					return bar;
				});
		}),
		labels: rows.flatMap(({ name, total }, row): Label[] => [
			{ x: across(frame, 0), y: row * ROW + 12, text: name, anchor: 'start' },
			{ x: across(frame, frame.width), y: row * ROW + 12, text: total, anchor: 'end' },
		]),
	};
}
