import { GAPPY_CASE, RICH_CASE } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';
import { DAY } from '../support/site-commands.ts';
import { CONTENTS } from '../support/site-contents.ts';
import { publicEntries } from '../support/site-entries.ts';

test('the front page leads to a case study, on to its lane and back again', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link').click();
	await expect(page).toHaveURL(RICH_CASE);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contract triage for a three-person legal desk');
	await page.getByRole('link', { name: 'Knowledge', exact: true }).click();
	await expect(page).toHaveURL('/lanes/knowledge/');
	await page
		.getByRole('main')
		.getByRole('link', { name: 'Contract triage for a three-person legal desk', exact: true })
		.click();
	await expect(page).toHaveURL(RICH_CASE);
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL('/');
});

test('a fact at a glance jumps to the answer', async ({ page }) => {
	await page.goto(RICH_CASE);
	await page
		.locator('.glance')
		.getByRole('link', { name: /Expand it/ })
		.click();
	await expect(page).toHaveURL(`${RICH_CASE}#decision`);
	await expect(page.locator('#decision')).toBeInViewport();
});

test('few case studies are on one page, newest first, without pagination', async ({ page }) => {
	await page.goto('/prototypes/');
	const titles = page.locator('.rows').getByRole('heading', { level: 2 });
	const cases = (await publicEntries(CONTENTS.demo.folder, DAY))
		.filter(({ collection }) => collection === 'case-studies')
		.sort((a, b) => b.day.localeCompare(a.day));
	await expect(titles).toHaveText(cases.map(({ data }) => String(data.title)));
	await expect(page.getByRole('navigation', { name: /page/i })).toHaveCount(0);
});

test('a tag gathers entries of every kind', async ({ page }) => {
	await page.goto(RICH_CASE);
	await page.getByRole('link', { name: 'evaluation', exact: true }).click();
	await expect(page).toHaveURL('/tags/evaluation/');
	for (const path of [RICH_CASE, '/journal/not-found-is-a-claim/'])
		await expect(page.getByRole('main').locator(`a[href="${path}"]`)).not.toHaveCount(0);
});

test('a tool leads to the case studies that use it', async ({ page }) => {
	await page.goto(RICH_CASE);
	await page.getByRole('link', { name: 'Tesseract', exact: true }).click();
	await expect(page).toHaveURL('/stack/tesseract/');
	await expect(page.getByRole('main').locator(`a[href="${RICH_CASE}"]`)).not.toHaveCount(0);
});

test('the contents of a journal entry jump to its headings', async ({ page }) => {
	await page.goto('/journal/not-found-is-a-claim/');
	await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'What it costs' }).click();
	await expect(page).toHaveURL('/journal/not-found-is-a-claim/#what-it-costs');
	await expect(page.getByRole('heading', { name: 'What it costs' })).toBeInViewport();
});

test('a series leads from part to part', async ({ page }) => {
	await page.goto('/journal/the-check-that-takes-longer/');
	const series = page.getByRole('navigation', { name: 'Series', exact: true });
	await expect(series).toContainText('Part 1 of 3: Boundaries');
	await series.getByRole('listitem').getByRole('link').first().click();
	await expect(page).toHaveURL('/journal/not-found-is-a-claim/');
	await expect(series).toContainText('Part 2 of 3');
	await series.getByRole('link').last().click();
	await expect(page).toHaveURL('/journal/values-it-does-not-say/');
});

test('a footnote leads to its source and back', async ({ page }) => {
	await page.goto('/journal/not-found-is-a-claim/');
	await page.locator('[data-footnote-ref]').first().click();
	await expect(page.locator('.footnotes li').first()).toBeInViewport();
	await page.locator('[data-footnote-backref]').first().click();
	await expect(page.locator('[data-footnote-ref]').first()).toBeInViewport();
});

test('a now entry has a page of its own', async ({ page }) => {
	await page.goto('/now/');
	await page.getByRole('main').locator('a[href="/now/2026-11-20/"]').first().click();
	await expect(page).toHaveURL('/now/2026-11-20/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('20 November 2026');
	await page.getByRole('main').locator(`a[href="${RICH_CASE}"]`).first().click();
	await expect(page).toHaveURL(RICH_CASE);
});

test('an idea not built says why not, and what was done instead', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Not built' }).click();
	await page.getByRole('link', { name: 'A chat window for the ERP system' }).click();
	await expect(page).toHaveURL('/not-built/chat-with-the-erp/');
	for (const question of ['Why not', 'What they did instead'])
		await expect(page.getByRole('term').filter({ hasText: question })).toBeVisible();
});

test('the about page introduces the builder', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
	await expect(page).toHaveURL('/about/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Hanne Roelvink');
});

test('a former address sends the reader to the case study', async ({ page }) => {
	await page.goto('/prototypes/harbourline-contracts/');
	await expect(page).toHaveURL(RICH_CASE);
});

test('an address without a page answers 404 and shows ways on', async ({ page }) => {
	const response = await page.goto('/prototypes/there-is-no-such-thing/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
	await page.getByRole('main').getByRole('link', { name: 'the case studies' }).click();
	await expect(page).toHaveURL('/prototypes/');
});

test('the navigation marks the section that a page is in', async ({ page }) => {
	await page.goto(GAPPY_CASE);
	const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
	await expect(current).toHaveText(['Case studies']);
	await expect(current).toHaveAttribute('aria-current', 'true');
	await current.click();
	await expect(current).toHaveAttribute('aria-current', 'page');
});

test('the demo says on its pages that it is fictional', async ({ page }) => {
	for (const path of ['/', RICH_CASE, '/journal/', '/404.html']) {
		await page.goto(path);
		await expect(page.getByRole('complementary', { name: 'About this site' })).toContainText('fictional');
	}
});
