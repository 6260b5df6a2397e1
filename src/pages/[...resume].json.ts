import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getProfiles } from '../data/profiles.ts';
import { jsonResponse } from './_json.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/resume.json` on a site with one builder, `/builders/<id>/resume.json` on one with several. */
export async function getStaticPaths() {
	const profiles = await getProfiles();
	return profiles.map(({ id, resume }) => ({
		params: { resume: profiles.length === 1 ? 'resume' : `builders/${id}/resume` },
		props: { resume },
	}));
}

export function GET({ props }: APIContext<Props>): Response {
	return jsonResponse(props.resume);
}
