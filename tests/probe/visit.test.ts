import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, judge } from '../../src/probe/answer.ts';
import { visit } from '../../src/probe/visit.ts';
import { hang, LOCAL, type LocalServer, lead, type Route, say, serve } from './server.ts';

const MEGABYTE = 1_048_576;

let server: LocalServer;
let sent = 0;
let failuresLeft = 0;

const flood: Route = (_, response) => {
	const chunk = Buffer.alloc(64 * 1024, 'x');
	sent = 0;
	response.writeHead(200, { 'content-type': 'application/json' });
	const pour = () => {
		while (sent < 50 * MEGABYTE && !response.destroyed) {
			sent += chunk.length;
			if (!response.write(chunk)) return;
		}
		response.end();
	};
	response.on('drain', pour);
	pour();
};

const routes: Record<string, Route> = {
	'/': say(200, '<h1>Hello</h1>'),
	'/no-head': (request, response) => say(request.method === 'HEAD' ? 405 : 200, 'here')(request, response),
	'/broken-head': (request, response) =>
		request.method === 'HEAD' ? request.socket.destroy() : say(200, 'here')(request, response),
	'/slow': (request, response) => setTimeout(() => say(200, 'late')(request, response), 150),
	'/hang': hang,
	'/hang-in-body': (_, response) => response.writeHead(200).write('{"status":'),
	'/500': say(500),
	'/flaky': (request, response) => {
		failuresLeft -= 1;
		say(failuresLeft >= 0 ? 503 : 200)(request, response);
	},
	'/close': (request) => request.socket.destroy(),
	'/close-in-body': (request, response) => {
		response.writeHead(200, { 'content-length': '100' }).write('half');
		setTimeout(() => request.socket.destroy(), 20);
	},
	'/flood': flood,
	'/moved': lead('/moved-again?token=secret', 301),
	'/moved-again': lead('./#top', 308),
	'/self': lead('/self'),
	'/ping': lead('/pong'),
	'/pong': lead('/ping'),
	...Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`/far/${at}`, lead(`/far/${at + 1}`)])),
	'/far/7': say(200),
	'/to-mail': lead('mailto:ada@example.org'),
	'/to-file': lead('file:///etc/passwd'),
	'/to-nonsense': lead('http://['),
	'/to-metadata': lead('http://169.254.169.254/latest/meta-data/'),
	'/to-hidden': lead('http://2130706434/'),
	'/to-six': lead('http://[::1]/'),
	'/to-name': lead('http://inside.example/'),
	'/to-credentials': lead('http://ada:secret@127.0.0.1/'),
	'/nowhere': (_, response) => response.writeHead(302).end(),
};

beforeAll(async () => {
	server = await serve(routes);
});
afterAll(() => server[Symbol.asyncDispose]());

/** Visits a path of the server, and says what was asked of it meanwhile. */
async function visitPath(path: string, wantsBody = false, options = LOCAL): Promise<Answer & { asked: string[] }> {
	server.asked.length = 0;
	const answer = await visit(`${server.origin}${path}`, wantsBody, options);
	return { ...answer, asked: [...server.asked] };
}

describe('a link that answers', () => {
	test('is asked for its head alone', async () => {
		expect(await visitPath('/')).toMatchObject({ status: 200, hops: [], body: undefined, asked: ['HEAD /'] });
	});

	test('is asked for its text where that is wanted', async () => {
		expect(await visitPath('/', true)).toMatchObject({ body: '<h1>Hello</h1>', asked: ['HEAD /', 'GET /'] });
	});

	test.each(['/no-head', '/broken-head'])('only to GET is ok: %s', async (path) => {
		expect(await visitPath(path)).toMatchObject({ status: 200, asked: [`HEAD ${path}`, `GET ${path}`] });
	});

	test('slowly, but in time, is ok', async () => {
		expect(await visitPath('/slow', false, { ...LOCAL, timeout: 3000 })).toMatchObject({ status: 200 });
	});

	test('says who is visiting', async () => {
		let agent: string | undefined;
		await using other = await serve({
			'/': (request, response) => {
				agent = request.headers['user-agent'];
				say(200)(request, response);
			},
		});
		await visit(other.origin, false, LOCAL);
		expect(agent).toBe('casebook-probe (test)');
	});
});

