import { weigh } from '../support/browser-actions.ts';
import { PAGES } from '../support/browser-pages.ts';
import { expect, test } from '../support/browser-test.ts';

const MOST_REQUESTS = 5;
/** The picture in the browser's tab is no part of the view: it counts as bytes, not as a request. */
const ICON = '/favicon.svg';
const MOST_BYTES = 50 * 1024;

for (const [name, path] of Object.entries(PAGES))
	for (const [device, viewport] of [
		['a desk', { width: 1280, height: 800 }],
		['a phone', { width: 360, height: 740 }],
	] as const)
		test.describe(() => {
			test.use({ viewport });

			test(`a first visit to ${name} on ${device} costs five requests and 50 KB at most`, async ({ page }) => {
				const transfers = await weigh(page, path);
				const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
				test.info().annotations.push({ type: 'weight', description: `${transfers.length} requests, ${bytes} bytes` });
				const requests = transfers.filter(({ url }) => !url.endsWith(ICON));
				expect(requests.length, JSON.stringify(transfers)).toBeLessThanOrEqual(MOST_REQUESTS);
				expect(bytes, JSON.stringify(transfers)).toBeLessThanOrEqual(MOST_BYTES);
			});
		});
