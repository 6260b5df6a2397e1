import { encode } from 'uqr';

/**
 * A QR code as a picture, white around it left to the page.
 * @param text what it leads to
 * @param size its width with unit, such as `22mm`
 * @returns the address of an SVG, for a `url("…")` in CSS
 */
export function codeImage(text: string, size: string): string {
	const { data, size: modules } = encode(text, { ecc: 'L', border: 0 });
	const path = data
		.flatMap((row, y) => runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
		.join('');
	return `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${modules} ${modules}' width='${size}' height='${size}' shape-rendering='crispEdges'><path d='${path}'/></svg>`;
}

/** Where dark modules stand side by side. */
function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
	const runs: { x: number; length: number }[] = [];
	row.forEach((isDark, x) => {
		const last = runs.at(-1);
		if (isDark && last && last.x + last.length === x) last.length += 1;
		else if (isDark) runs.push({ x, length: 1 });
	});
	return runs;
}
