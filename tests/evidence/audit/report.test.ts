import { describe, expect, test } from 'vitest';
import { reportAudit } from '../../../src/evidence/audit/report.ts';
import { safeModelName, safeToolName } from '../../../src/evidence/audit/safe-names.ts';
import { agent, answers, auditOf, calls, says, usage, user } from './session.ts';

const ESC = '\u001b';

const SESSION = [
	user('What is in it?'),
	agent('m1', [calls('t1', 'Read', { file_path: '/src/app.ts' })], usage(20_000, 40)),
	answers('t1', 'frontDoor '.repeat(400)),
	agent('m2', [calls('t2', 'Read', { file_path: '/src/app.ts' })], usage(21_000, 40)),
	answers('t2', 'frontDoor '.repeat(400)),
	agent('m3', [says('Nothing to see.')], usage(22_000, 40)),
	agent('s1', [calls('u1', 'Grep')], usage(500, 5), { isSidechain: true }),
];

describe('the report', () => {
	test('says what ate the context, what came back and what it cost', async () => {
		const report = reportAudit(await auditOf(...SESSION), { color: false });
		expect(report).toMatch(/^Context audit of 1 session, 2026-05-03\n/);
		expect(report).toMatch(/tokens over 3 messages of the agent; a message was billed for 22,000 at most\./);
		expect(report).toMatch(/^ {2}Read +2 +2,000 +1,000 +1,000 +[\d.]+% +\d+% +\d+%$/m);
		expect(report).toMatch(/^ {2}Read \/src\/app\.ts +1 more +1,000 tokens +1 unchanged$/m);
		expect(report).toMatch(/^ {2}claude-sonnet-4 +3 messages +63,000 in \(0% cached\) +120 out +\$/m);
		expect(report).toMatch(/Sub-agents: 1 conversation with contexts of their own, counted apart/);
		expect(report).toMatch(/dead is not the same as useless/);
		expect(report).toMatch(/four characters are a token/);
	});

	test('has colours only where they are asked for', async () => {
		const audit = await auditOf(...SESSION);
		expect(reportAudit(audit, { color: true })).toContain(`${ESC}[1m`);
		expect(reportAudit(audit, { color: false })).not.toContain(ESC);
	});

	test('lets no path play with the terminal, and shows the end of a long one', async () => {
		const again = (path: string) =>
			[1, 2].map((at) => agent(`${path}${at}`, [calls(`${path}${at}`, 'Read', { file_path: path })]));
		const audit = await auditOf(...again(`/a${ESC}[31m\u0007\u202e\nb`), ...again(`/${'deep/'.repeat(40)}end.ts`));
		const report = reportAudit(audit, { color: false });
		expect(report).not.toMatch(/[^\P{C}\n]/u);
		expect(report).toMatch(/Read …[\w/]{50,59}end\.ts /);
	});

	test('is short where there is nothing to say', async () => {
		const report = reportAudit(await auditOf(user('Hello')), { color: false });
		expect(report).toMatch(/No tool was called\./);
		expect(report).toMatch(/no usage, so there is no cost/);
		expect(report).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('says that unpriced is not free', async () => {
		const line = JSON.stringify(agent('m1', [says('Hi')], usage(10, 10))).replace('claude-sonnet-4', 'house-model-9');
		const report = reportAudit(await auditOf(line), { color: false });
		expect(report).toMatch(/house-model-9 .* unpriced\n.*Unpriced is not free/);
	});
});

describe('the name of a tool', () => {
	test.each([
		'Read',
		'NotebookEdit',
		'web_search',
		'mcp__github__create_issue',
		'mcp__claude_ai_Google-Drive__read_file_content',
		'mcp__plugin_playwright_playwright__browser_navigate',
	])('%s is kept', (name) => {
		expect(safeToolName(name)).toBe(name);
	});

	test.each([
		'',
		'ada@example.org',
		'/home/ada/tool',
		'two words',
		'<b>',
		'sk-ant-api03-AbCdEf',
		'AKIAIOSFODNN7EXAMPLE',
		'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
		'mcp__0b5b2c3d-1111-4222-8333-444455556666__find',
		'mcp__x',
		'A'.repeat(41),
		'Tool\u001b[31m',
		'https://example.org',
	])('%j becomes other', (name) => {
		expect(safeToolName(name)).toBe('other');
	});
});

test.each([
	['claude-sonnet-4-20250514', 'claude-sonnet-4-20250514'],
	['anthropic/claude-3.5:beta', 'anthropic/claude-3.5:beta'],
	['ada@example.org', 'another model'],
	['two words', 'another model'],
])('the model %s is shown as %s', (name, expected) => {
	expect(safeModelName(name)).toBe(expected);
});
