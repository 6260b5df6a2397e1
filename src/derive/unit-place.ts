/** Ends in digits, such as "6", "2–3" and "10+", so that a unit can follow. */
const COUNTED = /\p{N}[^\p{L}\p{N}]*$/u;

/**
 * Whether the unit of two figures stands after the first of them, because only that is a number: "6 days to same day". It
 * stands after the second one otherwise: "6 to 2 days".
 */
export function isUnitFirst(before: number | string | undefined, after: number | string): boolean {
	return before !== undefined && COUNTED.test(String(before)) && !COUNTED.test(String(after));
}
