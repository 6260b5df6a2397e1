import * as z from 'zod';
import { count, text } from '../../schemas/text.ts';
import { decimal, orNothing } from '../cells.ts';
import { type CostRow, CostTally } from '../cost-tally.ts';
import { csvRows } from '../csv.ts';
import { dayIn } from '../day.ts';
import { holds } from '../head.ts';
import type { ExportFile, Importer } from '../importer.ts';
import { hold, jsonValues } from '../json.ts';
import { type Usage, withWholeInput } from '../prices.ts';

/**
 * The observations of Langfuse, as CSV or JSON. Only generations count: what an observation holds is in theirs. Costs are in US
 * dollars; where none is known, Langfuse writes nothing, or a total of 0 without parts, and the tokens are priced. Input usage is
 * the sum of all details of the input, cached ones too (packages/shared/src/server/repositories/observations_converters.ts).
 * Columns or keys: id, traceId, type, name, startTime, model or providedModelName, inputCost, outputCost, totalCost, inputUsage,
 * outputUsage, usageDetails, costDetails, ..., one for each score
 */
export const langfuse: Importer = {
	tool: 'Langfuse',
	format: 'observations (CSV or JSON)',
	kind: 'cost',
	recognises: ({ columns, keys }) => holds([...columns, ...keys], 'id', 'traceId', 'type', 'startTime'),
	async read(file, options) {
		const tally = new CostTally();
		const traces = new Set<string>();
		let others = 0;
		for await (const { observation, line } of observations(file)) {
			const cost = costOf(observation);
			if (observation.type !== 'GENERATION') {
				if (cost && Number(cost.amount) > 0) others += 1;
				continue;
			}
			if (traces.size <= MOST_TRACES && observation.traceId) traces.add(observation.traceId);
			tally.add({
				day: dayIn(options.timeZone, observation.startTime, line),
				model: observation.model ?? observation.providedModelName ?? 'no model',
				cost,
				usage: usageOf(observation),
				line,
			});
		}
		return tally.finish(options, [
			...(others > 0
				? [`Observations that are no generations and hold a cost of their own: ${others}. It is not counted.`]
				: []),
			...(options.interactions === undefined && traces.size > 0 ? [tracesNote(traces.size)] : []),
		]);
	},
};

/** Traces are counted up to here, so that memory stays bounded. */
const MOST_TRACES = 100_000;

function tracesNote(count: number): string {
	return count > MOST_TRACES
		? `The generations belong to more than ${MOST_TRACES} traces.`
		: `The generations belong to ${count} traces. If a trace is an interaction, say so: --per ${count}.`;
}

async function* observations(file: ExportFile): AsyncGenerator<{ observation: Observation; line: number | undefined }> {
	if (file.head.shape === 'csv') {
		for await (const { cells, line } of csvRows(file, ['totalCost']))
			yield { observation: hold(cells, observation, file.name, line), line };
		return;
	}
	for await (const { value, line } of jsonValues(file))
		for (const one of [hold(value, exported, file.name, line)].flat()) yield { observation: one, line };
}

function costOf({ totalCost, inputCost, outputCost, costDetails }: Observation): Exclude<CostRow['cost'], 'unknown'> {
	const hasParts = inputCost !== undefined || outputCost !== undefined || Object.keys(costDetails ?? {}).length > 0;
	if (totalCost === undefined || (Number(totalCost) === 0 && !hasParts)) return undefined;
	return { amount: totalCost, currency: 'USD' };
}

/** Details are named freely, but for `input` and `output` in them: `input_cached_tokens`, `cache_read_input_tokens`. */
function usageOf({ usageDetails, inputUsage, outputUsage }: Observation): Usage {
	const details = Object.entries(usageDetails ?? {});
	const sumOf = (...parts: RegExp[]) =>
		details
			.filter(([name]) => parts.every((part) => part.test(name)))
			.reduce<number | undefined>((sum, [, tokens]) => (sum ?? 0) + tokens, undefined);
	return withWholeInput({
		input: sumOf(/input/) ?? inputUsage ?? 0,
		cachedInput: sumOf(/input/, /cache/, /read|cached/),
		cacheWrite: sumOf(/input/, /cache/, /creation|write/),
		output: sumOf(/output/) ?? outputUsage ?? 0,
	});
}

/** An object, or the JSON text of one. What is no such thing says nothing. */
function detailsOf<T extends z.ZodType>(value: T) {
	return z.preprocess(
		(details) => (typeof details === 'string' && details.startsWith('{') ? parseText(details) : details),
		z.record(z.string(), value).optional().catch(undefined),
	);
}

function parseText(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const name = orNothing(text);
const observation = z.object({
	type: z.string(),
	traceId: name,
	startTime: z.string(),
	model: name,
	providedModelName: name,
	inputCost: orNothing(decimal),
	outputCost: orNothing(decimal),
	totalCost: orNothing(decimal),
	inputUsage: orNothing(count),
	outputUsage: orNothing(count),
	usageDetails: detailsOf(count),
	costDetails: detailsOf(decimal),
});

const exported = z.union([observation, z.array(observation)]);

type Observation = z.output<typeof observation>;
