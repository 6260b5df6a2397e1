import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openExport } from '../../../src/content/export-file.ts';
import { auditSessions } from '../../../src/evidence/audit/audit.ts';
import { toTokensReading } from '../../../src/evidence/audit/reading.ts';
import { ImportError } from '../../../src/evidence/importer.ts';
import { evidence } from '../../../src/schemas/evidence.ts';
import { agent, answers, auditOf, calls, OPTIONS, says, transcript, usage, user } from './session.ts';

const REAL = join(import.meta.dirname, '../../../../shared/fixtures/evidence/claude-code');
const SOURCE = { tool: 'Claude Code', file: 's.jsonl', sha256: 'a'.repeat(64), importedAt: '2026-06-01T00:00:00Z' };

/** An answer of this many characters, in which nothing is new to anybody. */
const filler = (characters: number) => 'x '.repeat(characters / 2);

describe('usage', () => {
	test('is counted once for a message of several lines, with the output of the last', async () => {
		const { main } = await auditOf(
			agent('m1', [says('Let me look.')], usage(100, 1)),
			agent('m1', [calls('t1', 'Read')], usage(100, 50)),
			answers('t1', 'text'),
			agent('m1', [calls('t2', 'Read')], usage(100, 50)),
		);
		expect(main).toMatchObject({ messages: 1, cost: { byModel: [{ messages: 1, input: 100, output: 50 }] } });
	});

	test('is counted once when a resumed session repeats the one before', async () => {
		const first = [agent('m1', [calls('t1', 'Read')], usage(100, 50)), answers('t1', filler(400))];
		const second = [...first, agent('m2', [calls('t2', 'Read')], usage(200, 50)), answers('t2', filler(400))];
		const { main } = await auditSessions([transcript(first), transcript(second)], OPTIONS);
		expect(main.cost.byModel).toMatchObject([{ messages: 2, input: 300, output: 100 }]);
		expect(main.byTool).toMatchObject([{ tool: 'Read', calls: 2, tokens: 200 }]);
	});

	test('includes what was read from and written to the cache in the input', async () => {
		const { main } = await auditOf(agent('m1', [says('Hello')], usage(10, 5, 1000, 200)));
		expect(main.peak).toBe(1210);
		expect(main.cost.byModel).toMatchObject([{ input: 1210, cachedInput: 1000 }]);
	});

	test('has a price where the list knows the model, and none where it does not', async () => {
		const unknown = agent('m2', [says('Hello')], usage(500, 5));
		const { main } = await auditOf(agent('m1', [says('Hello')], usage(1_000_000, 0)), {
			...unknown,
			message: { ...(unknown.message as object), model: 'house-model-9' },
		});
		expect(main.cost.byModel.map(({ model, total }) => [model, total !== undefined])).toEqual([
			['claude-sonnet-4', true],
			['house-model-9', false],
		]);
		expect(main.cost.total).toBe(main.cost.byModel[0]?.total);
	});

	test('of nothing is no usage: messages that the tool made up itself cost nothing and hide no price', async () => {
		const { main } = await auditOf({
			...agent('m1', []),
			message: { model: '<synthetic>', content: 'No response requested.', usage: usage(0, 0) },
		});
		expect(main.cost).toEqual({ total: undefined, byModel: [] });
	});
});

