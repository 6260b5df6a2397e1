import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check.ts';
import { contentFolder } from '../content/folder.ts';
import { openWorkspace } from '../content/workspace.ts';
import { inlineScripts } from './inline-script.ts';
import { countErrors, reportContent } from './report.ts';
import { searchInDev } from './search-dev.ts';
import { indexFolder } from './search-index.ts';
import { sitemapReader } from './sitemap-dates.ts';
import { discard, publish, stagingFor } from './staging.ts';

/** The build hooks: the check before, the sitemap and the search index after, and an output folder that changes only when all went well. */
export function casebook(): AstroIntegration[] {
	let outDir: URL;
	let staging: URL;
	let base: string;
	const hooks: AstroIntegration['hooks'] = {
		'astro:config:setup': async ({ command, config, updateConfig, addWatchFile }) => {
			addWatchFile(join(contentFolder(), 'site.yaml'));
			updateConfig({ vite: { plugins: [inlineScripts()] } });
			if (command !== 'build') return;
			await refuseErrors();
			outDir = config.outDir;
			staging = stagingFor(outDir);
			await discard(staging);
			updateConfig({ outDir: staging });
		},
		'astro:config:done': ({ config }) => {
			base = config.base.replace(/\/*$/, '/');
		},
		'astro:server:setup': ({ server, logger }) => {
			searchInDev(server, logger);
			void reportContent();
			server.watcher.on('change', (path) => {
				if (path.startsWith(contentFolder())) void reportContent();
			});
		},
		'astro:build:done': async ({ logger }) => {
			await indexFolder(staging);
			logger.info('search index written');
			await publish(staging, outDir);
		},
	};
	let readForSitemap: ReturnType<typeof sitemapReader> | undefined;
	return [
		sitemap({
			serialize: async (item) => {
				readForSitemap ??= sitemapReader(staging, base);
				const { isListed, lastmod } = await readForSitemap(item.url);
				return isListed ? { ...item, ...(lastmod ? { lastmod } : {}) } : undefined;
			},
		}),
		{ name: 'casebook', hooks },
	];
}

/** `npm run build` has printed the report by now; this stops a build that was started in another way. */
async function refuseErrors(): Promise<void> {
	const { tree, today } = await openWorkspace();
	const errors = countErrors(await checkContent(tree, today));
	if (errors > 0)
		throw new Error(`The content has ${errors} errors, so nothing is built. \`npm run check\` lists them.`);
}
