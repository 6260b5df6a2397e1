import type { APIRoute } from 'astro';
import { getCases } from '../../../data/case-studies.ts';
import { urls } from '../../../data/site.ts';
import { codeImage } from '../../../derive/code-image.ts';
import sheet from '../../../styles/case-print.css?inline';

export async function getStaticPaths() {
	return (await getCases()).map(({ id }) => ({ params: { slug: id } }));
}

/** How a case study prints, with the code that leads back to it: the page itself has no bytes to spare for that. */
export const GET: APIRoute = ({ params }) => {
	const code = codeImage(urls.absolute(urls.prototype(params.slug ?? '')), '22mm');
	return new Response(`${sheet}@layer print{.print-sheet p::before{content:url("${code}")}}\n`, {
		headers: { 'content-type': 'text/css; charset=utf-8' },
	});
};