describe('tokens', () => {
	test('are four characters each where the transcript has no usage', async () => {
		const audit = await auditOf(
			user('Look at it.!'),
			agent('m1', [says('I will do so'), calls('t1', 'Read', { a: 1 }), calls('t2', 'Grep', { a: 1 })]),
			answers('t1', filler(4000)),
			answers('t2', filler(400)),
			agent('m2', [calls('t3', 'Grep', { a: 2 })]),
			answers('t3', filler(1200)),
		);
		expect(audit.estimate).toEqual({ method: 'rule', charactersPerToken: 4, steps: 0 });
		const parts = { unseen: 0, prompts: 3, replies: 3, asked: 6, answered: 1400, peak: 0 };
		expect(audit.main).toMatchObject({ ...parts, total: 1412 });
		expect(audit.main.byTool).toMatchObject([
			{ tool: 'Read', calls: 1, asked: 2, tokens: 1000, perCall: 1000, largest: 1000, share: 0.7082 },
			{ tool: 'Grep', calls: 2, asked: 4, tokens: 400, perCall: 200, largest: 300, share: 0.2833 },
		]);
	});

	test('are calibrated on how the billed input grows between messages', async () => {
		const steps = [0, 1, 2, 3].flatMap((step) => [
			agent(`m${step}`, [calls(`t${step}`, 'Read', { step })], usage(10_000 + step * 520, 20)),
			answers(`t${step}`, filler(1000)),
		]);
		const { estimate, main } = await auditOf(user('Go'), ...steps);
		expect(estimate).toEqual({ method: 'calibrated', charactersPerToken: 2, steps: 3 });
		expect(main.byTool[0]?.tokens).toBe(2000);
		expect(main.unseen).toBe(9999);
	});

	test.each([
		['too few steps', [10_000, 10_520, 11_040]],
		['input that shrinks, as in another session', [10_000, 5000, 4000, 3000]],
		['growth that the answers cannot explain', [10_000, 50_000, 90_000, 130_000]],
	])('are not calibrated on %s', async (_, inputs) => {
		const { estimate } = await auditOf(
			...inputs.flatMap((input, step) => [
				agent(`m${step}`, [calls(`t${step}`, 'Read', { step })], usage(input, 20)),
				answers(`t${step}`, filler(1000)),
			]),
		);
		expect(estimate.method).toBe('rule');
	});

	test('are not calibrated on pictures, whose text is not what was billed', async () => {
		const { estimate } = await auditOf(
			...[0, 1, 2, 3].flatMap((step) => [
				agent(`m${step}`, [calls(`t${step}`, 'Read', { step })], usage(10_000 + step * 520, 20)),
				answers(`t${step}`, [{ type: 'text', text: filler(1000) }, { type: 'image' }]),
			]),
		);
		expect(estimate.method).toBe('rule');
	});

	test('of a picture are those of 6,000 characters, whatever its bytes', async () => {
		const image = { type: 'image', source: { type: 'base64', data: 'A'.repeat(100_000) } };
		const { main } = await auditOf(agent('m1', [calls('t1', 'Screenshot')]), answers('t1', [image]));
		expect(main.byTool).toMatchObject([{ tokens: 1500 }]);
	});

	test('of an answer count once, and an answer without its call belongs to other', async () => {
		const { main } = await auditOf(
			agent('m1', [calls('t1', 'Read')]),
			answers('t1', filler(400)),
			answers('t1', filler(800)),
			answers('lost', filler(80)),
		);
		expect(main.byTool).toMatchObject([
			{ tool: 'Read', tokens: 100 },
			{ tool: 'other', calls: 1, tokens: 20 },
		]);
	});

	test('of a call that was never answered are what it was given', async () => {
		const { main } = await auditOf(agent('m1', [calls('t1', 'Write', { text: 'abcdefghij' })]));
		expect(main.byTool).toMatchObject([{ tool: 'Write', calls: 1, asked: 5, tokens: 0, dead: 0, unjudged: 0 }]);
	});
});

describe('the same call again', () => {
	test('is the same tool with the same input, in whatever order its keys stand', async () => {
		const { main } = await auditOf(
			agent('m1', [calls('t1', 'Read', { file_path: '/src/a.ts', limit: 5 })]),
			answers('t1', filler(400)),
			agent('m2', [calls('t2', 'Read', { limit: 5, file_path: '/src/a.ts' })]),
			answers('t2', filler(400)),
			agent('m3', [calls('t3', 'Read', { file_path: '/src/a.ts', limit: 5 })]),
			answers('t3', filler(800)),
			agent('m4', [calls('t4', 'Read', { file_path: '/src/b.ts' }), calls('t5', 'Grep', { file_path: '/src/b.ts' })]),
		);
		expect(main.repeated).toEqual([{ tool: 'Read', again: 2, tokens: 300, unchanged: 1, path: '/src/a.ts' }]);
	});
});

