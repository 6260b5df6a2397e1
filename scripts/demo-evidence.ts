import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';

const USAGE = `npm run demo-evidence

Writes synthetic exports, the same ones every time, and imports them into the demonstration. Nothing in them was measured.`;

/** One synthetic export, and how it is imported. */
interface Synthetic {
	file: string;
	text: string;
	args: string[];
}

await runCommand(USAGE, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'casebook-synthetic-'));
	for (const { file, text, args } of [cost(), ...evaluations(), review(), uptime(), session()]) {
		await writeFile(join(folder, file), text);
		const [verb = 'import', ...rest] = args;
		const env = { ...process.env, SOURCE_DATE_EPOCH: '1795219200' };
		const { status } = spawnSync(process.execPath, ['scripts/evidence.ts', verb, join(folder, file), ...rest], {
			stdio: 'inherit',
			env,
		});
		if (status !== 0) throw new Error(`${file} was not imported.`);
	}
	await rm(folder, { recursive: true, force: true });
	return 0;
});

/** October 2026 of a manual search: more questions on working days. */
function cost(): Synthetic {
	const random = seeded(1);
	const rows = days('2026-10-01', 31).map((day) => {
		const working = isWorkday(day) ? 1 : 0.25;
		return `${day},claude-haiku-4-5,Default,synthetic,message,0-200k,output,${(working * (2.3 + random() * 1.1)).toFixed(4)},0,token,global,standard`;
	});
	const header =
		'usage_date_utc,model,workspace,api_key,usage_type,context_window,token_type,cost_usd,list_price_usd,cost_type,inference_geo,speed';
	return {
		file: 'synthetic-anthropic-cost.csv',
		text: [header, ...rows, ''].join('\n'),
		args: ['import', '--to', 'lift-manual-answers', '--per', '1148', '--title', 'Cost in October (synthetic)'],
	};
}

/** A fact extractor that gets better from version to version. */
function evaluations(): Synthetic[] {
	const versions = [
		{ date: '2026-09-21', passed: 61, errored: 3 },
		{ date: '2026-10-12', passed: 72, errored: 0 },
		{ date: '2026-11-05', passed: 80, errored: 1 },
	];
	return versions.map(({ date, passed, errored }) => ({
		file: `synthetic-promptfoo-${date}.json`,
		text: JSON.stringify(promptfoo(date, passed, 90 - passed - errored, errored)),
		args: [
			'import',
			'--to',
			'tender-summaries',
			'--title',
			'Facts with the right page (synthetic)',
			'--why',
			'A fact without its page is of no use to a bid manager.',
		],
	}));
}

function promptfoo(date: string, passed: number, failed: number, errored: number): unknown {
	const result = (index: number, failureReason: 0 | 1 | 2) => ({
		promptIdx: 0,
		testIdx: index,
		provider: { id: 'anthropic:messages:claude-sonnet-4-5', label: '' },
		success: failureReason === 0,
		score: failureReason === 0 ? 1 : 0,
		failureReason,
		latencyMs: 900,
		gradingResult:
			failureReason === 2
				? null
				: { pass: failureReason === 0, score: failureReason === 0 ? 1 : 0, reason: 'synthetic', componentResults: [] },
	});
	const outcomes = [...Array<0>(passed).fill(0), ...Array<1>(failed).fill(1), ...Array<2>(errored).fill(2)];
	return {
		evalId: `eval-syn-${date}`,
		results: {
			version: 3,
			timestamp: `${date}T10:00:00.000Z`,
			prompts: [
				{
					id: 'synthetic',
					raw: 'synthetic',
					label: 'synthetic',
					provider: 'anthropic:messages:claude-sonnet-4-5',
					metrics: { score: passed, testPassCount: passed, testFailCount: failed, testErrorCount: errored },
				},
			],
			results: outcomes.map((reason, index) => result(index, reason)),
			stats: { successes: passed, failures: failed, errors: errored },
		},
		config: {},
		shareableUrl: null,
	};
}

