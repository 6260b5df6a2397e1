import { describe, expect, test } from 'vitest';
import { CASE, caseStudyText, findingsIn, JOURNAL, journalText, places } from '../support/tree.ts';

/** The findings in a journal entry beside these files: `rule message`. */
async function said(body: string, files: Record<string, string> = {}, others: string[] = []): Promise<string[]> {
	const findings = await findingsIn({ [JOURNAL]: journalText(body), ...files }, others);
	return findings.filter(({ file }) => file === JOURNAL).map(({ rule, message }) => `${rule} ${message}`);
}

describe('links', () => {
	const files = {
		'journal/second.md': journalText('Words.\n', 'aliases: [old-second, /blog/second/]\n'),
		'now/2026-05-20.md': 'Words.\n',
		'not-built/robot.md': '---\ntitle: A\nsummary: B\npublished: 2026-01-01\nbecause: C\ninstead: D\n---\n',
		'journal/überblick.md': journalText(),
	};

	test.each([
		'https://example.org/a?b#c',
		'http://example.org',
		'mailto:a@example.org',
		'#part',
		'/',
		'/prototypes/triage/',
		'/prototypes/triage',
		'/prototypes/triage/#cost',
		'/prototypes/triage/?a=b',
		'/prototypes/triage.md',
		'/prototypes/page/2/',
		'/prototypes/rss.xml',
		'/journal/second/',
		'/journal/old-second/',
		'/blog/second/',
		'/journal/%C3%BCberblick/',
		'/journal/überblick/',
		'/now/2026-05-20/',
		'/not-built/robot/',
		'/tags/a/',
		'/about/',
		'/files/report.pdf',
	])('%s leads somewhere', async (url) => {
		expect(await said(`[a](<${url}>)\n`, files)).toEqual([]);
	});

	test.each([
		['ftp://example.org', 'link-scheme a link to "ftp://example.org" leads nowhere on the site'],
		['javascript:alert(1)', 'link-scheme a link to "javascript:alert(1)" leads nowhere on the site'],
		['data:text/html,x', 'link-scheme a link to "data:text/html,x" leads nowhere on the site'],
		['//example.org', 'link-scheme a link to "//example.org" leads nowhere on the site'],
		['other/', 'link-scheme a link to "other/" leads nowhere on the site'],
		['../second/', 'link-scheme a link to "../second/" leads nowhere on the site'],
		['', 'link-scheme a link to "" leads nowhere on the site'],
		['http://[', 'link-scheme http://[ is no address'],
		['/prototypes/nothing/', 'link-broken /prototypes/nothing/ does not exist'],
		['/prototypes/page/', 'link-broken /prototypes/page/ does not exist'],
		['/journal/nothing/#a', 'link-broken /journal/nothing/ does not exist'],
		['/now/2026-05-21/', 'link-broken /now/2026-05-21/ does not exist'],
		['/journal/%E0%A4%A/', 'link-broken /journal/%E0%A4%A/ does not exist'],
	])('%s is refused', async (url, expected) => {
		expect(await said(`[a](<${url}>)\n`, files)).toEqual([expected]);
	});

	test('an address in a definition is checked at the definition', async () => {
		const findings = await findingsIn({ [JOURNAL]: journalText('[a][b]\n\n[b]: ftp://x\n') });
		expect(places(findings)).toEqual([`link-scheme ${JOURNAL}:9:1`]);
	});

	test('a link in a component is checked too', async () => {
		expect(await said('<Aside>[a](/journal/nothing/)</Aside>\n')).toHaveLength(1);
		const findings = await findingsIn({ 'journal/plain.md': journalText('<Aside>[a](/journal/nothing/)</Aside>\n') });
		expect(places(findings)).toEqual(['link-broken journal/plain.md:7:8']);
	});

	test('a link in code is no link', async () => {
		expect(await said('`[a](ftp://x)`\n\n```\n[a](ftp://x)\n```\n')).toEqual([]);
	});

	test('a public entry does not lead to one that is hidden', async () => {
		const hidden = {
			'journal/draft.md': journalText('', 'draft: true\n'),
			'now/2026-06-02.md': 'Words.\n',
		};
		expect(await said('[a](/journal/draft/) [b](/now/2026-06-02/)\n', hidden)).toEqual([
			'link-broken /journal/draft/ is not published yet',
			'link-broken /now/2026-06-02/ is not published yet',
		]);
	});

	test('a draft may lead to another draft', async () => {
		const findings = await findingsIn({
			'journal/a.md': journalText('[b](/journal/b/)\n', 'draft: true\n'),
			'journal/b.md': journalText('', 'draft: true\n'),
		});
		expect(findings).toEqual([]);
	});
});