describe('sidechains', () => {
	const own = { isSidechain: true, agentId: 'a1' };
	const session = [
		user('Go'),
		agent('m1', [calls('t1', 'Task')], usage(100, 10)),
		user('Find it', own),
		agent('s1', [calls('u1', 'Grep')], usage(50, 5), own),
		answers('u1', filler(4000), own),
		agent('s2', [says('Found')], usage(60, 5), own),
		agent('s3', [calls('u2', 'Grep')], usage(70, 5), { isSidechain: true, agentId: 'a2' }),
		answers('t1', filler(400)),
	];

	test('are counted apart from the main conversation, and so is what they cost', async () => {
		const { main, sidechains } = await auditOf(...session);
		expect(main.byTool).toMatchObject([{ tool: 'Task', tokens: 100 }]);
		expect(main.cost.byModel).toMatchObject([{ input: 100 }]);
		expect(sidechains).toMatchObject({ count: 2, byTool: [{ tool: 'Grep', calls: 2, tokens: 1000 }] });
		expect(sidechains?.cost.byModel).toMatchObject([{ input: 180 }]);
	});

	test('are left out of the reading, with a note', async () => {
		const reading = toTokensReading(await auditOf(...session));
		expect(reading).toMatchObject({ kind: 'tokens', tokens: { byTool: [{ tool: 'Task' }] } });
		expect(reading.notes).toContainEqual(expect.stringMatching(/sub-agents are not counted here/));
	});

	test('are what the reading is about when the file holds nothing else', async () => {
		const reading = toTokensReading(await auditOf(...session.filter((line) => 'isSidechain' in line)));
		expect(reading).toMatchObject({ kind: 'tokens', tokens: { byTool: [{ tool: 'Grep', calls: 2 }] } });
		expect(reading.notes).toContainEqual(expect.stringMatching(/Only conversations of sub-agents/));
	});
});

describe('days', () => {
	test('are days in the time zone of the site', async () => {
		const line = { ...user('Hello'), timestamp: '2026-05-03T22:30:00Z' };
		const audit = await auditSessions([transcript([line])], { today: '2026-06-01', timeZone: 'Europe/Amsterdam' });
		expect([audit.from, audit.to]).toEqual(['2026-05-04', '2026-05-04']);
	});

	test('are the day of the audit where a transcript has no times', async () => {
		const audit = await auditOf({ ...user('Hello'), timestamp: undefined });
		expect([audit.from, audit.to]).toEqual(['2026-06-01', '2026-06-01']);
	});
});

