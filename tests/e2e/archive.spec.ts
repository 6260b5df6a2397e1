import type { Page } from '@playwright/test';
import { archive, titlesByCost, writtenCases, writtenValues } from '../support/archive.ts';
import { tabTo } from '../support/browser-actions.ts';
import { expect, isAvailable, type ServedSite, test } from '../support/browser-test.ts';
import type { WrittenEntry } from '../support/site-entries.ts';

const { box, chosen, count, open, rows, status, titles } = archive;
const PER_PAGE = 20;
const SITES: readonly ServedSite[] = ['demo', 'nhs', 'zenml'];
const FACETS = ['lane', 'status', 'does', 'checked', 'decision', 'year'];

for (const site of SITES)
	test.describe(`the archive of ${site}`, () => {
		test.use({ site });
		test.skip(!isAvailable(site), `the content of ${site} is not here`);

		test('says beforehand how many case studies each value finds', async ({ page }) => {
			const cases = await writtenCases(site);
			await page.goto('/prototypes/');
			await expect(status(page)).toHaveText(`${inWords(cases.length)} case studies`);
			let seen = 0;
			for (const facet of FACETS)
				for (const [value, wanted] of countsOf(cases, facet)) {
					if ((await box(page, facet, value).count()) === 0) {
						expect(wanted, `${facet} ${value}`).toBe(cases.length);
						continue;
					}
					seen += 1;
					await expect(count(page, facet, value), `${facet} ${value}`).toHaveText(String(wanted));
				}
			expect(seen).toBeGreaterThan(10);
		});

		test('adds up the values of one facet, narrows by several, and counts what is left', async ({ page }) => {
			const cases = await writtenCases(site);
			const [[first = ''] = [], [second = ''] = []] = countsOf(cases, 'status');
			const either = cases.filter(({ data }) => data.status === first || data.status === second);
			const [[lane = ''] = []] = countsOf(either, 'lane').filter(([, found]) => found < either.length);
			const both = either.filter((entry) => writtenValues(entry, 'lane').includes(lane));
			await page.goto('/prototypes/');

			await box(page, 'status', first).check();
			await expectFound(
				page,
				cases.filter(({ data }) => data.status === first),
				cases,
			);
			await box(page, 'status', second).check();
			await expectFound(page, either, cases);
			await box(page, 'lane', lane).check();
			await expectFound(page, both, cases);
			expect(both.length).toBeLessThan(either.length);
			expect(both.length).toBeGreaterThan(0);

			await open(page, 'checked');
			for (const [value, wanted] of countsOf(cases, 'checked').map(
				([id]) => [id, countOf(both, 'checked', id)] as const,
			))
				if ((await box(page, 'checked', value).count()) > 0)
					await expect(count(page, 'checked', value), value).toHaveText(String(wanted));
			const inLane = cases.filter((entry) => writtenValues(entry, 'lane').includes(lane));
			for (const [value] of countsOf(cases, 'status'))
				await expect(count(page, 'status', value), value).toHaveText(String(countOf(inLane, 'status', value)));
		});

		test('is sorted as the reader chooses, with nothing lost', async ({ page }) => {
			const cases = await writtenCases(site);
			await page.goto('/prototypes/');
			await page.getByLabel('Sort by').selectOption('Cost per interaction');
			await expect(page).toHaveURL('/prototypes/?sort=cost');
			await expect(status(page)).toHaveText(`${inWords(cases.length)} case studies`);
			await expect(titles(page)).toHaveText(titlesByCost(site, cases).slice(0, PER_PAGE));
			await page.getByLabel('Sort by').selectOption('Newest');
			await expect(page).toHaveURL('/prototypes/');
			await expect(page.locator('[data-static]')).toBeVisible();
		});

		test('finds words within what is chosen, and draws rows as the page itself does', async ({ page }) => {
			const cases = await writtenCases(site);
			const [newest] = cases;
			const value = String(newest?.data.status);
			await page.goto('/prototypes/');
			const drawn = await page
				.locator('[data-static] li')
				.first()
				.evaluate((row) => row.outerHTML);
			await box(page, 'status', value).check();
			await page.getByRole('searchbox').fill(String(newest?.data.title));
			await expect(status(page)).toContainText('with “');
			const found = page.locator('[data-results] > li', { hasText: String(newest?.data.title) });
			await expect(found).toHaveCount(1);
			expect(await found.evaluate((row) => row.outerHTML)).toBe(drawn);
			await page.getByLabel('Sort by').selectOption('Newest');
			await expect(titles(page).first()).toHaveText(String(newest?.data.title));
			await expect(page).toHaveURL(/sort=newest/);
		});

		test('keeps what was chosen in the address: shared, reloaded, back and forward', async ({ page }) => {
			const cases = await writtenCases(site);
			const [[value = ''] = []] = countsOf(cases, 'status');
			const some = cases.filter(({ data }) => data.status === value);
			const [[lane = ''] = []] = countsOf(some, 'lane');
			await page.goto('/prototypes/');
			await box(page, 'status', value).check();
			await expectFound(page, some, cases);
			await box(page, 'lane', lane).check();
			const both = some.filter((entry) => writtenValues(entry, 'lane').includes(lane));
			await expectFound(page, both, cases);
			await expect(page).toHaveURL(`/prototypes/?status=${value}&lane=${lane}`);
			await page.goBack();
			await expectFound(page, some, cases);
			await expect(box(page, 'lane', lane)).not.toBeChecked();
			await page.goBack();
			await expect(page.locator('[data-static]')).toBeVisible();
			await expect(status(page)).toHaveText(`${inWords(cases.length)} case studies`);
			await page.goForward();
			await page.goForward();
			await expectFound(page, both, cases);
			await page.reload();
			await expectFound(page, both, cases);
			await expect(box(page, 'status', value)).toBeChecked();
			await titles(page).first().getByRole('link').click();
			await expect(page).toHaveURL(/\/prototypes\/[^/?]+\/$/);
			await page.goBack();
			await expectFound(page, both, cases);
		});
	});

