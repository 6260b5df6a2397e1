import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { BuiltSite } from './site-builds.ts';

/** Serves a built site on a free port, below its base, as a static host would. */
export async function serve({ dist, base }: BuiltSite): Promise<{ server: Server; address: string }> {
	const files = sirv(dist);
	const server = createServer((request, response) => {
		const notFound = () => {
			response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
			createReadStream(join(dist, '404.html')).pipe(response);
		};
		if (!request.url?.startsWith(`${base}/`)) return notFound();
		request.url = request.url.slice(base.length);
		files(request, response, notFound);
	});
	const port = await listen(server);
	return { server, address: `http://localhost:${port}${base}/` };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server);
	await new Promise((resolve) => server.close(resolve));
	return port;
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port));
	});
}
