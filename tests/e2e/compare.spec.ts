import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tabTo, watchPolicy } from '../support/browser-actions.ts';
import { addressOf, expect, test } from '../support/browser-test.ts';
import { readPdf } from '../support/pdf.ts';

const PAIR = '/compare/?case=contract-triage&case=clinic-no-shows';
const status = (page: Page) => page.getByRole('status');
const group = (page: Page, title: string) =>
	page.locator('.compare-group', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
const row = (page: Page, asks: string) =>
	page.locator('.compare-row', { has: page.getByRole('heading', { level: 3, name: asks, exact: true }) });

test('a shared address shows its cases side by side, differences first', async ({ page }) => {
	await page.goto(PAIR);
	await expect(status(page)).toHaveText('2 cases side by side.');
	await expect(page.locator('.compare-head h2')).toHaveText([
		'Contract triage for a three-person legal desk',
		'Missed appointments at eleven clinics: the calls worked, the double booking did harm',
	]);
	await expect(page.locator('.compare-group').first().getByRole('heading', { level: 2 })).toHaveText(
		'Where they differ',
	);
	await expect(row(page, 'When a human checks').locator('dd')).toHaveText([
		'Nothing leaves unapproved',
		'Nobody checks',
	]);
	await expect(row(page, 'Most expensive mistake').locator('dd')).toHaveText([/^€18,400/, /^£4,310/]);
	await expect(group(page, 'What none of them answers').locator('.compare-row')).not.toHaveCount(0);
});

test('gaps stand as gaps, in their words', async ({ page }) => {
	await page.goto(PAIR);
	await expect(row(page, 'What became of its output').locator('dd').nth(1).locator('.gap')).toHaveText(
		'unmeasured: Nobody looked at single predictions, which is what went wrong',
	);
	await page.goto('/compare/?case=contract-triage&case=catalogue-descriptions');
	await expect(row(page, 'If the service is down').locator('dd').nth(1)).toHaveText('not answered here');
});

test('what two cases share stands below what tells them apart', async ({ page }) => {
	await page.goto('/compare/?case=contract-triage&case=contract-triage&case=catalogue-descriptions');
	await expect(status(page)).toHaveText('2 cases side by side.');
	const shared = group(page, 'Where they say the same');
	await expect(shared.getByRole('heading', { level: 3 })).toContainText(['When a human checks']);
	const [differ, same] = await Promise.all([group(page, 'Where they differ').boundingBox(), shared.boundingBox()]);
	expect(same?.y ?? 0).toBeGreaterThan(differ?.y ?? Number.POSITIVE_INFINITY);
});

test('cases are added from their pages, one after the other, and removed again', async ({ page }) => {
	for (const slug of ['contract-triage', 'invoice-coding']) {
		await page.goto(`/prototypes/${slug}/`);
		await page.getByRole('link', { name: 'Compare', exact: true }).first().click();
		await expect(page.locator('.compare-head').last()).toBeVisible();
	}
	await expect(page).toHaveURL('/compare/?case=contract-triage&case=invoice-coding');
	await page
		.locator('.compare-starts')
		.getByRole('link', { name: /^Ballast/ })
		.click();
	await expect(status(page)).toHaveText('3 cases side by side.');
	await page.getByRole('link', { name: 'Remove Contract triage for a three-person legal desk' }).click();
	await expect(page).toHaveURL('/compare/?case=invoice-coding&case=session-token-auditor');
	await expect(page.locator('.compare-head')).toHaveCount(2);
	await page.reload();
	await expect(page.locator('.compare-head')).toHaveCount(2);
});

for (const [where, path] of [
	['the front page', '/'],
	['the archive', '/prototypes/'],
	['the archive when narrowed down', '/prototypes/?lane=agent'],
	['a lane', '/lanes/agent/'],
	['a tag', '/tags/human-review/'],
	['a tool', '/stack/python/'],
	['the results of a search', '/search/?kind=case-study&q=review'],
	['the profile', '/about/'],
] as const)
	test(`a case is added from ${where}`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		const add = page
			.getByRole('main')
			.getByRole('link', { name: /^Compare ./ })
			.first();
		const title = (await add.getAttribute('aria-label'))?.replace('Compare ', '') ?? '';
		await add.click();
		await expect(page.locator('.compare-head h2')).toHaveText(title);
	});

test('a fourth case takes the place of the oldest', async ({ page }) => {
	await page.goto('/compare/?case=contract-triage&case=invoice-coding&case=night-depot');
	await expect(status(page)).toHaveText('3 cases side by side.');
	await page.goto('/compare/?add=tender-summaries');
	await expect(page).toHaveURL('/compare/?case=invoice-coding&case=night-depot&case=tender-summaries');
});