describe('a broken transcript', () => {
	const sound = user('Hello');

	test.each([
		['breaks off', [sound, '{"type":"user","mess'], 2, /not whole/],
		['has a line that is no object', [sound, sound, '17'], 3, /no such shape/],
		['has a message without content', [sound, { type: 'assistant', message: { id: 'm' } }], 2, /no content/],
		['has no message in a line of the agent', [sound, { type: 'assistant' }], 2, /the message/],
		['has a call without a name', [sound, agent('m', [{ type: 'tool_use', id: 't' }])], 2, /no content/],
		['has an answer to nothing', [sound, agent('m', [{ type: 'tool_result', content: '' }])], 2, /no content/],
		['has usage that is no number', [sound, agent('m', [], { input_tokens: 'many' })], 2, /no usage/],
		['has negative usage', [sound, agent('m', [], { input_tokens: -1 })], 2, /no usage/],
		['has a time that is none', [sound, { ...sound, timestamp: 'yesterday' }], 2, /no time/],
		['is empty', [], 1, /holds no agent session/],
		['is a CSV', ['date,accepted', '2026-05-01,3'], 1, /holds no agent session/],
		['is an array', ['[{"type":"user"}]'], 1, /holds no agent session/],
		['is another tool’s JSON lines', [{ model: 'm' }, { model: 'n' }], undefined, /holds no agent session/],
	])('that %s is refused with its line', async (_, lines, line, message) => {
		const error = await auditOf(...lines).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(ImportError);
		expect(error).toMatchObject({ line, message: expect.stringMatching(message) });
	});

	test('is not one that has lines of other kinds, blocks that are new, or Windows line endings', async () => {
		const lines = [
			{ type: 'summary', summary: 'x' },
			{ type: 'file-history-snapshot' },
			{ ...user('x'), message: { content: [{ type: 'hologram', data: 'x' }] } },
			agent('m1', [{ type: 'redacted_thinking', data: 'x' }, says('Hello')]),
		];
		const { main } = await auditOf(...lines.map((line) => `${JSON.stringify(line)}\r`));
		expect(main).toMatchObject({ messages: 1, replies: 1 });
	});

	test('is not one whose messages have no id', async () => {
		const { main } = await auditOf(
			{ type: 'assistant', message: { content: 'a' } },
			{ type: 'assistant', message: { content: 'b' } },
		);
		expect(main.messages).toBe(2);
	});
});

describe('what is kept', () => {
	const secrets = ['sk-ant-api03-AbCdEf', 'ada@example.org', 'Planted', '/home/ada', 'cookie=1'];
	const text = secrets.join(' ');
	const session = [
		user(text, { cwd: text, sessionId: text, gitBranch: text }),
		agent('m1', [says(text), { type: 'thinking', thinking: text }, calls('t1', text, { [text]: text })]),
		answers('t1', text, { toolUseResult: text }),
		agent('m2', [calls('t2', 'ada@example.org', text), calls('t3', 'sk-ant-api03-AbCdEf', text)]),
		{ type: 'summary', summary: text },
		agent('m3', [calls('t4', 'Read', { file_path: text })]),
		agent('m4', [calls('t5', 'Read', { file_path: text })]),
	].map((line) => JSON.stringify(line).replaceAll('"claude-sonnet-4"', JSON.stringify(text)));

	test('in a reading is nothing of what was said', async () => {
		const reading = JSON.stringify(toTokensReading(await auditOf(...session)));
		expect(secrets.filter((secret) => reading.includes(secret))).toEqual([]);
	});

	test('in an audit is nothing of what was said, but for the paths of files that were read again', async () => {
		const audit = await auditOf(...session);
		expect(audit.main.repeated).toMatchObject([{ path: text }]);
		const rest = JSON.stringify({ ...audit, main: { ...audit.main, repeated: [] } });
		expect(secrets.filter((secret) => rest.includes(secret))).toEqual([]);
	});
});

test('a reading fits the schema of evidence files, with thirty tools by name at most', async () => {
	const lines = Array.from({ length: 40 }, (_, index) => [
		agent(`m${index}`, [calls(`t${index}`, `Tool${index}`)]),
		answers(`t${index}`, filler(400 + index * 8)),
	]).flat();
	const { notes, ...body } = toTokensReading(await auditOf(...lines));
	expect(evidence.safeParse({ title: 'Context use', source: SOURCE, ...body }).error?.issues).toBeUndefined();
	if (body.kind !== 'tokens') throw new Error(body.kind);
	expect(body.tokens.byTool).toHaveLength(31);
	expect(body.tokens.byTool.at(-1)).toMatchObject({ tool: 'other', calls: 10 });
	expect(notes.length).toBeGreaterThan(1);
});

test('no file at all is refused', async () => {
	await expect(auditSessions([], OPTIONS)).rejects.toThrow(ImportError);
});

