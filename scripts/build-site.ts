import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { reportContent } from '../src/integrations/report.ts';
import { discard, stagingFor } from '../src/integrations/staging.ts';

/** Checks, builds and indexes the site. False if the content has errors; they have been printed, and nothing was built. */
export async function buildSite(folder = 'dist'): Promise<boolean> {
	if ((await reportContent()) > 0) {
		process.stdout.write('Nothing was built, and the last build is untouched.\n');
		return false;
	}
	const outDir = resolve(folder);
	// Under another name Astro would build what it shows while developing.
	process.env.NODE_ENV = 'production';
	try {
		await build({ outDir, logLevel: process.env.CASEBOOK_VERBOSE ? 'info' : 'error' });
	} catch (error) {
		await discard(stagingFor(pathToFileURL(outDir + sep)));
		throw error;
	}
	process.stdout.write(`Built into ${folder}${sep}\n`);
	return true;
}
