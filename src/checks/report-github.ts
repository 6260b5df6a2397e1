import type { CheckResult } from './check.ts';

/**
 * Findings as annotations of a GitHub workflow run.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub({ findings }: CheckResult, { root }: { root: string }): string {
	return findings
		.map(({ rule, severity, file, line, column, message, fix }) => {
			const properties = { file: `${root}${file}`, line, col: column, title: `casebook ${rule}` };
			const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
			return `::${severity} ${list.join(',')}::${escapeData(`${message}. ${fix}`)}\n`;
		})
		.join('');
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
