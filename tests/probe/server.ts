import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { VisitOptions } from '../../src/probe/visit.ts';

/** What a local server does with a request. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on 127.0.0.1, with what was asked of it. */
export interface LocalServer extends AsyncDisposable {
	origin: string;
	port: number;
	/** `METHOD /path`, in the order of arrival. */
	asked: string[];
}

/** Serves these paths until it is disposed of; any other is not found. */
export async function serve(routes: Record<string, Route>): Promise<LocalServer> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://local');
		asked.push(`${request.method} ${pathname}`);
		const route = routes[pathname];
		if (route) route(request, response);
		else response.writeHead(404).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		port,
		asked,
		[Symbol.asyncDispose]: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}

/** Answers with a status, a body and a type. */
export function say(status: number, body = '', type = 'text/html'): Route {
	return (_, response) => {
		response.writeHead(status, { 'content-type': type }).end(body);
	};
}

/** Redirects to an address. */
export function lead(location: string, status = 302): Route {
	return (_, response) => {
		response.writeHead(status, { location }).end();
	};
}

/** Never answers. */
export const hang: Route = () => undefined;

/** Visits of this machine alone, which give up soon and try again at once. */
export const LOCAL: VisitOptions = {
	timeout: 400,
	retries: 0,
	pause: 5,
	mayVisit: (address) => address === '127.0.0.1',
	userAgent: 'casebook-probe (test)',
};
