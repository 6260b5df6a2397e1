import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeBrief } from '../../src/derive/hiring-brief.ts';
import { exampleBrief } from '../../src/derive/hiring-form.ts';
import { briefParagraph } from '../../src/derive/hiring-paragraph.ts';
import { briefAsText } from '../../src/derive/hiring-text.ts';
import * as en from '../../src/words/en.ts';
import * as he from '../../src/words/he.ts';
import { watchPolicy } from '../support/browser-actions.ts';
import { expect, test } from '../support/browser-test.ts';

const TITLE = 'מיון מכתבים במשרד של שלושה פקידים';
/** Names that are the same in every language. */
const NAMES = /Markdown|hiring-brief\.md/g;
const WIDTHS = [320, 360, 768, 1440];

test.use({ site: 'hebrew' });
test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-20T09:00:00'));

const paragraph = (page: Page) => page.locator('[data-paper-text]');
const said = (page: Page) => page.locator('[data-said]');

/** The words in Latin letters that a part of the page shows or says, without names. */
async function latinWords(page: Page, selector: string): Promise<string[]> {
	const texts = await page
		.locator(selector)
		.evaluateAll((parts) =>
			parts.flatMap((part) => [
				part instanceof HTMLElement ? part.innerText : '',
				...[part, ...part.querySelectorAll('*')].flatMap((element) =>
					['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
				),
			]),
		);
	return (
		texts
			.join('\n')
			.replace(NAMES, '')
			.match(/[A-Za-z]{2,}/g) ?? []
	);
}

async function fitsEveryWidth(page: Page): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over, `at ${width}`).toBeLessThanOrEqual(0);
	}
}

test('an employer writes a brief in Hebrew, from vague to done', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const complaints = await watchPolicy(page);
	await page.goto('hire/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('תדריך גיוס');
	await expect(paragraph(page)).toHaveText(briefParagraph(exampleBrief(he), he));
	expect(await latinWords(page, 'main')).toEqual([]);

	const workflow = page.getByRole('textbox', { name: 'באיזו עבודה מדובר היום?' });
	await workflow.fill('אנחנו צריכים להשתמש בבינה מלאכותית');
	await expect(page.locator('[data-vague] li')).toHaveText(/^העבודה ב”אנחנו צריכים .*” יש טכנולוגיה, ואין עבודה\./);
	await workflow.fill('שתי פקידות ממיינות את המכתבים שמגיעים כל בוקר');
	await expect(page.locator('[data-vague] li')).toHaveCount(0);
	await page.getByRole('textbox', { name: 'מי ישתמש בזה, וכמה אנשים?' }).fill('כולם');
	await page.getByRole('textbox', { name: 'על מי האחריות?' }).fill('צוות החדשנות');
	await expect(page.locator('[data-vague] a')).toHaveText(['משתמשים', 'אחריות']);
	await page.locator('[data-vague] a').last().click();
	await expect(page.getByRole('textbox', { name: 'על מי האחריות?' })).toBeFocused();
	await page.getByRole('checkbox', { name: 'מבצעת פעולות במערכות אחרות' }).check();
	await page.getByRole('radio', { name: 'אף פעם' }).check();
	await expect(page.locator('[data-role]')).toContainText('בונה סוכנים');
	await expect(page.locator('[data-pause="acts-unseen"]')).toContainText('זה המצב כאן.');
	await expect(page.locator('[data-summary]')).toHaveText(
		'יש שתי נקודות עמומות, 9 החלטות עוד חסרות. את מי לחפש: בונה סוכנים.',
	);
	expect(await latinWords(page, 'main')).toEqual([]);

	await page.getByRole('button', { name: 'העתקה כטקסט' }).click();
	await expect(said(page)).toHaveText('התדריך הועתק כטקסט.');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^תדריך גיוס\n={10}\n\nאנחנו מגייסים לתהליך עבודה אחד: שתי פקידות/);
	await page.getByRole('button', { name: 'ניקוי' }).click();
	await expect(said(page)).toHaveText('התדריך נוקה. חזרה אחורה בדפדפן תשיב אותו.');
	expect(await complaints()).toEqual([]);
});

test('an address from an English site opens on a Hebrew one', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const brief = exampleBrief(en);
	await page.goto(`hire/#${writeBrief(brief)}`);
	await expect(paragraph(page)).toHaveText(briefParagraph(brief, he));
	await expect(page.locator('[data-vague]')).toBeHidden();
	await expect(page.locator('[data-prerequisite]')).toHaveText(['יש.', 'יש.', 'יש.', 'יש.']);
	await page.getByRole('button', { name: 'העתקה כטקסט' }).click();
	await expect(said(page)).toHaveText('התדריך הועתק כטקסט.');
	const told = { today: '2026-11-20', link: page.url() };
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(briefAsText(brief, he, told));
	await fitsEveryWidth(page);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a brief starts from a case study in Hebrew', async ({ page }) => {
	await page.goto('hire/');
	await page.getByRole('navigation', { name: 'להתחיל ממקרה בוחן' }).getByRole('link', { name: TITLE }).click();
	await expect(page.locator('[data-origin]')).toHaveText(`נקודת המוצא: ${TITLE}. נשאר לשנות את מה ששונה אצלכם.`);
	await expect(page.getByRole('textbox', { name: 'מה ההיקף?' })).toHaveValue('כ־240 מכתבים בשבוע');
	await expect(paragraph(page)).toContainText('הבינה המלאכותית מציעה ומסווגת; התוצר: תור ממוין.');
	expect(await latinWords(page, 'main')).toEqual([]);
	await page.goto('hire/?from=אין-כזה');
	await expect(page.locator('[data-origin]')).toHaveText('אין מקרה בוחן בשם ”אין-כזה”. אפשר להתחיל מתדריך ריק.');
});

test('when the desk cannot be fetched, the page says so in Hebrew', async ({ page }) => {
	await page.route(/hire-desk/, (route) => route.abort());
	await page.goto('hire/');
	await page.getByRole('textbox', { name: 'מי בודק?' }).focus();
	await expect(said(page)).toHaveText('לא ניתן היה לטעון את שאר העמוד. אפשר לטעון אותו מחדש ולנסות שוב.');
});

test('a comparison speaks Hebrew', async ({ page }) => {
	await page.goto('compare/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('השוואה');
	await expect(page.getByRole('status')).toHaveText('כדי להתחיל, צריך לבחור מקרה.');
	await page.locator('.compare-starts').getByRole('link', { name: TITLE }).click();
	await expect(page.getByRole('status')).toHaveText('כדי לראות במה הם נבדלים, צריך לבחור מקרה שני.');
	await expect(page.locator('.compare-title')).toHaveText(['מה המקרה אומר', 'על מה הוא לא עונה']);
	await expect(page.locator('.compare-head .data')).toContainText('מס׳ 001');
	expect(await latinWords(page, 'main > :not([data-compare]), .page-head, .compare-heads, .compare-title')).toEqual([]);
	await fitsEveryWidth(page);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.getByRole('link', { name: `הסרה: ${TITLE}` }).click();
	await page.goto('compare/?case=אין-כזה');
	await expect(page.getByRole('status')).toHaveText('אין מקרה בוחן בשם ”אין-כזה”. כדי להתחיל, צריך לבחור מקרה.');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the comparison says in Hebrew what to do instead', async ({ page }) => {
		await page.goto('compare/');
		await expect(page.locator('noscript p')).toContainText('ההשוואה דורשת JavaScript.');
		await expect(page.locator('noscript a')).toHaveAttribute('href', '/prototypes/');
	});
});
