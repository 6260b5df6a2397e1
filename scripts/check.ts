import { parseArgs } from 'node:util';
import { defaultFormat, REPORTS, type ReportFormat, reportContent } from '../src/integrations/report.ts';
import { runCommand, UsageError } from './command.ts';

const USAGE = `npm run check -- [--format pretty|json|github]

Checks the content folder (CASEBOOK_CONTENT, else content/) and prints every problem with its place and fix.
Exit status: 0 without errors, 1 with errors, 2 when the command was misused.`;

await runCommand(USAGE, async () => {
	const { values } = parseArgs({ options: { format: { type: 'string', default: defaultFormat() } } });
	if (!isFormat(values.format)) throw new UsageError(`--format takes pretty, json or github, not ${values.format}.`);
	return (await reportContent(values.format)) > 0 ? 1 : 0;
});

function isFormat(name: string): name is ReportFormat {
	return Object.hasOwn(REPORTS, name);
}
