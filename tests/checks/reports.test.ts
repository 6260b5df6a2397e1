import { describe, expect, test } from 'vitest';
import { type CheckResult, checkContent } from '../../src/checks/check.ts';
import { reportGithub } from '../../src/checks/report-github.ts';
import { reportJson } from '../../src/checks/report-json.ts';
import { reportPretty } from '../../src/checks/report-pretty.ts';
import { finding } from '../../src/checks/rules.ts';
import { BUILDER, CASE, caseStudyText, JOURNAL, journalText, soundTree, TODAY, tree } from '../support/tree.ts';

const PLAIN = { color: false, root: 'content/' };
const MISTAKES = soundTree({
	'site.yaml': 'contract: 1\ntitle: A\nurl: https://example.org\ndescription: B\ndemo: true\n',
	[CASE]: caseStudyText({ status: 'lives' }),
	[JOURNAL]: journalText(`${'long '.repeat(30)}<Chart />${' and on'.repeat(30)}\n`),
});

describe('for a person', () => {
	test('each finding is told with its place, its line, what is wrong and how to mend it', async () => {
		expect(
			reportPretty(await checkContent(MISTAKES, TODAY), MISTAKES, PLAIN),
		).toBe(`content/case-studies/triage/index.mdx:6:9  error  value-wrong
    6 │ status: lives
      │         ^
  status is "lives", not one of prototype, pilot, live, paused, completed, handed-over, retired
  → Did you mean live?

content/journal/first.mdx:7:151  error  component-unknown
    7 │ …ong long long long long long long long long long long long <Chart /> and on and on and on and on…
      │                                                             ^
  there is no component <Chart>
  → Use one of Callout, Figure, BeforeAfter, Before, After, Metric, Aside, Quote, Flow, Step.

content/site.yaml:5:7  warning  demo
    5 │ demo: true
      │       ^
  this content is fictional, and every page says so
  → For a site of your own run \`npm run new -- --fresh\`, or set demo: false.

2 entries checked: 2 errors, 1 warning.
`);
	});

	test.each([
		['nothing', { findings: [], entries: 0 }, '0 entries checked: no errors.\n'],
		['one entry', { findings: [], entries: 1 }, '1 entry checked: no errors.\n'],
	])('%s is a line', (_, result, expected) => {
		expect(reportPretty(result, tree({}), PLAIN)).toBe(expected);
	});

	test('a file that is not there has no line to show', () => {
		const result = {
			findings: [finding('site-missing', 'site.yaml', { line: 1, column: 1 }, 'no site', 'Write one.')],
			entries: 0,
		};
		expect(reportPretty(result, tree({}), PLAIN)).toBe(
			'content/site.yaml:1:1  error  site-missing\n  no site\n  → Write one.\n\n0 entries checked: 1 error.\n',
		);
	});

	test('the caret stands below the column, whatever comes before it', () => {
		const text = 'name: A\nheadline:\tÄ "b"\n';
		const result = {
			findings: [finding('value-wrong', 'builders/a.yaml', { line: 2, column: 13 }, 'x', 'Y.')],
			entries: 0,
		};
		const [, source, caret] = reportPretty(result, tree({ 'builders/a.yaml': text }), PLAIN).split('\n');
		expect(source?.indexOf('"b"')).toBe(caret?.indexOf('^'));
	});

	test('Windows line ends do not reach the terminal', async () => {
		const files = soundTree({ 'builders/ada.yaml': BUILDER.replace('name', 'nam').replaceAll('\n', '\r\n') });
		expect(reportPretty(await checkContent(files, TODAY), files, PLAIN)).not.toContain('\r');
	});

	test('colour is added only when it is asked for, and changes no word', async () => {
		const result = await checkContent(MISTAKES, TODAY);
		const colored = reportPretty(result, MISTAKES, { ...PLAIN, color: true });
		expect(colored).toContain('\u001B[31merror\u001B[39m');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
		expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(reportPretty(result, MISTAKES, PLAIN));
	});
});

describe('for a program', () => {
	test('JSON has the findings and the number of entries, and nothing else', async () => {
		const report = reportJson(await checkContent(MISTAKES, TODAY));
		const parsed: CheckResult = JSON.parse(report);
		expect(Object.keys(parsed)).toEqual(['findings', 'entries']);
		expect(parsed.entries).toBe(2);
		expect(parsed.findings.map((each) => Object.keys(each))).toEqual(
			Array.from({ length: 3 }, () => ['rule', 'severity', 'file', 'line', 'column', 'message', 'fix']),
		);
		expect(parsed.findings[0]).toEqual({
			rule: 'value-wrong',
			severity: 'error',
			file: CASE,
			line: 6,
			column: 9,
			message: 'status is "lives", not one of prototype, pilot, live, paused, completed, handed-over, retired',
			fix: 'Did you mean live?',
		});
		expect(report.endsWith('}\n')).toBe(true);
	});

	test('JSON of nothing is still complete', () => {
		expect(JSON.parse(reportJson({ findings: [], entries: 0 }))).toEqual({ findings: [], entries: 0 });
	});
});

describe('for GitHub', () => {
	test('each finding is an annotation', async () => {
		expect(reportGithub(await checkContent(MISTAKES, TODAY), { root: 'content/' }).split('\n')).toEqual([
			'::error file=content/case-studies/triage/index.mdx,line=6,col=9,title=casebook value-wrong::status is "lives", not one of prototype, pilot, live, paused, completed, handed-over, retired. Did you mean live?',
			expect.stringMatching(
				/^::error file=content\/journal\/first\.mdx,line=7,col=151,title=casebook component-unknown::there is no component <Chart>\. /,
			),
			expect.stringMatching(
				/^::warning file=content\/site\.yaml,line=5,col=7,title=casebook demo::this content is fictional, /,
			),
			'',
		]);
	});

	test('what would end an annotation is escaped: in properties colons and commas too', () => {
		const odd = finding('value-wrong', 'journal/a,b:c%d\r\n.md', { line: 1, column: 2 }, 'a: 100%,\r\nb', '::error::x');
		expect(reportGithub({ findings: [odd], entries: 1 }, { root: './' })).toBe(
			'::error file=./journal/a%2Cb%3Ac%25d%0D%0A.md,line=1,col=2,title=casebook value-wrong::a: 100%25,%0D%0Ab. ::error::x\n',
		);
	});

	test('no findings are no annotations', () => {
		expect(reportGithub({ findings: [], entries: 3 }, { root: 'content/' })).toBe('');
	});
});
