import { span } from '../../schemas/date.ts';
import { countOf } from '../cells.ts';
import { type CsvRow, csvRows } from '../csv.ts';
import { dayIn } from '../day.ts';
import { type EvalRun, evalReading, shortName } from '../evals.ts';
import { isDecimal } from '../exact.ts';
import { holds } from '../head.ts';
import { ImportError, type Importer, type ImportOptions } from '../importer.ts';

const COLUMNS = ['version', 'date', 'metric', 'score', 'n'];

/**
 * Scores from anywhere, as a CSV that the author writes: version, date, metric, score, n, passed. A row is a run; `version` and
 * `passed` may be empty. `passed` says that the score is a pass rate, a share from 0 to 1, and must agree with it; the score may
 * then be empty.
 */
export const evalCsv: Importer = {
	tool: 'CSV',
	format: 'of eval scores (version,date,metric,score,n,passed)',
	kind: 'evals',
	recognises: ({ columns }) => holds(columns, 'date', 'metric', 'score'),
	async read(file, options) {
		const missing = COLUMNS.filter((column) => !file.head.columns.includes(column));
		if (missing.length > 0)
			throw new ImportError(`${file.name} has no column ${missing.join(', ')}`, {
				line: 1,
				fix: 'The columns are version,date,metric,score,n,passed.',
			});
		const runs: EvalRun[] = [];
		let metric: string | undefined;
		for await (const row of csvRows(file)) {
			const name = nameIn(row, 'metric');
			if (name === undefined)
				throw new ImportError('metric is empty', { line: row.line, fix: 'Name what was scored in every row.' });
			metric ??= name;
			if (name !== metric)
				throw new ImportError('the file holds several metrics, and an evidence file shows one', {
					line: row.line,
					fix: 'Split it into one file a metric.',
				});
			runs.push(runOf(row, options));
		}
		return evalReading(metric ?? 'score', runs, []);
	},
};

function runOf(row: CsvRow, options: ImportOptions): EvalRun {
	const { cells, line } = row;
	const n = countOf(cells, 'n', line);
	if (n === 0) throw new ImportError('n is 0: a run without cases is no result', { line, fix: 'Leave the row out.' });
	const passed = (cells.passed ?? '') === '' ? undefined : countOf(cells, 'passed', line);
	return {
		version: nameIn(row, 'version'),
		date: dateOf(row, options),
		...(passed === undefined ? { score: scoreOf(row) } : sharesOf(row, passed, n)),
		n,
	};
}

function sharesOf(row: CsvRow, passed: number, n: number): Pick<EvalRun, 'score' | 'passed' | 'failed'> {
	const { cells, line } = row;
	if (passed > n)
		throw new ImportError(`passed is ${passed}, more than n, which is ${n}`, { line, fix: 'Correct it.' });
	const score = (cells.score ?? '') === '' ? Number((passed / n).toPrecision(6)) : scoreOf(row);
	if (Math.abs(score - passed / n) > 0.0051)
		throw new ImportError(`score is ${score}, but ${passed} of ${n} passed`, {
			line,
			fix: 'Write a pass rate as a share from 0 to 1; leave passed empty if the score is something else.',
		});
	return { score, passed, failed: n - passed };
}

function scoreOf({ cells, line }: CsvRow): number {
	const text = (cells.score ?? '').trim();
	const score = Number(text);
	if (!isDecimal(text) || !Number.isFinite(score))
		throw new ImportError(`score is "${text.slice(0, 40)}", not a number`, {
			line,
			fix: 'Write a number with a point, such as 0.87; leave out a run that has no score.',
		});
	return score;
}

function dateOf({ cells, line }: CsvRow, { timeZone }: ImportOptions): string {
	const text = (cells.date ?? '').trim();
	return span(text) ? text : dayIn(timeZone, text, line);
}

function nameIn({ cells, line }: CsvRow, column: string): string | undefined {
	const text = (cells[column] ?? '').trim();
	if (text === '') return undefined;
	const name = shortName(text);
	if (name === undefined)
		throw new ImportError(
			`${column} is not a short name: one line of at most 80 characters, in UTF-8, without an address`,
			{
				line,
				fix: 'Shorten it.',
			},
		);
	return name;
}