test('the last case removed leaves an empty comparison', async ({ page }) => {
	await page.goto('/compare/?case=night-depot');
	await page.getByRole('link', { name: /^Remove/ }).click();
	await expect(page).toHaveURL('/compare/');
	await expect(status(page)).toHaveText('Choose a case to begin with.');
	await expect(page.locator('.compare-row')).toHaveCount(0);
});

test('the keyboard alone compares two cases and opens an answer', async ({ page }) => {
	await page.goto('/compare/');
	await tabTo(page, '.compare-starts a[href$="add=contract-triage"]');
	await page.keyboard.press('Enter');
	await expect(page.locator('.compare-head')).toHaveCount(1);
	await tabTo(page, '.compare-starts a[href$="add=invoice-coding"]', 200);
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText('2 cases side by side.');
	await tabTo(page, '.compare-row a[href$="/contract-triage/#review"]', 200);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/prototypes/contract-triage/#review');
});

test('the address is copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(PAIR);
	await page.getByRole('button', { name: 'Copy the address' }).click();
	await expect(status(page)).toHaveText('The address is copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a comparison prints its cases and none of its tools', async ({ page }) => {
	await page.goto(PAIR);
	await expect(page.locator('.compare-head')).toHaveCount(2);
	const { text } = await readPdf(await page.pdf({ format: 'A4' }));
	const words = text.join(' ');
	expect(words).toContain('Contract triage');
	expect(words).toContain('Nobody checks');
	expect(words).not.toMatch(/Remove|Copy the address|Add a case/);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`a comparison of three has no accessibility violation, in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/compare/?case=contract-triage&case=clinic-no-shows&case=night-depot');
		await expect(page.locator('.compare-head')).toHaveCount(3);
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});

for (const width of [320, 360, 768, 1440])
	test(`a comparison of three fits a screen of ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/compare/?case=contract-triage&case=clinic-no-shows&case=session-token-auditor');
		await expect(page.locator('.compare-head')).toHaveCount(3);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});

test('it works under a sub-path and in another script', async ({ page }) => {
	await page.goto(`${addressOf('hebrew')}compare/?case=${encodeURIComponent('מיון-מכתבים')}`);
	await expect(page.locator('.compare-head')).toHaveCount(1);
	await expect(page.locator('.compare-row').first()).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what to do instead', async ({ page }) => {
		await page.goto('/compare/');
		await expect(page.locator('noscript p')).toContainText('A comparison needs JavaScript.');
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});

test.describe('a hostile address', () => {
	const SCRIPT = '<script>window.taken=1</script><img src=x onerror=window.taken=1>';
	const TABLE: readonly (readonly [string, string])[] = [
		['names a script', `?case=${encodeURIComponent(SCRIPT)}`],
		['adds a script', `?add=${SCRIPT}`],
		['names an unknown case', '?case=no-such-case&case=nor-this'],
		['breaks its encoding', '?case=%E0%A4%A&add=%'],
		['climbs', '?case=..%2f..%2fcase-studies&case=../rss.xml?'],
		['climbs twice encoded', '?case=%252e%252e%252frss.xml'],
		['leads elsewhere', '?case=//evil.example/a&case=https://evil.example/'],
		['holds NULs', '?case=%00&case=a%00b'],
		['is very long', `?case=${'x'.repeat(12_000)}`],
		['asks for a thousand', `?${Array.from({ length: 1000 }, (_, n) => `case=c${n}`).join('&')}`],
		['knows the names of objects', '?case=__proto__&case=constructor&__proto__=a'],
	];
	for (const [what, address] of TABLE)
		test(`that ${what} gives a calm page`, async ({ page }) => {
			const complaints = await watchPolicy(page);
			await page.goto(`/compare/${address}`);
			await expect(status(page)).toContainText('Choose a case to begin with.');
			await expect(page).toHaveURL('/compare/');
			expect(await page.evaluate(() => 'taken' in window)).toBe(false);
			expect((await status(page).textContent())?.length).toBeLessThan(400);
			expect((await complaints()).filter((text) => !/status of 4\d\d/.test(text))).toEqual([]);
		});
	test('that names a case beside an unknown one shows the case', async ({ page }) => {
		await page.goto('/compare/?case=nothing&case=night-depot');
		await expect(status(page)).toContainText('There is no case study called “nothing”.');
		await expect(page.locator('.compare-head')).toHaveCount(1);
	});
});

test('on a phone, answers are named by their cases, and those of a single case need no name', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const width = async () => (await page.locator('.compare-row dt').first().boundingBox())?.width ?? 0;
	await page.goto('/compare/?case=contract-triage&case=clinic-no-shows');
	await expect.poll(width).toBeGreaterThan(100);
	await page.goto('/compare/?case=contract-triage');
	await expect.poll(width).toBe(1);
});
