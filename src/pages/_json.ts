/** A document for programs, indented for people who look at it. */
export function jsonResponse(document: object, type = 'application/json'): Response {
	return new Response(`${JSON.stringify(document, null, '\t')}\n`, {
		headers: { 'content-type': `${type}; charset=utf-8` },
	});
}
