import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CostRow, CostTally } from '../../src/evidence/cost-tally.ts';
import { ImportError, type ImportOptions } from '../../src/evidence/importer.ts';
import { OPTIONS, recordOf } from '../support/evidence-exports.ts';

const USAGE = { input: 100, cachedInput: 20, output: 5 };

function row(given: Partial<CostRow> = {}): CostRow {
	return { day: '2026-05-03', model: 'a', cost: { amount: '0.1', currency: 'EUR' }, ...given };
}

function tallyOf(rows: readonly CostRow[]): CostTally {
	const tally = new CostTally();
	for (const one of rows) tally.add(one);
	return tally;
}

function readingOf(rows: readonly CostRow[], options: Partial<ImportOptions> = {}) {
	const reading = tallyOf(rows).finish({ ...OPTIONS, ...options });
	if (reading.kind !== 'cost') throw new Error('no cost');
	expect(recordOf(reading)).toBeDefined();
	return reading;
}

function refusalOf(attempt: () => unknown) {
	try {
		attempt();
	} catch (error) {
		if (error instanceof ImportError) return { message: error.message, line: error.line };
		throw error;
	}
	throw new Error('not refused');
}

describe('a tally', () => {
	test('adds up without drift, the dearest model first and the days in order', () => {
		const { from, to, cost } = readingOf([
			row({ day: '2026-05-05', cost: { amount: 0.2, currency: 'EUR' } }),
			row({ model: 'b', cost: { amount: 0.4, currency: 'EUR' } }),
			row(),
			row({ model: 'c' }),
		]);
		expect({ from, to, cost }).toEqual({
			from: '2026-05-03',
			to: '2026-05-05',
			cost: {
				currency: 'EUR',
				total: 0.8,
				byModel: [
					{ model: 'b', total: 0.4 },
					{ model: 'a', total: 0.3 },
					{ model: 'c', total: 0.1 },
				],
				byDay: [
					{ day: '2026-05-03', total: 0.6 },
					{ day: '2026-05-05', total: 0.2 },
				],
			},
		});
	});

	test.each([
		[3, 0.0333333],
		[7, 0.0142857],
		[undefined, undefined],
	])('has a cost per interaction for %s interactions', (interactions, perInteraction) => {
		expect(readingOf([row()], { interactions }).cost.perInteraction).toBe(perInteraction);
	});

	test('covers days without use, and days of what has no price', () => {
		const tally = tallyOf([row(), row({ day: '2026-05-20', model: 'b', cost: 'unknown', usage: USAGE })]);
		tally.cover('2026-04-30');
		expect(tally.finish(OPTIONS)).toMatchObject({ from: '2026-04-30', to: '2026-05-20' });
	});

	test('is empty until something was used', () => {
		const tally = new CostTally();
		tally.cover('2026-05-03');
		tally.add(row({ cost: undefined }));
		tally.add(row({ cost: 'unknown', usage: { input: 0, output: 0 } }));
		expect(tally.isEmpty).toBe(true);
		expect(refusalOf(() => tally.finish(OPTIONS)).message).toBe('the export holds no usage');
		tally.add(row());
		expect(tally.isEmpty).toBe(false);
	});

	test('counts the tokens of what has no price, and lists it', () => {
		const { cost, notes } = readingOf([
			row({ usage: USAGE }),
			row({ model: 'z', cost: 'unknown', usage: USAGE }),
			row({ model: 'b', cost: 'unknown', usage: USAGE }),
			row({ cost: 'unknown', usage: USAGE }),
		]);
		expect(cost.byModel).toEqual([
			{ model: 'a', total: 0.1, input: 200, cachedInput: 40, output: 10 },
			{ model: 'b', ...USAGE },
			{ model: 'z', ...USAGE },
		]);
		expect(cost.tokens).toEqual({ input: 400, cachedInput: 80, output: 20 });
		expect(notes).toEqual(['No price is known for a, b, z: tokens without one are counted, their cost is not.']);
	});

	test('prices tokens that come without an amount, in dollars', () => {
		const { cost, notes } = readingOf([row({ model: 'gpt-4o', cost: undefined, usage: USAGE })]);
		expect(cost).toMatchObject({ currency: 'USD', total: (80 * 2.5 + 20 * 1.25 + 5 * 10) / 1e6 });
		expect(notes).toHaveLength(1);
	});

	test('never mixes currencies, also not a price in dollars with euros', () => {
		const dollars = row({ cost: { amount: 1, currency: 'USD' }, line: 9 });
		const message = 'the export holds amounts in EUR and in USD, which are never added up';
		expect(refusalOf(() => tallyOf([row(), dollars]))).toEqual({ message, line: 9 });
		const priced = row({ model: 'gpt-4o', cost: undefined, usage: USAGE, line: 9 });
		expect(refusalOf(() => tallyOf([row(), priced]))).toEqual({ message, line: 9 });
	});

	test.each([1e12, -1e12, '1e300', Number.NaN, Number.POSITIVE_INFINITY])('takes no amount of %s', (amount) => {
		const refused = refusalOf(() => tallyOf([row({ cost: { amount, currency: 'EUR' }, line: 4 })]));
		expect(refused).toEqual({ message: `${amount} is not an amount that anybody pays`, line: 4 });
	});

	test('says which month is not over', () => {
		expect(readingOf([row()], { today: '2026-05-20' }).notes).toEqual([
			'2026-05 is not over: its last day here is 2026-05-03.',
		]);
		expect(readingOf([row()], { today: '2026-06-01' }).notes).toEqual([]);
	});

	test('takes refunds off, but shows no negative cost', () => {
		const refund = (day: string) => row({ day, cost: { amount: '-0.05', currency: 'EUR' } });
		expect(readingOf([row(), refund('2026-05-03')]).cost.total).toBe(0.05);
		expect(refusalOf(() => readingOf([row(), refund('2026-05-04')])).message).toMatch(/^2026-05-04 adds up to less/);
	});

	test('shows sums that are the total, whatever is added in whatever order', () => {
		const rows = fc.array(
			fc.record({
				day: fc.constantFrom('2026-05-01', '2026-05-02', '2026-06-03'),
				model: fc.constantFrom('a', 'b', 'c', 'd'),
				cost: fc.oneof(
					fc.record({ amount: fc.integer({ min: 0, max: 1e12 }).map((n) => n / 1e9), currency: fc.constant('EUR') }),
					fc.constant('unknown' as const),
				),
				usage: fc.option(fc.record({ input: fc.nat(1e6), output: fc.nat(1e6) }), { nil: undefined }),
			}),
			{ minLength: 1 },
		);
		const billionths = (amounts: (number | undefined)[]) =>
			amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 1e9), 0);
		fc.assert(
			fc.property(rows, (given) => {
				const all = [...given, row()];
				const { cost } = readingOf(all);
				expect(billionths(cost.byModel.map(({ total }) => total))).toBe(billionths([cost.total]));
				expect(billionths(cost.byDay.map(({ total }) => total))).toBe(billionths([cost.total]));
				expect(readingOf(all.toReversed())).toEqual(readingOf(all));
			}),
			{ seed: 1, numRuns: 300 },
		);
	});
});

