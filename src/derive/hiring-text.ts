import type { Brief } from './hiring-brief.ts';
import { workSample } from './hiring-exercise.ts';
import { briefParagraph } from './hiring-paragraph.ts';
import { pauseReasons } from './hiring-pause.ts';
import { interviewQuestions } from './hiring-questions.ts';
import { roleWords, suggestRole } from './hiring-role.ts';
import { vagueness } from './hiring-vagueness.ts';

/** What is told along with a brief. */
export interface BriefContext {
	/** `YYYY-MM-DD`, against which dates are judged. */
	today?: string;
	/** Where the brief can be opened again. */
	link?: string;
	/** The case study that it started from. */
	from?: { title: string; url: string } | undefined;
}

interface Section {
	title: string;
	/** Paragraphs before the list. */
	text: string[];
	items: string[];
	numbered?: boolean;
}

const TITLE = 'Hiring brief';
/** What Markdown reads as a mark wherever it stands. */
const MARKS = /[\\`*_[\]<>&|~$]/g;
/** What it reads as a mark at the start of a line: a heading, a list, a rule. */
const OPENING_MARK = /^(?:[#+=-]|\d+(?=[.)]))/;

/** A brief and all that follows from it, as plain text. */
export function briefAsText(brief: Brief, context: BriefContext = {}): string {
	const sections = sectionsOf(brief, context).map(({ title, text, items, numbered }) =>
		[
			`${title}\n${'-'.repeat(title.length)}`,
			...text,
			items.map((item, index) => `${numbered ? `${index + 1}.` : '-'} ${item}`).join('\n'),
		]
			.filter(Boolean)
			.join('\n\n'),
	);
	return `${[`${TITLE}\n${'='.repeat(TITLE.length)}`, briefParagraph(brief), ...sections].join('\n\n')}\n`;
}

/** The same as Markdown. What somebody typed stays text: it makes no heading, link or HTML. */
export function briefAsMarkdown(brief: Brief, context: BriefContext = {}): string {
	const sections = sectionsOf(brief, context).map(({ title, text, items, numbered }) =>
		[
			`## ${escapeMarkdown(title)}`,
			...text.map(escapeMarkdown),
			items.map((item, index) => `${numbered ? `${index + 1}.` : '-'} ${escapeMarkdown(item)}`).join('\n'),
		]
			.filter(Boolean)
			.join('\n\n'),
	);
	return `${[`# ${TITLE}`, escapeMarkdown(briefParagraph(brief)), ...sections].join('\n\n')}\n`;
}

/** One line of text as Markdown that shows that text. */
export function escapeMarkdown(text: string): string {
	return text.replace(MARKS, '\\$&').replace(OPENING_MARK, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

function sectionsOf(brief: Brief, { today, link, from }: BriefContext): Section[] {
	const suggestion = suggestRole(brief);
	const role = suggestion && roleWords(suggestion);
	const { intro, parts } = workSample(brief);
	const sections: Section[] = [
		{ title: 'Still vague', text: [], items: vagueness(brief, today).map(({ asks }) => asks) },
		{
			title: 'Pause before you hire',
			text: [],
			items: pauseReasons(brief).map(({ when, first }) => `${when} ${first}`),
		},
		{
			title: 'Whom to look for',
			text: role ? [`${role.role}. ${role.because}`, ...(role.next ? [role.next] : [])] : [],
			items: [],
		},
		{
			title: 'Work sample',
			text: [intro],
			items: parts.flatMap(({ title, items }) => items.map((item) => `${title}: ${item}`)),
		},
		{
			title: 'Interview',
			text: [],
			items: interviewQuestions(brief).map(({ asks, listenFor }) => `${asks} (Listen for: ${listenFor})`),
			numbered: true,
		},
		{
			title: 'Where this comes from',
			text: [
				...(from ? [`Started from the case study “${from.title}”, ${from.url}`] : []),
				...(link ? [`This brief, to go on with: ${link}`] : []),
			],
			items: [],
		},
	];
	return sections.filter(({ text, items }) => text.length + items.length > 0);
}
