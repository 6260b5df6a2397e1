import * as z from 'zod';
import { text } from './text.ts';

/** The ways to leave a question open, and what each tells the reader. */
export const GAP_KINDS = {
	undisclosed: 'known, but not for the public',
	unmeasured: 'nobody has measured it',
	unknown: 'the write-up does not say',
	inapplicable: 'the question does not apply',
} as const;

export type GapKind = keyof typeof GAP_KINDS;

/** A question without an answer, said out loud. */
export interface Gap {
	gap: GapKind;
	why: string;
}

/** The message of an issue that only says "this is no gap either". */
export const NOT_A_GAP = 'not a gap';

const reason = text.describe('Why there is no answer.');
const open = [
	z.strictObject({ undisclosed: reason }).transform((value): Gap => ({ gap: 'undisclosed', why: value.undisclosed })),
	z.strictObject({ unmeasured: reason }).transform((value): Gap => ({ gap: 'unmeasured', why: value.unmeasured })),
	z.strictObject({ unknown: reason }).transform((value): Gap => ({ gap: 'unknown', why: value.unknown })),
] as const;
const inapplicable = z
	.strictObject({ inapplicable: reason })
	.transform((value): Gap => ({ gap: 'inapplicable', why: value.inapplicable }));

/** A gap of any kind, as `{ gap, why }`. */
export const gap = z.union([...open, inapplicable], { error: NOT_A_GAP });

/** A gap as an author writes it: one kind, and the reason. */
export type GapInput = z.input<typeof gap>;

/** A gap that results and failures accept: any but `inapplicable`. */
export const openGap = z.union(open, { error: NOT_A_GAP });

/** `schema`, or a gap in its place. */
export function answer<T extends z.ZodType>(schema: T) {
	return z.union([schema, gap]);
}

/** A list of `schema` that may hold gaps, or a gap in its place. An empty list is not an answer. */
export function answers<T extends z.ZodType>(schema: T) {
	return answer(z.array(answer(schema), { error: 'a list' }).min(1, { error: 'empty' }));
}

/** Like `answers`, for questions where "does not apply" is refused: what came of it, and what went wrong. */
export function openAnswers<T extends z.ZodType>(schema: T) {
	return z.union([z.array(z.union([schema, openGap]), { error: 'a list' }).min(1, { error: 'empty' }), openGap]);
}

/** Refuses `{}`: an object whose keys are all optional still has to say something. */
export function something<T extends z.ZodType>(schema: T) {
	return schema
		.refine((value) => Object.keys(value as object).length > 0, { error: 'empty' })
		.meta({ minProperties: 1 });
}

/** Whether a parsed value is a gap instead of an answer. */
export function isGap(value: unknown): value is Gap {
	return typeof value === 'object' && value !== null && 'gap' in value && 'why' in value;
}

/** Whether raw data was meant as a gap: it names at least one kind. */
export function looksLikeGap(value: unknown): value is Partial<Record<GapKind, unknown>> {
	return (
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.keys(value).some((key) => Object.hasOwn(GAP_KINDS, key))
	);
}
