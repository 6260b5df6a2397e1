import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check.ts';
import { reportGithub } from '../checks/report-github.ts';
import { reportPretty } from '../checks/report-pretty.ts';
import { contentFolder, displayRoot } from '../content/folder.ts';
import { openWorkspace } from '../content/workspace.ts';
import { searchInDev } from './search-dev.ts';
import { indexFolder } from './search-index.ts';
import { publish, stagingFor } from './staging.ts';

/** The content has errors, which have been printed; nothing was built. */
export class ContentErrors extends Error {
	override name = 'ContentErrors';
	constructor() {
		super('The content has errors. Nothing was built, and the last build is untouched.');
	}
}

/** The build hooks: the check before, the search index after, and an output folder that changes only when all went well. */
export function casebook(): AstroIntegration {
	let outDir: URL;
	let staging: URL;
	return {
		name: 'casebook',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, addWatchFile }) => {
				addWatchFile(new URL(`file://${contentFolder()}/site.yaml`));
				if (command === 'dev') await report();
				if (command !== 'build') return;
				if ((await report()) > 0) throw new ContentErrors();
				outDir = config.outDir;
				staging = stagingFor(outDir);
				updateConfig({ outDir: staging });
			},
			'astro:server:setup': ({ server, logger }) => {
				searchInDev(server, logger);
				server.watcher.on('change', (path) => {
					if (path.startsWith(contentFolder())) void report();
				});
			},
			'astro:build:done': async ({ logger }) => {
				const pages = await indexFolder(staging);
				logger.info(`${pages} pages can be searched`);
				await publish(staging, outDir);
			},
		},
	};
}

/** Checks the content and prints the report; returns the number of errors. */
async function report(): Promise<number> {
	const { folder, tree, today } = await openWorkspace();
	const result = await checkContent(tree, today);
	const root = displayRoot(folder);
	process.stdout.write(
		process.env.GITHUB_ACTIONS
			? reportGithub(result, { root })
			: reportPretty(result, tree, { color: process.stdout.hasColors?.() ?? false, root }),
	);
	return result.findings.filter(({ severity }) => severity === 'error').length;
}
