import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { langfuse } from '../../../src/evidence/importers/langfuse.ts';
import {
	csvOf,
	describeCostProperties,
	describeCsv,
	describeJson,
	describeRecognition,
	EDITED,
	langfuseObservation,
	langfuseRow,
	linesOf,
	NO_USAGE,
	readCost,
	recordOf,
	refusalOf,
	use,
	WRITERS,
} from '../../support/evidence-exports.ts';

const USES = [
	use({ model: 'gpt-4o', billionths: 2_000_000 }),
	use({ model: 'my-own-model', billionths: 150, at: '2026-05-04T23:30:00.123Z' }),
];
const OBSERVATIONS = USES.map(langfuseObservation);
const TOKENS = { input: 1000, cachedInput: 200, output: 50 };
const TRACES = 'The generations belong to 1 traces. If a trace is an interaction, say so: --per 1.';
const jsonOf = (...observations: unknown[]) => JSON.stringify(observations);

describeRecognition(langfuse, ['langfuseCsv', 'langfuseJson']);
describe('as CSV', () => describeCostProperties(langfuse, WRITERS.langfuseCsv));
describe('as JSON', () => describeCostProperties(langfuse, WRITERS.langfuseJson));
describeJson(langfuse, jsonOf(...OBSERVATIONS));
describeCsv(
	langfuse,
	csvOf(USES.map(langfuseRow).map(({ input: _, output: __, usageDetails: ___, costDetails: ____, ...row }) => row)),
);

test('generations are added up by model and by day', async () => {
	const reading = await readCost(langfuse, jsonOf(...OBSERVATIONS));
	expect(reading).toEqual({
		kind: 'cost',
		from: '2026-05-03',
		to: '2026-05-04',
		cost: {
			currency: 'USD',
			total: 0.00200015,
			byModel: [
				{ model: 'gpt-4o', total: 0.002, ...TOKENS },
				{ model: 'my-own-model', total: 0.00000015, ...TOKENS },
			],
			byDay: [
				{ day: '2026-05-03', total: 0.002 },
				{ day: '2026-05-04', total: 0.00000015 },
			],
			tokens: { input: 2000, cachedInput: 400, output: 100 },
		},
		notes: [TRACES],
	});
	expect(recordOf(reading).kind).toBe('cost');
});

test('CSV and JSON, and lines of it, are read the same', async () => {
	const whole = await readCost(langfuse, jsonOf(...OBSERVATIONS));
	expect(await readCost(langfuse, csvOf(USES.map(langfuseRow)))).toEqual(whole);
	expect(await readCost(langfuse, linesOf(OBSERVATIONS))).toEqual(whole);
});

test('a day is a day in the time zone of the site', async () => {
	const { cost } = await readCost(langfuse, jsonOf(...OBSERVATIONS), { timeZone: 'Asia/Tokyo' });
	expect(cost.byDay.map(({ day }) => day)).toEqual(['2026-05-03', '2026-05-05']);
});

test('traces are counted and offered, never taken for interactions', async () => {
	const traces = ['a', 'b', 'a', 'c'].map((traceId) => ({ ...OBSERVATIONS[0], traceId }));
	const { cost, notes } = await readCost(langfuse, jsonOf(...traces));
	expect(cost.interactions).toBeUndefined();
	expect(notes).toEqual(['The generations belong to 3 traces. If a trace is an interaction, say so: --per 3.']);
	const given = await readCost(langfuse, jsonOf(...traces), { interactions: 4 });
	expect(given.cost).toMatchObject({ total: 0.008, interactions: 4, perInteraction: 0.002 });
	expect(given.notes).toEqual([]);
});

test('what belongs to no trace is no trace, and traces are not counted without end', async () => {
	const short = { id: 'a', type: 'GENERATION', startTime: '2026-05-03T10:00:00Z', totalCost: 0.001, model: 'gpt-4o' };
	const traces = Array.from({ length: 100_001 }, (_, index) => ({ ...short, traceId: `trace-${index}` }));
	const notes = async (...observations: unknown[]) => (await readCost(langfuse, linesOf(observations))).notes;
	expect(await notes({ ...short, traceId: null }, ...traces.slice(0, 3))).toEqual([TRACES.replaceAll('1', '3')]);
	expect(await notes({ ...short, traceId: null })).toEqual([]);
	expect(await notes(...traces)).toEqual(['The generations belong to more than 100000 traces.']);
});

test('only generations count; the import says where others cost something', async () => {
	const others = [
		{ ...OBSERVATIONS[0], type: 'EMBEDDING' },
		{ ...OBSERVATIONS[0], type: 'AGENT' },
		{ ...OBSERVATIONS[0], type: 'SPAN', totalCost: null },
		{ ...OBSERVATIONS[0], type: 'EVENT', totalCost: 0 },
	];
	const { cost, notes } = await readCost(langfuse, jsonOf(OBSERVATIONS[0], ...others), { interactions: 1 });
	expect(cost.total).toBe(0.002);
	expect(notes).toEqual(['Observations that are no generations and hold a cost of their own: 2. It is not counted.']);
	expect(await refusalOf(langfuse, jsonOf(...others))).toEqual(NO_USAGE);
});

