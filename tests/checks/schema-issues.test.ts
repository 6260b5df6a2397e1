import { describe, expect, test } from 'vitest';
import { BUILDER, CASE, caseStudyText, findingsIn, JOURNAL, journalText, places, SITE } from '../support/tree.ts';

/** What the check says of a case study with these answers: `rule line:column message → fix`. */
async function said(answers: Record<string, string | undefined>): Promise<string[]> {
	const findings = await findingsIn({ [CASE]: caseStudyText(answers) });
	return findings.map(({ rule, line, column, message, fix }) => `${rule} ${line}:${column} ${message} → ${fix}`);
}

describe('did you mean', () => {
	test.each([
		[
			'a required key',
			{ status: undefined, staus: 'live' },
			'key-unknown 16:1 there is no key staus in this file → Did you mean status?',
		],
		[
			'a required key in capitals',
			{ cost: undefined, Cost: '{ unmeasured: x }' },
			'key-unknown 16:1 there is no key Cost in this file → Did you mean cost?',
		],
		[
			'a required key inside',
			{ review: '{ does: acts, checkd: never, who: A }' },
			'key-unknown 11:23 there is no key checkd in review → Did you mean checked?',
		],
		[
			'a key inside a list',
			{ failures: '[{ title: A, kind: limit, imapct: B }]' },
			'key-unknown 13:37 there is no key imapct in failures (item 1) → Did you mean impact?',
		],
		[
			'a key of several words',
			{ 'failure-modes': '{ slow: A }' },
			'key-unknown 17:1 there is no key failure-modes in this file → Did you mean failureModes?',
		],
		['an optional key', { tag: '[a]' }, 'key-unknown 17:1 there is no key tag in this file → Did you mean tags?'],
		[
			'a key of a link',
			{ links: '{ live: { url: "https://example.org", acess: staff } }' },
			'key-unknown 17:46 there is no key acess in links.live → Did you mean access?',
		],
		[
			'a word',
			{ lane: 'internal_workflow' },
			'value-wrong 5:7 lane is "internal_workflow", not one of internal-workflow, automation, product, agent, knowledge, insight → Did you mean internal-workflow?',
		],
		[
			'a word of another form',
			{ status: 'Live', monitoring: '{ url: "https://example.org" }' },
			'value-wrong 6:9 status is "Live", not one of prototype, pilot, live, paused, completed, handed-over, retired → Did you mean live?',
		],
		[
			'a word inside',
			{ review: '{ does: acts, checked: befor, who: A }' },
			'value-wrong 11:32 review.checked is "befor", not one of before, by-reader, sample, on-appeal, never → Did you mean before?',
		],
		[
			'a word in a list',
			{ review: '{ does: [drafts, actz], checked: never, who: A }' },
			'value-wrong 11:26 review.does (item 2) is "actz", not one of suggests, drafts, classifies, extracts, answers, predicts, acts → Did you mean acts?',
		],
		[
			'a word alone, where a list may stand',
			{ review: '{ does: sugests, checked: never, who: A }' },
			'value-wrong 11:17 review.does is "sugests", not one of suggests, drafts, classifies, extracts, answers, predicts, acts → Did you mean suggests?',
		],
		[
			'a word in an item of a list',
			{ results: '[{ claim: A, kind: tiem }]' },
			'value-wrong 12:29 results (item 1) kind is "tiem", not one of adoption, time, quality, coverage, money, approval, skill, other → Write one of adoption, time, quality, coverage, money, approval, skill, other.',
		],
		[
			'a lane in the list of lanes',
			{ lanes: '[agents]' },
			'value-wrong 17:9 lanes (item 1) is "agents", not one of internal-workflow, automation, product, agent, knowledge, insight → Did you mean agent?',
		],
		[
			'the access of a link',
			{ links: '{ live: { url: "https://example.org", access: staf } }' },
			'value-wrong 17:54 links.live.access is "staf", not one of public, login, staff, request → Did you mean staff?',
		],
	])('%s', async (_, answers, expected) => {
		expect(await said(answers)).toEqual([expected]);
	});

	test('a word that resembles nothing is not guessed at', async () => {
		const [line] = await said({ lane: 'gardening' });
		expect(line).toMatch(/→ Write one of internal-workflow, /);
	});

	test('the kind of an evidence file', async () => {
		const findings = await findingsIn({ 'case-studies/triage/evidence/a.yaml': 'kind: eval\n' });
		expect(findings.map(({ fix }) => fix)).toEqual(['Did you mean evals?']);
	});
});

