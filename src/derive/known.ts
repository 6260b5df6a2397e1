import { type Gap, isGap } from '../schemas/gap.ts';

/** The answer, or undefined where a gap stands or nothing does. */
export function known<T>(value: T | Gap | undefined): Exclude<T, Gap> | undefined {
	return value === undefined || isGap(value) ? undefined : (value as Exclude<T, Gap>);
}

/** The answers of a list, without its gaps. */
export function knownItems<T>(list: readonly (T | Gap)[] | Gap | undefined): Exclude<T, Gap>[] {
	return list === undefined || isGap(list) ? [] : list.filter((item): item is Exclude<T, Gap> => !isGap(item));
}
