import { visit, watchPolicy } from '../support/browser-actions.ts';
import { RESULTS, VISITS } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';

for (const { site, name, path } of VISITS)
	test.describe(() => {
		test.use({ site });

		test(`${name} keeps to its policy and asks nobody else for anything`, async ({ page }) => {
			const complaints = await watchPolicy(page);
			await visit(page, path);
			await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveAttribute(
				'content',
				/^default-src 'none';/,
			);
			await page.mouse.wheel(0, 20_000);
			expect(await complaints()).toEqual([]);
		});
	});

test('the policy stops a script that a page does not know', async ({ page }) => {
	const complaints = await watchPolicy(page);
	await page.goto(RESULTS);
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "taken"';
		document.body.append(script);
	});
	await expect.poll(async () => (await complaints()).join('\n')).toContain('forbids inline');
	await expect(page).not.toHaveTitle('taken');
});
