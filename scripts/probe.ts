import { parseArgs } from 'node:util';
import { displayRoot } from '../src/content/folder.ts';
import { openWorkspace } from '../src/content/workspace.ts';
import { isPublicAddress } from '../src/probe/addresses.ts';
import { type Probe, uptimeOf } from '../src/probe/history.ts';
import { linksToVisit } from '../src/probe/links.ts';
import { probeLinks } from '../src/probe/probe.ts';
import { readProbes, writeProbes } from '../src/probe/store.ts';
import { type VisitOptions, visit } from '../src/probe/visit.ts';
import { runCommand, UsageError } from './command.ts';

const USAGE = `npm run probe -- [--timeout SECONDS] [--allow-private]

Visits every live and monitoring link that is public, and writes what answered, and when, to probes.json.
--timeout is for each try, 10 seconds if it is left out. --allow-private also visits addresses of your own network.
Exit status: 0 also when links are down, 2 when the command was misused.`;

await runCommand(USAGE, async () => {
	const { values } = parseArgs({
		options: { timeout: { type: 'string', default: '10' }, 'allow-private': { type: 'boolean', default: false } },
	});
	const timeout = millisecondsOf(values.timeout);
	const { folder, tree, today, site } = await openWorkspace();
	const { links, unread } = linksToVisit(tree, today);
	for (const path of unread) process.stderr.write(`${path} has errors, so its links are not visited: npm run check\n`);
	const store = await readProbes(folder);
	if (store.isBroken) process.stderr.write('probes.json cannot be read; it is set aside as .probes.json.broken\n');
	const options: VisitOptions = {
		timeout,
		retries: 2,
		pause: Math.min(1000, timeout),
		mayVisit: values['allow-private'] ? () => true : isPublicAddress,
		userAgent: `casebook-probe${site ? ` (+${site.url})` : ''}`,
	};
	const probes = await probeLinks(links, store.probes, {
		visit: (url, wantsBody) => visit(url, wantsBody, options),
		peek: (url) => visit(url, true, { ...options, retries: 0 }),
		now: () => new Date(),
	});
	for (const probe of probes) process.stdout.write(`${line(probe)}\n`);
	if (probes.length === 0) process.stdout.write('There is no public live or monitoring link to visit.\n');
	if (probes.length > 1 && probes.every(({ status }) => status === undefined))
		process.stderr.write('Nothing answered at all: is this machine online?\n');
	if (probes.length > 0 || store.exists) {
		await writeProbes(folder, probes, store);
		process.stdout.write(`Wrote ${displayRoot(folder)}probes.json\n`);
	}
	return 0;
});

function line({ url, ok, status, finalUrl, problem, statusPage, history }: Probe): string {
	const uptime = uptimeOf(history);
	return [
		ok ? 'ok  ' : 'down',
		status ?? '–  ',
		url,
		...(finalUrl ? [`→ ${finalUrl}`] : []),
		...(statusPage ? [`(status page: ${statusPage})`] : []),
		...(problem ? [`(${problem})`] : []),
		...(uptime && uptime.visits > 1 ? [`${Math.floor(uptime.ratio * 1000) / 10}% of ${uptime.visits} visits`] : []),
	].join(' ');
}

function millisecondsOf(text: string): number {
	const seconds = Number(text);
	if (!/^\d+(\.\d+)?$/.test(text) || seconds <= 0 || seconds > 120)
		throw new UsageError(`--timeout takes seconds, up to 120, not ${text}.`);
	return seconds * 1000;
}
