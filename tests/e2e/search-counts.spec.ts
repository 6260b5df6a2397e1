import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { DAY } from '../support/site-commands.ts';
import { CONTENTS } from '../support/site-contents.ts';
import { listOf, publicEntries } from '../support/site-entries.ts';

const casesWith = async (status: string) =>
	(await publicEntries(CONTENTS.demo.folder, DAY)).filter(({ data }) => data.status === status).length;

test('before a search, each value says how many entries it finds', async ({ page }) => {
	const entries = await publicEntries(CONTENTS.demo.folder, DAY);
	await page.goto('/search/');
	await page.getByRole('searchbox').focus();
	await expect(countOf(page, 'case-study')).toHaveText(
		String(entries.filter(({ collection }) => collection === 'case-studies').length),
	);
	await expect(countOf(page, 'live')).toHaveText(String(await casesWith('live')));
	await expect(countOf(page, 'evaluation')).toHaveText(
		String(entries.filter((entry) => listOf(entry, 'tags').includes('evaluation')).length),
	);
});

test('a chosen value does not hide what the other values of its filter would add', async ({ page }) => {
	await page.goto('/search/?status=live');
	await expect(page.getByRole('status')).toHaveText(`${await casesWith('live')} entries found.`);
	await expect(countOf(page, 'pilot')).toHaveText(String(await casesWith('pilot')));
	await expect(countOf(page, 'live')).toHaveText(String(await casesWith('live')));
	await expect(countOf(page, 'journal')).toHaveText('0');
});

test('the counts come back when the search is cleared', async ({ page }) => {
	await page.goto('/search/');
	const box = page.getByRole('searchbox');
	await box.focus();
	const count = countOf(page, 'case-study');
	await expect(count).not.toHaveText('0');
	const all = (await count.textContent()) ?? '';
	await box.fill('zzyzx');
	await expect(count).toHaveText('0');
	await box.fill('');
	await expect(count).toHaveText(all);
});

test.describe('in Hebrew', () => {
	test.use({ site: 'hebrew' });

	test('a word is found as it is typed', async ({ page }) => {
		await page.goto('/search/');
		await page.getByRole('searchbox').pressSequentially('דחיפות');
		const results = page.getByRole('region', { name: 'תוצאות' });
		await expect(results.getByRole('link', { name: 'מיון מכתבים במשרד של שלושה פקידים', exact: true })).toBeVisible();
	});
});

/** The number beside a value of a filter. */
function countOf(page: Page, value: string) {
	return page.locator('label', { has: page.locator(`input[value="${value}"]`) }).locator('span');
}
