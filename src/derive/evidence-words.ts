import type { Evidence } from '../schemas/evidence.ts';
import type { Format } from './format.ts';

/** Where an evidence record comes from, in a line: "Anthropic Console, 1 August 2026 to 31 October 2026, imported 3 November 2026". */
export function evidenceSource({ source, from, to }: Evidence, format: Format): string {
	return [
		`${source.tool} (${source.file})`,
		format.span(from, to),
		format.words.chart.imported(format.date(source.importedAt.slice(0, 10))),
	]
		.filter(Boolean)
		.join(', ');
}
