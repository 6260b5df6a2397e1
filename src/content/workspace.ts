import type { ContentTree } from '../parse/content-tree.ts';
import { parseYaml } from '../parse/frontmatter.ts';
import { type Site, site } from '../schemas/site.ts';
import { contentFolder, readContent } from './folder.ts';
import { today } from './today.ts';

/** What a build or a check starts from. */
export interface Workspace {
	folder: string;
	tree: ContentTree;
	/** The site's settings; undefined while site.yaml has errors. */
	site: Site | undefined;
	/** The day of this run. */
	today: string;
}

/** Reads the content folder that the environment names. */
export async function openWorkspace(folder = contentFolder()): Promise<Workspace> {
	const tree = await readContent(folder);
	const settings = readSite(tree);
	return { folder, tree, site: settings, today: today(settings?.timeZone ?? 'UTC') };
}

/** The settings in site.yaml, or undefined if they do not hold. */
export function readSite(tree: ContentTree): Site | undefined {
	return site.safeParse(parseYaml(tree.texts.get('site.yaml') ?? '').data).data;
}
