import { type CaseView, viewCases } from '../../src/derive/case-view.ts';
import { type CaseStudyInput, caseStudy } from '../../src/schemas/case-study.ts';
import { EVERY_ANSWER } from './answers.ts';

/** The full case study with these answers instead, as pages show it. A key that is undefined is left out. */
export function viewOf(answers: Partial<CaseStudyInput> = {}, id = 'only'): CaseView {
	const [view] = viewsOf([id, answers]);
	if (!view) throw new Error('There is no case study to view.');
	return view;
}

/** Several such case studies, newest first. */
export function viewsOf(...given: [id: string, answers?: Partial<CaseStudyInput>][]): CaseView[] {
	return viewCases(given.map(([id, answers]) => ({ id, data: caseStudy.parse({ ...EVERY_ANSWER, ...answers }) })));
}
