import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** The fixture sites that browser tests visit. */
export const SERVED = ['demo', 'hebrew', 'hidden', 'subpath', 'several', 'wordy'] as const;
export type ServedSite = (typeof SERVED)[number];

export interface SiteOptions {
	/** The site that addresses without a host belong to. */
	site: ServedSite;
}

/** A test in a browser, on the demo unless `test.use({ site })` says otherwise. */
export const test = base.extend<SiteOptions>({
	site: ['demo', { option: true }],
	baseURL: async ({ site }, use) => use(addressOf(site)),
});

/** Where a site is served. The address ends with a slash. */
export function addressOf(site: ServedSite): string {
	const address = JSON.parse(process.env.CASEBOOK_TEST_SITES ?? '{}')[site];
	if (!address) throw new Error(`The site ${site} is not served.`);
	return address;
}
