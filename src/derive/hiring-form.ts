import type { Brief, ChoiceField, TextField } from './hiring-brief.ts';

/** A question that is answered in words. */
export interface TextQuestion {
	field: TextField;
	label: string;
	hint: string;
	/** An answer that says nothing, and one that does. */
	not?: string;
	but?: string;
	/** A short answer takes one line. */
	short?: true;
}

/** A question that is answered by a choice. */
export interface ChoiceQuestion {
	field: ChoiceField | 'does';
	label: string;
	hint: string;
	options: readonly { value: string; label: string }[];
}

export interface QuestionGroup {
	title: string;
	questions: readonly (TextQuestion | ChoiceQuestion)[];
}

/** The form: every field once, in the order of the brief. */
export const QUESTION_GROUPS = [
	{
		title: 'The work',
		questions: [
			{ field: 'team', label: 'Company and team', hint: 'Leave it out if the brief may travel.', short: true },
			{
				field: 'workflow',
				label: 'Which work is it today?',
				hint: 'One piece of work, as the people who do it would tell it.',
				not: 'We need to use AI',
				but: 'A paralegal reads every supplier contract in full and types a summary into a spreadsheet',
			},
			{
				field: 'users',
				label: 'Who will use it, and how many?',
				hint: 'Roles, with a number.',
				not: 'everyone',
				but: 'One paralegal and two counsel',
			},
			{
				field: 'audience',
				label: 'Where do they sit?',
				hint: 'It decides whom you look for.',
				options: [
					{ value: 'inside', label: 'In the company' },
					{ value: 'outside', label: 'Outside: customers, citizens, the public' },
				],
			},
			{ field: 'volume', label: 'How much of it is there?', hint: 'About 200 contracts a month.', short: true },
		],
	},
	{
		title: 'In and out',
		questions: [
			{
				field: 'sources',
				label: 'What does it draw on?',
				hint: 'Systems and folders, each with whoever vouches for it.',
				not: 'all our data',
				but: 'The contracts mailbox since 2023, and the playbook that Legal keeps',
			},
			{
				field: 'access',
				label: 'Is there access to that?',
				hint: 'A builder without inputs is paid to wait.',
				options: [
					{ value: 'granted', label: 'Yes, from the first day' },
					{ value: 'asked', label: 'It has been asked for' },
					{ value: 'none', label: 'Not yet' },
				],
			},
			{
				field: 'output',
				label: 'What comes out, and where does it land?',
				hint: 'The thing that somebody holds in the end.',
				not: 'insights',
				but: 'A one-page review sheet with quotes, beside the contract',
			},
		],
	},
	{
		title: 'The AI and the person',
		questions: [
			{
				field: 'does',
				label: 'What does the AI do?',
				hint: 'One or two. The others are another project.',
				options: [
					{ value: 'suggests', label: 'suggests' },
					{ value: 'drafts', label: 'drafts' },
					{ value: 'classifies', label: 'classifies' },
					{ value: 'extracts', label: 'extracts' },
					{ value: 'answers', label: 'answers' },
					{ value: 'predicts', label: 'predicts' },
					{ value: 'acts', label: 'acts in other systems' },
				],
			},
			{
				field: 'checked',
				label: 'When does a person check it?',
				hint: 'Choose before you know how good it is.',
				options: [
					{ value: 'before', label: 'Before: nothing leaves unapproved' },
					{ value: 'by-reader', label: 'By the reader: it only informs a person, who decides' },
					{ value: 'sample', label: 'A share, afterwards' },
					{ value: 'on-appeal', label: 'When somebody objects' },
					{ value: 'never', label: 'Never' },
				],
			},
			{
				field: 'who',
				label: 'Who checks?',
				hint: 'A role with the time for it.',
				not: 'a human in the loop',
				but: 'The paralegal, an hour a day',
				short: true,
			},
			{
				field: 'excluded',
				label: 'What is left out?',
				hint: 'Cases, languages and steps that the first release does not touch.',
				not: 'nothing',
				but: 'German contracts, redlines, and signing',
			},
		],
	},
	{
		title: 'First release and proof',
		questions: [
			{
				field: 'release',
				label: 'What is the first release?',
				hint: 'The smallest thing that two people can use on real work.',
				not: 'an MVP of the platform',
				but: 'Confidentiality agreements in English, on one desk',
			},
			{ field: 'by', label: 'Out by when?', hint: 'A day, or a number of weeks.', short: true },
			{
				field: 'evidence',
				label: 'What would show that it works?',
				hint: 'From which figure today to which figure then.',
				not: 'people are more productive',
				but: 'First reading from 38 to 15 minutes, no missed renewal in 60 contracts',
			},
			{ field: 'judged', label: 'Judged by when?', hint: 'A day, or weeks of use.', short: true },
			{
				field: 'stop',
				label: 'What would make you stop?',
				hint: 'A result at which the answer is no.',
				but: 'counsel still corrects one sheet in five after eight weeks',
			},
		],
	},
	{
		title: 'The people',
		questions: [
			{
				field: 'owner',
				label: 'Who answers for it?',
				hint: 'One person on the business side, by role.',
				not: 'the innovation team',
				but: 'The head of legal operations',
				short: true,
			},
			{
				field: 'beside',
				label: 'Who works beside the person you hire?',
				hint: 'It decides whom you look for.',
				options: [
					{ value: 'nobody', label: 'Nobody technical' },
					{ value: 'engineers', label: 'An engineering team, which will run it' },
					{ value: 'product', label: 'A product team, with designers' },
				],
			},
		],
	},
] as const satisfies readonly QuestionGroup[];

/** A brief that forces every choice, to show how one reads. */
export const EXAMPLE: Brief = {
	workflow:
		'A paralegal reads every supplier contract in full and types a summary into a spreadsheet, and requests wait nine working days',
	users: 'One paralegal and two counsel',
	audience: 'inside',
	volume: 'About 200 contracts a month',
	sources: 'The contracts mailbox since 2023 and the playbook that Legal keeps',
	access: 'granted',
	output: 'A one-page review sheet with quotes, beside the contract',
	does: ['classifies', 'extracts'],
	checked: 'before',
	who: 'The paralegal, an hour a day',
	excluded: 'German contracts, redlines, and signing',
	release: 'confidentiality agreements in English, on one desk',
	by: '6 weeks',
	evidence: 'first reading from 38 to 15 minutes, and no missed renewal in 60 contracts',
	judged: '12 weeks of use',
	stop: 'counsel corrects more than one sheet in five',
	owner: 'The head of legal operations',
	beside: 'nobody',
};
