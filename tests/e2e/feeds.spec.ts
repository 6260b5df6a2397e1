import { XMLParser } from 'fast-xml-parser';
import { addressOf, expect, test } from '../support/browser-test.ts';

for (const [site, start, from] of [
	['demo', '/', 'the head of the front page'],
	['demo', '/prototypes/contract-triage/', 'the head of a case study'],
	['subpath', '', 'the head of a front page below a path'],
] as const)
	test.describe(`from ${from}`, () => {
		test.use({ site });

		test('a feed reader finds four feeds', async ({ page }) => {
			await page.goto(start);
			const feeds = page.locator('head link[rel="alternate"][type="application/rss+xml"]');
			const hrefs = await feeds.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
			expect(hrefs).toHaveLength(4);
			for (const href of hrefs) {
				expect(href.startsWith(addressOf(site))).toBe(true);
				await expectFeed(await page.request.get(href));
			}
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
			const links = page.getByRole('main').locator('a[href$="rss.xml"]');
			await expect(links).toHaveCount(4);
			for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
				await expectFeed(await page.request.get(href));
		});
	});

async function expectFeed(response: {
	status(): number;
	url(): string;
	headers(): Record<string, string>;
	text(): Promise<string>;
}) {
	expect(response.status(), response.url()).toBe(200);
	expect(response.headers()['content-type']).toMatch(/xml/);
	const { rss } = new XMLParser({ isArray: (name) => name === 'item' }).parse(await response.text());
	expect(rss.channel.item.length).toBeGreaterThan(0);
}
