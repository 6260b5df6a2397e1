import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const button = (page: Page) => page.getByRole('button', { name: /^Theme/ });

/** Whether the page is dark: its paper is darker than its ink. */
function isDark(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const { backgroundColor, color } = getComputedStyle(document.documentElement);
		const light = (value: string) =>
			(value.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
		return light(backgroundColor) < light(color);
	});
}

test('the button goes from auto to light to dark and back to auto', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/');
	await expect(button(page)).toHaveText('Theme: auto');
	expect(await isDark(page)).toBe(true);
	await button(page).click();
	await expect(button(page)).toHaveText('Theme: light');
	expect(await isDark(page)).toBe(false);
	await button(page).click();
	await expect(button(page)).toHaveText('Theme: dark');
	expect(await isDark(page)).toBe(true);
	await button(page).click();
	await expect(button(page)).toHaveText('Theme: auto');
});

test('the button works with the keyboard', async ({ page }) => {
	await page.goto('/');
	await button(page).focus();
	await page.keyboard.press('Enter');
	await expect(button(page)).toHaveText('Theme: light');
	await page.keyboard.press('Space');
	await expect(button(page)).toHaveText('Theme: dark');
});

test('the choice holds on the next page and after a reload', async ({ page }) => {
	await page.goto('/');
	await button(page).click();
	await button(page).click();
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' }).click();
	await expect(page).toHaveURL('/journal/');
	await expect(button(page)).toHaveText('Theme: dark');
	expect(await isDark(page)).toBe(true);
	await page.reload();
	await expect(button(page)).toHaveText('Theme: dark');
});

test('the choice is made before anything is drawn', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('theme', 'dark');
		new MutationObserver((_, observer) => {
			if (!document.body) return;
			observer.disconnect();
			Object.assign(globalThis, { themeAtBody: document.documentElement.dataset.theme ?? 'none' });
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto('/');
	expect(await page.evaluate(() => (globalThis as unknown as { themeAtBody: string }).themeAtBody)).toBe('dark');
});

test('auto follows the system, while the page is open', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	expect(await isDark(page)).toBe(false);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await isDark(page)).toBe(true);
});

test('a stored value that means nothing counts as auto', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('theme', 'mauve'));
	await page.goto('/');
	await expect(button(page)).toHaveText('Theme: auto');
});

test('without storage the button still works', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto('/');
	await button(page).click();
	await expect(button(page)).toHaveText('Theme: light');
});

test('the masthead tells the time where the builder is', async ({ page }) => {
	await page.clock.install({ time: '2026-11-21T11:00:00Z' });
	await page.goto('/');
	await expect(page.locator('[data-zone]')).toHaveText(/^12:00 (CET|GMT\+1)$/);
	await page.clock.runFor(80_000);
	await expect(page.locator('[data-zone]')).toHaveText(/^12:01 /);
});
