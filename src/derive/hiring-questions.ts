import type { Checked, Does } from '../schemas/vocabulary.ts';
import type { Brief } from './hiring-brief.ts';
import { phrase } from './hiring-paragraph.ts';
import { dueWords } from './hiring-when.ts';

export interface InterviewQuestion {
	asks: string;
	/** What a good answer holds. */
	listenFor: string;
}

const ABOUT_REVIEW = {
	before: {
		asks: 'Nothing leaves before a person has approved it. How do you notice that the person has begun to wave everything through?',
		listenFor: 'Planted errors, time per approval, a share that is read twice.',
	},
	'by-reader': {
		asks: 'It only informs a person, who decides. How do you keep a fluent answer from deciding for them?',
		listenFor: 'Sources beside each statement, gaps that look like gaps, what is not said.',
	},
	sample: {
		asks: 'A share is checked afterwards. How large is it, who picks it, and what happens to the rest when one is wrong?',
		listenFor: 'A number with a reason, and a way to call back what has left.',
	},
	'on-appeal': {
		asks: 'A person looks when somebody objects. How do those who are concerned learn that they can?',
		listenFor: 'People who never object, and how one would find them.',
	},
	never: {
		asks: 'Nobody checks it. What would have to be true before you put your name to that?',
		listenFor: 'Limits, an undo, a cheap mistake. Or a no.',
	},
} as const satisfies Record<Checked, InterviewQuestion>;

/** Asked of the first of these that the AI does. */
const ABOUT_WORK: readonly (InterviewQuestion & { does: Does })[] = [
	{
		does: 'acts',
		asks: 'It acts in other systems. What is it never allowed to do, how do you enforce that, and how is an action undone?',
		listenFor: 'Permissions outside the model, an upper limit, a trail that somebody reads.',
	},
	{
		does: 'predicts',
		asks: 'It predicts. Which plain rule do you compare it with, and how do you notice that the world has moved on?',
		listenFor: 'A baseline, records kept aside by date, who is hurt by a wrong score.',
	},
	{
		does: 'answers',
		asks: 'It answers questions. When should it say that it does not know, and how do you test that it does?',
		listenFor: 'A set of questions without an answer, and sources that can be opened.',
	},
	{
		does: 'drafts',
		asks: 'It drafts. How do you tell a draft that was good from a draft that nobody read?',
		listenFor: 'What was changed, by how much, and what came back.',
	},
	{
		does: 'extracts',
		asks: 'It reads documents. How do you tell “it is not there” from “I could not read it”?',
		listenFor: 'Separate states, page numbers, scans and tables.',
	},
	{
		does: 'classifies',
		asks: 'It sorts. Which mistake is the dear one, and what do you do with what fits nowhere?',
		listenFor: 'A cost for each kind of mistake, and a pile for a person.',
	},
	{
		does: 'suggests',
		asks: 'It suggests. How do you find out whether anybody follows, and whether they should?',
		listenFor: 'Taken and refused counted apart, with the reasons.',
	},
];

const AFTERWARDS = {
	nobody: {
		asks: 'Nobody technical works beside you here. What do you leave behind on your last day, and for whom?',
		listenFor: 'A runbook that somebody has tried, a bill, a name.',
	},
	engineers: {
		asks: 'The code belongs to a team here. What did you last change because another engineer asked for it?',
		listenFor: 'Tests, reviews, fewer dependencies.',
	},
	product: {
		asks: 'Customers use it. How did you last find out what they did with a thing, rather than what they said?',
		listenFor: 'Watching, counts, a feature that was taken out again.',
	},
} as const satisfies Record<NonNullable<Brief['beside']>, InterviewQuestion>;

/** Ten questions for an interview about a brief. Where the brief is silent they stay general. */
export function interviewQuestions(brief: Brief): InterviewQuestion[] {
	const { workflow, release, by, evidence, sources, checked, does = [], beside } = brief;
	const first = release ? `Our first release: ${phrase(release)}${by ? `, ${dueWords(phrase(by))}` : ''}. ` : '';
	return [
		{
			asks: 'Tell us about one thing of yours that people use today. Who are they, and what did they do before?',
			listenFor: 'Roles, counts, dates. A demonstration is not use.',
		},
		{
			asks: `${workflow ? `Our work: ${phrase(workflow)}. ` : 'We have told you about our work. '}What do you ask before you build anything?`,
			listenFor: 'People and exceptions first, models later.',
		},
		{
			asks: `${first}What would you take out of ${release ? 'that' : 'the first release'}, and whom would you give it to first?`,
			listenFor: 'Something smaller than you had in mind.',
		},
		{
			asks: sources
				? `It draws on ${phrase(sources)}. How do you find out in the first week whether that can be trusted?`
				: 'How do you find out in the first week whether our data can be trusted?',
			listenFor: 'Reading fifty records by hand, and asking who keeps them.',
		},
		ABOUT_WORK.find((question) => does.includes(question.does)) ?? {
			asks: 'Which part of such work would you not give to a model?',
			listenFor: 'A rule, a form or a list that does it better.',
		},
		checked
			? ABOUT_REVIEW[checked]
			: {
					asks: 'Where does a person stand in what you built last, and why there?',
					listenFor: 'A place, a role, a reason.',
				},
		{
			asks: evidence
				? `We would judge it by this: ${phrase(evidence)}. How can that figure fool us?`
				: 'How did you know that your last one worked, and how could that figure have fooled you?',
			listenFor: 'A count from before, a season, the cases that were left out.',
		},
		{
			asks: 'What was your most expensive mistake with AI in use? What did it cost, and what changed?',
			listenFor: 'An amount, a date, and a change that is still there.',
		},
		{
			asks: 'What happens when the model is slow, the service is down, the input is hostile, or the output is wrong and nobody notices?',
			listenFor: 'Four answers, one of them from experience.',
		},
		beside
			? AFTERWARDS[beside]
			: {
					asks: 'When did you last talk somebody out of using AI?',
					listenFor: 'What they did instead, and how it went.',
				},
	];
}
