import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { openWorkspace } from './src/content/workspace.ts';
import { casebook } from './src/integrations/casebook.ts';

// A variable of the machine would replace what Astro itself sets under that name, and hosts define some of these.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];

const { site } = await openWorkspace();
const url = new URL(site?.url ?? 'https://example.org');
const pageScript = readFileSync(new URL('./src/components/page-script.js', import.meta.url));

export default defineConfig({
	site: url.origin,
	base: url.pathname,
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never', format: 'directory' },
	image: { responsiveStyles: false },
	integrations: [sitemap(), casebook()],
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"manifest-src 'self'",
				"worker-src 'self'",
				"base-uri 'none'",
				`form-action 'self'${site?.newsletter ? ` ${new URL(site.newsletter.action).origin}` : ''}`,
			],
			scriptDirective: {
				resources: ["'self'", "'wasm-unsafe-eval'"],
				hashes: [`sha256-${createHash('sha256').update(pageScript).digest('base64')}`],
			},
			styleDirective: { resources: ["'self'"] },
		},
	},
	markdown: { syntaxHighlight: false },
	vite: { build: { assetsInlineLimit: 0 } },
});
