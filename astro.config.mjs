import { defineConfig } from 'astro/config';
import { openWorkspace } from './src/content/workspace.ts';
import { browserWords } from './src/integrations/browser-words.ts';
import { casebook } from './src/integrations/casebook.ts';

// A variable of the machine would replace what Astro itself sets under that name, and hosts define some of these.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];

const { site, today } = await openWorkspace();
const url = new URL(site?.url ?? 'https://example.org');
const language = site?.language ?? 'en';

export default defineConfig({
	site: url.origin,
	base: url.pathname,
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never', format: 'directory' },
	// No picture is shown wider than the text; three widths do for every screen.
	image: { responsiveStyles: false, breakpoints: [640, 960, 1440] },
	integrations: [casebook()],
	markdown: { syntaxHighlight: false },
	vite: {
		define: {
			'import.meta.env.CASEBOOK_TODAY': JSON.stringify(today),
			'import.meta.env.CASEBOOK_LANGUAGE': JSON.stringify(language),
		},
		plugins: [browserWords(language)],
		build: { assetsInlineLimit: 0 },
	},
});
