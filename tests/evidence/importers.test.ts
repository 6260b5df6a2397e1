import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readHead } from '../../src/evidence/head.ts';
import { IMPORTERS } from '../../src/evidence/importers.ts';

const REAL = join(import.meta.dirname, '../../../shared/fixtures/evidence');

test('every importer is in the table, once', () => {
	const files = globSync('src/evidence/importers/*.ts');
	expect(IMPORTERS).toHaveLength(files.length);
	expect(new Set(IMPORTERS.map(({ tool, format }) => `${tool} ${format}`)).size).toBe(files.length);
});

test('every real export belongs to exactly one of them', () => {
	if (!existsSync(REAL)) return console.info('The real exports are not here: nothing to recognise.');
	const owners = globSync('{promptfoo,inspect,ccusage,upptime}/*', { cwd: REAL }).map((path) => {
		const head = readHead(readFileSync(join(REAL, path), 'utf8'));
		return [basename(path), IMPORTERS.filter((importer) => importer.recognises(head)).length];
	});
	expect(owners.length).toBeGreaterThan(5);
	expect(owners.filter(([, count]) => count !== 1)).toEqual([]);
});
