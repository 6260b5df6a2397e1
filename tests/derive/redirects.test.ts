import { describe, expect, test } from 'vitest';
import { type Former, redirectsFile, redirectsOf } from '../../src/derive/redirects.ts';
import { createUrls } from '../../src/derive/urls.ts';

const urls = createUrls('/', 'https://example.org');
const renamed: Former = { from: '/prototypes/old/', to: '/prototypes/new/', slug: 'old', isCase: true };
const moved: Former = { from: '/posts/a/', to: '/journal/a/', isCase: false };

function lines(formers: readonly Former[], { base = '/', taken = [] as string[] } = {}): string[] {
	return redirectsOf(formers, new Set(taken), createUrls(base, 'https://example.org')).map(
		({ from, to }) => `${from} ${to}`,
	);
}

describe('redirects', () => {
	test('a former slug of a case study leads on as page, Markdown and JSON, pages first', () => {
		expect(lines([renamed, moved])).toEqual([
			'/prototypes/old/ /prototypes/new/',
			'/posts/a/ /journal/a/',
			'/prototypes/old.md /prototypes/new.md',
			'/case-studies/old.json /case-studies/new.json',
		]);
	});

	test('a former slug of a journal entry has no JSON', () => {
		expect(lines([{ from: '/journal/old/', to: '/journal/new/', slug: 'old', isCase: false }])).toEqual([
			'/journal/old/ /journal/new/',
			'/journal/old.md /journal/new.md',
		]);
	});

	test.each<[string, Former, { base?: string; taken?: string[] }, string[]]>([
		['are under the base', moved, { base: '/work/' }, ['/work/posts/a/ /journal/a/']],
		['are percent-encoded in other scripts', { ...moved, from: '/ישן/a/' }, {}, ['/%D7%99%D7%A9%D7%9F/a/ /journal/a/']],
		['are encoded once', { ...moved, from: '/%D7%99/' }, {}, ['/%D7%99/ /journal/a/']],
		['take a broken escape as it stands', { ...moved, from: '/100%/' }, {}, ['/100%25/ /journal/a/']],
		['hold no sign that stands for any path', { ...moved, from: '/a*/:b/' }, {}, ['/a%2A/%3Ab/ /journal/a/']],
		[
			'lead on with and without the last slash',
			{ ...moved, from: '/a.html' },
			{},
			['/a.html /journal/a/', '/a.html/ /journal/a/'],
		],
		['do not lead away from a page that is there', moved, { taken: ['/posts/a/'] }, []],
		['do not lead to themselves', { ...moved, from: '/journal/a/' }, {}, []],
	])('%s', (_, former, options, expected) => {
		expect(lines([former], options)).toEqual(expected);
	});

	test('the first of two claims to an address holds', () => {
		expect(lines([moved, { ...moved, to: '/journal/b/' }])).toEqual(['/posts/a/ /journal/a/']);
	});
});

describe('the redirect file', () => {
	test('has a comment and a line for each', () => {
		expect(redirectsFile(redirectsOf([moved], new Set(), urls))).toBe(
			'# Former addresses and where they lead now: the aliases of entries.\n/posts/a/ /journal/a/ 301\n',
		);
	});

	test('holds as many as hosts read, pages before documents, and says how many it leaves out', () => {
		const formers = Array.from(
			{ length: 1_500 },
			(_, n): Former => ({
				from: `/prototypes/old-${n}/`,
				to: `/prototypes/new-${n}/`,
				slug: `old-${n}`,
				isCase: true,
			}),
		);
		const file = redirectsFile(redirectsOf(formers, new Set(), urls))
			.trim()
			.split('\n');
		const rules = file.filter((line) => !line.startsWith('#'));
		expect(rules).toHaveLength(2_000);
		expect(rules.filter((rule) => rule.includes('/ /'))).toHaveLength(1_500);
		expect(file[1]).toBe('# 2500 more are left out, for hosts read 2000 lines; former pages lead on by themselves.');
	});

	test('leaves out a line that no host would read', () => {
		const long = redirectsFile([{ from: `/${'a'.repeat(1_000)}/`, to: '/b/' }]);
		expect(long.split('\n').filter((line) => line.endsWith('301'))).toEqual([]);
	});
});
