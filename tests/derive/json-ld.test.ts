import { describe, expect, test } from 'vitest';
import { graphOf, graphText, type PageFacts } from '../../src/derive/json-ld.ts';
import { openGraphLocale, profiled } from '../../src/derive/sharing.ts';

const HOME = 'https://example.org/cases/';
const ada = { name: 'Ada', kind: 'person', url: `${HOME}about/` } as const;
const page = (facts: Partial<PageFacts>): PageFacts => ({
	kind: 'page',
	url: `${HOME}proof/`,
	title: 'Proof',
	image: `${HOME}cards/site.png`,
	authors: [],
	trail: [],
	site: { title: 'A casebook', url: HOME },
	...facts,
});
const nodes = (facts: Partial<PageFacts>) => graphOf(page(facts))['@graph'];

describe('the graph of a page', () => {
	test('tells of a case study as an article about software, and the way to it', () => {
		const url = `${HOME}prototypes/triage/`;
		const trail = [{ name: 'Case studies', url: `${HOME}prototypes/` }];
		const facts = { kind: 'case', url, title: 'Triage', published: '2026-01-02', authors: [ada], trail } as const;
		expect(nodes({ ...facts, live: 'https://triage.example' })).toEqual([
			{
				'@type': 'Article',
				'@id': `${url}#article`,
				headline: 'Triage',
				image: `${HOME}cards/site.png`,
				datePublished: '2026-01-02',
				dateModified: '2026-01-02',
				author: [{ '@type': 'Person', '@id': `${ada.url}#builder`, name: 'Ada', url: ada.url }],
				isPartOf: { '@id': `${HOME}#site` },
				about: {
					'@type': 'SoftwareApplication',
					'@id': `${url}#software`,
					name: 'Triage',
					url: 'https://triage.example',
				},
			},
			{
				'@type': 'BreadcrumbList',
				'@id': `${url}#trail`,
				itemListElement: [
					{ '@type': 'ListItem', position: 1, name: 'Case studies', item: `${HOME}prototypes/` },
					{ '@type': 'ListItem', position: 2, name: 'Triage' },
				],
			},
		]);
	});

	test('knows the day of a change', () => {
		expect(nodes({ kind: 'post', published: '2026-01-02', updated: '2026-02-03' })[0]).toMatchObject({
			'@type': 'BlogPosting',
			datePublished: '2026-01-02',
			dateModified: '2026-02-03',
		});
	});

	test('tells of a builder with their other profiles', () => {
		const author = profiled(ada, 'Builds', [
			{ url: 'https://social.example/@ada', me: true },
			{ url: 'https://example.org/cv', me: false },
		]);
		expect(nodes({ kind: 'profile', authors: [author] })[0]).toMatchObject({
			'@type': 'ProfilePage',
			mainEntity: { '@type': 'Person', description: 'Builds', sameAs: ['https://social.example/@ada'] },
		});
	});

	test('tells of a team as an organisation', () => {
		expect(nodes({ kind: 'profile', authors: [{ ...ada, kind: 'team' }] })[0]).toMatchObject({
			mainEntity: { '@type': 'Organization' },
		});
	});

	test('lists what a list lists, in its order', () => {
		expect(nodes({ kind: 'list', lists: [`${HOME}a/`, `${HOME}b/`] })[0]).toMatchObject({
			'@type': 'CollectionPage',
			mainEntity: {
				itemListElement: [
					{ position: 1, url: `${HOME}a/` },
					{ position: 2, url: `${HOME}b/` },
				],
			},
		});
	});

	test('names the site on its front page, and refers to it elsewhere', () => {
		expect(nodes({ url: HOME }).at(-1)).toMatchObject({
			'@type': 'WebSite',
			'@id': `${HOME}#site`,
			name: 'A casebook',
		});
		expect(nodes({})).toEqual([expect.objectContaining({ isPartOf: { '@id': `${HOME}#site` } })]);
	});

	test('cannot be closed by a title', () => {
		const text = graphText(graphOf(page({ title: 'A </script><script>alert(1)</script> <!-- title' })));
		expect(text).not.toMatch(/</);
		expect(JSON.parse(text)['@graph'][0].name).toBe('A </script><script>alert(1)</script> <!-- title');
	});
});

test.each([
	['en', 'en_GB'],
	['en-US', 'en_US'],
	['he', 'he_IL'],
	['pt-BR', 'pt_BR'],
	['ja', 'ja_JP'],
])('Open Graph writes %s as %s', (language, locale) => {
	expect(openGraphLocale(language)).toBe(locale);
});
