import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { AUTHOR_COMPONENTS } from './components.ts';

const byDisguise = new Map(Object.keys(AUTHOR_COMPONENTS).map((name) => [disguise(name), name]));
const TAG = new RegExp(`(</?)(${Object.keys(AUTHOR_COMPONENTS).join('|')})(?=[\\s/>])`, 'g');
const DISGUISED_TAG = new RegExp(`(</?)(${[...byDisguise.keys()].join('|')})(?=[\\s/>])`, 'g');

/**
 * Prepares Markdown for a parser that knows HTML only. HTML has an aside and a figure of its own, so component tags
 * go by names that mean nothing to it, and are as long, so that places in the text stay as they are.
 */
export function disguiseTags(body: string): string {
	if (body.search(TAG) === -1) return body;
	return editHtml(body, (html) => html.replace(TAG, (_, opening, name) => opening + disguise(name)));
}

/** HTML knows no self-closing components: `<Metric … />` gets its closing tag. */
export function closeTags(disguised: string): string {
	if (!disguised.includes('/>')) return disguised;
	return editHtml(disguised, (html) =>
		html.replace(/<([A-Z]-\w*)((?:"[^"]*"|'[^']*'|[^"'<>])*?)\/>/g, (all, name, attributes) =>
			byDisguise.has(name) ? `<${name}${attributes}></${name}>` : all,
		),
	);
}

/** The component behind a tag of disguised Markdown, in whatever case the parser gives it. */
export function componentBehind(tagName: string): string | undefined {
	return byLowerDisguise.get(tagName.toLowerCase());
}

const byLowerDisguise = new Map([...byDisguise].map(([disguised, name]) => [disguised.toLowerCase(), name]));

/** Undoes the disguise in words, such as a code span that shows a tag. */
export function undisguise(words: string): string {
	return words.replace(DISGUISED_TAG, (_, opening, disguised) => opening + byDisguise.get(disguised));
}

function disguise(name: string): string {
	return `${name.slice(0, 1)}-${name.slice(2)}`;
}

/** Edits the raw HTML in Markdown, and leaves code and text alone. */
function editHtml(body: string, edit: (html: string) => string): string {
	let edited = '';
	let done = 0;
	visit(markdownToMdast(body), 'html', ({ position }) => {
		if (position?.start.offset === undefined || position.end.offset === undefined) return;
		edited += body.slice(done, position.start.offset) + edit(body.slice(position.start.offset, position.end.offset));
		done = position.end.offset;
	});
	return edited + body.slice(done);
}
