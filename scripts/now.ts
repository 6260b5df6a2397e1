import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { displayRoot } from '../src/content/folder.ts';
import { scaffold } from '../src/content/scaffold.ts';
import { openWorkspace } from '../src/content/workspace.ts';
import { writeNew } from '../src/content/write.ts';
import { runCommand, UsageError } from './command.ts';

const USAGE = `npm run now -- "What is on the workbench"

Adds today's now entry, or another one if today has one already.`;

await runCommand(USAGE, async () => {
	const { positionals } = parseArgs({ allowPositionals: true });
	const text = positionals.join(' ').trim();
	if (text === '') throw new UsageError('Say what is on the workbench.');
	const { folder, today } = await openWorkspace();
	const next = () => scaffold('now', text, today, (path) => existsSync(join(folder, path)));
	let file = next();
	while (!(await writeNew(folder, file))) file = next();
	process.stdout.write(`${displayRoot(folder)}${file.path}\n`);
	return 0;
});
