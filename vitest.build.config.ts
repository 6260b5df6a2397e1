import { defineConfig } from 'vitest/config';

/** Build tests: real builds of fixture sites. One file at a time, because builds in one checkout share Astro's folders. */
export default defineConfig({
	test: {
		environment: 'node',
		include: ['tests/build/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
