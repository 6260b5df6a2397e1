import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './scripts/chromium.ts';
import type { SiteOptions } from './tests/support/browser-test.ts';

/** What `npm test` found, else the system's Chromium, else Playwright's own. */
const executablePath = process.env.CASEBOOK_CHROMIUM ?? ['/usr/bin/chromium'].find((path) => existsSync(path));

/** Browser tests: what readers do, on fixture sites that are built once and served as they are. */
export default defineConfig<SiteOptions>({
	testDir: 'tests/e2e',
	globalSetup: './tests/support/browser-setup.ts',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		browserName: 'chromium',
		locale: 'en-GB',
		timezoneId: 'America/Lima',
		viewport: { width: 1280, height: 800 },
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: CHROMIUM_FLAGS,
		},
	},
});
