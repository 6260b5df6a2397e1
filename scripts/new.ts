import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isCancel, select, text } from '@clack/prompts';
import { contentFolder, displayRoot } from '../src/content/folder.ts';
import { freshSite, SCAFFOLDS, type Scaffold, scaffold } from '../src/content/scaffold.ts';
import { today } from '../src/content/today.ts';
import { openWorkspace } from '../src/content/workspace.ts';
import { exists, replaceFolder, writeNew } from '../src/content/write.ts';
import { runCommand, UsageError } from './command.ts';

const USAGE = `npm run new -- case-study|journal|now|not-built "Title"
npm run new -- --fresh

Starts an entry as a draft that passes the check. Asks for both when run bare in a terminal.
--fresh replaces the demonstration with the start of a site of your own.`;

await runCommand(USAGE, async () => {
	const { values, positionals } = parseArgs({ options: { fresh: { type: 'boolean' } }, allowPositionals: true });
	if (values.fresh) return startFresh();
	const [kind, ...words] = positionals.length > 0 ? positionals : await ask();
	if (!isScaffold(kind))
		throw new UsageError(`There is no kind of entry called ${kind ?? ''}. Use one of ${SCAFFOLDS.join(', ')}.`);
	const title = words.join(' ').trim();
	if (title === '') throw new UsageError('An entry needs a title.');
	return startEntry(kind, title);
});

async function startEntry(kind: Scaffold, title: string): Promise<number> {
	const { folder, today } = await openWorkspace();
	const taken = (path: string) => existsSync(join(folder, path));
	const file = scaffold(kind, title, today, taken);
	const rival = [file.path, file.path.replace(/\.mdx$/, '.md')].find(taken);
	if (rival || !(await writeNew(folder, file)))
		throw new UsageError(`${displayRoot(folder)}${rival ?? file.path} exists already. Choose another title.`);
	process.stdout.write(`${displayRoot(folder)}${file.path}\n`);
	return 0;
}

/** Replaces a demonstration. Content that is somebody's own is never touched. */
async function startFresh(): Promise<number> {
	const folder = contentFolder();
	if (await exists(folder)) {
		const { site } = await openWorkspace(folder);
		if (site?.demo !== true && (await holdsFiles(folder)))
			throw new UsageError(
				`${displayRoot(folder)} is not the demonstration (demo: true in site.yaml), so it stays as it is.`,
			);
	}
	const files = freshSite(today('UTC'));
	await replaceFolder(folder, files);
	process.stdout.write(
		`${files.map(({ path }) => `${displayRoot(folder)}${path}\n`).join('')}Start with site.yaml and builders/you.yaml, then \`npm run check\`.\n`,
	);
	return 0;
}

/** Whether anything but hidden files lies in a folder. */
async function holdsFiles(folder: string): Promise<boolean> {
	return (await readdir(folder)).some((name) => !name.startsWith('.'));
}

async function ask(): Promise<string[]> {
	if (!process.stdin.isTTY) throw new UsageError('Say which kind of entry, and its title.');
	const kind = await select({
		message: 'What do you want to start?',
		options: SCAFFOLDS.map((value) => ({ value, label: value })),
	});
	const title = isCancel(kind)
		? kind
		: await text({
				message: kind === 'now' ? 'What is on the workbench?' : 'What is it called?',
				validate: (value) => (value?.trim() ? undefined : 'A few words.'),
			});
	if (isCancel(kind) || isCancel(title)) throw new UsageError('Nothing was started.');
	return [kind, title];
}

function isScaffold(kind: string | undefined): kind is Scaffold {
	return SCAFFOLDS.some((known) => known === kind);
}
