import type { Status } from '../schemas/vocabulary.ts';
import type { CaseView } from './case-view.ts';

/** What a brief may start from, the best first: what is in use, what has been handed on, what is being tried. */
const STARTING: readonly Status[] = ['live', 'handed-over', 'completed', 'pilot'];

/** Up to six case studies to start a brief from: those in use first, and among them those that answer most. */
export function chooseStarts(cases: readonly CaseView[], most = 6): CaseView[] {
	return cases
		.filter(({ status, completeness }) => STARTING.includes(status) && !completeness.mostlyOpen)
		.sort(
			(a, b) =>
				STARTING.indexOf(a.status) - STARTING.indexOf(b.status) || b.completeness.answered - a.completeness.answered,
		)
		.slice(0, most);
}
