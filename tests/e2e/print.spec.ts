import { RICH_CASE } from '../support/browser-pages.ts';
import { addressOf, expect, type ServedSite, test } from '../support/browser-test.ts';
import { readPdf } from '../support/pdf.ts';

test('a printed case study has its facts, and nothing to click', async ({ page }) => {
	await page.goto(RICH_CASE);
	await expect(page.locator('.print-sheet')).toBeHidden();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveCount(0);
	await expect(page.locator('.theme')).toBeHidden();
	await expect(page.locator('.no-print:visible')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('.section:visible, .glance:visible')).toHaveCount(0);
	for (const asks of ['Who uses it', 'When a human checks', 'What failed', 'Cost of an interaction', 'Dashboard'])
		await expect(page.locator('.print-sheet dt', { hasText: asks })).toBeVisible();
	const code = await page.locator('.print-sheet p').evaluate((line) => getComputedStyle(line, '::before').content);
	expect(code).toContain('data:image/svg+xml');
});

const CASES: readonly { name: string; site: ServedSite; path: string; says: readonly string[] }[] = [
	{
		name: 'a case study with every answer',
		site: 'demo',
		path: RICH_CASE.slice(1),
		says: [
			'Contract triage for a three-person legal desk',
			'Nothing leaves unapproved',
			'€18,400',
			'What they would do differently',
			'https://contracts.harbourline.example (staff only)',
			'https://casebook.example/prototypes/contract-triage/',
		],
	},
	{
		name: 'a case study with gaps',
		site: 'demo',
		path: 'prototypes/catalogue-descriptions/',
		says: ['undisclosed: Agreed with the client', '6 of 15 questions answered', 'Left open', 'Facts under'],
	},
	{
		name: 'a case study that says far too much',
		site: 'wordy',
		path: 'prototypes/tool-0/',
		says: ['Who uses it', 'All of this matters', 'https://example.org/prototypes/tool-0/'],
	},
	{ name: 'a case study in Hebrew', site: 'hebrew', path: 'prototypes/מיון-מכתבים/', says: ['prototypes'] },
];

for (const { name, site, path, says } of CASES)
	for (const format of ['A4', 'Letter'])
		test(`${name} prints on one ${format} page`, async ({ page }) => {
			await page.goto(`${addressOf(site)}${path}`);
			await page.evaluate(() => document.fonts.ready);
			const { pages, text } = await readPdf(await page.pdf({ format }));
			expect(pages).toBe(1);
			const words = text.join(' ').replace(/\s+/g, ' ');
			for (const expected of says) expect(words.replaceAll(' ', '')).toContain(expected.replaceAll(' ', ''));
			expect(words).not.toMatch(/Case studies Proof|How to follow|Questions for an interview/);
		});

test('the address of a Hebrew case study is printed in its own script, and read from the left', async ({ page }) => {
	await page.goto(`${addressOf('hebrew')}prototypes/מיון-מכתבים/`);
	const address = page.locator('.print-sheet p');
	await expect(address).toHaveText('https://example.org/prototypes/מיון-מכתבים/');
	await page.emulateMedia({ media: 'print' });
	await expect(address).toHaveCSS('unicode-bidi', 'plaintext');
});

test('no line of a printed case study is cut in half', async ({ page }) => {
	await page.goto(RICH_CASE);
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 690, height: 930 });
	const { cut, shown } = await page.evaluate(() => {
		const sheet = document.querySelector('.print-sheet dl')?.getBoundingClientRect();
		const facts = [...document.querySelectorAll('.print-sheet dl > div')].map((fact) => fact.getBoundingClientRect());
		const inside = facts.filter(({ right }) => sheet && right <= sheet.right + 1);
		return { cut: inside.filter(({ bottom }) => sheet && bottom > sheet.bottom + 1).length, shown: inside.length };
	});
	expect(cut).toBe(0);
	expect(shown).toBeGreaterThan(25);
});

test('a dark theme prints black on white', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
	await page.goto(RICH_CASE);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
});

const PROFILES: readonly { name: string; site: ServedSite; path: string; says: readonly string[] }[] = [
	{
		name: 'a profile',
		site: 'demo',
		path: 'about/',
		says: [
			'Hanne Roelvink',
			'first release',
			'half-year',
			'monitoring',
			'code.roelvink.example/hanne',
			'casebook.example/about/',
			'casebook.example/prototypes/contract-triage/',
		],
	},
	{ name: 'a profile that says far too much', site: 'wordy', path: 'about/', says: ['Builds best', 'Not the right'] },
	{ name: 'a profile in Hebrew', site: 'hebrew', path: 'about/', says: [] },
	{
		name: 'a profile on a site with several',
		site: 'several',
		path: 'builders/ada/',
		says: ['Ada Example', 'builders/ada/'],
	},
];

for (const { name, site, path, says } of PROFILES)
	for (const format of ['A4', 'Letter'])
		test(`${name} prints on one ${format} page, without navigation`, async ({ page }) => {
			await page.goto(`${addressOf(site)}${path}`);
			await page.evaluate(() => document.fonts.ready);
			const { pages, text } = await readPdf(await page.pdf({ format }));
			expect(pages).toBe(1);
			const words = text.join(' ').replace(/\s+/g, ' ');
			for (const expected of says) expect(words).toContain(expected);
			expect(words).not.toMatch(/Case studies Journal|JSON|How to follow/);
		});

test('a profile that says far too much keeps all its parts on the page', async ({ page }) => {
	await page.goto(`${addressOf('wordy')}about/`);
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 680, height: 2000 });
	const bottom = await page.evaluate(() => document.body.getBoundingClientRect().bottom);
	for (const part of ['h1', '.profile-figures', '.statement', '.profile-after', '.profile-cases h2']) {
		const box = await page.locator(part).first().boundingBox();
		expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0), part).toBeLessThanOrEqual(bottom);
	}
});