test.describe('with the keyboard alone', () => {
	test('a reader narrows down, takes it back, and opens what is found', async ({ page }) => {
		const cases = await writtenCases('demo');
		await page.goto('/prototypes/');
		await tabTo(page, 'input[name="status"][value="live"]');
		await page.keyboard.press('Space');
		await expectFound(
			page,
			cases.filter(({ data }) => data.status === 'live'),
			cases,
		);
		await expect(box(page, 'status', 'live')).toBeFocused();
		await expect(chosen(page)).toHaveText([/Remove Live/, 'Clear all']);
		await tabTo(page, 'summary');
		await page.keyboard.press('Enter');
		await tabTo(page, 'input[name="does"]');
		await page.keyboard.press('Space');
		await expect(chosen(page)).toHaveCount(3);
		await tabTo(page, '[data-chosen] button');
		await page.keyboard.press('Enter');
		await expect(chosen(page)).toHaveCount(2);
		await expect(chosen(page).first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('searchbox')).toBeFocused();
		await expect(page).toHaveURL('/prototypes/');
		await page.keyboard.type('lease');
		await expect(status(page)).toContainText('with “lease”');
		await tabTo(page, '[data-results] h2 a');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/prototypes\/[^/?]+\/$/);
	});
});

test('one button takes everything away', async ({ page }) => {
	await page.goto('/prototypes/?status=live&q=lease&sort=cost');
	await expect(rows(page).first()).toBeVisible();
	await chosen(page).last().click();
	await expect(page).toHaveURL('/prototypes/');
	await expect(page.getByRole('searchbox')).toHaveValue('');
	await expect(page.getByLabel('Sort by')).toHaveValue('newest');
	await expect(page.locator('[data-static]')).toBeVisible();
});

test('a search that finds nothing says what to do', async ({ page }) => {
	await page.goto('/prototypes/?q=zzyzx&status=live');
	await expect(status(page)).toHaveText(/^No case study fits “zzyzx” and all that is chosen\./);
	await expect(rows(page)).toHaveCount(0);
});

test('an index that does not load is admitted, and the case studies stay', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/prototypes/');
	await box(page, 'status', 'live').check();
	await expect(status(page)).toContainText('could not be loaded');
	await expect(page.locator('[data-static] li').first()).toBeVisible();
});

test('the latest of several quick choices wins, however late the answers come', async ({ page }) => {
	const cases = await writtenCases('demo');
	let late = 0;
	await page.route('**/pagefind/row/**', async (route) => {
		late += 1;
		await new Promise((resolve) => setTimeout(resolve, late <= 3 ? 800 : 0));
		await route.continue();
	});
	await page.goto('/prototypes/');
	await box(page, 'status', 'live').check();
	await expect.poll(() => late).toBeGreaterThan(0);
	await box(page, 'status', 'live').uncheck();
	await box(page, 'status', 'retired').check();
	await expectFound(
		page,
		cases.filter(({ data }) => data.status === 'retired'),
		cases,
	);
	await page.waitForTimeout(1_000);
	await expectFound(
		page,
		cases.filter(({ data }) => data.status === 'retired'),
		cases,
	);
});

