import type { ExportFile } from './importer.ts';
import { readText } from './text.ts';

const NO_NUMBER = /([:,[]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g;

/**
 * An export that Python wrote as JSON, with `null` where Python wrote NaN or Infinity, which JSON does not know.
 * @see https://docs.python.org/3/library/json.html#infinite-and-nan-number-values
 */
export function pythonJson(file: ExportFile): ExportFile {
	return {
		...file,
		async *chunks() {
			yield (await readText(file)).replace(NO_NUMBER, '$1null');
		},
	};
}
