import { watchPolicy } from '../support/browser-actions.ts';
import { addressOf, expect, test } from '../support/browser-test.ts';

test.use({ site: 'subpath' });

test('a site below a path is browsed without leaving it', async ({ page }) => {
	const complaints = await watchPolicy(page);
	const home = addressOf('subpath');
	await page.goto('');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Case studies' }).click();
	await expect(page).toHaveURL(`${home}prototypes/`);
	await page.getByRole('main').getByRole('link', { name: 'Letter drafts', exact: true }).click();
	await expect(page).toHaveURL(`${home}prototypes/letter-drafts/`);
	await page.getByRole('link', { name: 'the note' }).click();
	await expect(page).toHaveURL(`${home}journal/a-note/#why`);
	await page.getByRole('main').getByRole('link', { name: 'letters', exact: true }).click();
	await expect(page).toHaveURL(`${home}tags/letters/`);
	await page.locator('.masthead-name a').click();
	await expect(page).toHaveURL(home);
	expect(await complaints()).toEqual([]);
});

test('search works below a path', async ({ page }) => {
	const complaints = await watchPolicy(page);
	const home = addressOf('subpath');
	await page.goto('search/');
	await page.getByRole('searchbox').fill('letters');
	await expect(page.getByRole('status')).toContainText('found for “letters”');
	await expect(page).toHaveURL(`${home}search/?q=letters`);
	await page.getByRole('region', { name: 'Results' }).getByRole('link', { name: 'Letter drafts', exact: true }).click();
	await expect(page).toHaveURL(`${home}prototypes/letter-drafts/`);
	expect(await complaints()).toEqual([]);
});

test('pictures below a path are there', async ({ page }) => {
	await page.goto('prototypes/letter-drafts/');
	const picture = page.getByRole('img', { name: 'A chequered sheet' });
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
});

test('a former address below a path leads to the case study', async ({ page }) => {
	await page.goto('letters/old/');
	await expect(page).toHaveURL(`${addressOf('subpath')}prototypes/letter-drafts/`);
});

test('what is not there leads back below the path', async ({ page }) => {
	const response = await page.goto('nothing/here/');
	expect(response?.status()).toBe(404);
	await page.getByRole('main').getByRole('link', { name: 'the front page' }).click();
	await expect(page).toHaveURL(addressOf('subpath'));
});
