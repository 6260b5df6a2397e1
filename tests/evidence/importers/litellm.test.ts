import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { litellm } from '../../../src/evidence/importers/litellm.ts';
import {
	describeCostProperties,
	describeJson,
	describeRecognition,
	EDITED,
	linesOf,
	litellmLog,
	NO_USAGE,
	PLANTED,
	readCost,
	recordOf,
	refusalOf,
	use,
	WRITERS,
} from '../../support/evidence-exports.ts';

const LOGS = [
	litellmLog(use({ model: 'gpt-4o', billionths: 2_000_000 })),
	litellmLog(use({ model: 'anthropic/claude-sonnet-4-20250514', billionths: 150, at: '2026-05-04T23:30:00.123456' })),
];
const TOKENS = { input: 1000, cachedInput: 200, output: 50 };
const jsonOf = (...logs: unknown[]) => JSON.stringify(logs);

describeRecognition(litellm, ['litellm', 'litellmLines']);
describeCostProperties(litellm, WRITERS.litellm);
describe('in lines', () => describeCostProperties(litellm, WRITERS.litellmLines));
describeJson(litellm, jsonOf(...LOGS));

test('spend is added up by model and by day', async () => {
	const reading = await readCost(litellm, jsonOf(...LOGS));
	expect(reading).toEqual({
		kind: 'cost',
		from: '2026-05-03',
		to: '2026-05-04',
		cost: {
			currency: 'USD',
			total: 0.00200015,
			byModel: [
				{ model: 'gpt-4o', total: 0.002, ...TOKENS },
				{ model: 'anthropic/claude-sonnet-4-20250514', total: 0.00000015, ...TOKENS },
			],
			byDay: [
				{ day: '2026-05-03', total: 0.002 },
				{ day: '2026-05-04', total: 0.00000015 },
			],
			tokens: { input: 2000, cachedInput: 400, output: 100 },
		},
		notes: [],
	});
	expect(recordOf(reading).kind).toBe('cost');
});

test('lines and the pages of the dashboard are read the same', async () => {
	const whole = await readCost(litellm, jsonOf(...LOGS));
	expect(await readCost(litellm, linesOf(LOGS))).toEqual(whole);
	const page = JSON.stringify({ data: LOGS, total: 2, page: 1, total_pages: 1 });
	expect(litellm.recognises(readHead(page))).toBe(true);
	expect(await readCost(litellm, page)).toEqual(whole);
});

test('one page of several is read, and the import says that it is one', async () => {
	const { cost, notes } = await readCost(litellm, JSON.stringify({ data: LOGS, total: 20, page: 1, total_pages: 10 }));
	expect(cost.total).toBe(0.00200015);
	expect(notes).toEqual(['This is one page of 10; the others are not in it.']);
});

test('a time without a zone is UTC, and a day is a day in the time zone of the site', async () => {
	const { cost } = await readCost(litellm, jsonOf(...LOGS), { timeZone: 'Europe/Berlin' });
	expect(cost.byDay.map(({ day }) => day)).toEqual(['2026-05-03', '2026-05-05']);
});

test('no spend for tokens is no price', async () => {
	const { cost, notes } = await readCost(litellm, jsonOf(LOGS[0], { ...LOGS[0], model: 'ollama/llama3', spend: 0 }));
	expect(cost.byModel).toEqual([
		{ model: 'gpt-4o', total: 0.002, ...TOKENS },
		{ model: 'ollama/llama3', ...TOKENS },
	]);
	expect(notes).toEqual(['No price is known for ollama/llama3: tokens without one are counted, their cost is not.']);
});

test('tokens that only come out, or only go in, are used too', async () => {
	const one = { ...LOGS[0], model: 'b', spend: 0, metadata: {} };
	const logs = [LOGS[0], { ...one, prompt_tokens: 0 }, { ...one, model: 'c', completion_tokens: 0 }];
	expect((await readCost(litellm, jsonOf(...logs))).cost.byModel.slice(1)).toEqual([
		{ model: 'b', input: 0, output: 50 },
		{ model: 'c', input: 1000, output: 0 },
	]);
});

