import type { ExportFile, Importer, ImportOptions, Reading } from './importer.ts';
import { ImportError } from './importer.ts';
import { anthropicCost } from './importers/anthropic-cost.ts';
import { anthropicTokens } from './importers/anthropic-tokens.ts';
import { ccusage } from './importers/ccusage.ts';
import { deepeval } from './importers/deepeval.ts';
import { evalCsv } from './importers/eval-csv.ts';
import { inspect } from './importers/inspect.ts';
import { junit } from './importers/junit.ts';
import { langfuse } from './importers/langfuse.ts';
import { litellm } from './importers/litellm.ts';
import { openaiCost } from './importers/openai-cost.ts';
import { openrouter } from './importers/openrouter.ts';
import { otlp } from './importers/otlp.ts';
import { promptfoo } from './importers/promptfoo.ts';
import { reviewCsv } from './importers/review-csv.ts';
import { upptime } from './importers/upptime.ts';

/** Every importer, in the order in which they are asked. A new one is a file and a row here. */
export const IMPORTERS: readonly Importer[] = [
	promptfoo,
	inspect,
	deepeval,
	junit,
	evalCsv,
	reviewCsv,
	upptime,
	anthropicCost,
	anthropicTokens,
	openaiCost,
	openrouter,
	litellm,
	langfuse,
	ccusage,
	otlp,
];

/** The importer of an export, and what it reads. @throws ImportError if no importer knows the file, or if it is broken */
export async function readExport(
	file: ExportFile,
	options: ImportOptions,
): Promise<{ importer: Importer; reading: Reading }> {
	const importer = IMPORTERS.find((candidate) => candidate.recognises(file.head));
	if (!importer) throw unknownFile(file);
	return { importer, reading: await importer.read(file, options) };
}

function unknownFile({ name, head }: ExportFile): ImportError {
	if (head.shape === 'empty') return new ImportError(`${name} is empty`, { fix: 'Export it again.' });
	if (head.shape === 'zip')
		return new ImportError(`${name} is a zip archive`, {
			fix: 'For an Inspect log run `inspect log dump FILE.eval > FILE.json` and import that; unpack other archives first.',
		});
	const seen =
		head.columns.length > 0
			? `columns ${head.columns.slice(0, 8).join(', ')}`
			: `keys ${head.keys.slice(0, 8).join(', ') || 'none'}`;
	return new ImportError(`no tool that is known here writes a file like ${name} (${seen})`, {
		line: 1,
		fix: `These are known: ${IMPORTERS.map(({ tool, format }) => `${tool} ${format}`).join('; ')}.`,
	});
}
