import type { Page } from '@playwright/test';
import { archive, writtenCases, writtenValues } from '../support/archive.ts';
import { tabTo, weigh } from '../support/browser-actions.ts';
import { expect, isAvailable, test } from '../support/browser-test.ts';
import { ZENML_ENTRIES } from '../support/zenml.ts';

const { box, count, open, rows, status, titles } = archive;
const KB = 1024;
/** Until results are on the page, in milliseconds. The median counts, because a machine that runs tests does other things too. */
const FAST = 200;

test.use({ site: 'zenml' });
test.skip(!isAvailable('zenml'), 'the corpus of 1,484 write-ups is not here');

test('the archive knows all of them but the draft', async ({ page }) => {
	expect(await writtenCases('zenml')).toHaveLength(ZENML_ENTRIES - 1);
	await page.goto('/prototypes/');
	await expect(status(page)).toHaveText('1,483 case studies');
});

test('the first view weighs 50 KB at most, and loads no index', async ({ page }) => {
	const transfers = await weigh(page, '/prototypes/');
	expect(transfers.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(50 * KB);
	expect(transfers.length).toBeLessThanOrEqual(5);
	expect(transfers.filter(({ url }) => url.includes('pagefind'))).toEqual([]);
});

for (const [what, path] of [
	['a search for a rare word', '/prototypes/?q=mortgage'],
	['a search for a common word', '/prototypes/?q=llm'],
	['a search for two words', '/prototypes/?q=customer+support'],
	['a choice of two facets', '/prototypes/?status=live&lane=agent'],
	['a search in a tag and a tool', '/prototypes/?q=invoice&tag=rag&stack=openai'],
] as const)
	test(`${what}, as the first, fetches less than 300 KB`, async ({ page }) => {
		const transfers = (await weigh(page, path)).filter(({ url }) => /\/pagefind\/|\/finder-page/.test(url));
		const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
		await expect(status(page)).toHaveText(/\d case stud(y|ies)/);
		test.info().annotations.push({ type: 'weight', description: `${transfers.length} requests, ${bytes} bytes` });
		expect(transfers.map(({ url }) => url)).toContain('/pagefind/wasm.en.pagefind');
		expect(transfers.length).toBeGreaterThan(10);
		expect(bytes, JSON.stringify(transfers)).toBeLessThan(300 * KB);
	});

test(`a facet change shows results within ${FAST} ms, once the index is warm`, async ({ page }) => {
	await page.goto('/prototypes/?status=live');
	await expect(rows(page).first()).toBeVisible();
	const times: number[] = [];
	for (const [facet, value] of [
		['lane', 'agent'],
		['status', 'pilot'],
		['lane', 'knowledge'],
		['status', 'retired'],
		['lane', 'insight'],
		['lane', 'agent'],
		['status', 'live'],
	] as const) {
		await page.waitForLoadState('networkidle');
		times.push(await timed(page, () => box(page, facet, value).click()));
	}
	const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
	test.info().annotations.push({ type: 'speed', description: times.map(Math.round).join(', ') });
	expect(median, times.join(', ')).toBeLessThan(FAST);
});

test('more results come on request, twenty at a time', async ({ page }) => {
	const cases = (await writtenCases('zenml')).filter(({ data }) => data.status === 'live');
	await page.goto('/prototypes/?status=live');
	await expect(rows(page)).toHaveCount(20);
	await page.getByRole('button', { name: 'Show more' }).click();
	await expect(titles(page)).toHaveText(cases.slice(0, 40).map(({ data }) => String(data.title)));
});

test('among hundreds of tags, a reader finds one by typing, with the keyboard alone', async ({ page }) => {
	const cases = await writtenCases('zenml');
	const tagged = cases.filter((entry) => writtenValues(entry, 'tag').includes('sqlite'));
	await page.goto('/prototypes/');
	await open(page, 'tag');
	await expect(page.locator('[data-facet="tag"] label')).toHaveCount(8);
	await tabTo(page, '[data-facet="tag"] [data-all]');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('searchbox', { name: 'Find a value' })).toBeFocused();
	await expect(page.locator('[data-facet="tag"]')).toContainText(/\d+ more\. Type to narrow them down\./);
	await page.keyboard.type('sqli');
	await expect(page.locator('[data-facet="tag"] label')).toHaveText([`sqlite ${tagged.length}`]);
	await tabTo(page, 'input[value="sqlite"]');
	await page.keyboard.press('Space');
	await expect(page).toHaveURL('/prototypes/?tag=sqlite');
	await expect(status(page)).toHaveText(`${tagged.length} of 1,483 case studies`);
	await expect(box(page, 'tag', 'sqlite')).toBeFocused();
});

test('a shared address names a value that the page does not show at first', async ({ page }) => {
	const cases = await writtenCases('zenml');
	const wanted = cases.filter((entry) => writtenValues(entry, 'tag').includes('sqlite'));
	await page.goto('/prototypes/?tag=sqlite');
	await expect(box(page, 'tag', 'sqlite')).toBeChecked();
	await expect(count(page, 'tag', 'sqlite')).toHaveText(String(wanted.length));
	await expect(titles(page)).toHaveText(wanted.slice(0, 20).map(({ data }) => String(data.title)));
});

test('words and an order go together: the newest of what matches comes first', async ({ page }) => {
	await page.goto('/prototypes/?q=invoice&sort=newest');
	await expect(rows(page).first()).toBeVisible();
	const numbers = (await page.locator('[data-results] .row-number').allTextContents()).map((text) =>
		Number(text.slice(4)),
	);
	expect(numbers.length).toBe(20);
	expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
	await page.getByLabel('Sort by').selectOption('Best match');
	await expect(page).toHaveURL('/prototypes/?q=invoice');
	await expect(page.locator('[data-results] .row-number').first()).not.toHaveText(`No. ${numbers[0]}`);
});

/** How long the page takes from a change until it shows what is found, in milliseconds. */
async function timed(page: Page, change: () => Promise<void>): Promise<number> {
	await page.evaluate(() => performance.clearMeasures());
	await change();
	await page.waitForFunction(() => performance.getEntriesByName('finder').length > 0);
	return page.evaluate(() => performance.getEntriesByName('finder')[0]?.duration ?? Number.POSITIVE_INFINITY);
}
