import { getCollection } from 'astro:content';
import type { Evidence } from '../schemas/evidence.ts';
import { once } from './once.ts';

/** Evidence by the slug of its case study. */
export const getAllEvidence = once(async () => {
	const byCase = new Map<string, Evidence[]>();
	for (const { id, data } of await getCollection('evidence')) {
		const slug = id.slice(0, id.indexOf('/'));
		byCase.set(slug, [...(byCase.get(slug) ?? []), data]);
	}
	return byCase;
});

/** The evidence beside a case study. */
export async function getEvidence(slug: string): Promise<Evidence[]> {
	return (await getAllEvidence()).get(slug) ?? [];
}
