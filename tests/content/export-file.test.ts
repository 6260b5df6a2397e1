import { expect, test } from 'vitest';
import { publicName } from '../../src/content/export-file.ts';

test.each([
	['/home/ada/usage 2026-10.csv', 'usage 2026-10.csv'],
	['results (1).json', 'results (1).json'],
	['ada@example.org-costs.csv', 'export.csv'],
	[`${'x'.repeat(90)}.json`, 'export.json'],
	['prompt: tell me.txt', 'export.txt'],
])('the export %s is published as %s', (path, name) => {
	expect(publicName(path)).toBe(name);
});
