import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/site-builds.ts';
import { MANY, type SiteName } from '../support/site-contents.ts';
import { attribute, type Page, readPages, textOf } from '../support/site-pages.ts';

async function pageOf(site: SiteName, path: string): Promise<Page> {
	const page = (await readPages(await builtSite(site))).find((candidate) => candidate.path === path);
	if (!page) throw new Error(`${site} has no page ${path}.`);
	return page;
}

describe('a form to sign up by e-mail', () => {
	test.each(['/', '/journal/', '/subscribe/'])('has on %s what the service wants, and no more', async (path) => {
		const page = await pageOf('markdown', path);
		const [form, ...others] = page.elements('form').filter((each) => attribute(each, 'method') === 'post');
		expect(others).toEqual([]);
		expect(attribute(form, 'action')).toBe('https://buttondown.com/api/emails/embed-subscribe/markdown-tools');
		const inputs = page
			.elements('input')
			.map((input) => [attribute(input, 'name'), attribute(input, 'type'), attribute(input, 'value')]);
		expect(inputs).toEqual([
			['embed', 'hidden', '1'],
			['email', 'email', undefined],
		]);
	});

	test.each<[SiteName, string]>([
		['markdown', "form-action 'self' https://buttondown.com"],
		['hebrew', "form-action 'self' https://letters.example.org https://thanks.example.org"],
		['several', "form-action 'self'"],
	])('may post to its service from the pages of %s that hold it, and from no other', async (site, expected) => {
		const pages = (await readPages(await builtSite(site))).filter(({ isRedirect }) => !isRedirect);
		const policies = pages.flatMap((page) =>
			page.elements('meta').flatMap((meta) => /form-action[^;]*/.exec(attribute(meta, 'content') ?? '')?.[0] ?? []),
		);
		const wanted = pages.map(({ html }) => (html.includes('class="follow"') ? expected : "form-action 'self'"));
		expect(policies).toEqual(wanted);
		expect(wanted.filter((policy) => policy === expected).length).toBeGreaterThan(2);
	});
});

test('a now log that has gone silent says so to its readers', async () => {
	const main = (await pageOf('hebrew', '/now/')).html;
	expect(main).toContain('כבר 266 יום לא נרשם כאן דבר חדש.');
	expect((await pageOf('demo', '/now/')).html).not.toContain('Nothing new has been noted here');
});

test('a long log goes on page by page, in whole weeks, each entry once', async () => {
	const pages = (await readPages(await builtSite('wordy'))).filter(({ path }) => /^\/now\/(page\/\d+\/)?$/.test(path));
	expect(pages.map(({ path }) => path).sort()).toEqual(['/now/', '/now/page/2/']);
	const linked = pages.map((page) =>
		page.elements('a').flatMap((link) => /^\/now\/(\d{4}-\d\d-\d\d)\/$/.exec(attribute(link, 'href') ?? '')?.[1] ?? []),
	);
	expect(new Set(linked.flat()).size).toBe(MANY);
	expect(linked.flat()).toHaveLength(MANY);
	for (const page of pages) expect(page.elements('nav').map((nav) => attribute(nav, 'ariaLabel'))).toContain('Pages');
});

test.each<[SiteName, string, string]>([
	['hebrew', '/prototypes/מיון-מכתבים/', 'מה למדתי ממכתב אחד שאיחר יומן'],
	['subpath', '/prototypes/letter-drafts/', 'Not built'],
])('a link in the text is enough on %s for %s to say so', async (site, path, mention) => {
	const page = await pageOf(site, path);
	expect(page.elements('aside').map(textOf).join('\n')).toContain(mention);
});

test('feeds leave out the links of headings to themselves', async () => {
	const { dist } = await builtSite('demo');
	expect((await pageOf('demo', '/journal/not-found-is-a-claim/')).html).toContain('class="permalink"');
	const feed = await readFile(join(dist, 'journal/rss.xml'), 'utf8');
	expect(feed).toMatch(/(<|&lt;)h2>Four states(<|&lt;)\/h2>/);
	expect(feed).not.toContain('#four-states');
});
