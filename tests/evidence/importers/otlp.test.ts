import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { otlp } from '../../../src/evidence/importers/otlp.ts';
import {
	describeCostProperties,
	describeJson,
	describeRecognition,
	linesOf,
	NO_USAGE,
	otlpBatch,
	otlpSpan,
	readCost,
	recordOf,
	refusalOf,
	use,
	WRITERS,
} from '../../support/evidence-exports.ts';

const USES = [use({ model: 'gpt-4o' }), use({ model: 'claude-unheard-of-9', at: '2026-05-04T23:30:00Z' })];
const TOKENS = { input: 1000, cachedInput: 200, output: 50 };
/** Of gpt-4o, per million: 2.5 for input, 1.25 for cached input, 10 for output. */
const COST = (800 * 2.5 + 200 * 1.25 + 50 * 10) / 1e6;
const PRICED = 'Tokens without an amount are priced by the list of @pydantic/genai-prices, at the price of their day.';

/** An export of spans, each like any other but for these attributes; undefined takes one out. */
function spansWith(...changes: Record<string, unknown>[]): string {
	const spans = changes.map((change) => {
		const { attributes, ...span } = otlpSpan(use());
		const all = { ...Object.fromEntries(attributes.map(({ key, value }) => [key, value])), ...change };
		return { ...span, attributes: Object.entries(all).flatMap(([key, value]) => (value ? { key, value } : [])) };
	});
	return JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans }] }] });
}

describeRecognition(otlp, ['otlp', 'otlpLines']);
describeCostProperties(otlp, WRITERS.otlp, { hasAmounts: false });
describe('in lines', () => describeCostProperties(otlp, WRITERS.otlpLines, { hasAmounts: false }));
describeJson(otlp, WRITERS.otlp(USES), { linesToo: true });

test('calls are priced and added up by model and by day', async () => {
	const reading = await readCost(otlp, WRITERS.otlp(USES));
	expect(reading).toEqual({
		kind: 'cost',
		from: '2026-05-03',
		to: '2026-05-04',
		cost: {
			currency: 'USD',
			total: COST,
			byModel: [
				{ model: 'gpt-4o', total: COST, ...TOKENS },
				{ model: 'claude-unheard-of-9', ...TOKENS },
			],
			byDay: [{ day: '2026-05-03', total: COST }],
			tokens: { input: 2000, cachedInput: 400, output: 100 },
		},
		notes: ['No price is known for claude-unheard-of-9: tokens without one are counted, their cost is not.', PRICED],
	});
	expect(recordOf(reading).kind).toBe('cost');
});

test.each([
	['one object', WRITERS.otlp(USES)],
	['lines', WRITERS.otlpLines(USES)],
	['one line', `${WRITERS.otlp(USES)}\n`],
	['a list of objects', JSON.stringify(USES.map((one) => otlpBatch([one])))],
])('%s is read the same', async (_, text) => {
	expect(otlp.recognises(readHead(text))).toBe(true);
	expect(await readCost(otlp, text)).toEqual(await readCost(otlp, WRITERS.otlp(USES)));
});

test('lines are read also where the first is longer than what is looked at', async () => {
	const many = Array.from({ length: 200 }, () => use());
	const text = linesOf([otlpBatch(many), otlpBatch(many)]);
	expect(readHead(text).shape).toBe('json-object');
	expect((await readCost(otlp, text)).cost.tokens?.output).toBe(20_000);
});

test('a day is a day in the time zone of the site', async () => {
	const text = WRITERS.otlp([use({ at: '2026-05-04T23:30:00Z' })]);
	expect((await readCost(otlp, text, { timeZone: 'Europe/Berlin' })).cost.byDay[0]?.day).toBe('2026-05-05');
});

test.each([
	['texts', { stringValue: '1000' }],
	['integers in texts', { intValue: '1000' }],
	['integers', { intValue: 1000 }],
	['doubles', { doubleValue: 1000 }],
])('counts can be %s', async (_, value) => {
	expect((await readCost(otlp, spansWith({ 'gen_ai.usage.input_tokens': value }))).cost.tokens).toEqual(TOKENS);
});

