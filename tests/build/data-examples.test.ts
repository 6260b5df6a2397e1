import { execFile, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../support/browser-server.ts';
import { validatorOf } from '../support/json-schemas.ts';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import { ENGINE, inTemporaryFolder } from '../support/site-commands.ts';
import { listFiles } from '../support/site-tree.ts';

const run = promisify(execFile);
const HAS_JQ = spawnSync('jq', ['--version']).status === 0;

describe('the examples in DATA.md', () => {
	let text: string;
	let demo: BuiltSite;
	beforeAll(async () => {
		text = await readFile(join(ENGINE, 'DATA.md'), 'utf8');
		demo = await builtSite('demo');
	});

	/** The only example in a language that holds some words. */
	function example(language: string, words: string): string {
		const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
		const found = blocks.filter(([, name, code]) => name === language && code?.includes(words));
		expect(found).toHaveLength(1);
		return found[0]?.[2] ?? '';
	}

	test('compare the costs of two sites, currency by currency', async () => {
		const sites = [await serve(demo), await serve(await builtSite('subpath'))];
		const output = await inTemporaryFolder(async (folder) => {
			const file = join(folder, 'compare.ts');
			await writeFile(file, example('ts', 'groupBy'));
			const { stdout } = await run(process.execPath, [file, ...sites.map(({ address }) => address.replace(/\/$/, ''))]);
			return stdout;
		});
		for (const { server } of sites) server.close();
		expect(output).toMatch(/^Narrow Tools: 9 case studies$/m);
		expect(output).toMatch(/^ {2}EUR [\d.]+, median of 6, 0 measured$/m);
		expect(output).toMatch(/^ {2}USD [\d.]+, median of 1, 1 measured$/m);
	});

	test.skipIf(!HAS_JQ)('list measured costs with jq', async () => {
		const [, filter = ''] = /jq -r '([^']+)'/.exec(example('sh', 'jq')) ?? [];
		const { stdout } = await run('jq', ['-r', filter, join(demo.dist, 'case-studies.json')]);
		expect(stdout).toMatch(/^The right page of the manual, .*: 0\.058\d* USD per question$/m);
	});

	test('point an editor at the part of the schema that authors write against', async () => {
		const { $ref } = JSON.parse(example('json', '$ref'));
		const schema = JSON.parse(await readFile(join(demo.dist, 'schemas/case-study.json'), 'utf8'));
		const [address, pointer] = $ref.split('#');
		expect(address).toBe(schema.$id);
		expect(pointer).toBe('/$defs/frontmatter');
		expect(validatorOf(schema, 'frontmatter')({ title: 'Nothing else' })).not.toEqual([]);
	});

	test('show gaps that are gaps', async () => {
		const schema = JSON.parse(await readFile(join(demo.dist, 'schemas/case-study.json'), 'utf8'));
		expect(validatorOf(schema, 'gap')(JSON.parse(example('json', 'unmeasured')))).toEqual([]);
	});

	test('name addresses that are there', async () => {
		const files = await listFiles(demo.dist);
		const named = [...text.matchAll(/`\/([\w./-]+\.json)`/g)].map(([, path]) => path);
		expect(named).toEqual(expect.arrayContaining(['case-studies.json', 'schemas/case-study.json', 'resume.json']));
		expect(named.filter((path) => path && !files.includes(path))).toEqual([]);
	});
});
