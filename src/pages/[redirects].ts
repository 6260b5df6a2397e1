import { getRedirects } from '../data/all.ts';
import { redirectsFile } from '../derive/redirects.ts';

/** `/_redirects`, on a site with former addresses. Astro takes no file of that name for a route. */
export async function getStaticPaths() {
	return (await getRedirects()).length > 0 ? [{ params: { redirects: '_redirects' } }] : [];
}

export async function GET(): Promise<Response> {
	return new Response(redirectsFile(await getRedirects()), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
}
