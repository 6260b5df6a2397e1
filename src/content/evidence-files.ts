import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { toSlug } from '../derive/urls.ts';
import type { EvidenceInput, Reading } from '../evidence/importer.ts';
import { mergeEvidence } from '../evidence/merge.ts';
import { evidence } from '../schemas/evidence.ts';

const HEADER = "# Written by `npm run evidence` from a tool's own export. Import again to change it.\n";

/** Where an evidence file goes in a content folder, and what it holds. */
export interface EvidenceFile {
	/** Relative to the content folder. */
	path: string;
	record: EvidenceInput;
	/** Whether a file was there before. */
	replaces: boolean;
}

/** Where a reading came from. */
export interface Origin {
	slug: string;
	title: string | undefined;
	source: EvidenceInput['source'];
}

/** Makes the evidence file of a reading. Runs and periods that an earlier import left in the same file stay. */
export async function prepareEvidence(
	folder: string,
	{ notes: _, ...body }: Reading,
	{ slug, title, source }: Origin,
): Promise<EvidenceFile> {
	const path = `case-studies/${slug}/evidence/${fileName(body.kind, title ?? source.tool)}.yaml`;
	const record = { title: title ?? `${TITLES[body.kind]} from ${source.tool}`, source, ...body } as EvidenceInput;
	const replaces = existsSync(join(folder, path));
	const earlier = replaces ? evidence.safeParse(parse(await readFile(join(folder, path), 'utf8'))).data : undefined;
	return { path, record: earlier ? mergeEvidence(earlier, record) : record, replaces };
}

/** Writes an evidence file, whole or not at all. */
export async function writeEvidence(folder: string, { path, record }: EvidenceFile): Promise<void> {
	const target = join(folder, path);
	await mkdir(dirname(target), { recursive: true });
	await writeFile(`${target}.new`, HEADER + stringify(record, { lineWidth: 0 }));
	await rename(`${target}.new`, target);
}

/** The kind, then the title, without saying the kind twice. */
function fileName(kind: string, title: string): string {
	const slug = toSlug(title);
	return slug === kind || slug.startsWith(`${kind}-`) ? slug : `${kind}-${slug}`;
}

const TITLES = {
	cost: 'Cost',
	evals: 'Evaluations',
	review: 'Review outcomes',
	uptime: 'Uptime',
	tokens: 'Context use',
} as const satisfies Record<EvidenceInput['kind'], string>;
