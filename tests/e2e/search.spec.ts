import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { tabTo } from '../support/browser-actions.ts';
import { RESULTS, RICH_CASE } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';
import { DAY } from '../support/site-commands.ts';
import { CONTENTS } from '../support/site-contents.ts';
import { listOf, publicEntries, type WrittenEntry } from '../support/site-entries.ts';
import { listFiles } from '../support/site-tree.ts';

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('region', { name: 'Results' });
const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });

test('typing finds entries, and the address keeps the search', async ({ page }) => {
	await page.goto('/search/');
	await page.getByRole('searchbox').pressSequentially('invoices');
	await expect(
		results(page).getByRole('link', { name: 'Coding supplier invoices at a technical wholesaler', exact: true }),
	).toBeVisible();
	await expect(page).toHaveURL('/search/?q=invoices');
	await page.getByRole('searchbox').fill('');
	await expect(status(page)).toHaveText('Type a word, or choose a filter.');
	await expect(results(page).getByRole('listitem')).toHaveCount(0);
	await expect(page).toHaveURL('/search/');
});

test('a linked search shows where in an entry the match is', async ({ page }) => {
	await page.goto(RESULTS);
	await expect(page.getByRole('searchbox')).toHaveValue('lease');
	await expect(status(page)).toHaveText(/^\d+ entr(y|ies) found for “lease”\.$/);
	await expect(results(page).locator('mark').first()).toHaveText(/lease/i);
	const inside = results(page).locator(`.hits a[href^="${RICH_CASE}#"]`).first();
	const fragment = new URL((await inside.getAttribute('href')) ?? '', page.url()).hash;
	await inside.click();
	await expect(page).toHaveURL(`${RICH_CASE}${fragment}`);
	await expect(page.locator(fragment)).toBeInViewport();
});

test('every match inside an entry leads to a place that is there', async ({ page }) => {
	for (const term of ['lease', 'approval', 'tokens']) {
		await page.goto(`/search/?q=${term}`);
		await expect(status(page)).toContainText('found');
		await expect(results(page).locator('.hits a').first()).toBeVisible();
		const links = await results(page)
			.locator('.hits a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		for (const { pathname, hash } of links.map((link) => new URL(link))) {
			const html = await (await page.request.get(pathname)).text();
			expect(html, `${pathname}${hash}`).toMatch(
				new RegExp(`id="?${RegExp.escape(decodeURIComponent(hash.slice(1)))}"?[\\s>]`),
			);
		}
	}
});

test('values of one filter add up, and filters narrow each other', async ({ page }) => {
	const cases = await demoEntries('case-studies');
	const count = (statuses: string[], tag?: string) =>
		cases.filter(
			(entry) => statuses.includes(String(entry.data.status)) && (!tag || listOf(entry, 'tags').includes(tag)),
		).length;
	await page.goto('/search/');
	await page.getByRole('searchbox').focus();
	for (const name of ['Status', 'Tag']) await filters(page).getByText(name, { exact: true }).first().click();
	const box = (name: RegExp) => filters(page).getByRole('checkbox', { name });

	await box(/^Live/).check();
	await expect(status(page)).toHaveText(`${count(['live'])} entries found.`);
	await expect(box(/^Retired/).locator('xpath=..')).toHaveText(`Retired ${count(['retired'])}`);
	await box(/^Retired/).check();
	await expect(status(page)).toHaveText(`${count(['live', 'retired'])} entries found.`);
	await box(/^human-review/).check();
	await expect(status(page)).toHaveText(`${count(['live', 'retired'], 'human-review')} entries found.`);
	await expect(results(page).getByRole('heading')).toHaveCount(count(['live', 'retired'], 'human-review'));
	expect(count(['live', 'retired'], 'human-review')).toBeLessThan(count(['live', 'retired']));
	expect(count(['live'])).toBeLessThan(count(['live', 'retired']));
});

test('the filters count what is left, while the search changes', async ({ page }) => {
	await page.goto('/search/');
	await page.getByRole('searchbox').focus();
	const journal = filters(page)
		.getByRole('checkbox', { name: /^Journal/ })
		.locator('xpath=..')
		.locator('span');
	const all = String((await demoEntries('journal')).length);
	await expect(journal).toHaveText(all);
	await page.getByRole('searchbox').fill('lease');
	await expect(status(page)).toContainText('lease');
	await expect(journal).not.toHaveText(all);
	const left = Number(await journal.textContent());
	await filters(page)
		.getByRole('checkbox', { name: /^Journal/ })
		.check();
	await expect(status(page)).toHaveText(`${left} ${left === 1 ? 'entry' : 'entries'} found for “lease”.`);
});

