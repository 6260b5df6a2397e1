import { extractText, getDocumentProxy } from 'unpdf';

/** What a PDF holds: how many pages, and the words of each. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: number; text: string[] }> {
	const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
	return { pages: totalPages, text };
}
