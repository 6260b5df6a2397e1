import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExactSum } from '../../src/evidence/exact.ts';
import { readHead } from '../../src/evidence/head.ts';
import {
	type EvidenceInput,
	type ExportFile,
	ImportError,
	type Importer,
	type ImportOptions,
	type Reading,
} from '../../src/evidence/importer.ts';
import { mergeEvidence } from '../../src/evidence/merge.ts';
import { evidence } from '../../src/schemas/evidence.ts';

export const OPTIONS: ImportOptions = { today: '2026-07-15', timeZone: 'UTC' };

/** What no reading may hold: it stands in every column of the exports below that is text and not the name of a model. */
export const PLANTED = 'PLANTED';

/** An export in memory, which comes in pieces of a given size. */
export function exportOf(text: string, { name = 'export', size = 1000 } = {}): ExportFile {
	const letters = [...text.replace(/^\uFEFF/, '')];
	return {
		name,
		head: readHead(text),
		async *chunks() {
			for (let at = 0; at < letters.length; at += size) yield letters.slice(at, at + size).join('');
		},
	};
}

/** What an importer reads of a text. */
export function read(importer: Importer, text: string, options: Partial<ImportOptions> = {}): Promise<Reading> {
	return importer.read(exportOf(text), { ...OPTIONS, ...options });
}

/** What an importer reads of a text, where that is a cost. */
export async function readCost(importer: Importer, text: string, options: Partial<ImportOptions> = {}) {
	const reading = await read(importer, text, options);
	if (reading.kind !== 'cost') throw new Error(`${reading.kind} is no cost`);
	return reading;
}

/** Why an importer refuses a text: the message, the line if it has one, and the fix. */
export async function refusalOf(importer: Importer, text: string, options: Partial<ImportOptions> = {}) {
	const error = await read(importer, text, options).catch((thrown: unknown) => thrown);
	if (!(error instanceof ImportError)) throw new Error(`not refused: ${JSON.stringify(error)} ${error}`);
	const { message, line, fix } = error;
	return line === undefined ? { message, fix } : { message, line, fix };
}

/** The evidence file of a reading, which its schema must accept. */
export function recordOf({ notes: _, ...body }: Reading): EvidenceInput {
	const source = { tool: 'a', file: 'a.csv', sha256: 'a'.repeat(64), importedAt: '2026-07-15T00:00:00Z' };
	return evidence.parse({ title: 'A', source, ...body });
}

export const EDITED = 'Export it again; do not edit it in a spreadsheet.';

/** A CSV of rows; the columns are those of the first one. */
export function csvOf(rows: readonly Record<string, unknown>[], eol = '\n'): string {
	const columns = Object.keys(rows[0] ?? {});
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
	return lines.map((cells) => `${cells.map(toCell).join(',')}${eol}`).join('');
}

