import type { Brief } from './hiring-brief.ts';
import { workSample } from './hiring-exercise.ts';
import { briefParagraph } from './hiring-paragraph.ts';
import { pauseReasons } from './hiring-pause.ts';
import { interviewQuestions } from './hiring-questions.ts';
import { roleWords, suggestRole } from './hiring-role.ts';
import { vagueness } from './hiring-vagueness.ts';
import type { HireWords } from './hiring-words.ts';

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

/** What Markdown reads as a mark wherever it stands. */
const MARKS = /[\\`*_[\]<>&|~$]/g;
/** What it reads as a mark at the start of a line: a heading, a list, a rule. */
const OPENING_MARK = /^(?:[#+=-]|\d+(?=[.)]))/;

/** A brief and all that follows from it, as plain text. */
export function briefAsText(brief: Brief, words: HireWords, context: BriefContext = {}): string {
	const { title } = words.hire;
	const sections = sectionsOf(brief, words, context).map(({ title, text, items, numbered }) =>
		[
			`${title}\n${'-'.repeat(title.length)}`,
			...text,
			items.map((item, index) => `${numbered ? `${index + 1}.` : '-'} ${item}`).join('\n'),
		]
			.filter(Boolean)
			.join('\n\n'),
	);
	return `${[`${title}\n${'='.repeat(title.length)}`, briefParagraph(brief, words), ...sections].join('\n\n')}\n`;
}

/** The same as Markdown. What somebody typed stays text: it makes no heading, link or HTML. */
export function briefAsMarkdown(brief: Brief, words: HireWords, context: BriefContext = {}): string {
	const sections = sectionsOf(brief, words, context).map(({ title, text, items, numbered }) =>
		[
			`## ${escapeMarkdown(title)}`,
			...text.map(escapeMarkdown),
			items.map((item, index) => `${numbered ? `${index + 1}.` : '-'} ${escapeMarkdown(item)}`).join('\n'),
		]
			.filter(Boolean)
			.join('\n\n'),
	);
	return `${[`# ${words.hire.title}`, escapeMarkdown(briefParagraph(brief, words)), ...sections].join('\n\n')}\n`;
}

/** One line of text as Markdown that shows that text. */
export function escapeMarkdown(text: string): string {
	return text.replace(MARKS, '\\$&').replace(OPENING_MARK, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

function sectionsOf(brief: Brief, words: HireWords, { today, link, from }: BriefContext): Section[] {
	const { hire } = words;
	const suggestion = suggestRole(brief, words);
	const role = suggestion && roleWords(suggestion, words);
	const { intro, parts } = workSample(brief, words);
	const sections: Section[] = [
		{ title: hire.vague, text: [], items: vagueness(brief, words, today).map(({ asks }) => asks) },
		{ title: hire.pause, text: [], items: pauseReasons(brief, words).map(({ when, first }) => `${when} ${first}`) },
		{
			title: hire.role,
			text: role ? [`${role.role}. ${role.because}`, ...(role.next ? [role.next] : [])] : [],
			items: [],
		},
		{
			title: hire.sample,
			text: [intro],
			items: parts.flatMap(({ title, items }) => items.map((item) => `${title}: ${item}`)),
		},
		{
			title: hire.interview,
			text: [],
			items: interviewQuestions(brief, words).map(({ asks, listenFor }) => `${asks} (${hire.listenFor}: ${listenFor})`),
			numbered: true,
		},
		{
			title: hire.origin,
			text: [...(from ? [hire.from(from.title, from.url)] : []), ...(link ? [hire.again(link)] : [])],
			items: [],
		},
	];
	return sections.filter(({ text, items }) => text.length + items.length > 0);
}
