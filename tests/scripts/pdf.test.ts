import { describe, expect, test } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { inTemporaryFolder, runCommand } from '../support/site-commands.ts';
import { listFiles } from '../support/site-tree.ts';
import { BUILDER, CASE, caseStudyText, SITE } from '../support/tree.ts';

const SOUND = { 'site.yaml': SITE, 'builders/ada.yaml': BUILDER, [CASE]: caseStudyText() };
const USAGE = 'npm run pdf -- SLUG...';

/** Asks for PDFs into a folder of their own, and says what was written there. */
function pdf(content: string, ...args: string[]) {
	return inTemporaryFolder(async (folder) => {
		const outcome = await runCommand('pdf', { content, args: [...args, '--outDir', folder] });
		return { ...outcome, files: await listFiles(folder) };
	});
}

describe('npm run pdf', () => {
	test.each<[string, string[], string]>([
		['nothing to print', [], 'Name a case study by its slug, or say --profile.'],
		['a paper that it does not know', ['triage', '--paper', 'A3'], '--paper takes A4 or Letter, not A3.'],
		['an option that it does not know', ['triage', '--margin', '0'], "Unknown option '--margin'"],
		['a name that climbs', ['..'], '“..” is no slug. A slug is the name of a folder in case-studies/.'],
		['an empty name', ['triage', ''], '“” is no slug.'],
		['a path', ['case-studies/triage'], '“case-studies/triage” is no slug.'],
		['a site that is not there', ['triage', '--dist', '/nowhere'], 'There is no built site in /nowhere.'],
	])('refuses %s, and shows its usage', async (_, args, message) => {
		await using folder = await folderOf(SOUND);
		const { status, stdout, stderr, files } = await pdf(folder.path, ...args);
		expect({ status, stdout, files }).toEqual({ status: 2, stdout: '', files: [] });
		expect(stderr).toContain(message);
		expect(stderr).toContain(USAGE);
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	test('says what to do where there is no content folder', async () => {
		const { status, stdout, stderr } = await pdf('/nowhere/at/all', 'triage');
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(/^There is no content folder at \/nowhere\/at\/all\. [^\n]*\n$/);
	});
});
