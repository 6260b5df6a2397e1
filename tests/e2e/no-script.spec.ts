import { GAPPY_CASE, RICH_CASE } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';

test.use({ javaScriptEnabled: false });

test('a case study reads whole without script', async ({ page }) => {
	await page.goto(RICH_CASE);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	for (const id of [
		'workflow',
		'review',
		'results',
		'story',
		'scope',
		'ownership',
		'record',
		'cost',
		'monitoring',
		'decision',
	]) {
		await expect(page.locator(`#${id} > h2`)).toBeVisible();
		await expect(page.locator(`#${id} > .section-body`)).toBeVisible();
	}
	await expect(page.locator('.glance dd')).toHaveCount(6);
	for (const station of ['in', 'ai', 'person', 'out'])
		await expect(page.locator(`#review [data-station="${station}"]`)).toBeVisible();
	await expect(page.locator('#story .prose p').first()).toBeVisible();
});

test('gaps are shown as gaps without script', async ({ page }) => {
	await page.goto(GAPPY_CASE);
	await expect(page.locator('main .gap').filter({ hasText: 'undisclosed: ' }).first()).toBeVisible();
	await expect(page.locator('main .gap').filter({ hasText: 'unmeasured: ' }).first()).toBeVisible();
});

test('the theme button is not offered without script, and the system decides', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/');
	await expect(page.locator('.theme')).toBeHidden();
	await expect(page.locator('body')).not.toHaveCSS('background-color', 'rgb(252, 250, 244)');
});

test('the masthead names the time zone without script', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('[data-zone]')).toHaveText('Europe/Amsterdam');
});
