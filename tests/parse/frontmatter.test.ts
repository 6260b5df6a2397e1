import { describe, expect, test } from 'vitest';
import { parseEntry, parseYaml } from '../../src/parse/frontmatter.ts';

/** Takes a text apart whose `«` marks the place that is looked for. */
function marked(text: string): { text: string; place: { line: number; column: number } } {
	const before = text.slice(0, text.indexOf('«')).split('\n');
	return { text: text.replace('«', ''), place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}

describe('where a value stands', () => {
	test.each([
		['at the top', '---\ntitle: «A\n---\n', ['title']],
		['in quotes', '---\ntitle: «"A"\n---\n', ['title']],
		['nested', '---\nreview:\n  outcomes:\n    unit: «percent\n---\n', ['review', 'outcomes', 'unit']],
		['in a list', '---\ntags:\n  - one\n  - «two\n---\n', ['tags', 1]],
		['in a group in a list', '---\nstack:\n  - name: A\n    for: «B\n  - name: C\n---\n', ['stack', 0, 'for']],
		['in flow style', '---\ncost: { monthly: { amount: «5, currency: EUR } }\n---\n', ['cost', 'monthly', 'amount']],
		['in a flow list', '---\ntags: [one, «two, three]\n---\n', ['tags', 1]],
		['in flow style over lines', '---\ntags: [\n  one,\n  «two\n]\n---\n', ['tags', 1]],
		['after a comment', '---\n# a comment\n\ntitle: «A # another\n---\n', ['title']],
		['after a block text', '---\na: |\n  one\n\n  two\nb: «x\n---\n', ['b']],
		['with Windows line ends', '---\r\na:\r\n  - b: «x\r\n---\r\n', ['a', 0, 'b']],
		[
			'after words of other scripts',
			'---\nsummary: Zusammenfaßung 要約 תקציר\ntags: [äß, 要約, «x]\n---\n',
			['tags', 2],
		],
		['after a tab', '---\ntitle:\t«A\n---\n', ['title']],
		['under a quoted key', '---\n"title": «A\n---\n', ['title']],
		['under a numeric key', '---\nlist:\n  2026: «A\n---\n', ['list', '2026']],
		['of an empty value: at its key', '---\nreview:\n  «who:\n---\n', ['review', 'who']],
		[
			'of an absent key: at the nearest one around it',
			'---\nreview:\n  outcomes:\n    «unit: count\n---\n',
			['review', 'outcomes'],
		],
		['of an absent item: at its list', '---\ntags: «[one]\n---\n', ['tags', 4]],
		['of an absent key at the top: at the first line', '«---\ntitle: A\n---\n', ['status']],
	])('%s', (_, source, path) => {
		const { text, place } = marked(source);
		expect(parseEntry(text).locate(path)).toEqual(place);
	});

	test.each([
		['at the top', '---\na: 1\n«title: A\n---\n', ['title']],
		['nested', '---\nreview:\n  «who: A\n---\n', ['review', 'who']],
		['in flow style', '---\nreview: { does: acts, «who: A }\n---\n', ['review', 'who']],
		['of an item in a list', '---\nstack:\n  - «name: A\n---\n', ['stack', 0]],
		['of an absent key: the one around it', '---\n«review: { does: acts }\n---\n', ['review', 'who']],
		['with Windows line ends', '---\r\na: 1\r\n«b: 2\r\n---\r\n', ['b']],
	])('the key %s', (_, source, path) => {
		const { text, place } = marked(source);
		expect(parseEntry(text).locateKey(path)).toEqual(place);
	});

	test('a data file counts its lines from its own beginning', () => {
		const { text, place } = marked('title: A\nstale:\n  now: «x\n');
		expect(parseYaml(text).locate(['stale', 'now'])).toEqual(place);
	});

	test('a missing closing fence leaves everything at the first line', () => {
		const entry = parseEntry('---\ntitle: A\n');
		expect(entry.locate(['title'])).toEqual({ line: 1, column: 1 });
		expect(entry.locateKey(['title'])).toEqual({ line: 1, column: 1 });
	});
});

describe('what a value is', () => {
	test.each([
		['1.10', '1.10'],
		['4.20', '4.20'],
		['1.5', 1.5],
		['2026', 2026],
		['-3', -3],
		['1e3', '1e3'],
		['0x1F', '0x1F'],
		['0o17', '0o17'],
		['007', '007'],
		['.inf', '.inf'],
		['12345678901234567890', '12345678901234567890'],
		['2026-05-03', '2026-05-03'],
		['2026-13-40', '2026-13-40'],
		['2026-05-03T08:00:00Z', '2026-05-03T08:00:00Z'],
		['12:30:45', '12:30:45'],
		['1_000', '1_000'],
		['yes', 'yes'],
		['NO', 'NO'],
		['on', 'on'],
		['true', true],
		['~', null],
		['null', null],
		['', null],
		['"2026"', '2026'],
		['=', '='],
	])('%s is read as %j', (source, expected) => {
		expect(parseEntry(`---\nvalue: ${source}\n---\n`).data).toEqual({ value: expected });
	});

	test('keys that every object inherits are keys like any other', () => {
		const { data, problems } = parseYaml('__proto__:\n  polluted: true\nconstructor: x\n');
		expect(problems).toEqual([]);
		expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor']);
		expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
		expect('polluted' in {}).toBe(false);
	});

	test('a merge key is no merge: the contract knows no <<', () => {
		expect(parseYaml('a: { <<: { b: 1 } }').data).toEqual({ a: { '<<': { b: 1 } } });
	});
});

describe('what cannot be read', () => {
	test.each([
		['a key that stands twice', 'a: 1\nb: 2\n«a: 3\n', 'DUPLICATE_KEY'],
		['a tab as indentation', 'a:\n«\tb: 1\n', 'TAB_AS_INDENT'],
		['an open quote', 'a: "x\nb: 1«\n', 'MISSING_CHAR'],
		['a second colon', 'a: «b: c\n', 'BLOCK_AS_IMPLICIT_KEY'],
		['an unknown tag', 'a: «!secret x\n', 'TAG_RESOLVE_FAILED'],
		['an alias of nothing', 'a: «*b\n', 'UNKNOWN_ALIAS'],
		['a list as a key', 'a: 1\n«[b, c]: 1\n', 'KEY_FORM'],
		['a group as a key', 'a: [«{ b: c }: 1]\n', 'KEY_FORM'],
		['no key', '«: 1\n', 'KEY_FORM'],
		['an alias as a key', 'a: &x b\n«*x : 1\n', 'KEY_FORM'],
		['a text that begins with @', 'a: «@b\n', 'BAD_SCALAR_START'],
		['a second document', 'a: 1\n«---\nb: 2\n', 'MULTIPLE_DOCS'],
	])('%s is a problem at its place', (_, source, code) => {
		const { text, place } = marked(source);
		const { data, problems } = parseYaml(text);
		expect(data).toBeUndefined();
		expect(problems.map((problem) => problem.code)).toContain(code);
		if (code !== 'MISSING_CHAR') expect(problems[0]).toMatchObject(place);
	});

	test('in frontmatter the place is that in the file', () => {
		expect(parseEntry('---\r\na: 1\r\na: 2\r\n---\r\n').problems).toMatchObject([
			{ code: 'DUPLICATE_KEY', line: 3, column: 1 },
		]);
	});

	test('every key that stands twice is a problem of its own', () => {
		expect(parseYaml('a: 1\na: 2\nb: 1\nb: 2\n').problems.map(({ line }) => line)).toEqual([2, 4]);
	});

	test('one slip is one problem, however often the parser stumbles over it', () => {
		const { problems } = parseYaml(`a: ${'['.repeat(200)}\n`);
		const places = problems.map(({ line, column }) => `${line}:${column}`);
		expect(places).toEqual([...new Set(places)]);
		expect(places.length).toBeGreaterThan(0);
	});

	test('a frontmatter that is never closed is a problem at its opening, and there is no prose', () => {
		const { data, body, problems } = parseEntry('---\ntitle: A\n\nProse that looks like a key: value\n');
		expect({ data, body }).toEqual({ data: undefined, body: '' });
		expect(problems).toEqual([
			{ code: 'FENCE', message: 'the frontmatter is opened with --- but never closed', line: 1, column: 1 },
		]);
	});

	test('aliases that multiply into millions of values are refused', () => {
		const levels = Array.from({ length: 9 }, (_, level) => {
			const items = Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*l${level - 1}`));
			return `l${level}: &l${level} [${items.join(', ')}]`;
		});
		const { data, problems } = parseYaml(levels.join('\n'));
		expect(data).toBeUndefined();
		expect(problems).toMatchObject([{ code: 'ALIAS', line: 1, column: 1 }]);
	});

	test('a few aliases are fine', () => {
		expect(parseYaml('a: &x [1]\nb: *x\n').data).toEqual({ a: [1], b: [1] });
	});

	test.each([['['], ['{a: '], ['- ']])('ten thousand times %j does not overflow the stack', (nest) => {
		expect(() => parseYaml(`a:\n  ${nest.repeat(10_000)}`)).not.toThrow();
	});
});

describe('the fences', () => {
	test.each([
		['no frontmatter', 'Words.\n', {}],
		['no text at all', '', {}],
		['a rule further down', 'Words.\n\n---\n\nMore.\n', {}],
		['an empty frontmatter', '---\n---\nWords.\n', {}],
		['an empty frontmatter before a rule', '---\n---\nWords.\n\n---\n\nMore.\n', {}],
		['only comments', '---\n# nothing\n---\nWords.\n', {}],
		['blanks after the fences', '---  \na: 1\n---\t\nWords.\n', { a: 1 }],
		['Windows line ends', '---\r\na: 1\r\n---\r\nWords.\r\n', { a: 1 }],
		['no line end after the last fence', '---\na: 1\n---', { a: 1 }],
		['a rule in the prose', '---\na: 1\n---\nWords.\n\n---\n\nb: 2\n', { a: 1 }],
		['dashes in a block text', '---\na: |\n  x\n  ---\n  y\n---\nWords.\n', { a: 'x\n---\ny\n' }],
		['longer dashes', '---\na: 1\n----: x\n---\n', { a: 1, '----': 'x' }],
	])('%s', (_, text, expected) => {
		const { data, problems } = parseEntry(text);
		expect(problems).toEqual([]);
		expect(data).toEqual(expected);
	});

	test.each(['\n', '\r\n'])('prose keeps its line numbers (line end %j)', (end) => {
		const lines = ['---', 'title: Ä', 'tags: [x]', '---', '', 'Words.', 'More words.', ''];
		const { body } = parseEntry(lines.join(end));
		expect(body.split(end)).toEqual(['', '', '', '', '', 'Words.', 'More words.', '']);
	});
});