function toCell(value: unknown): string {
	const text = String(value ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** JSON lines of values. */
export function linesOf(values: readonly unknown[]): string {
	return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** One use of a model. */
export interface Use {
	/** The instant, in UTC. */
	at: string;
	model: string;
	/** What it cost, in billionths of a dollar. */
	billionths: number;
	/** Input tokens, those from the cache included. */
	input: number;
	cached: number;
	output: number;
}

/** A use like any other. */
export function use(given: Partial<Use> = {}): Use {
	return {
		at: '2026-05-03T10:00:00.000Z',
		model: 'gpt-4o',
		billionths: 1_500_000_000,
		input: 1000,
		cached: 200,
		output: 50,
		...given,
	};
}

/** A decimal text of an amount in billionths. */
export function decimalOf(billionths: number): string {
	const digits = String(billionths).padStart(10, '0');
	return `${digits.slice(0, -9)}.${digits.slice(-9)}`;
}

/** Writers of exports as the tools make them, with something planted wherever there is text. */
export const WRITERS = {
	anthropicCost: (uses: readonly Use[]) => csvOf(uses.map(anthropicCostRow)),
	anthropicTokens: (uses: readonly Use[]) => csvOf(uses.map(anthropicTokensRow)),
	openaiCost: (uses: readonly Use[]) => csvOf(uses.map(openaiCostRow)),
	openrouter: (uses: readonly Use[]) => csvOf(uses.map(openrouterRow)),
	litellm: (uses: readonly Use[]) => JSON.stringify(uses.map(litellmLog)),
	litellmLines: (uses: readonly Use[]) => linesOf([...uses.map(litellmLog)]),
	langfuseCsv: (uses: readonly Use[]) => csvOf(uses.map(langfuseRow)),
	langfuseJson: (uses: readonly Use[]) => JSON.stringify(uses.map(langfuseObservation)),
	ccusage: (uses: readonly Use[]) => JSON.stringify({ daily: uses.map(ccusageEntry), totals: ccusageTotals }, null, 2),
	otlp: (uses: readonly Use[]) => JSON.stringify(otlpBatch(uses)),
	otlpLines: (uses: readonly Use[]) => linesOf(uses.map((one) => otlpBatch([one]))),
} as const;

export function anthropicCostRow({ at, model, billionths }: Use) {
	return {
		usage_date_utc: at.slice(0, 10),
		model,
		workspace: `${PLANTED} workspace`,
		api_key: `${PLANTED}-key-name`,
		usage_type: PLANTED,
		context_window: `≤ 200k ${PLANTED}`,
		token_type: PLANTED,
		cost_usd: decimalOf(billionths),
		list_price_usd: decimalOf(billionths),
		cost_type: PLANTED,
		inference_geo: PLANTED,
		speed: PLANTED,
	};
}

export function anthropicTokensRow({ at, model, input, cached, output }: Use) {
	return {
		usage_date_utc: at.slice(0, 10),
		model_version: model,
		api_key: `${PLANTED}-key-name`,
		workspace: `${PLANTED} "workspace", the first`,
		usage_type: PLANTED,
		context_window: '≤ 200k',
		usage_input_tokens_no_cache: input - cached,
		usage_input_tokens_cache_write_5m: 0,
		usage_input_tokens_cache_write_1h: 0,
		usage_input_tokens_cache_read: cached,
		usage_output_tokens: output,
		web_search_count: 0,
		inference_geo: PLANTED,
		speed: PLANTED,
	};
}

export function openaiCostRow({ at, model, billionths }: Use) {
	const start = Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / 1000;
	return {
		start_time: start,
		end_time: start + 86_400,
		start_time_iso: `${at.slice(0, 10)}T00:00:00+00:00`,
		end_time_iso: PLANTED,
		amount_value: `${decimalOf(billionths)}000000`,
		amount_currency: 'usd',
		quantity: 1,
		quantity_unit: PLANTED,
		line_item: `${model}, cached input ${PLANTED}`,
		user_id: `user-${PLANTED}`,
		api_key_id: `key_${PLANTED}`,
		project_id: `proj_${PLANTED}`,
		organization_id: `org-${PLANTED}`,
		project_name: `${PLANTED} project`,
		organization_name: PLANTED,
		user_email: `${PLANTED}@example.org`,
	};
}

export function openrouterRow({ at, model, billionths, input, cached, output }: Use) {
	return {
		generation_id: `gen-${PLANTED}`,
		created_at: at.replace('T', ' ').replace('Z', ''),
		cost_total: decimalOf(billionths),
		cost_cache: 0,
		byok_usage_inference: 0,
		tokens_prompt: input,
		tokens_completion: output,
		tokens_reasoning: 0,
		tokens_cached: cached,
		model_permaslug: model,
		provider_name: PLANTED,
		variant: PLANTED,
		cancelled: false,
		streamed: true,
		user: `${PLANTED}@example.org`,
		finish_reason_raw: PLANTED,
		generation_time_ms: 12,
		api_key_name: PLANTED,
		app_name: `/home/${PLANTED}/app`,
	};
}

export function litellmLog({ at, model, billionths, input, cached, output }: Use) {
	return {
		request_id: PLANTED,
		call_type: PLANTED,
		api_key: `sk-${PLANTED}`,
		spend: billionths / 1e9,
		total_tokens: input + output,
		prompt_tokens: input,
		completion_tokens: output,
		startTime: at,
		endTime: at,
		model,
		api_base: `https://${PLANTED}.example.org`,
		user: PLANTED,
		metadata: {
			user_api_key_alias: PLANTED,
			usage_object: { prompt_tokens_details: { cached_tokens: cached }, note: PLANTED },
		},
		cache_hit: 'False',
		status: 'success',
		messages: [{ role: 'user', content: `${PLANTED} prompt` }],
		response: { choices: [`${PLANTED} answer`] },
		requester_ip_address: PLANTED,
	};
}

export function langfuseObservation({ at, model, billionths, input, cached, output }: Use) {
	return {
		id: PLANTED,
		traceId: `trace-${PLANTED}`,
		projectId: PLANTED,
		type: 'GENERATION',
		name: `${PLANTED} name`,
		startTime: at,
		metadata: { header: PLANTED, cookie: PLANTED },
		userId: `${PLANTED}@example.org`,
		input: { messages: [`${PLANTED} "prompt"\nof two lines`] },
		output: `${PLANTED} answer`,
		usageDetails: { input: input - cached, input_cached_tokens: cached, output, total: input + output },
		costDetails: { total: billionths / 1e9 },
		model,
		inputCost: billionths / 1e9,
		outputCost: 0,
		totalCost: billionths / 1e9,
		inputUsage: input,
		outputUsage: output,
		'helpfulness PLANTED score': 0.5,
	};
}

export function langfuseRow(one: Use) {
	const observation = langfuseObservation(one);
	return Object.fromEntries(
		Object.entries(observation).map(([key, value]) => [key, typeof value === 'object' ? JSON.stringify(value) : value]),
	);
}

export function ccusageEntry({ at, model, billionths, input, cached, output }: Use) {
	const tokens = {
		inputTokens: input - cached,
		outputTokens: output,
		cacheCreationTokens: 0,
		cacheReadTokens: cached,
		totalTokens: input + output,
	};
	return {
		period: at.slice(0, 10),
		agent: PLANTED,
		...tokens,
		totalCost: billionths / 1e9,
		metadata: { agents: [PLANTED], projectPath: `/home/${PLANTED}` },
		modelsUsed: [model],
		modelBreakdowns: [{ modelName: model, ...tokens, cost: billionths / 1e9 }],
	};
}

const ccusageTotals = { totalTokens: 1, totalCost: 1 };

export function otlpBatch(uses: readonly Use[]) {
	const resource = { attributes: [{ key: 'host.name', value: { stringValue: PLANTED } }] };
	return { resourceSpans: [{ resource, scopeSpans: [{ scope: { name: PLANTED }, spans: uses.map(otlpSpan) }] }] };
}

export function otlpSpan({ at, model, input, cached, output }: Use) {
	const attributes = {
		'gen_ai.operation.name': { stringValue: 'chat' },
		'gen_ai.response.model': { stringValue: model },
		'gen_ai.usage.input_tokens': { intValue: String(input) },
		'gen_ai.usage.output_tokens': { intValue: output },
		'gen_ai.usage.cache_read.input_tokens': { doubleValue: cached },
		'gen_ai.input.messages': { arrayValue: { values: [{ stringValue: `${PLANTED} prompt` }] } },
		'http.request.header.cookie': { stringValue: PLANTED },
		'user.email': { stringValue: `${PLANTED}@example.org` },
	};
	return {
		name: `chat ${PLANTED}`,
		traceId: PLANTED,
		startTimeUnixNano: `${Date.parse(at)}000000`,
		attributes: Object.entries(attributes).map(([key, value]) => ({ key, value })),
	};
}

/** Any uses, of models that the price list knows. */
const anyUses: fc.Arbitrary<Use[]> = fc.array(
	fc
		.record({
			at: fc
				.date({ min: new Date('2026-01-01'), max: new Date('2026-05-31'), noInvalidDate: true })
				.map((date) => date.toISOString()),
			model: fc.constantFrom('gpt-4o', 'claude-sonnet-4-20250514', 'gemini-2.5-pro'),
			billionths: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 100_000_000_000 })),
			input: fc.nat(2_000_000),
			cached: fc.double({ min: 0, max: 1, noNaN: true }),
			output: fc.integer({ min: 1, max: 100_000 }),
		})
		.map(({ cached, ...one }) => ({ ...one, cached: Math.floor(one.input * cached) })),
	{ minLength: 1, maxLength: 25 },
);

