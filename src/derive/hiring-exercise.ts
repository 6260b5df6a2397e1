import type { Does } from '../schemas/vocabulary.ts';
import type { Brief } from './hiring-brief.ts';
import { phrase, verbs } from './hiring-paragraph.ts';
import type { HireWords } from './hiring-words.ts';

/** A work sample: who does what, in a few lists. */
export interface Exercise {
	intro: string;
	parts: { title: string; items: string[] }[];
}

/** A paid exercise of two to four hours in the words of a brief. Where the brief is silent it stays general. */
export function workSample(brief: Brief, words: Pick<HireWords, 'advice' | 'brief' | 'does'>): Exercise {
	const { sample } = words.advice;
	const typed = (text: string | undefined) => (text ? phrase(text, words) : '');
	const { checked, does = [] } = brief;
	const extras: Partial<Record<Does, string>> = sample.extras;
	return {
		intro: sample.intro,
		parts: [
			{
				title: sample.give,
				items: [sample.inputs(typed(brief.sources)), sample.talk(typed(brief.users)), sample.brief],
			},
			{
				title: sample.build,
				items: [
					sample.makes(verbs(brief, words) ?? '', typed(brief.output)),
					checked ? sample.looks[checked](typed(brief.who)) : sample.place,
					...does.flatMap((verb) => extras[verb] ?? []),
				],
			},
			{ title: sample.handIn, items: [sample.thing, sample.table, sample.page(typed(brief.evidence))] },
			{ title: sample.judge, items: [sample.asked, sample.showed, sample.kept(typed(brief.excluded)), sample.used] },
			{ title: sample.spare, items: [sample.unpaid, sample.secrets, sample.puzzles] },
		],
	};
}
