import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { build, ENGINE, inTemporaryFolder, runCommand, startCommand } from '../support/site-commands.ts';
import { BROKEN, copyContent } from '../support/site-contents.ts';
import { listFiles, snapshot } from '../support/site-tree.ts';

/** A folder with a site in it that was built earlier, and nothing else. */
async function withLastBuild(use: (folder: string, dist: string) => Promise<void>): Promise<void> {
	await inTemporaryFolder(async (folder) => {
		const dist = join(folder, 'dist');
		await mkdir(join(dist, 'pagefind'), { recursive: true });
		await writeFile(join(dist, 'index.html'), 'the last good build');
		await writeFile(join(dist, 'pagefind/pagefind-entry.json'), '{}');
		await use(folder, dist);
	});
}

describe('content with mistakes', () => {
	test('is reported in full, once, in the words of the check, and nothing is built', async () => {
		await withLastBuild(async (folder, dist) => {
			const before = await snapshot(dist);
			const built = await build(BROKEN, dist);
			const checked = await runCommand('check', { content: BROKEN });
			expect(built.stdout).toBe(`${checked.stdout}Nothing was built, and the last build is untouched.\n`);
			expect([built.status, checked.status]).toEqual([1, 1]);
			expect([built.stderr, checked.stderr]).toEqual(['', '']);
			expect(await snapshot(dist)).toEqual(before);
			expect(await readdir(folder)).toEqual(['dist']);
		});
	});

	test('is reported for every file that has some', async () => {
		const { stdout } = await runCommand('check', { content: BROKEN, args: ['--format', 'json'] });
		const { findings } = JSON.parse(stdout) as { findings: { file: string; rule: string }[] };
		expect([...new Set(findings.map(({ file }) => file))]).toEqual(await listFiles(BROKEN));
		expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(9);
	});

	test('gets no stack trace', async () => {
		const { stdout, stderr } = await runCommand('check', { content: BROKEN });
		expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
		expect(stderr).toBe('');
	});

	test('never creates an output folder', async () => {
		await inTemporaryFolder(async (folder) => {
			expect((await build(BROKEN, join(folder, 'dist'))).status).toBe(1);
			expect(await readdir(folder)).toEqual([]);
		});
	});
});

describe('a build that breaks off', () => {
	test('over a file that is no picture leaves the last build as it was, and nothing beside it', async () => {
		await withLastBuild(async (folder, dist) => {
			const content = join(folder, 'content');
			await copyContent('hidden', content);
			await writeFile(join(content, 'case-studies/plain-letters/plainsightpicture.png'), 'this is no picture');
			const before = await snapshot(folder);
			const { status, stdout, stderr } = await build(content, dist);
			expect(status).toBe(1);
			expect(stdout + stderr).toContain('plainsightpicture.png');
			expect(await snapshot(folder)).toEqual(before);
		});
	});

	test('over a disk that runs full at the very end leaves the last build as it was, and nothing beside it', async () => {
		await withLastBuild(async (folder, dist) => {
			const before = await snapshot(folder);
			const env = { NODE_OPTIONS: `--import=${join(ENGINE, 'tests/support/site-full-disk.ts')}` };
			const { status, stderr } = await build(join(ENGINE, 'tests/fixtures/minimal'), dist, { env });
			expect(status).toBe(1);
			expect(stderr).toContain('ENOSPC');
			expect(await snapshot(folder)).toEqual(before);
		});
	});

	test('does not spoil the next build, of this content or of another', async () => {
		await inTemporaryFolder(async (folder) => {
			const content = join(folder, 'content');
			await copyContent('hidden', content);
			await writeFile(join(content, 'case-studies/plain-letters/plainsightpicture.png'), 'this is no picture');
			expect((await build(content, join(folder, 'first'))).status).toBe(1);
			const original = join(ENGINE, 'tests/fixtures/hidden');
			expect(await build(original, join(folder, 'second'))).toMatchObject({ status: 0, stderr: '' });
		});
	});

	test.each(['SIGINT', 'SIGTERM'] as const)(
		'by %s leaves the last build as it was, and the next one clears up',
		async (signal) => {
			await withLastBuild(async (folder, dist) => {
				const before = await snapshot(dist);
				const child = startCommand('build', { content: join(ENGINE, 'content'), args: ['--outDir', dist] });
				const ended = new Promise((resolve) => child.on('close', resolve));
				while (child.exitCode === null && !existsSync(join(folder, '.dist-next'))) await wait(5);
				child.kill(signal);
				await ended;
				expect(existsSync(join(folder, '.dist-next'))).toBe(true);
				expect(await snapshot(dist)).toEqual(before);
				expect((await build(join(ENGINE, 'tests/fixtures/minimal'), dist)).status).toBe(0);
				expect(await readdir(folder)).toEqual(['dist']);
			});
		},
	);
});

describe('a command that was misused', () => {
	test.each([
		[
			'an output folder that holds something else',
			async (folder: string) => {
				await writeFile(join(folder, 'thesis.txt'), 'do not lose me');
				return folder;
			},
			/holds something that is no built site/,
		],
		[
			'an output folder inside the content',
			async (folder: string) => join(folder, 'content/out'),
			/lies in the content folder/,
		],
		[
			'a file for an output folder',
			async (folder: string) => {
				await writeFile(join(folder, 'file'), 'do not lose me');
				return join(folder, 'file');
			},
			/holds something that is no built site/,
		],
	])('with %s says so, exits with 2 and touches nothing', async (_, prepare, message) => {
		await inTemporaryFolder(async (folder) => {
			const content = join(folder, 'content');
			await copyContent('minimal', content);
			const outDir = await prepare(folder);
			const before = await snapshot(folder);
			const { status, stdout, stderr } = await build(content, outDir);
			expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
			expect(stderr).toMatch(message);
			expect(await snapshot(folder)).toEqual(before);
		});
	});

	test('with a content folder that does not exist says so and exits with 2', async () => {
		const { status, stderr } = await runCommand('build', { content: '/nowhere/at/all' });
		expect(status).toBe(2);
		expect(stderr).toMatch(/^There is no content folder at \/nowhere\/at\/all\. /);
	});

	test('with an unknown option says so and exits with 2', async () => {
		const { status, stderr } = await build(BROKEN, '/tmp/never', { args: ['--outdir', '/tmp/never'] });
		expect(status).toBe(2);
		expect(stderr).toMatch(/--outdir/);
	});
});

test('a build never writes into the content folder', async () => {
	await inTemporaryFolder(async (folder) => {
		const content = join(folder, 'content');
		await copyContent('subpath', content);
		const before = await snapshot(content);
		expect((await build(content, join(folder, 'dist'))).status).toBe(0);
		expect((await runCommand('check', { content })).status).toBe(0);
		expect(await snapshot(content)).toEqual(before);
	});
});
