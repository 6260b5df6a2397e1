import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { type ExportFile, ImportError, type ImportOptions, type Reading } from '../../../src/evidence/importer.ts';
import { upptime } from '../../../src/evidence/importers/upptime.ts';
import { evidence } from '../../../src/schemas/evidence.ts';

function exportOf(text: string, name = 'summary.json'): ExportFile {
	const body = text.replace(/^\uFEFF/, '');
	return {
		name,
		head: readHead(text),
		async *chunks() {
			for (let at = 0; at < body.length; at += 1000) yield body.slice(at, at + 1000);
		},
	};
}

const OPTIONS: ImportOptions = { today: '2026-06-10', timeZone: 'Europe/Berlin' };

const read = (text: string, options = OPTIONS) => upptime.read(exportOf(text), options);

function problem(text: string, options = OPTIONS): Promise<Pick<ImportError, 'message' | 'fix' | 'line'>> {
	return read(text, options).then(
		() => Promise.reject(new Error('was read')),
		(error: unknown) => {
			if (!(error instanceof ImportError)) throw error;
			return { message: error.message, fix: error.fix, line: error.line };
		},
	);
}

/** Whether a reading makes an evidence file, once it has the header that every file has. */
function schemaIssues({ notes: _, ...body }: Reading): unknown {
	const source = { tool: 'x', file: 'x', sha256: 'a'.repeat(64), importedAt: '2026-06-10T08:00:00Z' };
	return evidence.safeParse({ title: 'x', source, ...body }).error?.issues;
}

const REAL = new URL('../../../../shared/fixtures/evidence/upptime/', import.meta.url);

const DOCS = {
	name: 'Docs',
	url: 'https://docs.example.org',
	slug: 'docs',
	status: 'up',
	uptime: '99.37%',
	uptimeDay: '100.00%',
	uptimeWeek: '99.9%',
	uptimeMonth: '99.98%',
	uptimeYear: '99.07%',
	time: 706,
	dailyMinutesDown: { '2026-02-18': 58, '2025-08-02': 1440 },
};
const summary = (...services: Record<string, unknown>[]) => JSON.stringify(services, null, 2);
const HISTORY = `url: https://docs.example.org/a,b
status: up
code: 200
responseTime: 611
lastUpdated: 2026-04-10T23:38:00.588Z
startTime: 2024-05-07T10:36:33.002Z
generator: Upptime <https://github.com/upptime/upptime>
`;

