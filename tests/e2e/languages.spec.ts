import type { Page } from '@playwright/test';
import { visit, watchPolicy } from '../support/browser-actions.ts';
import { PAGES } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';
import { inHebrewLetters } from '../support/hebrew-letters.ts';
import { latinWords } from '../support/latin-words.ts';

const WIDTHS = [320, 768, 1440];

/** The demo in Hebrew letters, in Hebrew: what is Latin on it was written by the interface. */
test.use({ site: 'letters' });

for (const [name, path] of Object.entries(PAGES))
	test(`${name} shows no English word to readers of Hebrew, and fits`, async ({ page }) => {
		await visit(page, addressOf(path));
		expect(await english(page)).toEqual([]);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over, `at ${width}`).toBeLessThanOrEqual(0);
		}
	});

test('neither does what the browser draws', async ({ page }) => {
	const complaints = await watchPolicy(page);
	const [word = ''] = inHebrewLetters('contract').split(' ');
	await visit(page, `/search/?q=${word}`);
	expect(await english(page)).toEqual([]);
	await visit(page, `/prototypes/?status=live&q=${word}`);
	expect(await english(page)).toEqual([]);
	await page.goto('/compare/?case=contract-triage&case=clinic-no-shows');
	await expect(page.locator('.compare-row').first()).toBeVisible();
	expect(await english(page)).toEqual([]);
	await page.goto('/hire/?from=contract-triage');
	await expect(page.locator('[data-origin]')).not.toBeEmpty();
	expect(await english(page)).toEqual([]);
	expect(await complaints()).toEqual([]);
});

test('the theme is chosen in Hebrew', async ({ page }) => {
	await page.goto('/');
	const button = page.locator('.theme');
	await expect(button).toHaveText('תצוגה: אוטומטית');
	await button.click();
	await expect(button).toHaveText('תצוגה: בהירה');
});

/** Where a page of the demo lies here: tags and series are words of the author. */
function addressOf(path: string): string {
	return path.replace(/^\/(tags|series|stack)\/(.+)\/$/, (_, folder, name) => `/${folder}/${inHebrewLetters(name)}/`);
}

/** The English words that a page shows or says. */
async function english(page: Page): Promise<string[]> {
	const said = await page.evaluate(() => {
		const spoken = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')];
		const names = ['aria-label', 'title', 'placeholder', 'alt'];
		return [
			document.body.innerText,
			...spoken.flatMap((element) => names.map((name) => element.getAttribute(name) ?? '')),
		];
	});
	return said.flatMap((text) => latinWords(text));
}
