import { urls } from '../data/site.ts';

export function GET(): Response {
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.path('/sitemap-index.xml'))}\n`);
}
