/** The space a chart is drawn in, in units of its view box. */
export interface Frame {
	width: number;
	height: number;
	/** Room for labels on each side. */
	inset: { top: number; end: number; bottom: number; start: number };
	/** Time and amounts run the way that the language is read. */
	dir: 'ltr' | 'rtl';
}

/** A label at a place. */
export interface Label {
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
}

/** A filled rectangle. */
export interface Bar {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Turns a place counted from the start of the line into one counted from the left. */
export function across({ width, dir }: Pick<Frame, 'width' | 'dir'>, x: number): number {
	return round(dir === 'rtl' ? width - x : x);
}

/** A rectangle counted from the start of the line. */
export function barAt({ width, dir }: Pick<Frame, 'width' | 'dir'>, bar: Bar): Bar {
	return {
		x: round(dir === 'rtl' ? width - bar.x - bar.width : bar.x),
		y: round(bar.y),
		width: round(bar.width),
		height: round(bar.height),
	};
}

/** Hundredths are finer than any screen, and keep the markup small. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