test('filters are part of the address, and the back button takes them back', async ({ page }) => {
	await page.goto('/search/?q=contract');
	await expect(status(page)).toContainText('contract');
	const all = (await status(page).textContent()) ?? '';
	await filters(page)
		.getByRole('checkbox', { name: /^Journal/ })
		.check();
	await expect(page).toHaveURL('/search/?kind=journal&q=contract');
	await expect(status(page)).not.toHaveText(all);
	const journal = (await status(page).textContent()) ?? '';
	await filters(page).getByRole('checkbox', { name: /^Now/ }).check();
	await expect(page).toHaveURL('/search/?kind=journal&kind=now&q=contract');
	await page.goBack();
	await expect(page).toHaveURL('/search/?kind=journal&q=contract');
	await expect(status(page)).toHaveText(journal);
	await expect(filters(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
	await page.goBack();
	await expect(status(page)).toHaveText(all);
	await expect(filters(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
	await page.goForward();
	await expect(status(page)).toHaveText(journal);
	await page.reload();
	await expect(status(page)).toHaveText(journal);
	await expect(filters(page).getByRole('checkbox', { name: /^Journal/ })).toBeChecked();
});

test('a search can be made and followed with the keyboard alone', async ({ page }) => {
	await page.goto('/search/');
	await tabTo(page, '#q');
	await page.keyboard.type('lease');
	await page.keyboard.press('Enter');
	await expect(results(page).getByRole('link').first()).toBeVisible();
	await tabTo(page, '[data-filters] summary');
	await tabTo(page, '[data-filters] input');
	await page.keyboard.press('Space');
	await expect(page.locator(':focus')).toBeChecked();
	await tabTo(page, '[data-results] a');
	await expect(filters(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
	await page.goto(RESULTS);
	await expect(results(page).getByRole('link').first()).toBeVisible();
	await tabTo(page, '[data-results] a');
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/search/);
});

test('a search without a match says so', async ({ page }) => {
	await page.goto('/search/?q=zzyzx');
	await expect(status(page)).toHaveText('Nothing found for “zzyzx”.');
});

test('what a reader types is shown as text', async ({ page }) => {
	await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>lease')}`);
	await expect(status(page)).toContainText('<img src=x onerror=alert(1)>lease');
	await expect(page.locator('main img')).toHaveCount(0);
});

test('more results come on request', async ({ page }) => {
	const all = (await demoEntries('now')).length;
	expect(all).toBeGreaterThan(10);
	await page.goto('/search/');
	await page.getByRole('searchbox').focus();
	await filters(page).getByRole('checkbox', { name: /^Now/ }).check();
	await expect(status(page)).toHaveText(`${all} entries found.`);
	await expect(results(page).locator('[data-results] > li')).toHaveCount(10);
	await page.getByRole('button', { name: 'Show more' }).click();
	await expect(results(page).locator('[data-results] > li')).toHaveCount(all);
	await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
});

test('the index is loaded when the reader turns to the search, and not before', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/search/', { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
	await page.getByRole('searchbox').focus();
	await expect(status(page)).toHaveText('Type a word, or choose a filter.');
	expect(asked.filter((path) => path.includes('pagefind'))).not.toEqual([]);
});

test('an index that does not load is admitted', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(RESULTS);
	await expect(status(page)).toContainText('could not be loaded');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the search page shows other ways to find something', async ({ page }) => {
		await page.goto('/search/');
		const fallback = page.locator('noscript p');
		await expect(fallback).toBeVisible();
		await expect(fallback).toContainText('Search needs JavaScript.');
		await fallback.locator('a[href="/journal/"]').click();
		await expect(page).toHaveURL('/journal/');
	});
});

test.describe('on a site with drafts and entries of the future', () => {
	test.use({ site: 'hidden' });

	test('no word of theirs finds anything, and no filter names them', async ({ page }) => {
		const hidden = await wordsOf(CONTENTS.hidden.folder, /\bmum[a-z]+/gi);
		expect(hidden.length).toBeGreaterThan(50);
		await page.goto('/search/?q=plainsightcase');
		await expect(results(page).getByRole('link', { name: 'Plain letters in sight', exact: true })).toBeVisible();
		const found = await page.evaluate(async (terms) => {
			const path = '/pagefind/pagefind.js';
			const pagefind = await import(path);
			const all = (await pagefind.search(null)).results;
			const entries = await Promise.all(all.map((match: { data(): unknown }) => match.data()));
			const hits = [];
			for (const term of terms) if ((await pagefind.search(term)).results.length > 0) hits.push(term);
			return {
				urls: entries.map(({ url }) => url),
				index: JSON.stringify(entries),
				hits,
				filters: JSON.stringify(await pagefind.filters()),
			};
		}, hidden);
		expect(found.urls.sort()).toEqual([
			'/about/',
			'/journal/plain-note/',
			'/not-built/plain-idea/',
			'/now/2026-03-04/',
			'/prototypes/plain-letters/',
		]);
		expect(found.hits).toEqual([]);
		expect(found.index).not.toMatch(/mum/i);
		expect(found.filters).toContain('plainsighttag');
		expect(found.filters).not.toMatch(/mum/i);
		await page.getByRole('searchbox').fill('mumdraftcasebody');
		await expect(status(page)).toHaveText('Nothing found for “mumdraftcasebody”.');
	});
});

/** The entries of one kind that the demo shows. */
async function demoEntries(kind: WrittenEntry['collection']): Promise<WrittenEntry[]> {
	return (await publicEntries(CONTENTS.demo.folder, DAY)).filter(({ collection }) => collection === kind);
}

/** The words in the names and texts of a folder that match. */
async function wordsOf(folder: string, pattern: RegExp): Promise<string[]> {
	const files = await listFiles(folder);
	const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
	const words = [...files, ...texts].flatMap((text) => text.toLowerCase().match(pattern) ?? []);
	return [...new Set(words)];
}
