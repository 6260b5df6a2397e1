import type { Page } from '@playwright/test';
import { HEBREW_PAGES } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';

test.use({ site: 'hebrew' });

const CASE = HEBREW_PAGES['a case study'];
const ENTRY = HEBREW_PAGES['a journal entry'];

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('region', { name: 'תוצאות' });
const filters = (page: Page) => page.getByRole('region', { name: 'סינון' });

/** The addresses of the entries that a word finds. */
async function foundBy(page: Page, term: string): Promise<string[]> {
	await page.goto(`/search/?q=${encodeURIComponent(term)}`);
	await expect(status(page)).toContainText(`”${term}”`);
	const links = await results(page).getByRole('heading').getByRole('link').all();
	return Promise.all(links.map(async (link) => decodeURI((await link.getAttribute('href')) ?? '')));
}

test('a word finds the entries that it stands in, and is marked there', async ({ page }) => {
	await page.goto('/search/');
	await expect(page.getByRole('searchbox', { name: 'מה לחפש' })).toHaveAttribute('placeholder', /^[\u0590-\u05ff, ]+$/);
	await page.getByRole('searchbox').pressSequentially('טופס');
	await expect(results(page).getByRole('link', { name: 'חלון שיחה לתושבים', exact: true })).toBeVisible();
	await expect(results(page).locator('mark').first()).toHaveText(/^טופס/);
	await expect(status(page)).toHaveText('נמצאה רשומה אחת עבור ”טופס”.');
	await expect(results(page).locator('[data-results] > li > .row-body > p').first()).toHaveText('לא נבנה');
});

test('everything that the search says is in Hebrew', async ({ page }) => {
	await page.goto('/search/?q=מכתב');
	await expect(status(page)).toHaveText('נמצאו 3 רשומות עבור ”מכתב”.');
	await filters(page).getByRole('checkbox', { name: /^יומן/ }).check();
	await expect(status(page)).toHaveText('נמצאה רשומה אחת עבור ”מכתב”.');
	const chosen = page.getByRole('list', { name: 'הסינון שנבחר' });
	await expect(chosen.getByRole('button', { name: 'הסרה: יומן' })).toBeVisible();
	await chosen.getByRole('button', { name: 'ניקוי הכול' }).click();
	await expect(status(page)).toHaveText('אפשר להקליד מילה או לבחור סינון.');
	await page.getByRole('searchbox').fill('זזזז');
	await expect(status(page)).toHaveText('לא נמצא דבר עבור ”זזזז”.');
	await page.locator('main noscript').evaluate((fallback) => fallback.remove());
	const latin = (await page.locator('main').textContent())?.match(/[a-z]{3,}/gi);
	expect(latin, 'apart from the name of a tool').toEqual(['PostgreSQL']);
});

test('everything that the archive says is in Hebrew', async ({ page }) => {
	await page.goto('/prototypes/');
	await expect(status(page)).toHaveText('מקרה בוחן אחד');
	await page.getByRole('searchbox', { name: 'חיפוש במקרי הבוחן' }).fill('מכתב');
	await expect(status(page)).toHaveText('מקרה בוחן אחד עם ”מכתב”');
	await expect(results(page).getByRole('combobox', { name: 'מיון לפי' })).toHaveValue('match');
	await expect(results(page).locator('[data-results] .row-number')).toHaveText('מס׳ 001');
	await expect(results(page).getByRole('link', { name: 'השוואה: מיון מכתבים במשרד של שלושה פקידים' })).toHaveText(
		'השוואה',
	);
	await page.getByRole('searchbox').fill('זזזז');
	await expect(status(page)).toHaveText(
		'אין מקרה בוחן שמתאים גם לחיפוש ”זזזז” וגם לכל מה שנבחר. אפשר להסיר סינון או לנסות מילה אחרת.',
	);
});

for (const [term, written, path] of [
	['מכתב', 'ממכתב', ENTRY],
	['מכתב', 'המכתב', CASE],
	['אדם', 'לאדם', ENTRY],
	['איחר', 'שאיחר', ENTRY],
	['שבוע', 'בשבוע', CASE],
	['מוצע', 'ומוצע', CASE],
	['240', 'כ־240', CASE],
] as const) {
	test(`a search for ${term} finds ${written}`, async ({ page }) => {
		expect(await foundBy(page, term)).toContain(path);
	});
}

test('a word is found as it is written, and shown as it is written', async ({ page }) => {
	expect(await foundBy(page, 'ממכתב')).toEqual([ENTRY]);
	await expect(results(page).locator('mark').first()).toHaveText('ממכתב');
	await expect(results(page).getByRole('heading').getByRole('link')).toHaveText('מה למדתי ממכתב אחד שאיחר');
	await expect(results(page)).not.toContainText('|');
});

test('words that follow one another are found as they do', async ({ page }) => {
	expect((await foundBy(page, '"כתב יד"')).sort()).toEqual([ENTRY, CASE]);
	expect(await foundBy(page, '"יד כתב"')).toEqual([]);
});
