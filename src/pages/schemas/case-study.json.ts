import { getPublishedSchema } from '../../data/schema.ts';
import { jsonResponse } from '../_json.ts';

export function GET(): Response {
	return jsonResponse(getPublishedSchema(), 'application/schema+json');
}
