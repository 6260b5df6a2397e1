import { GAP_KINDS, type GapKind } from '../schemas/gap.ts';
import type { Completeness } from './completeness.ts';

/** "14 of 16 questions answered, 1 in part, 1 undisclosed." */
export function completenessSentence({ questions, total, answered, partly }: Completeness): string {
	const count = (state: string) => questions.filter((question) => question.state === state).length;
	const gaps = (Object.keys(GAP_KINDS) as GapKind[]).filter((kind) => kind !== 'inapplicable');
	const parts = [
		`${answered} of ${total} questions answered`,
		partly > 0 ? `${partly} in part` : '',
		...gaps.map((kind) => (count(kind) > 0 ? `${count(kind)} ${kind}` : '')),
		count('open') > 0 ? `${count('open')} left open` : '',
	];
	const away = count('inapplicable');
	return `${parts.filter(Boolean).join(', ')}.${away > 0 ? ` ${away} ${away === 1 ? 'does' : 'do'} not apply.` : ''}`;
}
