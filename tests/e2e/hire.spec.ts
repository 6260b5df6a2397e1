import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { writeBrief } from '../../src/derive/hiring-brief.ts';
import { exampleBrief } from '../../src/derive/hiring-form.ts';
import { briefParagraph } from '../../src/derive/hiring-paragraph.ts';
import { briefAsMarkdown, briefAsText } from '../../src/derive/hiring-text.ts';
import * as en from '../../src/words/en.ts';
import { EVERY_ANSWER } from '../support/answers.ts';
import { tabTo, visit, watchPolicy } from '../support/browser-actions.ts';
import { expect, test } from '../support/browser-test.ts';

const EXAMPLE = exampleBrief(en);
const TODAY = '2026-11-20T09:00:00';
const FILLED = `/hire/#${writeBrief(EXAMPLE)}`;

const paper = (page: Page): Locator => page.getByRole('region', { name: /^(Your brief|How a brief reads)$/ });
const paragraph = (page: Page): Locator => page.locator('[data-paper-text]');
const origin = (page: Page): Locator => page.locator('[data-origin]');
const said = (page: Page): Locator => page.locator('[data-said]');
const button = (page: Page, name: string): Locator => paper(page).getByRole('button', { name, exact: true });
const workflow = (page: Page): Locator => page.getByRole('textbox', { name: 'Which work is it today?' });

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(TODAY);
	await page.route(/\/case-studies\/[^/]*\.json$/, (route) =>
		route.request().url().endsWith('/contract-triage.json')
			? route.fulfill({ json: { contract: 1, slug: 'contract-triage', url: '', number: 3, answers: EVERY_ANSWER } })
			: route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
	);
});

test('an employer writes a brief with the keyboard alone, and it is done when nothing is open', async ({ page }) => {
	await page.goto('/hire/');
	const write = async (field: string, text: string) => {
		await tabTo(page, `[name="${field}"]`);
		await page.keyboard.type(text);
	};
	const choose = async (field: string, steps: number) => {
		await tabTo(page, `[name="${field}"]`);
		await page.keyboard.press('Space');
		for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
	};
	await write('workflow', 'We need to use AI');
	await expect(paper(page).getByRole('listitem')).toHaveText(
		/^Work “We need to use AI” names a technology, not work\./,
	);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Two clerks type the lines of supplier invoices into the ledger.');
	await expect(paper(page).getByRole('listitem')).toHaveCount(0);
	await write('users', 'Two clerks');
	await choose('audience', 0);
	await write('volume', '900 invoices a month');
	await write('sources', 'The ledger, kept by the chief accountant');
	await choose('access', 0);
	await write('output', 'A proposed posting in the ledger');
	await tabTo(page, '[value="extracts"]');
	await page.keyboard.press('Space');
	await choose('checked', 0);
	await write('who', 'The clerk on duty');
	await write('excluded', 'credit notes');
	await write('release', 'invoices of the ten largest suppliers');
	await write('by', '5 weeks');
	await write('evidence', 'minutes an invoice from 6 to 2');
	await write('judged', '30 June');
	await expect(paragraph(page)).toContainText('Not yet decided: what would stop it and who answers for it.');
	await write('stop', 'wrong postings reach the month end twice');
	await write('owner', 'The chief accountant');
	await choose('beside', 2);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(paragraph(page)).toHaveText(
		'We are hiring for one workflow: two clerks type the lines of supplier invoices into the ledger. It is for people in the company: two clerks; the volume is 900 invoices a month. It draws on the ledger, kept by the chief accountant; access can be given on the first day. The AI extracts; what comes out is a proposed posting in the ledger. Nothing leaves before a person has approved it: the clerk on duty. Left out: credit notes. The first release is invoices of the ten largest suppliers, within 5 weeks. The evidence, judged by 30 June: minutes an invoice from 6 to 2. The chief accountant answers for it, and stops it if wrong postings reach the month end twice. Nobody technical works beside them: they build it and hand it over.',
	);
	await expect(page.locator('[data-summary]')).toHaveText(
		'Nothing is vague, everything is decided. To look for: AI builder.',
	);
	await expect(page.getByRole('heading', { name: 'AI builder' })).toBeVisible();
	await expect(page.locator('[data-prerequisite]')).toHaveText(['Here.', 'Here.', 'Here.', 'Here.']);
	await expect(page.locator('.pauses .holds')).toHaveCount(0);
	await tabTo(page, '[data-action="clear"]');
	await page.keyboard.press('Enter');
	await expect(workflow(page)).toHaveValue('');
	await expect(page.getByRole('textbox').first()).toBeFocused();
});

