import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { evidence } from '../../src/schemas/evidence.ts';
import { inTemporaryFolder, runCommand } from '../support/site-commands.ts';
import { copyContent } from '../support/site-contents.ts';

const CSV = 'date,accepted,edited,rejected\n2026-08-03,12,3,1\n2026-08-20,10,2,0\n2026-09-07,15,1,0\n';
const MORE = 'date,accepted,edited,rejected\n2026-09-07,15,1,0\n2026-10-05,9,0,2\n';

let slug: string;

beforeEach(async () => {
	[slug = ''] = await readdir(join(import.meta.dirname, '../fixtures/minimal/case-studies'));
});

async function withExport<T>(
	text: string | Buffer,
	use: (run: (...args: string[]) => ReturnType<typeof runCommand>, folder: string, file: string) => Promise<T>,
) {
	return inTemporaryFolder(async (temporary) => {
		const [content, file] = [join(temporary, 'content'), join(temporary, 'export.csv')];
		await copyContent('minimal', content);
		await writeFile(file, text);
		return use((...args) => runCommand('evidence', { content, args }), join(content, 'case-studies', slug), file);
	});
}

describe('evidence import', () => {
	test('recognises an export, previews it, and writes an evidence file beside the case study', async () => {
		await withExport(CSV, async (run, folder, file) => {
			const { status, stdout } = await run('import', file, '--to', slug);
			expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/12|22 accepted/) });
			const [name = ''] = await readdir(join(folder, 'evidence'));
			expect(stdout).toContain(`evidence/${name}`);
			const record = evidence.parse(parse(await readFile(join(folder, 'evidence', name), 'utf8')));
			expect(record).toMatchObject({
				kind: 'review',
				from: '2026-08-03',
				to: '2026-09-07',
				source: { file: 'export.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
			});
		});
	});

	test('of the same export twice is the same as once; a later one adds its months', async () => {
		await withExport(CSV, async (run, folder, file) => {
			await run('import', file, '--to', slug);
			const [name = ''] = await readdir(join(folder, 'evidence'));
			const once = await readFile(join(folder, 'evidence', name), 'utf8');
			await run('import', file, '--to', slug);
			expect(await readFile(join(folder, 'evidence', name), 'utf8')).toBe(once);
			await writeFile(file, MORE);
			expect((await run('import', file, '--to', slug)).status).toBe(0);
			expect(await readdir(join(folder, 'evidence'))).toEqual([name]);
			const record = evidence.parse(parse(await readFile(join(folder, 'evidence', name), 'utf8')));
			expect(record.kind === 'review' && record.review.byPeriod.map(({ from }) => from.slice(0, 7))).toEqual([
				'2026-08',
				'2026-09',
				'2026-10',
			]);
		});
	});

	test.each([
		{ what: 'another file', text: 'a,b\n1,2\n', says: 'no tool that is known here', code: 1 },
		{ what: 'an empty file', text: '', says: 'export.csv is empty', code: 1 },
		{ what: 'a row that breaks off', text: 'date,accepted,edited\n2026-08-03,"12,3\n', says: 'export.csv', code: 1 },
		{
			what: 'a zip archive',
			text: Buffer.from('PK\u0003\u0004\u0000\u0000log', 'latin1'),
			says: 'is a zip archive',
			code: 1,
		},
		{ what: 'UTF-16', text: Buffer.from(CSV, 'utf16le'), says: 'is not UTF-8 text', code: 1 },
		{ what: 'a word where a count belongs', text: 'date,accepted\n2026-08-03,many\n', says: 'line 2: ', code: 1 },
	])('refuses $what, says why and what to do, and writes nothing', async ({ text, says, code }) => {
		await withExport(text, async (run, folder, file) => {
			const { status, stderr } = await run('import', file, '--to', slug);
			expect(status).toBe(code);
			expect(stderr).toContain(says);
			expect(stderr).toContain('→ ');
			expect(stderr).not.toMatch(/^\s+at /m);
			expect(await readdir(folder)).not.toContain('evidence');
		});
	});

	test.each([
		{ what: 'no case study', args: ['import', 'FILE'], says: '--to SLUG' },
		{
			what: 'a case study that does not exist',
			args: ['import', 'FILE', '--to', 'nope'],
			says: 'There is no case study nope',
		},
		{
			what: 'a day that does not exist',
			args: ['import', 'FILE', '--to', 'SLUG', '--date', '2026-02-30'],
			says: '--date takes a day',
		},
		{ what: 'no count', args: ['import', 'FILE', '--to', 'SLUG', '--per', 'some'], says: '--per takes the number' },
		{ what: 'another verb', args: ['export', 'FILE'], says: 'There is no command evidence export' },
	])('named with $what says how it is used', async ({ args, says }) => {
		await withExport(CSV, async (run, _, file) => {
			const { status, stderr } = await run(...args.map((arg) => (arg === 'FILE' ? file : arg === 'SLUG' ? slug : arg)));
			expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining(says) });
		});
	});
});
