import { RICH_CASE } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';

test('a printed case study has its facts, and nothing to click', async ({ page }) => {
	await page.goto(RICH_CASE);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveCount(0);
	await expect(page.locator('[data-theme-button]')).toBeHidden();
	await expect(page.locator('.no-print:visible')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('.glance dd:visible')).toHaveCount(6);
	for (const id of ['review', 'results', 'record', 'cost', 'decision'])
		await expect(page.locator(`#${id}`)).toBeVisible();
});

test('a dark theme prints black on white', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
	await page.goto(RICH_CASE);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
});
