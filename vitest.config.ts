import { defineConfig } from 'vitest/config';

/** Unit tests: plain Node, without Astro. Builds and browsers have runners of their own. */
export default defineConfig({
	test: {
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/build/**', 'tests/e2e/**'],
		testTimeout: 20_000,
	},
});