const RUNS = { seed: 20_260_501, numRuns: 200 };

/** What holds for every importer of costs, whatever was used. */
export function describeCostProperties(
	importer: Importer,
	write: (uses: readonly Use[]) => string,
	{ hasAmounts = true, hasTokens = true } = {},
): void {
	describe(`${importer.tool} ${importer.format}, whatever was used`, () => {
		test('the sums by model and by day are the total, to the billionth', async () => {
			await fc.assert(
				fc.asyncProperty(anyUses, async (uses) => {
					const { cost } = await readCost(importer, write(uses));
					expect(sumOf(cost.byModel.map(({ total }) => total ?? 0))).toBe(cost.total);
					expect(sumOf(cost.byDay.map(({ total }) => total))).toBe(cost.total);
					if (hasAmounts) expect(cost.total).toBe(sumOf(uses.map(({ billionths }) => decimalOf(billionths))));
				}),
				RUNS,
			);
		});

		if (hasTokens)
			test('all tokens are counted, and those of the cache are a part of the input', async () => {
				await fc.assert(
					fc.asyncProperty(anyUses, async (uses) => {
						const { cost } = await readCost(importer, write(uses));
						const tokens = { input: 0, cachedInput: 0, output: 0 };
						for (const { input, cached, output } of uses) {
							tokens.input += input;
							tokens.cachedInput += cached;
							tokens.output += output;
						}
						expect(cost.tokens).toEqual(tokens);
					}),
					RUNS,
				);
			});

		test('neither the size of the pieces nor the order of the rows matters, and twice is the same as once', async () => {
			const shuffled = anyUses.chain((uses) =>
				fc.tuple(
					fc.constant(uses),
					fc.shuffledSubarray(uses, { minLength: uses.length }),
					fc.integer({ min: 1, max: 300 }),
				),
			);
			await fc.assert(
				fc.asyncProperty(shuffled, async ([uses, others, size]) => {
					const once = await read(importer, write(uses));
					const again = await importer.read(exportOf(write(others), { size }), OPTIONS);
					expect(again).toEqual(once);
					expect(mergeEvidence(recordOf(once), recordOf(again))).toEqual(recordOf(once));
				}),
				RUNS,
			);
		});

		test('nothing that was planted is in the reading', async () => {
			await fc.assert(
				fc.asyncProperty(anyUses, async (uses) => {
					const text = write(uses);
					expect(text).toContain(PLANTED);
					expect(JSON.stringify(await read(importer, text))).not.toContain(PLANTED);
				}),
				RUNS,
			);
		});

		test('the name of a model that tells more is "other"', async () => {
			for (const model of [`ada.${PLANTED}@example.org`, `/home/${PLANTED}/model`, `sk-ant-${PLANTED}`]) {
				const reading = await readCost(importer, write([use(), use({ model })]));
				expect(reading.cost.byModel.map((one) => one.model).sort()).toEqual(['gpt-4o', 'other']);
				expect(JSON.stringify(reading)).not.toContain(PLANTED);
			}
		});
	});
}