describe('the name of a model', () => {
	const shown = (model: string) => readingOf([row({ model })]).cost.byModel[0]?.model;

	test.each([
		'gpt-4o-2024-08-06',
		'Claude 3.5 Sonnet 2024-10-22',
		'claude-3-5-sonnet@20240620',
		'claude-sonnet-4-5[1m]',
		'openai/gpt-oss-120b',
		'openrouter/anthropic/claude-3.7-sonnet:thinking',
		'bedrock/us-east-1/anthropic.claude-3-sonnet-20240229-v1:0',
		'meta-llama/Llama-4-Scout-17B-16E-Instruct',
		'deepseek/deepseek-v4.1-flash-20260910',
		'vertex_ai/gemini-2.5-pro',
		'text-embedding-3-small',
		'gpt-4o (audio)',
		'no model',
		'web search tool calls',
		'通义千问-max',
	])('%s is kept', (model) => {
		expect(shown(model)).toBe(model);
	});

	test.each([
		['ft:gpt-4o-mini-2024-07-18:acme:triage:AbC123', 'ft:gpt-4o-mini-2024-07-18'],
		['openai/ft:gpt-4o:acme::x', 'openai/ft:gpt-4o'],
		[' gpt-4o ', 'gpt-4o'],
	])('%s is %s', (model, name) => {
		expect(shown(model)).toBe(name);
	});

	test.each([
		['an e-mail address', 'ada@example.org'],
		['an e-mail address in it', 'gpt-4o of ada@example.org'],
		['a path', '/home/ada/models/llama.gguf'],
		['a path from home', '~/models/llama.gguf'],
		['a path without its start', 'home/ada/llama'],
		['a path upwards', 'a/../b'],
		['a long path', 'accounts/acme/models/triage'],
		['a path on Windows', 'C:\\Users\\ada\\llama.gguf'],
		['a path on Windows, with slashes', 'C:/Users/llama.gguf'],
		['an address', 'https://acme.example.org/v1'],
		['a project', 'projects/acme/gemini'],
		['an account', 'arn:aws:bedrock:us-east-1:123456789012:inference-profile'],
		['a key of OpenAI', `sk-proj-${'aB3'.repeat(9)}`],
		['a short key', 'sk-1234'],
		['a key behind a name', 'openai/sk-1234'],
		['a key of Google', `AIza${'SyB1-'.repeat(6)}`],
		['a key of AWS', `AKIA${'ABCD1234'.repeat(2)}`],
		['a token', `Bearer ${'aB3'.repeat(4)}`],
		['a JSON web token', `eyJ${'aB3'.repeat(4)}.eyJ${'aB3'.repeat(4)}`],
		['a hash', 'd41d8cd98f00b204e9800998ecf8427e'],
		['a UUID', '123e4567-e89b-12d3-a456-426614174000'],
		['a random text', 'q7Zx2Lm9Kp4Wv8Rt3Ny6'],
		['a sentence', 'Read the contract of the supplier first.'],
		['two lines', 'gpt-4o\nada'],
		['more than a name', 'x'.repeat(81)],
		['a tag', '<synthetic>'],
		['damaged letters', 'gpt\uFFFD4o'],
		['hidden characters', 'gpt\u202E4o'],
		['nothing', '  '],
	])('%s is "other"', (_, model) => {
		expect(shown(model)).toBe('other');
	});
});
