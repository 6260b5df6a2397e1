import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { tabTo } from '../support/browser-actions.ts';
import { expect, test } from '../support/browser-test.ts';
import { DAY } from '../support/site-commands.ts';
import { CONTENTS } from '../support/site-contents.ts';
import { publicEntries, type WrittenEntry } from '../support/site-entries.ts';

interface Failure {
	title: string;
	cost?: { amount: number; currency: string };
}

const entries = async (collection: WrittenEntry['collection']) =>
	(await publicEntries(CONTENTS.demo.folder, DAY)).filter((entry) => entry.collection === collection);
/** The part of the page under a heading. */
const part = (page: import('@playwright/test').Page, title: string) =>
	page.locator('.proof-part', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

test('an employer sees all that is live, with its users, since when, and when it was last seen', async ({ page }) => {
	const live = (await entries('case-studies')).filter(({ data }) => data.status === 'live');
	expect(live.length).toBeGreaterThanOrEqual(3);
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Proof' }).click();
	const items = part(page, 'In use today').getByRole('listitem');
	await expect(items).toHaveCount(live.length);
	for (const { data } of live) {
		const item = items.filter({ hasText: String(data.title) });
		for (const asks of ['Where', 'Users', 'Live since', 'Last seen up'])
			await expect(item.locator('dt', { hasText: asks }).first()).toBeVisible();
		await expect(item).toContainText(String((data.workflow as { users: string }).users));
	}
});

test('the most expensive mistake is the dearest of all, with what happened and what changed', async ({ page }) => {
	const failures = (await entries('case-studies')).flatMap(({ data }) =>
		Array.isArray(data.failures) ? (data.failures as Failure[]) : [],
	);
	const euros = failures
		.filter(({ cost }) => cost?.currency === 'EUR')
		.sort((a, b) => (b.cost?.amount ?? 0) - (a.cost?.amount ?? 0));
	await page.goto('/proof/');
	const mistake = part(page, 'The most expensive mistake');
	await expect(mistake.locator('.sum')).toHaveText('€18,400');
	await expect(mistake.locator('article h3')).toHaveText(euros[0]?.title ?? '');
	for (const asks of ['What happened', 'Why', 'What changed']) await expect(mistake).toContainText(asks);
	await expect(mistake).toContainText('£4,310');
	await mistake.locator('article h3 a').click();
	await expect(page).toHaveURL('/prototypes/contract-triage/#record');
});

test('the monitoring names each dashboard, what it watches and when it was checked', async ({ page }) => {
	await page.goto('/proof/');
	const items = part(page, 'The monitoring').getByRole('listitem');
	const ballast = items.filter({ hasText: 'Ballast' });
	const uptime = await readFile(
		join(CONTENTS.demo.folder, 'case-studies/session-token-auditor/evidence/uptime-synthetic.yaml'),
		'utf8',
	);
	expect(parse(uptime).uptime.status).toBe('up');
	await expect(ballast).toContainText('up on');
	await expect(ballast.getByRole('link', { name: 'Dashboard' })).toHaveAttribute('href', /^https:/);
	await expect(items.filter({ hasText: 'Contract triage' })).toContainText('no check is on record');
});

test('what was decided, not built, retired and left out is there', async ({ page }) => {
	const cases = await entries('case-studies');
	await page.goto('/proof/');
	for (const { data } of cases.filter(({ data }) => data.status === 'retired'))
		await expect(part(page, 'Retired, and why')).toContainText(String(data.title));
	for (const { data } of await entries('not-built'))
		await expect(part(page, 'Talked out of being built')).toContainText(String(data.title));
	await expect(part(page, 'Decided after the evidence')).toContainText('Expand it 1');
	await expect(page.locator('.proof-rest')).toContainText('11,400 article descriptions for a new web shop');
	await expect(part(page, 'The monitoring')).not.toContainText('11,400 article descriptions');
});

test('a site with nothing to show says so', async ({ browser }) => {
	const page = await browser.newPage();
	const { addressOf } = await import('../support/browser-test.ts');
	await page.goto(`${addressOf('several')}proof/`);
	await expect(part(page, 'In use today')).toContainText('Nothing here is live today.');
	await expect(part(page, 'The most expensive mistake')).toContainText('No failure told here has a price.');
	await expect(part(page, 'Retired, and why')).toContainText('Nothing has been retired.');
	await page.close();
});

test('the keyboard reaches the mistake from the top of the page', async ({ page }) => {
	await page.goto('/proof/');
	await tabTo(page, '.mistake h3 a');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/prototypes/contract-triage/#record');
});
