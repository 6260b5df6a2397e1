import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/probe/answer.ts';
import { recordVisit } from '../../src/probe/history.ts';
import { probeLinks, type World } from '../../src/probe/probe.ts';
import { visit } from '../../src/probe/visit.ts';
import { LOCAL, say, serve } from './server.ts';

const NOW = new Date('2026-05-03T12:00:00Z');
const UP: Answer = { hops: [], status: 200 };

/** A world in which every address answers as told. */
function worldOf(answers: Record<string, Answer>): World & { visited: string[] } {
	const visited: string[] = [];
	const answer = (url: string) => {
		visited.push(url);
		return Promise.resolve(answers[url] ?? { hops: [], status: 404 });
	};
	return { visited, visit: answer, peek: answer, now: () => NOW };
}

const REAL: World = {
	visit: (url, wantsBody) => visit(url, wantsBody, LOCAL),
	peek: (url) => visit(url, true, LOCAL),
	now: () => NOW,
};

describe('links', () => {
	const links = ['https://a.example', 'https://b.example'].map((url) => ({ url, isMonitoring: false }));

	test('are visited once each, and recorded in their order', async () => {
		const world = worldOf({ 'https://a.example': UP });
		const probes = await probeLinks(links, [], world);
		expect(probes.map(({ url, ok, at }) => [url, ok, at])).toEqual([
			['https://a.example', true, NOW.toISOString()],
			['https://b.example', false, NOW.toISOString()],
		]);
		expect(world.visited.toSorted()).toEqual(['https://a.example', 'https://b.example']);
	});

	test('keep their history, and lose it when they are gone from the content', async () => {
		const at = new Date('2026-05-02T12:00:00Z');
		const earlier = ['https://a.example', 'https://gone.example'].map((url) => recordVisit(url, UP, { at }));
		const probes = await probeLinks(links, earlier, worldOf({ 'https://a.example': UP }));
		expect(probes.map(({ url, history }) => [url, history.length])).toEqual([
			['https://a.example', 2],
			['https://b.example', 1],
		]);
	});

	test('are visited a few at a time', async () => {
		let now = 0;
		let most = 0;
		const world = worldOf({});
		const slow = async (): Promise<Answer> => {
			now += 1;
			most = Math.max(most, now);
			await new Promise((resolve) => setTimeout(resolve, 5));
			now -= 1;
			return UP;
		};
		const many = Array.from({ length: 30 }, (_, at) => ({ url: `https://${at}.example`, isMonitoring: false }));
		expect(await probeLinks(many, [], { ...world, visit: slow })).toHaveLength(30);
		expect(most).toBe(6);
	});
});

describe('a monitoring link', () => {
	const url = 'https://status.example/';
	const json = 'https://status.example/api/v2/status.json';
	const watch = async (answers: Record<string, Answer>) => {
		const world = worldOf(answers);
		const [probe] = await probeLinks([{ url, isMonitoring: true }], [], world);
		return { probe, visited: world.visited };
	};

	test('that is JSON itself is read as it is', async () => {
		const { probe, visited } = await watch({ [url]: { ...UP, body: '{"status":"degraded_performance"}' } });
		expect(probe).toMatchObject({ ok: true, statusPage: 'degraded' });
		expect(visited).toEqual([url]);
	});

	test('that is a page is read from the JSON beside it', async () => {
		const offered = { ...UP, body: '{"status":{"indicator":"critical"}}' };
		const { probe } = await watch({ [url]: { ...UP, body: '<html>All fine</html>' }, [json]: offered });
		const problem = 'its status page reports an outage';
		expect(probe).toMatchObject({ ok: false, status: 200, statusPage: 'outage', problem });
	});

	test('that redirects is read where it led', async () => {
		const hops = ['https://elsewhere.example/'];
		const offered = { ...UP, body: '{"status":{"indicator":"none"}}' };
		const { probe } = await watch({
			[url]: { ...UP, hops },
			'https://elsewhere.example/api/v2/status.json': offered,
		});
		expect(probe).toMatchObject({ ok: true, statusPage: 'operational' });
	});

	test('without such JSON is judged by its answer alone', async () => {
		const { probe } = await watch({ [url]: UP, [json]: { hops: [], failure: 'timeout' } });
		expect(probe).toMatchObject({ ok: true });
		expect(probe).not.toHaveProperty('statusPage');
	});

	test('is not asked for it when it is down', async () => {
		expect((await watch({ [url]: { hops: [], status: 500 } })).visited).toEqual([url]);
	});
});

describe('a server that lies', () => {
	test.each([
		['says 200 and that it is down', '{"status":"down"}', 'application/json', { ok: false, statusPage: 'outage' }],
		['calls JSON HTML', '{"status":"operational"}', 'text/html', { ok: true, statusPage: 'operational' }],
		['calls HTML JSON', '<html>up</html>', 'application/json', { ok: true }],
		['calls a picture of bytes text', '\u0000\u0001\ufffd', 'text/plain', { ok: true }],
	])('and %s is not believed', async (_, body, type, expected) => {
		await using server = await serve({ '/': say(200, body, type) });
		const [probe] = await probeLinks([{ url: `${server.origin}/`, isMonitoring: true }], [], REAL);
		expect(probe).toMatchObject(expected);
		expect(probe?.statusPage).toBe('statusPage' in expected ? expected.statusPage : undefined);
	});

	test('and answers every address with its front page offers no status', async () => {
		const page = say(200, '<html>Welcome</html>', 'application/json');
		await using server = await serve({ '/status/app': page, '/api/v2/status.json': page });
		const [probe] = await probeLinks([{ url: `${server.origin}/status/app`, isMonitoring: true }], [], REAL);
		expect(probe).toMatchObject({ ok: true, status: 200 });
		expect(probe?.statusPage).toBeUndefined();
		expect(server.asked).toContain('GET /api/status-page/heartbeat/app');
	});
});
