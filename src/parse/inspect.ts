import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { disguiseTags } from './component-tags.ts';
import { AUTHOR_COMPONENTS, HARMLESS_HTML } from './components.ts';
import type { Position } from './frontmatter.ts';
import { type Code, scanTags, type Tag } from './html-tags.ts';

export type ProseFormat = 'md' | 'mdx';

/** What the reader of a body can find wrong with its syntax; the catalogue of rules gives each its words. */
export interface ProseProblem extends Position {
	rule: 'mdx-syntax' | 'mdx-code' | 'component-unknown' | 'component-attribute' | 'component-place' | 'html-refused';
	message: string;
	fix: string;
}

/** A link or picture in a body. */
export interface ProseLink extends Position {
	url: string;
	kind: 'link' | 'image';
	/** The alternative text of a picture. */
	alt?: string | undefined;
	/** What a definition is called, if that is where the address stands. */
	label?: string | undefined;
}

/** A body as the checks see it. */
export interface ProseReport {
	problems: ProseProblem[];
	links: ProseLink[];
	/** The author components that it uses. */
	components: string[];
}

/** How deep prose may be nested: more than anybody writes, less than overflows the stack of a parser. */
const DEEPEST = 100;
const TOO_DEEP = `lists, quotes or tags are nested more than ${DEEPEST} deep`;

/** Looks through prose without rendering it. Never throws: a syntax error is one of the problems. */
export function inspectProse(body: string, format: ProseFormat): ProseReport {
	const report: ProseReport = { problems: [], links: [], components: [] };
	try {
		const root = format === 'mdx' ? mdxToMdast(body) : markdownToMdast(disguiseTags(body));
		const open: Tag[] = [];
		walk(root, [], report, open, 0);
		for (const tag of open) report.problems.push(neverClosed(tag));
		const pictures = picturesByReference(root);
		report.links = report.links.filter(({ label }) => !pictures.has(label ?? '')).concat([...pictures.values()].flat());
	} catch (error) {
		report.problems.push(syntaxProblem(error));
	}
	report.components = [...new Set(report.components)];
	return report;
}

function walk(node: MdastNode, ancestors: string[], report: ProseReport, open: Tag[], depth: number): void {
	const at = node.position?.start ?? { line: 1, column: 1 };
	if (depth + open.length > DEEPEST) throw new Error(`${at.line}:${at.column}: ${TOO_DEEP}`);
	let inside = ancestors;
	switch (node.type) {
		case 'mdxjsEsm':
			report.problems.push(codeProblem(at, 'import and export are code'));
			return;
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			report.problems.push(codeProblem(at, `{${shorten(node.value)}} is an expression`));
			return;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement': {
			const attributes = new Map<string, string | Code>();
			for (const attribute of node.attributes) {
				if (attribute.type === 'mdxJsxExpressionAttribute')
					attributes.set(`{${attribute.value}}`, { code: attribute.value });
				else
					attributes.set(
						attribute.name,
						typeof attribute.value === 'object' && attribute.value
							? { code: attribute.value.value }
							: (attribute.value ?? ''),
					);
			}
			judgeTag(
				{ name: node.name ?? '', attributes, closing: false, selfClosing: false, line: at.line, column: at.column },
				ancestors,
				report,
			);
			inside = [...ancestors, node.name ?? ''];
			break;
		}
		case 'html':
			judgeHtml(node.value, at, report, open);
			return;
		case 'link':
			report.links.push({ url: node.url, kind: 'link', line: at.line, column: at.column });
			break;
		case 'definition':
			report.links.push({ url: node.url, kind: 'link', label: node.identifier, line: at.line, column: at.column });
			break;
		case 'image':
			report.links.push({ url: node.url, kind: 'image', alt: node.alt ?? '', line: at.line, column: at.column });
			break;
	}
	if ('children' in node) for (const child of node.children) walk(child, inside, report, open, depth + 1);
}

/** Pictures whose address stands in a definition, `![alt][label]`, by that label. */
function picturesByReference(root: MdastNode): Map<string, ProseLink[]> {
	const urls = new Map<string, string>();
	visit(root, 'definition', ({ identifier, url }) => {
		if (!urls.has(identifier)) urls.set(identifier, url);
	});
	const pictures = new Map<string, ProseLink[]>();
	visit(root, 'imageReference', ({ identifier, alt, position }) => {
		const { line, column } = position?.start ?? { line: 1, column: 1 };
		const picture: ProseLink = { url: urls.get(identifier) ?? '', kind: 'image', alt: alt ?? '', line, column };
		pictures.set(identifier, [...(pictures.get(identifier) ?? []), picture]);
	});
	return pictures;
}

/** Judges the tags of raw HTML in Markdown, keeping those that are open from one piece to the next. */
function judgeHtml(html: string, at: Position, report: ProseReport, open: Tag[]): void {
	const { tags, rest } = scanTags(html, at);
	if (rest)
		report.problems.push({
			rule: 'html-refused',
			message: 'this < begins nothing that is allowed here',
			fix: 'Write &lt; for a less-than sign.',
			...rest,
		});
	let isRaw = false;
	for (const tag of tags) {
		judgePairing(tag, open, report);
		const component = open.findLast(({ name }) => Object.hasOwn(AUTHOR_COMPONENTS, name));
		if (component && tag.words && !isRaw) {
			isRaw = true;
			report.problems.push({
				rule: 'mdx-syntax',
				message: `these words in <${component.name}> would not be read as Markdown`,
				fix: `Leave a blank line after <${component.name}>, and one before </${component.name}>.`,
				...tag.words,
			});
		}
	}
}

