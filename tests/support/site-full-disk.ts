import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** Preloaded into a build, this makes the disk run full when the search index is written, which is the last thing a build does. */
const write = fs.writeFile;
fs.writeFile = async (file, ...rest) => {
	if (/[\\/]pagefind[\\/]/.test(String(file)))
		throw new Error(`ENOSPC: no space left on device, write '${String(file)}'`);
	return write(file, ...rest);
};
syncBuiltinESMExports();