test('a vague point leads to its question', async ({ page }) => {
	await page.goto('/hire/#users=everyone&owner=IT');
	await paper(page).getByRole('link', { name: 'Owner' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Who answers for it?' })).toBeFocused();
	await expect(page).toHaveURL('/hire/#users=everyone&owner=IT');
	await paper(page).getByRole('link', { name: 'Users' }).click();
	await expect(page.getByRole('textbox', { name: 'Who will use it, and how many?' })).toBeFocused();
});

test('what the brief says changes the role, the reasons to pause, the work sample and the questions', async ({
	page,
}) => {
	await page.goto('/hire/');
	await workflow(page).fill('An agent reads a complaint and books the refund');
	await page.getByRole('checkbox', { name: 'acts in other systems' }).check();
	await page.getByRole('radio', { name: 'Never' }).check();
	await expect(page.locator('[data-role]')).toContainText('Agent builder');
	await expect(page.locator('[data-pause="acts-unseen"]')).toContainText('So it is here.');
	await expect(page.locator('[data-exercise]')).toContainText('No action on a real system');
	await expect(page.locator('[data-questions]')).toContainText(
		'Our work: an agent reads a complaint and books the refund.',
	);
	await page.getByRole('checkbox', { name: 'acts in other systems' }).uncheck();
	await page.getByRole('checkbox', { name: 'predicts' }).check();
	await expect(page.locator('[data-role]')).toContainText('ML engineer');
	await expect(page.locator('[data-pause="acts-unseen"]')).not.toContainText('So it is here.');
	await expect(page.locator('[data-exercise]')).not.toContainText('No action on a real system');
});

test('the brief travels in its address', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/hire/');
	await workflow(page).fill('Letters & calls come in, 100% by hand: #1');
	await page.getByRole('textbox', { name: 'Who answers for it?' }).fill('מנהלת המשרד');
	await page.getByRole('checkbox', { name: 'drafts' }).check();
	await page.getByRole('radio', { name: 'A share, afterwards' }).check();
	const text = await paragraph(page).textContent();
	await button(page, 'Copy link').click();
	await expect(said(page)).toHaveText('The link is copied. It holds the whole brief.');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	await expect(page).toHaveURL(link);
	expect(new URL(link).search).toBe('');

	const asked: string[] = [];
	const other = await context.newPage();
	other.on('request', (request) => asked.push(request.url()));
	await other.goto(link);
	await expect(paragraph(other)).toHaveText(text ?? '');
	await expect(workflow(other)).toHaveValue('Letters & calls come in, 100% by hand: #1');
	await expect(other.getByRole('radio', { name: 'A share, afterwards' })).toBeChecked();
	await expect(other.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await other.reload();
	await expect(paragraph(other)).toHaveText(text ?? '');
	expect(asked.filter((url) => /Letters|by%20hand|workflow/.test(url.replace(/#.*/, '')))).toEqual([]);
});

test('a brief is copied as text and as Markdown, and downloaded', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(FILLED);
	const link = page.url();
	const told = { today: '2026-11-20', link };
	await button(page, 'Copy as text').click();
	await expect(said(page)).toHaveText('The brief is copied as text.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(briefAsText(EXAMPLE, en, told));
	await button(page, 'Copy as Markdown').click();
	await expect(said(page)).toHaveText('The brief is copied as Markdown.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(briefAsMarkdown(EXAMPLE, en, told));
	const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Download').click()]);
	expect(file.suggestedFilename()).toBe('hiring-brief.md');
	expect(await readFile(await file.path(), 'utf8')).toBe(briefAsMarkdown(EXAMPLE, en, told));
});

test('where a page may not copy, it says what to do instead', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto(FILLED);
	await button(page, 'Copy as text').click();
	await expect(said(page)).toHaveText(
		'This browser does not let a page copy. Download the brief, or copy the address.',
	);
});

test('going back brings a cleared brief back, and the way to the content costs none', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Hire' }).click();
	await workflow(page).fill('Letters come in and somebody answers them');
	await expect(page).toHaveURL(/#workflow=Letters/);
	await button(page, 'Clear').click();
	await expect(page).toHaveURL('/hire/');
	await expect(paper(page)).toHaveAccessibleName('How a brief reads');
	await expect(paragraph(page)).toHaveText(briefParagraph(EXAMPLE, en));
	await page.goBack();
	await expect(workflow(page)).toHaveValue('Letters come in and somebody answers them');
	await page.goForward();
	await expect(workflow(page)).toHaveValue('');
	await page.goBack();
	await page.getByRole('link', { name: 'Skip to the content' }).focus();
	await page.keyboard.press('Enter');
	await expect(workflow(page)).toHaveValue('Letters come in and somebody answers them');
	await expect(page).toHaveURL(/#workflow=Letters/);
});

test.describe('from a case study', () => {
	test('a brief takes over the work and leaves open what only the next company knows', async ({ page }) => {
		const complaints = await watchPolicy(page);
		await page.goto('/hire/');
		await page.getByRole('link', { name: 'Contract triage for a three-person legal desk' }).click();
		await expect(page).toHaveURL(/^[^#]*\/hire\/\?from=contract-triage#workflow=/);
		await expect(origin(page)).toHaveText('Started from Contract triage. Change what is different where you are.');
		await expect(origin(page).getByRole('link')).toHaveAttribute('href', '/prototypes/contract-triage/');
		await expect(page.getByRole('textbox', { name: 'Who will use it, and how many?' })).toHaveValue('Six lawyers');
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
		await expect(page.getByRole('radio', { name: 'Before: nothing leaves unapproved' })).toBeChecked();
		await expect(paragraph(page)).toContainText(
			'It is for people in the company: six lawyers; the volume is about 40 contracts a week.',
		);
		await expect(paragraph(page)).toContainText(
			'Not yet decided: whether there is access to the data, when that is judged and what would stop it.',
		);
		expect(await complaints()).toEqual([]);
	});

	test('what was changed stays changed after a reload', async ({ page }) => {
		await page.goto('/hire/?from=contract-triage');
		const users = page.getByRole('textbox', { name: 'Who will use it, and how many?' });
		await expect(users).toHaveValue('Six lawyers');
		await users.fill('Three buyers');
		await expect(page).toHaveURL(/users=Three\+buyers/);
		await page.reload();
		await expect(origin(page)).toContainText('Started from Contract triage');
		await expect(users).toHaveValue('Three buyers');
	});

	test('that is not there, the brief starts empty', async ({ page }) => {
		await page.goto('/hire/?from=no-such-case');
		await expect(origin(page)).toHaveText('There is no case study called “no-such-case”. Start with an empty brief.');
		await expect(workflow(page)).toHaveValue('');
	});

	test('that cannot be fetched, the page says so', async ({ page }) => {
		await page.route(/\/case-studies\/contract-triage\.json$/, (route) => route.abort());
		await page.goto('/hire/?from=contract-triage');
		await expect(origin(page)).toHaveText(
			'The case study could not be loaded. Reload the page to try again, or start with an empty brief.',
		);
	});
});

test.describe('a hostile address', () => {
	const LONG = 'x'.repeat(100_000);
	const SCRIPT = '<script>window.taken=1</script><img src=x onerror=window.taken=1>';
	const TABLE: readonly (readonly [string, string, string | RegExp])[] = [
		[
			'names a script as the case study',
			`?from=${encodeURIComponent(SCRIPT)}`,
			/^There is no case study called “<script>.*Start with an empty brief\.$/,
		],
		['names a script as it is', `?from=${SCRIPT}`, /^There is no case study called/],
		[
			'names an unknown case study',
			'?from=unknown-case',
			'There is no case study called “unknown-case”. Start with an empty brief.',
		],
		['breaks its encoding', '?from=%E0%A4%A', /^There is no case study called “\uFFFD%A”/],
		['climbs', '?from=..%2f..%2fsecret', 'There is no case study called “../../secret”. Start with an empty brief.'],
		['climbs twice encoded', '?from=%252e%252e%252f', /^There is no case study called/],
		['names a file', '?from=../case-studies.json', /^There is no case study called/],
		['leads elsewhere', '?from=//evil.example/a', /^There is no case study called/],
		['holds a scheme', '?from=javascript:alert(1)', /^There is no case study called/],
		['holds NULs', '?from=%00%00', ''],
		['is half a name and half NULs', '?from=a%00b', 'There is no case study called “a b”. Start with an empty brief.'],
		['repeats itself', '?from=&from=b&from=c&workflow=&workflow=Sort+mail&workflow=x', ''],
		['is very long', `?from=${LONG.slice(0, 12_000)}`, /^There is no case study called “x{60}”/],
		['holds a very long brief', `#workflow=${LONG}&users=${LONG}`, ''],
		[
			'holds a brief of scripts',
			`#${['team', 'workflow', 'users', 'sources', 'output', 'owner', 'stop'].map((field) => `${field}=${encodeURIComponent(SCRIPT)}`).join('&')}`,
			'',
		],
		['holds a broken brief', '#workflow=%E0%A4%A&users=%&does=%00&checked=__proto__&=&&==', ''],
		['turns the direction of the text', '#workflow=a%E2%80%AEb', ''],
		['knows the names of objects', '#__proto__=a&constructor=b&toString=c', ''],
	];

	for (const [what, address, sentence] of TABLE)
		test(`that ${what} gives a calm page`, async ({ page }) => {
			const complaints = await watchPolicy(page);
			await page.goto(`/hire/${address}`);
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
			await expect(origin(page)).toHaveText(sentence);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('A hiring brief');
			await expect(paragraph(page)).not.toBeEmpty();
			await workflow(page).fill('Letters come in and somebody answers them');
			await expect(paragraph(page)).toContainText('letters come in and somebody answers them', { ignoreCase: true });
			expect(await page.evaluate(() => 'taken' in globalThis)).toBe(false);
			await expect(page.locator('main img, main script:not([src])')).toHaveCount(0);
			expect((await complaints()).filter((text) => !/status of 404/.test(text))).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		});

	test('of many kilobytes keeps of each answer what the form holds', async ({ page }) => {
		await page.goto(`/hire/#workflow=${LONG}`);
		await expect(workflow(page)).toHaveValue('x'.repeat(400));
		await expect(page).toHaveURL(`/hire/#workflow=${'x'.repeat(400)}`);
	});

	test('with a brief in its query moves it to where no server sees it', async ({ page }) => {
		await page.goto('/hire/?workflow=Sort+mail&utm_source=x');
		await expect(workflow(page)).toHaveValue('Sort mail');
		await expect(page).toHaveURL('/hire/#workflow=Sort+mail');
	});
});

test('a finished brief is accessible, in light and in dark, on a desk and on a phone', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [1280, 360]) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 800 });
			await visit(page, `${FILLED.replace('users=One', 'users=everyone+and+one')}`);
			await expect(paper(page)).toHaveAccessibleName('Your brief');
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
		}
});

test('a finished brief fits every width', async ({ page }) => {
	await page.goto(`${FILLED}&team=${'x'.repeat(120)}`);
	await expect(paper(page)).toHaveAccessibleName('Your brief');
	for (const width of [320, 360, 640, 768, 1024, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
			`at ${width}`,
		).toBeLessThanOrEqual(0);
	}
});

test('a finished brief prints without what it was made with', async ({ page }) => {
	await page.goto(`${FILLED.replace('owner=', 'x=')}`);
	await expect(paper(page)).toHaveAccessibleName('Your brief');
	await page.emulateMedia({ media: 'print' });
	for (const gone of ['[data-brief]', '[data-actions]', '.starts', '.roles', '[data-prerequisite]'])
		await expect(page.locator(gone).first()).toBeHidden();
	await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveCount(0);
	await expect(paragraph(page)).toBeVisible();
	await expect(page.locator('[data-pause]:visible')).toHaveText([/^Nobody answers for it\./]);
	await expect(page.locator('[data-role]')).toContainText('AI builder');
	await expect(page.locator('[data-questions] > li:visible')).toHaveCount(10);
	await expect(page.locator('[data-exercise] h3:visible')).toHaveCount(5);
});

test('the desk is fetched when somebody begins to write, and what was typed by then counts', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.js')) scripts.push(request.url());
	});
	await page.goto('/hire/', { waitUntil: 'networkidle' });
	expect(scripts).toHaveLength(1);
	await page.route(/hire-desk/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		await route.continue();
	});
	await workflow(page).focus();
	await page.keyboard.type('Sort the mail of three offices');
	await expect(paragraph(page)).toContainText('Sort the mail of three offices');
	expect(scripts.length).toBeGreaterThan(1);
});

