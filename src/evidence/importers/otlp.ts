import * as z from 'zod';
import { count } from '../../schemas/text.ts';
import { CostTally } from '../cost-tally.ts';
import { dayIn } from '../day.ts';
import { holds } from '../head.ts';
import { ImportError, type Importer, type ImportOptions } from '../importer.ts';
import { hold, jsonValues } from '../json.ts';
import { withWholeInput } from '../prices.ts';

/**
 * Spans of OpenTelemetry with gen_ai attributes, as OTLP JSON: one object, or JSON lines as the collector's file exporter writes them.
 * Input tokens include cached ones (https://opentelemetry.io/docs/specs/semconv/registry/attributes/gen-ai/). Spans of agents repeat
 * the usage of the calls in them (open-telemetry/semantic-conventions-genai #19) and are passed over.
 * Attributes: gen_ai.operation.name, gen_ai.provider.name, gen_ai.response.model, gen_ai.usage.input_tokens,
 * gen_ai.usage.output_tokens, gen_ai.usage.cache_read.input_tokens, gen_ai.usage.cache_creation.input_tokens, and their former names
 */
export const otlp: Importer = {
	tool: 'OpenTelemetry',
	format: 'OTLP JSON with gen_ai attributes',
	kind: 'cost',
	recognises: ({ keys }) => holds(keys, 'resourceSpans'),
	async read(file, options) {
		const tally = new CostTally();
		let agents = 0;
		for await (const { value, line } of jsonValues(file)) {
			for (const span of spansOf(hold(value, exported, file.name, line))) {
				const attributes = new Map(span.attributes.map(({ key, value }) => [key, value]));
				if (!NAMES.input.concat(NAMES.output).some((name) => attributes.has(name))) continue;
				if (AROUND_CALLS.test(textOf(attributes, NAMES.operation) ?? '')) agents += 1;
				else addSpan(tally, { attributes, time: span.startTimeUnixNano, line }, options);
			}
		}
		if (tally.isEmpty && agents > 0)
			throw new ImportError(`${file.name} has usage on the spans of agents only, which may repeat each other`, {
				fix: 'Export the spans of the calls to models too.',
			});
		return tally.finish(
			options,
			agents > 0
				? [`Spans of agents, which repeat the usage of the calls in them: ${agents}. They are passed over.`]
				: [],
		);
	},
};

/** Operations that hold calls to models and are none themselves. */
const AROUND_CALLS = /agent|tool|workflow/;

const NAMES = {
	operation: ['gen_ai.operation.name'],
	provider: ['gen_ai.provider.name', 'gen_ai.system'],
	model: ['gen_ai.response.model', 'gen_ai.request.model'],
	input: ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'],
	output: ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens'],
	cacheRead: ['gen_ai.usage.cache_read.input_tokens', 'gen_ai.usage.cache_read_input_tokens'],
	cacheWrite: ['gen_ai.usage.cache_creation.input_tokens', 'gen_ai.usage.cache_creation_input_tokens'],
};

function addSpan(tally: CostTally, { attributes, time, line }: Call, options: ImportOptions): void {
	tally.add({
		day: dayIn(options.timeZone, time, line),
		model: textOf(attributes, NAMES.model) || 'no model',
		provider: textOf(attributes, NAMES.provider),
		usage: withWholeInput({
			input: countIn(attributes, NAMES.input, line) ?? 0,
			cachedInput: countIn(attributes, NAMES.cacheRead, line),
			cacheWrite: countIn(attributes, NAMES.cacheWrite, line),
			output: countIn(attributes, NAMES.output, line) ?? 0,
		}),
		line,
	});
}

function textOf(attributes: Attributes, names: readonly string[]): string | undefined {
	return names.map((name) => attributeOf(attributes, name)).find((value) => typeof value === 'string');
}

function countIn(attributes: Attributes, names: readonly string[], line: Call['line']): number | undefined {
	const name = names.find((candidate) => attributes.has(candidate));
	if (name === undefined) return undefined;
	const value = attributeOf(attributes, name);
	const tokens = count.safeParse(value);
	if (tokens.success) return tokens.data;
	throw new ImportError(`${name} is ${JSON.stringify(value)?.slice(0, 40) ?? 'empty'}, not a count`, {
		line,
		fix: 'Export it again with a current version of the instrumentation.',
	});
}

function attributeOf(attributes: Attributes, name: string): string | number | undefined {
	const { stringValue, intValue, doubleValue } = anyValue.safeParse(attributes.get(name)).data ?? {};
	return stringValue ?? intValue ?? doubleValue;
}

function spansOf(batches: Exported): Span[] {
	return batches.flatMap(({ resourceSpans }) =>
		resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
	);
}

const anyValue = z.object({
	stringValue: z.string().optional(),
	intValue: z.union([z.string(), z.number()]).optional(),
	doubleValue: z.number().optional(),
});
const span = z.object({
	startTimeUnixNano: z.union([z.string(), z.number()]),
	attributes: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
});
const batch = z.object({
	resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(span).default([]) })).default([]) })),
});
const exported = z.union([batch.transform((one) => [one]), z.array(batch)]);

type Exported = z.output<typeof exported>;
type Span = z.output<typeof span>;
type Attributes = ReadonlyMap<string, unknown>;
interface Call {
	attributes: Attributes;
	time: string | number;
	line: number | undefined;
}
