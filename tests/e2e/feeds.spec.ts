import { XMLParser } from 'fast-xml-parser';
import { addressOf, expect, test } from '../support/browser-test.ts';

const FEED_LINKS = 'head link[rel="alternate"]:is([type$="+xml"], [type="application/feed+json"])';

for (const [site, start, from] of [
	['demo', '/', 'the head of the front page'],
	['demo', '/prototypes/contract-triage/', 'the head of a case study'],
	['demo', '/tags/human-review/', 'the head of a tag'],
	['subpath', '', 'the head of a front page below a path'],
] as const)
	test.describe(`from ${from}`, () => {
		test.use({ site });

		test('a feed reader finds a feed in three formats', async ({ page }) => {
			await page.goto(start);
			const hrefs = await page
				.locator(FEED_LINKS)
				.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
			expect(hrefs).toHaveLength(3);
			const counts = [];
			for (const href of hrefs) {
				expect(href.startsWith(addressOf(site))).toBe(true);
				counts.push(await entriesOf(await page.request.get(href)));
			}
			expect(counts[0]).toBeGreaterThan(0);
			expect(new Set(counts).size).toBe(1);
		});
	});

for (const [site, path] of [
	['demo', '/subscribe/'],
	['subpath', 'subscribe/'],
] as const)
	test.describe(`the page to subscribe on of the site ${site}`, () => {
		test.use({ site });

		test('links to feeds with entries in them', async ({ page }) => {
			await page.goto(path);
			const links = page.getByRole('main').locator('a[href$="rss.xml"], a[href$="atom.xml"], a[href$="feed.json"]');
			expect(await links.count()).toBeGreaterThan(12);
			for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
				expect(await entriesOf(await page.request.get(href)), href).toBeGreaterThan(0);
		});

		test('shows addresses to copy, and names each link apart', async ({ page }) => {
			await page.goto(path);
			const main = page.getByRole('main');
			const feed = main.locator('a[href$="/prototypes/rss.xml"]');
			await expect(feed).toHaveText(/^[a-z.]+\/([a-z]+\/)*prototypes\/rss\.xml$/);
			const names = await main
				.getByRole('link')
				.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? link.textContent));
			expect(new Set(names).size).toBe(names.length);
		});

		test('hands over all of them as one file', async ({ page }) => {
			await page.goto(path);
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('link', { name: /OPML/ }).click(),
			]);
			expect(download.suggestedFilename()).toBe('opml.xml');
		});
	});

/** How many entries the feed in a response has. */
async function entriesOf(response: {
	status(): number;
	url(): string;
	headers(): Record<string, string>;
	text(): Promise<string>;
}): Promise<number> {
	expect(response.status(), response.url()).toBe(200);
	const text = await response.text();
	if (response.url().endsWith('.json')) {
		expect(response.headers()['content-type']).toMatch(/json/);
		return JSON.parse(text).items.length;
	}
	expect(response.headers()['content-type']).toMatch(/xml/);
	const { rss, feed } = new XMLParser({ isArray: (name) => ['item', 'entry'].includes(name) }).parse(text);
	return (rss?.channel.item ?? feed.entry).length;
}
