import type { Page } from '@playwright/test';
import { archive, writtenCases } from '../support/archive.ts';
import { tabTo, watchPolicy } from '../support/browser-actions.ts';
import { expect, isAvailable, type ServedSite, test } from '../support/browser-test.ts';
import { readPdf } from '../support/pdf.ts';

/** The ten minutes of somebody who hires, on a site of nine case studies, one of eight real ones, and one of 1,484. */
const SITES: readonly { site: ServedSite; count: string; lane: string }[] = [
	{ site: 'demo', count: '9 case studies', lane: 'internal-workflow' },
	{ site: 'nhs', count: '8 case studies', lane: 'knowledge' },
	{ site: 'zenml', count: '1,483 case studies', lane: 'agent' },
];

const part = (page: Page, title: string) =>
	page.locator('.proof-part', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

for (const { site, count, lane } of SITES)
	test.describe(`on ${site}`, () => {
		test.use({ site });
		test.skip(!isAvailable(site), `the content of ${site} is not here`);

		test('proof answers its three questions, or says what is missing', async ({ page }) => {
			const complaints = await watchPolicy(page);
			await page.goto('/');
			await tabTo(page, '.nav a[href="/proof/"]');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL('/proof/');
			const live = (await writtenCases(site)).filter(({ data }) => data.status === 'live').length;
			const shown = await part(page, 'In use today').locator('.proofs > li').count();
			expect(shown).toBeLessThanOrEqual(Math.min(live, 6));
			for (const title of ['In use today', 'The most expensive mistake', 'The monitoring', 'Retired, and why'])
				expect((await part(page, title).innerText()).length).toBeGreaterThan(title.length + 10);
			expect(await complaints()).toEqual([]);
		});

		test('the keyboard narrows the archive down, and takes two cases into a comparison', async ({ page }) => {
			await page.goto('/prototypes/');
			await expect(archive.status(page)).toHaveText(count);
			await tabTo(page, `input[name="lane"][value="${lane}"]`, 60);
			await page.keyboard.press('Space');
			await expect(page).toHaveURL(`/prototypes/?lane=${lane}`);
			await expect(archive.rows(page).first()).toBeVisible();
			const names = await archive.titles(page).allInnerTexts();
			await tabTo(page, '[data-results] > li:nth-child(1) .row-compare', 90);
			await page.keyboard.press('Enter');
			await expect(page.locator('.compare-head h2')).toHaveText([names[0] ?? '']);
			await page.goto('/prototypes/');
			const second = page.locator('.row-compare').nth(1);
			const other = (await second.getAttribute('aria-label'))?.replace('Compare ', '') ?? '';
			await second.focus();
			await page.keyboard.press('Enter');
			const isSame = other === names[0];
			await expect(page.locator('.compare-head h2')).toHaveText(isSame ? [other] : [names[0] ?? '', other]);
			await expect(page.locator('.compare-row').first()).toBeVisible();
			await expect(page.locator('.compare-row .gap, .compare-row dd a')).not.toHaveCount(0);
		});

		test('a case asks its questions, prints on one page and starts a brief', async ({ page }) => {
			const [entry] = await writtenCases(site);
			const title = String(entry?.data.title);
			await page.goto(`/prototypes/${entry?.slug}/`);
			const questions = page.locator('#interview li');
			await expect(questions).toHaveCount(13);
			for (const question of await questions.all())
				await expect(question.locator('a[href^="#"], .gap')).not.toHaveCount(0);
			const { pages, text } = await readPdf(await page.pdf({ format: 'Letter' }));
			expect(pages).toBe(1);
			expect(text.join('').replace(/\s+/g, '')).toContain(title.slice(0, 20).replace(/\s+/g, ''));
			await tabTo(page, '.case-head a[href^="/hire/"]', 30);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`/hire/\\?from=${entry?.slug}`));
			await expect(page.getByText('Started from')).toContainText(title.slice(0, 60));
			await expect(page.getByText('Your brief')).toBeVisible();
		});

		test('programs get the same case as JSON', async ({ request }) => {
			const index = await (await request.get('/case-studies.json')).json();
			const written = await writtenCases(site);
			expect(index.caseStudies).toHaveLength(written.length);
			expect(index.caseStudies[0].title).toBe(written[0]?.data.title);
			const document = await (await request.get(new URL(index.caseStudies[0].json).pathname)).json();
			expect(document.answers.title).toBe(written[0]?.data.title);
			expect(document.facts.length).toBeGreaterThan(30);
		});
	});
