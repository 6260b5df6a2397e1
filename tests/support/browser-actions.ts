import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { addressOf, expect, isAvailable, SERVED } from './browser-test.ts';

/** Opens a page and waits until it is complete: fonts, and the results of the search if it is one. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	if (path.includes('?')) await expect(page.locator('[data-results] li').first()).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
}

/** Sends the focus on with Tab until it is on an element that the selector names. */
export async function tabTo(page: Page, selector: string, limit = 80): Promise<void> {
	for (let count = 0; count < limit; count += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`Tab does not reach ${selector}.`);
}

/** The style of what has the focus, as far as it shows the focus. */
export function focusRing(page: Page): Promise<{ style: string; width: number }> {
	return page.evaluate(() => {
		const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
		return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
	});
}

/** What a visit transfers: the number of requests and their size, text as a host compresses it. */
export async function weigh(page: Page, path: string): Promise<{ url: string; bytes: number }[]> {
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(path, { waitUntil: 'networkidle' });
	return Promise.all(
		responses.map(async (response) => {
			const body = await response.body();
			const isText = /text|javascript|json|svg|xml/.test(response.headers()['content-type'] ?? '');
			return { url: new URL(response.url()).pathname, bytes: isText ? brotliCompressSync(body).length : body.length };
		}),
	);
}

/** Keeps a list of what a page does that its policy forbids, and of what it asks of others. Empty is good. */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
	const complaints: string[] = [];
	const origins = SERVED.filter(isAvailable).map((site) => new URL(addressOf(site)).origin);
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && !origins.includes(origin)) complaints.push(`asks ${request.url()}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', ({ message }) => {
		// The browser says this of a page that is left before its style sheet has come: it goes without the transition.
		if (!message.startsWith('Transition was aborted')) complaints.push(message);
	});
	await page.exposeFunction('complain', (text: string) => complaints.push(text));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			(globalThis as unknown as { complain(text: string): void }).complain(
				`${violatedDirective} forbids ${blockedURI}`,
			);
		});
	});
	return async () => {
		await page.waitForLoadState('networkidle');
		return complaints;
	};
}
