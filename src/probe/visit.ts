import { lookup as lookupName } from 'node:dns/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { VisitFailure } from '../schemas/evidence.ts';
import { literalAddress } from './addresses.ts';
import type { Answer } from './answer.ts';

/** How addresses are visited. */
export interface VisitOptions {
	/** Milliseconds for one try, redirects and body included. */
	timeout: number;
	/** How often a visit that failed in passing is tried again, and the first pause in milliseconds; later ones are longer. */
	retries: number;
	pause: number;
	/** Whether an IP address may be connected to. It is asked before every connection. */
	mayVisit: (address: string) => boolean;
	/** Who is asking, for the logs of those who are visited. */
	userAgent: string;
	/** Resolves a name; that of the system, if it is left out. */
	resolve?: (name: string) => Promise<{ address: string; family: number }[]>;
}

/** No more than this is read of a body. */
export const LARGEST_BODY = 1_048_576;
const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const TRY_AGAIN: readonly (VisitFailure | undefined)[] = [
	'timeout',
	'nameless',
	'refused',
	'unreachable',
	'broken',
	'not-http',
];
/** What a second request with another method cannot change. */
const SETTLED: readonly (VisitFailure | undefined)[] = [
	'nameless',
	'refused',
	'unreachable',
	'unsafe',
	'private',
	'credentials',
];

/**
 * Visits an address: asks for its head, then for the whole if that is refused or wanted, and tries again when it failed in
 * passing. Never throws for what the other side does.
 */
export async function visit(url: string, wantsBody: boolean, options: VisitOptions): Promise<Answer> {
	let answer = await tryOnce(url, wantsBody, options);
	for (let retry = 0; retry < options.retries && isPassing(answer); retry += 1) {
		await wait(options.pause * 4 ** retry);
		answer = await tryOnce(url, wantsBody, options);
	}
	return answer;
}

function isPassing({ failure, status = 0 }: Answer): boolean {
	return failure ? TRY_AGAIN.includes(failure) : status >= 500 || status === 429;
}

async function tryOnce(url: string, wantsBody: boolean, options: VisitOptions): Promise<Answer> {
	const head = await follow(url, 'HEAD', false, options);
	const isGood = head.status !== undefined && head.status >= 200 && head.status <= 299;
	if (SETTLED.includes(head.failure) || (isGood && !wantsBody)) return head;
	return follow(url, 'GET', wantsBody, options);
}

/** Follows redirects by hand, so that every address on the way is looked at before it is visited. */
async function follow(url: string, method: string, wantsBody: boolean, options: VisitOptions): Promise<Answer> {
	const signal = AbortSignal.timeout(options.timeout);
	const hops: string[] = [];
	const start = withoutHash(new URL(url));
	for (let address = start; ; ) {
		const { location, ...reply } = await request(address, { method, wantsBody, signal }, options);
		if (location === undefined) return { hops, ...reply };
		const next = URL.parse(location, address);
		if (!next || !/^https?:$/.test(next.protocol)) return { hops, failure: 'elsewhere' };
		address = withoutHash(next);
		if (address.href === start.href || hops.includes(address.href)) return { hops, failure: 'circle' };
		if (hops.length === MOST_REDIRECTS) return { hops, failure: 'too-many' };
		hops.push(address.href);
	}
}

function withoutHash(url: URL): URL {
	url.hash = '';
	return url;
}

interface Reply {
	status?: number | undefined;
	location?: string | undefined;
	failure?: VisitFailure | undefined;
	body?: string | undefined;
}

interface Asking {
	method: string;
	wantsBody: boolean;
	signal: AbortSignal;
}

async function request(url: URL, { method, wantsBody, signal }: Asking, options: VisitOptions): Promise<Reply> {
	if (url.username || url.password) return { failure: 'credentials' };
	const literal = literalAddress(url);
	if (literal && !options.mayVisit(literal)) return { failure: 'private' };
	try {
		const response = await open(url, method, signal, options);
		const { statusCode: status = 0, headers } = response;
		const isRedirect = REDIRECTS.includes(status) && headers.location !== undefined;
		const body = wantsBody && !isRedirect ? await readBody(response) : undefined;
		response.destroy();
		return isRedirect ? { status, location: headers.location } : { status, body };
	} catch (error) {
		return { failure: signal.aborted ? 'timeout' : failureOf(error) };
	}
}

/** `fetch` cannot be told which address to connect to, and would resolve the name a second time, after it was vetted. */
function open(url: URL, method: string, signal: AbortSignal, options: VisitOptions): Promise<http.IncomingMessage> {
	const headers = { 'user-agent': options.userAgent, accept: '*/*', 'accept-encoding': 'identity' };
	const { request: ask } = url.protocol === 'https:' ? https : http;
	return new Promise((resolve, reject) => {
		const lookup = guardedLookup(options);
		const asking = ask(url, { method, signal, headers, agent: false, lookup }, resolve);
		asking.on('error', reject);
		asking.end();
	});
}

/** The text of a body; undefined if it is larger than what is read. */
async function readBody(response: http.IncomingMessage): Promise<string | undefined> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response as AsyncIterable<Uint8Array>) {
		size += chunk.length;
		if (size > LARGEST_BODY) return undefined;
		chunks.push(chunk);
	}
	return new TextDecoder().decode(Buffer.concat(chunks));
}

class PrivateAddressError extends Error {
	override name = 'PrivateAddressError';
}

/** Resolves a name to the addresses that are then connected to, and refuses it if any of them may not be visited. */
function guardedLookup({ mayVisit, resolve = resolveName }: VisitOptions): LookupFunction {
	return (name, { all }, callback) => {
		resolve(name)
			.then((addresses) => {
				const [first] = addresses;
				if (!first) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
				if (!addresses.every(({ address }) => mayVisit(address))) throw new PrivateAddressError('a private address');
				if (all) callback(null, addresses);
				else callback(null, first.address, first.family);
			})
			.catch((error: Error) => callback(error, ''));
	};
}

function resolveName(name: string): Promise<{ address: string; family: number }[]> {
	return lookupName(name, { all: true });
}

const CODES: readonly [RegExp, VisitFailure][] = [
	[/^(ENOTFOUND|EAI_\w+|ENODATA)$/, 'nameless'],
	[/^ECONNREFUSED$/, 'refused'],
	[/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'unreachable'],
	[/^ETIMEDOUT$/, 'timeout'],
	[/^HPE_/, 'not-http'],
	[/CERT|SELF_SIGNED|^ERR_TLS|^ERR_SSL|^EPROTO$|^UNABLE_TO/, 'unsafe'],
];

function failureOf(error: unknown): VisitFailure {
	if (error instanceof PrivateAddressError) return 'private';
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'broken';
}
