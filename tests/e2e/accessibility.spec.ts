import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { visit } from '../support/browser-actions.ts';
import { GAPPY_CASE, HEBREW_PAGES, RICH_CASE, VISITS } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = ['/', RICH_CASE, GAPPY_CASE, HEBREW_PAGES['a case study']];

for (const { site, name, path } of VISITS)
	test.describe(() => {
		test.use({ site });

		test(`${name} is accessible in light and in dark`, async ({ page }) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await visit(page, path);
				expect(await violations(page), colorScheme).toEqual([]);
			}
		});

		if (NARROW.includes(path))
			test(`${name} is accessible on a phone`, async ({ page }) => {
				await page.setViewportSize({ width: 360, height: 740 });
				await visit(page, path);
				expect(await violations(page)).toEqual([]);
			});
	});

/** What axe finds, as rule and element. */
async function violations(page: Page): Promise<string[]> {
	const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	return found.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
	);
}
