import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/browser-test.ts';
import { readPdf } from '../support/pdf.ts';
import { builtSite } from '../support/site-builds.ts';
import { inTemporaryFolder, runCommand } from '../support/site-commands.ts';

test('npm run pdf writes case studies and the profile, a page each', async () => {
	const { dist, content } = await builtSite('demo');
	await inTemporaryFolder(async (folder) => {
		const args = [
			'contract-triage',
			'night-depot',
			'--profile',
			'--dist',
			dist,
			'--outDir',
			folder,
			'--paper',
			'letter',
		];
		const { status, stdout, stderr } = await runCommand('pdf', { content, args });
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const files = ['contract-triage.pdf', 'night-depot.pdf', 'about.pdf'].map((name) => join(folder, name));
		expect(stdout.trim().split('\n')).toEqual(files);
		const titles = ['Contract triage for a three-person legal desk', 'Night Depot', 'Hanne Roelvink'];
		for (const [index, file] of files.entries()) {
			const { pages, text } = await readPdf(await readFile(file));
			expect(pages).toBe(1);
			expect(text.join(' ').replace(/\s+/g, ' ')).toContain(titles[index]);
		}
	});
});

test('npm run pdf prints a site under a sub-path, and a slug in another script', async () => {
	for (const [name, slug] of [
		['subpath', undefined],
		['hebrew', 'מיון-מכתבים'],
	] as const) {
		const { dist, content } = await builtSite(name);
		await inTemporaryFolder(async (folder) => {
			const args = [...(slug ? [slug] : ['--profile']), '--dist', dist, '--outDir', folder];
			expect(await runCommand('pdf', { content, args })).toMatchObject({ status: 0, stderr: '' });
			const { pages } = await readPdf(await readFile(join(folder, `${slug ?? 'about'}.pdf`)));
			expect(pages).toBe(1);
		});
	}
});

test('npm run pdf says what was probably meant, and writes the others', async () => {
	const { dist, content } = await builtSite('demo');
	await inTemporaryFolder(async (folder) => {
		const args = ['contract-triagge', 'night-depot', '--dist', dist, '--outDir', folder];
		const { status, stdout, stderr } = await runCommand('pdf', { content, args });
		expect(status).toBe(1);
		expect(stderr).toBe('There is no published case study contract-triagge. Did you mean contract-triage?\n');
		expect(stdout.trim()).toBe(join(folder, 'night-depot.pdf'));
	});
});