test('former names are known', async () => {
	const text = spansWith({
		'gen_ai.response.model': undefined,
		'gen_ai.request.model': { stringValue: 'claude-sonnet-4-20250514' },
		'gen_ai.system': { stringValue: 'anthropic' },
		'gen_ai.usage.input_tokens': undefined,
		'gen_ai.usage.prompt_tokens': { intValue: 1000 },
		'gen_ai.usage.output_tokens': undefined,
		'gen_ai.usage.completion_tokens': { intValue: 50 },
		'gen_ai.usage.cache_read.input_tokens': undefined,
		'gen_ai.usage.cache_read_input_tokens': { intValue: 200 },
		'gen_ai.usage.cache_creation_input_tokens': { intValue: 100 },
	});
	const total = (700 * 3 + 200 * 0.3 + 100 * 3.75 + 50 * 15) / 1e6;
	expect((await readCost(otlp, text)).cost.byModel).toEqual([{ model: 'claude-sonnet-4-20250514', total, ...TOKENS }]);
});

test('where the cache is larger than the input, the input was counted without it', async () => {
	const text = spansWith({
		'gen_ai.usage.input_tokens': { intValue: 3 },
		'gen_ai.usage.cache_read.input_tokens': { intValue: 5758 },
		'gen_ai.usage.cache_creation.input_tokens': { intValue: 6174 },
	});
	expect((await readCost(otlp, text)).cost.tokens).toEqual({ input: 11_935, cachedInput: 5758, output: 50 });
});

test('where nothing is said of the cache, nothing is claimed of it', async () => {
	const text = spansWith({ 'gen_ai.usage.cache_read.input_tokens': undefined });
	expect((await readCost(otlp, text)).cost.tokens).toEqual({ input: 1000, output: 50 });
});

test.each(['openai', 'azure', 'azure.ai.openai', 'a-gateway-of-our-own'])(
	'a model is priced with the provider %s',
	async (provider) => {
		const text = spansWith({ 'gen_ai.provider.name': { stringValue: provider } });
		expect((await readCost(otlp, text)).cost.total).toBe(COST);
	},
);

test.each(['invoke_agent', 'create_agent', 'execute_tool', 'invoke_workflow'])(
	'a span of %s repeats the usage of the calls in it',
	async (operation) => {
		const around = { 'gen_ai.operation.name': { stringValue: operation } };
		const { cost, notes } = await readCost(otlp, spansWith(around, {}));
		expect(cost.tokens).toEqual(TOKENS);
		expect(notes).toEqual([
			PRICED,
			'Spans of agents, which repeat the usage of the calls in them: 1. They are passed over.',
		]);
		expect(await refusalOf(otlp, spansWith(around))).toEqual({
			message: 'export has usage on the spans of agents only, which may repeat each other',
			fix: 'Export the spans of the calls to models too.',
		});
	},
);

test('spans without usage are passed over, and an export of no others is refused', async () => {
	const none = { 'gen_ai.usage.input_tokens': undefined, 'gen_ai.usage.output_tokens': undefined };
	expect((await readCost(otlp, spansWith(none, {}))).cost.tokens).toEqual(TOKENS);
	expect(await refusalOf(otlp, spansWith(none))).toEqual(NO_USAGE);
	expect(await refusalOf(otlp, '{"resourceSpans":[]}')).toEqual(NO_USAGE);
	expect(await refusalOf(otlp, '{"resourceSpans":[{"resource":{}}]}')).toEqual(NO_USAGE);
});

test.each([
	[{ stringValue: 'many' }, '"many"'],
	[{ intValue: -1 }, '-1'],
	[{ doubleValue: 0.5 }, '0.5'],
	[{ intValue: '99999999999999999999' }, '"99999999999999999999"'],
	[{ boolValue: true }, 'empty'],
])('a count that is %j is refused', async (value, shown) => {
	expect(await refusalOf(otlp, spansWith({ 'gen_ai.usage.output_tokens': value }))).toEqual({
		message: `gen_ai.usage.output_tokens is ${shown}, not a count`,
		line: 1,
		fix: 'Export it again with a current version of the instrumentation.',
	});
});

test('spans without a time, and what is no list of spans, are refused', async () => {
	const refused = async (text: string) => (await refusalOf(otlp, text)).message;
	expect(await refused(spansWith({}).replace('startTimeUnixNano', 'start'))).toBe(
		'export has no resourceSpans.0.scopeSpans.0.spans.0.startTimeUnixNano as this tool writes it',
	);
	expect(await refused(spansWith({}).replace(/"\d{19}"/, '"soon"'))).toBe('"soon" is no time');
	expect(await refused('{"resourceSpans":{}}')).toBe('export has no resourceSpans as this tool writes it');
});

test('metrics and logs of OpenTelemetry are not recognised', () => {
	expect(otlp.recognises(readHead('{"resourceMetrics":[]}'))).toBe(false);
	expect(otlp.recognises(readHead('{"resourceLogs":[]}'))).toBe(false);
});
