import { advice, brief, does, hire, vague } from '#words';
import { type Brief, isEmpty, readBrief, tidy, writeBrief } from '../derive/hiring-brief.ts';
import { briefFromCase, isSlug } from '../derive/hiring-from-case.ts';
import { type BriefContext, briefAsMarkdown, briefAsText } from '../derive/hiring-text.ts';
import { sentenceParts } from '../derive/sentence.ts';
import { element, find, link as linkTo } from './element.ts';
import { drawBrief } from './hire-drawing.ts';

/** The words of the desk, in the language of the site. */
const words = { advice, brief, does, hire, vague };
/** What a downloaded brief is called. */
const FILE = 'hiring-brief.md';

const QUIET_FOR = 400;
const SUMMARY_AFTER = 1500;

/**
 * Makes the form write its brief: beside it, and into the address.
 * @throws if the page lacks a part of the desk
 */
export function openDesk(form: HTMLElement): void {
	const said = find(document, '[data-said]');
	const origin = find(document, '[data-origin]');
	const summary = find(document, '[data-summary]');
	let from: BriefContext['from'];
	let saving: ReturnType<typeof setTimeout> | undefined;
	let telling: ReturnType<typeof setTimeout> | undefined;

	const show = () => {
		const state = drawBrief(briefOf(form), today(), words);
		clearTimeout(telling);
		telling = setTimeout(() => {
			if (summary.textContent !== state) summary.textContent = state;
		}, SUMMARY_AFTER);
	};
	const save = () => {
		clearTimeout(saving);
		saving = undefined;
		history.replaceState(null, '', addressOf(briefOf(form)));
	};
	const actions: Record<string, () => void | Promise<void>> = {
		text: () => copy(briefAsText(briefOf(form), words, context()), hire.copied.text),
		markdown: () => copy(briefAsMarkdown(briefOf(form), words, context()), hire.copied.markdown),
		link: () => copy(linkOf(briefOf(form)), hire.copied.link),
		download: () => {
			download(FILE, briefAsMarkdown(briefOf(form), words, context()));
			said.textContent = hire.downloaded(FILE);
		},
		print: () => print(),
		clear: () => {
			save();
			history.pushState(null, '', location.pathname);
			recall();
			form.querySelector<HTMLElement>('input, textarea')?.focus();
			said.textContent = hire.cleared;
		},
	};

	form.addEventListener('input', () => {
		said.textContent = '';
		show();
		clearTimeout(saving);
		saving = setTimeout(save, QUIET_FOR);
	});
	addEventListener('pagehide', () => {
		if (saving !== undefined) save();
	});
	addEventListener('popstate', () => {
		// A link within the page, such as the one that skips to the content, must not cost the brief.
		if (location.hash !== '' && !location.hash.includes('=')) save();
		else recall();
	});
	find(document, '[data-actions]').addEventListener('click', ({ target }) => {
		const action = target instanceof HTMLElement ? target.dataset.action : undefined;
		if (action) void actions[action]?.();
	});
	find(document, '[data-vague]').addEventListener('click', (event) => {
		const field = event.target instanceof HTMLAnchorElement ? find(document, event.target.hash) : undefined;
		if (!field) return;
		event.preventDefault();
		field.focus();
	});

	if (isEmpty(briefOf(form)) || !isEmpty(briefIn(location))) recall();
	else {
		show();
		save();
	}

	/** Fills the form with the brief of the address, or with the case study that it names. */
	function recall(): void {
		const brief = briefIn(location);
		const slug = tidy(new URLSearchParams(location.search).get('from') ?? '', 200);
		from = undefined;
		origin.textContent = '';
		said.textContent = '';
		fill(form, brief);
		show();
		if (!isEmpty(brief)) save();
		if (slug !== '') void start(slug);
	}

	async function start(slug: string): Promise<void> {
		const document = isSlug(slug) ? await load(`${form.dataset.cases}${encodeURIComponent(slug)}.json`) : undefined;
		if (slug !== tidy(new URLSearchParams(location.search).get('from') ?? '', 200)) return;
		if (document instanceof Error) {
			origin.textContent = hire.lost;
			return;
		}
		const found = briefFromCase(document, words);
		if (!found) {
			origin.textContent = hire.unknown(tidy(slug, 60));
			return;
		}
		const path = `${form.dataset.pages}${encodeURIComponent(slug)}/`;
		from = { title: tidy(found.title, 200), url: new URL(path, location.origin).href };
		const link = linkTo(path, from.title);
		origin.replaceChildren(...sentenceParts(hire.started).map((part) => ('slot' in part ? link : part.words)));
		if (!isEmpty(briefOf(form))) return;
		fill(form, found.brief);
		show();
		save();
	}

	async function copy(text: string, done: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			said.textContent = done;
		} catch {
			said.textContent = hire.notCopied;
		}
	}

	function context(): BriefContext {
		return { today: today(), link: linkOf(briefOf(form)), from };
	}
}

/** What the form says. */
function briefOf(form: HTMLElement): Brief {
	const query = new URLSearchParams();
	for (const field of fieldsOf(form)) if (!isChoice(field) || field.checked) query.append(nameOf(field), field.value);
	return readBrief(query);
}

/** What an address says: behind the #, where it is kept, or in the query of a link that somebody made by hand. */
function briefIn({ hash, search }: Location): Brief {
	return readBrief(new URLSearchParams(hash.includes('=') ? hash.slice(1) : search));
}

/** The address of this page with a brief, and with the case study that it started from. */
function addressOf(brief: Brief): string {
	const from = new URLSearchParams(location.search).get('from');
	const query = from ? `?${new URLSearchParams({ from: tidy(from, 200) })}` : '';
	return `${location.pathname}${query}${isEmpty(brief) ? '' : `#${writeBrief(brief)}`}`;
}

function linkOf(brief: Brief): string {
	return new URL(addressOf(brief), location.origin).href;
}

function fill(form: HTMLElement, brief: Brief): void {
	const query = writeBrief(brief);
	for (const field of fieldsOf(form)) {
		if (isChoice(field)) field.checked = query.getAll(nameOf(field)).includes(field.value);
		else field.value = query.get(nameOf(field)) ?? '';
	}
}

function fieldsOf(form: HTMLElement): (HTMLInputElement | HTMLTextAreaElement)[] {
	return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
}

/** The field of the brief. Boxes that are ticked together carry the brackets that HTML has for a list. */
function nameOf({ name }: HTMLInputElement | HTMLTextAreaElement): string {
	return name.replace('[]', '');
}

function isChoice(field: HTMLInputElement | HTMLTextAreaElement): field is HTMLInputElement {
	return field instanceof HTMLInputElement && field.type !== 'text';
}

/** The JSON at an address; undefined where there is none, and an error where nothing answers. */
async function load(url: string): Promise<unknown> {
	try {
		const response = await fetch(url);
		if (!response.ok) return undefined;
		return await response.json().catch(() => undefined);
	} catch (error) {
		return error instanceof Error ? error : new Error(`${url} does not answer.`, { cause: error });
	}
}

function download(name: string, text: string): void {
	const link = element('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The day where the reader is. */
function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
