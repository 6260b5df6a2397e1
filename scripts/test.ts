import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { runCommand } from './command.ts';

const USAGE = `npm test

Runs everything that CI runs: lint, types, unit tests, builds of fixture sites, and a real browser.
Finds a Chromium, or installs one. Prints at the end how many tests passed and failed.`;

interface Tally {
	passed: number;
	failed: number;
}

interface Suite {
	name: string;
	run(report: string, env: NodeJS.ProcessEnv): Promise<Tally>;
}

const SUITES: readonly Suite[] = [
	{ name: 'Lint', run: async (_, env) => tallyExit(await run('biome', ['check', '--error-on-warnings'], env)) },
	{
		name: 'Types',
		run: async (_, env) => tallyExit(await run('astro', ['check', '--minimumFailingSeverity', 'warning'], env)),
	},
	{ name: 'Units', run: (report, env) => runVitest('vitest.config.ts', report, env) },
	{ name: 'Builds', run: (report, env) => runVitest('vitest.build.config.ts', report, env) },
	{ name: 'Browser', run: runPlaywright },
];

await runCommand(USAGE, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'casebook-test-'));
	const chromium = await findChromium();
	const env = { ...process.env, ...(chromium ? { CASEBOOK_CHROMIUM: chromium } : {}) };
	const total: Tally = { passed: 0, failed: 0 };
	for (const { name, run: runSuite } of SUITES) {
		process.stdout.write(`\n${name}\n`);
		const { passed, failed } = await runSuite(join(folder, `${name}.json`), env);
		process.stdout.write(`${name}: ${passed} passed, ${failed} failed.\n`);
		total.passed += passed;
		total.failed += failed;
	}
	await rm(folder, { recursive: true, force: true });
	process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
	return total.failed > 0 ? 1 : 0;
});

async function runVitest(config: string, report: string, env: NodeJS.ProcessEnv): Promise<Tally> {
	const code = await run(
		'vitest',
		['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
		env,
	);
	const { numPassedTests = 0, numFailedTests = 0 } = await readReport<{
		numPassedTests: number;
		numFailedTests: number;
	}>(report);
	return settle({ passed: numPassedTests, failed: numFailedTests }, code);
}

async function runPlaywright(report: string, env: NodeJS.ProcessEnv): Promise<Tally> {
	const code = await run('playwright', ['test', '--reporter=list,json'], {
		...env,
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
	});
	const { stats } = await readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(report);
	return settle({ passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }, code);
}

/** A runner that failed without a failed test, or that ran none, counts as one failure. */
function settle(tally: Tally, code: number): Tally {
	return (code !== 0 && tally.failed === 0) || tally.passed + tally.failed === 0
		? { ...tally, failed: tally.failed + 1 }
		: tally;
}

function tallyExit(code: number): Tally {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function readReport<T>(path: string): Promise<Partial<T>> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as Partial<T>;
	} catch {
		return {};
	}
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(join('node_modules/.bin', command), args, { stdio: ['ignore', 'inherit', 'inherit'], env });
		child.on('error', reject);
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