describe('an Upptime summary', () => {
	test('gives the shares of a service and its minutes down', async () => {
		const reading = await read(summary(DOCS), { ...OPTIONS, date: '2026-03-01' });
		expect(reading).toEqual({
			kind: 'uptime',
			from: '2025-08-02',
			to: '2026-03-01',
			uptime: {
				checkedAt: '2026-03-01T00:00:00Z',
				status: 'up',
				ratio: { day: 1, week: 0.999, month: 0.9998, year: 0.9907 },
				downMinutesByDay: { '2026-02-18': 58, '2025-08-02': 1440 },
			},
			notes: [
				'The summary does not say when it was written: its day is taken, without the time. history/<slug>.yml has the exact time of the last check.',
				'It does not say either since when the service is watched: the record begins with the first day that has minutes down.',
			],
		});
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test('is of today where the author gives no day', async () => {
		const reading = await read(summary({ ...DOCS, dailyMinutesDown: undefined }));
		expect(reading).toMatchObject({
			from: '2026-06-10',
			to: '2026-06-10',
			uptime: { checkedAt: '2026-06-10T00:00:00Z' },
		});
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test('leaves out what is no share', async () => {
		const reading = await read(summary({ ...DOCS, uptimeDay: 'NaN%', uptimeWeek: '100.01%', uptimeMonth: undefined }));
		expect(reading).toMatchObject({ uptime: { ratio: { year: 0.9907 } } });
		expect(reading.notes).toContain('3 of 4 shares are not a percentage from 0 to 100 and left out.');
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test('of several services is refused: one record is of one service', async () => {
		const long = { ...DOCS, slug: 'x'.repeat(200) };
		expect(await problem(summary(DOCS, long))).toEqual({
			message: `the summary holds 2 services, and a record is of one: docs, ${'x'.repeat(80)}`,
			fix: 'Cut the array down to the entry of the service, save it as a file and import that.',
			line: undefined,
		});
	});

	test('is read with a byte order mark, with CRLF, on one line or on many', async () => {
		const text = summary(DOCS);
		for (const variant of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(text))]) {
			expect(upptime.recognises(readHead(variant))).toBe(true);
			expect(await read(variant)).toEqual(await read(text));
		}
	});

	const again = 'Export it again with a current version of the tool.';
	test.each([
		[
			'truncated',
			summary(DOCS).slice(0, -9),
			'summary.json is not whole: its JSON breaks off or is damaged',
			'Export it again.',
		],
		[
			'without shares',
			summary({ ...DOCS, uptimeDay: 1, uptimeWeek: null, uptimeMonth: '', uptimeYear: '999%' }),
			'none of the shares (uptimeDay, uptimeWeek, uptimeMonth, uptimeYear) is a percentage',
			'Take a summary.json that Upptime wrote.',
		],
		[
			'with an unknown status',
			summary({ ...DOCS, status: 'fine' }),
			'summary.json has no 0.status as this tool writes it',
			again,
		],
		[
			'with a huge number',
			summary({ ...DOCS, dailyMinutesDown: { '2026-02-18': 1e300 } }),
			'summary.json has no 0.dailyMinutesDown.2026-02-18 as this tool writes it',
			again,
		],
		[
			'with a day that is none',
			summary({ ...DOCS, dailyMinutesDown: { '2026-02-30': 5 } }),
			'summary.json has no 0.dailyMinutesDown.2026-02-30 as this tool writes it',
			again,
		],
	])('is refused: %s', async (_, text, message, fix) => {
		expect(await problem(text)).toMatchObject({ message, fix });
	});
});

describe('an Upptime history file', () => {
	test('gives the last check, and no shares', async () => {
		const reading = await read(HISTORY);
		expect(reading).toEqual({
			kind: 'uptime',
			from: '2024-05-07',
			to: '2026-04-11',
			uptime: { checkedAt: '2026-04-10T23:38:00.588Z', status: 'up', ratio: {} },
			notes: ['The history of a service has its last check and no shares; history/summary.json has those.'],
		});
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test('is read with a byte order mark, with CRLF, and without a start', async () => {
		for (const variant of [`\uFEFF${HISTORY}`, HISTORY.replaceAll('\n', '\r\n')]) {
			expect(upptime.recognises(readHead(variant))).toBe(true);
			expect(await read(variant)).toEqual(await read(HISTORY));
		}
		expect(await read(HISTORY.replace(/startTime.*\n/, ''))).toMatchObject({ from: '2026-04-11' });
	});

	const again = 'Export it again with a current version of the tool.';
	test.each([
		['not YAML', `${HISTORY}  : [`, 'summary.json is not whole: its YAML breaks off or is damaged', 'Fetch it again.'],
		['a renamed key', HISTORY.replace('status:', 'state:'), 'summary.json has no status as this tool writes it', again],
		[
			'a time that is none',
			HISTORY.replace(/lastUpdated: .*/, 'lastUpdated: today'),
			'summary.json has no lastUpdated as this tool writes it',
			again,
		],
		[
			'a time without a zone',
			HISTORY.replace('00.588Z', '00.588'),
			'summary.json has no lastUpdated as this tool writes it',
			again,
		],
		[
			'references without end',
			`${HISTORY}a: &a [1,1,1,1,1,1,1,1,1,1]\n${[...'bcdefg'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[index]}`).join(',')}]`).join('\n')}\n`,
			'summary.json is not whole: its YAML breaks off or is damaged',
			'Fetch it again.',
		],
	])('is refused: %s', async (_, text, message, fix) => {
		expect(await problem(text)).toMatchObject({ message, fix });
	});
});

test.each([
	['an empty list', '[]'],
	['a list of something else', '[{"status":"up","slug":"a"}]'],
	['renamed keys', '[{"id":"a","state":"up","availability":"99%"}]'],
	[
		'another status file',
		'url: https://example.org\nstatus: up\nlastUpdated: 2026-04-10T23:38:00Z\ngenerator: Other\n',
	],
	['one service as an object', '{"slug":"a","status":"up","uptime":"99%"}'],
	['UTF-16 read as UTF-8', '\uFFFD\uFFFD[\u0000{\u0000'],
])('%s is not recognised as Upptime', (_, text) => {
	expect(upptime.recognises(readHead(text))).toBe(false);
});

test('nothing private leaves an Upptime file', async () => {
	const secret = (where: string) => `SECRET-${where} anna@example.org /home/anna sk-proj-abcdef`;
	const service = {
		...DOCS,
		name: secret('name'),
		url: secret('url'),
		icon: secret('icon'),
		slug: secret('slug'),
		uptimeDay: secret('share'),
		headers: [secret('header')],
		time: secret('time'),
		note: secret('\uFFFD'),
	};
	const history = HISTORY.replace(/url: .*/, `url: https://${secret('url')}`)
		.replace('code: 200', `code: "${secret('code')}"\nauthor: ${secret('user')}`)
		.replace('Upptime <', `Upptime ${secret('generator')} <`);
	for (const text of [summary(service), history]) {
		expect(upptime.recognises(readHead(text))).toBe(true);
		const reading = await read(text);
		expect(JSON.stringify(reading)).not.toMatch(/SECRET|anna|sk-proj|@|example/);
		expect(schemaIssues(reading)).toBeUndefined();
	}
});

describe('the real exports', () => {
	const real = (name: string) => {
		const path = new URL(name, REAL);
		if (existsSync(path)) return readFileSync(path, 'utf8');
		console.info(`${name} is not there: skipped`);
		return undefined;
	};

	test('of two services in one summary are refused, and each alone is read', async () => {
		const text = real('summary.json');
		if (text === undefined) return;
		expect(upptime.recognises(readHead(text))).toBe(true);
		expect((await problem(text)).message).toBe(
			'the summary holds 2 services, and a record is of one: cliffe-group-datalab, cliffe-group-datalab-api',
		);
		const services: unknown = JSON.parse(text);
		if (!Array.isArray(services)) throw new Error('not a list');
		const [first, second] = await Promise.all(services.map((service) => read(summary(service))));
		expect(first).toMatchObject({
			from: '2025-04-15',
			uptime: { status: 'up', ratio: { day: 1, week: 1, month: 1, year: 0.9907 } },
		});
		expect(first && schemaIssues(first)).toBeUndefined();
		expect(second && schemaIssues(second)).toBeUndefined();
		expect(JSON.stringify([first, second])).not.toMatch(/cliffe|datalab|http/i);
	});

	test.each([
		['cliffe-group-datalab.yml', '2026-04-10T23:37:59.800Z'],
		['cliffe-group-datalab-api.yml', '2026-04-10T23:38:00.588Z'],
	])('of the history file %s are read', async (name, checkedAt) => {
		const text = real(name);
		if (text === undefined) return;
		expect(upptime.recognises(readHead(text))).toBe(true);
		const reading = await read(text);
		expect(reading).toMatchObject({
			from: '2024-05-07',
			to: '2026-04-11',
			uptime: { checkedAt, status: 'up', ratio: {} },
		});
		expect(schemaIssues(reading)).toBeUndefined();
	});
});
