import type { ProseFormat } from '../../src/parse/inspect.ts';
import { type RenderOptions, renderProse } from '../../src/parse/render.ts';
import * as en from '../../src/words/en.ts';

export const FORMATS: readonly ProseFormat[] = ['md', 'mdx'];

/** The HTML of prose, without the line breaks between elements and with empty attributes written in one way. */
export function htmlOf(body: string, options: Partial<RenderOptions> = {}): string {
	const { html } = renderProse(body, { format: 'mdx', language: 'en', base: '/', words: en, ...options });
	return html.replace(/\s*\n\s*/g, '').replaceAll('=""', '');
}

/** One sound use of every author component, and of harmless HTML, by what it shows. */
export const SOUND_PROSE: Readonly<Record<string, string>> = {
	'a callout':
		'<Callout kind="failure" title="It &amp; &quot;that&quot;">\n\nText **b** and `{x}`.\n\n- one\n\n</Callout>\n',
	'a callout on a line': '<Callout kind="note">Text *b*.</Callout>\n',
	'a callout in a sentence': 'Before <Callout kind="decision">Text *b*.</Callout> after.\n',
	'a picture with a caption': '<Figure caption="See it" credit="Ada">\n\n![Alt](./a.png)\n\n</Figure>\n',
	'a picture with a caption on a line': '<Figure caption="See it">![Alt](./a.png)</Figure>\n',
	'a table with a caption': '<Figure caption="See it">\n\n| a | b |\n|--|--:|\n| 1 | 2 |\n\n</Figure>\n',
	'code with a caption': '<Figure caption="Code">\n\n```js\nlet a = 1;\n```\n\n</Figure>\n',
	'before and after':
		'<BeforeAfter label="The desk">\n\n<Before>\n\nOld.\n\n</Before>\n\n<After>\n\nNew.\n\n</After>\n\n</BeforeAfter>\n',
	'a metric': '<Metric value="3 days" label="waiting" from="6 days" basis="estimated" source="the queue" />\n',
	'a metric in a sentence': 'It took <Metric value="3" label="days" /> then.\n',
	'a metric in a list': '- It took <Metric value="3" label="days"/> then\n- two\n',
	'a metric with a closing tag': '<Metric value="3" label="days"></Metric>\n',
	'an aside': '<Aside>\n\nA block.\n\n</Aside>\n',
	'an aside on a line': '<Aside>One *line* with [a link](https://example.org).</Aside>\n',
	'an aside in a sentence': 'Words.<Aside>A *note*.</Aside> More words.\n',
	'an aside in a quote': '> <Aside>Quoted *aside*.</Aside>\n',
	'a quote': '<Quote by="A lawyer" of="Example" source="https://example.org/q">\n\nIt works.\n\n</Quote>\n',
	'a flow':
		'<Flow label="How it goes">\n\n<Step by="system" title="In">\n\nArrives.\n\n</Step>\n\n<Step by="ai" title="Sort" />\n\n<Step by="person" title="Read" />\n\n</Flow>\n',
	'a flow without blank lines':
		'<Flow label="How it goes">\n<Step by="ai" title="Sort" />\n<Step by="person" title="Read" />\n</Flow>\n',
	'components in components':
		'<Callout kind="note">\n\n<Figure caption="In it">\n\n<Metric value="3" label="days" />\n\n</Figure>\n\n</Callout>\n',
	'more to read': '<details>\n<summary>More</summary>\n\nInside **b**.\n\n</details>\n',
	'words set apart': 'Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, x<sup>2</sup>, <abbr title="Large">L</abbr><br/>next.\n',
	'a plain figure': '<figure>\n\n![Alt](./a.png)\n\n<figcaption>Cap</figcaption>\n\n</figure>\n',
	'a table by hand': '<table>\n<tbody>\n<tr><th colspan="2">a</th><td>b</td></tr>\n</tbody>\n</table>\n',
	'tags in code': 'Code `<Aside>` and\n\n```html\n<Figure caption="x" />\n```\n',
	'words of other scripts before a tag': 'Zusammenfaßung 要約 😀 תקציר.\n\n<Metric value="3" label="日" />\n',
};