describe('a link that fails', () => {
	test.each([
		['/500', { status: 500 }, 'it answered 500'],
		['/gone', { status: 404 }, 'it answered 404'],
		['/hang', { failure: 'timeout' }, 'there was no answer in time'],
		['/close', { failure: 'broken' }, 'the connection broke off'],
		['/nowhere', { status: 302 }, 'it answered 302'],
	])('%s is not ok', async (path, expected, problem) => {
		const answer = await visitPath(path);
		expect(answer).toMatchObject(expected);
		expect(judge(answer)).toEqual({ ok: false, problem });
	});

	test('is given up when its time is over', async () => {
		const start = performance.now();
		await visitPath('/hang', true, { ...LOCAL, timeout: 100 });
		expect(performance.now() - start).toBeLessThan(2000);
	});

	test('is tried again, with pauses that grow', async () => {
		const start = performance.now();
		const { asked } = await visitPath('/500', false, { ...LOCAL, retries: 2, pause: 20 });
		expect(asked).toHaveLength(6);
		expect(performance.now() - start).toBeGreaterThanOrEqual(95);
	});

	test('in passing is ok in the end', async () => {
		failuresLeft = 3;
		expect(await visitPath('/flaky', false, { ...LOCAL, retries: 2 })).toMatchObject({ status: 200 });
	});

	test('for good is not tried again', async () => {
		expect((await visitPath('/gone', false, { ...LOCAL, retries: 2 })).asked).toHaveLength(2);
	});

	test('because nobody listens there says so', async () => {
		const closed = await serve({});
		await closed[Symbol.asyncDispose]();
		expect(await visit(closed.origin, false, LOCAL)).toMatchObject({ failure: 'refused' });
	});

	test('because its name is unknown says so', async () => {
		let times = 0;
		const resolve = () => {
			times += 1;
			return Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
		};
		expect(await visit('http://gone.example/', false, { ...LOCAL, resolve })).toMatchObject({ failure: 'nameless' });
		expect(times).toBe(1);
	});

	test('because its name has no addresses says so', async () => {
		const resolve = () => Promise.resolve([]);
		expect(await visit('http://gone.example/', false, { ...LOCAL, resolve })).toMatchObject({ failure: 'nameless' });
	});

	test('because its name is never resolved says so', async () => {
		const resolve = () => new Promise<never>(() => undefined);
		expect(await visit('http://gone.example/', false, { ...LOCAL, timeout: 50, resolve })).toMatchObject({
			failure: 'timeout',
		});
	});

	test('because it does not speak TLS says so', async () => {
		const answer = await visit(server.origin.replace('http:', 'https:'), false, LOCAL);
		expect(answer).toMatchObject({ failure: 'unsafe' });
	});

	test('because it does not speak HTTP says so', async () => {
		const other = createServer((socket) => {
			socket.on('error', () => undefined).end('220 mail.example ESMTP\r\n');
		});
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const address = other.address();
		const port = typeof address === 'object' ? address?.port : undefined;
		expect(await visit(`http://127.0.0.1:${port}/`, false, LOCAL)).toMatchObject({ failure: 'not-http' });
		other.close();
	});
});

describe('a body', () => {
	test('that never ends is a time-out where it is wanted, and no matter where it is not', async () => {
		expect(await visitPath('/hang-in-body', true)).toMatchObject({ failure: 'timeout' });
		expect(await visitPath('/hang-in-body')).toMatchObject({ status: 200 });
	});

	test('that breaks off is no answer', async () => {
		expect(await visitPath('/close-in-body', true)).toMatchObject({ failure: 'broken' });
	});

	test('of 50 MB is left after the first, and the link is ok', async () => {
		const answer = await visitPath('/flood', true, { ...LOCAL, timeout: 5000 });
		expect(answer).toMatchObject({ status: 200, body: undefined });
		expect(sent).toBeLessThan(20 * MEGABYTE);
	});
});

describe('redirects', () => {
	test('are followed and recorded', async () => {
		const { hops, status } = await visitPath('/moved');
		expect(status).toBe(200);
		expect(hops).toEqual([`${server.origin}/moved-again?token=secret`, `${server.origin}/`]);
	});

	test.each([
		['/self', 'circle', 0],
		['/ping', 'circle', 1],
		['/far/0', 'too-many', 5],
		['/to-mail', 'elsewhere', 0],
		['/to-file', 'elsewhere', 0],
		['/to-nonsense', 'elsewhere', 0],
		['/to-metadata', 'private', 1],
		['/to-hidden', 'private', 1],
		['/to-six', 'private', 1],
		['/to-name', 'private', 1],
		['/to-credentials', 'credentials', 1],
	])('%s end as %s', async (path, failure, hops) => {
		const resolve = () => Promise.resolve([{ address: '10.0.0.1', family: 4 }]);
		const answer = await visitPath(path, false, { ...LOCAL, resolve });
		expect(answer).toMatchObject({ failure });
		expect(answer.hops).toHaveLength(hops);
		expect(answer.status).toBeUndefined();
	});

	test('five of them are allowed', async () => {
		expect(await visitPath('/far/2')).toMatchObject({ status: 200 });
	});
});

describe('an address that may not be visited', () => {
	const NOTHING = { ...LOCAL, mayVisit: () => false };

	test('is refused before anything is sent, without another try', async () => {
		expect(await visitPath('/', true, { ...NOTHING, retries: 2 })).toEqual({ hops: [], failure: 'private', asked: [] });
	});

	test('is refused when a name leads to it', async () => {
		const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
		const answer = await visit(`http://rebind.example:${server.port}/`, false, { ...NOTHING, resolve });
		expect(answer).toEqual({ hops: [], failure: 'private' });
	});

	test('is refused when a name leads to it among others', async () => {
		const resolve = () => Promise.resolve(['127.0.0.1', '10.0.0.1'].map((address) => ({ address, family: 4 })));
		expect(await visit(`http://both.example:${server.port}/`, false, { ...LOCAL, resolve })).toMatchObject({
			failure: 'private',
		});
	});

	test('cannot be slipped in between the look and the visit: what was vetted is what is connected to', async () => {
		const addresses = ['127.0.0.1', '10.0.0.1'];
		const resolve = () => Promise.resolve([{ address: addresses.shift() ?? '10.0.0.1', family: 4 }]);
		const answer = await visit(`http://rebind.example:${server.port}/`, false, { ...LOCAL, resolve });
		expect(answer).toMatchObject({ status: 200 });
		expect(addresses).toEqual(['10.0.0.1']);
	});
});
