import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/evidence/head.ts';
import { type ExportFile, ImportError, type ImportOptions, type Reading } from '../../../src/evidence/importer.ts';
import { junit } from '../../../src/evidence/importers/junit.ts';
import { evidence } from '../../../src/schemas/evidence.ts';

function exportOf(text: string, name = 'report.xml'): ExportFile {
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

const read = (text: string, options = OPTIONS) => junit.read(exportOf(text), options);

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

const suite = (inside: string, attributes = ' timestamp="2026-05-03T23:30:00"') =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<testsuite name="evals"${attributes}>\n${inside}\n</testsuite>\n</testsuites>\n`;
const passed = '<testcase name="a" classname="t" time="0.1"/>';
const failed = '<testcase name="b"><failure message="m">no</failure></testcase>';
const errored = '<testcase name="c"><error message="m">no</error></testcase>';
const skipped = '<testcase name="d"><skipped/></testcase>';

const runOf = (reading: Reading) => (reading.kind === 'evals' ? reading.evals.runs[0] : undefined);

describe('a JUnit report', () => {
	test('gives the pass rate, counted case by case, and the day in the zone of the site', async () => {
		const reading = await read(suite(passed + passed + failed + errored + skipped));
		expect(reading).toEqual({
			kind: 'evals',
			from: '2026-05-04',
			to: '2026-05-04',
			evals: {
				metric: 'Pass rate',
				runs: [{ date: '2026-05-04', score: 0.666667, passed: 2, failed: 1, errored: 1, n: 4 }],
			},
			notes: [
				'1 of 5 test cases were skipped and are not counted.',
				'1 of 4 cases errored: they could not be judged, so they are neither passed nor failed.',
			],
		});
		expect(schemaIssues(reading)).toBeUndefined();
	});

	test.each([
		['one suite as the root', `<testsuite timestamp="2026-05-03T08:00:00Z">${passed}${failed}</testsuite>`],
		[
			'suites in suites',
			`<testsuites><testsuite timestamp="2026-05-03T08:00:00Z">${passed}<testsuite>${failed}</testsuite></testsuite></testsuites>`,
		],
		[
			'several suites, the first of which counts for the day',
			`<testsuites><testsuite timestamp="2026-05-04T08:00:00">${passed}</testsuite><testsuite timestamp="2026-05-03T08:00:00">${failed}</testsuite></testsuites>`,
		],
		[
			'totals that are wrong',
			`<testsuites tests="99" failures="0"><testsuite tests="9" timestamp="2026-05-03T08:00:00+02:00">${passed}${failed}</testsuite></testsuites>`,
		],
		[
			'a comment and no declaration',
			`<!-- made <by> a tool -->\n<testsuites timestamp="2026-05-03T08:00:00"><testsuite>${passed}${failed}</testsuite></testsuites>`,
		],
	])('may have %s', async (_, text) => {
		expect(junit.recognises(readHead(text))).toBe(true);
		expect(runOf(await read(text))).toEqual({ date: '2026-05-03', score: 0.5, passed: 1, failed: 1, errored: 0, n: 2 });
	});

	test.each([
		['failed and errored', '<testcase><failure/><error/></testcase>', { failed: 1 }],
		['passed on a second try', '<testcase><flakyFailure>no</flakyFailure></testcase>', { passed: 1 }],
		['has neither attributes nor children', '<testcase></testcase>', { passed: 1 }],
		['errored without a message', '<testcase><error></error></testcase>', { errored: 1 }],
		[
			'printed other reports',
			'<testcase><system-out><![CDATA[<!DOCTYPE html><failure></testcase>]]></system-out></testcase>',
			{ passed: 1 },
		],
	])('counts a case that %s', async (_, testcase, expected) => {
		expect(runOf(await read(suite(testcase)))).toMatchObject({ passed: 0, failed: 0, errored: 0, n: 1, ...expected });
	});

	test('leaves out what did not run', async () => {
		expect(runOf(await read(suite(`${passed}<testcase name="x" status="notrun"/>`)))).toMatchObject({ n: 1 });
	});

	test('takes the date of the author where it has none', async () => {
		expect(runOf(await read(suite(passed, ''), { ...OPTIONS, date: '2026-04-01' }))).toMatchObject({
			date: '2026-04-01',
		});
		expect(runOf(await read(suite(passed), { ...OPTIONS, date: '2026-04-01' }))).toMatchObject({ date: '2026-05-04' });
	});

	test('is read with a byte order mark and with CRLF', async () => {
		const text = suite(passed + failed);
		for (const variant of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
			expect(junit.recognises(readHead(variant))).toBe(true);
			expect(await read(variant)).toEqual(await read(text));
		}
	});

	test('counts every case once', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.constantFrom(passed, failed, errored), { minLength: 1 }), async (cases) => {
				const run = runOf(await read(suite(cases.join(''))));
				expect([run?.passed, run?.failed, run?.errored, run?.n]).toEqual([
					...[passed, failed, errored].map((kind) => cases.filter((one) => one === kind).length),
					cases.length,
				]);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('a JUnit report that is broken', () => {
	const whole = 'report.xml is not whole: its XML breaks off or is damaged';
	test.each([
		['truncated', suite(passed).slice(0, -20), { message: whole, fix: 'Export it again.' }],
		['truncated in a tag', '<testsuites>\n<testsuite>\n<testcase name="a', { message: whole, line: 3 }],
		['closed in the wrong order', '<testsuites>\n<testsuite>\n</testsuites></testsuite>', { message: whole, line: 3 }],
		[
			'without a case',
			suite(''),
			{ message: 'the report holds no testcase', fix: 'Run the tests and export the report again.' },
		],
		['with renamed cases', suite('<test name="a"/>'), { message: 'the report holds no testcase' }],
		[
			'skipped as a whole',
			suite(skipped + skipped),
			{ message: 'all 2 test cases were skipped', fix: 'Run them and export the report again.' },
		],
		[
			'without a date',
			suite(passed, ''),
			{ message: 'this JUnit report does not say when it ran', fix: 'Say it: --date YYYY-MM-DD.' },
		],
		['with an empty date', suite(passed, ' timestamp=" "'), { message: 'this JUnit report does not say when it ran' }],
		['with a time that is none', suite(passed, ' timestamp="soon"'), { message: '"soon" is no time' }],
		[
			'with a huge time',
			suite(passed, ` timestamp="${'9'.repeat(400)}"`),
			{ message: `"${'9'.repeat(40)}" is no time` },
		],
	])('is refused: %s', async (_, text, expected) => {
		expect(await problem(text)).toMatchObject(expected);
	});

	test('as a whole errored has no pass rate', async () => {
		const reading = await read(suite(errored.repeat(30)));
		expect(runOf(reading)).toMatchObject({ score: 0, passed: 0, failed: 0, errored: 30, n: 30 });
		expect(reading.notes).toContain(
			'One run errored as a whole: a score of 0 stands for no score there. Mend it and run it again.',
		);
	});

	test.each([
		['a web page', '<!DOCTYPE html><html><body><testsuite></testsuite></body></html>'],
		['a feed', '<?xml version="1.0"?><rss version="2.0"></rss>'],
		['another root that begins alike', '<testsuitelist></testsuitelist>'],
		['JSON', '{"testsuites":[]}'],
		['UTF-16 read as UTF-8', '\uFFFD\uFFFD<\u0000t\u0000e\u0000s\u0000t\u0000'],
	])('%s is not recognised', (_, text) => {
		expect(junit.recognises(readHead(text))).toBe(false);
	});

	test('damaged characters in texts that are not kept change nothing', async () => {
		expect(runOf(await read(suite('<testcase name="pr\uFFFDfung"/>')))).toMatchObject({ passed: 1, n: 1 });
	});
});

describe('a hostile JUnit report', () => {
	const laughs = Array.from({ length: 12 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join(
		'\n',
	);
	test.each([
		[
			'a billion laughs',
			`<?xml version="1.0"?>\n<!DOCTYPE testsuites [<!ENTITY l0 "lol">\n${laughs}]>\n<testsuites><testsuite name="&l12;">${passed}</testsuite></testsuites>`,
		],
		[
			'an external entity',
			`<!DOCTYPE testsuites [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuites><testsuite name="&x;">${passed}</testsuite></testsuites>`,
		],
		[
			'an external subset',
			`<!-- hello -->\n<!DOCTYPE testsuites SYSTEM "http://127.0.0.1/evil.dtd"><testsuites>${passed}</testsuites>`,
		],
		[
			'a parameter entity',
			`<!DOCTYPE testsuite [<!ENTITY % p SYSTEM "http://127.0.0.1/p"> %p;]><testsuite>${passed}</testsuite>`,
		],
	])('is refused: %s', async (_, text) => {
		expect(junit.recognises(readHead(text))).toBe(true);
		expect(await problem(text)).toMatchObject({
			message: 'report.xml has a DOCTYPE, which no JUnit report needs',
			fix: 'Export it with a reporter that writes plain JUnit XML.',
		});
	});

	test('cannot expand entities without a DOCTYPE either', async () => {
		const reading = await read(suite('<testcase name="&x;&#x41;&lt;"><failure>&x;</failure></testcase>'));
		expect(runOf(reading)).toMatchObject({ failed: 1, n: 1 });
	});

	test('cannot hide a DOCTYPE behind the root', async () => {
		await expect(read(suite(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${passed}`))).rejects.toThrow(
			ImportError,
		);
	});

	test('cannot hold up the look at its beginning', () => {
		for (const part of [' ', '<!--', '<?xml ', '<!DOCTYPE a [']) {
			const began = performance.now();
			expect(junit.recognises(readHead(`<${part.repeat(60_000)}`))).toBe(false);
			expect(junit.recognises(readHead(`<?xml version="1.0"?>${part.repeat(60_000)}<x`))).toBe(false);
			expect(performance.now() - began).toBeLessThan(500);
		}
	});

	test('cannot nest without end, or reach the prototype', async () => {
		expect(await problem(suite(`${'<testsuite>'.repeat(5000)}${passed}${'</testsuite>'.repeat(5000)}`))).toMatchObject({
			message: 'report.xml cannot be read as XML',
		});
		const odd = '<testcase __proto__="x" constructor="y"><__proto__><failure/></__proto__></testcase>';
		await read(suite(odd + passed)).catch((error: unknown) => expect(error).toBeInstanceOf(ImportError));
		expect(Object.hasOwn(Object.prototype, 'failure')).toBe(false);
	});
});

test('nothing private leaves a JUnit report', async () => {
	const secret = (where: string) => `SECRET-${where} anna@example.org /home/anna sk-proj-abcdef`;
	const text = `<testsuites name="${secret('root')}"><testsuite name="${secret('suite')}" hostname="${secret('host')}" file="${secret('path')}" timestamp="2026-05-03T08:00:00" version="${secret('version')}">
		<properties><property name="key" value="${secret('key')}"/></properties>
		<testcase name="${secret('prompt')}" classname="${secret('class')}" file="${secret('path')}"><failure message="${secret('answer')}" type="${secret('type')}">${secret('trace')}</failure></testcase>
		<testcase name="${secret('name')}"><error message="${secret('error')}"/><system-out>${secret('out')}</system-out></testcase>
		<testcase name="${secret('name')}"><skipped message="${secret('skip')}"/></testcase>
		<system-err>${secret('header')}</system-err></testsuite></testsuites>`;
	const reading = await read(text);
	expect(runOf(reading)).toMatchObject({ failed: 1, errored: 1, n: 2 });
	expect(JSON.stringify(reading)).not.toMatch(/SECRET|anna|sk-proj|@/);
	expect(schemaIssues(reading)).toBeUndefined();
});
