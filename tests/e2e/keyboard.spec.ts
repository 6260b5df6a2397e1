import { focusRing } from '../support/browser-actions.ts';
import { RICH_CASE } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';

test('the first Tab offers to skip to the content, and Enter does it', async ({ page }) => {
	await page.goto(RICH_CASE);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the content' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${RICH_CASE}#main`);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`Tab goes through the navigation in order, and shows where it is, in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/prototypes/');
		const stops = [];
		for (let count = 0; count < 12; count += 1) {
			await page.keyboard.press('Tab');
			stops.push(await page.evaluate(() => document.activeElement?.textContent));
			const ring = await focusRing(page);
			expect(ring.style, stops.at(-1) ?? '').not.toBe('none');
			expect(ring.width).toBeGreaterThanOrEqual(2);
		}
		expect(stops).toEqual([
			'Skip to the content',
			'Narrow Tools',
			'Case studies',
			'Proof',
			'Journal',
			'Now',
			'Not built',
			'About',
			'Hire',
			'Search',
			'Subscribe',
			'Theme: auto',
		]);
	});

test('everything that Tab reaches on a case study is visible and shows the focus', async ({ page }) => {
	await page.goto(RICH_CASE);
	const count = await page.locator('a[href]:visible, button:visible, summary:visible, [tabindex="0"]:visible').count();
	for (let stop = 0; stop < count; stop += 1) {
		await page.keyboard.press('Tab');
		const { style } = await focusRing(page);
		const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
		expect(style, text).not.toBe('none');
	}
	await expect(page.getByRole('contentinfo').getByRole('link').last()).toBeFocused();
});
