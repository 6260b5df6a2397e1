import { publishedSchema } from '../schemas/json-schema.ts';
import { urls } from './site.ts';

/** The JSON Schema of what this site publishes. */
export function getPublishedSchema() {
	return publishedSchema(urls.absolute(urls.caseSchema));
}
