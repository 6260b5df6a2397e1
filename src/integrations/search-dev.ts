import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { rowOf, searchFiles } from './search-files.ts';
import { createIndex } from './search-index.ts';
import { forIndex } from './search-text.ts';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/**
 * Serves a search index while developing. It is made from the pages that the server itself gives, on the first
 * search and again when the content has changed since.
 */
export function searchInDev(
	server: HookParameters<'astro:server:setup'>['server'],
	logger: AstroIntegrationLogger,
): void {
	let files: Promise<Map<string, Uint8Array>> | undefined;
	server.watcher.on('all', () => {
		files = undefined;
	});
	server.middlewares.use((request, response, next) => {
		const [, name] = /\/pagefind\/([^?]+)/.exec(request.url ?? '') ?? [];
		if (!name) return next();
		const origin = `http://${request.headers.host}`;
		files ??= crawl(new URL(server.config.base, origin), logger);
		files
			.then((index) => {
				const file = index.get(name);
				if (!file) return next();
				response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
				response.setHeader('cache-control', 'no-store');
				response.end(file);
			})
			.catch((error: unknown) => {
				files = undefined;
				next(error);
			});
	});
}

/** Follows the links from the front page, and indexes every page that marks itself as searchable. */
async function crawl(start: URL, logger: AstroIntegrationLogger): Promise<Map<string, Uint8Array>> {
	const index = await createIndex();
	const rows = new Map<string, string>();
	const seen = new Set<string>([start.href]);
	const queue = [start];
	for (let url = queue.shift(); url; url = queue.shift()) {
		const response = await fetch(url);
		if (!response.ok || !response.headers.get('content-type')?.includes('text/html')) continue;
		const content = await response.text();
		const address = `/${url.pathname.slice(start.pathname.length)}`;
		await index.addHTMLFile({ url: address, content: forIndex(content) });
		const row = rowOf(content);
		if (row) rows.set(decodeURIComponent(address), row);
		for (const [, href] of content.matchAll(/<a\s[^>]*?href="([^"#]+)/g)) {
			const link = URL.parse(href ?? '', url);
			if (
				!link ||
				link.origin !== start.origin ||
				!link.pathname.startsWith(start.pathname) ||
				!link.pathname.endsWith('/')
			)
				continue;
			link.search = '';
			if (!seen.has(link.href)) queue.push(link);
			seen.add(link.href);
		}
	}
	const files = await searchFiles(index, rows);
	await index.deleteIndex();
	logger.info(`search index made from ${seen.size} pages`);
	return new Map(files.map(({ path, content }) => [path, content]));
}
