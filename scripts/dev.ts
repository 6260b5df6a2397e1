import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { openWorkspace } from '../src/content/workspace.ts';
import { runCommand } from './command.ts';

const USAGE = `npm run dev -- [--port PORT]

Serves the site while you write: pages reload as you save, search works, and the check reports after each change.`;

await runCommand(USAGE, async () => {
	const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
	await openWorkspace();
	await dev({ server: { port: Number(values.port) } });
	return 0;
});
