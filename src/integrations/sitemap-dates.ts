import { readFile } from 'node:fs/promises';

const DATED = /<meta property="article:(?:modified|published)_time" content="([^"]+)">/g;
const MAIN = /<main[\s\S]*<\/main>/;
const LINK = /<a\s[^>]*?href="(\/[^"#?]*\/)"/g;

/** What the sitemap says of a page. */
export interface SitemapPage {
	/** Whether search engines may list it. */
	isListed: boolean;
	/** The day on which it changed last: its own, else that of the newest page that it leads to. */
	lastmod: string | undefined;
}

/**
 * Reads built pages for the sitemap.
 * @param folder where the site was built
 * @param base under which path it is served, with slashes around
 */
export function sitemapReader(folder: URL, base: string): (address: string) => Promise<SitemapPage> {
	const pages = new Map<string, Promise<{ html: string; day: string | undefined }>>();
	const read = (path: string) => {
		const known = pages.get(path) ?? readPage(new URL(`./${path.slice(base.length)}index.html`, folder));
		pages.set(path, known);
		return known;
	};
	return async (address) => {
		const { html, day } = await read(new URL(address).pathname);
		const links =
			day === undefined ? [...(MAIN.exec(html)?.[0] ?? '').matchAll(LINK)].map(([, path = '']) => path) : [];
		const linked = await Promise.all(links.filter((path) => path.startsWith(base)).map(read));
		return {
			isListed: !html.includes('<meta name="robots" content="noindex">'),
			lastmod: day ?? newest(linked.flatMap((page) => page.day ?? [])),
		};
	};
}

async function readPage(file: URL): Promise<{ html: string; day: string | undefined }> {
	const html = await readFile(file, 'utf8').catch(() => '');
	return { html, day: newest([...html.matchAll(DATED)].map(([, day = '']) => day)) };
}

function newest(days: readonly string[]): string | undefined {
	return [...days].sort().at(-1);
}
