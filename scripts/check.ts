import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check.ts';
import { reportGithub } from '../src/checks/report-github.ts';
import { reportJson } from '../src/checks/report-json.ts';
import { reportPretty } from '../src/checks/report-pretty.ts';
import { displayRoot } from '../src/content/folder.ts';
import { openWorkspace } from '../src/content/workspace.ts';
import { runCommand, UsageError } from './command.ts';

const USAGE = `npm run check -- [--format pretty|json|github]

Checks the content folder (CASEBOOK_CONTENT, else content/) and prints every problem with its place and fix.
Exit status: 0 without errors, 1 with errors, 2 when the command was misused.`;

await runCommand(USAGE, async () => {
	const { values } = parseArgs({
		options: { format: { type: 'string', default: process.env.GITHUB_ACTIONS ? 'github' : 'pretty' } },
	});
	const { folder, tree, today } = await openWorkspace();
	const result = await checkContent(tree, today);
	const root = displayRoot(folder);
	const formats: Record<string, () => string> = {
		pretty: () => reportPretty(result, tree, { color: process.stdout.hasColors?.() ?? false, root }),
		json: () => reportJson(result),
		github: () => reportGithub(result, { root }),
	};
	const report = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
	if (!report) throw new UsageError(`--format takes pretty, json or github, not ${values.format}.`);
	process.stdout.write(report());
	return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});
