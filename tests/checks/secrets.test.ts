import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { reportGithub } from '../../src/checks/report-github.ts';
import { reportJson } from '../../src/checks/report-json.ts';
import { reportPretty } from '../../src/checks/report-pretty.ts';
import { CASE, caseStudyText, JOURNAL, journalText, SITE, soundTree, TODAY } from '../support/tree.ts';

const PEM = generateKeyPairSync('rsa', { modulusLength: 1024 })
	.privateKey.export({ type: 'pkcs1', format: 'pem' })
	.toString()
	.trim();
const PASSWORD = ['correct', 'horse', 'battery'].join('-');
const TOKEN = `ghp_${'a1B2c3D4e5'.repeat(3)}a1B2c3`;
const SLACK = ['xoxb', '123456789012', '123456789012', 'aBcDeFgHiJkLmNoPqRsTuVwX'].join('-');
const AWS = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB0cD3eF6gH9j';

/** Secrets, and the part of each that nobody may read. Put together here, so that no scanner takes this file for a leak. */
const SECRETS: Record<string, { secret: string; telling: string }> = {
	'a GitHub token': alone(TOKEN),
	'a Slack token': alone(SLACK),
	'an Anthropic key': alone(`sk-ant-api03-${'aB3'.repeat(31)}AA`),
	'an AWS key': { secret: `aws_secret_access_key=${AWS}`, telling: AWS.slice(0, 10) },
	'a password in an address': { secret: `https://ada:${PASSWORD}@example.org`, telling: PASSWORD },
	'a private key': { secret: PEM, telling: PEM.split('\n')[3] ?? PEM },
};

function alone(secret: string) {
	return { secret, telling: secret.slice(0, 14) };
}

/** Where a secret may be pasted, and why that place gives a finding of its own that might quote it. */
const PLACES: Record<string, (secret: string) => Record<string, string>> = {
	'in a sentence': (secret) => ({ [JOURNAL]: journalText(`Words ${secret} words.\n`) }),
	'in code': (secret) => ({ [JOURNAL]: journalText(`\`\`\`\n${secret}\n\`\`\`\n`) }),
	'in site.yaml': (secret) => ({
		'site.yaml': SITE.replace('A casebook', JSON.stringify(secret).replaceAll('\\n', ' ')),
	}),
	'in a file that is not published': (secret) => ({ 'journal/old/notes.md': `${secret}\n` }),
	'as a link': (secret) => ({ [JOURNAL]: journalText(`[a](<${secret.split('\n')[0]}>)\n`) }),
	'as a picture': (secret) => ({ [JOURNAL]: journalText(`![a](<./${secret.split('\n')[0]}>)\n`) }),
	'in an expression': (secret) => ({ [JOURNAL]: journalText(`{"${secret.replaceAll('\n', ' ')}"}\n`) }),
	'in an attribute': (secret) => ({
		[JOURNAL]: journalText(`<Callout kind="${secret.replaceAll('\n', ' ')}">a</Callout>\n`),
	}),
	'as a wrong word': (secret) => ({ [CASE]: caseStudyText({ lane: JSON.stringify(secret) }) }),
	'behind a wrong word': (secret) => ({
		[CASE]: caseStudyText({ status: JSON.stringify(`${'x'.repeat(40)} ${secret}`) }),
	}),
	'under an unknown key': (secret) => ({ [CASE]: caseStudyText({ apiKey: JSON.stringify(secret) }) }),
	'as the name of a builder': (secret) => ({ [CASE]: caseStudyText({ builders: `[${JSON.stringify(secret)}]` }) }),
	'in YAML that cannot be read': (secret) => ({ [CASE]: caseStudyText({ apiKey: `a: b: ${secret.split('\n')[0]}` }) }),
};

const CASES = Object.entries(SECRETS).flatMap(([what, { secret, telling }]) =>
	Object.entries(PLACES).map(([where, put]) => ({ what, where, telling, files: put(secret) })),
);

describe.each(CASES)('$what $where', ({ telling, files }) => {
	const isThere = Object.values(files).some((text) => text.includes(telling));

	test('is found, and not repeated in any report', async () => {
		const tree = soundTree(files);
		const result = await checkContent(tree, TODAY);
		expect(result.findings.some(({ rule }) => rule === 'secret')).toBe(isThere);
		const reports = [
			reportPretty(result, tree, { color: false, root: 'content/' }),
			reportPretty(result, tree, { color: true, root: 'content/' }),
			reportJson(result),
			reportGithub(result, { root: 'content/' }),
		];
		for (const report of reports) expect(report).not.toContain(telling);
	});
});

test('a place is that of the secret, not of its line', async () => {
	const { findings } = await checkContent(soundTree({ [JOURNAL]: journalText(`ä 😀 ${TOKEN}\n`) }), TODAY);
	expect(findings).toMatchObject([{ rule: 'secret', line: 7, column: 6 }]);
});

test('every secret of a file is a finding', async () => {
	const body = `${TOKEN}\n\n${SLACK}\n`;
	const { findings } = await checkContent(soundTree({ [JOURNAL]: journalText(body) }), TODAY);
	expect(findings.map(({ line }) => line)).toEqual([7, 9]);
});

test.each([
	'A password is asked for at the door.',
	'The key is kept in a vault.',
	'See https://example.org/token?x=1.',
	'sk-or-not',
	'AKIA is how they begin.',
])('%s is no secret', async (words) => {
	expect((await checkContent(soundTree({ [JOURNAL]: journalText(`${words}\n`) }), TODAY)).findings).toEqual([]);
});
