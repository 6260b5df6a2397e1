import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { probes } from '../../src/schemas/evidence.ts';
import { folderOf } from '../support/folder.ts';
import { BUILDER, CASE, caseStudyText, SITE } from '../support/tree.ts';
import { hang, say, serve } from './server.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** Runs the command as a person would. The server is in this process, so it must not wait for it. */
function probe(folder: string, ...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
	const child = spawn(process.execPath, ['scripts/probe.ts', ...args], {
		cwd: PROJECT,
		env: { PATH: process.env.PATH, HOME: process.env.HOME, CASEBOOK_CONTENT: folder },
	});
	let [stdout, stderr] = ['', ''];
	child.stdout.on('data', (chunk) => {
		stdout += chunk;
	});
	child.stderr.on('data', (chunk) => {
		stderr += chunk;
	});
	return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

/** A content folder with one case study that has these links. */
function contentWith(live: string, more: Record<string, string> = {}) {
	return folderOf({
		'site.yaml': SITE,
		'builders/ada.yaml': BUILDER,
		[CASE]: caseStudyText({ links: `{ live: [${live}] }` }),
		...more,
	});
}

async function written(folder: string) {
	return probes.parse(JSON.parse(await readFile(join(folder, 'probes.json'), 'utf8')));
}

describe('the probe', () => {
	test('writes what answered, prints a line each, and is content when links are down', async () => {
		await using server = await serve({ '/up': say(200), '/hang': hang });
		await using content = await contentWith(`${server.origin}/up, ${server.origin}/hang`);
		const before = Date.now();
		const { status, stdout, stderr } = await probe(content.path, '--allow-private', '--timeout', '0.3');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(/^ok {3}200 \S+\/up$/m);
		expect(stdout).toMatch(/^down – {3}\S+\/hang \(there was no answer in time\)$/m);
		expect(stdout).toMatch(/^Wrote .*probes\.json$/m);
		const [up, down] = await written(content.path);
		expect([up?.ok, down?.ok]).toEqual([true, false]);
		expect(Date.parse(up?.at ?? '')).toBeGreaterThanOrEqual(before);
		expect((await readdir(content.path)).filter((name) => name.includes('probes'))).toEqual(['probes.json']);
	});

	test('keeps the history of what it wrote before', async () => {
		await using server = await serve({ '/up': say(200) });
		const url = `${server.origin}/up`;
		const history = [{ at: '2026-05-01T04:00:00Z', ok: false }];
		const earlier = JSON.stringify([{ url, at: '2026-05-01T04:00:00Z', ok: false, history }]);
		await using content = await contentWith(url, { 'probes.json': earlier });
		const { stdout } = await probe(content.path, '--allow-private');
		expect(stdout).toMatch(/50% of 2 visits/);
		expect((await written(content.path))[0]?.history).toHaveLength(2);
	});

	test('leaves private addresses alone unless it is asked', async () => {
		await using server = await serve({ '/up': say(200) });
		await using content = await contentWith(`${server.origin}/up`);
		const { status, stdout } = await probe(content.path);
		expect(status).toBe(0);
		expect(stdout).toMatch(/it is at a private address/);
		expect(server.asked).toEqual([]);
		expect(await written(content.path)).toMatchObject([{ ok: false, history: [] }]);
	});

	test('sets aside a file that it cannot read, and a case study with errors', async () => {
		await using server = await serve({ '/up': say(200) });
		await using content = await contentWith(`${server.origin}/up`, {
			'probes.json': '[{',
			'case-studies/broken/index.mdx': caseStudyText({ lane: 'agnt' }),
		});
		const { status, stderr } = await probe(content.path, '--allow-private');
		expect(status).toBe(0);
		expect(stderr).toMatch(/set aside as \.probes\.json\.broken/);
		expect(stderr).toMatch(/broken\/index\.mdx has errors/);
		expect(await readFile(join(content.path, '.probes.json.broken'), 'utf8')).toBe('[{');
		expect(await written(content.path)).toHaveLength(1);
	});

	test('writes nothing where there is nothing to visit', async () => {
		await using content = await contentWith('{ access: request, label: Ask }');
		const { status, stdout } = await probe(content.path);
		expect({ status, stdout }).toEqual({
			status: 0,
			stdout: 'There is no public live or monitoring link to visit.\n',
		});
		expect(await readdir(content.path)).not.toContain('probes.json');
	});
});

describe('the exit status is 2', () => {
	test.each([
		['for an unknown option', ['--privat'], "Unknown option '--privat'"],
		['for an argument', ['content'], "Unexpected argument 'content'"],
		['for no seconds', ['--timeout', 'soon'], '--timeout takes seconds, up to 120, not soon.'],
		['for too few seconds', ['--timeout', '0'], '--timeout takes seconds, up to 120, not 0.'],
		['for too many seconds', ['--timeout', '1e9'], '--timeout takes seconds, up to 120, not 1e9.'],
	])('%s', async (_, args, message) => {
		const { status, stdout, stderr } = await probe(join(PROJECT, 'content'), ...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(message);
	});

	test('without a content folder', async () => {
		const { status, stderr } = await probe('/nowhere/at/all');
		expect(status).toBe(2);
		expect(stderr).toMatch(/There is no content folder/);
	});
});
