import type { CaseStudy } from '../schemas/case-study.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import type { Basis } from '../schemas/vocabulary.ts';
import type { CaseView } from './case-view.ts';
import type { Format } from './format.ts';
import { known } from './known.ts';
import type { SectionId } from './sections.ts';

/** What a fact is read from. */
export interface FactSource {
	item: CaseView;
	data: CaseStudy;
	evidence: readonly Evidence[];
	format: Format;
}

export type Said = string | Gap | undefined;
/** Words, a gap, or a list of both; with the basis where it is a figure. */
export type Reading = Said | readonly Said[] | { says: Said | readonly Said[]; basis: Basis | undefined };

/** How one fact is read. */
export interface FactRow {
	id: string;
	section?: SectionId;
	read(source: FactSource): Reading;
}

/** A part of an answer, or the gap that stands for the whole. */
export function part<T>(
	whole: T | Gap | undefined,
	read: (whole: Exclude<T, Gap>) => Said | readonly Said[],
): Said | readonly Said[] {
	const value = known(whole);
	return value === undefined ? gapOf(whole) : read(value);
}

/** The words of each item of a list; a gap stays one. */
export function each<T>(
	list: readonly (T | Gap)[] | Gap | undefined,
	words: (item: Exclude<T, Gap>) => Said,
): Said | readonly Said[] {
	if (list === undefined || isGap(list)) return list;
	return list.map((item) => {
		const value = known(item);
		return value === undefined ? gapOf(item) : words(value);
	});
}

/** The value if it is a gap. */
export function gapOf(value: unknown): Gap | undefined {
	return isGap(value) ? value : undefined;
}

/** What was said, as a list without the silences. */
export function listOf(says: Said | readonly Said[]): (string | Gap)[] {
	return [says].flat().flatMap((said) => (said === undefined ? [] : [said]));
}

/** Whether a reading comes with a basis. */
export function isFigure(reading: Reading): reading is Extract<Reading, { basis: Basis | undefined }> {
	return typeof reading === 'object' && 'says' in reading;
}
