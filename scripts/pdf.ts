import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../src/checks/closest.ts';
import { openWorkspace } from '../src/content/workspace.ts';
import { classify } from '../src/parse/collections.ts';
import { SLUG } from '../src/schemas/text.ts';
import { buildSite } from './build-site.ts';
import { findChromium } from './chromium.ts';
import { runCommand, UsageError } from './command.ts';
import { NoSuchPageError, openPrinter, PAPERS, type Paper } from './print-pdf.ts';

const USAGE = `npm run pdf -- SLUG... [--profile] [--paper A4|Letter] [--outDir DIR] [--dist DIR]

Builds the site and writes case studies as PDF, one page each, as a browser prints them: SLUG.pdf.
--profile writes the page about the builder: about.pdf. --outDir is where the files go, pdf/ if it is left out.
--dist DIR prints from a site that is built already.
Exit status: 0, 1 when a page does not exist or the site does not build, 2 when the command was misused.`;

await runCommand(USAGE, async () => {
	const { values, positionals: slugs } = parseArgs({
		allowPositionals: true,
		options: {
			profile: { type: 'boolean', default: false },
			paper: { type: 'string', default: 'A4' },
			outDir: { type: 'string', default: 'pdf' },
			dist: { type: 'string' },
		},
	});
	if (slugs.length === 0 && !values.profile) throw new UsageError('Name a case study by its slug, or say --profile.');
	const paper = paperOf(values.paper);
	const odd = slugs.find((slug) => !SLUG.test(slug));
	if (odd !== undefined) throw new UsageError(`“${odd}” is no slug. A slug is the name of a folder in case-studies/.`);
	if (values.dist && !existsSync(join(values.dist, 'index.html')))
		throw new UsageError(`There is no built site in ${values.dist}. Leave out --dist to build it first.`);
	const { site, tree } = await openWorkspace();
	if (!values.dist && !(await buildSite())) return 1;
	const chromium = await findChromium();
	if (!chromium) {
		process.stderr.write('There is no Chromium to print with. Install one, or name it in CASEBOOK_CHROMIUM.\n');
		return 1;
	}
	const base = new URL(site?.url ?? 'https://example.org').pathname.replace(/\/$/, '');
	const printer = await openPrinter(values.dist ?? 'dist', base, chromium);
	const pages = [
		...slugs.map((slug) => ({ name: slug, path: `/prototypes/${encodeURIComponent(slug)}/` })),
		...(values.profile ? [{ name: 'about', path: '/about/' }] : []),
	];
	let failed = 0;
	try {
		await mkdir(values.outDir, { recursive: true });
		for (const { name, path } of pages) {
			try {
				const file = join(values.outDir, `${name}.pdf`);
				await writeFile(file, await printer.print(path, paper));
				process.stdout.write(`${file}\n`);
			} catch (error) {
				if (!(error instanceof NoSuchPageError)) throw error;
				failed += 1;
				process.stderr.write(`There is no published case study ${name}.${hint(name, tree.texts.keys())}\n`);
			}
		}
	} finally {
		await printer.close();
	}
	return failed > 0 ? 1 : 0;
});

function paperOf(name: string): Paper {
	const paper = PAPERS.find((known) => known.toLowerCase() === name.toLowerCase());
	if (!paper) throw new UsageError(`--paper takes ${PAPERS.join(' or ')}, not ${name}.`);
	return paper;
}

/** The slug that was probably meant. */
function hint(slug: string, paths: Iterable<string>): string {
	const slugs = [...paths].flatMap((path) => {
		const entry = classify(path);
		return entry?.collection === 'case-studies' ? [entry.id] : [];
	});
	const near = closest(slug, slugs);
	if (near === slug) return ' It is a draft, or scheduled for later.';
	return near ? ` Did you mean ${near}?` : ' Its slug is the name of its folder in case-studies/.';
}
