import { type CheckResult, checkContent } from '../checks/check.ts';
import { reportGithub } from '../checks/report-github.ts';
import { reportJson } from '../checks/report-json.ts';
import { reportPretty } from '../checks/report-pretty.ts';
import { displayRoot } from '../content/folder.ts';
import { openWorkspace, type Workspace } from '../content/workspace.ts';

/** The forms of a report, by the name that `--format` takes. */
export const REPORTS = {
	pretty: (result, { tree, folder }) =>
		reportPretty(result, tree, { color: process.stdout.hasColors?.() ?? false, root: displayRoot(folder) }),
	json: (result) => reportJson(result),
	github: (result, { folder }) => reportGithub(result, { root: displayRoot(folder) }),
} as const satisfies Record<string, (result: CheckResult, workspace: Workspace) => string>;

export type ReportFormat = keyof typeof REPORTS;

/** The form that suits where this runs: annotations in a GitHub workflow, text elsewhere. */
export function defaultFormat(env: NodeJS.ProcessEnv = process.env): ReportFormat {
	return env.GITHUB_ACTIONS ? 'github' : 'pretty';
}

/** Checks the content folder and prints the report. Returns the number of errors. */
export async function reportContent(format = defaultFormat()): Promise<number> {
	const workspace = await openWorkspace();
	const result = await checkContent(workspace.tree, workspace.today);
	process.stdout.write(REPORTS[format](result, workspace));
	return countErrors(result);
}

/** How many of the findings stop a build. */
export function countErrors({ findings }: CheckResult): number {
	return findings.filter(({ severity }) => severity === 'error').length;
}