describe('values in the words of an author', () => {
	test.each([
		[
			'money without currency',
			{ cost: '{ perInteraction: { amount: 1, unit: claim }, asOf: 2026 }' },
			['key-missing 14:9 cost.perInteraction.currency is missing → Add it. ISO 4217 code, such as EUR.'],
		],
		[
			'money that is a number',
			{ cost: '{ perInteraction: { unmeasured: x }, monthly: 5 }' },
			['value-wrong 14:53 cost.monthly is 5, not an amount and a currency → Write an amount and a currency.'],
		],
		[
			'money in an unknown currency',
			{ cost: '{ perInteraction: { unmeasured: x }, monthly: { amount: 1, currency: EURO }, asOf: 2026 }' },
			[
				'value-wrong 14:76 cost.monthly.currency is "EURO", not an ISO 4217 currency code, such as EUR → Write an ISO 4217 currency code, such as EUR.',
			],
		],
		[
			'a text where a list is asked for',
			{ learned: 'Much' },
			['value-wrong 17:10 learned is "Much", not a list → Write a list.'],
		],
		[
			'a list where a text is asked for',
			{ rebuild: '[a]' },
			['value-wrong 17:10 rebuild is a list, not a short text → Write a short text.'],
		],
		[
			'a group where a text is asked for',
			{ domain: '{ a: b }' },
			['value-wrong 17:9 domain is a group of keys, not a short text → Write a short text.'],
		],
		[
			'a truth where a text is asked for',
			{ domain: 'true' },
			['value-wrong 17:9 domain is true, not a short text → Write a short text.'],
		],
		[
			'a text where a group is asked for',
			{ data: 'None' },
			['value-wrong 17:7 data is "None", not personal, protection or kept → Write personal, protection or kept.'],
		],
		[
			'a word where a truth is asked for',
			{ draft: 'yes' },
			['value-wrong 17:8 draft is "yes", not true or false → Write true or false.'],
		],
		[
			'a negative number',
			{ guardrails: '{ loopLimit: -1 }' },
			[
				'value-wrong 17:26 guardrails.loopLimit is -1, not a number that is not negative → Write a number that is not negative.',
			],
		],
		[
			'a broken number',
			{ guardrails: '{ loopLimit: 1.5 }' },
			['value-wrong 17:26 guardrails.loopLimit is 1.5, not a whole number → Write a whole number.'],
		],
		[
			'a link with another scheme',
			{ links: '{ live: ftp://example.org }' },
			['value-wrong 17:16 links.live is "ftp://example.org", not an http(s) address → Write an http(s) address.'],
		],
		[
			'a link that is code',
			{ links: '{ live: [{ url: "javascript:alert(1)" }] }' },
			[
				'value-wrong 17:24 links.live (item 1) url is "javascript:alert(1)", not an http(s) address → Write an http(s) address.',
			],
		],
		[
			'a link without a url',
			{ links: '{ live: { label: A } }' },
			[
				'key-missing 17:10 links.live.url is missing → Add it. An http(s) address. Only `access: request` can do without.',
			],
		],
		[
			'a tag in capitals',
			{ tags: '[a, Two Words]' },
			[
				'value-wrong 17:11 tags (item 2) is "Two Words", not lower-case words joined by hyphens, such as human-in-the-loop → Write lower-case words joined by hyphens, such as human-in-the-loop.',
			],
		],
		[
			'a basis that the build sets',
			{ results: '[{ claim: A, kind: time, basis: measured }]' },
			[
				'value-wrong 12:42 results (item 1) basis is "measured", not estimated or stated (measured and checked are set by the build) → Write estimated or stated (measured and checked are set by the build).',
			],
		],
		[
			'a date that YAML must not mend',
			{ since: '2026-13-40' },
			[
				'value-wrong 7:8 since is "2026-13-40", not a date that exists, written YYYY, YYYY-Q1, YYYY-MM or YYYY-MM-DD → Write a date that exists, written YYYY, YYYY-Q1, YYYY-MM or YYYY-MM-DD.',
			],
		],
		[
			'a long text',
			{ lane: `"${'x'.repeat(100)}"` },
			[
				`value-wrong 5:7 lane is "${'x'.repeat(59)}…", not one of internal-workflow, automation, product, agent, knowledge, insight → Write one of internal-workflow, automation, product, agent, knowledge, insight.`,
			],
		],
	])('%s', async (_, answers, expected) => {
		expect(await said(answers)).toEqual(expected);
	});

	test('a summary that is too long', async () => {
		const [line, ...others] = await said({ summary: 'word '.repeat(50) });
		expect(others).toEqual([]);
		expect(line).toMatch(/^value-wrong 3:10 summary is "word .*…", not at most 200 characters/);
	});
});