/** What holds for every importer of a CSV. `text` is sound and has two rows. */
export function describeCsv(importer: Importer, text: string): void {
	const [header = '', first = '', second = ''] = text.split('\n');
	const BREAKS_OFF = 'export breaks off or has a row that does not fit its header';

	describe(`${importer.tool} ${importer.format} as a CSV`, () => {
		test.each([
			['a byte order mark', `\uFEFF${text}`],
			['Windows line ends', text.replaceAll('\n', '\r\n')],
			['old Mac line ends', text.replaceAll('\n', '\r')],
			['no last line end', text.trimEnd()],
			['blank lines', text.replaceAll('\n', '\n\n')],
			['more columns', csvWith(text, (cells, index) => [...cells, index === 0 ? 'more' : 'more, "of" it'])],
			['its columns the other way round', csvWith(text, (cells) => cells.toReversed())],
			['spaces around its cells', csvWith(text, (cells) => cells.map((cell) => ` ${cell} `))],
		])('is read the same with %s', async (_, variant) => {
			expect(importer.recognises(readHead(variant))).toBe(true);
			expect(await read(importer, variant)).toEqual(await read(importer, text));
		});

		test.each([
			['in a row', `${header}\n${first}\n${second.slice(0, 12)}`, { line: 3 }],
			['in quotes', `${header}\n${first}\n"${second.slice(0, 12)}`, { line: 3 }],
			['by a stray quote', `${header}\n${first.replace(',', ',"a"b,')}\n${second}`, { line: 2 }],
			['by a cell too many', `${header}\n${first}\n${second},more`, { line: 3 }],
		])('that is broken %s is refused with the line', async (_, broken, { line }) => {
			expect(await refusalOf(importer, broken)).toEqual({ message: BREAKS_OFF, line, fix: EDITED });
		});

		test('without rows is refused', async () => {
			expect(await refusalOf(importer, `${header}\n`)).toEqual(NO_USAGE);
		});

		test('of another encoding, or with other columns, is not recognised', () => {
			expect(importer.recognises(readHead(utf16(text)))).toBe(false);
			expect(importer.recognises(readHead(header.toUpperCase()))).toBe(false);
		});
	});
}

