import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ContentFolderError, contentFolder, displayRoot, readContent } from '../../src/content/folder.ts';
import { today } from '../../src/content/today.ts';
import { openWorkspace, readSite } from '../../src/content/workspace.ts';
import { parseEntry } from '../../src/parse/frontmatter.ts';
import { SITE, tree } from '../support/tree.ts';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'casebook-content-'));
	const files: Record<string, string | Uint8Array> = {
		'site.yaml': `${SITE}timeZone: Pacific/Kiritimati\n`,
		'journal/with-mark.md': '\uFEFF---\ntitle: A\n---\nWords.\n',
		'journal/latin.md': new Uint8Array([0x2d, 0xe9, 0xff]),
		'case-studies/a/index.mdx': '---\n---\n',
		'case-studies/a/screen.png': new Uint8Array([0x89, 0x50]),
		'case-studies/a/evidence/cost.yaml': 'kind: cost\n',
		'probes.json': '[]',
		'notes.txt': 'x',
		'.hidden/a.md': 'x',
		'journal/.draft.md': 'x',
	};
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
});

afterAll(() => rm(folder, { recursive: true }));

describe('the content folder', () => {
	test.each([
		[{}, '/repo/content', 'content/'],
		[{ CASEBOOK_CONTENT: '' }, '/repo/content', 'content/'],
		[{ CASEBOOK_CONTENT: 'mine' }, '/repo/mine', 'mine/'],
		[{ CASEBOOK_CONTENT: '../mine/' }, '/mine', '../mine/'],
		[{ CASEBOOK_CONTENT: '/elsewhere/mine' }, '/elsewhere/mine', '../elsewhere/mine/'],
		[{ CASEBOOK_CONTENT: '.' }, '/repo', './'],
	])('%j names %s, shown as %s', (env, expected, shown) => {
		expect(contentFolder(env, '/repo')).toBe(expected);
		expect(displayRoot(expected, '/repo')).toBe(shown);
	});

	test('is read as text files, other files, and files that are not UTF-8', async () => {
		const { texts, others, unreadable } = await readContent(folder);
		expect([...texts.keys()]).toEqual([
			'case-studies/a/evidence/cost.yaml',
			'case-studies/a/index.mdx',
			'journal/with-mark.md',
			'probes.json',
			'site.yaml',
		]);
		expect([...others]).toEqual(['case-studies/a/screen.png', 'notes.txt']);
		expect([...unreadable]).toEqual(['journal/latin.md']);
	});

	test('can be read in part', async () => {
		const { texts } = await readContent(folder, (path) => path.startsWith('journal/'));
		expect([...texts.keys()]).toEqual(['journal/with-mark.md']);
	});

	test('loses the byte order mark of a file, so that its places are what an editor shows', async () => {
		const { texts } = await readContent(folder);
		const entry = parseEntry(texts.get('journal/with-mark.md') ?? '');
		expect(entry.data).toEqual({ title: 'A' });
		expect(entry.locate(['title'])).toEqual({ line: 2, column: 8 });
	});

	test('that does not exist is an error that says what to do', async () => {
		const missing = readContent(join(folder, 'nowhere'));
		await expect(missing).rejects.toThrow(ContentFolderError);
		await expect(missing).rejects.toThrow(/no content folder at .*nowhere\. Set CASEBOOK_CONTENT/);
	});
});

describe('the day of a build', () => {
	const epoch = String(Date.UTC(2026, 4, 3, 11, 30) / 1000);

	test.each([
		['UTC', '2026-05-03'],
		['Pacific/Kiritimati', '2026-05-04'],
		['Pacific/Pago_Pago', '2026-05-03'],
		['America/Los_Angeles', '2026-05-03'],
	])('in %s is %s', (timeZone, expected) => {
		expect(today(timeZone, { SOURCE_DATE_EPOCH: epoch })).toBe(expected);
	});

	test.each(['', 'yesterday', undefined])('is that of the clock when SOURCE_DATE_EPOCH is %j', (value) => {
		const before = new Date().toISOString().slice(0, 10);
		const day = today('UTC', { SOURCE_DATE_EPOCH: value });
		expect([before, new Date().toISOString().slice(0, 10)]).toContain(day);
	});

	test('is the first of 1970 for epoch 0', () => {
		expect(today('UTC', { SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
	});
});

describe('a workspace', () => {
	test('has the settings of site.yaml and the day in its time zone', async () => {
		const workspace = await openWorkspace(folder);
		expect(workspace.site).toMatchObject({ title: 'A casebook', timeZone: 'Pacific/Kiritimati' });
		expect(workspace.today).toBe(today('Pacific/Kiritimati'));
		expect(workspace.folder).toBe(folder);
	});

	test.each([
		['missing', undefined],
		['empty', ''],
		['broken', 'title: "A'],
		['incomplete', 'title: A\n'],
	])('has no settings while site.yaml is %s', (_, text) => {
		expect(readSite(tree({ 'site.yaml': text }))).toBeUndefined();
	});
});