describe('whatever a session holds', () => {
	const word = fc.constantFrom(
		'handleLogin',
		'retry_count',
		'Amsterdam',
		'the',
		'src/app.ts',
		'été',
		'東京都庁',
		'4711',
	);
	const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
	const turn = fc.record({
		tool: fc.constantFrom('Read', 'Bash', 'mcp__docs__find', 'not a tool'),
		say: text,
		answer: text,
		prompt: fc.option(text),
		input: fc.nat(200_000),
		isSidechain: fc.boolean(),
	});
	const session = fc
		.array(turn, { minLength: 1, maxLength: 12 })
		.map((turns) =>
			turns.flatMap(({ tool, say, answer, prompt, input, isSidechain }, index) => [
				...(prompt === null ? [] : [user(prompt, { isSidechain })]),
				agent(`m${index}`, [says(say), calls(`t${index}`, tool, { say })], usage(input, 30), { isSidechain }),
				answers(`t${index}`, answer, { isSidechain }),
			]),
		);

	test('the parts add up, and the bounds hold', async () => {
		await fc.assert(
			fc.asyncProperty(session, async (lines) => {
				const audit = await auditOf(...lines);
				for (const part of [audit.main, ...(audit.sidechains ? [audit.sidechains] : [])]) {
					const { unseen, prompts, replies, asked, answered, total, dead, byTool } = part;
					expect(unseen + prompts + replies + asked + answered).toBe(total);
					expect(byTool.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(answered);
					expect(byTool.reduce((sum, tool) => sum + tool.dead, 0)).toBe(dead.tokens);
					expect(dead.judged + dead.unjudged).toBe(answered);
					expect(0 <= dead.least && dead.least <= dead.tokens).toBe(true);
					expect(dead.tokens <= dead.most && dead.most <= dead.judged).toBe(true);
					for (const tool of byTool) expect(tool.dead + tool.unjudged).toBeLessThanOrEqual(tool.tokens);
				}
			}),
			{ numRuns: 150 },
		);
	});

	test('it is the same however the file is cut, and its usage the same when a file is read twice', async () => {
		await fc.assert(
			fc.asyncProperty(session, fc.integer({ min: 1, max: 500 }), async (lines, pieces) => {
				const whole = await auditOf(...lines);
				expect(await auditSessions([transcript(lines, pieces)], OPTIONS)).toEqual(whole);
				const twice = await auditSessions([transcript(lines), transcript(lines)], OPTIONS);
				expect(twice.main.cost).toEqual(whole.main.cost);
				expect(twice.main.byTool.map(({ calls: times }) => times)).toEqual(
					whole.main.byTool.map(({ calls: times }) => times),
				);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('real transcripts', () => {
	const real = existsSync(REAL);

	test('have the usage that ccusage finds in them', async () => {
		if (!real) return console.info(`skipped: there is no ${REAL}`);
		const audit = await auditSessions([await openExport(join(REAL, 'daaain-todowrite_examples.jsonl'))], OPTIONS);
		expect(audit.main.cost.byModel).toEqual([
			{ model: 'claude-sonnet-4', messages: 6, input: 883, cachedInput: 0, output: 328, total: 0.007569 },
		]);
		expect(audit.main.byTool).toMatchObject([{ tool: 'TodoWrite', calls: 3 }]);
	});

	test('can be audited together, with and without usage', async () => {
		if (!real) return console.info(`skipped: there is no ${REAL}`);
		const names = ['daaain-representative_messages', 'daaain-session_b', 'simonw-sample_session'];
		const files = await Promise.all(names.map((name) => openExport(join(REAL, `${name}.jsonl`))));
		const audit = await auditSessions(files, OPTIONS);
		expect(audit).toMatchObject({ sessions: 3, from: '2025-06-14', to: '2025-12-24', sidechains: undefined });
		expect(audit.main.byTool.map(({ tool, calls: times }) => [tool, times])).toEqual([
			['Bash', 2],
			['Edit', 1],
			['Write', 1],
		]);
	});
});
