import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** How a Chromium of this project runs: also as root, and without asking the network for anything of its own. */
export const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/**
 * The path of a Chromium: the one that `CASEBOOK_CHROMIUM` names, Playwright's own, or the system's. Installs one if there
 * is none: Playwright's own, else the system's package manager's. Undefined if nothing helped.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
	return (
		present(env) ??
		(install('npx', ['playwright', 'install', 'chromium']) ? present(env) : undefined) ??
		installFromSystem(env)
	);
}

function present(env: NodeJS.ProcessEnv): string | undefined {
	const candidates = [env.CASEBOOK_CHROMIUM, chromium.executablePath(), ...onPath(env)];
	return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function onPath(env: NodeJS.ProcessEnv): string[] {
	const folders = (env.PATH ?? '').split(delimiter);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installFromSystem(env: NodeJS.ProcessEnv): string | undefined {
	const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const apt = (args: string[]) => {
		const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
		return install(command, rest);
	};
	apt(['update']);
	return apt(['install', '-y', 'chromium']) ? present(env) : undefined;
}

function install(command: string, args: string[]): boolean {
	process.stdout.write(`Looking for a browser: ${command} ${args.join(' ')}\n`);
	return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