describe('pictures', () => {
	const others = ['journal/cat.png', 'journal/my cat.png', 'journal/100%.png', 'case-studies/triage/screen.png'];

	test.each([
		'./cat.png',
		'cat.png',
		'./my%20cat.png',
		'./100%.png',
		'../case-studies/triage/screen.png',
		'../journal/./cat.png',
		'/served/by/the/site.png',
	])('%s is found', async (path) => {
		expect(await said(`![A cat](<${path}>)\n`, {}, others)).toEqual([]);
	});

	test.each([
		['./dog.png', 'image-missing there is no picture journal/dog.png'],
		['./Cat.png', 'image-missing there is no picture journal/Cat.png'],
		['./cat.png?size=2', 'image-missing there is no picture journal/cat.png?size=2'],
		['../../../etc/passwd', 'image-missing there is no picture ../../etc/passwd'],
		['./%E0%A4%A.png', 'image-missing there is no picture journal/%E0%A4%A.png'],
		['', 'image-missing there is no picture journal/'],
		['https://example.org/a.png', 'image-remote https://example.org/a.png lies on another site'],
		['//example.org/a.png', 'image-remote //example.org/a.png lies on another site'],
		['data:image/png;base64,AA', 'image-remote data:image/png;base64,AA lies on another site'],
	])('%s is refused', async (path, expected) => {
		expect(await said(`![A cat](<${path}>)\n`, {}, others)).toEqual([expected]);
	});

	test('one by reference is held to the same rules, where it stands', async () => {
		expect(await said('![A cat][c]\n\n[c]: ./cat.png\n', {}, others)).toEqual([]);
		const findings = await findingsIn({ [JOURNAL]: journalText('A\n\n![][d]\n\n[d]: ./dog.png\n') });
		expect(places(findings)).toEqual([`image-alt ${JOURNAL}:9:1`, `image-missing ${JOURNAL}:9:1`]);
	});

	test('one in a figure is checked too, in both formats', async () => {
		const body = '<Figure caption="A">\n\n![B](./dog.png)\n\n</Figure>\n';
		const findings = await findingsIn({ 'journal/a.md': journalText(body), 'journal/b.mdx': journalText(body) });
		expect(places(findings)).toEqual(['image-missing journal/a.md:9:1', 'image-missing journal/b.mdx:9:1']);
	});
});

test('in .md a brace is text, in .mdx it is code', async () => {
	const findings = await findingsIn({ 'journal/a.md': journalText('{x}\n'), 'journal/b.mdx': journalText('{x}\n') });
	expect(places(findings)).toEqual(['mdx-code journal/b.mdx:7:1']);
});

test('the prose of every collection is checked', async () => {
	const findings = await findingsIn({
		[CASE]: caseStudyText({}, '<Nope />\n'),
		[JOURNAL]: journalText('<Nope />\n'),
		'now/2026-05-20.mdx': '<Nope />\n',
		'not-built/a.mdx': '---\ntitle: A\nsummary: B\npublished: 2026-01-01\nbecause: C\ninstead: D\n---\n<Nope />\n',
	});
	expect(places(findings)).toEqual([
		`component-unknown ${CASE}:19:1`,
		`component-unknown ${JOURNAL}:7:1`,
		'component-unknown not-built/a.mdx:8:1',
		'component-unknown now/2026-05-20.mdx:1:1',
	]);
});