describe('keys that are missing', () => {
	test('a finding points at the opening fence for a key at the top', async () => {
		expect(await said({ decision: undefined })).toEqual([
			'key-missing 1:1 decision is missing → Add an outcome, and why, or a gap such as `decision: { unmeasured: "why" }`. What the business decided.',
		]);
	});

	test('a finding offers no gap where none can stand', async () => {
		expect(await said({ title: undefined })).toEqual([
			'key-missing 1:1 title is missing → Add it. What it is, for whom, in a line.',
		]);
		const findings = await findingsIn({ [JOURNAL]: journalText().replace('description', 'x-description') });
		expect(findings.every(({ fix }) => !fix.includes('gap'))).toBe(true);
	});

	test('a finding points at the item for a key of an item', async () => {
		const stack = '[{ name: A, for: B }, { name: C }]';
		expect(places(await findingsIn({ [CASE]: caseStudyText({ stack }) }))).toEqual([`key-missing ${CASE}:17:30`]);
	});

	test('each missing key is a finding', async () => {
		const findings = await findingsIn({ [JOURNAL]: 'Words without frontmatter.\n' });
		expect(findings.map(({ message, line }) => `${line} ${message}`)).toEqual([
			'1 title is missing',
			'1 description is missing',
			'1 published is missing',
		]);
	});
});