test.each([
	['nothing', { totalCost: null, inputCost: null, outputCost: null, costDetails: {} }],
	['an empty cell', { totalCost: '', inputCost: '', outputCost: '', costDetails: '' }],
	['0 without parts', { totalCost: 0, inputCost: null, outputCost: null, costDetails: {} }],
	['no key', { totalCost: undefined, inputCost: undefined, outputCost: undefined, costDetails: undefined }],
])('where the total cost is %s, tokens are priced', async (_, cost) => {
	const unpriced = { ...OBSERVATIONS[0], ...cost };
	const { cost: priced, notes } = await readCost(langfuse, jsonOf(unpriced), { interactions: 1 });
	expect(priced.byModel).toEqual([{ model: 'gpt-4o', total: (800 * 2.5 + 200 * 1.25 + 50 * 10) / 1e6, ...TOKENS }]);
	expect(notes).toEqual([
		'Tokens without an amount are priced by the list of @pydantic/genai-prices, at the price of their day.',
	]);
});

test('an unknown model without a cost is listed without a price', async () => {
	const unpriced = { ...OBSERVATIONS[1], totalCost: null };
	const { cost, notes } = await readCost(langfuse, jsonOf(OBSERVATIONS[0], unpriced), { interactions: 1 });
	expect(cost.byModel[1]).toEqual({ model: 'my-own-model', ...TOKENS });
	expect(notes).toEqual(['No price is known for my-own-model: tokens without one are counted, their cost is not.']);
});

test.each([
	{ inputCost: 0, outputCost: null, costDetails: {} },
	{ inputCost: null, outputCost: 0, costDetails: null },
	{ inputCost: null, outputCost: null, costDetails: { input: 0 } },
])('a cost of 0 that has parts (%j) is a price', async (parts) => {
	const free = { ...OBSERVATIONS[1], totalCost: 0, ...parts };
	expect((await readCost(langfuse, jsonOf(free))).cost.byModel).toEqual([
		{ model: 'my-own-model', total: 0, ...TOKENS },
	]);
});

test.each([
	['the words of OpenAI', { input: 800, input_cached_tokens: 200, output: 40, output_reasoning_tokens: 10 }, TOKENS],
	[
		'the words of Anthropic',
		{ input: 2, cache_read_input_tokens: 10_692, cache_creation_input_tokens: 592, output: 13 },
		{ input: 11_286, cachedInput: 10_692, output: 13 },
	],
	['no details', {}, { input: 1000, output: 50 }],
	['details that are no numbers', { input: 'many' }, { input: 1000, output: 50 }],
	['details that are damaged', '{"input": 1', { input: 1000, output: 50 }],
	['no details at all', null, { input: 1000, output: 50 }],
])('tokens in %s', async (_, usageDetails, tokens) => {
	expect((await readCost(langfuse, jsonOf({ ...OBSERVATIONS[0], usageDetails }))).cost.tokens).toEqual(tokens);
});

test('the newer export, which calls the model providedModelName, is read too', async () => {
	const {
		model,
		inputCost: _,
		outputCost: __,
		inputUsage: ___,
		outputUsage: ____,
		...event
	} = langfuseObservation(use());
	expect((await readCost(langfuse, jsonOf({ ...event, providedModelName: model }))).cost.byModel).toEqual([
		{ model: 'gpt-4o', total: 1.5, ...TOKENS },
	]);
});

test('an observation whose prompt fills the head is recognised', () => {
	const long = { ...OBSERVATIONS[0], input: JSON.stringify({ content: '{"a": "b"}'.repeat(30_000) }) };
	expect(langfuse.recognises(readHead(jsonOf(long)))).toBe(true);
});

test('a CSV without costs is refused', async () => {
	expect(await refusalOf(langfuse, csvOf(USES.map(langfuseRow)).replace('totalCost', 'total'))).toEqual({
		message: 'export has no column totalCost',
		line: 1,
		fix: 'Export it again with all columns, under the names that the tool gives them.',
	});
});

test.each([
	['type', null, 'export has no 1.type as this tool writes it'],
	['startTime', null, 'export has no 1.startTime as this tool writes it'],
	['totalCost', 'free', 'export has no 1.totalCost as this tool writes it'],
	['totalCost', 'NaN', 'export has no 1.totalCost as this tool writes it'],
	['inputUsage', -1, 'export has no 1.inputUsage as this tool writes it'],
	['inputUsage', 1e300, 'export has no 1.inputUsage as this tool writes it'],
])('%s %j is refused', async (key, value, message) => {
	expect((await refusalOf(langfuse, jsonOf(OBSERVATIONS[0], { ...OBSERVATIONS[1], [key]: value }))).message).toBe(
		message,
	);
});

test.each([
	['totalCost', '1e300', '1e300 is not an amount that anybody pays', EDITED],
	['startTime', '3.5.2026 10:00', '"3.5.2026 10:00" is no time', EDITED],
	[
		'outputUsage',
		'many',
		'export has no outputUsage as this tool writes it',
		'Export it again with a current version of the tool.',
	],
])('%s "%s" in a cell is refused with its line', async (column, value, message, fix) => {
	const short = USES.map(langfuseRow).map(({ input: _, ...row }) => row);
	const text = csvOf([...short, { ...short[0], [column]: value }]);
	expect(await refusalOf(langfuse, text)).toEqual({ message, line: 4, fix });
});
