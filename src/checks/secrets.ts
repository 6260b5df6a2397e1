import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { type Finding, finding } from './rules.ts';

const CONFIG = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] };

/** Keys, tokens and passwords in a text, by secretlint's recommended rules. The secret itself is not repeated. */
export async function findSecrets(path: string, text: string): Promise<Finding[]> {
	const { messages } = await lintSource({
		source: { filePath: path, content: text, contentType: 'text' },
		options: { config: CONFIG, noPhysicFilePath: true },
	});
	return messages.map(({ loc, messageId }) =>
		finding(
			'secret',
			path,
			{ line: loc.start.line, column: loc.start.column + 1 },
			`this looks like a secret (${messageId.toLowerCase().replaceAll('_', ' ')})`,
			'Remove it and revoke it: whoever has read this file has it.',
		),
	);
}
