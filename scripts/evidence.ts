import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type EvidenceFile, prepareEvidence, writeEvidence } from '../src/content/evidence-files.ts';
import { openExport, sha256 } from '../src/content/export-file.ts';
import { displayRoot } from '../src/content/folder.ts';
import { openWorkspace, type Workspace } from '../src/content/workspace.ts';
import { createFormat } from '../src/derive/format.ts';
import { auditSessions } from '../src/evidence/audit/audit.ts';
import { toTokensReading } from '../src/evidence/audit/reading.ts';
import { reportAudit } from '../src/evidence/audit/report.ts';
import type { Reading } from '../src/evidence/importer.ts';
import { readExport } from '../src/evidence/importers.ts';
import { preview } from '../src/evidence/preview.ts';
import { span } from '../src/schemas/date.ts';
import { runCommand, UsageError } from './command.ts';
import { progressBar } from './progress.ts';

const USAGE = `npm run evidence -- import FILE... --to SLUG [--per COUNT] [--date YYYY-MM-DD] [--title "Title"] [--why "Reason"]
npm run evidence -- audit SESSION.jsonl... [--to SLUG]

import  turns a tool's own export into an evidence file beside a case study: sums, counts and days, nothing else.
        --per is the number of interactions that the cost paid for; --date is for tools that write none; --why says
        why an evaluation uses the metric that it uses.
audit   says which tool calls of an agent session ate the context window; with --to it is kept as evidence.`;

await runCommand(USAGE, async () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			to: { type: 'string' },
			per: { type: 'string' },
			date: { type: 'string' },
			title: { type: 'string' },
			why: { type: 'string' },
		},
	});
	const [verb, ...files] = positionals;
	if (files.length === 0) throw new UsageError('Name at least one file.');
	const workspace = await openWorkspace();
	if (verb === 'audit') return audit(files, values.to, workspace);
	if (verb !== 'import') throw new UsageError(`There is no command evidence ${verb ?? ''}.`);
	if (!values.to) throw new UsageError('Say which case study it belongs to with --to SLUG.');
	if (values.date !== undefined && !(span(values.date) && values.date.length === 10))
		throw new UsageError(`--date takes a day that exists, written YYYY-MM-DD, not ${values.date}.`);
	const slug = requireCase(values.to, workspace);
	for (const file of files)
		await importOne(
			file,
			slug,
			{ interactions: interactionsOf(values.per), date: values.date, title: values.title, why: values.why },
			workspace,
		);
	return 0;
});

interface Given {
	interactions: number | undefined;
	date: string | undefined;
	title: string | undefined;
	why: string | undefined;
}

async function importOne(
	path: string,
	slug: string,
	{ interactions, date, title, why }: Given,
	workspace: Workspace,
): Promise<void> {
	const { today, site } = workspace;
	const bar = progressBar(path);
	const file = await openExport(path, bar.show);
	const { importer, reading } = await readExport(file, {
		today,
		timeZone: site?.timeZone ?? 'UTC',
		date,
		interactions,
	});
	bar.clear();
	process.stdout.write(`${file.name}: ${importer.tool} ${importer.format}\n`);
	const explained = reading.kind === 'evals' && why ? { ...reading, evals: { ...reading.evals, why } } : reading;
	await keep(explained, path, { slug, tool: importer.tool, name: file.name, title }, workspace);
}

async function audit(paths: string[], to: string | undefined, workspace: Workspace): Promise<number> {
	const slug = to === undefined ? undefined : requireCase(to, workspace);
	const result = await auditSessions(await Promise.all(paths.map((path) => openExport(path))), {
		today: workspace.today,
		timeZone: workspace.site?.timeZone ?? 'UTC',
	});
	process.stdout.write(reportAudit(result, { color: process.stdout.hasColors?.() ?? false }));
	const [first] = paths;
	if (slug && first)
		await keep(
			toTokensReading(result),
			first,
			{
				slug,
				tool: 'Claude Code',
				name: paths.length === 1 ? 'session.jsonl' : `${paths.length} sessions`,
				title: undefined,
			},
			workspace,
		);
	return 0;
}

async function keep(
	reading: Reading,
	path: string,
	{ slug, tool, name, title }: { slug: string; tool: string; name: string; title: string | undefined },
	{ folder, site, today }: Workspace,
): Promise<void> {
	for (const line of preview(reading, createFormat(site?.language ?? 'en'))) process.stdout.write(`  ${line}\n`);
	const source = { tool, file: name, sha256: await sha256(path), importedAt: `${today}T00:00:00Z` };
	const file: EvidenceFile = await prepareEvidence(folder, reading, { slug, title, source });
	await writeEvidence(folder, file);
	process.stdout.write(`${file.replaces ? 'Replaced' : 'Wrote'} ${displayRoot(folder)}${file.path}\n`);
}

function requireCase(slug: string, { folder, tree }: Workspace): string {
	const known = [...tree.texts.keys()].flatMap((path) => /^case-studies\/([^/]+)\/index\.mdx?$/.exec(path)?.[1] ?? []);
	if (!known.includes(slug) || !existsSync(join(folder, 'case-studies', slug)))
		throw new UsageError(`There is no case study ${slug}. There are: ${known.join(', ') || 'none yet'}.`);
	return slug;
}

function interactionsOf(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const count = Number(text);
	if (!Number.isSafeInteger(count) || count < 1)
		throw new UsageError(`--per takes the number of interactions that the cost paid for, not ${text}.`);
	return count;
}
