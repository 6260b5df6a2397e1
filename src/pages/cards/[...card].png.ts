import type { APIRoute } from 'astro';
import { cardPainter } from '../../cards/painter.ts';
import { getCards } from '../../data/cards.ts';

export async function getStaticPaths() {
	return [...(await getCards()).all.keys()].map((name) => ({ params: { card: name } }));
}

export const GET: APIRoute = async ({ params }) => {
	const { all, site } = await getCards();
	const png = await cardPainter().draw(all.get(params.card ?? '') ?? site, site);
	return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
