import { componentBehind } from './component-tags.ts';
import type { Position } from './frontmatter.ts';

/** The tags in a piece of raw HTML, in order; `rest` is what is not a tag, comment or text. */
export function scanTags(html: string, at: Position): { tags: Tag[]; rest: Position | undefined } {
	const tags: Tag[] = [];
	let rest: Position | undefined;
	const pattern =
		/<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w.:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>|</g;
	for (const match of html.matchAll(pattern)) {
		const [all, slash, name, attributes = '', end] = match;
		const position = advance(at, html.slice(0, match.index));
		if (all.startsWith('<!--')) continue;
		const gap = /^\s*(?=[^\s<])/.exec(html.slice(match.index + all.length))?.[0];
		if (!name) rest ??= position;
		else
			tags.push({
				name: componentBehind(name) ?? name,
				attributes: scanAttributes(attributes),
				closing: slash === '/',
				selfClosing: end === '/',
				words: gap === undefined ? undefined : advance(position, all + gap),
				...position,
			});
	}
	return { tags, rest };
}

function scanAttributes(source: string): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name, , double, single, bare] of source.matchAll(
		/([^\s"'<>/=]+)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g,
	)) {
		if (name) attributes.set(name, double ?? single ?? bare ?? '');
	}
	return attributes;
}

function advance({ line, column }: Position, text: string): Position {
	const lines = text.split('\n');
	return lines.length === 1
		? { line, column: column + text.length }
		: { line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A tag as it stands in prose. */
export interface Tag extends Position {
	name: string;
	attributes: Map<string, string | Code>;
	closing: boolean;
	selfClosing: boolean;
	/** Where words follow it in the same piece of raw HTML. */
	words?: Position | undefined;
}

/** An attribute value that is code, not text. */
export interface Code {
	code: string;
}
