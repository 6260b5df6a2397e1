import type { CaseView } from './case-view.ts';
import type { FILTERS } from './filter-names.ts';
import { known } from './known.ts';
import { CHECKED_WORDS, DECISION_WORDS, DOES_WORDS, LANE_WORDS, STATUS_WORDS } from './words.ts';

export type Filters = Partial<Record<(typeof FILTERS)[number], readonly string[]>>;

/** What a case study is found by. */
export function caseFilters({ data, lanes, status, tools, tags }: CaseView): Filters {
	const review = known(data.review);
	const checked = known(review?.checked);
	const outcome = known(known(data.decision)?.outcome);
	return {
		Kind: ['Case study'],
		Lane: lanes.map((lane) => LANE_WORDS[lane]),
		Status: [STATUS_WORDS[status]],
		'What the AI does': (known(review?.does) ?? []).map((verb) => DOES_WORDS[verb]),
		'When it is checked': checked ? [CHECKED_WORDS[checked]] : [],
		Decision: outcome ? [DECISION_WORDS[outcome]] : [],
		Stack: tools,
		Tag: tags,
	};
}
