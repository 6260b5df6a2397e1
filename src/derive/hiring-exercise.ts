import type { Checked, Does } from '../schemas/vocabulary.ts';
import type { Brief } from './hiring-brief.ts';
import { phrase, verbs } from './hiring-paragraph.ts';

/** A work sample: who does what, in a few lists. */
export interface Exercise {
	intro: string;
	parts: { title: string; items: string[] }[];
}

/** What a candidate builds so that a person can look, by when the brief wants a person to look. */
const LOOKS = {
	before: (who) => `A way for ${who} to approve, change or refuse each result. Plain is fine.`,
	'by-reader': (who) =>
		`Beside each result, what ${who} needs in order to decide: where it comes from, and what is missing.`,
	sample: (who) =>
		`The rule by which a share goes to ${who}, and what happens to the others when one of them is wrong.`,
	'on-appeal': (who) => `A way to object to a result, and what ${who} sees then.`,
	never: () => 'A list of what can go wrong while nobody looks, each with the limit that stops it.',
} as const satisfies Record<Checked, (who: string) => string>;

/** What has to be added for some of the things that an AI does. */
const EXTRAS: Partial<Record<Does, string>> = {
	acts: 'No action on a real system: a log of what it would have done, and of what it refused to do.',
	predicts: 'A plain rule to beat, such as the figure of last year, and a test on records that were kept aside.',
	answers: 'An answer of “I do not know” for at least one of the ten, where that is right.',
};

/** A paid exercise of two to four hours in the words of a brief. Where the brief is silent it stays general. */
export function workSample(brief: Brief): Exercise {
	const { sources, users, who, output, evidence, excluded, checked, does = [] } = brief;
	const checker = who ? `the person who checks (${phrase(who)})` : 'the person who checks';
	const given = sources
		? `Ten real inputs, anonymised, out of: ${phrase(sources)}.`
		: 'Ten real inputs of your own, anonymised.';
	const makes = `Something that ${verbs(brief) ?? 'does the work'}, for these ten inputs${output ? `. What comes out: ${phrase(output)}` : ''}. It may be ugly; it has to run.`;
	const shows = evidence
		? `what the ten say about your measure (${phrase(evidence)})`
		: 'how they would measure whether it works';
	return {
		intro:
			'Two to four hours, paid at the day rate whatever comes of it, on inputs of your own and with any tool the candidate likes. The same for everybody you ask.',
		parts: [
			{
				title: 'You give',
				items: [
					`${given} Two of them should have gone wrong last month.`,
					`Half an hour with somebody who does the work${users ? `, of those who would use it: ${phrase(users)}` : ''}.`,
					'This brief, with its open points left open.',
				],
			},
			{
				title: 'They build',
				items: [
					makes,
					checked ? LOOKS[checked](checker) : 'A place where a person looks, and the reason why it is there.',
					...does.flatMap((verb) => EXTRAS[verb] ?? []),
				],
			},
			{
				title: 'They hand in',
				items: [
					'The thing itself, and the line that starts it.',
					'A table of the ten: what came out, whether it is right, and how they know.',
					`One page: what they asked, what they left out and why, ${shows}, and what one result costs.`,
				],
			},
			{
				title: 'You judge',
				items: [
					'What they asked before they started. No question at all is an answer, too.',
					'Whether they show what is wrong before you find it.',
					excluded
						? `Whether they kept out what is left out: ${phrase(excluded)}.`
						: 'Whether they left something out, and can say why.',
					'Whether somebody who does the work would use it on Monday.',
				],
			},
			{
				title: 'You do not ask for',
				items: [
					'Unpaid hours, or work that you would put to use.',
					'Names of customers, live systems or passwords.',
					'Puzzles, slides, or opinions on which model is best.',
				],
			},
		],
	};
}
