import type { Completeness } from './completeness.ts';
import type { Format } from './format.ts';

/** What is counted beside the answers, in the order of the sentence. */
const COUNTED = ['undisclosed', 'unmeasured', 'unknown', 'open'] as const;

/** "14 of 16 questions answered, 1 in part, 1 undisclosed." */
export function completenessSentence(
	{ questions, total, answered, partly }: Completeness,
	{ words: { completeness }, number }: Format,
): string {
	const counts = Map.groupBy(questions, ({ state }) => state);
	const count = (state: (typeof COUNTED)[number] | 'inapplicable') => counts.get(state)?.length ?? 0;
	const parts = [
		completeness.answered(number(answered), number(total)),
		partly > 0 ? completeness.partly(number(partly), partly) : '',
		...COUNTED.map((state) => (count(state) > 0 ? completeness[state](number(count(state)), count(state)) : '')),
	];
	const away = count('inapplicable');
	const sentence = `${parts.filter(Boolean).join(', ')}.`;
	return away > 0 ? `${sentence} ${completeness.inapplicable(number(away), away)}` : sentence;
}
