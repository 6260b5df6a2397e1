import type { CaseStudy } from '../schemas/case-study.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import { type Checked, OUTCOMES, type Outcome } from '../schemas/vocabulary.ts';
import { known, knownItems } from './known.ts';

type Review = Exclude<CaseStudy['review'], Gap>;
type Station = 'in' | 'ai' | 'person' | 'out';

/** The line diagram of a review: which stations lie on the line, and what hangs below it. */
export interface ReviewLine {
	stations: Station[];
	/** What hangs from the line: a person who looks afterwards, or nobody. */
	branch: 'sample' | 'on-appeal' | 'never' | 'gap' | undefined;
	inputs: string[];
	output: string | undefined;
	/** What became of what was reviewed, with shares of the whole. */
	outcomes: { outcome: Outcome; value: number; share: number }[];
	unit: 'count' | 'percent' | undefined;
	total: number;
}

const LINES: Readonly<Record<Checked, Pick<ReviewLine, 'stations' | 'branch'>>> = {
	before: { stations: ['in', 'ai', 'person', 'out'], branch: undefined },
	'by-reader': { stations: ['in', 'ai', 'out', 'person'], branch: undefined },
	sample: { stations: ['in', 'ai', 'out'], branch: 'sample' },
	'on-appeal': { stations: ['in', 'ai', 'out'], branch: 'on-appeal' },
	never: { stations: ['in', 'ai', 'out'], branch: 'never' },
};

/**
 * Lays out where the human stands.
 * @param measured counts that replace the stated outcomes
 */
export function reviewLine(
	review: Review,
	workflow: CaseStudy['workflow'],
	measured?: Partial<Record<Outcome, number>>,
): ReviewLine {
	const layout = isGap(review.checked)
		? ({ stations: ['in', 'ai', 'out'], branch: 'gap' } as const)
		: LINES[review.checked];
	const outcomes = known(review.outcomes);
	const counts = OUTCOMES.flatMap((outcome) => {
		const value = measured ? measured[outcome] : known(outcomes?.[outcome]);
		return value === undefined ? [] : [{ outcome, value }];
	});
	const total = counts.reduce((sum, { value }) => sum + value, 0);
	const work = known(workflow);
	return {
		...layout,
		stations: [...layout.stations],
		inputs: knownItems(work?.inputs),
		output: known(work?.output),
		outcomes: counts.map(({ outcome, value }) => ({ outcome, value, share: total > 0 ? value / total : 0 })),
		unit: measured ? 'count' : known(outcomes?.unit),
		total,
	};
}
