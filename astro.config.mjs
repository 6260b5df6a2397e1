import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { openWorkspace } from './src/content/workspace.ts';
import { casebook } from './src/integrations/casebook.ts';
import { languageOf } from './src/words/languages.ts';

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
		// Scripts in the browser take their words from here, so that they carry one language.
		resolve: { alias: { '#words': fileURLToPath(new URL(`./src/words/${languageOf(language)}.ts`, import.meta.url)) } },
		build: { assetsInlineLimit: 0 },
	},
});