export const NO_USAGE = {
	message: 'the export holds no usage',
	fix: 'Choose a period in which the tool was used.',
};

/** What holds for every importer of JSON. */
export function describeJson(importer: Importer, text: string, { linesToo = false } = {}): void {
	describe(`${importer.tool} ${importer.format} as JSON`, () => {
		test.each([
			['a byte order mark', `\uFEFF${text}`],
			['line breaks and indents', JSON.stringify(JSON.parse(text), null, '\t')],
			['Windows line ends', JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n')],
			['no line breaks', JSON.stringify(JSON.parse(text))],
		])('is read the same with %s', async (_, variant) => {
			expect(importer.recognises(readHead(variant))).toBe(true);
			expect(await read(importer, variant)).toEqual(await read(importer, text));
		});

		test('that breaks off is refused', async () => {
			expect(await refusalOf(importer, text.slice(0, -20))).toEqual({
				message: 'export is not whole: its JSON breaks off or is damaged',
				fix: 'Export it again.',
			});
		});

		if (linesToo)
			test('of lines that break off is refused with the line', async () => {
				const line = JSON.stringify(JSON.parse(text));
				expect(await refusalOf(importer, `${line}\n\n${line}\n${line.slice(0, -20)}`)).toEqual({
					message: 'export is not whole: its JSON breaks off or is damaged',
					line: 4,
					fix: 'Export it again.',
				});
			});

		test('of another encoding is not recognised', () => {
			expect(importer.recognises(readHead(utf16(text)))).toBe(false);
		});
	});
}

/** That an importer knows its own exports and those of no other tool. */
export function describeRecognition(importer: Importer, own: readonly (keyof typeof WRITERS)[]): void {
	test.each(Object.entries(WRITERS))(`${importer.tool} ${importer.format}: is %s recognised?`, (name, write) => {
		const recognised = [use(), use()];
		expect(importer.recognises(readHead(write(recognised)))).toBe(own.some((one) => one === name));
	});
}

/** A text in UTF-16, read as if it were UTF-8. */
function utf16(text: string): string {
	return new TextDecoder('utf-8').decode(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

/** A CSV without quotes in its cells, with each row made into another. */
function csvWith(text: string, change: (cells: string[], index: number) => string[]): string {
	return text
		.trimEnd()
		.split('\n')
		.map((line, index) => `${change(splitCells(line), index).map(toCell).join(',')}\n`)
		.join('');
}

function splitCells(line: string): string[] {
	return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
		.slice(0, (line.replaceAll(/"(?:[^"]|"")*"/g, '').match(/,/g)?.length ?? 0) + 1)
		.map(([, cell = '']) => cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'));
}

function sumOf(amounts: readonly (number | string)[]): number {
	return amounts.reduce<ExactSum>((sum, amount) => sum.add(amount), new ExactSum()).value;
}