test('when the desk cannot be fetched, the page says so and the form stays', async ({ page }) => {
	await page.route(/hire-desk/, (route) => route.abort());
	await page.goto('/hire/');
	await workflow(page).fill('Sort the mail');
	await expect(said(page)).toHaveText('The rest of this page could not be loaded. Reload it to try again.');
	await expect(workflow(page)).toHaveValue('Sort the mail');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('there is a form, an example and the whole guidance, and nothing that would not work', async ({ page }) => {
		await page.goto('/hire/?from=contract-triage');
		await expect(page.getByRole('textbox')).toHaveCount(14);
		await expect(page.getByRole('radio')).toHaveCount(13);
		await expect(page.getByRole('checkbox')).toHaveCount(7);
		await expect(page.locator('form, input[type="submit"]')).toHaveCount(0);
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Contract triage for a three-person legal desk' })).toBeHidden();
		await expect(paragraph(page)).toHaveText(briefParagraph(EXAMPLE, en));
		for (const heading of [
			'What must be there first',
			'When to pause',
			'Whom to look for',
			'A work sample',
			'Ten questions to ask',
		])
			await expect(page.getByRole('heading', { name: heading })).toBeVisible();
		for (const role of ['AI builder', 'AI engineer', 'AI product engineer', 'Agent builder', 'ML engineer'])
			await expect(page.getByRole('term').filter({ hasText: new RegExp(`^${role}$`) })).toBeVisible();
		await expect(page.locator('[data-pause]:visible')).toHaveCount(7);
		await expect(page.locator('[data-questions] > li:visible')).toHaveCount(10);
	});

	test('the form prints with lines to write on, and the guidance after it', async ({ page }) => {
		await page.goto('/hire/');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('textbox')).toHaveCount(14);
		for (const box of await page.getByRole('textbox').all()) {
			await expect(box).toHaveCSS('border-bottom-style', 'solid');
			const lines = (await box.evaluate(({ tagName }) => tagName)) === 'TEXTAREA' ? 2 : 1;
			expect((await box.boundingBox())?.height).toBeGreaterThan(23 * lines);
		}
		await expect(page.getByRole('heading', { name: 'When to pause' })).toBeVisible();
	});

	test('Enter in a line sends nothing', async ({ page }) => {
		await page.goto('/hire/');
		await page.getByRole('textbox', { name: 'Who answers for it?' }).fill('Ada');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/hire/');
		await expect(page.getByRole('textbox', { name: 'Who answers for it?' })).toHaveValue('Ada');
	});
});

test.describe('below a path', () => {
	test.use({ site: 'subpath' });

	test('a brief starts from a case study there', async ({ page }) => {
		await page.route('**/work/cases/case-studies/letter-drafts.json', (route) =>
			route.fulfill({ json: { contract: 1, answers: EVERY_ANSWER } }),
		);
		await page.goto('hire/?from=letter-drafts');
		await expect(origin(page).getByRole('link')).toHaveAttribute('href', '/work/cases/prototypes/letter-drafts/');
		await expect(page).toHaveURL(/\/work\/cases\/hire\/\?from=letter-drafts#workflow=By\+arrival/);
	});
});
