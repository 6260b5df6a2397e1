import type { APIContext, InferGetStaticPropsType } from 'astro';
import { routeOf } from '../data/site.ts';
import { getTwins } from '../data/twins.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The Markdown twin of every page of content, beside that page: `/prototypes/<slug>.md` and so on. */
export async function getStaticPaths() {
	return (await getTwins()).map((twin) => ({
		params: { twin: routeOf(twin.url).replace(/\.md$/, '') },
		props: { twin },
	}));
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
	return new Response(await props.twin.write(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
