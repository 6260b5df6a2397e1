import { type Brief, isEmpty } from '../derive/hiring-brief.ts';
import { workSample } from '../derive/hiring-exercise.ts';
import { EXAMPLE } from '../derive/hiring-form.ts';
import { briefParagraph, openFields } from '../derive/hiring-paragraph.ts';
import { PREREQUISITES, pauseReasons } from '../derive/hiring-pause.ts';
import { interviewQuestions } from '../derive/hiring-questions.ts';
import { roleWords, suggestRole } from '../derive/hiring-role.ts';
import { vagueness } from '../derive/hiring-vagueness.ts';
import { FIELD_NAMES } from '../derive/hiring-words.ts';

type Child = Node | string;

/**
 * Draws a brief and all that follows from it onto the page. An empty brief brings the example and the guidance back.
 * @param today `YYYY-MM-DD`
 * @returns the state of the brief in a sentence, for those who do not see it change
 */
export function drawBrief(brief: Brief, today: string): string {
	const empty = isEmpty(brief);
	document.documentElement.toggleAttribute('data-filled', !empty);
	drawPaper(brief, empty);
	const vague = drawVague(brief, today);
	drawFirst(brief, empty);
	const role = drawRole(brief);
	drawExercise(brief);
	drawQuestions(brief);
	if (empty) return '';
	const open = openFields(brief).length;
	const parts = [
		vague === 0 ? 'Nothing is vague' : vague === 1 ? 'One point is vague' : `${vague} points are vague`,
		open === 0 ? 'everything is decided' : open === 1 ? 'one is not decided' : `${open} are not decided`,
	];
	return `${parts.join(', ')}.${role ? ` To look for: ${role}.` : ''}`;
}

function drawPaper(brief: Brief, empty: boolean): void {
	const title = find('[data-paper-title]');
	title.dataset.emptyTitle ??= title.textContent ?? '';
	set(title, (empty ? title.dataset.emptyTitle : title.dataset.filledTitle) ?? '');
	set(find('[data-paper-text]'), briefParagraph(empty ? EXAMPLE : brief));
	find('[data-paper-note]').hidden = !empty;
	find('[data-actions]').hidden = empty;
}

function drawVague(brief: Brief, today: string): number {
	const holder = find('[data-vague]');
	const points = vagueness(brief, today);
	holder.hidden = points.length === 0;
	holder.querySelector('ul')?.replaceChildren(
		...points.map(({ field, asks }) => {
			const link = make('a', FIELD_NAMES[field]);
			link.href = `#brief-${field}`;
			return make('li', link, ' ', asks);
		}),
	);
	return points.length;
}

function drawFirst(brief: Brief, empty: boolean): void {
	for (const { id, isThere } of PREREQUISITES) {
		const there = isThere(brief);
		const state = find(`[data-prerequisite="${id}"]`);
		state.classList.toggle('missing', !there);
		set(state, empty ? '' : there ? 'Here.' : 'Not yet.');
	}
	const reasons = empty ? [] : pauseReasons(brief).map(({ id }) => id);
	for (const item of document.querySelectorAll<HTMLElement>('[data-pause]')) {
		const holds = reasons.some((id) => id === item.dataset.pause);
		item.classList.toggle('holds', holds);
		const state = item.querySelector('.state');
		if (state) set(state, holds ? 'So it is here.' : '');
	}
	find('.pauses').classList.toggle('clear', !empty && reasons.length === 0);
}

function drawRole(brief: Brief): string | undefined {
	const holder = find('[data-role]');
	const suggestion = suggestRole(brief);
	holder.hidden = !suggestion;
	if (!suggestion) return undefined;
	const { role, because, next } = roleWords(suggestion);
	holder.replaceChildren(make('h3', role), make('p', because), ...(next ? [make('p', next)] : []));
	return role;
}

function drawExercise(brief: Brief): void {
	find('[data-exercise]').replaceChildren(
		...workSample(brief).parts.map(({ title, items }) =>
			make('div', make('h3', title), make('ul', ...items.map((item) => make('li', item)))),
		),
	);
}

function drawQuestions(brief: Brief): void {
	find('[data-questions]').replaceChildren(
		...interviewQuestions(brief).map(({ asks, listenFor }) => {
			const listen = make('p', `Listen for: ${listenFor}`);
			listen.className = 'reason';
			return make('li', make('p', asks), listen);
		}),
	);
}

function set(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, ...children: Child[]): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	made.append(...children);
	return made;
}

/**
 * A part of the page.
 * @throws if it is not there
 */
export function find(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`The page for hiring has no ${selector}.`);
	return found;
}
