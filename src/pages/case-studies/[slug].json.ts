import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getCases } from '../../data/case-studies.ts';
import { getPublishedCase } from '../../data/published.ts';
import { jsonResponse } from '../_json.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function getStaticPaths() {
	return (await getCases()).map((item) => ({ params: { slug: item.id }, props: { item } }));
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
	return jsonResponse(await getPublishedCase(props.item));
}
