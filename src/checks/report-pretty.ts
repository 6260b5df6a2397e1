import { styleText } from 'node:util';
import type { ContentTree } from '../parse/content-tree.ts';
import type { CheckResult } from './check.ts';
import type { Finding } from './rules.ts';

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/**
 * Findings for a person: file by file, each with its source line, what is wrong, and how to mend it.
 * A file that holds a secret is not quoted.
 */
export function reportPretty(
	{ findings, entries }: CheckResult,
	tree: ContentTree,
	{ color, root }: { color: boolean; root: string },
): string {
	const style: Style = (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
	const secretive = new Set(findings.filter(({ rule }) => rule === 'secret').map(({ file }) => file));
	const blocks = findings.map((finding) => {
		const text = secretive.has(finding.file) ? undefined : tree.texts.get(finding.file);
		return block(finding, text, root, style);
	});
	return [...blocks, summary(findings, entries, style)].join('\n\n').concat('\n');
}

function block(
	{ rule, severity, file, line, column, message, fix }: Finding,
	text: string | undefined,
	root: string,
	style: Style,
): string {
	const head = `${style('bold', `${root}${file}:${line}:${column}`)}  ${style(severity === 'error' ? 'red' : 'yellow', severity)}  ${style('dim', rule)}`;
	const source = text?.split(/\r?\n/)[line - 1];
	const gutter = String(line).padStart(5);
	const window = source === undefined ? [] : excerpt(source, column);
	const quote = window.map(
		(part, index) =>
			`${style('dim', index === 0 ? `${gutter} │` : '      │')} ${index === 0 ? part : style('red', part)}`,
	);
	return [head, ...quote, `  ${message}`, `  ${style('cyan', `→ ${fix}`)}`].join('\n');
}

/** The part of a line around a column, and a caret below it. */
function excerpt(source: string, column: number): [string, string] {
	const from = Math.max(0, column - 60);
	const text = source.slice(from, from + 96).replaceAll('\t', ' ');
	return [
		`${from > 0 ? '…' : ''}${text}${source.length > from + 96 ? '…' : ''}`,
		`${' '.repeat(column - 1 - from + (from > 0 ? 1 : 0))}^`,
	];
}

function summary(findings: readonly Finding[], entries: number, style: Style): string {
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	const counts = [
		errors > 0 ? style('red', plural(errors, 'error')) : 'no errors',
		warnings > 0 ? style('yellow', plural(warnings, 'warning')) : '',
	]
		.filter(Boolean)
		.join(', ');
	return `${plural(entries, 'entry', 'entries')} checked: ${counts}.`;
}

function plural(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
