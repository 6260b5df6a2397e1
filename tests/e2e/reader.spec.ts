import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const ENTRY = '/journal/not-found-is-a-claim/';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of ['/', '/journal/', '/subscribe/'])
		test(`a reader signs up by e-mail on ${path}, and nothing is asked of the service before`, async ({ page }) => {
			const sent = await catchSignUps(page, 'https://letters.casebook.example/**');
			await page.goto(path);
			await page.getByLabel('Your e-mail address').fill('ada@example.org');
			expect(sent).toEqual([]);
			await page.getByRole('button', { name: 'Sign up' }).click();
			await expect(page).toHaveURL('https://letters.casebook.example/subscribe');
			expect(sent).toEqual([
				{
					method: 'POST',
					url: 'https://letters.casebook.example/subscribe',
					body: 'email=ada%40example.org',
				},
			]);
		});
});

test('the form asks for an address, and says what happens to it', async ({ page }) => {
	const sent = await catchSignUps(page, 'https://letters.casebook.example/**');
	await page.goto('/journal/');
	const field = page.getByRole('textbox', { name: 'Your e-mail address' });
	await expect(field).toHaveAccessibleDescription(/goes to letters\.casebook\.example.*has a link that ends it/);
	await expect(field).toHaveAttribute('autocomplete', 'email');
	await page.getByRole('button', { name: 'Sign up' }).click();
	await field.fill('nobody');
	await page.getByRole('button', { name: 'Sign up' }).click();
	expect(sent).toEqual([]);
	await expect(page).toHaveURL('/journal/');
});

test.describe('a site without a newsletter', () => {
	test.use({ site: 'several' });

	test('says how to follow by RSS', async ({ page }) => {
		for (const [path, feed] of [
			['./', '/rss.xml'],
			['./journal/', '/journal/rss.xml'],
		] as const) {
			await page.goto(path);
			await expect(page.getByText('Follow by RSS: copy an address into a feed reader')).toBeVisible();
			await expect(page.getByRole('main').getByRole('link', { name: 'RSS', exact: true })).toHaveAttribute(
				'href',
				feed,
			);
			await expect(page.getByRole('textbox')).toHaveCount(0);
		}
	});
});

test('the now log says how often it is written, and when last', async ({ page }) => {
	await page.goto('/now/');
	await expect(page.getByText('Last updated 20 November 2026')).toBeVisible();
	await expect(page.getByText('16 entries in 8 weeks, the last on 20 November 2026.')).toBeVisible();
	await expect(page.locator('.cadence svg')).toHaveAttribute('aria-hidden', 'true');
	await expect(page.locator('.cadence [data-entries="one"]')).toHaveCount(14);
	await expect(page.locator('.cadence [data-entries="several"]')).toHaveCount(1);
	await expect(page.getByText('Nothing new has been noted here')).toHaveCount(0);
});

test('a week of the now log has an address', async ({ page }) => {
	await page.goto('/now/');
	await page.getByRole('link', { name: 'Week of 26 October 2026' }).click();
	await expect(page).toHaveURL('/now/#week-2026-10-26');
	await expect(page.getByRole('heading', { name: '30 October 2026' })).toBeInViewport();
});

test('the address of a heading can be taken, by pointer and by keyboard', async ({ page }) => {
	await page.goto(ENTRY);
	const heading = page.getByRole('heading', { name: 'Four states', exact: true });
	const link = page.getByRole('link', { name: 'Link to: Four states' });
	await expect(link).toHaveCSS('opacity', '0');
	await heading.hover();
	await expect(link).toHaveCSS('opacity', '1');
	await link.click();
	await expect(page).toHaveURL(`${ENTRY}#four-states`);
	await page.mouse.move(0, 0);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
	await expect(link).toHaveCSS('opacity', '1');
});

test('headings have no links to themselves on paper', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(ENTRY);
	await expect(page.locator('.permalink').first()).toBeHidden();
});

test('a wide table scrolls by keyboard on a phone, and the page does not', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto(ENTRY);
	const table = page.getByRole('group', { name: 'Table' });
	await table.focus();
	for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
	await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(50);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a footnote is called one, and leads there and back by keyboard', async ({ page }) => {
	await page.goto(ENTRY);
	const reference = page.getByRole('link', { name: '1', exact: true });
	await expect(reference).toHaveAccessibleDescription('Notes');
	await reference.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#fn-1$/);
	await page.getByRole('link', { name: 'Back to reference 1' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#fnref-1$/);
	await expect(reference).toBeInViewport();
});

test('a series has a page, and its parts lead to the next and the one before', async ({ page }) => {
	await page.goto(ENTRY);
	const parts = page.getByRole('navigation', { name: 'Parts of the series' });
	await parts.getByRole('link', { name: /^Part 3: / }).click();
	await expect(page).toHaveURL('/journal/values-it-does-not-say/');
	await expect(parts.getByRole('link')).toHaveCount(1);
	await parts.getByRole('link', { name: /^Part 2: / }).click();
	await page.getByRole('navigation', { name: 'Series', exact: true }).getByRole('link', { name: 'Boundaries' }).click();
	await expect(page).toHaveURL('/series/boundaries/');
	await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
});

test('an entry says what mentions it, a case study what was written about it', async ({ page }) => {
	await page.goto(ENTRY);
	const mentions = page.getByRole('complementary', { name: 'Mentioned in' });
	await mentions.getByRole('link', { name: 'Counting unused tokens without asking a model' }).click();
	await expect(page.getByRole('main').locator(`a[href^="${ENTRY}"]`).first()).toBeAttached();
	await page.goto('/prototypes/contract-triage/');
	const written = page.getByRole('complementary', { name: 'Written about it' });
	await expect(written.getByRole('link', { name: /is a claim about the search/ })).toHaveAttribute('href', ENTRY);
});

/** What is posted to a service, which is not there. */
async function catchSignUps(page: Page, service: string): Promise<{ method: string; url: string; body: string }[]> {
	const sent: { method: string; url: string; body: string }[] = [];
	await page.route(service, async (route) => {
		const request = route.request();
		sent.push({ method: request.method(), url: request.url(), body: request.postData() ?? '' });
		await route.fulfill({ contentType: 'text/html', body: '<h1>Thanks</h1>' });
	});
	return sent;
}
