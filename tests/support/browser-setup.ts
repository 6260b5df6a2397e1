import type { Server } from 'node:http';
import { serve } from './browser-server.ts';
import { isAvailable, SERVED, type ServedSite } from './browser-test.ts';
import { builtSite } from './site-builds.ts';

/** Builds the fixture sites that readers visit, one after the other, and serves them until the last test has run. */
export default async function setup(): Promise<() => Promise<void>> {
	const servers: Server[] = [];
	const addresses: Partial<Record<ServedSite, string>> = {};
	for (const name of SERVED.filter(isAvailable)) {
		const { server, address } = await serve(await builtSite(name));
		servers.push(server);
		addresses[name] = address;
	}
	process.env.CASEBOOK_TEST_SITES = JSON.stringify(addresses);
	return async () => {
		for (const server of servers) {
			server.closeAllConnections();
			server.close();
		}
	};
}
