import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { visit } from '../support/browser-actions.ts';
import { HEBREW_PAGES, RICH_CASE, VISITS } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';

/** The widths to look at. A window of 1280 at 200 % zoom is 640 wide. */
const WIDTHS = [320, 360, 640, 768, 1024, 1280, 1440];

for (const { site, name, path } of VISITS)
	test.describe(() => {
		test.use({ site });

		test(`${name} fits every width`, async ({ page }) => {
			await visit(page, path);
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				expect(await stickingOut(page), `at ${width}`).toEqual([]);
			}
		});
	});

for (const slug of readdirSync('content/case-studies'))
	test(`the case study ${slug} fits every width`, async ({ page }) => {
		await visit(page, `/prototypes/${slug}/`);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			expect(await stickingOut(page), `at ${width}`).toEqual([]);
		}
	});

for (const path of ['/', RICH_CASE, '/journal/not-found-is-a-claim/', '/prototypes/', '/search/'])
	for (const width of [1280, 360])
		for (const delay of [0, 300])
			test(`${path} does not move at ${width} while it loads, with fonts ${delay} ms late`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await slowDown(page);
				await page.route('**/*.woff2', async (route) => {
					await new Promise((resolve) => setTimeout(resolve, delay));
					await route.continue();
				});
				await page.goto(path, { waitUntil: 'networkidle' });
				await page.evaluate(() => document.fonts.ready);
				expect(await layoutShift(page)).toBeLessThan(0.005);
			});

test.describe('in Hebrew', () => {
	test.use({ site: 'hebrew' });

	test('a page runs from right to left', async ({ page }) => {
		await page.goto('/about/');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? 0;
		expect(await left('.masthead-name a')).toBeGreaterThan(await left('.nav'));
		expect(await left('.nav li:first-child')).toBeGreaterThan(await left('.nav li:last-child'));
	});

	test('no letter is slanted, or pushed to its neighbour or away from it', async ({ page }) => {
		for (const path of ['/', HEBREW_PAGES['a case study'], '/hire/']) {
			await page.goto(path);
			const set = await page
				.locator('body *')
				.evaluateAll((parts) =>
					parts.map((part) => `${getComputedStyle(part).fontStyle}, ${getComputedStyle(part).letterSpacing}`),
				);
			expect([...new Set(set)], path).toEqual(['normal, normal']);
		}
	});
});

/** What makes the page wider than the window; empty if nothing does. */
function stickingOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.body.querySelectorAll('*')].filter((element) => {
			const { left, right } = element.getBoundingClientRect();
			return left < -1 || right > clientWidth + 1;
		});
		return [`${scrollWidth} px wide`, ...wide.map(({ tagName, className }) => `${tagName}.${className}`)];
	});
}

/** Makes the page's processor several times as slow, so that it paints before all scripts have run. */
async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

/** How far the content moved by itself, as browsers count it. */
function layoutShift(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(0), 500);
			}),
	);
}