/** Half a year of invoices that a person looked at. */
function review(): Synthetic {
	const months = [
		['2025-08-29', 552, 231, 4, 61],
		['2025-09-30', 571, 222, 3, 55],
		['2025-10-31', 590, 209, 2, 49],
		['2025-11-28', 607, 196, 2, 44],
		['2025-12-30', 618, 180, 1, 41],
		['2026-01-30', 637, 168, 1, 37],
	];
	return {
		file: 'synthetic-review.csv',
		text: ['date,accepted,edited,rejected,escalated', ...months.map((row) => row.join(',')), ''].join('\n'),
		args: ['import', '--to', 'invoice-coding', '--title', 'Invoices reviewed (synthetic)'],
	};
}

/** A hosted page that was down three times. */
function uptime(): Synthetic {
	const service = {
		name: 'Ballast',
		url: 'https://ballast.example',
		slug: 'ballast',
		status: 'up',
		uptime: '99.93%',
		uptimeDay: '100.00%',
		uptimeWeek: '100.00%',
		uptimeMonth: '99.91%',
		uptimeYear: '99.93%',
		time: 412,
		dailyMinutesDown: { '2026-08-11': 34, '2026-09-02': 11, '2026-10-29': 39 },
	};
	return {
		file: 'synthetic-upptime.json',
		text: JSON.stringify([service]),
		args: ['import', '--to', 'session-token-auditor', '--title', 'Uptime (synthetic)', '--date', '2026-11-20'],
	};
}

/** One agent session that reads more than it uses. */
function session(): Synthetic {
	const random = seeded(2);
	const words = ['yard', 'trailer', 'dock', 'seal', 'gate', 'manifest', 'reefer', 'pallet', 'customs', 'shift'];
	const text = (length: number) =>
		Array.from(
			{ length },
			() => `${words[Math.floor(random() * words.length)]}_${Math.floor(random() * 1e6).toString(36)}`,
		).join(' ');
	const lines: unknown[] = [];
	let input = 4200;
	for (const [index, tool] of [
		'Read',
		'Grep',
		'Read',
		'Bash',
		'Read',
		'Bash',
		'Read',
		'Edit',
		'Bash',
		'Read',
	].entries()) {
		const [minute, id] = [String(index).padStart(2, '0'), `toolu_${index}`];
		const result = text(tool === 'Read' ? 420 : tool === 'Bash' ? 240 : 60);
		lines.push({
			type: 'assistant',
			uuid: `a${index}`,
			sessionId: 'synthetic',
			timestamp: `2026-10-19T09:${minute}:00.000Z`,
			isSidechain: false,
			message: {
				id: `msg_${index}`,
				role: 'assistant',
				model: 'claude-sonnet-4-5',
				content: [{ type: 'tool_use', id, name: tool, input: { target: `${words[index]}.ts` } }],
				usage: { input_tokens: 12, output_tokens: 90, cache_creation_input_tokens: 0, cache_read_input_tokens: input },
			},
		});
		lines.push({
			type: 'user',
			uuid: `u${index}`,
			sessionId: 'synthetic',
			timestamp: `2026-10-19T09:${minute}:20.000Z`,
			isSidechain: false,
			message: { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: result }] },
		});
		if (index % 3 === 1)
			lines.push({
				type: 'assistant',
				uuid: `t${index}`,
				sessionId: 'synthetic',
				timestamp: `2026-10-19T09:${minute}:40.000Z`,
				isSidechain: false,
				message: {
					id: `say_${index}`,
					role: 'assistant',
					model: 'claude-sonnet-4-5',
					content: [{ type: 'text', text: `The part that matters is ${result.split(' ').slice(3, 12).join(' ')}.` }],
					usage: {
						input_tokens: 12,
						output_tokens: 60,
						cache_creation_input_tokens: 0,
						cache_read_input_tokens: input,
					},
				},
			});
		input += Math.ceil(result.length / 4);
	}
	return {
		file: 'synthetic-session.jsonl',
		text: lines
			.map((line) => JSON.stringify(line))
			.join('\n')
			.concat('\n'),
		args: ['audit', '--to', 'session-token-auditor'],
	};
}

function days(first: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) =>
		new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
	);
}

function isWorkday(day: string): boolean {
	const weekday = new Date(day).getUTCDay();
	return weekday !== 0 && weekday !== 6;
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
