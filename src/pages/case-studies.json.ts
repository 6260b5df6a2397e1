import { getPublishedIndex } from '../data/published.ts';
import { jsonResponse } from './_json.ts';

export async function GET(): Promise<Response> {
	return jsonResponse(await getPublishedIndex());
}
