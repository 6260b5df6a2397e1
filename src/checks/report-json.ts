import type { CheckResult } from './check.ts';

/** Findings for a program: `{ findings, entries }`. */
export function reportJson({ findings, entries }: CheckResult): string {
	return `${JSON.stringify({ findings, entries }, null, '\t')}\n`;
}
