import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { digestEntries } from '../src/content/digest-entries.ts';
import { openWorkspace } from '../src/content/workspace.ts';
import { digestGroups, digestTree } from '../src/derive/digest.ts';
import { direction } from '../src/derive/direction.ts';
import { createFormat } from '../src/derive/format.ts';
import { markdownHtml, writeMarkdown } from '../src/parse/markdown.ts';
import { day } from '../src/schemas/date.ts';
import { runCommand, UsageError } from './command.ts';

const USAGE = `npm run digest -- --since DATE [--until DATE] [--format markdown|html] [--out FILE]

Prints what was published, updated or changed its status from one day to another, ready for a newsletter. Both days are
included; --until is today if it is left out. --out writes into a file instead. Drafts and scheduled entries stay out.
Exit status: 0, also when nothing happened; 1 when site.yaml has errors; 2 when the command was misused.`;

const FORMATS: Readonly<Record<string, (markdown: string, dir: 'ltr' | 'rtl') => string>> = {
	markdown: (markdown) => markdown,
	html: markdownHtml,
};

/** Why a file cannot be written, by the code of the error. */
const REFUSALS: Readonly<Record<string, string>> = {
	EISDIR: 'that is a folder',
	ENOENT: 'that is no name of a file',
	EEXIST: 'a file is where its folder should be',
	ENOTDIR: 'a file is where its folder should be',
	EACCES: 'writing there is not allowed',
	EPERM: 'writing there is not allowed',
	EROFS: 'writing there is not allowed',
};

await runCommand(USAGE, async () => {
	const { values } = parseArgs({
		options: {
			since: { type: 'string' },
			until: { type: 'string' },
			format: { type: 'string', default: 'markdown' },
			out: { type: 'string' },
		},
	});
	const write = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
	if (!write) throw new UsageError(`--format takes markdown or html, not ${values.format}.`);
	if (values.since === undefined) throw new UsageError('Say from which day: --since 2026-05-01.');
	const since = dayOf('--since', values.since);
	const wanted = values.until === undefined ? undefined : dayOf('--until', values.until);
	const { tree: content, site, today } = await openWorkspace();
	const until = wanted ?? today;
	if (since > until) throw new UsageError(`--since ${since} is after ${until}, the last day of the digest.`);
	if (!site) {
		process.stderr.write('site.yaml has errors, so nothing can be linked: npm run check\n');
		return 1;
	}
	const { entries, home, unread } = digestEntries(content, site, today);
	for (const path of unread) process.stderr.write(`${path} has errors, so it is left out: npm run check\n`);
	const range = { since, until };
	const format = createFormat(site.language);
	const tree = digestTree(digestGroups(entries, range, format.words), range, { ...site, url: home }, format);
	const digest = write(writeMarkdown(tree), direction(site.language));
	if (values.out === undefined) process.stdout.write(digest);
	else {
		await writeOut(values.out, digest);
		process.stdout.write(`${values.out}\n`);
	}
	return 0;
});

/** @throws UsageError if there can be no such file */
async function writeOut(file: string, text: string): Promise<void> {
	try {
		await mkdir(dirname(resolve(file)), { recursive: true });
		await writeFile(file, text);
	} catch (error) {
		const why = error instanceof Error && 'code' in error ? REFUSALS[String(error.code)] : undefined;
		if (why === undefined) throw error;
		throw new UsageError(`--out takes a file to write, not ${file || 'nothing'}: ${why}.`);
	}
}

function dayOf(option: string, value: string): string {
	if (!day.safeParse(value).success) throw new UsageError(`${option} takes a day, such as 2026-05-01, not ${value}.`);
	return value;
}
