import { type CaseView, viewCases } from '../../src/derive/case-view.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import { EVERY_ANSWER } from './answers.ts';

/** The view of one case study: every answer, but for these. A key that is undefined is left out. */
export function caseView(answers: Partial<CaseStudyInput> = {}, id = 'triage'): CaseView {
	const [view] = caseViews([id, answers]);
	if (!view) throw new Error('There is no view.');
	return view;
}

/** Several such case studies, newest first. */
export function caseViews(...given: [id: string, answers?: Partial<CaseStudyInput>][]): CaseView[] {
	return viewCases(given.map(([id, answers]) => ({ id, data: caseStudy.parse({ ...EVERY_ANSWER, ...answers }) })));
}

export const SOURCE = {
	tool: 'Meter',
	file: 'usage.csv',
	sha256: 'a'.repeat(64),
	importedAt: '2026-11-01T00:00:00Z',
} as const;

const header = { title: 'From an export', source: SOURCE, from: '2026-10-01', to: '2026-10-31' };

/** An export that says what an interaction costs. */
export function costEvidence(perInteraction: number, currency = 'EUR'): Evidence {
	const byDay = [{ day: '2026-10-01', total: perInteraction * 100 }];
	const cost = { currency, total: perInteraction * 100, interactions: 100, perInteraction, byModel: [], byDay };
	return { kind: 'cost', ...header, cost };
}

type Runs = Extract<Evidence, { kind: 'evals' }>['evals']['runs'];

/** An export of an evaluation. */
export function evalEvidence(metric: string, runs: Runs, to = '2026-10-31'): Evidence {
	return { kind: 'evals', ...header, to, evals: { metric, runs } };
}

/** An export of review outcomes. */
export function reviewEvidence(accepted: number, rejected: number): Evidence {
	return { kind: 'review', ...header, review: { byPeriod: [{ from: '2026-10', to: '2026-10', accepted, rejected }] } };
}

/** An export of a status page. */
export function uptimeEvidence(month: number): Evidence {
	return {
		kind: 'uptime',
		...header,
		uptime: { checkedAt: '2026-10-31T08:00:00Z', status: 'up', ratio: { month } },
	};
}
