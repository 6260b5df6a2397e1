import { checkContent } from '../../src/checks/check.ts';
import type { Finding } from '../../src/checks/rules.ts';
import type { ContentTree } from '../../src/parse/content-tree.ts';

/** The day of every check in these tests. */
export const TODAY = '2026-06-01';

export const SITE = `contract: 1
title: A casebook
url: https://example.org
description: What was built, and what came of it.
`;
export const BUILDER = 'name: Ada Example\nheadline: Builds things that are used.\n';
export const CASE = 'case-studies/triage/index.mdx';
export const JOURNAL = 'journal/first.mdx';

/** A case study that answers every required question, one key a line: `LINES` says which key is where. */
const ANSWERS = {
	title: 'Contract triage for a legal team',
	summary: 'Incoming contracts are sorted by risk, and a lawyer reads the risky ones first.',
	published: '2026-01-10',
	lane: 'internal-workflow',
	status: 'pilot',
	since: '2025-11',
	workflow: '{ users: Six lawyers, before: Read in order of arrival., after: Read in order of risk. }',
	scope: '{ included: [Supplier contracts], excluded: [{ what: Employment contracts, why: Too personal. }] }',
	ownership: '{ mine: [The classifier] }',
	review: '{ does: classifies, checked: before, who: The lawyer on duty }',
	results: '[{ claim: Risky contracts are read on the day they arrive., kind: time }]',
	failures: '[{ title: Scans were read as empty, kind: incident, impact: Two contracts waited a week. }]',
	cost: '{ perInteraction: { amount: 0.04, currency: EUR, unit: contract }, asOf: 2026-01 }',
	monitoring: '{ watches: [drift] }',
	decision: '{ outcome: expand }',
};

/** The text of a case study. Keys given here replace those of the sound one, or follow it; undefined takes one out. */
export function caseStudyText(answers: Record<string, string | undefined> = {}, body = 'The story.\n'): string {
	const lines = Object.entries({ ...ANSWERS, ...answers }).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}: ${value}`.trimEnd()],
	);
	return ['---', ...lines, '---', '', body].join('\n');
}

/** The line of a key in the text above: the first ones stand where they always stand. */
export function lineOf(key: string, text = caseStudyText()): number {
	return text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1;
}

/** The text of a journal entry. Its body begins on line 7. */
export function journalText(body = 'Words.\n', more = ''): string {
	return `---\ntitle: First\ndescription: The first entry.\npublished: 2026-01-05\n${more}---\n\n${body}`;
}

interface Files {
	[path: string]: string | undefined;
}

/** A content folder in memory. */
export function tree(files: Files, others: readonly string[] = [], unreadable: readonly string[] = []): ContentTree {
	const texts = Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
	return { texts: new Map(texts), others: new Set(others), unreadable: new Set(unreadable) };
}

/** A sound content folder with these files in it as well, or instead; undefined takes one out. */
export function soundTree(files: Files = {}, others: readonly string[] = [], unreadable: readonly string[] = []) {
	return tree(
		{ 'site.yaml': SITE, 'builders/ada.yaml': BUILDER, [CASE]: caseStudyText(), ...files },
		others,
		unreadable,
	);
}

/** What the check finds in a sound folder with these files in it. */
export async function findingsIn(files: Files, others: readonly string[] = [], today = TODAY): Promise<Finding[]> {
	return (await checkContent(soundTree(files, others), today)).findings;
}

/** Findings in a line each, for comparing many at a time: `rule file:line:column`. */
export function places(findings: readonly Finding[]): string[] {
	return findings.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
}
