import type { Evidence } from '../schemas/evidence.ts';
import type { Format } from './format.ts';

/** Where an evidence record comes from, in a line: "Anthropic Console (costs.csv), 1 August 2026 to 31 October 2026, imported 3 November 2026". */
export function evidenceSource({ source, from, to }: Evidence, format: Format): string {
	const imported = format.date(source.importedAt.slice(0, 10));
	return format.words.chart.source(source.tool, source.file, format.span(from, to) ?? '', imported);
}
