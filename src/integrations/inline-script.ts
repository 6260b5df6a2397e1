import { readFile } from 'node:fs/promises';
import type { AstroUserConfig } from 'astro';
import { minify } from 'vite';

type VitePlugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

const QUERY = '?inline-script';

/** Gives the text of a script, minified, to imports that end in `?inline-script`: it stands in the head of every page. */
export function inlineScripts(): VitePlugins[number] {
	return {
		name: 'casebook-inline-script',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith(QUERY)) return;
			const path = id.slice(0, -QUERY.length);
			this.addWatchFile(path);
			const { code, errors } = await minify(path, await readFile(path, 'utf8'));
			if (errors.length > 0) throw new Error(`${path} is no script: ${errors[0]?.message}`);
			return `export default ${JSON.stringify(code.trim())}`;
		},
	};
}
