import { getLlmsGuide } from '../data/llms.ts';

export async function GET(): Promise<Response> {
	return new Response(await getLlmsGuide(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
