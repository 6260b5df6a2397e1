import type { Evidence } from '../schemas/evidence.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import type { Basis } from '../schemas/vocabulary.ts';
import type { CaseView } from './case-view.ts';
import { type FactRow, isFigure, listOf } from './fact-reading.ts';
import { FACTS } from './fact-table.ts';
import type { Format } from './format.ts';
import type { SectionId } from './sections.ts';

/** One question and what a case study says to it: the line of a printed page, of a comparison, of the JSON. */
export interface Fact {
	id: FactId;
	asks: string;
	/** Where the page answers it at length. */
	section: SectionId | undefined;
	/** The answers in words; gaps stand where answers would. Empty when the author is silent. */
	says: readonly (string | Gap)[];
	/** Where a figure comes from; undefined for what is no figure, and where there is no answer. */
	basis: Basis | undefined;
}

export type FactId = (typeof FACTS)[number]['id'];

/** Every fact of a case study in words, measured figures in place of stated ones. */
export function factsOf(item: CaseView, evidence: readonly Evidence[], format: Format): Fact[] {
	return FACTS.map(({ id, read, ...row }: FactRow & { id: FactId }): Fact => {
		const reading = read({ item, data: item.data, evidence, format });
		const { says, basis } = isFigure(reading) ? reading : { says: reading, basis: undefined };
		const words = listOf(says);
		return {
			id,
			asks: format.words.fact[id],
			section: row.section,
			says: words,
			basis: words.every(isGap) ? undefined : basis,
		};
	});
}

/** Facts that stand in the head of a printed page already, or would fill it with words. */
const NOT_PRINTED: readonly FactId[] = [
	'status',
	'lane',
	'domain',
	'included',
	'dead-ends',
	'others',
	'changes',
	'stack',
];

/** The facts that the printed page shows, in its order. */
export function printedFacts(facts: readonly Fact[]): Fact[] {
	return facts.filter(({ id }) => !NOT_PRINTED.includes(id));
}
