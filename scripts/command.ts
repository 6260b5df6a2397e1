import { ContentFolderError } from '../src/content/folder.ts';
import { ImportError } from '../src/evidence/importer.ts';

/** The command was typed wrongly: the message says how, and the usage follows it. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/**
 * Runs a command line and sets the exit code: what `run` returns, or 2 when the command was misused.
 * Other errors are bugs of the engine and keep their stack.
 */
export async function runCommand(usage: string, run: () => Promise<number>): Promise<void> {
	if (process.argv.includes('--help') || process.argv.includes('-h')) {
		process.stdout.write(`${usage}\n`);
		return;
	}
	try {
		process.exitCode = await run();
	} catch (error) {
		if (error instanceof ImportError) {
			process.stderr.write(`${error.line ? `line ${error.line}: ` : ''}${error.message}.\n→ ${error.fix}\n`);
			process.exitCode = 1;
			return;
		}
		if (!isMisuse(error)) throw error;
		process.stderr.write(`${error.message}\n${error instanceof ContentFolderError ? '' : `\n${usage}\n`}`);
		process.exitCode = 2;
	}
}

function isMisuse(error: unknown): error is Error {
	if (error instanceof UsageError || error instanceof ContentFolderError) return true;
	return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
