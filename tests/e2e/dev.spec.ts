import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/browser-server.ts';
import { expect, test } from '../support/browser-test.ts';
import { startCommand } from '../support/site-commands.ts';
import { copyContent } from '../support/site-contents.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let content: string;
let server: ReturnType<typeof startCommand>;
let address: string;
let output = '';

test.beforeAll(async () => {
	content = await mkdtemp(join(tmpdir(), 'casebook-dev-'));
	await copyContent('markdown', content);
	const port = await freePort();
	address = `http://localhost:${port}/`;
	server = startCommand('dev', { content, args: ['--port', String(port)] });
	for (const stream of [server.stdout, server.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
		});
	await expect(async () => expect((await fetch(address)).status).toBe(200)).toPass({ timeout: 90_000 });
});

test.afterAll(async () => {
	if (server.exitCode === null && server.kill()) await once(server, 'exit');
	await rm(content, { recursive: true, force: true });
});

test('the site is served and searched while its author writes', async ({ page }) => {
	await page.goto(`${address}search/?q=letter`);
	await expect(page.getByRole('status')).toContainText('found for “letter”', { timeout: 60_000 });
	await page.getByRole('region', { name: 'Results' }).getByRole('heading').getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the archive is searched while its author writes', async ({ page }) => {
	await page.goto(`${address}prototypes/?q=letter`);
	await expect(page.getByRole('status')).toHaveText(/case stud(y|ies) with “letter”/, { timeout: 60_000 });
	await expect(page.locator('[data-results] h2 a').first()).toHaveAttribute('href', /\/prototypes\/letter-drafts\/$/);
});

test('a saved change shows on the page, in the search and in the report', async ({ page }) => {
	const file = join(content, 'case-studies/letter-drafts/index.md');
	const text = await readFile(file, 'utf8');
	await page.goto(`${address}prototypes/letter-drafts/`);
	const before = output.length;
	await writeFile(file, text.replace(/^title: .*$/m, 'title: Quokka letters'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quokka letters', { timeout: 60_000 });
	await expect
		.poll(() => output.slice(before), { timeout: 30_000 })
		.toMatch(/\b(problems?|errors?|warnings?|findings?|No problems)\b/i);
	await page.goto(`${address}search/?q=quokka`);
	await expect(
		page.getByRole('region', { name: 'Results' }).getByRole('link', { name: 'Quokka letters', exact: true }),
	).toBeVisible({ timeout: 60_000 });
});

test('a mistake is reported as it is saved, with its line', async () => {
	const file = join(content, 'case-studies/letter-drafts/index.md');
	const text = await readFile(file, 'utf8');
	const before = output.length;
	await writeFile(file, text.replace(/^status: .*$/m, 'status: almost'));
	await expect.poll(() => output.slice(before), { timeout: 60_000 }).toMatch(/letter-drafts\/index\.md:\d+/);
	await writeFile(file, text);
});