describe('one mistake is one finding', () => {
	test.each([
		['an empty group', { data: '{}' }, ['value-empty 17:7']],
		['an empty required group', { decision: '{}' }, ['value-empty 16:11']],
		['an empty list', { learned: '[]' }, ['value-empty 17:10']],
		['an empty text', { testimonials: '""' }, ['value-empty 17:15']],
		['a blank text', { title: '"  "' }, ['value-empty 2:8']],
		['null', { next: '' }, ['value-empty 17:1']],
		['null at a required key', { results: '~' }, ['value-empty 12:10']],
		['an empty item', { stack: '[{}]' }, ['value-empty 17:9']],
		['a null item', { learned: '[a, ~]' }, ['value-empty 17:14']],
		['an empty text for a word', { lanes: '[""]' }, ['value-empty 17:9']],
		['a list where a group is asked for, and empty', { data: '[]' }, ['value-empty 17:7']],
		['a group of unknown keys alone', { maintenance: '{ colour: blue }' }, ['key-unknown 17:16']],
		['a gap of two kinds', { data: '{ unknown: x, unmeasured: y }' }, ['gap-form 17:7']],
		['a gap without a reason', { data: '{ unknown: }' }, ['gap-form 17:9']],
		['a gap with a key beside it', { domain: '{ unknown: x, field: law }' }, ['gap-form 17:23']],
		['a gap with several keys beside it', { data: '{ personal: a, kept: b, unknown: x }' }, ['gap-form 17:9']],
		['a misspelt gap', { domain: '{ unknow: x }' }, ['value-wrong 17:9']],
		['a key that every object inherits', { data: '{ constructor: x }' }, ['key-unknown 17:9']],
		['__proto__', { __proto__x: 'x' }, ['key-unknown 17:1']],
		['a gap at the title', { title: '{ unknown: x }' }, ['gap-place 2:8']],
		['a gap at the tags', { tags: '{ unknown: x }' }, ['gap-place 17:7']],
		[
			'a gap at a currency',
			{ cost: '{ perInteraction: { unmeasured: x }, monthly: { amount: 1, currency: { unknown: x } }, asOf: 2026 }' },
			['gap-place 14:76'],
		],
		[
			'a gap at an access',
			{ links: '{ live: { url: "https://example.org", access: { unknown: x } } }' },
			['gap-place 17:54'],
		],
		['failures that are inapplicable', { failures: '{ inapplicable: x }' }, ['gap-place 13:11']],
		[
			'an inapplicable item of the results',
			{ results: '[{ claim: a, kind: time }, { inapplicable: x }]' },
			['gap-place 12:37'],
		],
		[
			'an inapplicable part of a failure is fine',
			{ failures: '[{ title: a, kind: limit, impact: { inapplicable: x } }]' },
			[],
		],
		['a list that repeats itself', { learned: '&a [*a]' }, ['value-wrong 17:14']],
	])('%s', async (_, answers, expected) => {
		const findings = await findingsIn({ [CASE]: caseStudyText(answers) });
		expect(findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(expected);
	});

	test('a key named __proto__ is unknown, and does no harm', async () => {
		const text = caseStudyText().replace('decision:', '__proto__: { polluted: yes }\ndecision:');
		expect(places(await findingsIn({ [CASE]: text }))).toEqual([`key-unknown ${CASE}:16:1`]);
		expect('polluted' in {}).toBe(false);
	});

	test.each([
		[
			'a gap in a journal entry',
			{ [JOURNAL]: journalText('', 'series: { unknown: x }\n') },
			[`gap-place ${JOURNAL}:5:9`],
		],
		['a gap in site.yaml', { 'site.yaml': `${SITE}timeZone: { unknown: x }\n` }, ['gap-place site.yaml:5:11']],
		['another contract', { 'site.yaml': SITE.replace('1', '2') }, ['value-wrong site.yaml:1:11']],
		['an empty site.yaml', { 'site.yaml': '# nothing\n' }, ['value-wrong site.yaml:1:1']],
		['a list for a builder', { 'builders/bob.yaml': '- a\n' }, ['value-wrong builders/bob.yaml:1:1']],
		['a text for frontmatter', { [JOURNAL]: '---\nwords\n---\n' }, [`value-wrong ${JOURNAL}:1:1`]],
		[
			'a visit without a time',
			{ 'probes.json': '[\n\t{ "url": "https://example.org" }\n]\n' },
			['key-missing probes.json:2:2'],
		],
		[
			'a visit to a wrong address',
			{ 'probes.json': '[{\n"url": "x", "at": "2026-01-01T00:00:00Z"}]' },
			['value-wrong probes.json:2:8'],
		],
		[
			'a lane of a builder',
			{ 'builders/bob.yaml': `${BUILDER}lanes: [agent, agents]\n` },
			['value-wrong builders/bob.yaml:3:16'],
		],
	])('%s', async (_, files, expected) => {
		expect(places(await findingsIn(files))).toEqual(expected);
	});
});

describe('what cannot be read as YAML', () => {
	test.each([
		[
			'a second colon',
			'title: Triage: the story',
			'a second colon on this line makes it a key inside a key',
			'Put quotes around a text that holds a colon and a space.',
		],
		[
			'a text that begins with *',
			'title: *new* things',
			'*new* repeats something named &new*, and there is nothing of that name before it',
			'Put quotes around a text that begins with *.',
		],
		[
			'a text that begins with @',
			'title: @ada said',
			'plain value cannot start with reserved character @',
			'Put quotes around a text that begins with @ or `.',
		],
		['a tab', 'faq:\n\t- q: a', 'tabs are not allowed as indentation', 'Indent with spaces.'],
		[
			'a tag',
			'title: !new things',
			'tags such as !name are not part of the contract',
			'Put quotes around the text, or remove the tag.',
		],
	])('%s', async (_, yaml, message, fix) => {
		const findings = await findingsIn({ [JOURNAL]: `---\n${yaml}\n---\n` });
		expect(findings[0]).toMatchObject({ rule: 'yaml-syntax', message, fix });
		expect(findings.every(({ rule }) => rule === 'yaml-syntax')).toBe(true);
	});

	test('a frontmatter that is never closed says nothing of the prose', async () => {
		expect(places(await findingsIn({ [JOURNAL]: '---\ntitle: A\n\n{x} <Nope/>\n' }))).toEqual([
			`yaml-syntax ${JOURNAL}:1:1`,
		]);
	});

	test('prose is checked even where the frontmatter cannot be read', async () => {
		expect(places(await findingsIn({ [JOURNAL]: '---\na: b: c\n---\n\n{x}\n' }))).toEqual([
			`yaml-syntax ${JOURNAL}:2:4`,
			`mdx-code ${JOURNAL}:5:1`,
		]);
	});
});
