import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { SITE, soundTree, TODAY } from '../support/tree.ts';

const findings = async (expires: string, more = '') => {
	const site = `${SITE}${more}security: { contact: "https://example.org/report", expires: ${expires} }\n`;
	const result = await checkContent(soundTree({ 'site.yaml': site }), TODAY);
	return result.findings
		.filter(({ rule }) => rule.startsWith('security'))
		.map(({ rule, message }) => `${rule}: ${message}`);
};

test.each([
	['2026-05-31', ['security-expired: security.txt expired on 2026-05-31, so nobody may use it']],
	['2026-06-01', ['security-expiry: security.txt expires today']],
	['2026-06-02', ['security-expiry: security.txt expires in 1 day']],
	['2026-07-01', ['security-expiry: security.txt expires in 30 days']],
	['2026-07-02', []],
	['2027-06-01', []],
	['2027-06-02', []],
	['2027-06-03', ['security-expiry: security.txt expires in 367 days, more than a year']],
])('on 2026-06-01 a contact that holds until %s gives %j', async (expires, expected) => {
	expect(await findings(expires)).toEqual(expected);
});

test('a demonstration builds after its contact has expired', async () => {
	expect(await findings('2026-05-31', 'demo: true\n')).toEqual([
		'security-expiry: security.txt expired on 2026-05-31, so nobody may use it',
	]);
});

test.each(['security@example.org', 'http://example.org', 'tel:1', 'mailto:'])('%s is no contact', async (contact) => {
	const site = `${SITE}security: { contact: "${contact}", expires: 2027-01-01 }\n`;
	const { findings } = await checkContent(soundTree({ 'site.yaml': site }), TODAY);
	expect(findings.map(({ rule }) => rule)).toEqual(['value-wrong']);
});
