import { type Brief, isEmpty } from '../derive/hiring-brief.ts';
import { workSample } from '../derive/hiring-exercise.ts';
import { exampleBrief } from '../derive/hiring-form.ts';
import { briefParagraph, openFields } from '../derive/hiring-paragraph.ts';
import { PREREQUISITES, pauseReasons } from '../derive/hiring-pause.ts';
import { interviewQuestions } from '../derive/hiring-questions.ts';
import { roleWords, suggestRole } from '../derive/hiring-role.ts';
import { vagueness } from '../derive/hiring-vagueness.ts';
import type { HireWords } from '../derive/hiring-words.ts';
import { element, find, link } from './element.ts';

/**
 * Draws a brief and all that follows from it onto the page. An empty brief brings the example and the guidance back.
 * @param today `YYYY-MM-DD`
 * @returns the state of the brief in a sentence, for those who do not see it change
 */
export function drawBrief(brief: Brief, today: string, words: HireWords): string {
	const empty = isEmpty(brief);
	document.documentElement.toggleAttribute('data-filled', !empty);
	drawPaper(brief, empty, words);
	const vague = drawVague(brief, today, words);
	drawFirst(brief, empty, words);
	const role = drawRole(brief, words);
	drawExercise(brief, words);
	drawQuestions(brief, words);
	if (empty) return '';
	const open = openFields(brief).length;
	return words.hire.summary(String(vague), vague, String(open), open, role);
}

function drawPaper(brief: Brief, empty: boolean, words: HireWords): void {
	const title = find(document, '[data-paper-title]');
	title.dataset.emptyTitle ??= title.textContent ?? '';
	set(title, (empty ? title.dataset.emptyTitle : title.dataset.filledTitle) ?? '');
	set(find(document, '[data-paper-text]'), briefParagraph(empty ? exampleBrief(words) : brief, words));
	find(document, '[data-paper-note]').hidden = !empty;
	find(document, '[data-actions]').hidden = empty;
}

function drawVague(brief: Brief, today: string, words: HireWords): number {
	const holder = find(document, '[data-vague]');
	const points = vagueness(brief, words, today);
	holder.hidden = points.length === 0;
	holder
		.querySelector('ul')
		?.replaceChildren(
			...points.map(({ field, asks }) =>
				element('li', '', link(`#brief-${field}`, words.hire.fields[field]), ' ', asks),
			),
		);
	return points.length;
}

function drawFirst(brief: Brief, empty: boolean, words: HireWords): void {
	const { here, notYet, holds: soItIs } = words.hire;
	for (const { id, isThere } of PREREQUISITES) {
		const there = isThere(brief, words);
		const state = find(document, `[data-prerequisite="${id}"]`);
		state.classList.toggle('missing', !there);
		set(state, empty ? '' : there ? here : notYet);
	}
	const reasons = empty ? [] : pauseReasons(brief, words).map(({ id }) => id);
	for (const item of document.querySelectorAll<HTMLElement>('[data-pause]')) {
		const holds = reasons.some((id) => id === item.dataset.pause);
		item.classList.toggle('holds', holds);
		const state = item.querySelector('.state');
		if (state) set(state, holds ? soItIs : '');
	}
	find(document, '.pauses').classList.toggle('clear', !empty && reasons.length === 0);
}

/** The name of the role to look for, or nothing. */
function drawRole(brief: Brief, words: HireWords): string {
	const holder = find(document, '[data-role]');
	const suggestion = suggestRole(brief, words);
	holder.hidden = !suggestion;
	if (!suggestion) return '';
	const { role, because, next } = roleWords(suggestion, words);
	holder.replaceChildren(element('h3', '', role), element('p', '', because), ...(next ? [element('p', '', next)] : []));
	return role;
}

function drawExercise(brief: Brief, words: HireWords): void {
	find(document, '[data-exercise]').replaceChildren(
		...workSample(brief, words).parts.map(({ title, items }) =>
			element('div', '', element('h3', '', title), element('ul', '', ...items.map((item) => element('li', '', item)))),
		),
	);
}

function drawQuestions(brief: Brief, words: HireWords): void {
	find(document, '[data-questions]').replaceChildren(
		...interviewQuestions(brief, words).map(({ asks, listenFor }) => {
			const listen = element('p', 'reason', `${words.hire.listenFor}: ${listenFor}`);
			return element('li', '', element('p', '', asks), listen);
		}),
	);
}

function set(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}
