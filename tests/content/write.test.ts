import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exists, replaceFolder, writeNew } from '../../src/content/write.ts';
import { folderOf } from '../support/folder.ts';
import { listFiles, snapshot } from '../support/site-tree.ts';

const NEW = [
	{ path: 'site.yaml', text: 'title: New\n' },
	{ path: 'journal/first.mdx', text: 'Words.\n' },
];

/** A file where a folder has to be, so that writing stops halfway. */
const IMPOSSIBLE = [...NEW, { path: 'journal/first.mdx/below.mdx', text: 'x' }];

describe('a new file', () => {
	test('is written, with the folders that it needs', async () => {
		await using folder = await folderOf({});
		const path = 'case-studies/תקציר/index.mdx';
		expect(await writeNew(folder.path, { path, text: 'Größe\n' })).toBe(true);
		expect(await readFile(join(folder.path, path), 'utf8')).toBe('Größe\n');
	});

	test('never overwrites another', async () => {
		await using folder = await folderOf({ 'journal/first.mdx': 'Mine.\n' });
		expect(await writeNew(folder.path, { path: 'journal/first.mdx', text: 'Other.\n' })).toBe(false);
		expect(await readFile(join(folder.path, 'journal/first.mdx'), 'utf8')).toBe('Mine.\n');
	});

	test('never takes the place of a folder', async () => {
		await using folder = await folderOf({ 'now/2026-06-01.md/x': 'Mine.\n' });
		await expect(writeNew(folder.path, { path: 'now/2026-06-01.md', text: 'x' })).resolves.toBe(false);
		expect(await listFiles(folder.path)).toEqual(['now/2026-06-01.md/x']);
	});

	test('is written once, however many write it at the same time', async () => {
		await using folder = await folderOf({});
		const written = await Promise.all(
			['1', '2', '3', '4'].map((text) => writeNew(folder.path, { path: 'now/2026-06-01.md', text })),
		);
		expect(written.filter(Boolean)).toHaveLength(1);
		expect(await readFile(join(folder.path, 'now/2026-06-01.md'), 'utf8')).toBe(String(written.indexOf(true) + 1));
	});

	test('that cannot be written is an error, not an answer', async () => {
		await using folder = await folderOf({ journal: 'a file' });
		await expect(writeNew(folder.path, { path: 'journal/first.mdx', text: 'x' })).rejects.toThrow(/EEXIST|ENOTDIR/);
	});
});

describe('a replaced folder', () => {
	test('holds the new files alone, and nothing is left beside it', async () => {
		await using home = await folderOf({ 'content/site.yaml': 'title: Old\n', 'content/now/2025-01-01.md': 'Old.\n' });
		await replaceFolder(join(home.path, 'content'), NEW);
		expect(await listFiles(home.path)).toEqual(['content/journal/first.mdx', 'content/site.yaml']);
		expect(await readdir(home.path)).toEqual(['content']);
		expect(await readFile(join(home.path, 'content/site.yaml'), 'utf8')).toBe('title: New\n');
	});

	test('may be a new one, wherever it is to lie', async () => {
		await using home = await folderOf({});
		await replaceFolder(join(home.path, 'some/where/content'), NEW);
		expect(await listFiles(home.path)).toEqual([
			'some/where/content/journal/first.mdx',
			'some/where/content/site.yaml',
		]);
		expect(await readdir(join(home.path, 'some/where'))).toEqual(['content']);
	});

	test('keeps what is hidden in it, such as the history of a repository', async () => {
		await using home = await folderOf({
			'content/a.md': 'x',
			'content/.git/HEAD': 'ref: x\n',
			'content/.gitignore': 'y\n',
		});
		await replaceFolder(join(home.path, 'content'), NEW);
		expect(await listFiles(join(home.path, 'content'))).toEqual([
			'.git/HEAD',
			'.gitignore',
			'journal/first.mdx',
			'site.yaml',
		]);
		expect(await readFile(join(home.path, 'content/.git/HEAD'), 'utf8')).toBe('ref: x\n');
	});

	test('can be read by whoever could read one that was made by hand', async () => {
		await using home = await folderOf({});
		await mkdir(join(home.path, 'by-hand'));
		await replaceFolder(join(home.path, 'content'), NEW);
		const { mode } = await stat(join(home.path, 'content'));
		expect(mode).toBe((await stat(join(home.path, 'by-hand'))).mode);
	});

	test('stays as it was when the new one cannot be finished, and nothing is left beside it', async () => {
		await using home = await folderOf({ 'content/site.yaml': 'title: Old\n' });
		const before = await snapshot(home.path);
		await expect(replaceFolder(join(home.path, 'content'), IMPOSSIBLE)).rejects.toThrow();
		expect(await snapshot(home.path)).toEqual(before);
		expect(await readdir(home.path)).toEqual(['content']);
	});
});

test('a path exists when a file or a folder lies there', async () => {
	await using folder = await folderOf({ 'a/b.md': 'x' });
	const paths = ['a', 'a/b.md', 'c', 'a/b.md/c'].map((path) => join(folder.path, path));
	expect(await Promise.all(paths.map(exists))).toEqual([true, true, false, false]);
});
