import { type Fact, type FactId, factsOf } from '../../src/derive/facts.ts';
import { createFormat } from '../../src/derive/format.ts';
import type { CaseStudyInput } from '../../src/schemas/case-study.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import { caseView } from './case-views.ts';

/** The facts of the full case study with these answers instead. */
export function facts(
	answers: Partial<CaseStudyInput> = {},
	evidence: readonly Evidence[] = [],
	language = 'en',
): Fact[] {
	return factsOf(caseView(answers), evidence, createFormat(language));
}

/** One of those facts. */
export function fact(id: FactId, ...given: Parameters<typeof facts>) {
	return facts(...given).find((one) => one.id === id);
}

/** What that fact says. */
export function says(...given: Parameters<typeof fact>) {
	return fact(...given)?.says;
}
