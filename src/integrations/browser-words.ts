import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { languageOf } from '../words/languages.ts';

type VitePlugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

const IMPORT = /^import \{([^}]+)\} from '#words';$/gm;

/**
 * Lets scripts in the browser import groups of words from `#words`, in one language. Each group becomes a module of its own:
 * a bundler does not split a module, so that the words of every page would come with each. A group that the scripts of
 * several pages import becomes a file of its own, which is one request more.
 * @param language BCP 47
 */
export function browserWords(language: string): VitePlugins[number] {
	const file = fileURLToPath(new URL(`../words/${languageOf(language)}.ts`, import.meta.url));
	return {
		name: 'casebook-browser-words',
		enforce: 'pre',
		transform(code, id) {
			if (!code.includes("'#words'") || !/\.ts$/.test(id)) return;
			return { code: importGroups(code, file), map: null };
		},
		resolveId(source, importer) {
			if (source !== '#words') return;
			throw new Error(`${importer} imports #words as a whole. Name the groups: import { page } from '#words';`);
		},
	};
}

/** Code whose imports from `#words` are imports from a file, each group from its own copy of it. */
export function importGroups(code: string, file: string): string {
	return code.replace(IMPORT, (_, names: string) =>
		names
			.split(',')
			.map((name) => name.trim())
			.filter((name) => name !== '')
			.map((name) => `import { ${name} } from '${file}?words=${name.split(' as ')[0]}';`)
			.join(''),
	);
}