function judgePairing(tag: Tag, open: Tag[], report: ProseReport): void {
	if (tag.closing) {
		const index = open.findLastIndex((candidate) => candidate.name === tag.name);
		if (index >= 0) open.splice(index, 1);
		else if (tag.name !== 'br')
			report.problems.push({
				rule: 'mdx-syntax',
				message: `</${tag.name}> closes nothing`,
				fix: `Remove it, or open <${tag.name}> before it.`,
				line: tag.line,
				column: tag.column,
			});
		return;
	}
	judgeTag(
		tag,
		open.map((ancestor) => ancestor.name),
		report,
	);
	if (!tag.selfClosing && tag.name !== 'br') open.push(tag);
}

function judgeTag(tag: Tag, ancestors: string[], report: ProseReport): void {
	const { line, column, name } = tag;
	const component = Object.hasOwn(AUTHOR_COMPONENTS, name) ? AUTHOR_COMPONENTS[name] : undefined;
	for (const [attribute, value] of tag.attributes) {
		if (typeof value !== 'string') {
			const what = attribute.startsWith('{')
				? `${attribute} spreads code`
				: `${attribute}={${shorten(value.code)}} is an expression`;
			report.problems.push(codeProblem({ line, column }, what));
		}
	}
	const texts = new Map([...tag.attributes].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
	if (component) {
		report.components.push(name);
		judgeProps(tag, texts, report);
		if (component.within && !ancestors.includes(component.within)) {
			report.problems.push({
				rule: 'component-place',
				message: `<${name}> stands outside <${component.within}>`,
				fix: `Put it between <${component.within}> and </${component.within}>.`,
				line,
				column,
			});
		}
		return;
	}
	const allowed = Object.hasOwn(HARMLESS_HTML, name) ? HARMLESS_HTML[name] : undefined;
	if (!allowed) {
		report.problems.push(
			/^\p{Lu}/u.test(name) || name === ''
				? {
						rule: 'component-unknown',
						message: name ? `there is no component <${name}>` : 'fragments <> are not allowed',
						fix: `Use one of ${Object.keys(AUTHOR_COMPONENTS).join(', ')}.`,
						line,
						column,
					}
				: {
						rule: 'html-refused',
						message: `<${name}> is not allowed here`,
						fix: `Use Markdown, a component, or one of ${Object.keys(HARMLESS_HTML).join(', ')}.`,
						line,
						column,
					},
		);
		return;
	}
	for (const attribute of texts.keys()) {
		if (!allowed.includes(attribute)) {
			report.problems.push({
				rule: 'html-refused',
				message: `<${name}> may not carry ${attribute}`,
				fix: allowed.length > 0 ? `Remove it; ${allowed.join(' and ')} may stay.` : 'Remove it.',
				line,
				column,
			});
		}
	}
}

function judgeProps({ name, line, column, attributes }: Tag, texts: Map<string, string>, report: ProseReport): void {
	const parsed = AUTHOR_COMPONENTS[name]?.props.safeParse(Object.fromEntries(texts));
	const known = Object.keys(AUTHOR_COMPONENTS[name]?.props.shape ?? {});
	for (const issue of parsed?.error?.issues ?? []) {
		const key = String(issue.path[0] ?? '');
		if (attributes.has(key) && !texts.has(key)) continue;
		if (issue.code === 'unrecognized_keys') {
			for (const unknown of issue.keys) {
				report.problems.push({
					rule: 'component-attribute',
					message: `<${name}> has no attribute ${unknown}`,
					fix: known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes none; put the words inside it.',
					line,
					column,
				});
			}
		} else {
			const message = texts.has(key)
				? `${key}="${shorten(texts.get(key) ?? '')}" is not ${issue.message === 'empty' ? 'an answer: it is empty' : issue.message}`
				: `<${name}> needs ${key}`;
			report.problems.push({
				rule: 'component-attribute',
				message,
				fix: `${key}: ${AUTHOR_COMPONENTS[name]?.props.shape[key]?.description ?? issue.message}`,
				line,
				column,
			});
		}
	}
}

function syntaxProblem(error: unknown): ProseProblem {
	const text = error instanceof RangeError ? TOO_DEEP : error instanceof Error ? error.message : String(error);
	const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(text) ?? [];
	const plain = (message ?? text).split('\n', 1)[0] ?? text;
	return {
		rule: 'mdx-syntax',
		message: plain.replace(/ with oxc/g, '').replace(/ \(note: .*\)$/, ''),
		fix: syntaxFix(plain),
		line: Number(line ?? 1),
		column: Number(column ?? 1),
	};
}

function syntaxFix(message: string): string {
	if (message === TOO_DEEP) return 'Take them apart.';
	if (/closing tag/.test(message)) return 'Close the tag, with a blank line before the closing tag.';
	if (/expression|brace/.test(message)) return 'In .mdx a brace begins code: write \\{, or put the text in `code`.';
	if (/comment/.test(message)) return 'HTML comments work in .md only: remove it.';
	return 'In .mdx a < begins a tag: write \\< or &lt;, put it in `code`, or quote every attribute value.';
}

function codeProblem({ line, column }: Position, what: string): ProseProblem {
	return {
		rule: 'mdx-code',
		message: `${what}; content is data and runs no code`,
		fix: 'Write the text itself; for a literal brace write \\{.',
		line,
		column,
	};
}

function neverClosed({ name, line, column }: Tag): ProseProblem {
	return {
		rule: 'mdx-syntax',
		message: `<${name}> is never closed`,
		fix: `Add </${name}> where it ends.`,
		line,
		column,
	};
}

function shorten(text: string): string {
	const one = text.replace(/\s+/g, ' ').trim();
	return one.length > 40 ? `${one.slice(0, 39)}…` : one;
}
