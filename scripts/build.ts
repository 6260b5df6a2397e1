import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { runCommand } from './command.ts';

const USAGE = `npm run build -- [--outDir DIR]

Checks the content, then builds the whole site into dist/, or into DIR. With errors nothing is built, and the
last build stays as it was.`;

await runCommand(USAGE, async () => {
	const { values } = parseArgs({ options: { outDir: { type: 'string' } } });
	return (await buildSite(values.outDir)) ? 0 : 1;
});
