import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { type Finding, finding } from './rules.ts';

const CONFIG = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] };

/** The shortest beginning of a secret that is hidden: shorter ones are words such as `https:`. */
const TELLING = 8;

/** A secret, and the finding that reports it without repeating it. */
export interface Secret {
	text: string;
	finding: Finding;
}

/** Keys, tokens and passwords in a text, by secretlint's recommended rules. */
export async function findSecrets(path: string, text: string): Promise<Secret[]> {
	const { messages } = await lintSource({
		source: { filePath: path, content: text, contentType: 'text' },
		options: { config: CONFIG, noPhysicFilePath: true },
	});
	return messages.map(({ loc, messageId, range }) => ({
		text: text.slice(...range),
		finding: finding(
			'secret',
			path,
			{ line: loc.start.line, column: loc.start.column + 1 },
			`this looks like a secret (${messageId.toLowerCase().replaceAll('_', ' ')})`,
			'Remove it and revoke it: whoever has read this file has it.',
		),
	}));
}

/** A finding of another rule that does not quote a secret, nor the beginning of one that was cut short. */
export function withoutSecrets(finding: Finding, secrets: readonly Secret[]): Finding {
	const parts = secrets.flatMap(({ text }) => [text, ...text.split(/\\[nrt]|[^\w+=-]+/)]);
	const hide = (words: string) => parts.reduce(hideOne, words);
	return secrets.length > 0 ? { ...finding, message: hide(finding.message), fix: hide(finding.fix) } : finding;
}

function hideOne(words: string, part: string): string {
	for (let length = part.length; length >= TELLING; length--) {
		const beginning = part.slice(0, length);
		if (words.includes(beginning)) return words.replaceAll(beginning, '…');
	}
	return words;
}
