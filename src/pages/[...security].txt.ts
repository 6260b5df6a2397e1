import { getSite, urls } from '../data/site.ts';
import { securityText } from '../derive/security-txt.ts';

const NAME = '.well-known/security';

/** On a site that says where to report a weakness; else there is no such file. Astro passes over folders with a dot. */
export async function getStaticPaths() {
	const { security } = (await getSite()).site;
	return security ? [{ params: { security: NAME }, props: { security } }] : [];
}

export async function GET({ props: { security } }: { props: { security: Parameters<typeof securityText>[0] } }) {
	const { language } = (await getSite()).site;
	return new Response(securityText(security, urls.absolute(urls.path(`/${NAME}.txt`)), language));
}
