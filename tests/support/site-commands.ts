import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the engine. */
export const ENGINE = fileURLToPath(new URL('../../', import.meta.url));

/** The day on which fixture sites are built. */
export const DAY = '2026-11-25';

/** What runners of tests set, and what would change the output of a command: colours, and annotations of a workflow. */
const RUNNER_VARIABLES =
	/^(NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|BASE_URL|SITE|FORCE_COLOR|GITHUB_ACTIONS|(VITEST|PLAYWRIGHT)_?.*)$/;

/** How a command line ended, and what it said. */
export interface Outcome {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** What a command of the engine runs with. */
export interface CommandOptions {
	/** The content folder. */
	content: string;
	args?: readonly string[];
	/** The day that it takes for today. */
	day?: string;
	env?: NodeJS.ProcessEnv;
}

/** Runs a script of the engine as an author would, in a process of its own. */
export function runCommand(script: string, options: CommandOptions): Promise<Outcome> {
	const child = startCommand(script, options);
	const output = { stdout: '', stderr: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		output.stdout += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		output.stderr += text;
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) => resolve({ status, ...output }));
	});
}

/** Starts a script of the engine and leaves it running. */
export function startCommand(script: string, { content, args = [], day = DAY, env = {} }: CommandOptions) {
	return spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
		cwd: ENGINE,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...ownEnvironment(),
			CASEBOOK_CONTENT: content,
			SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000),
			...env,
		},
	});
}

/** The environment without what the runner of the tests has put there. */
function ownEnvironment(): NodeJS.ProcessEnv {
	const names = Object.keys(process.env).filter((name) => !RUNNER_VARIABLES.test(name));
	return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

/** Builds a site into a folder. */
export function build(content: string, outDir: string, options: Partial<CommandOptions> = {}): Promise<Outcome> {
	return runCommand('build', { content, args: ['--outDir', outDir], ...options });
}

/** A folder of its own for one test, removed afterwards. Files stay on the disk of the temporary folder. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'casebook-test-'));
	try {
		return await use(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
