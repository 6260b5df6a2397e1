import type { Does } from '../schemas/vocabulary.ts';
import type { Brief } from './hiring-brief.ts';
import { part, phrase } from './hiring-paragraph.ts';
import { dueWords } from './hiring-when.ts';
import type { HireWords } from './hiring-words.ts';

export interface InterviewQuestion {
	asks: string;
	/** What a good answer holds. */
	listenFor: string;
}

/** What is asked about is the first of these that the AI does. */
const ASKED_FIRST: readonly Does[] = ['acts', 'predicts', 'answers', 'drafts', 'extracts', 'classifies', 'suggests'];

/** Ten questions for an interview about a brief. Where the brief is silent they stay general. */
export function interviewQuestions(brief: Brief, words: Pick<HireWords, 'advice' | 'brief'>): InterviewQuestion[] {
	const { questions } = words.advice;
	const typed = (text: string | undefined) => (text ? phrase(text, words) : '');
	const { by, checked, does = [], beside } = brief;
	const verb = ASKED_FIRST.find((verb) => does.includes(verb));
	const { workflow, release, sources, evidence } = questions;
	const due = by ? dueWords(part(by, words), words) : '';
	return [
		questions.use,
		{ ...workflow, asks: workflow.asks(typed(brief.workflow)) },
		{ ...release, asks: release.asks(typed(brief.release), due) },
		{ ...sources, asks: sources.asks(typed(brief.sources)) },
		verb ? questions.does[verb] : questions.anyWork,
		checked ? questions.checked[checked] : questions.anyReview,
		{ ...evidence, asks: evidence.asks(typed(brief.evidence)) },
		questions.mistake,
		questions.trouble,
		beside ? questions.beside[beside] : questions.without,
	];
}