test('it is a price where LiteLLM answered from its own cache', async () => {
	const { cost, notes } = await readCost(litellm, jsonOf({ ...LOGS[0], spend: 0, cache_hit: 'True' }));
	expect(cost.byModel).toEqual([{ model: 'gpt-4o', total: 0, ...TOKENS }]);
	expect(notes).toEqual([]);
});

test('a failed call that used nothing counts for nothing but its day', async () => {
	const failed = {
		...LOGS[0],
		model: '',
		spend: 0,
		prompt_tokens: 0,
		completion_tokens: 0,
		startTime: '2026-05-20T08:00:00Z',
		status: 'failure',
		metadata: { error_information: { traceback: PLANTED } },
	};
	const { from, to, cost, notes } = await readCost(litellm, jsonOf(LOGS[0], failed));
	expect([from, to]).toEqual(['2026-05-03', '2026-05-20']);
	expect(cost.byModel).toHaveLength(1);
	expect(notes).toEqual([]);
});

test.each([
	['as the text of JSON', JSON.stringify(LOGS[0]?.metadata), TOKENS],
	['in the words of Anthropic', { usage_object: { cache_read_input_tokens: 300 } }, { ...TOKENS, cachedInput: 300 }],
	['that is no JSON', PLANTED, { input: 1000, output: 50 }],
	['that is empty', {}, { input: 1000, output: 50 }],
	['that is nothing', null, { input: 1000, output: 50 }],
	['of another shape', { usage_object: [PLANTED] }, { input: 1000, output: 50 }],
])('what was cached is taken from metadata %s', async (_, metadata, tokens) => {
	expect((await readCost(litellm, jsonOf({ ...LOGS[0], metadata }))).cost.tokens).toEqual(tokens);
});

test('where the cache is larger than the prompt, the prompt was counted without it', async () => {
	const usage_object = { cache_read_input_tokens: 5758, cache_creation_input_tokens: 6174 };
	const { cost } = await readCost(litellm, jsonOf({ ...LOGS[0], prompt_tokens: 3, metadata: { usage_object } }));
	expect(cost.tokens).toEqual({ input: 11_935, cachedInput: 5758, output: 50 });
});

test.each([
	['startTime', undefined, 'export has no 1.startTime as this tool writes it'],
	['spend', 'free', 'export has no 1.spend as this tool writes it'],
	['prompt_tokens', -1, 'export has no 1.prompt_tokens as this tool writes it'],
	['prompt_tokens', 1e300, 'export has no 1.prompt_tokens as this tool writes it'],
])('%s %j is refused', async (key, value, message) => {
	expect((await refusalOf(litellm, jsonOf(LOGS[0], { ...LOGS[1], [key]: value }))).message).toBe(message);
	expect(await refusalOf(litellm, linesOf([LOGS[0], { ...LOGS[1], [key]: value }]))).toEqual({
		message: message.replace('1.', ''),
		line: 2,
		fix: 'Export it again with a current version of the tool.',
	});
});

test.each([
	['spend', 1e300, '1e+300 is not an amount that anybody pays'],
	['startTime', 'yesterday', '"yesterday" is no time'],
])('%s %j is refused', async (key, value, message) => {
	const broken = { ...LOGS[1], [key]: value };
	expect(await refusalOf(litellm, linesOf([LOGS[0], broken]))).toEqual({ message, line: 2, fix: EDITED });
});

test('logs that hold none, or break off, are refused', async () => {
	expect(await refusalOf(litellm, '[]')).toEqual(NO_USAGE);
	expect(await refusalOf(litellm, linesOf(LOGS).slice(0, -20))).toEqual({
		message: 'export is not whole: its JSON breaks off or is damaged',
		line: 2,
		fix: 'Export it again.',
	});
});

test('a summary of spend by day is not taken for logs', () => {
	const summary = JSON.stringify([{ startTime: '2026-05-03', spend: 1, users: {}, models: { 'gpt-4o': 1 } }]);
	expect(litellm.recognises(readHead(summary))).toBe(false);
	expect(litellm.recognises(readHead('{"data":[{"spend":1}]}'))).toBe(false);
	expect(litellm.recognises(readHead('{"data":[{"request_id":1}]}'))).toBe(false);
	expect(litellm.recognises(readHead('{"logs":[{"request_id":1,"spend":1}]}'))).toBe(false);
});
