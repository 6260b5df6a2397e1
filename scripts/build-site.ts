import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { reportContent } from '../src/integrations/report.ts';
import { discard, stagingFor } from '../src/integrations/staging.ts';

/** Checks, builds and indexes the site. False if that did not work: the reason has been printed, and the last build is untouched. */
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
		// What the check cannot see, such as a picture that is none, is the author's to mend: it needs words, not a stack.
		if (process.env.CASEBOOK_VERBOSE || !(error instanceof Error)) throw error;
		process.stderr.write(
			`The build stopped: ${error.message}\nThe last build is untouched. CASEBOOK_VERBOSE=1 shows where it happened.\n`,
		);
		return false;
	}
	process.stdout.write(`Built into ${folder}${sep}\n`);
	return true;
}
