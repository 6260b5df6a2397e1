import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { buildSite } from './build-site.ts';
import { runCommand, UsageError } from './command.ts';

const USAGE = `npm start -- [--port PORT]

Checks the content, builds the site with its search index, and serves it on port 4321.`;

await runCommand(USAGE, async () => {
	const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new UsageError(`--port takes a number from 1 to 65535, not ${values.port}.`);
	if (!(await buildSite())) return 1;
	const server = await preview({ server: { port }, logLevel: 'info' });
	await server.closed();
	return 0;
});
