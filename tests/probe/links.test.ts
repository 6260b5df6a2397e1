import { expect, test } from 'vitest';
import { linksToVisit } from '../../src/probe/links.ts';
import { caseStudyText, tree } from '../support/tree.ts';

const TODAY = '2026-06-01';

function linksIn(...answers: Record<string, string | undefined>[]) {
	const texts = answers.map((answer, at) => [`case-studies/case-${at}/index.mdx`, caseStudyText(answer)] as const);
	return linksToVisit(tree({ ...Object.fromEntries(texts), 'site.yaml': 'links: { live: https://x.example }' }), TODAY);
}

test('the live and monitoring links that are public are visited, and no others', () => {
	const { links, unread } = linksIn({
		links: `{ live: [https://a.example, { url: https://b.example, access: login }], repo: https://code.example, demo: https://demo.example }`,
		monitoring: '{ url: { url: https://status.example, label: Status }, watches: [errors] }',
	});
	expect(unread).toEqual([]);
	expect(links).toEqual([
		{ url: 'https://a.example', isMonitoring: false },
		{ url: 'https://status.example', isMonitoring: true },
	]);
});

test('a link is visited once, however often it stands there', () => {
	const answer = {
		links: '{ live: [https://a.example, https://a.example] }',
		monitoring: '{ url: https://a.example }',
	};
	expect(linksIn(answer, answer).links).toEqual([{ url: 'https://a.example', isMonitoring: true }]);
});

test.each([
	['gaps', { links: '{ live: { undisclosed: Staff only } }', monitoring: '{ url: { unknown: Not told } }' }],
	['a gap for all links', { links: '{ undisclosed: Staff only }', monitoring: '{ unmeasured: Nobody watches }' }],
	['a link on request', { links: '{ live: { access: request, label: Ask } }' }],
	['no links', { links: undefined }],
	['a draft', { links: '{ live: https://secret.example }', draft: 'true' }],
	['a case whose day has not come', { links: '{ live: https://secret.example }', published: '2026-06-02' }],
])('%s are not visited', (_, answers) => {
	expect(linksIn(answers)).toEqual({ links: [], unread: [] });
});

test('a case study with errors is named, and the others are visited', () => {
	const { links, unread } = linksIn({ lane: 'agnt' }, { links: '{ live: https://a.example }' });
	expect(unread).toEqual(['case-studies/case-0/index.mdx']);
	expect(links).toEqual([{ url: 'https://a.example', isMonitoring: false }]);
});
