import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Painter } from '../src/cards/draw.ts';
import { contentFolder } from '../src/content/folder.ts';
import type { Card } from '../src/derive/card.ts';
import { runCommand } from './command.ts';

const USAGE = `npm run bench

Times the check and the build on many copies of the case studies in the content folder. Prints medians of three runs and
what a hundred, then a thousand, cost against none: absolute times depend on the machine, ratios less so. Then draws cards
without a cache, and takes them from it.`;

const SIZES = [0, 100, 1000];
const CARDS = 1484;
const RUNS = 3;

await runCommand(USAGE, async () => {
	const seeds = await readSeeds();
	for (const command of ['check', 'build'] as const) {
		let base = 0;
		for (const size of SIZES) {
			const folder = await makeContent(seeds, size);
			const out = join(folder, '..', 'dist');
			const seconds = median(Array.from({ length: RUNS }, () => time(command, folder, out)));
			base ||= seconds;
			process.stdout.write(
				`${command.padEnd(6)} ${String(size).padStart(5)} case studies  ${seconds.toFixed(2)} s  ${(seconds / base).toFixed(1)} times an empty site\n`,
			);
			await rm(join(folder, '..'), { recursive: true, force: true });
		}
	}
	await benchCards();
	return 0;
});

async function benchCards(): Promise<void> {
	const cache = await mkdtemp(join(tmpdir(), 'casebook-bench-'));
	for (const state of ['drawn', 'cached']) {
		const painter = new Painter({ cache });
		const start = performance.now();
		for (let index = 0; index < CARDS; index += 1) await painter.draw(exampleCard(index), exampleCard(0));
		const seconds = (performance.now() - start) / 1000;
		process.stdout.write(
			`cards  ${String(CARDS).padStart(5)} ${state}, ${painter.drawn} new  ${seconds.toFixed(2)} s\n`,
		);
	}
	await rm(cache, { recursive: true, force: true });
}

function exampleCard(index: number): Card {
	return {
		name: `case-studies/case-${index}`,
		language: 'en',
		dir: 'ltr',
		site: 'A casebook',
		folio: `No. ${index}`,
		stamp: { text: 'Live', isInUse: true },
		when: 'since 3 March 2026',
		title: `Case ${index}: ${'contracts sorted by risk for a legal desk, '.repeat(1 + (index % 4))}`,
		lead: 'A lawyer reads the risky ones first.',
		facts: [
			{ label: 'Who checks the AI', value: 'Nothing leaves unapproved' },
			{ label: 'Cost', value: '€0.42 per contract', basis: { is: 'measured', word: 'measured' } },
			{ label: 'Decision', value: 'Keep it as it is' },
		],
	};
}

async function readSeeds(): Promise<string[]> {
	const paths = globSync('case-studies/*/index.mdx', { cwd: contentFolder() }).sort();
	return Promise.all(paths.map((path) => readFile(join(contentFolder(), path), 'utf8')));
}

async function makeContent(seeds: readonly string[], size: number): Promise<string> {
	const folder = join(await mkdtemp(join(tmpdir(), 'casebook-bench-')), 'content');
	await cp(join(contentFolder(), 'builders'), join(folder, 'builders'), { recursive: true });
	await cp(join(contentFolder(), 'site.yaml'), join(folder, 'site.yaml'));
	for (let index = 0; index < size; index += 1) {
		const target = join(folder, 'case-studies', `case-${index}`);
		await mkdir(target, { recursive: true });
		await writeFile(join(target, 'index.mdx'), withoutReferences(seeds[index % seeds.length] ?? ''));
	}
	return folder;
}

/** Copies cannot share aliases, pictures or links to entries that are not copied. */
function withoutReferences(text: string): string {
	return text
		.replace(/^aliases:.*(\n {2}.*)*\n/m, '')
		.replace(/!\[[^\]]*\]\(\.[^)]*\)/g, '')
		.replace(/\]\(\/[^)]*\)/g, '](https://example.org)');
}

function time(command: 'check' | 'build', folder: string, out: string): number {
	const start = performance.now();
	const args = command === 'check' ? ['scripts/check.ts'] : ['scripts/build.ts', '--outDir', out];
	const { status, stdout } = spawnSync(process.execPath, args, {
		env: { ...process.env, CASEBOOK_CONTENT: folder },
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	if (status !== 0)
		throw new Error(`npm run ${command} failed on the content of the benchmark:\n${stdout.slice(-2000)}`);
	return (performance.now() - start) / 1000;
}

function median(values: number[]): number {
	return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
