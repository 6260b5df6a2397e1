import * as z from 'zod';

/** A short text. YAML numbers count as text, so that an unquoted year or version number needs no quotes. */
export const text = z
	.union([z.string().trim().min(1, { error: 'empty' }), z.number()], { error: 'a short text' })
	.transform(String);

/** A number. Accepts the text of one, because `4.20` reaches us as text to keep its zero. */
export const number = z
	.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)], { error: 'a number' })
	.transform(Number);

/** A number that cannot be negative. */
export const amount = number.refine((value) => value >= 0, { error: 'a number that is not negative' });

/** A whole number from 0. */
export const count = amount.refine(Number.isSafeInteger, { error: 'a whole number' });

/** A number, or a short text where no number was taken (`days`, `two-thirds`). */
export const numberOrText = z.union([number, text], { error: 'a number or a short text' });

/** An entry's name in its URL: the name of its file or folder. */
export const SLUG = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u;

/** Who made something: names of files in `builders/`. */
export const builderIds = z.array(text, { error: 'a list of builder ids' }).min(1, { error: 'empty' });

/** Lower-case words of any script, joined by hyphens. */
export const tag = text.refine((value) => SLUG.test(value), {
	error: 'lower-case words joined by hyphens, such as human-in-the-loop',
});

/** A list of tags. */
export const tags = z.array(tag, { error: 'a list of tags' }).min(1, { error: 'empty' });

/** A path from `/` that stays on the site: no empty segments, and none that climb (`..`, also as `%2e%2e`). */
const SITE_PATH = /^(\/(?!(\.|%2e){1,2}(\/|$))[^\s?#\\/]+)+\/?$/i;

/** A former slug of the same collection, or a site path from `/`. */
export const alias = text.refine((value) => SLUG.test(value) || SITE_PATH.test(value), {
	error: 'a former slug, or a path from / such as /old/place/',
});

/** An absolute web address. Other schemes are refused: a link is something a reader can open. */
export const webAddress = z
	.string({ error: 'an http(s) address' })
	.refine(isWebAddress, { error: 'an http(s) address' });

/** Somebody's handle in the fediverse. */
export const fediverseHandle = text.refine((value) => /^@[\w.-]+@[\w-]+(\.[\w-]+)+$/.test(value), {
	error: 'a handle, such as @name@host.example',
});

function isWebAddress(value: string): boolean {
	const url = URL.parse(value);
	return url !== null && /^https?:$/.test(url.protocol) && /^https?:\/\//i.test(value);
}
