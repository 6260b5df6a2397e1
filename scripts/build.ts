import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content/folder.ts';
import { buildSite } from './build-site.ts';
import { runCommand, UsageError } from './command.ts';

const USAGE = `npm run build -- [--outDir DIR]

Checks the content, then builds the whole site into dist/, or into DIR. With errors nothing is built, and the
last build stays as it was.`;

await runCommand(USAGE, async () => {
	const { values } = parseArgs({ options: { outDir: { type: 'string' } } });
	refuseLoss(resolve(values.outDir ?? 'dist'));
	return (await buildSite(values.outDir)) ? 0 : 1;
});

/** A build replaces its folder as a whole, so that folder must be new, empty or an earlier build, and not among the content. */
function refuseLoss(outDir: string): void {
	const found = statSync(outDir, { throwIfNoEntry: false });
	const isFree = !found || (found.isDirectory() && (readdirSync(outDir).length === 0 || isBuiltSite(outDir)));
	if (!isFree) throw new UsageError(`${outDir} holds something that is no built site. Name another folder.`);
	if (`${outDir}${sep}`.startsWith(`${contentFolder()}${sep}`))
		throw new UsageError(`${outDir} lies in the content folder. Name a folder outside of it.`);
}

function isBuiltSite(folder: string): boolean {
	return existsSync(join(folder, 'pagefind/pagefind-entry.json'));
}
