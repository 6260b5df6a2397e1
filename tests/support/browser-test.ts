import { test as base } from '@playwright/test';
import { HAS_MANY_CASES, HAS_REAL_CONTENT } from './site-contents.ts';

export { expect } from '@playwright/test';

/** The fixture sites that browser tests visit. */
export const SERVED = ['demo', 'hebrew', 'letters', 'hidden', 'subpath', 'several', 'wordy', 'nhs', 'zenml'] as const;
export type ServedSite = (typeof SERVED)[number];

export interface SiteOptions {
	/** The site that addresses without a host belong to. */
	site: ServedSite;
}

/** Whether the content of a site is there: real content lies outside the project. */
export function isAvailable(site: ServedSite): boolean {
	return { nhs: HAS_REAL_CONTENT, zenml: HAS_MANY_CASES }[site as string] ?? true;
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