test('what is ticked and typed before the index has come is not lost', async ({ page }) => {
	const cases = await writtenCases('demo');
	await page.route('**/finder-page*', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue();
	});
	await page.goto('/prototypes/');
	await box(page, 'status', 'live').check();
	await box(page, 'status', 'pilot').check();
	const wanted = cases.filter(({ data }) => ['live', 'pilot'].includes(String(data.status)));
	await expectFound(page, wanted, cases);
	await expect(page).toHaveURL('/prototypes/?status=pilot&status=live');
});

test('on a phone the filters are folded, and open by a button', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/prototypes/');
	await expect(box(page, 'status', 'live')).toBeHidden();
	await page.getByRole('button', { name: 'Filter' }).click();
	await expect(page.getByRole('button', { name: 'Filter' })).toHaveAttribute('aria-expanded', 'true');
	await box(page, 'status', 'live').check();
	await expect(rows(page).first()).toBeVisible();
});

test('each case study can be added to a comparison', async ({ page }) => {
	await page.goto('/prototypes/');
	const first = page.locator('[data-static] li').first();
	const slug = (await first.locator('h2 a').getAttribute('href'))?.split('/').at(-2);
	await expect(first.getByRole('link', { name: /^Compare / })).toHaveAttribute('href', `/compare/?add=${slug}`);
});

for (const [what, query] of [
	['a script', '?q=%3Cscript%3Ealert(1)%3C/script%3E&lane=%3Cimg%20src=x%20onerror=alert(1)%3E'],
	['markup in every key', '?%3Cb%3E=1&status="><script>alert(1)</script>&sort=<svg/onload=alert(1)>'],
	['a very long query', `?q=${'lease '.repeat(900)}&tag=${'x'.repeat(5_000)}`],
	['hundreds of values', `?${Array.from({ length: 400 }, (_, index) => `tag=t${index}`).join('&')}`],
	['unknown values', '?status=almost&lane=nowhere&checked=&colour=red&sort=age'],
	['a facet that only other entries have', '?kind=journal'],
	['names of the language', '?lane=__proto__&status=constructor&toString=1&tag=hasOwnProperty&stack=__proto__'],
	['wrong encodings', '?q=%E0%A4%A&status=%&lane=%00%ff&tag=%c0%af'],
	['controls and directions', '?q=%00%07%1b%e2%80%ae%f0%9f%98%80'],
	['a lone quote', '?q=%22'],
	['an unfinished quotation', '?q=%22lease'],
] as const)
	test(`${what} in the address gives a calm page`, async ({ page }) => {
		const trouble: string[] = [];
		page.on('dialog', (dialog) => trouble.push(dialog.message()));
		page.on('pageerror', (error) => trouble.push(error.message));
		page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
		await page.goto(`/prototypes/${query}`);
		await expect(status(page)).toHaveText(/case stud(y|ies)|No case study fits/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Case studies');
		await expect(page.locator('main :is(script, img, svg, iframe, object):not([src^="/_astro/"])')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		expect((await page.getByRole('searchbox').inputValue()).length).toBeLessThanOrEqual(200);
		await box(page, 'status', 'live').check();
		await expect(page).toHaveURL(/status=live/);
		expect(new URL(page.url()).search.length).toBeLessThan(1_500);
		await expect(page).not.toHaveURL(/\?.*(almost|nowhere|sort=age|proto|colour|onerror|journal)/);
		expect(trouble).toEqual([]);
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the archive offers pages instead of a form that does nothing', async ({ page }) => {
		await page.goto('/prototypes/');
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page.getByRole('checkbox').first()).toBeHidden();
		const browse = page.getByRole('navigation', { name: 'Browse' });
		await browse
			.getByRole('link', { name: /^All \d+$/ })
			.last()
			.click();
		await expect(page).toHaveURL('/tags/');
		await page.getByRole('main').getByRole('link', { name: 'evaluation', exact: true }).click();
		await expect(page).toHaveURL('/tags/evaluation/');
		await page.goto('/prototypes/?status=live');
		await expect(page.locator('[data-static] li').first()).toBeVisible();
	});
});

/** The values of a facet with how many case studies have them, the commonest first. */
function countsOf(cases: readonly WrittenEntry[], facet: string): [string, number][] {
	const counts = new Map<string, number>();
	for (const entry of cases)
		for (const value of writtenValues(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}

function countOf(cases: readonly WrittenEntry[], facet: string, value: string): number {
	return cases.filter((entry) => writtenValues(entry, facet).includes(value)).length;
}

/** That these case studies are found, the newest first. */
async function expectFound(page: Page, found: readonly WrittenEntry[], all: readonly WrittenEntry[]): Promise<void> {
	await expect(status(page)).toHaveText(`${found.length} of ${inWords(all.length)} case studies`);
	await expect(titles(page)).toHaveText(found.slice(0, PER_PAGE).map(({ data }) => String(data.title)));
}

function inWords(number: number): string {
	return number.toLocaleString('en-GB');
}
